:method	GET
:authority	login.example
:scheme	http
:path	/7b3pdkh/4py8gpa
user-agent	Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/125.0
accept	application/json
accept-encoding	gzip, deflate
accept-language	en-US,en;q=0.5
referer	http://login.example/2iiaannkksum8
if-none-match	"nlmytbx0kjqevtavetwt4ul44ldqbwzb"
cookie	session=0xya2clmhp3w6w7q3gxsc1fn; theme=v6xj
:authority	api.example
:path	/lfjt4k/f8
user-agent	Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Gecko/20100101 Firefox/125.0
accept	image/webp,*/*
accept-encoding	gzip, deflate, br
accept-language	fr-FR
referer	http://api.example/0jdc5vnii0gk1xjd0sj3k735u4rs4zjhy8l5vlf5r696xe
if-none-match	"wctx9r5qsvla49qur3s6wwrw0wl2xv7j"
cookie	session=kmx4sf0k70t9rbmk2lolc4ok; theme=dihu
:authority	images.example
:path	/yenpxaw/r0h9xc9t/s86
user-agent	Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
accept	text/html,application/xhtml+xml
referer	http://images.example/8x3jky4mifwaygu8juy11o5s4yykqt5q0but5sj4bh2psciza489rp4cp
if-none-match	"5rjss547hbits8vs7b3wxicaq93g8ma1"
:path	/zms3eta1s/4tjk495v8j18/eo?q=ebv1ez
user-agent	Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
accept	*/*
accept-language	de
referer	http://images.example/his2jll0kenc9gyerdhzia1fu55wxdisj6s99oqe9pqs
if-none-match	"7ipx3ylibvfcfh63py34ug7b8ydj1ohf"
:method	POST
:path	/psvwyyi/s1x7cnl/egcclmmc
referer	http://login.example/t1u33gmjkexy4j9qhrkspc4cwxudb34jhus
if-none-match	"3pkcmbofzxtl3xse3kplnc1ra3d20kcc"
cookie	session=7wgep5f4dpd5zddq02tdcml6; theme=zm8o
authorization	Basic ugf8kenb28w51y7iat2o
:path	/
user-agent	Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/125.0
referer	http://images.example/f4pf1prd5pdmsxge0uy9asib2jbd1rgy9iuetki
if-none-match	"q5usce89bbhdiw1qbo71ixmvwakkgr7k"
accept-encoding	identity
referer	http://images.example/2dk845agi0dnacp
if-none-match	"4wz3nmrmt97wpxwpd5zwjjp5ycgkzgsm"
:path	/mya/6ly/ub/t6y648z29d8?q=xb7nssebfw0tarpecftw9n47fhp
user-agent	Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
referer	http://login.example/yyl7nuyug9xpgnstreke0loe800o147pt0rfvl0bjhs9l1m
if-none-match	"ugved5i7eum3yo4gamkhfvjxg2ul9gxg"
:method	PUT
:authority	www.example
:path	/83yahxia
accept-language	ja,en;q=0.7
referer	http://www.example/h4wmvy
if-none-match	"js5fhs0ve71do0prejrg941l8ypf2wif"
cookie	session=jxbbq93y7fdnm2a47fr46bdk; theme=z61c
:path	/kv/tm1e/nz0mri4
referer	http://images.example/eyc0jmb5u
if-none-match	"3i3pexbal1frixvnjs79fshgzxtx492p"
x-empty	
:authority	static.example
:path	/daan0o6pt?q=pcywb9t22ghx7ryytke2dn7yg6t9x0i3w
referer	http://static.example/dfhvjxv
if-none-match	"qr4jhqqbqykpq2lidw9ha3c5cb0h072o"
cookie	session=hefce3t78erhztq3ttau753y; theme=jnqu
referer	http://api.example/5k62wbj1r568n
if-none-match	"9pk09qusgmq1w7q5fhhvggsld8ylvqg0"
:path	/eetelcg6/g30eo0b8/g6uxe3
referer	http://api.example/8y1hrt931c
if-none-match	"n6iylmu7eitd3t296qskq34zgim3g2oi"
cookie	session=f2q3k4gtqwd89hnbv457svds; theme=i70s
:path	/?q=t0s03v76uak
referer	http://static.example/3xco8a4hmkk6pzgy0oranpe6x1togx992dq7aj1d3ammgl3244s7eb
if-none-match	"3nb26mevmg8xflozac1dtmyzkhymniz2"
cookie	session=br37mrfo1092mmuqcm8kxg1x; theme=jsla
:path	/uf5jxadx4/2v80kz/92bo4sg6/84o?q=ugfu0luwcth7ffc564n2tj1r2e7psfteys0gkw1
referer	http://www.example/ug5uc2dostq367w66f620mz1hie2uctx0g
if-none-match	"la2jtcgdefsss1oc13skv76z33clx4uf"
cookie	session=rxvhyz2qij83wrll0azuqmj1; theme=73hs
:path	/6bh9tgvvw?q=c
referer	http://images.example/ovuox3b
if-none-match	"chmgthpehwvq0krtezlp5at4od9nygs5"
cookie	session=qa3jhfpuxp5aau7zwurns2ja; theme=moat
authorization	Basic pnynsinkh5o2tqfl38gw
:path	/9k/ktyr4vim299
referer	http://www.example/8bmrkrzrfwthpbory2qe4z5
if-none-match	"jz48dzcm6qv6lx1kyodso0547l3452pp"
cookie	session=ojfh238aja5ihce12lhbv187; theme=vok5
referer	http://api.example/9qrtop2e54ov0qnx1
if-none-match	"auhjpuspwpsg94qh87rcjgg2tj8ouulc"
cookie	session=1yahq7zfgaut93ijx9trf117; theme=a34t
:path	/?q=hgp6y7m477xmjbbhz0a3v9ou5qno
referer	http://login.example/9s1c3dldo1
if-none-match	"7jnwpe71lo25i2kx4h3te3uxpe6rxt7c"
:path	/xr00olbv/gm/74h1mxoz/cyu
referer	http://images.example/ukoc3uof5wtftjv65k4mz2rbmg0k6bvqbb9w
if-none-match	"1h7olusnzki4sz3uquvcsz49pqegfg0g"
:path	/uqh79mh/iewsiodyh/2en2/rag
referer	http://images.example/5thoi95x5bi0ricyc0kw3450ouw41hb8bm82i
if-none-match	"vu0fvryeheee6jem51wypxmmftrc0you"
referer	http://static.example/29eul7ceb
if-none-match	"ugh4a8p3bpywhchm4urox3npmlmhy4br"
:path	/yqlv
referer	http://images.example/1k5pvdk79sqjh2eh
if-none-match	"7iqxrd2o4o3l8kqxm1bcrv0oxha3u6hv"
referer	http://login.example/cexv1x9qmgqiqjfmfkxei
if-none-match	"9qr1hysz21pfinxo6pryk3w0yirwf6vk"
:path	/yh99slb856m/25/vvk/29atk
referer	http://login.example/j9qppljlq152pl07cjlxmasnzai2qjf3vke8n2m
if-none-match	"w53ejrejfgfq13oo415ez3tup4aibrwe"
cookie	session=9yo3f995pv1znlwuom57eu81; theme=8sj8
:path	/xmdyiytkavu/iv0p/zppt5i7/zhj6t
referer	http://api.example/1nb4vj7xzckst2
if-none-match	"fblgfbcv128r6xz0crgkmy6wbnjfmqi9"
cookie	session=ysd2lisiwpm2kp556ioojt86; theme=ou81
:path	/3drr5tdaf/mm5rn?q=mvlz3bwlhkwzk0p
referer	http://login.example/0eej9ni1nz13jl2varrt
if-none-match	"91gd89wsvfhj8w4snec1mp6lvhbbfdwq"
cookie	session=ha16vd8abtxl0wuwh9pwk1mm; theme=64qu
:path	/st6mrnym5c/x64x36
referer	http://api.example/swm55xacir3zgtmhji1muui3znpxc9b7986z0vc4
if-none-match	"bm4exvog84k7m74d736pwhcmck4fz2hv"
cookie	session=mqlmpy81l3yne16dyzfm5s1q; theme=7qu4
:path	/hjhbf0b/gqqbqv/q74gi9ss8/tbi4gxlrq?q=d8zlye3kc0yfsvecdwwx670fim
referer	http://login.example/evxcdxfhbxifikt2
if-none-match	"ondb3qe59ic8kjektsn5pl51qj8y837v"
:path	/7ectl8/ohzcthnbze0/v96gd09d7s/9k6lorn3w4
referer	http://static.example/omxhkqdax4vjxlqujdsh0lcs0321i5ojlpo
if-none-match	"864tdsg0jbjogubiwbjsqbcn6aqahl83"
cookie	session=vdvul1vf95mk9cl4sz92yzvl; theme=9vop
:path	/c3/gsf3yeefuts/f2/g2omnh7wz9vl
referer	http://www.example/va6tuwvv46n0u7bzhf90a2bihwzl5adf9rhvyzf98q8gg3
if-none-match	"cyma3lq4gbma8qjnmg4atecngh41plj6"
cookie	session=5c30zgdvog62hwna8ycowqf3; theme=ac45
:path	/6acsfx7tl/taz6yqb
referer	http://images.example/309ek6v1wgiesqb8ew4ju6f5m
if-none-match	"v6kxpwkdg0fjtfqw8tm87bmhf0j22pyb"
:path	/cf5m1pdfy/p2c8rwhqh22/mdzjdqteth69/mlyr1h60gre
referer	http://login.example/fxq8c1knptctlhck3cx1e6nq
if-none-match	"rnyv4zg2b0jr7l8ah2spyrjuzxqpgycb"
cookie	session=hnsuvi2mnqz1bw8xh7vo7vzr; theme=hpvo
:path	/5g42kz8y6l/w8o6k1qgbkx/ib
referer	http://static.example/8enkqz8bjxmaqihn7hfkw8ubu74b
if-none-match	"0yabhw1hxlw00zhm4x7bniqmllpgnf5g"
cookie	session=sad1tbgaclqbw2k7x2t0p8jl; theme=oinj
:path	/fvg3x5cgqd
referer	http://images.example/qvp4pmmad2vqd6vskci8uv965j886lk9hu6lnpb
if-none-match	"j4hhlebnjpr2yal8ymmsfhsz7adbiogv"
cookie	session=841dsi24o7g0b4gf1is3ffkb; theme=1lws
:path	/8ex12
referer	http://www.example/hrgska9ohi8vy3ceec6ln0h0vwdozemobfc2mg1apghyzbt8xm4fy6gtymg
if-none-match	"x77rftss0io16rbgmzw5g13ou07cs4vb"
cookie	session=j2bkyhntne4jhbgs5c1n6jp8; theme=ao19
:path	/u5cikknc/1dauf/chrf7h
referer	http://images.example/12b26clihr25kf3wfropf9huafl6f047heehl3q9medrdiuku
if-none-match	"vx7388r66an03y2vwujq2aulx6qe8p3m"
cookie	session=4qoaqa6t0wkpwnwyr5efrig4; theme=hfe7
:path	/u7ku
referer	http://www.example/t3mk523v9gjuuqvu9net42g1r
if-none-match	"uekuujd7bkyw05u1ke2vdbaf0j2rlpxv"
:path	/v616sa
referer	http://login.example/26kbwn27hfm8ff73iz
if-none-match	"vn1vjk9fupm91p6zfs7fah2to82x5ovv"
cookie	session=k85yk1em1heqne058y15memn; theme=99su
authorization	Basic 2qo6a01oaxkf41sa9pii
:path	/hfvvp58s33/mh/tfwedk
referer	http://static.example/21xbgwrmjs6fhi6icrp4slm
if-none-match	"g022pykisx0l3stu25yns81he4abfe0c"
cookie	session=qkkxip60hamg55l0qf42zeqt; theme=cz97
:path	/a6/u0a7ttv/mj
referer	http://static.example/ns7ma4706ccw3g23y30
if-none-match	"j8tq8ci6aifyhy6nku7z99wzx7dthed5"
:path	/36t1jh/2acnnck/kibdeh2bx4tm/ikscld16
referer	http://www.example/93c5b5r6vuwj8r4v
if-none-match	"xs1mbpf8eiydc9bqsbnkf6lumbdfvk0j"
cookie	session=tfmipuqlh6fovpcpihz7bdvh; theme=1txz
authorization	Basic fz7o88ci4cfaa9d9ga0i
:path	/7gdpi29x1
referer	http://static.example/lvnjck72z1i4osb33vm8kkyrvu34e1ct7
if-none-match	"qqfsi9m93n63epmolsot5ujsg8iahvnq"
:path	/q0p0aezg
referer	http://login.example/u4ispb5o5j7jt8q8w
if-none-match	"r1xa9xh8bmnaw7s32wu3a36ix13plsoz"
cookie	session=q5uqhh3t8z8hlhq15k8fryz0; theme=6dyc
authorization	Basic b3ygtuamim6mqjwto34k
:path	/dbxyzxh8/xpb88/qqeuo6
referer	http://static.example/lomaol17kafxix8
if-none-match	"2ddi3g111u4jvhwmsgsd4m4vwx6zko4j"
:path	/7x60w/9bcpp64o3/mfrp1uztd
referer	http://api.example/eoczggmwpyrqd856s5ctbenh256bvnylaugmta950or
if-none-match	"t3tpinv0izlsyfdx26w094ns9dkmcw1c"
cookie	session=3tcomvbs8tsip6clwi9ztp3o; theme=znjo
:path	/0h94/lq
referer	http://static.example/zh6s80izgrq96iwobw8yhs
if-none-match	"cvzo2ek5j0z2tkbixunp4mykzvbx20hl"
cookie	session=zw5pdbwdxhj1tqhcmooovuzx; theme=b0w0
referer	http://www.example/i25uwsydo8xylimd8zxs9m1bl7wnru
if-none-match	"snged12yozeeuebwlt8vhiw3ncd4u8gh"
cookie	session=tq13lmx83820ewnj36ptxd9x; theme=covd
:path	/?q=titk6088p2hcgugr7o5irbfx2spdgqt
referer	http://www.example/hngwmixfhp78pzncsudz9d4zrgyxv63plov
if-none-match	"2gp7b66x31yzkebewsrhih49isov5wov"
:path	/36cejb8pcnm5/b8zh/zdb3ytany9/la4
referer	http://static.example/ntb488ir4h02ww8d5vwunqvcxk4zo8t4rwxd8anigxbubi8chimvbid1g5
if-none-match	"8y649lrhapkhoiwc6je5gixa4pj54ghg"
cookie	session=mx1tzf5dm6evdaq5zf6ea3qx; theme=2yul
:path	/fzq
referer	http://login.example/ww9vfttk34fh8hgobvhim3ar4sm9upv01z9nyi65sc9
if-none-match	"0olk09z5w3xcnuuf66hdvq4x0dmbelep"
cookie	session=q40s2ngc9t19fxhwvtt09m3w; theme=e3hs
authorization	Basic mvg7rxh4nasc2nd40gjv
:path	/b9dm10k/epzxfnqymlku?q=ozm8h7186j50h
referer	http://login.example/ggggrajm25xefibpl63m61gcxivghbd44vrd43luatyo
if-none-match	"ew97vsgclcyfdkpenuqu1tkv238yra0s"
cookie	session=ci1mllgesv6korfytyf478jj; theme=2w33
:path	/et8/7qyk1xfwqml8/iu1cwuu
referer	http://images.example/6fi4azf62hug97u12bpiw7pyqfbi1k476a68fnimkthu
if-none-match	"n86y0u6zd06bt8ust4fd984lc8fpzvcc"
cookie	session=cwkblxvlixywx82ac166i638; theme=pct3
:path	/t0smz158/hci3pbxwyb/n9it/8a3x9qo0a?q=ij27qvjk6w
referer	http://static.example/3wtlgqghdf0q3966ljnzlzm0mjyrn9tv30fpdc
if-none-match	"10hg8jxpqdbptsdq6zu40rhut4v2nfbj"
cookie	session=fz1dx34229jo4w1ay863pe20; theme=704t
authorization	Basic icvpezyksvy33jc4096d
:path	/?q=z02okagagy2nelz
referer	http://www.example/dqbjo57t6q1z6t5wktutuggixmq2nlm6jotyjdi04
if-none-match	"u2u8pgx8trc08gy6tw8599w9vx0tbk11"
cookie	session=xbuknd8cuw454vfdowx2jwet; theme=h98u
:path	/0bjih/9vvv
referer	http://api.example/kqvqoy8wowhfiqk7eomv6twayjs3tukbbqkehn96pi95
if-none-match	"zrnmqin61jrgk3visqlzbfhwbiqjg38s"
cookie	session=m8m7cr0fh38cnl5dc600631s; theme=p6n7
:path	/m1?q=7mda2ozzjjehuid8r
referer	http://login.example/7jdxl46c6gp6goej9ct
if-none-match	"pbvskfz644bu0inm9wg3tu9r3g9q6ora"
cookie	session=j2lkm46bxgr5x2qn7ormqayb; theme=ml7p
:path	/uyvwtq/enq
referer	http://api.example/u833u9sdm4uokx7xh2j
if-none-match	"6woboepyewo62wp0e8dzdoap13hysq6o"
cookie	session=tvlkzhbhwhtsazpk7u6dyjfn; theme=w9kr
:path	/ff7ioxj
referer	http://login.example/zt7dpk42b
if-none-match	"04926cr1xugecgdtuks2unjn25bm03ze"
:path	/mx8sk3aj2/e8b?q=7hwthjb0u03voas4kyi5mfgqf9829pk28uxmd
referer	http://api.example/owynt9hrbsn3l8jvtc4blrfbadq04kpivjebbv755f9kq26z27pv21obxtp0
if-none-match	"3m1duj1boq3cqc41yjmc5kflz1nqxj2m"
:path	/g0c3sfs6xs1/ecg0hbygtqtt/sgx20wi?q=x4flubn2ptyhdg6ryf8fc894
referer	http://images.example/04pyw4hb7pc5h4yeyozxfn9fq2jszqo9p8mv2r
if-none-match	"y880hcv2yjjxcio7j5k46pwcszo6lceq"
cookie	session=qcvnk86ai2x3qlkoi0nqdqaw; theme=iuzt
:path	/286yvtb4eqb/4sv8crgrf05/2j2wf
referer	http://static.example/342p2jw7k5mt0cg0gupp7i8mgg7gcyw068y0i
if-none-match	"ev4s6wlvxn5a8isvmq2kqkpocgsde3yy"
referer	http://api.example/jyf5kb6kkq5cglmdidr6n1du7mia87cbknvm
if-none-match	"xyazx7to8iwes562mmmjepmg8724c9vu"
:path	/18arhj
referer	http://images.example/wnl4054ww
if-none-match	"zku10mqz6jy23toe4rczerwt27jdg5az"
cookie	session=cznlb76jqsblz7h8rf7swgxx; theme=0xwi
referer	http://login.example/tyri1iy1kecjwhtleovc2vsoekm5h6jc3rizb4ulku88pdvfpp1tm
if-none-match	"dzq41nqnvy9micyjde0iz0zmu33bzf4q"
cookie	session=7b7u5ls5kddvphqekqvaoa18; theme=t6fm
:path	/jovlw727
referer	http://login.example/u0rc3q22xpuueef5lxpultn65s8uaon
if-none-match	"1l4qe2file11eoit0jxg2xp08eb7j423"
:path	/h7caeb799xh/huesodah/t25p1xa/0e?q=l7hid1r5zzv7dsffaoz7smqoeg46ygbb6c3t5qz
referer	http://api.example/vmhsjp9yrufciy8n76xvn1kjazk58vvktsjn0ecj01z8
if-none-match	"vftpu55frleda66tfroo49xr852cb83j"
cookie	session=kpm61pvc7v8sg0lxs3txyvb0; theme=kctd
:path	/f1pn/r2575o15vo
referer	http://api.example/zrojpkr30wd4j9cd
if-none-match	"dnmp5pqlxcuqf8xgjj389xlkrhdubhek"
cookie	session=bs21wc46p8l47g6fnitkjb08; theme=l6bt
:path	/frs/gmgb?q=98q0
referer	http://www.example/bwel2p
if-none-match	"nksa8w44u2stoufdai5ls6j7ugnwd5v9"
cookie	session=jws35e5zt91ctw42o4jkwj4f; theme=rpwd
:path	/q1/6j/t0/0o51goraku
referer	http://www.example/go6d8iy
if-none-match	"lvj8hh40tg953c4mllf7o7o05ftr4obl"
cookie	session=pdqm1ih66uk9sw7a33pdkrjd; theme=mgar
referer	http://login.example/ogbxvvrbpx65i7h7d6qn3ie2qwwlxfmkwim6n3x84nwvv88z1jvi7
if-none-match	"m8jm5rk3dm0qws53af6q7fpiud5f325d"
cookie	session=70515d8d9b7lpd0brdpi36fd; theme=xwrj
:method	DELETE
:path	/k8nit3s2c68/jc6tzc/bc9/5x
referer	http://static.example/lpt7qsvk99hm97pt5leuxqw4aqi72b
if-none-match	"amr895u8uawzbh7o9aov8gtfuz0v3q1p"
cookie	session=c02c80hnao7ksle7igai18ek; theme=lxpf
:path	/gatwzqwjymh?q=6ukwsvhqj6grenpvpj8dhxffbc
referer	http://images.example/6keasodrpd0zawe45bjghnnqi15o9
if-none-match	"535hirgcp731o5u9do1pqv4lx7s9js0j"
cookie	session=vrfdi2tif0lw0xz8wgyqfex7; theme=288r
:path	/ik/ly/u15ct9wvlsld
referer	http://static.example/uptbm6n8uiukm0utd70jqxu9fzjl
if-none-match	"xiex1oxa81mo4wfz1ztenctnue2aured"
cookie	session=4okecsrqd7l3h1h3iofnqknk; theme=n9qv
:path	/lfm8c7r9x/j6iukye/a89yx2i/orxz4bu
referer	http://static.example/55ghnp6gsw
if-none-match	"pt3puj9a27kq9mneyeqx8ils0n1w48qm"
referer	http://static.example/9eb8nb730r5xnwqn2ro3sy5smf3iwiv6yka8pkaxqz2dy4j2x6igbou3
if-none-match	"a6hjgotysu32edo2ip0xik5j70duauz0"
cookie	session=t66jnwi3pljqghsxcas9eq3k; theme=fyjs
:path	/65li5/9hmknr7p
referer	http://login.example/ark881qfmr63nqxpulzub5oyyu
if-none-match	"ssbaszzclejd1iu9iv9vns30femtmgtl"
cookie	session=03tmd260bz5144iqhsrjnn3w; theme=2vyz
:path	/jjhsfmosk1d
referer	http://login.example/ehkp4ch09q0e
if-none-match	"es6zbqj8cipv8a0ran4twpk9wctfo9na"
referer	http://static.example/ep4m6x5s2z6thdrxlcn0yyj30l19ogpbgff
if-none-match	"6s1hnwux9jtk3lyaoqsv42cc1s2wjsnc"
cookie	session=q9qe49bzky2unounpkds18y4; theme=45wl
:path	/yh06bh/cfd8tcqb0/2xnoglgdngdw
referer	http://login.example/rhnxdvnem9tru4q823nw4o22jk67lxrp7jqb2dan
if-none-match	"8el9txj31jo62xxbi8ecpsyo1gwrbhh2"
cookie	session=yuph94r7pxrycg1mq98ktw4l; theme=r1mm
:path	/movdfn0zzce7/7e3zd8glj3g9/aohf3k/egz07ac2zf
referer	http://images.example/8rjtsxni56zsboxu6ynv0p0wsud3ibfr1abfeaf2yf
if-none-match	"vnrnm00mnf6lcvnxmwskg1jb98oznwbi"
:path	/e57zoris/mod6o4vwno9w?q=k
referer	http://images.example/7u37ypfhlcb0n9h
if-none-match	"z6vdn71x4j786lynozo3nwibge0bria7"
:path	/gruzsf/kkqjje9ctnm0/r142l5n/a96mmr9t4
referer	http://www.example/0sugmr8gso0be73yyk30u2gwuuvk4ftuzdnzvio6vm135ksttsh3nwi
if-none-match	"tkz8hnyaoduca1iwzk3sqyalccv52xae"
cookie	session=o2y4oz6i2sc5kxxwjodbp9zv; theme=kgaq
:path	/ggsv1hzh1k2/llu1asrrd
referer	http://www.example/gzd4jkumpdukfhmy16ko0
if-none-match	"es052oppm5ytth6ml78cubfv0ksxyop7"
cookie	session=sz8u0jhmo1pzmvwmrnlbbr0s; theme=o6kj
:path	/d852392wh0/sntga
referer	http://www.example/3ck18gxndnnh4o2wsswowmubyzz
if-none-match	"7tnk4m2xfrj68umhoxzi47p2vur7ikw8"
cookie	session=vi5ob5ud1dh5860ijk6plug0; theme=sywo
:path	/8j/gv89cx8/0gxpldov65
referer	http://api.example/r35k13cskq8ckwf2hg4ir903
if-none-match	"zycaynigo2t2gwdbsz0og3hb81ivesv8"
cookie	session=ga25ascen7m190jeodaumu9d; theme=56e8
:path	/twokcrn7kj/0damj9w30/msox/5m6ows5bmoj
referer	http://api.example/ypcpaua9gqbo1asdh76szk9ld8htyw21itbrnjuqq
if-none-match	"f5ha0x57nxg4snwee351mw8wt243wbka"
cookie	session=pbolwy4i6knz1wcfxkcbdxvz; theme=2auz
:path	/8ys87eei?q=vmg12ijy4qaqzt99nzfhl93utt8fftkyoesype
referer	http://images.example/af91j
if-none-match	"wamwcpbgzcsp3p9qnxw99eeslz5c9bu4"
cookie	session=asdxf34kx9xbup16776x9ojh; theme=9pki
:path	/i9/mse80lr342h
referer	http://images.example/158koi2bfm8ebz2hnymc468champuavjws7t622cbztp8m4lt9
if-none-match	"t6sepwq5a5deavmj4nwru3ww4gf15zzf"
referer	http://login.example/l1dt8ygqe2p5
if-none-match	"d6ourmecka6rhiwjbl8th7d78fh0ptw7"
cookie	session=pyxfg09gj92dgiq9g05eo16x; theme=si9r
:path	/cbyzp9ce4?q=jtpal63durtlbdh0s19y
referer	http://api.example/c9av246d5h8rk2liy9rt
if-none-match	"b0af832dck0we9hg27cteogtapsbiz7p"
cookie	session=7igdobusljcwuj4hf28alo3q; theme=usck
:path	/jgcg/xwgxg4g/k7n0su
referer	http://images.example/wmxfrm8id9xhef4po8yjlmfl0menagelyukq
if-none-match	"cs012ihcpuwj9t4jckwl9rrgpbijeqem"
cookie	session=gknp50rq1qytxo0b4th6p7hf; theme=xi1o
authorization	Basic o862bhfh5lawpsxwlv1l
:path	/syw/44d/71pif?q=v03s7nkugwtn
referer	http://login.example/q6i0x51vpf9scewsqlypf5drn1o6xynocspowyq
if-none-match	"28m1urkcuiegpo37suxju72q0vw8otym"
:path	/gjhtb/tmtyfs6vt9i
referer	http://images.example/e1m0yixi7hwvf0zpy4hsmgw2nqk59oxqxiyojjh95pwekiyzqmqpqcadwhr
if-none-match	"umcwfx1efjiy0opncx9nr6img96qmpfr"
cookie	session=mna7huj4p2cvtpupugbx34h7; theme=p3ro
:path	/3y7sno
referer	http://images.example/d7cihwez0ph5w8dxfoxyvnpy3pyo8axflf8ot025t81thkkw92ulc2y
if-none-match	"2nsxtwhe9kptd6r04159w5vauarzqldi"
:path	/d8prq9ex/wswgv0n3s6l
referer	http://images.example/rijvh67ul37b0ttn9p3njtvlz003sq2t0kfl1qssyvg1ewu2l9ws8zjs4u
if-none-match	"6vjha38hcuhgkydu5v6ssykdwuepu0y2"
cookie	session=m6qkchwlw24xjurohhzrn2lz; theme=6qda
:path	/7p97mkv6k7a
referer	http://static.example/an3qgm0qu3h0k5jqq84k0j65a
if-none-match	"ou4yu817iqbrwll02bkj4dgupzpwg3jz"
:path	/uthd8cn2
referer	http://www.example/qndourk
if-none-match	"hgk75s6uhvgvvpepz53xdh9zanuchzld"
cookie	session=w8lp9emu44goa1tqsvspq82h; theme=mwca
:path	/qwil8g/grhq4w7vr5/6x/izx
referer	http://api.example/n0kr33nwqfy5okfqyibu5hzpy8uzkexx1wld
if-none-match	"57sg66focw59vimx9i740h6j9y299jfe"
cookie	session=e65nmkyhy5grq5hodua29fem; theme=likk
:path	/1m4/q7k
referer	http://api.example/luewznx
if-none-match	"p6nw2hq7znjpn9jxx6dvilv6e84w9akx"
cookie	session=q2b6ei0r3plnc20suvwk507p; theme=y49b
:path	/4h4ltojv0ul/lta1rs/0endw/2nn8mdmo9mxi
referer	http://static.example/kw22fprurh0dq8ya23ktncyaeduo952jpn6vs3vl3wulht
if-none-match	"6x6mslamshj93ge5npujodsla26gxzo0"
cookie	session=gibg13ra2dlzf6xd5tckg50f; theme=f8is
:path	/f5/ces04dpm53m
referer	http://www.example/wpv5uxjdq
if-none-match	"83xigv6bugtn520c3gqvoz5144t6gv5q"
:path	/hzugbbwao
referer	http://login.example/fgex9sb0bltm1y6c3u1m
if-none-match	"ni2f8j1oe900l0jte7efzkzozba671ow"
cookie	session=ltvxcoogxl23mnpxz5kh2uah; theme=71hj
authorization	Basic 0on35xfwzninf3dn26oy
:path	/21w6a10cts9/4cix/kbnatndhnj/hx7fc075?q=yebenuqkaivyvurbri7xk8zkrzgc2s0y2at6v
referer	http://www.example/bdr55
if-none-match	"0wa1emghfg2hhk1uwp264coodg6avoq6"
cookie	session=2xlai7054ch408hvt3mnijag; theme=cxe5
:path	/?q=3lipwclbaqy4wohpw84g74
referer	http://images.example/wlv2901
if-none-match	"lmyghhuaev6yqyxwwe2tf21hi0srrhkj"
cookie	session=0cs5haut7tna7jhqh1zx0kyj; theme=a608
:path	/y6lctb9ts/1e8usr1/d96gmblcv/6xeckfy0n?q=3kfs2pu97m9p3hmh7uxf1
referer	http://www.example/w91gbuhbvag8he7qeqvhdsrdz49j6us85tcvmdzy0p1r0xpfu
if-none-match	"91v9levxueo379pdgqbq9thhmucfvf2e"
:path	/3s3cny/dqqvceg7f/us3/fvou6kfacftn
referer	http://www.example/m8cpcxua87ns9ruaejhtuxkt99p0qvt1lzr81dgofnk
if-none-match	"dny35ab65zukmk96haufp5lq0dfjouwp"
:path	/qe72p4kj/7smhccy3/tmrddh8g88/lkcjdfey5
referer	http://static.example/xlr1lykddep9d8kgm0nuypwrl8gb4f1e08rn2budvvbz25
if-none-match	"ed5bms3ex0gs1ctgbz4r46p1fjcfgd1k"
cookie	session=bmgxa4xbyih3nf4dlh7jl9ip; theme=fqll
:path	/aa68o41wwc/qbfgqasy/q4ume3m/bl71?q=2exg6ilzz15w0090x2ewcj
referer	http://login.example/ew2yn0zn7qrab0drin8sl3232prd7btsl93eev60qfdabbm29sm53l
if-none-match	"mikg0lzss9v32ue7dbinqp1e10uq2c27"
cookie	session=mgjsxw5f0fahnx3acjerjxz3; theme=a9ha
:path	/vwztmvtn5/0l/f93e78mp/ctylttcoovh?q=n7pgbs7yc1eke
referer	http://login.example/a33psnd6o0bdwo57bhoiwi
if-none-match	"4ax255en6e3kdr3xqe3sp6q8ig23u49i"
cookie	session=4t152bhoyr2mr9brj3d8tjo1; theme=xywx
:path	/ecjmc/hf36c/wunjs7uz?q=3wbjj6ak1vbzplvjk8a22jz6wxhii
referer	http://www.example/32433ublx9vt62whn4l09f5k62eur
if-none-match	"bdo8q4e5x5546frejrd3qnylg4k0m98g"
:path	/e7dbo26cbxr/rbszfq4hfb/keoa2jr8csby/8w3cgw5f
referer	http://images.example/cu4gjz3fantioynecl5h48vih4e28ya7lxlt3syepnkqmg9bib
if-none-match	"vswxlcygqoj7z8w4kahbipv1axxzu5br"
:path	/?q=6p90x8auow5em
referer	http://login.example/eyl61l2gcypwdufic4tm5g27ut0r9a7mstrgrr5oc087ren3htejac5
if-none-match	"rknr9ok72cm82vi4ajflw71l2wrmi83e"
cookie	session=qkut36d4y1ttu4k2kbc52r23; theme=fwqq
referer	http://images.example/rzm7ms5
if-none-match	"mzxyc58nv7s6dijz0xe3uc3wdtsv2lpx"
referer	http://static.example/1prdsfehitlnxsbk072ajw6blncrrmm3fyjw1x0rejgqa
if-none-match	"neijubp14bxp1emiv7ra5zi24m25po6w"
cookie	session=1rjbp0fz9wanfchtzwlockfg; theme=rxkj
:path	/9rl00y3f46mc/qrv070ri/0d4nk622/9pahb1kry1
referer	http://api.example/fdj5waie4y2c7d9k9si40ujp559h
if-none-match	"493p2dm6ommvv4rh4jn2lcnvrve0u0rz"
cookie	session=wbv4yt0wh5fl75i5fxdnd0l1; theme=m68q
:path	/pe/0b5ztjkodoj/uidp8emg/98f9j?q=hlif1qqjh9c8jatk3pu7chcbtclhshfx0so
referer	http://www.example/i4cl7vgfsqt5h3o1virq
if-none-match	"w1e2imrcmbe7jpxaqt1k4sbqaer4v9vt"
cookie	session=qw4ye236xooxx2imsog81z3e; theme=hae0
:path	/m1cck/47s4rgfn3w7w/lf7zdcq?q=y7ojyo7v76g9a930qg6nb6zo
referer	http://login.example/6nljub8r3k0k
if-none-match	"ggcxt020klvdoub53hvdut1wly213du3"
cookie	session=e26lpdmnthh2mxo1esfdksn4; theme=zlqk
:path	/kf
referer	http://api.example/n62qqfj7ktzwx8qhb0z0cv1tfr4fopjakrpyx
if-none-match	"66tcyp5dx0oxyviwjtn4ri8htn0fbinb"
cookie	session=f28ij57gxoedxkhf7r8llwto; theme=n1e9
:path	/?q=6mjiwhbrnb8ocojyzys6fdnymzs9t2b55l4l8
referer	http://www.example/wo7x6mwizaxwcdqnrkwi53ht3bk1uybaotso3inv2hmso4
if-none-match	"igvl9jhbxce66pb2wbwr2flxgsgotrov"
cookie	session=xfaa2wab1x5x5neigecebmq4; theme=2cxs
:path	/ym?q=ek81lk08quf5js45vighodtn2jno
referer	http://login.example/h21ziqnnsn88l46el8c56mok5nuyyc9xoyvsh7ay
if-none-match	"o5kf8pppeivdwp3tu8diqp1w0slujj44"
cookie	session=xicc8tah0cqmsi3yj1d7t3qo; theme=9ayl
:path	/uo7u8gh47k/ngwy8/1ey13j8ga/q7v44tg7
referer	http://images.example/zjmjubpesz2cetes2
if-none-match	"xxnn9ouucpkxo032b227i8mje9lr5t5u"
authorization	Basic 8d10b2nn6y82klu3pqvq
referer	http://static.example/7526frg7ebnq2hgmle8a00ilh46dx15zy7xgwv72tt
if-none-match	"mi15kwj3awbtj8fzveuyf7fftjy4gwhs"
:path	/05
referer	http://login.example/eyvcmcxvi3xzcs9r386mvgp4i2c6r
if-none-match	"31xxq73igzjuep6fzkf01dfatdshfa6u"
cookie	session=09vyd87dlig4h7e5720buw5j; theme=5yn5
referer	http://static.example/bbjirqotqj4h0yu0yww1b6lqpewmljiwem8tb438vd3wpt6m8d2lyyg
if-none-match	"kflm63omaulawsrtw7advz2upvpyaji6"
:path	/c6hm
referer	http://login.example/mw5ymrnfvdmyvwu05cte8y
if-none-match	"q8aurhk0kkuqyox2tlw97rrw44py5ll6"
cookie	session=ckc3rz5pu3n8j2c6q98vvev6; theme=wc7k
:path	/oez58um/gsusecvrixa/mtd845yr1/dd250
referer	http://login.example/tngjbp3wcxfrtdbctwt
if-none-match	"0cvm4rrqbqxge8cl84rpzxuenwzuym6q"
cookie	session=ejo55lmvj19zx0s6qnwkoj6p; theme=8b2f
:path	/g0pxtt4sz9s/bw99h6wj
referer	http://images.example/w7sszj5q7vhsk0cj0pr0wq00573qm81id1eke1
if-none-match	"bbnyinahz4v4va27xn0db4snccxwmvx9"
:path	/wy3q3uo3k/xa5gwxgw/nebn?q=qym3ows1rxhc435
referer	http://images.example/7skxp5ljh4kmia77ncc15diqlvd
if-none-match	"n9oib6m03lzj0ackprogawjwsmx8mo00"
cookie	session=cf4d00d9lcus7bunfb8hib1h; theme=unpm
:path	/j0oq7pv?q=cm0qu9wsnp8nlq1xmvkrxtbd8kq
referer	http://static.example/q5wluytkhu6yj56k66r1qagbmp3pcw61z8psp9yf1cw31vtc2efyi1g
if-none-match	"h977w27j3mp5gfjg54utm4sa7bws1tak"
cookie	session=41ay803rss2y25tmtsb5fq51; theme=5fy3
:path	/bgxfsfi/xgz9fdz9name/r8unagaz539t
referer	http://www.example/rwuf1d47bt
if-none-match	"pcmx4wkpuv6duvom66ohe3h6riy6rgew"
:path	/8x/or/tfok7?q=kro
referer	http://static.example/lgttejd2u28fl
if-none-match	"030zn4ko4ii494v6b3redh91xs1ghc63"
cookie	session=kcstvaxijzzbhjulf1onankr; theme=5b11
authorization	Basic 743ix997p2epmt5at7ac
referer	http://static.example/4xoqkm
if-none-match	"xczsicwbvfu16whgqb7j5a400u2m889x"
:path	/p8uosaqs8d0
referer	http://www.example/cy1j6fv067rx060kznwn2ts2oekxdb7v1nhmw3hl3f
if-none-match	"d6x9dfj88jj0riidw7hyn3i5svflcth4"
cookie	session=xno4kia9636g52m0qlyzx87d; theme=saf5
:path	/tvetov/jozk6?q=wxrm
referer	http://api.example/xnmnc131xj7026clxttxb4g3jxd6cr2ciyqnega0yaumx4ijdx83uzbo95wx
if-none-match	"9yjvtr9jeq4p83la234pcdf9a1fhmdrj"
cookie	session=cg8sfqgukuh486mcpfeltaem; theme=guup
:path	/4tkffidzfst
referer	http://api.example/jah5w4wk366f1svll5kboidx4uzpzcqvctj131sc2d10xehys0xica79o
if-none-match	"vwe9gc57s3vzujx2u9g8yjpez117qv6o"
cookie	session=dawokuqm8dyt7qsuvyeb9b7f; theme=62wi
:path	/auwgjcru/38/7p4ra2a3rnfz?q=2m17vtyu4335e7de9es281cvp4dqjm3d1qy
referer	http://images.example/s5mpz9prv2x4lmc10gq3sn8p9xh5wvn
if-none-match	"uirawf49tl20m7qc6idrjftaq8kiewxn"
cookie	session=8twwixai0mjopoc7tnuitp1l; theme=15cv
authorization	Basic jumeexv6xwkb441jfj71
:path	/xt/tixh8jx/zu6f/vx
referer	http://www.example/lk35lts90w9srqpsfqbcyjhx6byrpthp0
if-none-match	"v724r94qdkt7m9sxz36qynhq04fuumkj"
cookie	session=6iy90f27u6jsy08xv9ahj9oh; theme=0ecr
:path	/nd83p3u98
referer	http://static.example/ztj32hs
if-none-match	"txkntaln7eisia2mp25lgohhbkykyncz"
:path	/ky/w4hjr1g5/e97g6ag0ckur
referer	http://images.example/o2wqqm67wic3w4b6ypsg2brsk6fh30bq7ma1rcbq4
if-none-match	"bz96c0rshwxt8svlduccar9nwmxu6lxi"
cookie	session=xrsi8zyffxowp5ij28eyd1gr; theme=0xcq
authorization	Basic r44gu3i5zdlpdhh4l5mi
:path	/jtv2/p7l76p9/ym59r/m9mu
referer	http://www.example/87xw2orr8v0ztdwy1ujlcwa69bnh4x8b3tf98sl2s7gq27cujzef0n
if-none-match	"5642b8e34pptgxa8ey8szjigjje5rndg"
cookie	session=aydsk98gcdp17btl0obzcuzk; theme=ufch
:path	/?q=8qdaoecbkvthh49b6xuk6
referer	http://www.example/mkm9ue39td7tna00eom0d8fx0nrfi1ik8vu92zmqny
if-none-match	"bj10jbckd128mqbus6xv3rl26qmanfjj"
cookie	session=ph9ymxaygh53swr5729pig3m; theme=lgq8
:path	/pufq/tsykapylag/kp/q8
referer	http://api.example/kc7r11hpz9ipi0zbg18hj8
if-none-match	"fa0nbwnwbt17lzsg8qqrhwjidel1vyhp"
:path	/hgpv119bgmu?q=12gha95vwyvl
referer	http://login.example/jasa2c8ai2161x2dck
if-none-match	"ltdois4q252eaovisikrr3uks0269qst"
:path	/b32/a7spe/kdolky
referer	http://login.example/p19em9z0mh6o1etwemi3a5lcuuiaj5d8hyitb6ylm4d
if-none-match	"srf33k9g495x6p7tknza8loaik5i9232"
authorization	Basic neu9e7yzzawsx0eleo7h
:path	/rg3ygnycxi/butk/ym7xmg/fjlft8kay92
referer	http://www.example/ky252yn6xocfdevnqrsnlyqc
if-none-match	"n1v5o5rkdovpguhggby3qahyqqvusndb"
:path	/t5fsocp6d3/yb718axmlz0/3w5buzb3s3v
referer	http://www.example/z7qpp7wtlyh4l2uioqh2gvoigj5xlr1m
if-none-match	"ypkdubxqczucm6lpgwzf1inlje0rpmbo"
cookie	session=f5hme19uj8phfsrk09u72nws; theme=qova
:path	/wwjk449
referer	http://api.example/rfm9ih19
if-none-match	"8b4qiqtnr250csibakkf4l883ypdj0wq"
cookie	session=1o3q3ot7le9ntmjb5n26s1az; theme=xcio
:path	/46chopyr/9tll5yxmp/cyd/7bue
referer	http://api.example/yaoxa5le
if-none-match	"xjis13vzp175xw3go800td54ye2x19i8"
:path	/ai0/0awysu88
referer	http://login.example/1jqmmsi0vjyozzpgc3
if-none-match	"grd8x5r19iakd8brw46eom2uvnnlu4t5"
authorization	Basic cjgvntprw7qc6j1697oc
:path	/7q25hd476s1/wb6g6pl31t
referer	http://images.example/bdfd6e6tspt538zhkkzoqw1d68j0y1lrqv1jwd0e8gocq
if-none-match	"huyvxtm0ejuzue8d4riexze7ptlon4rx"
cookie	session=z6s4f85otlf37l453oviz46a; theme=h865
:path	/5b3zbtlys8/w40/u9
referer	http://static.example/caigskmrth6vievs0cz0tomsyzq6c8w9z4gt0eb5idlr7xre
if-none-match	"1r9m21i7al1sg9aje9p1b2dxa9awd01o"
:path	/yvsl/z0lcbw9/sisepgxd
referer	http://api.example/ut5o2hv01czstpx5w49kr4qd61xhukz7w1axld923mge9xo7jbxe
if-none-match	"6mesp282oydvk9m2hxx3r9sspo5bl3bo"
cookie	session=fb3mrogx0bbo3kp6wr1dqxap; theme=t7la
:path	/9m2/w036oj6i9n8
referer	http://static.example/jb4nlccpld2rx7wblcb
if-none-match	"a2lwl08dh514n4h8oo8nob1psuvxamsp"
:path	/84v6/b5zea9ss2cq/ee7j62qj?q=tbu3grumknmya3cm
referer	http://login.example/fbgfwq3yptxzhgzjrwe
if-none-match	"viu3wi374zwcmrcnu3z2klodc59x4e0p"
cookie	session=6surc845no54xasyijssq743; theme=sjgl
authorization	Basic zuzyg0f96oh15q3s8l69
referer	http://login.example/r32yc0us1pmk9g09dmvcsz2yp6ha6wo1
if-none-match	"zqft1qqs2fg126miwp6hgjto6969tpvy"
cookie	session=o7zdl44oftvi3d8dtw52d759; theme=mw0n
:path	/7477enx/enyoy7j/yh3qy
referer	http://api.example/vk3flwoq3dyd90gfnni4dpeu29forr8bxpkoui2d
if-none-match	"2m36amabdtzv0v2jarkfktw771wwgoam"
:path	/82mb90l1qi8b?q=yu4gobov5xecsu3fc75dp2qu1
referer	http://api.example/8pwukzqr3yr7m27m30qwcps259ojldjozqq7nliqdqj6e
if-none-match	"44qy2h4qmk9kynvvxfy789kdec0g4h7q"
cookie	session=8oofuk0ji44b7g01nm5s09nw; theme=bq2r
:path	/txzhs378slka?q=23tnlj3r4xlca6lk84jd08goi39s
referer	http://api.example/112ofppdzkfktuaftps169u5nvyora3c5
if-none-match	"pxeamrvllh5w4odvphfhp95c2d4gi78u"
cookie	session=36rj12b5jtp87xjnv82ggwhw; theme=l6wg
:path	/5zgj9/jxp8h/w16aw/640lf4?q=5qwfro
referer	http://api.example/zhdh9
if-none-match	"2slbrk38garz58qvu74f65tzwqrqzxuy"
cookie	session=eelce7r0sylp3339er2v5wqp; theme=rm9q
:path	/wsd/59ljwaqqc3p2/cshmgwjqssk9?q=qabsxn
referer	http://static.example/j2u4o7r5ld
if-none-match	"y0a7csy1408tmpdy9kwlij8pb7zp31qa"
cookie	session=0um8cc34mw377erz7dfk0xrz; theme=6v1y
:path	/8qoo23s/nx5
referer	http://static.example/d1chvbbhmy4m6zq6h4l9gxgqjvwrsf0uqx1uw798onq4y6ha
if-none-match	"4uqtqeglo20ezv7ndkfjgpdja8v3acol"
:path	/1zd/sto5ywu2yyjf/ev4hqa8s85i2/z0d9g7
referer	http://api.example/p4gfqj6sqbyx22y79vqass3ktw66
if-none-match	"3n8atzkgxw15iuhjz8zxj57ck46iycxu"
cookie	session=48majo1etqtmfg4yjxfg400b; theme=tcnp
:path	/gkpe0wby/am/xz9us1lw/9k1
referer	http://www.example/76osh566ryaa2ffj7hxwds0
if-none-match	"050ithmxdvuifv0gunxs6zzksoytawj2"
cookie	session=3vp9qbcuus1krieh28bfy27a; theme=qn99
:path	/ic
referer	http://login.example/rp6bcvnpmin85sc0870ti4
if-none-match	"bsn6t16zu6x4hx5b5hikehgw49bk7bc7"
:path	/1me5jva5b/rbaxwum/v2gzi/wqlfctzt0l7u
referer	http://www.example/e105c06sl2zwzbn6qlf3f0y5qw4e382t3ptvid3g6psxzs29bvh7ew88m7h
if-none-match	"169pl42tfgt81s010m5ztqifk24u9wkt"
cookie	session=6l87fi2w4sn070cum5srxo7z; theme=fkqg
referer	http://api.example/tfcypxo9rkjjxbtglh8obwo9bhhz9e708355p8n5mpy
if-none-match	"fqha5jctoi5zkjpfz77vz544va8dzrth"
cookie	session=rmxi921iyunmhk80j4t62ogj; theme=wiyc
referer	http://www.example/jyi67awgi7ecum4hshel
if-none-match	"4f26i2pern1a6ukqnan68azfz078lnho"
cookie	session=do79tsdcs719puz5ul7p4lxy; theme=hu0h
:path	/ezuj/p51nw2/82ee2lx/wsx
referer	http://api.example/m0co5ldzdtf2nxhnhay3lta6
if-none-match	"8dhd26bg45rdf2todc97kw7kjmqj2prj"
cookie	session=4e468acnrcxzpmtinnmvc1zg; theme=5acf
authorization	Basic 2ooqgoa3wd9okr2v3p4g
:path	/ssbkk/copqsx5h2a7g/vm21bkezbd2?q=ke54bkbwb970exuske6vnmw08dc
referer	http://static.example/9p39xskx9of2zsi
if-none-match	"34pmkdbuttl56edfs5x99nd1i9ufa1vu"
cookie	session=fxdc11p8dv9wq70xpolo2fyd; theme=z8eb
:path	/v7o23eemt1/ds9ctwfh
referer	http://images.example/age80pw3c2gkhwrtew2xae4hx1z0w32r1mva8cnx8gr1nhck6v1m4
if-none-match	"bn3vaqb5yzzz7jdhofm0u84dwto8xebn"
cookie	session=0qaeyzdsd59rqh2mnl5yrdbg; theme=hk2l
:path	/ps8xnt7z5/9p681lswool/5qa5ruyu
referer	http://images.example/56apm4wbzawwhb6kbg703rp81r4ce2jelq0is9bl38g7h1m
if-none-match	"jtztjyiaive3x1e0jj4ws1ugeqnnryir"
cookie	session=gtlr2bhcd2g9a3tn5aa76t21; theme=3haf
:path	/71ogn31j/cgz2pt9d/0ncv605
referer	http://api.example/lznxqt2dmdvja
if-none-match	"tf3b2xv5cumlgqt0z76ke5sxlis6pl60"
:path	/u3hgak3/idyy0dnos?q=c2ql43fvcvjngktwwl30b
referer	http://www.example/vixumzjcg23gu9
if-none-match	"qxnqkcyf7v0pr7ya3puqozc0nx0p93in"
:path	/9m/cx4972px084?q=etuyywae9paay80x3f6s50snvxg
referer	http://static.example/qtswjt7qjz9do4n25vnjna77ucuvi40nysn3ukzik63jte
if-none-match	"q2ubx1gp89sje9zh7y91pnmyx0cggte2"
cookie	session=895c1zkw1dmldmpqb9fvrnv0; theme=mexj
:path	/wma7kkye/6t/d4e?q=m5x54pnsuvdsuzaurhk
referer	http://api.example/dqxk4dx6g9qlzyet4rno9
if-none-match	"ucp5dxgcq4hsb7y9wfj8k2vr4qazugji"
cookie	session=petfoqs9c4cbvpq59c5xy3zt; theme=xtuq
:path	/a9/72c45zns6t/bwyf70pqv/y01yioi
referer	http://images.example/xp23qgtf7kn1zvkk44fxbgqxxbwg1lbfedmnsv
if-none-match	"ibmoiju1br1k9x6pw4ejl73mpgy78cj5"
cookie	session=hcn3yuetrjbvymgizild0eua; theme=qr9c
:path	/kx2b6b/neus4z3bp4/pbt
referer	http://api.example/bcmdhvh1j084vpjisd31vqy899ol2bi0jh3c
if-none-match	"s403cqmxg5vqvudk3gq4p41eioy9p5e4"
cookie	session=kbw54atb68mzvezqx785qnfw; theme=pwsi
:path	/y8xdr74a/kzupgr/gqq6/kc0ju47g4c?q=kxvf6zgv7plrtcd1en0yur7fvjqd
referer	http://images.example/49edqv3uf7e37zqjdotedvop5f7iv8mxkceoehrgvg7uswyso0zepw8
if-none-match	"9s69t46jh3cnnl43ksdfwt7ttso73ln6"
cookie	session=51bdrhlk2u9m8vjlm6dautka; theme=gj72
referer	http://www.example/33rnlq6dler870sjhlwf2loqe9huax56tnc5s4ilz
if-none-match	"t4v2wheszlont7nr78w3h65ovw3fs0tq"
cookie	session=q3wrn40be77spszb0e2axwpf; theme=vuo5
:path	/jm00/i1cy/0srkvvl3n/pu24jv
referer	http://login.example/55s23r4rt9weknfvsmbzj8guqpk2wyramlwr30bdmtpzdwa2wofztzay5t0a
if-none-match	"co22tius1dvkqb5kztkn2yvzqllld1p7"
cookie	session=se0kadojjmwlmo6vugcqjqxi; theme=cc38
referer	http://images.example/h7jfj018f5p
if-none-match	"f4gmwp10a2si5g9ndt58qc381139mqp7"
cookie	session=zyg85dgm1j5t51uhndwdzzej; theme=qxni
authorization	Basic j2417rttkpwbyizz4g6y
:path	/058tzjm/991p31u4rai0/l2s90
referer	http://static.example/x9210s3ojbuwihrgauabxn0ucpc0udtv
if-none-match	"u3glx5e4hrwivo76dye1jsv2cy0kzeap"
cookie	session=zuduny5od2zk65ewm4oa0cr5; theme=w2pc
referer	http://login.example/9zq3lbat4nh9vegejj0lnpfjcu0blfdnph0z250gpv
if-none-match	"vluk630b5882yq2fxfm61zkvsoina7ue"
cookie	session=vorf1m5yrmgtprssciz5nokv; theme=4nm0
:path	/4yu/jes3v/6lbec4dzgz2n/jsrevp48cxfx
referer	http://api.example/d2kkuvxnj
if-none-match	"taqidrhwdtmanpu9zd2iondbbprn8e92"
cookie	session=6ds9roxsu4x8wbukm8ha0z87; theme=t3hb
authorization	Basic n3qp5gvk4b793r2qe7kn
:path	/v5d5en
referer	http://login.example/je8i3c8f488et9
if-none-match	"pgyzmv9fw1y1h8989iyzn8wqsigoum6a"
:path	/vnqr?q=1y8hv5kdehhpb
referer	http://login.example/quqqclwgkk45y
if-none-match	"p594sk6j75l4no75rsdcu94eirojgfdx"
cookie	session=x9wmfrwy7jyknoygrtwr7bf0; theme=ycac
:path	/xr1q7
referer	http://static.example/94rzi2r0cklsgos3o0cy63cyhz1qx
if-none-match	"z5pcwxmjpdhxnha65azbhxvnl0p0siwr"
cookie	session=qekym8x2uk4trstckx4bsn38; theme=fh7o
:path	/?q=azoamuwwvob
referer	http://api.example/kgz3k3a1oagdsgtfodi08u1uglldyc6uodi81z0cllotqj1to0a9di1e
if-none-match	"1q8jwvp3vnbqkpdeojo4dwi7nqk1h6on"
authorization	Basic hxff49uxx59hc33qipsx
:path	/jnee7wi9nss/jhhmyi/ar952zbvqqb
referer	http://api.example/22ie2w1d9g65u0z3z681s7g78z21gl
if-none-match	"yv85ls0d4rrla3u8p7h3i01ffd17x1uh"
authorization	Basic nmql0e7hrpzf9sqfn14b
:path	/s0ybl8j9in65/9hy0i?q=k3i7ol3msyblq8fnyg9uuf7d8ex0oxpu7q11rq
referer	http://api.example/7hqzvtndeoqqt128slm7u74n5afze5l4ian0p2xf0fmlsx
if-none-match	"txl1rufbqqrrw4awacsbwacxru37g0xc"
cookie	session=9jyxsw6y87a06dl8gu8pgfl1; theme=5ncl
:path	/?q=pm1nsa
referer	http://static.example/4ywmjpet17i2xpu2pvkvx155gwaasc
if-none-match	"ruzzahghdv4womberxc6iul9ftvcd3o8"
:path	/z3oe74sg4b8o/k3oxtf/qww8rhg97y/iz
referer	http://api.example/tgi2z6r4u1fqsihhmm5
if-none-match	"qo3zbsfh1ho02au9bisr0h5yvfbg8ad7"
cookie	session=sywzdi5uf0vqmjb4w3t9l3jp; theme=irmo
:path	/68w6kxd2o9/xr0/kl6e93agcml
referer	http://api.example/wtm836ny5svh1g1c470upcbcxf0xdg75civpelu61xidba9ew
if-none-match	"osf9yc80fzm7hmwlz6x28dbbqu2z33dz"
cookie	session=lqt3alc97gmucwdalr0284nv; theme=yi4g
:path	/smn87mi2uk/qrvu60o/fy41g
referer	http://images.example/nnsf4052ha
if-none-match	"ydra83pserqgwhrc8khfpq98oyltymae"
cookie	session=x1e3sxp400gb11hcr5d13udk; theme=x9t5
:path	/i2jh0z/1dul6ygkilmo/ek6s00p
referer	http://www.example/17yj03tyzkb4fups2zxwblj
if-none-match	"58ec12p4sxtxkjz6h4qwna4lhtjy1fbu"
cookie	session=dctiqkqpbsir8wrsvjovasua; theme=5sns
:path	/awunmqysdnkf/e6s6pq
referer	http://www.example/sfgipbruz86j506kg37r82
if-none-match	"7qswpk02ff6lsm4bhzybwk5roxd45syv"
cookie	session=nj74grk1doumj3gehnmge839; theme=9voz
:path	/as59cfc9t/2djh0ropbz?q=0coou493bd
referer	http://images.example/hmyz28rg12512zq68t9xlo3zneye42ob
if-none-match	"mma96i970xsjngf0g321j7vdyhglaqjf"
cookie	session=8kiv4zfr8820113ddvjnr7cb; theme=gd9v
:path	/t9mht/eqtexk
referer	http://images.example/q2irma3iue23xe6afk0hrb4mdaiuvy6gycmg5eehh4srgxdvir1h3fuhsiu
if-none-match	"alowunse85qvpcqte4g3xxvy2c6va9ne"
referer	http://api.example/xohhyvk92suvwh9im01sqaye70l3lr0wl
if-none-match	"w1lf9cwcz848ahkg8sj0lpsl5lrczwu9"
cookie	session=wgfiic3h7zqfn840hu2e5rxq; theme=6b7l
:path	/ce3v/mi/ca
referer	http://static.example/7o60gfzftd67nai3jrmypp1pwjbq6fvh1jh02fvqdv6
if-none-match	"akszhv1idazgtcscetldpn2qulrxfel5"
cookie	session=bwzn4z9zcn2rhh798iu5yhgt; theme=nflf
referer	http://images.example/l0giudopuo5463ejhodi5irsa8rajtmj76of
if-none-match	"v6lhw8dmknyn1p9k5mpohuj9msgaakai"
cookie	session=jsw9wrfrqqo6tnczba3s1wrf; theme=im43
:path	/nfnmh1oyobc1
referer	http://api.example/30i82bhlg979fi8r
if-none-match	"ilkdcnhxsoso25tysi0znb8rsj2g51w2"
cookie	session=z335zrmik772q0oiz9syepji; theme=sux0
authorization	Basic suve86jzty30nsz0m9z1
:path	/qaz/oxjeiro8
referer	http://www.example/6g77tb4gsu6w5dy8undwhpm
if-none-match	"4m5qm56e5w55nuqe9d8gh6jmzxqb7tjr"
cookie	session=1ul9qfm6loltwu4mvmkkpucj; theme=84po
:path	/wvh45/4its1v
referer	http://images.example/h72pf2zrezprp61xozxohy2he9koxqhabg950h299in2qunzrcleatsm
if-none-match	"d3yl8cix9yn5gxw0s53c3fwkdrs4lmxa"
:path	/fegm2uii/qt7fm3/1n
referer	http://api.example/lckqnmc7xs6e
if-none-match	"q6u97cqw32kbtdce633brf53stw01842"
cookie	session=5nc4od1fw5ruqqnmvlr6g4n4; theme=zwla
:path	/wkxmjbr/nr1lpwim/u0w/dx3pxdkun84
referer	http://api.example/x51ey3nha9fcopmwhrxzc74qdzcvoijobz0454f4
if-none-match	"tb8y3ghlge8jowvxv365bux66w0nwyla"
:path	/j8txyridv/h5cb1kthqk
referer	http://static.example/0lfzg8b0t5a
if-none-match	"5synrx84eb4cabw17id3mrj4chix7cq3"
cookie	session=jxh6rc5bssrw0dfp6n16wh3d; theme=d0q2
:path	/4rz/dwdx7e/7ez1v8qleag/ttxux?q=v5uxzc
referer	http://api.example/hynaxbs8ht7dcx4zxvr7dab23vmjlgewrv3k77yfo0tc283fodbrirs
if-none-match	"tgl7scc9w1j9krybj1qddoape1rq5r0u"
:path	/grumnbfa2c/985gb3l/mby/9r?q=zmfs5i3z674ewytu8u4dfila7rg3okzq9e91w5t
referer	http://www.example/goz4md86xqrxz6i955yfdp0j0pvt5xjif889xrht2ss5rhc7lbyw3yvgddk
if-none-match	"qqiemt6yqk9c5ws76gqmv1p58s9ne6hw"
cookie	session=f5n3e8i0fb9dvirh0fr057oj; theme=gie5
:path	/culb/j98
referer	http://static.example/pg5ahlql0ipyz3xfdmp50ekboq4ld5qbhm
if-none-match	"djzys40b6pgluoj9lh5cx472pz9sqssg"
cookie	session=laogqyhes3yg80fue3kqt15b; theme=q6f5
:path	/1ai315fj53v/iiby/dnzm14d/65v6jwc1
referer	http://login.example/zgn8bcv99llsr32325jauy05
if-none-match	"smupsycwdq181j8s1vb9508pmmszez1u"
cookie	session=9ly1tmqef8d0gdjr1wv4m34l; theme=wz4q
:path	/1qinyjqv6/ldaxjo91g6qy/2gkrj555pyax/prtys72eiad
referer	http://images.example/es0ruioxtux7zkjg8vjdrwkgxiiw6l4g3gl5kceab0xt2l8hjq
if-none-match	"9sdy6cr0zdghbpyxu5hgzgdqg8fsz6se"
cookie	session=zdskq2xpb2fegtcme9r0j23r; theme=apsx
:path	/ht8p1n
referer	http://api.example/n55nnwj23sxrezm64je
if-none-match	"tkef3qjmlio8pyhuupnh05xygdkcg0k9"
:path	/h7jq6/k95t/ehnme1jvpga2
referer	http://images.example/76o2uhe7rhxu8re5dy8e
if-none-match	"6b57ba5umh1kxtcydadz8mbzfpf7gdkv"
:path	/u2iz8j6v6/6sgn1joj/mre5a?q=9h61dtx1b6wrfnu8pe8h5yor
referer	http://login.example/eflew
if-none-match	"m6ee3ldyohpca34m631q2nutc72tj58g"
authorization	Basic lcufs9i07c0ir0tzh1c5
referer	http://static.example/d6pt92gwan7qnynkbux5tmrqydrwfb6j0szuxa5g77r
if-none-match	"fobnzaotn05jdcg3dl54hdnl4759ywjy"
:path	/yeiktfj43z4w/hvjtv
referer	http://login.example/fcr6fncnuj9y
if-none-match	"7qh1d1o75md4ezr8s39rov3ix6cklxy4"
cookie	session=6mw4bjg5xayaliy7b1u97v9d; theme=8zfy
:path	/7bg/yc3akn/hzr0bt1jih4/z4knrz
referer	http://api.example/yjv9587cyugl4001vkuxmwy4cqrkfc3cf55it
if-none-match	"wvbrtfmxj6ebdqmtxw98x7898pr08f46"
cookie	session=56dj31c7at9r2lccqdft6w2g; theme=ved1
referer	http://static.example/fk9lmeqf3bfwe53jer
if-none-match	"yjq3cwwb0czaorup4rradw172vz8evxi"
cookie	session=8ie41qt72olkok6czadup9d3; theme=ggxa
:path	/hw8man8byqm3/gc6
referer	http://images.example/zionxd6e0zhds5bz1sp71whphldln9b
if-none-match	"q5hpa68zap2j2ty1zkavdc7ya983la9r"
cookie	session=hwep6oslku83acsjxekjjx95; theme=g7k1
:path	/pierznus/ge2
referer	http://images.example/qsjngk6qr30p5yw3huou1fozm865lg8txha9sgxtovqyo1
if-none-match	"cumo3drilistsj82ot9lrfgluup6676i"
:path	/6s74ccqe/b5506qd6/98lp
referer	http://api.example/44y7ujyhh3kv1xfj36eecefgdin5gazukui9c5etciztwxavg6dp7rfu3s5o
if-none-match	"unvrs5p5znnkezzvl5pdzwl8xeqf6qk2"
cookie	session=4v63w3owcanrwwaaj3bx2ojk; theme=l3vm
authorization	Basic vlsf13utkylhmsjr063b
:path	/qrex/zgh
referer	http://static.example/cg1a2am9i0vphz0kec81qprhn
if-none-match	"p5yrm6qygi3r3naed2evyf24118n7xeo"
authorization	Basic 5gog0q2mt57tbn08hedq
:path	/bmdujk3yoon/m3b/ln/g8ty?q=50ico644
referer	http://images.example/d4j546xo16j1xwzsjj3u2qu6fuzi0x72fr6h74rxhti166kjuxvn00239a2
if-none-match	"tmz02e5uiuxrm23nmtwxe2s2vt75uunj"
cookie	session=ik9c5noojupzcfm1ndmwlgez; theme=li9x
authorization	Basic xqy6q643bzt92is6r3bq
referer	http://api.example/4v86ckovlgg1orw02f2p375hesyrapnw7ax4qegkcx
if-none-match	"l9jtjxmsex1wntvpmt3gp2fpuurjgjyf"
cookie	session=2qvab27iycgljy170sik5pwj; theme=1h1s
:path	/coedhz1q49?q=7kacfp5xrbs8sp
referer	http://www.example/cteifu66hf4d
if-none-match	"qeyiqf24dxdc2ok1cjn79nz4sfc27sep"
cookie	session=43qz30wpdtmzbhqjft9wdniu; theme=dka9
:path	/2ym/sz4b/zlmed
referer	http://www.example/it4nfxjwo819ep4xwtxzxwohawyoiweqlyex4cue4w3i
if-none-match	"mj942upxwu95kdj2z8jb6k4n8t4i40k1"
:path	/n37rr9d24/wpmjt8o
referer	http://login.example/bhovanwyr0mey77b0m
if-none-match	"lu8484j797gltewvhzi2p6m27kvtrzde"
cookie	session=cc1z7h7e2m5pcsppfj1mihvg; theme=l0fm
:path	/8fld/qwm28?q=zmu5zeyswlaotc20v8j8e5coghwzid7a8vr
referer	http://api.example/2ek3ku13d7rqbybwqjgbcwxbe9ocyzsr104ggj12dkuku5ha2pti
if-none-match	"qykdkof3wuif353jhhxmdert9muyej4e"
cookie	session=6vuatd7paug9md3pa1b4gl2t; theme=nvzl
:path	/o6q6sduf2/v6/a9
referer	http://login.example/49ydmx3vt7j4jffqa97csk05upjoijkhnk
if-none-match	"22e7n9wqdfrgaa2tx4zcuuhyk02vwjnc"
:path	/fqg4bn/e1qz2447/fn6b8n8fm?q=6n1tmhhnvuyqeh1qse
referer	http://www.example/o9q42h64xzb03pt085mhq3n8zvxzt2q4hg7u623xnndzu2ew9585ht
if-none-match	"f0gsb2tw55nljloirkzlwo0q4tyt6x5m"
:path	/ga2ll85pice/h2ary9h4xk8/oyztg5/hjta6x8uhian?q=jmuwlc4
referer	http://login.example/eiosd9wxezt0nl5v35d071hrwyz0vlajo2cf2gmc6ubmmchlf8iog80rfma
if-none-match	"92t6bywstlyttew36so9qh6994jwxmm7"
cookie	session=2utnhaaivcyty6gvrr9b8xe5; theme=pup6
:path	/?q=opn9mkkdvi5yk0ui15k
referer	http://login.example/s6wf9nnavj1xguz0p56wrawpzl9vd69d1pkjbg01dwqywi2m8lhu5r
if-none-match	"n8t46rvikn5tvvelz45bpfzfm7atdnz1"
authorization	Basic 1fur2nxiiak4ianfic36
:path	/b54wqd2/34z4xrj2
referer	http://api.example/aebjp70jiebcyawv
if-none-match	"na624h6trj54o243yan46jks6mzokzq0"
:path	/c11y4coc6
referer	http://api.example/9nphpx3lf5x
if-none-match	"u1v19s334qkwnbkuye1z60p2xazdh8ob"
:path	/ravdccn/3ms9/pkdyjgrai/cbfrhrl
referer	http://www.example/fanbn4o8gw
if-none-match	"t29hovn6vys0dqu1erpp1uy2ksbc6n8t"
:path	/jxo4pf
referer	http://www.example/ujykscirh4nuh05xxa554sg45j3laybuynttzks
if-none-match	"cus3djhdb6drdt6bt2xkt7d2c2rhs5td"
cookie	session=hjlyp1ac5z6r22tmw3wnfr9t; theme=vak2
:path	/aw1q8nbx0su/e3sbr1ztct/80q3v
referer	http://www.example/z0ra3s1hl
if-none-match	"8wtweie1mmw967hxxrvkkby4cvighqdg"
cookie	session=0dj24o6pjort0wnsqse0z2rw; theme=4fj7
:path	/k3oq2ygpq5?q=uxkz8r9nwq
referer	http://static.example/2kdcvkb2uo8wiskk7rbnp4l1zli
if-none-match	"cw3tylnlyqm9mv4rsjh5578fdbgiu1w1"
:path	/76544u3/ra5zutb3g/yk99
referer	http://www.example/68uwe906fc83puerl3rnijlfg3yjm3ozs0fsy
if-none-match	"tw5zgospu8iwisu2371pf6vyn4s7c8uq"
cookie	session=oc98b07t8k6m6mtu0hbyxoux; theme=csvi
:path	/?q=nywlx1l5is4do0p37az4cza649a4tnfzh4zk
referer	http://api.example/yyso4aoi1h35w4uh6ejaas8ymjusk8iw7c2ofcly5j86bhgh614kefk1qe
if-none-match	"d0c0mandziof6h4hcyxj4524dxyizi1s"
cookie	session=df40qwi0s8l5au6unsc4veyb; theme=npi2
:path	/17/fww36b/ma
referer	http://login.example/ccs587kzwlnbhpw
if-none-match	"bgslxp0abui4m32ac7dpqjru00yv00bf"
cookie	session=c5uxpqeqrv6wp4bl7s2rexwi; theme=tdd9
authorization	Basic kftdahfzn1w8wyud4ic0
:path	/81h/7hhxhe/bsh/cserhcq5ntkr
referer	http://www.example/7rf1ljl23b11a28ku
if-none-match	"dwv7p6hnrncdxtie5ukmy24xl8l8g6tt"
cookie	session=2i8cc3yvbz8nrgowxpovd7w7; theme=nkrn
:path	/2nmpei2/ik7tsbyw/o8vm2jmyu/64pyk
referer	http://login.example/6rgiy5tf9v8f2utohelmjtsfo8fa6o2i4aqel0ppcfhdrqssa844
if-none-match	"lgyam6uzlvjz0gf8yqokt7ffbaxj76i4"
cookie	session=24bebv7u6q7omoenxz9ne53u; theme=ssh3
referer	http://api.example/zvshtaor4ee7akkpwz6q9911i0watnw0h3t2v92kuwhm2jihnh
if-none-match	"m5pq0dulkoyezzmypo2tobjw7ngpwz4y"
cookie	session=ojl49aead7nzsuyxjqn90zcp; theme=hr2d
:path	/60a/lm4gbkw
referer	http://static.example/9mxb3btzyp59vfa31fytk77pz
if-none-match	"7g4ei7j2klp12oezigl4oq287qzptdd7"
cookie	session=8h2gjknbkvizlpin2ooeecza; theme=98ly
authorization	Basic y4e4thttdzxwjbgifufb
:path	/z1tsxkxo1i/cusxfzp42h8
referer	http://login.example/b4x1tmqt4w0k0vult373
if-none-match	"c1u1ro7pl1x58n66lgl2nt3qo0u4is0m"
cookie	session=1d0f89c0yabfamezr4udd71x; theme=jbcf
:path	/bhuznrzc7th/cmlz2/4bs
referer	http://www.example/y5x0knofu7jquswl
if-none-match	"86dnrf0zq8hlz790pk434xupn073onay"
:path	/m03q/qmk8duv44iv/jgvrz6uy9pvn/t1po54y634y?q=9jn13bfgqqzkwsbk8h
referer	http://static.example/gduulvzfx4njxocwi25u80gjec0ijknvmj788ftqfkzohex11qacojqoc
if-none-match	"eb7sxwjzcuy9zmqlwkbsi69zmtnlso4v"
:path	/18yb7uzq
referer	http://static.example/vfc9kct47kxqwqdx935c17puekwykb9
if-none-match	"n3tjrqgv0t0khp3dwuwuck5r3korsfz0"
cookie	session=69vpsr8is8ddiw97y7v5f1nj; theme=f8cl
:path	/phagt3cfxz/8zu0lj/8p2ep/92gprj7mjn
referer	http://images.example/e2x83o3c11r1tumujshr2denbitd9uf0bpa
if-none-match	"bbz55svzpvi315r7mxk7wztqzndm6mm8"
cookie	session=2pd7x2eiup8dn8glcpq9p0xs; theme=djwv
:path	/2yupb2hagy?q=18sm0ykzwt1lh9geueaquzn0v1hn03kzgu2qz6q
referer	http://login.example/7z3hw7vywmgl0r26dg5gx2u2cl9q3sbh3koxa2f7ey1744z3fkt3hkrgfhu4
if-none-match	"uivswyt96d9cyig3eij8khvb91bzzm33"
cookie	session=awt3fnsqno3gxzyblly9c7ir; theme=9mzt
:path	/6ckg4i4uw
referer	http://api.example/38hljafdox48bn5tibpfe4ckq2inq0sjg1pjpi2vc3bo1xr77uq
if-none-match	"3zui5bvixueazzznwpci85esy6c64ffe"
:path	/?q=hairynocnzk5z39qjyt0dntge2w1rkp
referer	http://static.example/al8vn07ajolwvfabdochnv3aw
if-none-match	"alsmecf2028irnia8u5t1jn4sy0ckyy6"
cookie	session=44u1g44fk7ngrrl45m28u02z; theme=vx4m
:path	/bwxpi2eypp/dysdvgd1/qobh/fgmis9g
referer	http://login.example/e8l7m41byqm6apqcf57zsw
if-none-match	"2422g6oa3astovuhdb61xpdyspw7bk4m"
cookie	session=q4km1op64o8htxh66wpzyuoj; theme=uabf
referer	http://images.example/822n30wmgkrhoikd8u9gi4c
if-none-match	"rbapv9ysjyj6q7dvmvyvvvjsh2sklx3p"
:path	/hg8swr?q=l
referer	http://static.example/9py1heo4syerjn1rbaxcq8
if-none-match	"hvfqzgfhywggn76dlzqosvaj9sou4crv"
cookie	session=m0jbeepd0qqs9j8iwwssgjx0; theme=qdrh
:path	/smtl3/us7pqg62
referer	http://www.example/2d94usua61wev744gtazjrjtoau3l8noegcytp23tghssm
if-none-match	"n3npmj360kvh1hq14h60epxetdcqy4sw"
:path	/k5yppyjjs05c/4isckvv06/3n9vdpv3w/1qtkn5?q=drtal6vas57dttdtklulavgf0k
referer	http://api.example/zy03423wzccx5mqm2i66a1fdmfkl9kexls153oglt2gk5ynhi1st
if-none-match	"2h4q8uuv25xwzkz14r3k10i9vwz64gry"
:path	/?q=o2iqh9w4o56fxa3lineu7r1tt1pgzngfxv2f72o
referer	http://static.example/bx29tcqywybanzu193
if-none-match	"6lgi0naxrurr8gj9e8qaum2vh8f2v916"
cookie	session=xjfq1kf5ljm0oreu03xwrn0w; theme=kquu
referer	http://images.example/bbbw7l9gl3hv5ghns14qrb1z7fn85enblhbxnkzvc6nzm8rpy9ipu9
if-none-match	"gllf0zxpx301asiwls4au3htp0l2t18q"
cookie	session=oxrjj17k3meicd7dcey0h2dq; theme=ydec
referer	http://api.example/4p0kmmu83f1crg2qyzs1arun46zoax35iz9g
if-none-match	"44xxhicff0na1r3jwq5u39twz9o64dbr"
cookie	session=l7e5me7u4e4lwn8b7fxsc33t; theme=vh4a
:path	/cek5af/mf1ba7e2ftz/akw4mqooq?q=rejrbi
referer	http://static.example/xifpl25sccyd6d3
if-none-match	"t5kwd7vdm7yiqb04qq2l5evt9a6tmsi0"
cookie	session=m7onp1ric8583rfva5md3f7s; theme=af8p
:path	/p8v2/dlto1rd/4qcgvhdd?q=jp69k8hwgpvv84egc
referer	http://static.example/aisoh1qmv9yv68f3sxxnuf73v5vhr6wpxpc7qhu1s5
if-none-match	"4wkwld9nw3sohuujedgtt1j7nuehkdin"
cookie	session=cnye02ycpg535fcyngmel7pl; theme=7h63
:path	/afhtk?q=9b
referer	http://api.example/a6emgflsjzx262vgb79
if-none-match	"r53thqfwt8q6z0gojitcgzmwizow62ub"
cookie	session=n6jz5gy0fbxhpus3ojs31krz; theme=kcw8
:path	/oz1ac082oszd?q=kzx6lam3j49losuxo7c7go57wvwzcqqlf
referer	http://static.example/iwmxu9cuy2v1k42rhbr3sbwvdbgbubgrl6sqeofmgebw
if-none-match	"b26wqygwzahghanw6q9oxpmcmem0qsze"
:path	/zcykn207dr
referer	http://api.example/anyzg4lgx8zbikbvo6s1gx
if-none-match	"4bgkiaf5nnvnu967199yogzypwcxgoxw"
cookie	session=va9vc7gfefigymskj4ylkx4o; theme=4rd1
:path	/l39jzph/d2
referer	http://static.example/zknyu
if-none-match	"wfm75w96tlc9qpa6zatws2zrot71lgpf"
cookie	session=vjtomxlpdpptrk4w22q3o1qi; theme=en6t
:path	/?q=9seo6hzs9clc7mw5j5q58i243i81du6ctis
referer	http://images.example/cg31tly6nu6cilcfj62s86mctct5axvttyng4pgq326sb88jl87f2hn
if-none-match	"dai2dx4shunv5wcylpvas69yu88o7rm9"
cookie	session=4asgbm1k5ff2dziv4zj7cvpi; theme=mnid
:path	/?q=y2
referer	http://api.example/1qq2wr
if-none-match	"qadbbbk4q2fr41yz4lkwvpq1sy4gru44"
authorization	Basic 8uilzv42yzxumq6fmzlo
referer	http://www.example/323nf8nmppu6sqm1jne15xb78fw9dbh28h
if-none-match	"nw5jrncq8phho6pmpr0g2vviphvu3sdh"
:path	/s6c/65ah2v/zazc
referer	http://static.example/d29pm9oky01ermb
if-none-match	"dh7dv0u44m3ni0pgrvr09tnf26jtr0vl"
cookie	session=iuailk8jriyec9mjlzg55tzg; theme=dpj7
:path	/yxwta/xwyvh/o1upwjje/63rdbkkmm145
referer	http://static.example/9f4cz44p0w21wi0ww9ns86uqmbwlokhcfwy6x9282oph9kz53a4d
if-none-match	"gmg4d0282c8ptr1fldqb86vnl1ildeea"
:path	/a0v/zmo9nqpuqh6u
referer	http://static.example/loapifkabgl3wam0hglob977xzi63v8v1kp3umj8n7cjhfknyilgub
if-none-match	"pw6l4kee38wvqgb2imikhflc6w65fsls"
cookie	session=x0v4zwojesm674a0wpxu2ebi; theme=f7vt
:path	/qa/c2/as
referer	http://login.example/g8yamtj7wendi54rxu4jbw3839xnktrke
if-none-match	"0aky74gb2mvhtqo4fl11xqqe51gymjdh"
authorization	Basic t1oqf8hn1bdbf6sql3oz
:path	/g9ynxfjct/40xixbx/vc8?q=ixftw4etkj75
referer	http://static.example/pal9rt0sl74x7c3pjei7k2cn42gm
if-none-match	"m4s0h5fach9qb2hc7h25jb1ms8nlxj8g"
cookie	session=u1vh351lccz7novawd75vgmt; theme=aefe
:path	/kmahm4xdli0/ihr0q/blnrifj8h
referer	http://images.example/fcchwkwt5axzbg3657usjq5r82rhzs2ph
if-none-match	"mrq6yms7c33yfsayquhqy8iy48vb6bvd"
cookie	session=kjqq3w0164y49qw3rmc6kvr3; theme=rky8
:path	/ele0ilx9rudg/wt9cum8k62/odpv2/wu9242tuw3tc?q=8kdoijx2afluo3upoiivfu
referer	http://api.example/djlg6irylh2vtwsgqphb6hi9tfv
if-none-match	"br94a4qmp0iwkfaoka2m164a9otdxe7n"
:path	/08fx7c7a/57u
referer	http://login.example/kwekc1jd91iee5cysd5cmym
if-none-match	"iay1hpzqzibzf3g4ibk7029gci1fpgb6"
cookie	session=p61zaznm7zmmu8e3irpkjjoz; theme=kbt5
:path	/93?q=s
referer	http://www.example/bbxh2ijl4g7neysg129pfccpbe3p3tu8412j
if-none-match	"iknqpbup9lkoyob7ofwirbkzrud5ly1k"
cookie	session=jjyjg93s0vfilxojcjvbftyv; theme=5wiz
:path	/?q=ywdhssvnrbjtyknbrc
referer	http://images.example/anhkbxhlmy31j0nu02w88r5wi4ze0e0jkezsi
if-none-match	"4usctnsfociolyj9eqro8k3y1xekiiaf"
cookie	session=65qf15ad1z7zen4bylr4yu6i; theme=g53g
:path	/g4cnu2/qc?q=ystg8oum7
referer	http://images.example/8pofre2j0yx45i14fyd9wmikh9uodu8jrkx614xj3pmjtwtll1p0vwrp
if-none-match	"ky0c3qxicb9ffvhikatni0aecmkmko34"
:path	/80mqxl/55n77vrb
referer	http://static.example/ows6iqk4knr7kqg91upzpujzl5db09g4welhe8nksvhu6ej6
if-none-match	"f7fa86x6dbcsm431i6rjf1p6uhn22ze9"
cookie	session=xuodiseet8ixzdh1jxh8q6n5; theme=oosi
:path	/ehfb7axn/qf4?q=9cypl0mqo9im6zn9z
referer	http://login.example/q802dpclvio4dy6mtirt99ph8nscb8d5kqj6cky9oc53aj
if-none-match	"xgttg7lfi1uyf62vw55bvk2g8eo29sy4"
cookie	session=dn225haus7ffr7scqx5rd84v; theme=tmu3
:path	/ix/kszlymddp3p/kpdjt/2sale3o0c
referer	http://images.example/cvgqh9ql5jrwysbcwtj
if-none-match	"e3zmv7nlv1pgouudgk3bme4vw9l0pi6e"
cookie	session=j58s6dtz35gt9qhtccif0ebn; theme=7tqu
:path	/?q=2qd9nhd7p8qmvgbukuvf3f0033y44vyxfi
referer	http://api.example/ya9za19pwdw6m4qe36yxt9761oc04idp3u7f2k2diky
if-none-match	"1y82earqa3k09qmifrxvo6bsiy8bb0py"
cookie	session=21k9m9djx68zc4cbgcexh2mz; theme=dye0
:path	/6hms5/mwqwqdkm
referer	http://login.example/r8fuxntf9rcaw191hc67l5pxoab5fa3js4
if-none-match	"poanbpa1kvz4jhtp75zi1prtnh66xbsi"
cookie	session=6e0qh080pd5kfs512jwt4h4n; theme=r64l
:path	/oqu4lp0z/tk7rgwvg/nrm9b0a255iu
referer	http://images.example/0fne2penbwr5ub9c7b0i1ng7g40sja6s9p
if-none-match	"ol411orof7dxi2drgzdbiuner5csvj23"
cookie	session=b1uoyqsy71frcperwjmdi3op; theme=cwo5
:path	/mltei?q=gwqdgvy
referer	http://static.example/feiw7anutakxs4yzktt1h9nei340i4z0swid
if-none-match	"qpo9cgna0c77ymeo1pbxawhfa8fynr2t"
referer	http://api.example/3zylzd
if-none-match	"csazk5ybizrw5ibaznl9rfgnvsy1jxrb"
cookie	session=2zri369bqqhvpxx28f5wvfiq; theme=zc9m
:path	/xxcngeyc/l3c3hj2g89/xtptgtnhc98/4yuqh
referer	http://login.example/7gc7pw
if-none-match	"o1unsvqx2213opc5ecljnfinfokki6yj"
cookie	session=atn65sonz2mktuiulb7ofv71; theme=fiae
:path	/?q=s5xcd7cg1s5mserb4dimok04krytrjys5jtwc
referer	http://www.example/hbm9sce0g7tcrc1orv0oz47y8uppfd6zg
if-none-match	"m2qlxp03ce5s1581ilcaqgtafemxmo7s"
:path	/47dnpbgsjulv/toln/c6e
referer	http://static.example/krhiqhry8r4n5twv68w08hmrgt9iwapuyesmh3
if-none-match	"ynmz230e6sxi0c2d040cgoy1qghn5969"
:path	/t09/xrtuc6/t40s8r12nr5p
referer	http://images.example/ryz20s3l845tqm7tvn7gmiktb1ks7sai3z9wgowpl0umug4
if-none-match	"h9q5amsokc5q8yux4po2jkefb7vvqsxe"
:path	/8wgv1rbhk/qtina/5opcu/8lky93jdghqp?q=3fdc0vngtz9lfso2vh86tu6xygpa9h
referer	http://images.example/bzdp5f34mrbo6tw
if-none-match	"nm9hw1sprbnrcgemgzmezp4kn3f01va3"
authorization	Basic ay7ypju1t4j8nt83uodj
:path	/wy4t57y1/mgsdj2cf/b0?q=0ty62t8qnpse5a6r5qn0mwwc0cfjaygc31
referer	http://images.example/rwugpav56e143i8mjyp7
if-none-match	"vo15jomwl6gsppc9iulvdbcqxzgcm67p"
cookie	session=m1xqegyntl7po5op7f0kekr2; theme=vj81
:path	/psz/t1rkz55xfx9a/rrnu7wjmx?q=bg3lu0twzxkq195g02icnfb3r7as
referer	http://www.example/0uvl8ce80dj5u5qzn
if-none-match	"gppwxmajrxeaw2qtyqoigygrqz6dthfu"
:path	/yf7
referer	http://login.example/ytrgpge0un3xav42vgnuqr4kgjb91nu2
if-none-match	"xi5v0jw5hwdrmxfbevw2knb3t5vdx388"
cookie	session=x6eeyug01iefct2ymygqhjxi; theme=tf0y
:path	/b2pxwm/kbv4w2bqvf0/kejbupl5v67
referer	http://api.example/degitxcb5mojo362v3lexjwcv
if-none-match	"u4zlkz4unsndp27vuxbhhiaqu7trd6nv"
cookie	session=c9xxkelp1430kazg8etubr93; theme=x1bo
:path	/usog42nc/vdlfotobev/74bxf4i0chxq
referer	http://images.example/bq21b5745a6h3nr9a8sroxz1zxyrj6c5hhwc22
if-none-match	"4673dqr2ga01pp4y53gmmi4f6rm0ly25"
:path	/9b6fklw3kkv1/pt7/ov?q=fkpmma00p921be28xfsysdpvib0qdpntinp
referer	http://images.example/dng3lc52bynkltm0arhqu1ovn012r6u6ycup9bi6gf66a0hx
if-none-match	"a1pwvvjdo8f6xt1ujchyrawbexyvuetd"
cookie	session=xbe1jmyvsej1fbac8et46n1h; theme=xns3
:path	/6qgzsftx048/1fdv25p?q=1x8io2qtuer09mpth43jn9c5e0v34q9w8e9zqw
referer	http://static.example/eegaqc32urf8wslutlhhpn42a6f7pqe25opoj6ibvp
if-none-match	"ngihv6hb14k0bqpprxztbr000h70t6v6"
:path	/0931oa/4l45aw3q4/mo4zc2rjwx5/24a?q=8j6ooqx9taqdtosw3ywz
referer	http://www.example/xv1ohobcp0pw6qoebwhogel7whuki09ivzk12h6f0g0qef
if-none-match	"eb7k3x38p2nkugsu197rgigqro6drudl"
:path	/hnm/vz3s9gte/pxx8xxtpe?q=bxlasxmdch83hz7iqmjgil8lt88i
referer	http://static.example/0iz5j2trtext09o17cq00oyuf59vccsv2klrwppehhiqmn686t6zv57336
if-none-match	"in3mg1redmjwzr5fqi1iieocuhbwx165"
cookie	session=sj145prl6qz82ppkq71xlhj6; theme=unuy
:path	/?q=gqaxia9vcl9sd
referer	http://images.example/spkzcdwcwrelz20coz9q2kgnm1gccgkifu9w94ao
if-none-match	"qo90ysc8x4g32cptiume0ym438eqf8vt"
:path	/evkm59/2zxdm/1lel/82yv083?q=kpzw5skee3mbeygfm6f36v3ncmljfv3xpbotog
referer	http://static.example/7t9ox4w5rsolvnx2icfzchipnz04wga41kgide77eruftbkpxspjagpby
if-none-match	"6lwrga6nk3f7bv1e2mdnonokrwumvwpj"
cookie	session=9hc2pefw5s9o11ruzaj6prfd; theme=676p
authorization	Basic vx4fgnhmu4qj9wr0tdl3
:path	/yu7d5l7c/q6uyqix24f/l9xvlega
referer	http://images.example/kt0r4xgo65b00poly9uhtyj9yzdg8a8h
if-none-match	"1yi1lxq9k8fyb1v5cufcjq9ln4w7wppt"
cookie	session=ckqqovi75hbi96or5mh5t7ie; theme=sfl7
:path	/o5di
referer	http://static.example/ocgx5ugu1eqgz0l2aixun563rbcyzq
if-none-match	"wuj6qi900akxy7b5igeq5vqc2nelumew"
:path	/upg/c2bj5u/4dbvp?q=76wten1a3gp30n4vhfyh8gxuqyvh2rjfuzt5z95
referer	http://images.example/ws417hpyvz6oefradp0vuysvr8ui0seve0e54gbg6lkq
if-none-match	"r0hdxdyshz0ddq7p7q2ul462v5cx4d86"
cookie	session=kwasejn8xv8tx7oata8wrkxl; theme=0xpa
:path	/cal/sioh9bz1p
referer	http://images.example/1kbwreinq9tn4nxyxl5ength20a0po7x3qqk6eydbmucgxt1hi
if-none-match	"vqct8pv3pmxg88lyg2ayge6z84ct2zs2"
cookie	session=dxiv1iwy6i19zzuyqdi2ttv0; theme=6nuu
:path	/ic/1xhf0gt?q=lnlb7lpe7tre74vai8vcd8
referer	http://static.example/t8odylbnz1vyxvc9k1jray73ztz2ro1rwnz85icl99sn5xwstdb9j1n
if-none-match	"411uwyta9r32hmt08q1xt3g0dd7o48jb"
cookie	session=wb84ohv33p0stdx2jee8jicl; theme=wdg9
:path	/7jfdzf1/sehtqjued?q=wmf8lfh
referer	http://images.example/5b2hcwxg1lfhphcv85bktssuezl959snb0x3alde
if-none-match	"y66al0yunefehcavfwmok4025ftfwrv9"
referer	http://api.example/hfxxewahxa1v9a02qubi3x7fuc1ow9h4fet9jkk0xl6rt4e
if-none-match	"w23wpjyvpy6zkcdm3ign44um48zhu5ji"
:path	/q00ze3p2mr
referer	http://images.example/4zi68
if-none-match	"labvwh3slss99fgc000z5m8r9gkkn2dr"
cookie	session=l66ji8coctobtfi6p2iv2j1w; theme=6jw4
:path	/cywx7y/3hs/hv4dugq3wtx
referer	http://static.example/ivssjawr6tm3wd738fd2g5g3so2z0qi37hgnwa6a495yfyenbv8x
if-none-match	"oram6l1q59weivf2czyx0z122nwqv4lk"
:path	/1g2k?q=vlv
referer	http://api.example/i81xmrl45vyp8aavtlyy43c8qyd6xl5d0fsd3pthi56uw5oy
if-none-match	"bao5yh7vi88eizk0dyd24zo9izuzm0zw"
cookie	session=5gff38k3wxxl1vu3qxlu4020; theme=9zlb
:path	/0h2kuwsdx/2zd3a/h23p7x
referer	http://www.example/ws43vv1qepvu1rjis3edcu14qrk86bhd4370ivpkd
if-none-match	"ss0uwx1zjwz5qrpi8kgfx0y3vg8bqm0m"
cookie	session=38dhwxvvq3pyd7y4rwy7kxxr; theme=wsbl
:path	/2sokxrhgjn43?q=55sq45lu1fzkyymgv6d0awoj3frbdkgnpbouuzl1
referer	http://www.example/nd1lajr4ty9ctd3oir9qx55t660mh37hwrlizypsjxby0dsjcvotib8v9
if-none-match	"qmozy3kst1kwqcxg5nhtxgfav3g3xa3y"
cookie	session=skli7szy5rmdne8s9xu06njm; theme=vfez
:path	/qzbj/zhevz/4aqv1u3/vqhw6lme6o5
referer	http://www.example/9tya1dsdfd1n4n0qmjwqyk8rs2
if-none-match	"n2lrenh24ssmf6dwn2dz4269lh2yzf95"
cookie	session=1vld9fnmygt83op40qpeg0e0; theme=0hxh
:path	/1ab3pofmw/n339/r83nn7z46e/pvr5ajmf
referer	http://images.example/6quwgqeocmtdzeymdl8omnvnnwphjpi346o9xfwff7tlsw70eyj6
if-none-match	"7azbauj3qsc9gfp1iuwjpirmpu9any6o"
cookie	session=b2zsmn5tg0ix158gwl20kjfp; theme=o3vw
:path	/d1h/mxxklw/8e06uvpmkb?q=ggy3a1a4eej8htfg
referer	http://images.example/iru9hxcbb8bp6lg458z0yfv0tncantdr
if-none-match	"mwbsoedgtbfvuvdpr92qegrmjo4z52ec"
:path	/3c/lnpo5384gyk/19ravu/fcznra
referer	http://www.example/rd4v9t0lngi
if-none-match	"y0fjw4rqb5zhx474m02yac0pu3uwt21b"
cookie	session=9vjq6gh9tvbcffpow7r2pzcv; theme=rydl
:path	/nb/fnw3jnybny0?q=hp61yooufr9xoa5usua27f2ld2nz
referer	http://www.example/ne2ozpnmk2jor8vdedjnmdptxvhxvc2ujm3gf
if-none-match	"azunua8rajd2j7k8y467isbp4y2ijtqp"
:path	/gepsoo2/z0yn
referer	http://api.example/354njnx4zvspto0slve9zeqkiudf78zzrdtp2z38ejwg77dcuu
if-none-match	"qwmqftlgbw1co3z9ob2yg5j6w3k4fqfb"
:path	/eyxatbd3jkn/r5hy5m
referer	http://images.example/mlg7q4oheywbdaae15qm
if-none-match	"savol8mitp1368i0q3ds0jo6nw9ttoyq"
:path	/?q=sud6k143
referer	http://www.example/ghhgalehtdenlwuj6j11cm95twqzgegpa1ttsjoub60svz9fydrm
if-none-match	"zxcqj4jsl4b2kw9lw8w0ciu7ndgkd2fq"
cookie	session=ghut5d6u5z54qhu018k19l8o; theme=trrz
authorization	Basic i0ppdkomskk5yhro7zb6
:path	/wmrh/8h8?q=7rtrrmi3v2zf1b664kem83tcsjmt6lswo4by
referer	http://login.example/dnnp5
if-none-match	"oylq044bgev5ns4olaedtpi6b5oypllc"
:path	/f595tpob8/91x4yirtlkz/g9u53yhm?q=uflmfpee8o4s
referer	http://api.example/xaloa32u4m3p4qx03srj7x
if-none-match	"n4r2zm5mw95w22qpmmahtdivfvhslq80"
cookie	session=x30ieperfatestq4gemlt7hf; theme=95gi
:path	/fj11spwr5/ka7mo7g/m7w1/awqo7v2mj
referer	http://login.example/wrfzn4on9fbxqrrmo0cgd6e0e57keixqcugk7gsbk7oburjld2r1w3
if-none-match	"c2yn33no5574qfhc18nj5q0i450ak8s7"
cookie	session=7cbaedjt3phyooxwglbnpwvf; theme=wyvr
authorization	Basic gyo9lchd3iusbxlkgubn
:path	/75cmtd/w3bpzmxe
referer	http://login.example/tt0n5oj865lttln0qmpxdx5ctc8
if-none-match	"vm5m5vpw5ygnzg0ujigi6oqxlqbfuh6a"
cookie	session=xb95ukviiwsw9n6rp7na2zh2; theme=q346
:path	/8ijmzg8wx/mycb8nyz/ri0pxerinq6m
referer	http://static.example/h4ix6googyr59qmx5xt7j595ya7bja0qxd2d8t6fov8lm48kayn
if-none-match	"mabxg5mm6oiqm41u9px2n3vlo9t0b5wk"
cookie	session=wvx6i6iq165na016zynqpsa8; theme=nvrh
:path	/?q=sdvw11i4q4avtx809u60rs
referer	http://api.example/plm1gnfh4
if-none-match	"y3dyw1s6w6ws2dda7xahrpmx8heztb5f"
:path	/?q=00qh920zq
referer	http://images.example/7eq70ca8juk49r8n657ublcbv3x122q97aziuckylurimcv
if-none-match	"vnjs002fublbh487ppmxiqaagfwdb6zj"
cookie	session=ii3aibqy92jrwybhsyzyqdm1; theme=1p1p
:path	/2hhm96sbv
referer	http://images.example/2r2x41nxbbsiqheiqkzi1ev7vzzbwep35pxihhm
if-none-match	"ycfjubaqfgohw0xbrcynzxk17k3eo6l6"
cookie	session=6ggvtjl4b6k3v0o0ma8gn1qn; theme=s1ob
:path	/kmj5mk63ku45
referer	http://api.example/jlog6o70s66fkgq1a3q8hd7do
if-none-match	"nzo8es57gu9be83r60h2m7m9uo1isqgn"
:path	/3319lssd/8lqz
referer	http://static.example/7vmtp8s0cr4nmxy6wxt13o8vyox6yfozu604fv6wf840uj3resuyb0
if-none-match	"96aqa1kzpfre9ouqxunjad09xkxoj781"
cookie	session=rcn5marlhcwoxoai2gvcm2lc; theme=8b85
:path	/8hzwbu35/jdc/z0/wdn4jl
referer	http://static.example/pdgxl38zwse6of77l3p09xqqupi8gpyvs66tpuj
if-none-match	"wvckwb693r09pj7x4flquqlaa57tlgdz"
cookie	session=0ybtk743q15e94k0nbnvvubu; theme=jpgy
:path	/a32b3i4mbvr0/1x02c1rc3
referer	http://login.example/rs8ofwm552dgn9zdehd
if-none-match	"zjewu5cc28xrqj1woinxnie9tgws6m1u"
:path	/7xon/04uw0/so70ub/lro
referer	http://www.example/6aw3fz2nogv4n8wj7m0lok8p05mh97vrliyrfzs8quek2ky55spa9jmjkdk8
if-none-match	"c9vo56ifex8exq30ntfsemdhkx3xjqok"
cookie	session=yehalfgnoadyl9b64s2n63bn; theme=j3kh
:path	/?q=s
referer	http://images.example/gms3nef0sskul42i3zornyc0mbjzfqef3
if-none-match	"fbn8etadbh00ztjq0lfj08igcgsu29gs"
:path	/1k3?q=cazph9hr18bl29juzmawc8ojijn24dcmxidqefu
referer	http://login.example/3rm08ks2up2sk2pon2h61s2
if-none-match	"vdnwjbe3i1fzxpvbbg56qswqj0ksq2c2"
authorization	Basic 10esz1ptfqpa67woz28e
referer	http://images.example/p50xg49czoy0132d6f603kg02majukskl3knxhd2gyxb56n2t4ie8lb
if-none-match	"uu8ejidthd8gyg43dv9m6hpy10rqgat2"
cookie	session=xvwydu6su4ls171429jfg224; theme=4z4z
referer	http://api.example/1n8mypxjvrff6tfc8dbe1tcyg5hpsqp5xcv4an843
if-none-match	"yytwjnjurt3hp4chrorg8cbuarch55be"
cookie	session=2vf4trci8rz6d2lso33dxlu8; theme=9g7n
authorization	Basic mzn21agdl8o9rqx07l21
:path	/sw4hffke3/plr/xew91/8wmx
referer	http://www.example/zrx61xsqm6xgx5d3girm8iokf02zsxf7n6k5wu
if-none-match	"h9w8lcejqb3ckoasrb6tbmacflhqxods"
:path	/24/yr/jqf8zcvbuvm1/ff5gpewn
referer	http://www.example/y9j2tuajlyd0ldf9pd61ejn8t6phaoeqmsphzfn9rvaj828b9onds4
if-none-match	"vek8xuekqjon05a4wixjnhraq9rsytjt"
cookie	session=dkubgsb2l93olb600sjsih06; theme=zkh0
:path	/l6qwchwad/l70vhyw
referer	http://api.example/kjvr2j9whqxgi5g4ke7pzo5ucvfauux1une2cwbmt4tlbuobtedp9
if-none-match	"2dzp6uu0ears8ngt8y8wuyixdh4d79de"
cookie	session=rtiks0i46vfa04ltstp4flbj; theme=1odt
referer	http://api.example/b8w2y0bj
if-none-match	"92qhcq8456e1vg7gxdr25l9wtm17xln1"
cookie	session=83rchsouawkop5cn3w31pp3d; theme=9fq5
:path	/il8bfvk5ytpf?q=0t2xz
referer	http://login.example/0az6xz1963xh30plw2uyyv3mg1msit4xt19tx5m9flw7jf9jtjdj1e70n9t8
if-none-match	"qii4une1bqp6lbtb9gqlstuzs3hqdvuy"
cookie	session=kuouno696gi2oxgn7iif1yjp; theme=iqz1
:path	/isvv43vsk/pql4wwnkti0f/ck8z0ot7cg?q=wchd1z4s7eodr1surw2qu2327xxb5nf3f3wtc
referer	http://www.example/42l3dlwtfsrtysdbdmo0aph8ekd6tv7qbm099lwzwveg5kr
if-none-match	"2k8msgtz1stl4hdi50mzot8zfbe1iuu8"
cookie	session=kfu1z9xtovplph8l540l9tyy; theme=nq68
:path	/vw1cccbq/0p
referer	http://images.example/a0oe8ou3x82yi8nvhmfatnr20obh6nav
if-none-match	"5svna8t8ubdbbqbga65lham1ixlhuhqs"
:path	/t7hon1eo6
referer	http://images.example/dlgho6k8ytgcxcfif27pgc0rem5tubcauppon1rqifut6s9bu
if-none-match	"yq1odlfd8yi49qdg6h7qc36v2d8js6zg"
:path	/cm29m?q=tmfo62bc6404llm3ugez8m98
referer	http://static.example/itcqw00wd2i3iepirlq2hh4h9tkk
if-none-match	"isk2iktiqjw45aq0ovzzodl3v041j134"
cookie	session=v47o4gltuvumvk5tn72zxxbv; theme=yngy
referer	http://api.example/fehjykmp128ddpbinwn9grseyybsnfo7pj52g22
if-none-match	"kdbtol4bwo3x9i0i3wrt8xpt8xfrm7ds"
referer	http://api.example/iwjjsqdjyyp7301dfn3j9096ezgpschworie
if-none-match	"qozz8qpd4p2i9mevzqs9ashvzo852ra4"
referer	http://login.example/ncz6m2l6q8thgthgwaboe5aas9qhlwu444fnz9uq3cytoc72x2v5z77nobcd
if-none-match	"2o1kyaxr1lc64vcj515unm3868p1b6ib"
:path	/p4xuhbm47/knki?q=hpiim1nh2psiu8zw
referer	http://static.example/pzy6pml1
if-none-match	"iesdcm78kxpxxrtex33e9y0wcg3aeclv"
:path	/zwk9824exq73
referer	http://static.example/3rfu52wpv6qcebz0tl1k4tl4bkcdara2l6pehy1u6onmbweujr
if-none-match	"nuyd2vbinuz942og2dsd263yudk22n6x"
cookie	session=982jugh554uhxxmbh4026020; theme=l206
:path	/mc
referer	http://www.example/p1r01zzkj49mu2j2yca1p8y4zijdqzuzzwqgu937jp
if-none-match	"a4csbayzihyrexqooq3mvkhoz5wdu2rj"
cookie	session=d5eoc4doa5e58dg4n641qlnp; theme=jqgk
:path	/j4e7yqh6e/uufr9y
referer	http://static.example/ljvekevep0fyjrymsf7utq9ay
if-none-match	"2i2zy04vnv3n99menlaasd9uz3b8gecw"
cookie	session=76cg2oaiv24hwrrmujjwq4fs; theme=5kuj
:path	/81o/en0wd83/vrg4zsejegn
referer	http://images.example/2swuvjsyne91f4imr3udw35epuifhz9dyxas7b3qh7n0gsruphq7
if-none-match	"4zdbb0nkxs2p8y8izwz5b9uxfluh4igy"
:path	/4vivbueos/ubgt4/h1cc
referer	http://www.example/66yjdw7bqe
if-none-match	"6964op24xmm3eit34sgpxou58w9xd0ke"
cookie	session=1h7o5nddfwjkmlydv8fbsxbn; theme=jipj
:path	/5i
referer	http://static.example/ymiv84dog
if-none-match	"9lwzm1fjbj61os2i3732oc7h03z8hayj"
:path	/9r?q=uws8pxce920nqk
referer	http://static.example/7c2s96cwbiip7j60rg6ovvqfp0ydibhlzhexlf
if-none-match	"6irdw546kwru42odx2krixz56rjxtt6r"
:path	/5pn/l8/d1
referer	http://images.example/uarlx86zb58cl1gk
if-none-match	"1i6z0tvve7ti4fdwdas3r46roocnrxs0"
authorization	Basic tqnejjqv25qkkdfeouk1
:path	/ewcdr
referer	http://api.example/n5y2zuh3oxy9r5yom2ldax4xd1707jqmwijxrfn689sbpbgxyiqphy
if-none-match	"4u5bbdeax5uk8b95ua6hl176a3o9p11g"
cookie	session=2f9q6wwtq88k4onjhqmgg95c; theme=8thz
:path	/c2ggppj?q=qexdnqr1vfcjhotdojj5tz19t54ce3apbh52rc4
referer	http://www.example/78tbppe9ie7wa0vpc1jsb19vuaaucizk6xkj6h9gq49fkqrjlmeukha26
if-none-match	"a9vz04x8z1vq9xptgzjt3opc1oeeo83a"
cookie	session=3fwxdru3u6m6x9vsyq4qfvum; theme=lsdy
referer	http://images.example/qjbed72iyqyr6wm30f0fusn64
if-none-match	"ygh3eu9ljz3dmgl2sdgdl4oyx5bnpoiu"
referer	http://images.example/ukgp2dhvejk9j4tro7l2sbn912f
if-none-match	"on4zx9jftla6zkn87bolougjgka3wit6"
cookie	session=4wr7ln2b5wykfuqd8qt7nsv1; theme=vm8h
authorization	Basic v8iltfkj2zxsp0aspdzb
:path	/2yfcjqy/g7qz8aq?q=0h69qrauf3y4
referer	http://images.example/42u9l0p23mnkbo4w6ki7equp8g
if-none-match	"hrbk1fhpmyvlqu2k9domlbxnop0z9vdx"
:path	/v9prl5ju
referer	http://images.example/0kgow4s5hxpj9gh5rljyz6pi2ak2y2r90rn492280l62j85xolz5y
if-none-match	"eqif2e895tno618fd3lcdj6hjy9qbqe8"
cookie	session=s63cpa1kc8vdlts2sh3jjnue; theme=lv8y
referer	http://www.example/hogl9ewf80faiuc8kv6pf5pqkwch7r2guetvb18hrlpsx69pt7v3q4
if-none-match	"cvkvmuxozyo7bgh0kp4cxm4pje2em09l"
cookie	session=f2yjtjtaxzfwzvh6btiscsjt; theme=vxmq
:path	/3dgvar7skse
referer	http://login.example/pt70yic8nr7ycpfhgg56d9msdofcyvmyacq4ya46stxp
if-none-match	"216o1aiewnmb34zzqin9ng832f1zafk0"
cookie	session=l4srn90rwpjifmlzgpqbcf2f; theme=4s64
:path	/3ef/7x5h/7ec26glsl/hz4272f
referer	http://images.example/c56n5ktxscgbs7qnxtreph34sxoyzb
if-none-match	"gxout6xfrj8z7wunuiwpddfh0e1q9a81"
:path	/zlhgvyl/dtmg34w0k6p/yqoujub/d0x1g3lo?q=2irxws8v7wk6xazx7z3xxvcb6ik6ci0c
referer	http://www.example/m5fapkixceil5y6dor8fb2xm
if-none-match	"aa4tvndpav61io23a34l0s3xv6jeh4zi"
cookie	session=b6nrxtpfwj4aynvmjmfc31jb; theme=3ho0
referer	http://login.example/1oy92dl3l6pvj5pdkn0f099w4jft1u24u5pr97u622ft
if-none-match	"xrybzfs5wjfph99utyngk7spjgf3yyqq"
:path	/df73wjw2s/ea
referer	http://static.example/grvykad6uzxjclq74j4kxsr2qjqy22rsovz89wwaz
if-none-match	"dmx8jmbp3jt7rfskofc5fvym1g4zhz93"
cookie	session=q7786nkp02hx2l40h2uuy0ya; theme=2csc
:path	/qlbz93v/s8hkz4nb
referer	http://login.example/vmf3on6vnd4fehw97g6g49mhpwz9nx4riyrd
if-none-match	"ykdvqigutz65ew0ejo2ewxbfofszq2iu"
cookie	session=iivdhueikbqmobhxc6r5bbeh; theme=slr7
:path	/ytcsjy/s6uhiq/5b05hm/ipchxi
referer	http://images.example/b5vab2rvovtbuw390tzq63f3p5ojq81ozgbc05odps090nwe5e4l9xh5
if-none-match	"4z93w5h2z5idu2ruv67npys1m6r7tae3"
cookie	session=slbmfjgxpdwfzrtkbtr1a5d9; theme=00rc
:path	/7qcyb/xbyatu834ms/8po3cmv4op/y0bca
referer	http://api.example/mawnfu00qi1bfj2rwlgk97w
if-none-match	"t4lja8i9u2ad5r0hhzuiflchof810gpk"
cookie	session=a9pzy11wmhylut2kduj2u9bn; theme=kbmx
referer	http://login.example/hko4yu6gn7ywa0z2i9f8ddw3zkf
if-none-match	"4oeimiw3fns63mqp0e02q2iu84zad0hf"
:path	/ez9h26/kk1ybl1/u0mu2t9c
referer	http://static.example/bdj6nk68xbap24uimx1wr0j1zwo919xfy66qn2jh0w4esnn226652
if-none-match	"10pwsmrlwrwixnh30803efsn5mz7jg0j"
cookie	session=5rb2yvv0t37dn4ab4fn5i8em; theme=3na9
referer	http://images.example/ysukub6oqt37snywzx44
if-none-match	"nzcmk928h36p8tcnrgoa75mwwoa70cfs"
cookie	session=kshxd4u1ns2ubksa5wz9n3hm; theme=2dvs
:path	/ucinsr0qu?q=lcwiy88aqsrotv60xjimn455t5i004b9
referer	http://images.example/ubivndzn16o2iq2
if-none-match	"jkbw0ltnvwfqdbx5e07ebi5zy0oq6lic"
cookie	session=nkjzmen8itvgcdmc7sg477z0; theme=qyax
referer	http://images.example/2c494
if-none-match	"7z18qa04xxq1ynj3dphxwfnvoo03luxz"
:path	/akcixh24t1tq/xtj3zemft
referer	http://www.example/paq35lim4ky1kyyw9v2ouaxxuc981j
if-none-match	"1kjfonjwql3n7g8wrnhzw8h76b4c2eyy"
cookie	session=as0jyf9kmjuy78dzoz96w4l8; theme=e2g6
referer	http://login.example/ltbz2wdklht0vbcd0mflrcaaeu8wzavwm08bxn6x5
if-none-match	"yhc6qyowmefu3wjpewamixg5rjh1m14v"
:path	/y1/7nuaiep
referer	http://www.example/65luu4pyjdq7vz6wn4fbyklpre4wsf7czxjr4gr7pfw2u4c5ejj8zri
if-none-match	"u6b3c9j6k5w562mpytxebg5dnakf5fu2"
:path	/ot/iyk912/un484c6
referer	http://api.example/6pin8jg88y00yr7qbw0lyx7cej7g5ihus9b3yxb22dq2
if-none-match	"our3q9rx9mlydh9gins1bcf4ukto8h8e"
cookie	session=lmwso3mcq5742u2yaicqa8fo; theme=pa5q
:path	/uy0h5bj/bcsdd/u5f
referer	http://api.example/1dxvv1t0n56h1sp1xqmgg1p8so6jzhf31grzk9cha31aq8366y
if-none-match	"jg8afpf03ifj9b5iy07vkz5s6nwopsou"
:path	/kqfsfhh/meblscsgr1zo/1zy7y4a?q=h3zngezspr2wjfyp4h5a92i3ufhh0kipm659
referer	http://static.example/gxs94fz5kqng2lepucu9s0tc6xq0ylwfzmklzx
if-none-match	"7r0u15o3t4w33anwbe7mny1wx00i1p0t"
cookie	session=1mrpuncmu242z8pfbfb2u360; theme=0ftr
:path	/arkudjyck6s/p5n/onjw1gf
referer	http://api.example/k7ipkfkvkcmvh8nkp3ed9tqppz
if-none-match	"07lo4qlmg06exvjdcerqesjhj9mfes96"
cookie	session=luc8vdoi2zzf4ztg5cldb7os; theme=2mam
referer	http://api.example/t5ot5a6wby4k3
if-none-match	"4whqfnjhtoi2uxzgop6orpevks0oer8t"
referer	http://login.example/6ohc8o8v2mufcn68ssq5t12jpeiffb8jivryzlu6cdtpm64m7376bkism
if-none-match	"yaqsdw2h8lgm3smryunvvlq1h53dklqj"
cookie	session=f8pqjsnhu8aabghn1kxe2bcf; theme=n9i9
:path	/rjodb5jeu/cdzk/e4
referer	http://login.example/rrgkv601jmufc3hp
if-none-match	"i8926meoy8tp80f0xhhcsw32qlt7awmx"
authorization	Basic 9y5fx1reyj62bxjyyg8x
:path	/8g/3fzz6
referer	http://images.example/w3x4k1urxq3kgyesplg
if-none-match	"yitl9t0zd74expdkxjj1q55ygpwiprdm"
:path	/cl8ecv6m9jr/m06yxb1/5tlolveir2z/cgskj5fr?q=f
referer	http://login.example/wzwo2dhph05u6k
if-none-match	"9gmeirut8l1wue3vyul0p6o6sx9wdcjh"
authorization	Basic 6wp3306m0bztclpcnfx3
:path	/8q4bq/q1agizl
referer	http://login.example/ye6ab8cvi0nl3jzqtoxp5lbuokz6nr11h1rkhrv3bwr6r34pdbigfjf1rj
if-none-match	"5bbhl6t3iwkrgxn44ypm5t7f98oiaryr"
:path	/vg3h/oce7d8qa4dc6/spmbx6rzaggq/xjc?q=zd3s9audv702e1b223b7
referer	http://api.example/l9531wk16e65h6nbn4sgslo7s0ngp2djrv3b4nljmftfnpbuqalbmpzu9j
if-none-match	"sw5tpn4vaoar2xbgbeaio8e40ru7ctt5"
cookie	session=1cgaqipidbvqbeup4foewvxp; theme=9vn2
authorization	Basic qx23mj1qq3wbr70zngdb
:path	/3t8jdfaxpf/9owx18r
referer	http://static.example/z19wql1nuqwa5id9rf4162txq9tq3ym1nntxohlctbj56
if-none-match	"t9256ctpuxoxdtzemwccnly7lve0w18w"
cookie	session=6nlfgly9relgg4ybxo3l84jd; theme=7y2d

82418aa0f31aa5cbe474d7417f86048d61d8d9ae4eb3b0d57e9e9ab1ff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea90518b2d4b70ddf45abefb4005db73999d29aee30c50798d52e5f23a6ba0ac08c618eaabaf545b4bdf0f1a9bfe6aa29f498fc83af4ec5ee91f72a7c25ab6869aa24ed1f8f71ff360a14150831ea801e7d0c44a299eb67c39e1decccde5040cb57da899cb4960eee79e9f 0 1 2 3 4 5 6 7 8 9 10
3fe10f8241881d665cbe474d741786048862897a25aeac4af77ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73b19d29aee30c0eb32e5f23a6ba0ac03a4846fbd463026ea1f3d24023a33d5d65bb5ab10d7be93fa7a86fbd12b7638fb9e4bf0f1a9cfe7c113e5fb1bec8ef40da7fb5b632873c78b3c03c502f3ddde9fcff60a04150831ea83ad3e5a44a0eae812fd91d3d4541e82347ebf6a2672d2582434f6f 0 11 2 12 13 14 15 16 17 18 19
82418a352398a85cbe474d741786049063d16aafc8fc3160277fc91f4b0879cf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c4c373bb9d29aee30c1a91cc542e5f23a6ba0ac3de59e9d7d3549a5f03f535af74b7d04276d0d7af5d7b25bec08ed4b68e8d4738ab410dec6d3cfd95b44aff0f1a9afe5bb3a210db4ecf199287bba1d8d9f1e4c41f67d999ea461fe7 0 20 2 21 22 23 15 16 24 25
82c186049b63dd2864a91850c349e9d5a7dbeef740bcc14ffe7680b1f7097dff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a905102646573b09d29aee30c1a91cc542e5f23a6ba0ac4e640ba51403a96a23f37a2d924fecc30cb6b6df8f32191d1c43ef9fb15fafb230f1a9bfe5d357e59f541a3ef29259dc66bf4cb56ccec6f7a93a04f3cbfcf 0 20 2 26 27 28 6 29 30 31
83d286049362b477f1ebd198407cba4aa860b3109453493fcbca90c873aa9d29aee30c50798d52e5f23a6ba0ac2436b2ccd4f4ea5f3e9ae8ff69ecea8ac8d13c79b648d96ba4f6a30f1a9afe59afa9298cf2fbf29a19f282b3d6ba2a206c1b32081d484fe760a04150831ea81df1316b6e56a4ae46fdc927600932129a1cfb51339692c1ee978f1f0893ba34188a5b34af752d5189ef0d87d3a61a447f 32 1 2 33 13 14 6 16 34 35 36 37
82c786847ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0cd90c273ac9d29aee30c1a91cc542e5f23a6ba0ac4ad57286bb246eb92947998a0b7d3e341a31748e40d937a7cd6953d4d0f1a9bfe7b376a08579f8e39e43780f68cee84de69efe07d7acd63bd7f9f 0 20 2 38 39 14 6 29 40 41
82c98684d5d450863485a9264fafcd739b9d29aee30c1a91cc542e5f23a6ba0ac0a4eaf34d8e63024a864aff0f1a9cfe5af1ed9aa9b294beef8afcf8ae46fdf8e9d2b6fd126ebee6453fcf 0 20 2 38 4 5 42 16 43 44
82418aa0f31aa5cbe474d7417f8604a8629f4361ca3d316c6c25cf4e34f7b13f23dfe7683cc6ed48416397c0123b2b29254f87ea69d967af7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ead2518b2d4b70ddf45abefb4005db73b29d29aee30c50798d52e5f23a6ba0ac7af543b55bead99ff35cd5213617a94141caf00070b4ed690592f7a011f49d0fd01a7f0f1a9bfe6d9bb9646cce96da59f476a61d3d6797bf4f330ada1f9bccdfcf 0 1 2 45 46 5 15 7 47 48
42035055544189f1e3c2e5f23a6ba0bf86048761e67d0e7f261f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707ce508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73949d29aee30c78f1e172f91d35d056276bc53dfd7f0f1a9afe7a21b967403b95d0c87057617a5933ed0687bd5728bc1a5fe760a14150831ea83a798e3ecfb3e9d964aa910da765b1a72393afda899cb4960f6e049f 49 50 2 51 13 28 15 52 53 54 55
82418a352398a85cbe474d741786048c63af7613484ac55ec14d866bc3d390518496c5b0ed73979d29aee30c1a91cc542e5f23a6ba0ac17d101d298dbb7f0f1a9bfe59333597cc63a032d86f3deae8875f9513cdefca7cb4f8abfe7f4086f2b169ad3ebf00 0 20 2 56 13 28 6 16 57 58 59
82418a4246931172f91d35d05f8604a362418ea01dcad3fe7682b27af11be910a69fcbb67af49ea514953bea6712ff90199f1fd85397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d1c273969d29aee30c21234988b97c8e9ae82b124b3f7e9e7bff0f1a9bfe7b58d749fb768fb7aeb5f6150693c3f38d923648c1381d11ff9f60a04150831ea8272ca42b2975e2d93fb4f665291daeb6cfafb51339692c1d2aed6f 0 60 2 61 27 23 42 16 62 63 64
8241881d665cbe474d74178684d1d0905102646573989d29aee30c0eb32e5f23a6ba0ac37d5c1788fa06c6dc7aaf0f1a9bfe5fafa81fed6a26a7b07c3bd9b9679fbcd322891ef5477ed303f9 0 11 2 38 46 5 6 29 65 66
82c086049260a5496824ce31332029c11bcc4ce5be4acf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d70753032a2f2ad8d373959d29aee30c0eb32e5f23a6ba0ac3de833d897d90930f1a9afe6a70dea8a6d74a64c8ca44fb9d91d7b32d7b98d4b3308e6fe760a04150831ea82517667ab5327b7891e7e7aa3eed36ea3bc88fb51339692c067408 0 11 2 67 4 28 42 7 68 69 70
82c886048c63fced02408033ddd72d1f5fd1c0dacb73b79d29aee30c21234988b97c8e9ae82b0cf921de1b53d3d7ab95fb9bd00f60eaacae790a4f3797df149d9d1f40c8c8e9a66a19134d21d2c70f1a9bfe59aa3139497bd333de65a0fec640c89a7d7beb3faa6a37b17f3f60a04150831ea823b19769b253840f8a9a6dec4a5eebe660f9fb51339692c1d1140f 0 60 2 71 13 28 42 16 72 73 74
82d48604b662d95be9e47279698177781d7db0f8a33b4899c61e68ffe7682d9a5b4145be0899dd965236e355093d03608aed689525f4804dd7c07f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccad3d873a79d29aee30c78f1e172f91d35d0562d99bb48290e84f665c77c38e4ae0814fb0ce628ad227c826f0f1a9afe6818ba24934859508404e40b28ebddd73db2c928f2d5b2ff3f60a14150831ea82cf3de7f5ec5d8dd1e67c5945001fbb7b53d03f6a2672d2581d66747 0 50 2 75 22 23 15 7 76 77 78
82d186048c61c8e77d3377efe3fced013f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3d7ca73959d29aee30c1a91cc542e5f23a6ba0ac1fbda7f2cc70f1a9afe493d33267acb3f8efd81d6c497dd15b634b4791fabd4c86ff960a04150831ea83b0d9e93cb5dbe6b6c63b5df7e2db2a40ba0fed44ce5a4b05271a71f0893ba34188a5757aa906abaced9c49ed2d0cbd378 0 20 2 79 27 14 15 29 80 81 82 83
824189f1e3c2e5f23a6ba0bf86048c61feac754fab1aee6a44fbff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cb508d9bd9abfa5242cb40d25fa523b3cf73a09d29aee30c78f1e172f91d35d0561e8e9b3ad9eec97c267ae33d9e85d8ad7b6f0f1a9bfe7a7b69e93d92973b77728f21ebe8f220e06da76865a6c55d7fcf60a04150831ea80fd259c4cbc3e836cd390a11513c7dc2f3bf6a2672d2583b9fab7f 0 50 2 84 46 28 15 29 85 86 87
82d28684c6538b1d75d0620d263d4c7441ea90d2739a9d29aee30c0eb32e5f23a6ba0ac3fdac49eb115b68fdc1daaf210f1a9bfe476cfd2bb515f8ad133ed769de76c2749a6127a3c7b6da09fcff60a04150831ea803e873f677dcb30ed4bec9ba797d364a10bbf6a2672d25806cb49f 0 11 2 38 27 5 6 29 88 89 90
83418aa0f31aa5cbe474d7417f86049963fced04f356e7a76969d77cd3d238e7f601b3ddf3dadf6a8f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0ca905189e83fa2d5f7da002eef73969d29aee30c50798d52e5f23a6ba0ac3e8091992890e10f1a9afe5de9578acae868389b30baf96a7652566df3595cb3ca5d27f3 32 1 2 91 39 14 6 52 92 93
82418a352398a85cbe474d741786049363cd8001e88fbb1352c3ad4e1a7c9fdb04f56fc1cdc8c073ab9d29aee30c1a91cc542e5f23a6ba0ac5bd4e466d3cadf84ca9e9ddc6fab54fb1591d3303ab91f7ed1c6ff80f1a9bfe433ba7a2d455efa99a47b66ded6f7223db4fd7d8b34b3026fe7f 0 20 2 94 39 14 15 52 95 96
82bf86049462ded3bafd33b062f8418f27a9d8116a13160e6fca5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf518496c5b0ed73ab9d29aee30c1a91cc542e5f23a6ba0ac3699ce67dbf2dc66058627a203af865a6c07b7c3419e37a3a5e11bf0f1a9bfe7bda097bd9e8b394a573a1696c3e3d57e69a654d8407a3dbfcff 0 20 2 97 46 23 42 16 98 99
82418a4246931172f91d35d05f86847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccccfc173969d29aee30c21234988b97c8e9ae82b027cb6d0e90b1f0f1a9bfe6d9a7686f56cc75faf13927a5ab6c3f966aae9a299fd351d9fcf4086f2b169ad3ebf00 0 60 2 38 22 5 15 16 100 101 59
82c78604052f79716c76c0c5d1c9739c9d29aee30c1a91cc542e5f23a6ba0ac07ab75f793abafa3b749c459f0f1a9bfe5d376f364823b476687baf6f34863259dc07f338d9b5c9fbff3f 0 20 2 102 22 23 15 52 103 104
82cc86847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d090c573a09d29aee30c50798d52e5f23a6ba0ac10be7b87cbfda99bb1bb7496997af929bf0f1a9bfe5fed6067f48f620d729aaf2772bb3d7567c03d1acf12b9dfaff3 0 1 2 38 13 5 6 16 105 106
82ce86049363d4efbe8a2379b729604db1dfbf5604f8d3d7bf538b352398ac782c75fd7cb1f3c8cd73ad9d29aee30c50798d52e5f23a6ba0ac747fb575d1d28ec16c55d00749d28f348d157b1985dba4acf7ea57aa153f0f1a9afe7c36c97a585e92cd2f60b273b416cbed94db5b433476782ff360a04150831ea81ff476657df6ebee1f7551e2d3d2dba5b5e0fda899cb4960791d1e 0 1 2 107 13 14 42 52 108 109 110
8241881d665cbe474d741786049863cd327a37a4f51f7b58377056c7baeb4b66758f73f4713f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a508d9bd9abfa5242cb40d25fa523b3d373999d29aee30c0eb32e5f23a6ba0ac06a8daefd1df3ec9d50917f0f1a9bfe658e89a58c9dc227ac73cfb012c9bad3e9cf11d5d25a7b19ffe760a04150831ea83d224150641bc5748bad6db6e18e7e8979cfb51339692c07b5e0ff 0 11 2 111 27 28 15 52 112 113 114
82d786049b61992cb1b4c83958a696ecabfced053de8f6cc7e289faf8f7d415f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c2c1d6739e9d29aee30c50798d52e5f23a6ba0ac00a5e8fd460d5ec2cf4a05dc76589f0f1a9bfe5f0cd23cff8477967e8f7869151481a6b728ef3c71cb278edfcf60a14150831ea827185cef23c38d3e68078b7c4efd7e3a869a7ed44ce5a4b038d76b7f 0 1 2 115 46 28 15 52 116 117 118
82c686048e6109729b2af54b6463cb8d7965cfcbc9d3d273ac9d29aee30c0eb32e5f23a6ba0ac23c52db7e464358cfb9934cfd0c1a6db4ccfbaabf247e375f79cf60ee46bf0f1a9bfe63a5a2f9ee799e6babb4bad48eb2e57e272524ead4bec53f7fe760a14150831ea829ed4535fa783433eaa285c93d7b9696d01edf6a2672d2581ded6b5f 0 11 2 119 13 14 42 16 120 121 122
82418aa0f31aa5cbe474d7417f8604b1627e93c72823626edda3eddd8eceb5319f421e613199a9bcd1676ff3b4123dee8f4567a901ea54772924f1e3cb8e825353c35397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890d6739b9d29aee30c50798d52e5f23a6ba0ac17bf9249e659e3f2694dd5220f1a9bfe4f5491b3d8adbe623dd7a17aa515375d0d87b747bd3ccbbdff9f 0 1 2 123 46 23 6 16 124 125
82d586049e61d291343cc1e7f644cf547eca063bbee4d201f91d430ff57283d9533e1ac5bfc85102646573aa9d29aee30c21234988b97c8e9ae82b07a7ccfd7b483f2d77e9e68ed6f491138282200c88266cfd28acff0f1a9bfe5e71a4c88981d23e879ad8cde23e88ed192a707d873d0f33fcff60a14150831ea83bc9deda03de57dba7abe4a1a47b7c5ebdf7a3ed44ce5a4b03fdcf5f 0 60 2 126 46 23 15 29 127 128 129
834189f1e3c2e5f23a6ba0bf860497608cb1322567d14b2da943128989847a6a9ddf1edfef477ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd390c273b29d29aee30c78f1e172f91d35d0563b8dc4dbe3bf769ca816bb1fb9e57c0314669fc7ba1b1c92bf64fdfd7b95f7bb3d34ccff0f1a9bfe49ea91b34766a68e91bddba554ccd0d2525534ed06ba3a39fcff60a04150831ea81b2320f7349dcf33829fc5437bd10fe3b4acfda899cb4960191a6f 32 50 2 130 22 14 6 29 131 132 133
82418a352398a85cbe474d741786048e61c19112f975343091fb73d768ff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c8d15189e83fa2d5f7da002eef73a39d29aee30c1a91cc542e5f23a6ba0ac3207cbd5cee1f1318a8ed1bc5f0d74b5c95ba7f0f1a9bfe7bb9d7cd7e3ac93025e8997b787934bcec74cf283a0855fa8ff9 0 20 2 134 4 23 15 52 135 136
82cb8604a36092b7486b925f4c56223d6789fb4e21314c9efa49d9254cee3ec5347ab033b809ac2f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707cb50863485a9264faf518b2d4b70ddf45abefb4005db73a19d29aee30c50798d52e5f23a6ba0ac4be7b3c40f5aab491344e4eac93c84ae55db0f1a9bfe6cabd776bdcc28c1d2c76878738915fab3a5befcf6ae6f448ff960a14150831ea827a916f730a9abb7b0c7e1ef33bbdceef7f767da899cb49609ebee7f 0 1 2 137 13 23 42 7 138 139 140
82418a4246931172f91d35d05f86049461b99a175f6f7a72863c3c773a87b4d1f5f2c1a37ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441eac4c373a59d29aee30c21234988b97c8e9ae82b0f16aebdbdbd1f4f348fb1a7a9d9e5ebe1eb63b5d6a30f1a9bfe41e871cfe033f9a3c001ee7a5af2ec751bb534515cd54adcdfcf60a04150831ea810390298e61928ed1f817577c8920adee947da899cb496039aae9f 0 60 2 141 46 5 42 7 142 143 144
82cb860489625ef333e5b24dda4fc1c090c573ae9d29aee30c1a91cc542e5f23a6ba0ac76ef5b55d348e4177ed239dd1d4867adeefb8df479e728eafcf6b94555c7f0f1a9bfe7a353cf4163aba5760bd0e87bd534a259d1edd1c9198f377fe7f609f4150831ea81e683220c268eecc08da9a50990ccb2f58fed44ce5a4b0068f08 0 20 2 145 46 5 6 7 146 147 148
82d186048561e2f908bfc353032a2f2a90cc73ba9d29aee30c78f1e172f91d35d05627b264751be79ccf77f4c90a523945409c1dfc487f65a4f1ca415330475cd3faf71a5ef34b52fa7264faa66f0f1a9afe7cbaed92a508018e172c8e6a7df86e60b27b40e910d778ff9f60a04150831ea83a0a3ebea7a93515ae93c7321b206a73a56f7da899cb496019c2ff 0 50 2 149 46 28 6 52 150 151 152
82d086049062d6c86ebd6a23019076cac127b25767d3c5cb518496c5b0ed73b49d29aee30c1a91cc542e5f23a6ba0ac045189c25069ec137d6567c4b61eb95f9ed1cb439281a7672967a19ecfd2592c90d6f5b7f0f1a9bfe7bf975979eb1c7075019f42efe2de9d843b68f2e762bd5b34ff360a04150831ea81aec71f61b89078eb5f8abc7ab1b2cb61a66bed44ce5a4b04f295d 0 20 2 153 22 5 42 16 154 155 156
824189f1e3c2e5f23a6ba0bf86048462d77adbd3538b352398ac782c75fd7cb1f3d05102646573a19d29aee30c78f1e172f91d35d05612cd3d5b133ddf9ba5b6f6ef6bf5152d0a60d90f1a9bfe6d2f5b6de923b1f5f5e00dda1ea51779231ca0e82b28afcf7fe7 0 50 2 157 4 14 42 29 158 159
82418aa0f31aa5cbe474d7417f86048563bb8171037ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cce508d9bd9abfa5242cb40d25fa523b3d4739d9d29aee30c50798d52e5f23a6ba0ac09ceb1f8a84ecf2d2f4b2bac9bdf0f1a9bfe7bd41efd3abf2db5d2f86b73dca87651ce249de1796cfdfbff3f60a04150831ea83abcdfaea12d219cbdaa281b7bd05ba4b4d5f6a2672d2581f7d16f1f0892ba34188a0bb1dc180271f9eb2b4140dfacc6 0 1 2 160 22 5 15 7 161 162 163 164
82d386049062797bf7adb790cb2c533b0997c164ebd2d1c0c973a19d29aee30c21234988b97c8e9ae82b020f98e6f1653d10e4b399c312cada4514ff0f1a99fe6600855faea6479050ca13689bf5521e0ce56871ca5013f960a14150831ea83b75ebe4d5b809c74ccdb7403b4ad0bd97b27ed44ce5a4b013dbeeff 0 60 2 165 46 5 15 16 166 167 168
82d586048b606e316806ea53dd8a7a7f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c8c3cc739d9d29aee30c21234988b97c8e9ae82b1521da46d3a07084f0ccc267d3200f1a9bfe7a3c9ecf10ce0cd2fa9fd39575b5df6fbfe3df97644ce591bfe7 0 60 2 169 13 14 15 16 170 171
82ca86049b6197121e93b02192aa89d58ea68e42ce28fcb49a583754128902e77ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441eac6518b2d4b70ddf45abefb4005db739b9d29aee30c78f1e172f91d35d0561f648dc6dd8e77b7c747ac6bbf0f1a9bfe7ca034c75caf14dea423f1f644757595ca2da63925efd41d3f9f60a04150831ea8132d26aeded44ee4a7ef592b34fedd8e4ef3fda899cb49600a7cfb1f0893ba34188a4bedd3bcf10cd12518df91f986037f 0 50 2 172 46 5 15 7 173 174 175 176
82418a4246931172f91d35d05f86048861d9a4acc27fc87fc5c250863485a9264fafc273a89d29aee30c21234988b97c8e9ae82b1477aba13aba2f613347446cb3de97baf5f5677b5968a1225d0f1a9afe7b7695067e97d9a9c64b5d27a1074b76f444cf1873f7abb7f3 0 60 2 177 13 5 42 7 178 179
82ce86048763b02b00cbee6fc5c4ccd0739c9d29aee30c50798d52e5f23a6ba0ac5ad1915c6d9dbe8ef44bdd9ef10f1a9afe6c0f91bfe677a3a6a1f8750c8bc5ac8d970de42cd7420feff960a14150831ea83b376f69e7652f7b7a7a27ec16fabd2d9ebd83ed44ce5a4b03927a271f0894ba34188a46cfa99368e9352e53dba7849d96baff 0 1 2 180 46 5 15 29 181 182 183 184
82c28604926248fcfaf7e67798f35c6f3cc76ec5b4ee7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c7cfd3739b9d29aee30c21234988b97c8e9ae82b141e919e80bbd472f93797bf0f1a9bfe45248666608436b5d3bcfe2944c891aa5aefe3cb9efa9dae9fcf 0 60 2 185 27 5 15 29 186 187
8241881d665cbe474d741786049461df2e03c30fc64aeb71a3b2c532d9586df6993fd25397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890c973ad9d29aee30c0eb32e5f23a6ba0ac14e4f734d4f8afd59da479b710d913196a9c4db91f7abd503b66a5237db01ec0f1a9afe52ca6b355dc06f7423d4b279139e00fb5521f93ad24f0127f360a04150831ea819490f4f78d0f2506adc251e0cffb4d6c9fed44ce5a4b07baba1ff 0 11 2 188 22 23 6 7 189 190 191
82c88604866013bed31476cdccd45102646573a09d29aee30c21234988b97c8e9ae82b1ee7710f00dee6b3b3ee1bc1e3f0f7a9d10f1a9bfe49dfd9c45eadf407b127ac66f36d55b54faebefbc7e4409e8fe760a14150831ea83df86eb923f12799fa053da7252739fbdbefcfda899cb49608c1e01f 0 60 2 192 46 5 15 29 193 194 195
824189f1e3c2e5f23a6ba0bf8684c7538b352398ac782c75fd7cb1f3cc5189e83fa2d5f7da002eef73a59d29aee30c78f1e172f91d35d0560c26edf08f521def3ea835323defca1fa431d0ef8aacb70f1a9afe5154c59022f47f652da58fc5097bbce6f0cd4491ab5e9a7fe760a04150831ea813d82cd14f979978402f8aba32e569f323fe7ed44ce5a4b010fde4 0 50 2 38 27 14 42 52 196 197 198
82c286049a63fced024c9eae01e7ab14e49ad9ac74ed9ac8e5f2245724dd937ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d590518496c5b0ed73aa9d29aee30c78f1e172f91d35d05627aa6f149bccb3d6ebd5fba888b64f6fc8d7bb26f5e7bb8cd741fbff0f1a9bfe45356ec6e39e590faf7d4b197c22c9cd3b4f9907eedf83f7fe7f 0 50 2 199 39 5 6 16 200 201
82d38604996197085e91bd592aa5b6237bdcec7b92367d24757a7d8a06d7c0cb90c873bb9d29aee30c21234988b97c8e9ae82b1526369e78d6353805e3c3d237dfc5b576ee4f3d5af67792d59e3cc8f0ea34de63b6333c49cd4f78cd20666f0f1a9bfe5ef4e34fd164e3aface7378239d0adcc6f236abe8db534f37f3f60a14150831ea829f214fb95b92970bde41f66fdcae146cf6f3f6a2672d25805eada3f 0 60 2 202 39 23 6 29 203 204 205
82418aa0f31aa5cbe474d7417f8604042f667a71d1ce90c273af9d29aee30c50798d52e5f23a6ba0ac78f0ff79529eacb52cef4f31e3ef39a96476348a5fb6bee00fb7eaf4671b411f0f1a9bfe407a3a81ff6df867c92ab6d95c72793bf66bc824a632d05aff9f60a04150831ea83b34040aa988fa42fcbe67f1dd2903f4b3e3ed44ce5a4b01599d1f1f0893ba34188a53de676cf33b550d0415523409ba77 0 1 2 206 27 23 6 16 207 208 209 210
82c086049d6237e4a420eac16bf7e65abb7aa68eb6ff9da03fba5e9dd0bce746c13f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ca90c573b09d29aee30c50798d52e5f23a6ba0ac4d34d3583e9489bf2594d1d7438cd2e0662793779a78e469aef648d3345a34fa3f0f1a9bfe4be1f77ba262504f52c9d6b2d56f6b429ebdc4cbdeac1811fcff60a04150831ea80860d34513151ddcea7b25f49f52b4ebdd3a7da899cb4960178659 0 1 2 211 46 14 6 16 212 213 214
82418a352398a85cbe474d741786049360a979877b7aea1f32f8ed4d0f306b424f16db7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d550863485a9264fafd373b09d29aee30c1a91cc542e5f23a6ba0ac39299a1fb95c14f6ccfbb68451d66f0ed7ebb4b1983d5a75c1b8f4b51a9ea99ed0f1a9afe6a79cf40b5cf7201c8d2f5a84b52c8fbcd5047a5afdf7213f960a04150831ea809e3ac7479ef41bcfaf1e5e10c8171c338cbdf6a2672d2582b2259 0 20 2 215 27 23 42 29 216 217 218
82418a4246931172f91d35d05f8604a56120453ec2dbcc4e43335c7e7c7a8d8a9f3258786cf97fb1c03ff3b406e8277b77e9d5cf1fced290518b2d4b70ddf45abefb4005db73ad9d29aee30c21234988b97c8e9ae82b0cf84d13769a792507665f71ca3a55ee8f74829e9eaca9f4f76412d7213f0f1a9bfe4209e67ba79afb491d69449d9cf76b40b27b52d771552c7d3f9f60a04150831ea825f6193cb2d084ff43b5e023f4f38cd65103ed44ce5a4b03a0693f1f0894ba34188a189deb2fbf5d51dfd32cf423407dc93f 0 60 2 219 39 14 6 7 220 221 222 223
824189f1e3c2e5f23a6ba0bf86048f63fced07b008fd4730e6f42a8b47bf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68905102646573ad9d29aee30c78f1e172f91d35d05624ed1f43b6ea5cec1f6e25bf1d536a6d9a6379a7b0aaa2973a1d3eba4860350f1a9bfe6d15af573797936100f4de9c4f879b7dff0ff7f204c7d421fe7f60a14150831ea83cc76f5aa47896f869b6bbcb21fc79174f054fda899cb49609df7adf 0 50 2 224 4 23 6 29 225 226 227
8241881d665cbe474d74178604896011f434ec3fdfbf7fd053032a2f2a90c273b09d29aee30c0eb32e5f23a6ba0ac75eddfb1fd3de0fe2794ddbaba53d3ddc4f81fae886536f58e3edd4b3d4fb9599f6ff0f1a9bfe7dd9553d8d5381e964dd59ee6476a3dc72cfe23376e9332f23f960a04150831ea8297a974960259d9789550dc8470007190a3ed44ce5a4b056e54eff 0 11 2 228 46 28 6 29 229 230 231
82d68604926290ff9da076990623fbf7d3a167b4d23d67cf538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3518496c5b0ed739e9d29aee30c50798d52e5f23a6ba0ac3bd24f3434e11c9ab726397a3e44ff0f1a9bfe6b8fba3acbedc69a8ed01aaa5ff13329b5fb1999fece1ec1ff3f60a14150831ea83a0a8eb4b4e47e66b1bf22ed53a7b29ec3f51fda899cb4960a6876bf 0 1 2 232 27 14 15 16 233 234 235
82c686048962df5dfc27b305abb77ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0cbd45189e83fa2d5f7da002eef739c9d29aee30c0eb32e5f23a6ba0ac5af32cdafa24a5ab4fd7cbbe671740f1a9afe5cf078ce5afd17c1dc178ac057a4f721c758599fd23b387fe760a14150831ea813de8ebee78e7f13a503f75f576d724f5d25abed44ce5a4b0787fad9 0 11 2 236 39 23 42 52 237 238 239
82418aa0f31aa5cbe474d7417f86048662595d31fcf4d0538b1d75d0620d263d4c7441ea90d573969d29aee30c50798d52e5f23a6ba0ac7b4bb257d5a1470f1a9afe40d3e2709607cdb31493489b7aa056d5d2a1371d2067d97f9f 0 1 2 240 4 5 6 7 241 242
82cd8604a9629f2f23ab23e8260af47fe7681d9fc267e9182d033dce3435d7d19ba659bb4afbc27ebea27adf34c9d2c9c8c373bb9d29aee30c0eb32e5f23a6ba0ac1fc7aa92fcf6468a99a1ee9dd246a3a2c9631c9d80d75acddfa1638fbbadb72bfd7b09cf6276bee209e3f29ac1f0f1a9bfe59a4325bd0319fb324ec4683eba5246facb47b0d5dbcf4153fcf 0 11 2 243 4 14 15 52 244 245
82418a352398a85cbe474d74178604ad626011944a873ca02c14930278fd4c9ec94b089bc881e0dfe7683cb52d16c750ab4fa9e499cb3d4af4a479f6bf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c290ca73ad9d29aee30c1a91cc542e5f23a6ba0ac01aafd786a78ddac8dced7a2fa3fbf32d4fcbd85d11efb1dfadea7b8acf0f1a9bfe7d3cf02727717ae9d3c90c777a37d5a72bf0447b3b9410bdbf9f60a14150831ea83b13bd5d5e706617967b51d4e6055da4ec3f1f6a2672d2580d6fb4ff 0 20 2 246 13 5 6 16 247 248 249
82418a4246931172f91d35d05f860497604f39ebba6368bda361a47778964d64a06d817417897f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc650863485a9264fafcb73ab9d29aee30c21234988b97c8e9ae82b0cb42ac5d3c3bd5ba52024c09adaeb74cf5334cecc4f5e00e3de806f0f1a9bfe4bdda439e28efe6a6c6f191de9ec2ebdbad6724c890acfaf5fcf 0 60 2 250 22 5 42 52 251 252
82d686847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c1ce73a99d29aee30c0eb32e5f23a6ba0ac74f52b7d6373af5ecd926a2990d258e54192d76930de7491f5abbd30f1a9bfe7cfa1fbf2ea4ef1bc150db82a69a7a16ba6679d13447fbdbfcff 0 11 2 38 46 23 42 52 253 254
82c8860486602f0ec9fa7fc0cbd4518b2d4b70ddf45abefb4005db73979d29aee30c1a91cc542e5f23a6ba0ac78aa8680db5e3c70f1a9bfe7df5b420a7b7b73a7a1329395ab09ecb678489de924cd8fdff3f60a14150831ea809eeaa2375ce9d911d1edd9deb25751e26f3e7ed44ce5a4b003cf837 0 20 2 255 46 5 15 7 256 257 258
82cf8684c3cec5518496c5b0ed73b69d29aee30c50798d52e5f23a6ba0ac27d58609bd07a949d3c4e9a0a7ee417741cbd696e773a119b0dee36ada3adaf3d5c9de5aeb0a690f1a9bfe64f7d9a0d5daaefe9fa4c4f5d24280dec1ee9b59663f72b5dbf960a04150831ea81d8ddb5ba10df5924ef5cfd8bd7b7719c617bed44ce5a4b025c969 0 1 2 38 46 5 42 16 259 260 261
82d286048763a1fbd1e1d13b7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d2905102646573a69d29aee30c50798d52e5f23a6ba0ac5a0b08cf610bcd76da52cadd1e6bb684d4e3687ad19eaf0f1a9afe43435d8a294d4142129cc9074f330bcd6078b1bbd1a133fcff 0 1 2 262 39 5 6 29 263 264
8241881d665cbe474d74178604b762774832c6ebeff99d89ed2a0f20e761226eb0f91b002ff9da0a1d9cd206c6fdfbeeec8896519fdba8a7b1cb334e7a9a38dc23296fb7bf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d70753032a2f2a90c973b09d29aee30c0eb32e5f23a6ba0ac77a67474adff565b290de9ea9d73cf7a83d7a0fdf56deefdfaa51d2a0149d001f6f7f0f1a9afe7bca9aed6db96ca0b20dc7132d873b4ff9b1e6c448de67a7f360a04150831ea83ad74b81afb91deef226051e50ca7cfaef183ed44ce5a4b0752264 0 11 2 265 4 28 6 7 266 267 268
83c286048c6250d7531609b75b385bee7fc1538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef739a9d29aee30c0eb32e5f23a6ba0ac7bb0fd2beb6320f1235d1f2490f1a9cfe64aa9adbafb51e496f695ef3374e8cbcff9a3ad93c96c7397aff3f60a04150831ea8234083e08d395bd434ecce4b5193d7a4607bed44ce5a4b050e469f 32 11 2 269 4 14 15 52 270 271 272
824189f1e3c2e5f23a6ba0bf86048d625b10c4d4cd1ff9da07deec0f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac4c373939d29aee30c78f1e172f91d35d05623f05a055f0f1a9afe6aea81bde1a6ad12127b6590666e8439d1db66abc48df77ff960a14150831ea83a78432d95bf697c244f868476ba75f1d1a97ed44ce5a4b0595f893f 0 50 2 273 13 5 15 52 274 275 276
82c286048f63b05873a30903003b6198f60fadbf7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cbc7d673949d29aee30c78f1e172f91d35d056263b923c6f5f0f1a9afe68efd1e9e7680999f6d92354d144ae9dd381b95363478e8fe760a14150831ea82b93b52134ee396f57d1e1d1b2cd7275b3a49f6a2672d2582998767f 0 50 2 277 27 28 15 7 278 279 280
82418aa0f31aa5cbe474d7417f8684d35397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68cb518b2d4b70ddf45abefb4005db73b99d29aee30c50798d52e5f23a6ba0ac1e68fcf7ef6475f971b33b3bb239daa64c5176f1e28f32d3d7c1a972a67cbcd55e3bf779ef61e9dcceff0f1a9bfe697ba52dd9d59929076f086d91cae76765acd6c8dcac89b93f9f60a04150831ea81d03616e47a47e3768ae4047649599972593ed44ce5a4b079f1674 0 1 2 38 39 23 15 7 281 282 283
420644454c455445418a4246931172f91d35d05f86049363abd5192ca04471e63a11c4fb231191f61bf3cbd190cf73a69d29aee30c21234988b97c8e9ae82b1456977b23bf57df9e97ddad2dd05b7cf6f0d0fb19d1470f1a9bfe474d8f3eddaf5a3f1ee39dd3be33f77a64cb6fb07767b06bfe7f609f4150831ea8080111e04f50ceef5450574d30cc178bd7ed44ce5a4b051e6b97 284 60 2 285 13 14 6 52 286 287 288
82418a352398a85cbe474d74178604a16261a7c7bede3a7aa67ff3b40e5bd7c23bcfdba393585aabef5f47a49fccb2c64f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ce905102646573a59d29aee30c1a91cc542e5f23a6ba0ac39d4a341e4b2b901ec7e0ad371f49a7aaaec60b677f0f1a9afe5b65b9cd64c4add64276ed7e4386bedddaa3cba87fa201d3f960a14150831ea83bd92c86124d2828f00f3edef137aed297cbbf6a2672d25804f3d67f 0 20 2 289 46 5 6 29 290 291 292
82c586048f60dd58a3d31685b225ff1de845127fce53032a2f2a90c173a59d29aee30c21234988b97c8e9ae82b16d698e972a7ad35bd6905a991d074ede6d7e5f7d28f0f1a9afe7c98be427f2378349daf12fb0fb496a226ab4a21db6164fe7f60a14150831ea81a3f5291167691da199c33b263cb576eb575fb51339692c153fdbbff 0 60 2 293 27 28 6 29 294 295 296
82c886049a628969788ed8ff963a386b7afa2b0379ff5e44660f679f6d476fd5cd50863485a9264fafc473979d29aee30c21234988b97c8e9ae82b0db734f556e4c8f10f1a9bfe6b4b35dbd1f189debd9fa6a2fa2f6f2f1a8402a0f869eed4ff3f 0 60 2 297 13 23 42 29 298 299
82ca8684d7cf508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73ba9d29aee30c21234988b97c8e9ae82b0f9637aa8dd641637e6af1daa1587651e9b4532b26f06eee7aea37abea3f3dbd8a4f4d7417970d3467b59f0f1a9afe46e4fd263a7d22d644590e23560f26eadf474125a3b7d83f9f60a14150831ea812e39d2af0666ba3a769a747920d0f97b33d7ed44ce5a4b04beba23f 0 60 2 38 13 23 15 52 300 301 302
82d486048c61c6e8336c3f3d3d6ab1daff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c7c4518496c5b0ed73a49d29aee30c50798d52e5f23a6ba0ac0eceaf3c1ed2d3638cd5dbcd76d1eed8db3faf56ff0f1a9afe5088c68f7ec9417a48135af9bbbfdea432094b4a6999347f3f60a04150831ea800ca69904e023f6d85a68dda7459d2aa99f1f6a2672d25805dfd7b 0 1 2 303 39 28 42 16 304 305 306
82418aa0f31aa5cbe474d7417f86048963a749d12d274750c97acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3c8d073989d29aee30c50798d52e5f23a6ba0ac167eb5b449c0ff60170f1a9afe4a873dc7dba3c4357dde182c1d4d27c57d5ff044ca77ea1ff3 0 1 2 307 27 14 15 29 308 309
82d68684c0cecbc473aa9d29aee30c21234988b97c8e9ae82b05adaa5cf2da05edc4cf259e682540f5eba320a02f9e6ae39a597f0f1a9afe5c4067abc5be5fe89eacd1e867ec8eed08840a05e3a22a27f360a14150831ea83b3fd8ad3f1fbebe856d47b6aafac880bde9afb51339692c0d37e28f 0 60 2 38 27 28 42 16 310 311 312
83c386049763d4e07239d824b23c92768c0c0bcd479a89a4aa693c7fc2538b1d75d0620d263d4c7441eacecb73ae9d29aee30c50798d52e5f23a6ba0ac593d5e64ef51697d365ad76784cd5e1a3885d3ab8ed1e6cadde9da31483abf0f1a9afe5e2d0fa7cf4643d0ee0bcf98ccf1495a3d1c3378b239e717f360a14150831ea83d5b5cefb563b5f9b3d1260d3d9f7baa7c3547da899cb4960b034d3f 32 1 2 313 27 5 42 52 314 315 316
82418a352398a85cbe474d74178604a16293f7925a81efd90aeb0e959f723d351d1999f60679e567ab059bd81d1905ee5f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c6d0518b2d4b70ddf45abefb4005db73af9d29aee30c1a91cc542e5f23a6ba0ac3d6744a3cd466dcf688cfe6d73d55dc1583c22d9193472d811c7294728bd4bf0f1a9bfe7bd565548014d52b9413bd5e69f08eb307a46fbc7f75788cdfcf 0 20 2 317 46 14 15 7 318 319
82c186049460adbbecf6190c52791c3b5dfc5477fc7f9da0ebc05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d3c0739b9d29aee30c1a91cc542e5f23a6ba0ac3b6b2efaae59e82460a9f9f0f1a9bfe7db9de4a9d0f96ba3af3947aa8fececd5e0d1cc50476186eff3f 0 20 2 320 46 23 15 7 321 322
824189f1e3c2e5f23a6ba0bf86049d626b2df68958ebd7b74e857c89aa9031605a150dd4c0df729a6c7d2d7f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c190d573b79d29aee30c78f1e172f91d35d056008b66a6c7a641c1195d67d7aeac82d14de2db7bf56a54dbee4abdf731dcef48596faa12944ecd5e0d0f1a9afe53d7dbd3d5e86792d20c26f1efab28ede874109ddb179197f960a14150831ea80e2f4d1fdb861208df5f3e7c743c91d6ffbeff6a2672d2583acc3edf 0 50 2 323 4 23 6 52 324 325 326
82c1860490626991dc33fb9c3d44c5145a11a2cb24cfce508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef739f9d29aee30c78f1e172f91d35d05626f7235d3adb4d725bd659e9f4173a9c1f0f1a9afe4a803623d75d2dfa4a67729a1d7896c72f7075479f47addfe760a14150831ea811edeb41d27a4e1afdd3dfc536554471d8047da899cb49603b9d7a7f 0 50 2 327 27 14 15 52 328 329 330
82c586048d62479b132f8bc4e061152661ff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c53032a2f2a50863485a9264faf5102646573a39d29aee30c78f1e172f91d35d056192750bd379aa4aaa9da38bc211e0fe29b63f5efdf0f1a9bfe5d4d5d5aa45e65b3a38f5b4ce7f3eccd3b58bbdb63a6ebe1efe760a04150831ea83b99b3c6ddb20649db79c01ba7572ba2d981f6a2672d25811ebc1f 0 50 2 331 22 28 42 29 332 333 334
8241881d665cbe474d741786049161ee8c4ddde7c9e5e601379ae890fddc6f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3cac973a09d29aee30c0eb32e5f23a6ba0ac58cb7d42c911d7b3c4ebe2514f3346b1f033f0f1a9afe7dfa20fd54698e248a6f12468f603ccccf1bc13772a3bbdfcf609f4150831ea826189b1a085a9da42f83a14f20eda6d7e4fb51339692c0db857b4086f2b169ad3ebf00 0 11 2 335 13 14 15 52 336 337 338 59
4203505554c486049d613e0fd49654ef5e8c0241d3d1ff0c818a507f2c374b87f086e3a4fd3fd7d4cec773ac9d29aee30c0eb32e5f23a6ba0ac7aac958ed1bf3768ce11a249dd711efabf448f4e9f5e0413263b2ae96f6ed0f1a9bfe656e7183cb6ed5e6669157829596c34f87bc244d33e23ea3fe7f60a14150831ea82b8cf478f4d19ceb57b0f824be7a92393cf7f7f6a2672d258043b7df 49 11 2 339 46 23 15 29 340 341 342
83418a352398a85cbe474d74178604a661ef4879d294dfe7683bd330446e9e9aec3eded2fbf57b967a1f66d4a5e9654f5f472a3d565fd4ccd1518496c5b0ed73949d29aee30c1a91cc542e5f23a6ba0ac0e57c3d3f0f1a9bfe7c0e9f04ae39bd9115b35bfdaaf3e1f7ca5451edb23f1dad7f3f60a14150831ea806893ccacb5d7cbfe63b6b0b8ebae797cfd27fb51339692c0fd7d4df 32 20 2 343 4 28 15 16 344 345 346
82c186048b60cfb14a0af028b196853f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d0d5c173b49d29aee30c1a91cc542e5f23a6ba0ac05b7ba9cc28e5a5e2c7ec53d5ea9234e3c49c74d768fbf4f08752e08448fda6b7a96a84bf0f1a9bfe52e20b5f8ecd8db90a3ef4f46aaf165acf8f0d4d285bf7ee5fe7 0 20 2 347 27 28 15 16 348 349
82418aa0f31aa5cbe474d7417f86847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cc90c473989d29aee30c50798d52e5f23a6ba0ac501912f7a9bb1455b70f1a9afe6470f6d94949d46e5939bc748e87933bb23af4b382b4f877f960a04150831ea82bf5e65980fcdd1f14931bb3f301b29c2e79fb51339692c0833f67 0 1 2 38 46 14 6 16 350 351 352
82d08604996091faf75be42b5fe7683a26b1d0e3325b62688e49c080bfebd6ced4c6739d9d29aee30c0eb32e5f23a6ba0ac11f1f7134e48dcef59d4541bd3f627f0f1a99fe6300e57991484ea0f057e7984e91253cc91d688cdeddaff960a04150831ea81d34d21e3b51474278b7a353ca278741d9edf6a2672d2582d413af 0 11 2 353 22 14 42 16 354 355 356
82c986049063a4c4998f3e26f3335331d5da808b7f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890518b2d4b70ddf45abefb4005db73ab9d29aee30c1a91cc542e5f23a6ba0ac78a7ccb652f1a47fcce595aacef7ae94532d00a4b50e62d1eadebdb0f1a9afe488004469c95dbe3a3e96ba13af8a1fb2c9ab8cdd0bd8b4ff360a04150831ea826eb556d82cec1ede93e4e08da4cee56ecf2fda899cb4960f2609f1f0893ba34188a1de7051cf2cedd03f15a3cf8a3b868 0 20 2 357 22 23 6 7 358 359 360 361
82c8860497611ebc30d35230e86b34bfe7683b81943b575b66f09abfca53032a2f2a50863485a9264faf5189e83fa2d5f7da002eef73ad9d29aee30c50798d52e5f23a6ba0ac7670c0f2d87bd72be8217c23b51eab95b92ca82773cfaa8e44567f1ebb7f0f1a9afe44f521b6cea4b4c59ab3b2ea2df3d2d745d81dfc3c74faa7f9 0 1 2 362 27 28 42 52 363 364
83d286048e626e93a636134a7d4a873ba5f37fcec1c0bf73bd9d29aee30c1a91cc542e5f23a6ba0ac143483d1bc99d9fc77941eebf4d4e8a66f02abb756df3f9ede4de8fd3a4efb75f82f537af7da9ed5f620e4f13d90f1a9bfe6da49e25f212cbd0de807aea2797eab1c35333ee76a6b96cfe7f60a04150831ea829a86ecf6f46ab113ba6bb6bb668fcb2d4eefda899cb4960ad9b0f 32 20 2 365 27 28 42 52 366 367 368
82d4860486619f4ea2a3ff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3c473b99d29aee30c1a91cc542e5f23a6ba0ac48e90d3f82fb0573b7e1e93cca7f3ebbd55fa66bf47787e65a2578e9009b4bc14cfd7af87c56d0417af0f1a9bfe45523ca7c4e57fad6991cb00d05b7fc37dc768ecf7da890dfcff 0 20 2 369 4 14 15 52 370 371
82418a352398a85cbe474d74178604906247abb3b3e5f2c784789bb82a650e517ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac2518496c5b0ed73bb9d29aee30c1a91cc542e5f23a6ba0ac586e9de771db6865d8c094d4fd6cd5d13de8f600328ec2483acb407b211ebbcc12f8b4543fe10f7be886adf0f1a9bfe5cefd271b2f4e4b679bafa92d6fbb8847aeb278b4b5da0f42fe760a14150831ea82973b7524fe28f026bcf4b6c3cf3fbb2a151efed44ce5a4b039da41f 0 20 2 372 13 5 15 16 373 374 375
82418a4246931172f91d35d05f86048a61dadf769ebddceae8ff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d390c273a39d29aee30c21234988b97c8e9ae82b03a99ed3520ed6b3383ab7d3b7679aea0e8e363f0f1a9bfe4f6b5ead782e9bb47678a2800a3ebd1a926b6bf75f8999e9eff9 0 60 2 376 39 23 6 16 377 378
824189f1e3c2e5f23a6ba0bf86048762d4cf23c4a85f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d2cac573949d29aee30c78f1e172f91d35d0563b5521edb3af0f1a9bfe679babada1cb67ef377ef596bf6db3e649dff63aad24fee893f960a04150831ea83c3d456f969b5a6a638c29ec8ee8afb3c29fed44ce5a4b053e083f 0 50 2 379 27 28 15 16 380 381 382
8241881d665cbe474d741786049463b78350f4cc4d64fd9af0ef7b1b61cf2c1bdf9f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccacec973aa9d29aee30c0eb32e5f23a6ba0ac540eb632cd5e3b4be9b3f597b7a3476b73fbafd3d6fbea5f3e43e28930f1a9bfe5b751338e4a72786dfee6a7cbe675a04ee747fd09f7fa4a5fe7f60a14150831ea80ae37553d7d4fe9b9acecdce792d189f94b4fda899cb4960a0dd7aff 0 11 2 383 22 5 15 16 384 385 386
83c18604876034b4c7677affd2d150863485a9264faf5189e83fa2d5f7da002eef73949d29aee30c0eb32e5f23a6ba0ac51697c7babcff0f1a9cfe6b72af029fb3beeae95d4ff4f3e5c93b9a8eee15e6bc3e3ebe7f9f60a04150831ea83b0a370a6058cd7454410116f7f1d5b03b5fda899cb4960f4d3f1f 32 11 2 387 4 14 42 52 388 389 390
82cc86049c61a9daa127e9dc16d0c509186c43002d5278605554f5325277e9f26fc4d0c1cf73b29d29aee30c21234988b97c8e9ae82b1d7c0852d765b64e093b3de86267aa6a27a1964b4efb62e95d4e77433de867c5b44e9f0f1a9afe5cf2e528a074a27e8fb3315baabb7a1e44503139379f6707f360a04150831ea8263473059b062928f72b9e646d24eb336097ed44ce5a4b04af191f4086f2b169ad3ebf00 0 60 2 391 22 5 42 16 392 393 394 59
82cc86048b6256d8215006a4ae96d9a7c75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890518b2d4b70ddf45abefb4005db73969d29aee30c78f1e172f91d35d0563c57ddbb7cf493b70f1a9bfe5e67c9a6eee476cc9a9b1008ccddbb9fdb6169a4b93776fb7f3f 0 50 2 395 22 23 6 7 396 397
82418aa0f31aa5cbe474d7417f860488627f76cd1c7e067fcfd7c8c7739e9d29aee30c50798d52e5f23a6ba0ac4b317cbe88c11d09a43e9c2336869f0f1a9afe6a30a57ba04e57c00a01d12574b2fbebecfee31b8e84fe3f9f60a04150831ea8284f7f2439e6f34099a6aafcfb6face2b473fda899cb49607433f41f0893ba34188a00f532df997c7ba8d54acc9509c3fac4 0 1 2 398 27 5 42 52 399 400 401 402 59
82d28604ba6041f0e0c202250fb0d10de58eb1d434d524f574627f2eca403adff9da0f458cb55bdba8cddfd77b6c8ec33be7abdefad9ee620900f421a5ceff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73929d29aee30c78f1e172f91d35d0562392c6db0f1a9afe41e0612d334f2cc29e7ea1b7c56271a21cf24ce0fb9fb39fcf60a04150831ea805e68199d036d127680f4fdd2cd351ba0e6fb51339692c04f256ff 0 50 2 403 46 5 15 16 404 405 406
82418a352398a85cbe474d741786049563fced03341abf04a231f6f4d783cf5f879a99d6bf7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2ac45102646573959d29aee30c1a91cc542e5f23a6ba0ac78a3b89f0070f1a9bfe68a7d4d3cf68cbddcf5dbd79f1e0a24ca20ce6022cb27ebd3f9f60a04150831ea800443738ed4ba9a86ef49fb4e1f7e41d7d74fb51339692c03700f7 0 20 2 407 27 28 15 29 408 409 410
824189f1e3c2e5f23a6ba0bf8604af63d3941131be943012bd6a2c0b123ee4d4c7413bb0e79293acbe8157f9da067aca81576beed2fd6ccf4ceedbe650ff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f3cac373b39d29aee30c78f1e172f91d35d0563c3e19a3b678fb8e67a72bbd8bdbbcf222c93db4ff472d43cda49de993dfa0561b01e6b96d0f1a9bfe5f0f77e82f7f3694ecbafd724dda3ecfa679e9b492f79445fe7f 0 50 2 411 22 14 15 29 412 413
82c186049a6194324abd31276eddc8599d958b50cb12f73dae75946495357f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c0cccb73ae9d29aee30c78f1e172f91d35d05629789593cda379da90fd968cbd274dbe7aa5f7eb076ee90d1eec78324c796aeb0f1a9bfe64abd32d8e371bf76f5a7abee4e3b65adba3b02497a1edf15ff3 0 50 2 414 39 14 15 16 415 416
83418a4246931172f91d35d05f86049e63b15d156d75e8c3a8a67213d32c269b249277a679e628ea4e924a5f4dffc9d690cd73b29d29aee30c21234988b97c8e9ae82b1e68b0347aeb2485adf91eeb3520aadf55f8b287a68da942503d65428ed93bf78fd89b0f1a9afe4b2371d2864be41320244cd1fb6ac69cac32f424b3481ebfcf60a14150831ea823a66f236bcc7e8d3b354ad4944eef4a1f357f6a2672d25825ed451f 32 60 2 417 27 23 6 16 418 419 420
82d58604ac606371e3b41f1e08c768e59bb0d1e98ecd5b4959a588e8743fe768045f33386a3dfb0b7e0007c1e445f04e9fc5ca90518b2d4b70ddf45abefb4005db73b79d29aee30c50798d52e5f23a6ba0ac17c0bd540f753bdac1c6092c354f228644c8abb247634a287d9297bb80ed2c838e3a44fa296d9a3f0f1a9afe6937598147b421feec8ad2bb2466abb56128416f61104eff3f60a14150831ea8299ba23cf86e504a39eaf2c8c9d0b674f3ed9fb51339692c037e71ff 0 1 2 421 22 28 6 7 422 423 424
82418aa0f31aa5cbe474d7417f8604a663bf8f69a7ba6a6d8050c4afb2575ea6b6089f54252439fbcffe7682a76b9a343be8812f52ffd6d550863485a9264faf5189e83fa2d5f7da002eef739f9d29aee30c50798d52e5f23a6ba0ac0d966b45523870472783b6ec739cde0d0f1a9afe5a1f9136d96a70acf592c67cf62b28adcecf1a61336b4f9bf960a04150831ea81a485b14739fd582a6c7e3b3a3323c9e870fda899cb4960f3ebc79 0 1 2 425 46 5 42 52 426 427 428
82ce8604a960a4e949189e565c231e2daba21db7dff9da067c47d3a383ea1ef1fbae8efd3abc310ba7b73c799cc67ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac3c773a49d29aee30c78f1e172f91d35d05619134cb36c74797fba5c1789ea6a803f2b7d5c116db30f1a9bfe6390ef7668adf96db69c96c2f4b2467b55ea899aea0a5f7a6fe7 0 50 2 429 13 5 42 7 430 431
82418a352398a85cbe474d74178604a260aec919c4e123f36316468f72f66a796363a94e3174b1e2223f4c3de1924de1b97fc1d6c5d573b59d29aee30c1a91cc542e5f23a6ba0ac12d6a6e9ed9947524c7f551494373b4f7734ed144f7a1bb479a12ca3d16babaf6a667e3347f0f1a9cfe7ba3c79a09ea6ec7e8efb7bc35d473c66afb847e7cfbb5b8ecfe7f 0 20 2 432 13 28 42 29 433 434
82c786048e63fced0395be0f2f0ed3f86cb4ffcfc1508d9bd9abfa5242cb40d25fa523b3c673b79d29aee30c50798d52e5f23a6ba0ac17d50e06814c4f55f892d94c46934b7309db520b1f1bb4a1364d658d9c8079db0b5333a4bd0646ff0f1a9afe6ceb558f9faba2252f0bb99a1f4968f0e868178b2933cc97f960a14150831ea83b75b52cb9235e8294dad751758c8d8ac133f6a2672d25825f1dbb7f 0 1 2 435 39 5 15 52 436 437 438
82c286847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c590518496c5b0ed73959d29aee30c1a91cc542e5f23a6ba0ac59ee97694370f1a9bfe69f7e7d11b7aaeeea1c90dd3d83c959b48cf89128ee2a2bf3fcf 0 20 2 38 46 5 6 16 439 440
82d38684d5c7ccd073b19d29aee30c21234988b97c8e9ae82b01aec91129673268abca23ea07443e9e1c8e8a896594d2ccbeba780f90585e93761f0f1a9afe6a29ba5b1d616a3f3584b49bbbb60dbf66135489bacee78fe760a14150831ea8036748eb04bedff03aa524e9f7e28393acb37da899cb4960b3cf5e9f 0 60 2 38 39 5 42 7 441 442 443
8241881d665cbe474d741786049f61fb28003d332b4e52463b59dc0e82c330091aabab82130fd639e30f5b3d077aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c8d073a39d29aee30c0eb32e5f23a6ba0ac4b2746fc0cc56bd088ec8ff57d066816f4adb6df9ff0f1a9bfe5a7d9ac5252e1e9a7bf76ac9dae950a8255decee505a0b3dff3f60a14150831ea83c47ddaf490789db96875b3372f992a901407ed44ce5a4b052e3ddbf 0 11 2 444 4 23 15 52 445 446 447
824189f1e3c2e5f23a6ba0bf8604b362b2b008dbf69e9d4f21fa3169a4ade2d3330fbd2bfd3fced04f41a50f6edd277c8f741a7ab35dae92724692513a2797c8107f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d0ccd4739d9d29aee30c78f1e172f91d35d0560cd12877bcd2a3b25b9d9387b9aced0f1a9afe7c04a235361298caef4afc8fb243d5a447d865b1aeeff74ff360a04150831ea83b786bd144cb9e4e7f3e446a50799e0fb64bf6a2672d258271941f 0 50 2 448 39 5 15 52 449 450 451
82418aa0f31aa5cbe474d7417f8604aa6290909d5869d43564d2d4cf877c3144aefb909dbfced07a74fd3d1ddeeeb933e37d907699caa373d9ffd4d350863485a9264fafcc73999d29aee30c50798d52e5f23a6ba0ac39551d2d8deb19ea0ebf0f1a9afe66989e520103ad1de43db1b6ccfde4b521f147a105992d67f960a04150831ea80a2728ae4a6a4cf38a9f2709512c9d51535f6a2672d2583dd1dbaf 0 1 2 452 13 5 42 16 453 454 455
82ca8604032f6b667acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3d4d073aa9d29aee30c0eb32e5f23a6ba0ac54e0bb7697a3bd53efc797bb4f183d809dc2996c6a53d7d07d6cafd790f1a9bfe5c7124f55b727901fcfaee6f1d13535619e9d350258cd547fcff60a04150831ea82513c6e8dbb3793964f3d6795db1ea28f093fda899cb4960a8257f 0 11 2 456 27 14 15 16 457 458 459
82c98604a063fced0394f43789e3b2a8de390fd3d7bf4872592af54fb43e9146db743543dfd353032a2f2a508d9bd9abfa5242cb40d25fa523b3d473b19d29aee30c78f1e172f91d35d0563c1ddf2e53e0dec7e7c124ed559d7c19b6674b31f50dbea319d283b26abb8a7a5076bf0f1a9bfe4d377a1fe93c7e48571cae31788fc582968f332263a6c3f7fe7f60a04150831ea83cca318bc0e30f96fcb7514d314858e9ecd7da899cb4960113ca3f 0 50 2 460 46 28 15 16 461 462 463
82c986049a63d53fe7680bd5e0d1d40f76b656fa21a6fb9a69cf226a174a8f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441eaca518b2d4b70ddf45abefb4005db73ad9d29aee30c50798d52e5f23a6ba0ac4e20fb376aaa454f3d434e168788db949fab755bebd11ff27f5dd13ba3f50f1a9bfe4edf595eaebaca6ef278ad94daf486ed587c01145bd3a34d7f3f60a04150831ea83c988479239c04ed4a0ccfae8191d4b3d8ff6a2672d2581f1faa3f4086f2b169ad3ebf00 0 1 2 464 22 5 42 7 465 466 467 59
82418a352398a85cbe474d741786049c62d3bb6bd34ed3bd58aa6f1e9e6025f4167a3d30d8ecef769a4cceffcccbcfc2739c9d29aee30c1a91cc542e5f23a6ba0ac7be94f4b63aca8f622152540b0f1a9afe7cf9aaa7cf6da4afaf93819146213a67a9e857e8b1b4b76ff31f0894ba34188a3d204118aaa9cf4f0bad16b35f6efdbf 0 20 2 468 27 14 42 7 469 470 471
83418a4246931172f91d35d05f8684c6cd90c473af9d29aee30c21234988b97c8e9ae82b0eb62725b2674b1d5d853cd4d05786001a89da724f216fdfa77ccde3bba24a7f0f1a9bfe69305bebe3a323f11a7a3d2fbee5b7d4aecb2a7a7a6a6f13a3f9 32 60 2 38 22 14 6 7 472 473
82d38604032f3035cfced25102646573a59d29aee30c50798d52e5f23a6ba0ac17d772524f3dcccf9f6443f632f394f79ab68c2239670f1a9bfe590f9f3d9d64d37be9696b725f7d65006494699113ca372dfe7f60a14150831ea800ff7f523cec941a66a774adba20476f86fa7da899cb49606fd54dff 0 1 2 474 27 14 42 29 475 476 477
83c286847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707cfce5189e83fa2d5f7da002eef73ba9d29aee30c21234988b97c8e9ae82b11c7d0d6763a7b746a707ab41ebc780c6e51dab2f8a68e86f05a5e4c6d32f77919f15a5ca5e90547af537f0f1a9bfe7acb452e327a476d03f08b13e1d1c9dfd8adafbd7e87d0ce7f3f 32 60 2 38 13 28 15 52 478 479
82418aa0f31aa5cbe474d7417f860484608e4f4f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d3d2518496c5b0ed73a09d29aee30c50798d52e5f23a6ba0ac53e1bf54d954bde4a7d77f1681b224af7a0f1a9cfe7b3c3b6c9fa83af5b7b7a3f91268f0fbb659e1a6abf4dd1439fcff60a14150831ea809d48cd9edbaed66a7ba088e767deefdcbddcfb51339692c1e08ef5f 0 1 2 480 46 28 15 16 481 482 483
83c286049a60e5f6dbd6d2c4c8b505277b0de46c52991e69bf560589241360c5d650863485a9264fafd1739e9d29aee30c50798d52e5f23a6ba0ac26a9ba475b3e09e65b1324644f84ff0f1a9cfe404ef4b5659da3ede662bc4a1e6acafdf9b4b578f76faa5cedfcff60a14150831ea80bd0edb7453dfa05ff7e40873b55e3a9fa395fda899cb49607a314bf 32 1 2 484 13 28 42 7 485 486 487
82cf860490626057e529691edf4311f87df9dcf1d37ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae053032a2f2a508d9bd9abfa5242cb40d25fa523b3ce73ac9d29aee30c1a91cc542e5f23a6ba0ac787508f7d1becef79d1d404e80aec078ec0036eb3da978269025ea50f0f1a9bfe638eaf46a873fb6bbb5dc6277cd409236915109e7c53dfcbffcf 0 20 2 488 39 28 15 29 489 490
82d38604a163c7a67b3369d9eac791b7378f337862a2c757f9da0edea964fe101b3cce46996fcc538b352398ac782c75fd7cb1f3c5cc73a49d29aee30c1a91cc542e5f23a6ba0ac3a8ebe6b6e8e93b5d6930dd76a2102dc86ed477930f1a9afe6a7ce68dca40cd1efa0064eb5d87987e3a78453e5ea4e007f360a04150831ea8092b5200123f412d43b1db54b1bd39a30cff6a2672d2582daaba7f 0 20 2 491 13 14 42 52 492 493 494
82d486049e63a00fd9dafbff9da02520ed6bfe11556f554760f9a7bf5b3ca6391eebdbcf538b1d75d0620d263d4c7441ea90cf73b99d29aee30c21234988b97c8e9ae82b1d9bf145be93d67b5cf5d1b73ab8e581ec39a3a6b66b278703edead15bfea5093c321ee9208b2fa3066f0f1a9bfe677dd77c09de8cd35b734bd266dab534b481bb1f840523ebfcff60a04150831ea81a08fd3c066c4205e84da694a236e5ecd87ed44ce5a4b0372fa67f 0 60 2 495 13 5 6 52 496 497 498
824189f1e3c2e5f23a6ba0bf86049a6239bcca894cc799bdbf2c9edfa874958b1eb6a1cc3f6db2fa7fd3c1c6ce73969d29aee30c78f1e172f91d35d0562cf16ca191a7634f0f1a9bfe6b253e5af1d6bb7bb925bdcf4b8e1e72b33b961bd3964c5f1fcf 0 50 2 499 13 5 15 16 500 501
83418a4246931172f91d35d05f86048e61ef2c1ec61329fabbfe7683ad877ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc7ce518b2d4b70ddf45abefb4005db73999d29aee30c21234988b97c8e9ae82b144c9497a482b44f4b470f1a9afe40c83dd4d753b46334fb5ddc8d9b0b24ef87ca0334e4719fe760a04150831ea83a9109ee3f26e9efdc73f4b689427a87575b3ed44ce5a4b03718431f0893ba34188a3ad326f2fbeed622d74a5b1a5d193f 32 60 2 502 22 14 42 7 503 504 505 506
82c286847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890d673959d29aee30c21234988b97c8e9ae82b0d793f6eb4ff0f1a9bfe7c93da0c4f11f796d0b9e279bb46ef46c6d00168a979e7fcff3f 0 60 2 38 27 23 6 16 507 508
83c786048962b7ad3a07d90f480f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cbd0518496c5b0ed73ae9d29aee30c78f1e172f91d35d05609e83d1c97b81c76cf20701d7dd5e2a12502397af992377b86a9e9f0ccf4332f0f1a9bfe6473cbf24bd1e7ba740586349e1d9fd54c99b47796822676bf9f60a04150831ea83cd476ba986fb8cb93362a41da8f5efcbcec9f6a2672d25810395b 32 50 2 509 46 5 15 16 510 511 512
8241881d665cbe474d7417860490613dca93f763a1fdf573fced078f36537aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707d6905102646573bb9d29aee30c0eb32e5f23a6ba0ac79aa9a881643e7a3a01384a3ca53e636a667a7991c258221bd76a8b30c1e876d3e5a37493cbccdbee33bedf8f3f0f1a9bfe5ff5d3ba6c7fa17b355bccd03132d5649257c61967a64b3a7f3f60a04150831ea80933c897b4d6f5b6769e729257296848cb4fda899cb49609adb6bf 0 11 2 513 4 28 6 29 514 515 516
82c286048961a4f5965349ee5427cdd350863485a9264fafc173b89d29aee30c0eb32e5f23a6ba0ac741cedf86bc7565c7250a3bd1437d6339a4f2d5beebf64eddc89e81642820a4083c967f480793106ebe7f0f1a9bfe7bf82bf311b750cf7f76f4f22b5f99ef5d2b2fb085dedddc3ff360a14150831ea8241f83f5b7b52f49e92ef645bdfd1637e3765fb51339692c0e0bc1bf 0 11 2 517 22 5 42 29 518 519 520
82418a352398a85cbe474d74178604b06076f89ba12cb5865e61dadab0621b36552fbff3b402a42ef74fab5a6596caec857ca813c1277ada93b74a59903dbd7fcdccc1c473a79d29aee30c1a91cc542e5f23a6ba0ac21ba6bf6fd76771796a8a48104dd99454f56ff99dbf1dea0f1a9afe6d3583f12b4fa68102977b11c3496749523ecf75317c79abf9609f4150831ea81e4f8f06f233029e87ace475355a64d61a3ed44ce5a4b005b2771f0894ba34188a74b69297cf773cf8eb1b4d07a4bd1d0f 0 20 2 521 27 23 42 29 522 523 524 525
824189f1e3c2e5f23a6ba0bf86048f63ca5849bccef74f2c7bb5c958efe77ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3cf73a79d29aee30c78f1e172f91d35d05628eacb74250f83c3e8b3b56897b464f5d27f2e47eacad33d600f1a9cfe7bba26ac7daed2754bb4be8f3ed973b7aaa7ec06a5b6da7af4fe7f60a04150831ea81c37a7c1289db5ce88f407bcf77c73f47cf3fda899cb4960014967 0 50 2 526 39 14 15 16 527 528 529
82418a4246931172f91d35d05f86048862a91e66b66d7def7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a90518b2d4b70ddf45abefb4005db73959d29aee30c21234988b97c8e9ae82b1ed3d1914e8f0f1a9afe53e7ad491d153a5320c3153589ba263cf3c7d7d75f5513dff3 0 60 2 530 27 28 6 7 531 532
82cb86049363afa63c353f4b03336c15f7667073009d6db3c1c690bf73af9d29aee30c1a91cc542e5f23a6ba0ac1c5e3b76a5c77c188cf86a373d5689851d88eae4b3b208fb3b48c36123ecd7f0f1a9bfe63f6fb8405889fc794bc8ef44969083b1fabc53e6d728f26fe7f60a14150831ea83cd8833defd4b2f93f8adb37413c5f52066b3ed44ce5a4b003c93b7f1f0893ba34188a58d3535ac99bf72515c93ced50dd26 0 20 2 533 27 14 6 7 534 535 536 537
82ca86049363a27b898adda1d72b7d8f54b6fd8c52fd36ffd4c2c7d373b79d29aee30c78f1e172f91d35d0561e77cf811ecb1eee0f6993c7a0dbd282781b8fc754ed797a36532bef228121d9bb09d25bd3d965055f0f1a9bfe5b71a146f1596abad33791bc5f4f23df434dd3a15bb2a926fe7f60a04150831ea807ea44757de98925617634d003c7ec96fbebf6a2672d2582d9493f 0 50 2 538 4 28 15 29 539 540 541
82cc86049463fced03dda419ca48faf74cf3b4fc6e79b7ab9fcbca90518496c5b0ed73ad9d29aee30c78f1e172f91d35d05629eb4bf69597d323a9a860014f48247a5f20aac94c13757bbdaf8bdd3daaf50f1a9bfe63e810748c9d64089ea7b476a1cf3dd9b28139da91d52f4e9fcf60a14150831ea82b9dff54f91fa9a76d9478b1b744fd66999a7ed44ce5a4b0513767bf 0 50 2 542 39 14 6 16 543 544 545
8241881d665cbe474d741786049162bb65ecc251eba8ebf540e663ad6c767b7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cf50863485a9264faf51026465739e9d29aee30c0eb32e5f23a6ba0ac7523b60433d7edf356607b8e60bd3f47b0f1a9bfe65182a8fc55e23485da3da267bb76b27f1d0d21680f7f53d7fcf 0 11 2 546 46 14 42 29 547 548
82418aa0f31aa5cbe474d7417f8604956279abee10bf1cd4dbfe7680229a71bedf7f1ebbd17ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890ce739c9d29aee30c50798d52e5f23a6ba0ac741a06223c33082e07c8a4275f0f1a99fe684c87321aec26c4519fb9906eb658cdbd500138ff6427f9 0 1 2 549 22 23 6 7 550 551
82c186048d623644c0dd456563ac87a3afafd1538b1d75d0620d263d4c7441ead6c473af9d29aee30c50798d52e5f23a6ba0ac5617cb4bfec14cee1c254f82d26646dd04b6d30fa3723d3fa326373d514b527f0f1a9afe5164acb3d5f99a7dbf2e56ea7ad5ec6f50719bab667c4c8bf91f0893ba34188a545b5f2bbebdfb1f8479016829dd9f 0 1 2 552 27 5 15 29 553 554 555
824189f1e3c2e5f23a6ba0bf86049b62c999f5355e89e4cc476a7ab1ea977cd33312f4a254bdd47e9f177aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c3c8cd73a19d29aee30c78f1e172f91d35d0563afa1362f5539e4e49642f7abb588aa8f5d89f0f1a9bfe6a0f76cedd9d643f7ae6b679a68fd33d873faeddbbda8aa48ff9 0 50 2 556 4 23 42 16 557 558
420644454c455445c186049a612dca8392b724658f51ba1787e69a3d81867c371dbee3650cf77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c4508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73a79d29aee30c78f1e172f91d35d0563dbbdabaddf09a3d4ed502b4c7ed38a6ee734dd1bf34581a7f0f1a9bfe7d57d64b63f3d89eed252e515cde3dca1355474282cae98cffcf60a04150831ea8256e7a4a17ede8f573ca8b3a81fb5d155e11f6a2672d2583b1fb8f 284 50 2 559 27 5 15 52 560 561 562
83d186048763c78e9d5a69ff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c9d0c173949d29aee30c0eb32e5f23a6ba0ac592d2f9a70bff0f1a9bfe5e8daec6ec9aac1360220d18faf595aa1e799f55c9d01e3b7f3f609f4150831ea802767b3274bb415fa934f48dba84e2023f7f6a2672d2583c90c7 32 11 2 563 39 5 42 52 564 565 566
82d486049561a70939ebf5630fa68a1bf5e69ad827a918763b4bc0cbc4c373949d29aee30c0eb32e5f23a6ba0ac7a19fc8dba0bf0f1a9afe7cf43202cf7f7585d6fcf86663bc002646daf451790be67bf9 0 11 2 567 39 5 15 52 568 569
82d086048a606603001f8f48b5e7bfc6ce90d2739d9d29aee30c50798d52e5f23a6ba0ac07a76a694181dfa7a3fbf75cc4670f1a9bfe66b247bcb7605f30fac8f4767869c29e915bdeaaa8b5a4b7fcff1f0893ba34188a13a4ddea4d767877b11ce8171f74e4 0 1 2 570 27 23 6 29 571 572 573
83418a352398a85cbe474d741786049161dec26e791a75c4058f11b93395d0c853cbce90518496c5b0ed73b29d29aee30c1a91cc542e5f23a6ba0ac4724b23857128ad2db2f7b9faf5f67ede03238f7407a0d1676ee1e9e24015e98e4edf0f1a9bfe67b7d77f29a405e96fbb4af48d5862f9f6576b4d07a9ab3cff3f60a04150831ea83db886a579b3a6895976869b64fdcdeda707f6a2672d2582779c6f 32 20 2 574 4 5 6 16 575 576 577
82418a4246931172f91d35d05f86048e61b8d9f71a68f48798f0d018b5ff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3cd5102646573b39d29aee30c21234988b97c8e9ae82b0419a6475a6c4cee77317ba004f6049e947af7d9c23de1ff6d4c901636cd25163be6c2ff0f1a99fe4363f48826747405133e3e857eb0c6293c8df1f890013ff3 0 60 2 578 46 14 15 29 579 580
8241881d665cbe474d741786049163d77450c7b05048fc3ec20c82d737993fd1c1d0518b2d4b70ddf45abefb4005db73b59d29aee30c0eb32e5f23a6ba0ac5a96ce29fb8024f684d7e5bf0d3fd6c6bb48e07ccf6f5f6ef808fcd123e266998aff93bbd23f25f0f1a9afe5ca4a8ac4f08fea4efd5fa453f9f2cd8fa1159db8e86633ff360a04150831ea8258d9a6c3cde411c6767ad6e78b03276f23afed44ce5a4b025da07 0 11 2 581 27 14 15 7 582 583 584
82c686048c61fa44c78032e1fa3867ea7bcf538b1d75d0620d263d4c7441ea90ca739e9d29aee30c21234988b97c8e9ae82b1d236aaa084ae890567977c474123f0f1a9afe462a3c5007a49db0b55353bc73bd51e30d68b7bf91d28aff9f 0 60 2 585 39 5 6 16 586 587
82418aa0f31aa5cbe474d7417f8604a261e6bbb8c46dfb28df42044ecc14aef4705dba7f9da04c76b33596d3d6aa7d0d9253d253032a2f2a50863485a9264fafce739f9d29aee30c50798d52e5f23a6ba0ac4b1cd2f8eccfaad3e7dcf37be96782ff0f1a9bfe7b9ad67c19975af7e094d84aad67d8bad07908dbfe5a282bfe7f60a04150831ea81c45b611e69ba8edb5e468f46e8847675a67ed44ce5a4b023a4d471f0894ba34188a7bb7dfa9812bee1e70b7d9943d438fff 0 1 2 588 39 28 42 16 589 590 591 592
82c286847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c2508d9bd9abfa5242cb40d25fa523b3cc73a79d29aee30c50798d52e5f23a6ba0ac58c8bd1016a035d3d5f980fc94f7223d8bd56e4e373c1c3f0f1a9bfe7df69521edd902966089ca4de2b7279ba24ee3ee3e9afbfafe7f60a04150831ea80eefb92869a3ca9ee66647a44f86c523adbff6a2672d25829f00ab 0 1 2 38 27 28 15 29 593 594 595
82cc86049161d69d74b57960b57a3fa77a31ea767b7ac15397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c5d573ac9d29aee30c0eb32e5f23a6ba0ac77eaccb4783f6664f523e09a5aaa3352565b44fca7b2c7a3f35f53da6149f0f1a9bfe454b2e0e91c7227df70771741d9d65ea9f0eba1f1e2638e9fe7f 0 11 2 596 27 23 42 16 597 598
82ce86049f61e1531be0a03d8cf47fe7683d5ad4c78cfddbf25222d66523adc958bb5a1f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d2c7ce73b19d29aee30c0eb32e5f23a6ba0ac3d5f8b7afbed633eac76913b4b20ede095a04dbe7e9449d0fefb7676aa0dda4edd1c2ff0f1a9cfe5a6bb7a14ed76a7abfd7d55dfbf997d3af3fd6429013353bbdbf9f60a04150831ea81e39e5b7a83a19a6a3766006aa5b401fabc7da899cb49608fb0acf 0 11 2 599 13 14 42 7 600 601 602
82d18604a1613e7dce865d7914751ff9da01329aa8e8cd8d79a083728eaf35d2403d31cccbe87ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd5cad173a69d29aee30c0eb32e5f23a6ba0ac04223cb5d727beb2f54da39535a02e3f6b7577f47b06c91bf0f1a9bfe6bf251d3677a289dbf0d1e4ef5cf2cf5bed905235319d7adfe7f60a14150831ea81972ce81146df44d6f3be7a55dde14d3789fc7da899cb4960a1cf137 0 11 2 603 22 14 42 7 604 605 606
82d486049b61bf73747d8e9e6b7a763c05c1f861c68144ad7f9da06fb7896c3f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c6c95102646573929d29aee30c0eb32e5f23a6ba0ac7b9e49dff0f1a9cfe448a23b3ab2f4c3b3db6f76ef6bad4ae369f7e3b59dbdf9b7d7f3f60a04150831ea80a5a08576c023d515b2cb2f96c1776fc76afed44ce5a4b0594bfdb 0 11 2 607 39 23 15 29 608 609 610
82418a4246931172f91d35d05f86049e63c22461b7e8e9e07dbb119ac4c1113d3378e9d908eafff9da0ec38d1e6a7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3d3518b2d4b70ddf45abefb4005db73979d29aee30c21234988b97c8e9ae82b1d056b4776c6e8930f1a9bfe7d006e911e82d01e4d35c9e9febe283747ab8ddf75b21ec3fe7f60a14150831ea8016d2f108cb54f865d74b67b76497a83cd9efed44ce5a4b039dc3ebf 0 60 2 611 4 14 42 7 612 613 614
82c386048961eec738994315796fcacf50863485a9264faf518496c5b0ed73b59d29aee30c21234988b97c8e9ae82b120493f78e39e9f4d52e7bece4ed50fcde66edd3bf8b11282dede436f875f78f5766bd3938ff0f1a9bfe5ab7b27b166a0e2017df776a93acbd26ae4e837bbb2321e8fe7f 0 60 2 615 22 23 42 16 616 617
8241881d665cbe474d741786049c603ee461093b7ebc5a2f5eba4ac17bb53f61bc879b3098f6091f99dfcbc590c073a39d29aee30c0eb32e5f23a6ba0ac56d4d2f6e8e23b47ebc885e9d7fbf61a10cf54f871c0f1a9cfe59a9e1a7df59bcf80b66b67e9edef7e7a36e93ab4e1bd13cdbfcff60a04150831ea81a7a91f4384a9ec9a6599af5d3ccb3340047f6a2672d258124aabf 0 11 2 618 39 14 6 16 619 620 621
824189f1e3c2e5f23a6ba0bf860493626eb5941e23f4c0e963cfb7ed4068f0c3fd43d453032a2f2a905189e83fa2d5f7da002eef73a09d29aee30c78f1e172f91d35d0561d70e89db71cb3d0c62965e8ecfe7c48807f0f1a9bfe40d80c99e9f3277b4d2f704d6d5e50e7bf7d507f491f8e82fe7f60a04150831ea819ef5bfda325b6a03d6c316713d1cbe84e8fed44ce5a4b076a9f7f 0 50 2 622 13 28 6 52 623 624 625
4203505554418aa0f31aa5cbe474d7417f86048260c4d7ce90d3739f9d29aee30c50798d52e5f23a6ba0ac595b9193bd55d26a9e6d0403ce81266b0f1a9bfe63454e242e7bb5cf2d4fe5b8db9cdd4b3cde1a7e3eaec6477f9f 49 1 2 626 22 14 6 29 627 628
82c586049c603495be9dc6dc6c5918fcf8b6963b8a6f6663c76a25227da4143b6fd5538b1d75d0620d263d4c7441eaccd573ba9d29aee30c78f1e172f91d35d0560a103640388a05efc7b8ea73b512b3283d37dbc34565e1259ad3dcd2333395a3cfb409f8fbcee97c3cf52ecf0f1a9afe42e3f5d0d0932cc9782800414b7ed3d8d2f51356bfe3aa7f9f60a04150831ea81ca1e76530bc348a80e8096d2da2cf2777dfda899cb496097af69b 0 50 2 629 39 5 42 29 630 631 632
82cb8684d3c7508d9bd9abfa5242cb40d25fa523b3d873ae9d29aee30c0eb32e5f23a6ba0ac26527aafc9dfb3af4e9e634cd44ef1e3f077e39e7f6f95d03ccb6dd6f54dd35fa0f1a9bfe65ed38dbe8449ccdfbebd2b97dbaef7f6db4d771bd27bb133ff360a04150831ea82ca7c99f104deadaa99fabc0e8d25c11e6e9f6a2672d2583c1bd13 0 11 2 38 4 28 15 29 633 634 635
83cb86847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d6c1ca739d9d29aee30c78f1e172f91d35d0563a7a338e8fc4c674a4b696a744e5a30f1a9afe5a944e185596ca82372debdaa1d4e3c3f72fb03af5154e7fe760a04150831ea8243bafa512110e85faedf6ddb43b5b5479f5f6a2672d25827b413f 32 50 2 38 13 14 15 52 636 637 638
82d186049260beede8c56d86af0261e114a2a3cb1e11e77ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c7c4cd739f9d29aee30c0eb32e5f23a6ba0ac52021dba24f72265155e67aa71fa66848dc0f1a9bfe5e927904e47334dd924a249e423eef5f0ef5e94f6e82aece9fcf60a04150831ea81a2b4e3c3255613cfbae949aaaa9ee40fb9bed44ce5a4b036324bf1f0893ba34188a08e7ed31c6cf891f3f5b05dd9ada9b 0 11 2 639 46 5 15 52 640 641 642 643
82418a4246931172f91d35d05f8604ae61088faf56087afb23cb73886eccc77a4418fa97dc720bfced0752b6d47d63f11bee80be6d4752b9deaa7c01e909c4d1c751026465739b9d29aee30c21234988b97c8e9ae82b0fd6cbfe51d7cbe7945ed06f0f1a9afe596aba7ac91da94d0db85925437e5f7ea90267ed9461ef6ff360a04150831ea825f321021ade93bbfe3b3a0f359e838a5f527da899cb4960f6f163 0 60 2 644 13 28 15 29 645 646 647
83418a352398a85cbe474d741786048f63bba713252d290b1221f227c4b3ff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3cdd673b79d29aee30c1a91cc542e5f23a6ba0ac0e62bc0afc32414dd67f1624be05e4656a7f21f60f0c8ac0d3dc6f12af2f4d606a9c9d5cee1a5af0f1a9bfe63a99ee3ed1b7ebdfbf6ef49273cb482d79a93c24ef792c757f360a14150831ea801d865f5ee4448dbf6769c54d5437eac9239bed44ce5a4b04fd4547f 32 20 2 648 27 14 15 52 649 650 651
82c286049762b43de6a4bbedb61fadc783423c1cf430df61b765bead7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf518496c5b0ed73b39d29aee30c1a91cc542e5f23a6ba0ac36e0eba5af11fb1f8f13c6e758e6740cd95bc1b1a2145d0b4760190fc7432f4cece1a7f0f1a9bfe7a27da7a7a30cddcacf90941d3a35e101b662f6aaab3d1acfe7f609f4150831ea8264d160a39c920a67c6ca6a6c6375c4883f6a2672d258199c72f 0 20 2 652 39 23 42 16 653 654 655
8341881d665cbe474d741786049361d09e6a990f460937b15697e4601513bb806fc8c390c173989d29aee30c0eb32e5f23a6ba0ac51eeaf3d92292993bf41f0f1a9afe532b318bcf76c96d344dd920f6eb9d4ada3cd064395d0e03f9 32 11 2 656 27 23 6 16 657 658
824189f1e3c2e5f23a6ba0bf8604a162d667987d5960d27af4092a3a3fced0105da869997b93bf4aa6ea9f1e286411ff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac6c573999d29aee30c78f1e172f91d35d0563b9bcdb4fbe84984ccd6bf0f1a9bfe7b79abb7527a95dee0aec77d0d9aedec7f64055e415bec9aafe7 0 50 2 659 4 5 42 16 660 661
82d28604a261fa5827969f7455f903cd7f9da02a6df5ebc0cafd631fa781e5995c4360455dfccd7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707cd508d9bd9abfa5242cb40d25fa523b3d373b29d29aee30c21234988b97c8e9ae82b1d928f1d12ef6e9edf90ed5426fbd5d2a1baeda4b7b99a055e915336f5f66eae33d1250f1a9bfe7b0ad8fc866ade7d1d0affb9ddf4f86baa9f5e4049a64945fcff60a14150831ea81e7db207df5f01929a24a6bed1bf2f7b2aee0fb51339692c1497cf4f 0 60 2 662 13 14 15 29 663 664 665
82c786049e63c52377af5f4561c4b12345ff3b414b7e5b6aba916f79116fb1db64fd7f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d1cc518b2d4b70ddf45abefb4005db739e9d29aee30c0eb32e5f23a6ba0ac49dbcf56a4f2e4cff6a3dfa2a5ab2a3bf0f1a9bfe6d256dc9e662766a7446efa7fc4bd1eea2ef635d87eed9ba1bf960a04150831ea82b2a653f643e46891f7afb36f91bf3e99f69fb51339692c1e536f6 0 11 2 666 46 14 42 7 667 668 669
82418a352398a85cbe474d7417860498606fb0e888d37eea4389623f1ea57415f6eec7a007d18e6fc653032a2f2ad1d073ad9d29aee30c1a91cc542e5f23a6ba0ac79ac4cf69932bbd6a0fbefd7ab4d4be639bb79f31f89834472964a6a4770f1a9bfe4d1d27374b431d81eaff972bf0d17a50eb34d737a75e2746ff9f60a04150831ea827254cfab4a9b3a47dfd5331bd9a89005b47f6a2672d2583b58f93 0 20 2 670 13 28 42 16 671 672 673
82cf86049163af9146e46c545b50d7b663ada62b8d3fc9538b352398ac782c75fd7cb1f390d373a99d29aee30c0eb32e5f23a6ba0ac464a649fbce1e8079aef5f43224643dfb7a79f7cf40a3303a4ec93f0f1a9bfe50d019276a7cccdf7edded93ab33766ab682531fd3f5b656bf9f60a14150831ea83ac7e1b68698dc7a9f7dcbefb7975e6fb552f8fb51339692c15f841b 0 11 2 674 13 14 6 16 675 676 677
82c48604b163d3de64b1d686c75f76d7358c4ddbb38c75203a5ad3b3344ff3b41d7cf795cf737776ba2c4924096a07ab6c765efd3b49cfc3d65189e83fa2d5f7da002eef73b99d29aee30c1a91cc542e5f23a6ba0ac34f964eddd9b6574acbbefb7490e92c9dcf5b72ba6eef53e7a90a72cf64dde676d478f48383d96bf0f70f1a9afe5f438fa5a73a4ec92aaa8699ea8925f09752941dd668a9cfe760a04150831ea81b0c72593d1d456bf4bddfa514b920ed4f51fda899cb49609ba3a2 0 20 2 678 4 28 42 52 679 680 681
82d386847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890518496c5b0ed73ad9d29aee30c78f1e172f91d35d0561966caa8ece49416c79d023a4f47894541fb15f9ed1f96dc4d446d0d1a8f7f0f1a9bfe52d771789ca8f741ea4bb558ebde199dc6cfdfc332a009edfcff60a04150831ea83b33e2ca9a046575d4568f7180a21f9f15cbf6a2672d2583bda76f 0 50 2 38 22 23 6 16 682 683 684
82418aa0f31aa5cbe474d7417f86049563a5200306093d300459d7bf7a19a98aed135d3bff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707cad5c773bc9d29aee30c50798d52e5f23a6ba0ac36da04cd8d5897fc17ad52f74531fbe8f4d6f6afa8bc7ab074d1e2c6411c94a6bf727818bc1e5f69f63f4da4030f1a9bfe48710926b50193bf5ed1b7d7da7ad42f5dfdf6a28a240d6eff3f60a04150831ea81050751c87e9d29f1452773bdb313b74ede4df6a2672d25808465e 0 1 2 685 4 14 15 52 686 687 688
82d086847ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d050863485a9264fafcb73989d29aee30c1a91cc542e5f23a6ba0ac4eef497a002f4add70f1a9afe656a6a7c56100c4833733f54896deec465e08597e9ed5bbfcf60a14150831ea83dfa99e6e49a90f46d2d86d9ea93c49efd97a7da899cb4960ede6a371f0894ba34188a74134176c4a7ad7e23f46f7eda99cf5f 0 20 2 38 39 28 42 52 689 690 691 692
82418a4246931172f91d35d05f860494600dbc9f7d2961f7c35b21b5ab0660314090f83f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73a79d29aee30c21234988b97c8e9ae82b1e5f1040864fd23b7c1a7b261da38fcd40b4959016c89eff0f1a9bfe6d666a3cb656a7b3c1bb9dd724f450f4477113d03afb28ebfe7f60a04150831ea83ddb25b57a6cf20bdf571b2f8a5a38c04b1bfb51339692c1e055934086f2b169ad3ebf00 0 60 2 693 13 5 15 7 694 695 696 59
83cd8684c9d1c25102646573af9d29aee30c50798d52e5f23a6ba0ac3fefb3344634b554eff72cc5e9d014555cbd096823a2592aae707b13609abeff0f1a9bfe7bd16f5719046dbcf0bd7614be65a5c0fbebdd07354376d2ff3f60a04150831ea83b9ec9434b7eaca664d76210437b6ea3f5eff6a2672d2581aaa907 32 1 2 38 39 23 15 29 697 698 699
8241881d665cbe474d741786049c61af56b1d0a867bb0e511948d49ee6f62a98e88b0bdeb69e27997cff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d6c7d573959d29aee30c0eb32e5f23a6ba0ac482ebd6defe6ae90f1a9afe523ec692c9fc489a475576bfee4118f5491c75d953c57c5fcf60a04150831ea81c910fd87f28b5af2f788edeb4bd38c1ede77ed44ce5a4b02599e31f0894ba34188a54cf6adb9bbf56a375f66c1762bbd6af 0 11 2 700 27 23 15 16 701 702 703 704
82d486048663bb72365abf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f3cbca739a9d29aee30c50798d52e5f23a6ba0ac742bc6648f4ad3cf152fff0f1a9bfe6b9bd7ba7bbf2f80fa0cef3ef3e6f5eea7bc7641a63db4b83fe7 0 1 2 705 22 14 15 7 706 707
83418aa0f31aa5cbe474d7417f86049163bd5dacff3b401f4f4fddbeb21679eb8f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cfce5189e83fa2d5f7da002eef739a9d29aee30c50798d52e5f23a6ba0ac76b7b76251e26ebd5a6fd70f1a9bfe6b6df691d5ce8eb743551dd6ec4484b5f68a6b0fd26964f3fcff60a14150831ea83cbfe2996cf1e9de9ebad47f53589f163b1ca0fb51339692c1e88327 32 1 2 708 46 5 15 52 709 710 711
83d486048563cd81ecef7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707d390cd73a59d29aee30c21234988b97c8e9ae82b0fb567b30ac013ad0898e864e027a71927a9fd87b79f0f1a9bfe7db7593c79a7a5724fe6a9c6e363f71cfe7bd5402b020de2cfe760a04150831ea83b17afaa5ef22b7ab49b109275f2d468a997bed44ce5a4b04b3ba7 32 60 2 712 4 5 6 29 713 714 715
82cc86048c63fced00fd9c74dbe3c773c7c053032a2f2a50863485a9264fafd173b69d29aee30c0eb32e5f23a6ba0ac759bdb3d59184e39a444c994f2180f5a1b66a2893d11cb4f219e0fb0128a0e9edd0293806fc86097f0f1a9bfe43d9ee9e3bd6cf7aa3edd6b90a7e876a4f0676aedd433b87abf91f0894ba34188a4fe6595a7edf3e5b7e7232cf63568f3f 0 11 2 716 4 28 42 29 717 718 719
82cf86049863a5452bbe0cfd48431d279e9f4660763ed8bdc7dfb768ff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3c973a49d29aee30c0eb32e5f23a6ba0ac084628bc0647e671bb41ed9f6e3c143b33af7b1066a3f0f1a9afe7d7779ba10091ab2ca06cdaf56ecec9801965902ef90db3ff31f0893ba34188a554f6a005767b2bf72be8ed2d416a3 0 11 2 720 39 5 15 52 721 722 723
82d38604ae6100f51d0f747cd538db0fcfe806ff3b41d5933a7a19a51ea3a3b3d2d5ea67edb6576478be407f35daef6086cedfd2cebf5102646573b09d29aee30c0eb32e5f23a6ba0ac3b3f6f7dd354853f6ec9089e4514bb6bad54d8e5f656e868c3a8158bcca0969a11e7f0f1a9bfe53e680d96cb1f6ed659e1a1f819111f8193cd96b2ecc0f24fe7f60a14150831ea81fe9ebca3c39e9e7460724a1e9ad7ab9a5a03f6a2672d2581ba8947f 0 11 2 724 27 14 15 29 725 726 727
82418a4246931172f91d35d05f86048863fced057486a40fd3d2c7ce73a69d29aee30c21234988b97c8e9ae82b0d7af14f4aca90ba6179aed157dfaf7f216db9bc0c68270f1a9bfe6cb7dfb1cf34f2776bc1e98cb6792386b687e54f7248c9defe7f 0 60 2 728 22 14 42 52 729 730
8241881d665cbe474d741786049a63db272bad2266a378ec7564fe532b1dbc787ac9e67ddf4c1bdfd1ca90518496c5b0ed739c9d29aee30c0eb32e5f23a6ba0ac26630bdb96356865ec834f3d34b7f0f1a9afe7b1d9f71a259c339c021dafc6645809dbf5de58e678723bfcf60a14150831ea811ebc7b90cddb283bf6a7a46d78652fd0cf4afed44ce5a4b01aca4ff 0 11 2 731 46 28 6 16 732 733 734
82c186049561c7bc39d7cc823bec79b00c75a1c2bec8e625347fcacd90c073b29d29aee30c0eb32e5f23a6ba0ac784d2f32e55e9b4779c33048d3a0b6b2464f3283cc933ad90ddeb2d16b81f269231be5f1f0f1a9bfe4e895ff447812fba5d9e9f147b73c89e9238fb5a2f6cb327bfe760a04150831ea828ec9647411f766a6d278907458013cd55dfed44ce5a4b07a33537 0 11 2 735 39 28 6 16 736 737 738
82418a352398a85cbe474d74178604936114d4f3b49856f563b59ded7007625f4d066f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cdd0518b2d4b70ddf45abefb4005db73979d29aee30c1a91cc542e5f23a6ba0ac555225680d8a71f0f1a9bfe7d4960de66b416ced3789ec23dd6796becfbc7f5427d5232ff3f60a04150831ea83c84aca3cd6d00134610ce4b1b902cdb275fb51339692c1e5f4b7f 0 20 2 739 46 5 42 7 740 741 742
834189f1e3c2e5f23a6ba0bf86049560c2e9383db0192da1cf537535149d82f57100057f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707d6d1c973a09d29aee30c78f1e172f91d35d05602efae80653ebdf58da96dad02f7e7c474740f1a9bfe5b78a408ab691e53e7af4f6e4ed76f150daa274f4f41963b7f9f60a04150831ea824224ddbaf6ae341ac7bc588efd0fdc68b47f6a2672d2581b4548f 32 50 2 743 4 28 15 16 744 745 746
82c1860490607e2daa9ede91255d6560ae21cafb7fd55397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d4c5739f9d29aee30c78f1e172f91d35d056112cc6ae3b2df6f39d1b039d6665db1e170f1a9bfe5dec8f15f500a595ca114b51cfefd47e3ab761fcc8d368f5dff960a14150831ea82ae8eb5359d4321eda7a333167aa998af32ffda899cb49607fb9fdff 0 50 2 747 39 23 15 7 748 749 750
4203505554ca86049960686df24a47d2c0a4e9382c3d71fbff3b40021cf6b4fb31c97acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3cb73a89d29aee30c1a91cc542e5f23a6ba0ac4f4faf627ac98226c22f7d9c792ff9a0ecfba8be8ad08f1ff0f1a9bfe69a46fb867dd079474aa694133220f477bc9ea79a81f6e92ff3f60a14150831ea81eea6eed7b96c79e1002166493bf4aac7491fda899cb49609a47fbff 49 20 2 751 27 14 15 7 752 753 754
82cf86048a612fd33a582f6497cf5f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c7c1d573bb9d29aee30c1a91cc542e5f23a6ba0ac7611aca46c9ad2899f257072f504f646d5320cd6f7f4e4de894ccd94b3ced22c9bcc9dcd6067665b6741adf0f1a9bfe4741fc5b520af37dbbd64ec92b5333e7cf7f42239dc6fd45fe7f 0 20 2 755 13 23 15 16 756 757
8241881d665cbe474d74178684ccc4905189e83fa2d5f7da002eef73a79d29aee30c0eb32e5f23a6ba0ac793cf3faefd5f122defe277cd48028ec3f457414334580f147f0f1a9bfe7c06895f27827b79a7873f599e4740515a286e8b09efc5afff3f60a04150831ea83c4d298c466777df696a79a04f688add9e7b7da899cb4960723768 0 11 2 38 4 14 6 52 758 759 760
82418a4246931172f91d35d05f860488608567bb1499820fd5cd50863485a9264faf5102646573b09d29aee30c21234988b97c8e9ae82b0e9dc04d2fb953238ed43333d2ca7d57586bf1d23ece4bde70f49c0297bf693bb90f1a9afe47d51ee7ee13483f73248821534495d42ed6d167994b437fcf60a14150831ea823f1eea6bdbfec950ac9e775f78d6b7ea7993f6a2672d2582a96897f 0 60 2 761 46 23 42 29 762 763 764
82418a352398a85cbe474d741786847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d390518496c5b0ed73aa9d29aee30c1a91cc542e5f23a6ba0ac50098d6c87aed3b6d38c97a4e790cd9ac40deb07d134f475c3cbf0f1a9bfe7bb944fe1e929eb57aa835bfd5ba6b3cf6f47e944c31f519bf9f60a04150831ea83a23c3fe2c96cedd8ee26a27b8c6ca03e2c97ed44ce5a4b01a9699 0 20 2 38 46 23 6 16 765 766 767
82cb86048a62a96aa6709fd1e3207f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c8c2739a9d29aee30c0eb32e5f23a6ba0ac32033c28e7a267dd7e533d67f0f1a9afe4d47590954fe50741c4da7d20c0f7546f588e8299b0f817f3f60a04150831ea83db2cb7eeca4dd5d745d80737b7d1e8b5f437da899cb496045be411f0893ba34188a22dee579ce9ed3e990548f60a5ff61 0 11 2 768 22 23 42 16 769 770 771 772
824189f1e3c2e5f23a6ba0bf86048a63b0fdb07f3d0a6b0ef77ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae053032a2f2acdd173a09d29aee30c78f1e172f91d35d0561c99d7531b5322d73c3727a7adaa4f13d74f0f1a9cfe5aa5bed4b6e15bf0db755bd8afc8f4d3b9d29f7e7b46ea7a59fcff60a14150831ea8036d0ff69697283d09f16b54f7a7af5aed274fb51339692c0f3559ff 0 50 2 773 39 28 42 52 774 775 776
83cb86048a63c779da6d868c9407bfca538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73b99d29aee30c1a91cc542e5f23a6ba0ac4ee8ab945eec2fbaecadc0f93fbf279fd0a72bfd4fe7b4e38e67db04e27df3542ed6d5eec25051a514f0f1a9bfe6467d50f10de5ff5537379f00436c91997c7592c435453e47fcf 32 20 2 777 46 5 15 7 778 779
8241881d665cbe474d741786048e6252cd48ad3198ec9765a59603577aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c690c173979d29aee30c0eb32e5f23a6ba0ac504ebdaaa48ef94385f0f1a9afe7b396bee93b78645d634c842b8cb31d92b6ca13e00179a17f360a14150831ea81ba88d1e40cbe1bb2deddaaa7bd1639335535f6a2672d2583df8a07f 0 11 2 780 4 28 6 7 781 782 783
82c186049a63c75f34f48ec62ab03457e0d4b1683c3127966bf3275b6a79af7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3c6d373ac9d29aee30c0eb32e5f23a6ba0ac796c25f4cd538df9487ae9f13d9e7d91d6bb49ec9dce6e878fd81a6da95af0f1a9cfe531bde999a7a262bdd0fe3bf9eecb8dc76f971cf00abc7aa07fcff 0 11 2 784 27 14 15 16 785 786
82418a4246931172f91d35d05f86049063a3c9f3eac349dd89db2461ea99fb75c4c950863485a9264fafd673989d29aee30c21234988b97c8e9ae82b00a25f733d1812d8ff0f1a9bfe5b47aaacf2f3458da20e3f0174d2334d9d1a24e6f2e93b33fcff60a04150831ea83a799dcb08dc68459e0124b5b9505cf13b327da899cb4960901d85 0 60 2 787 4 5 42 16 788 789 790
82c886049e61ab3db127893cba561d2fb0f77bb5051ccc253e6df3fe7683bb76f9f64fc4c3cbca73b79d29aee30c0eb32e5f23a6ba0ac4feaa1f98d0f4e97642796bdf9ef63b20e3133de9e944c5f167767abaefa94e04904f3329e48ec3588f0f1a9afe53350ea0847fc07a3fd6cf51f40f692438eb286cecdd80b7f9 0 11 2 791 27 14 15 7 792 793
83d28604b4626b2da6a8e51888c3ef37346cd0c531fa61fb3fced07ba65436667db8eb45f1e936bd6b524a6a06ed93327ebefb3e57c3e1b4ffd1d5c1518496c5b0ed73bc9d29aee30c78f1e172f91d35d056263fb6a991e73cf6b3cfb70cfb6dfa964ac1d015f74b7e7a1a579e7fcd93a44843764e47688fd7867d779a493aff0f1a9bfe7b7631694b9ebb757c8df843ae4dda9ee1adb790fd45727f1fcf60a04150831ea8256ea64af1812c6fc9dcd64e096c036e9fa7da899cb496098c56ff 32 50 2 794 39 23 42 16 795 796 797
83c58604876096d11b1d1f7bc8d3cfce73a99d29aee30c21234988b97c8e9ae82b15ccd8e7a3b500357ebdb3e65929adb017ac67ecd51237da39e90f1a9bfe64e9efd21a046e5735169fa3f44ed93cb4e8abf6fa3b21137f3f60a04150831ea82819e6edea72a19f533c096d2b3d7b242dc7f6a2672d2583b392b7 32 60 2 798 27 28 15 7 799 800 801
4203505554418aa0f31aa5cbe474d7417f86049a602333216e5e8db3dd831a3f4c4957ba42d48c38df773a78207fccd4c85102646573a19d29aee30c50798d52e5f23a6ba0ac7b9aa7a32777dfa28458c899137d076fa0370f1a9afe514db5a3d13c49d82f07a3c80f78df6c0f574d28f65f61b7f960a14150831ea81fa3d0534f62caf4809a4e9607c776a965aa3ed44ce5a4b078f6d76f 49 1 2 802 27 5 42 29 803 804 805
82418a352398a85cbe474d74178604a5603d8d57ae9dbbb8c5120fcf43be199cede9814dd6ce8db6dd7e87e58aec4fa43a2298727f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68ce518b2d4b70ddf45abefb4005db73b69d29aee30c1a91cc542e5f23a6ba0ac1500b2d31fca6df2efbebd267bbf492cf1d66f263787286a6666a1bea428e307948a87a7e9dbf0f1a9bfe5f449e9c2580f724d3c75faf36b73cdee693b4cf4a8f6e20bfcf60a04150831ea83dc88ebd85e6b8c5296649292bf603a099b3ed44ce5a4b00eb479f 0 20 2 806 39 23 42 7 807 808 809
8241881d665cbe474d74178604856274bd586a7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea90c3739c9d29aee30c0eb32e5f23a6ba0ac54db7555e3a099479b0bee971ae850f1a9bfe53d4b2b3dba53418ef57ea7b6daea9c0df9f5349d49303abffcf 0 11 2 810 13 5 6 7 811 812
82c786049262777a76718eafb6960b3d54943d3bd730c57ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f350863485a9264fafcd739f9d29aee30c1a91cc542e5f23a6ba0ac3ae1c56ce576c9fcdaf5856e4f4f17f0f1a9bfe5c8db7631b76d3387af9493d48393dbd4c7ee5ae576693af7fe7 0 20 2 813 22 14 42 29 814 815
82cf8604a862d11bdbdd1ceee30e226a83d0fd18a6c2b63ff3b40fcee0644f90c6e78b25aad7ab2bd3b7e8f67f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c4508d9bd9abfa5242cb40d25fa523b3ca73939d29aee30c50798d52e5f23a6ba0ac165a0be30f1a9afe6970a566893d1e7ac8365aa5c643d8555a923a24f46de9bf9f1f0892ba34188a504b6543e603a401ac027dce1237 0 1 2 816 27 5 15 7 817 818 819
d3418a4246931172f91d35d05f86847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cec1d373b19d29aee30c21234988b97c8e9ae82b12395a5f14de0753bdaaf55758edf2da69b3b7a92cf12c6e74023ddbe46dccebb67f0f1a9bfe653c757b19d3501be92126664a1b6a792aa1a75b7fd78e9ebf9f 49 60 2 38 46 23 15 29 820 821
82d586048f63d14dd532f4699f6d78627efd13dfc353032a2f2a905189e83fa2d5f7da002eef73999d29aee30c50798d52e5f23a6ba0ac4a4b1c96a2556f47fd7f0f1a9bfe5ded386409dd6e991a2fbb1e432fd87eec9bcb84eb479f4d7f3f60a14150831ea81ca7c351f499bf23f43a0de9d8c36beef77e4fb51339692c0f7b97d7 0 1 2 822 27 28 6 52 823 824 825
82cf86049761d8e663d1191f5a989fdd808d21e869da63db5d6ab3dfc7c190d273aa9d29aee30c0eb32e5f23a6ba0ac7ae9ddf6de749ead9a868000f7eb6f9a7c7a689daceb291924adb664f0f1a9bfe7c778ec4cb4f9e8e16393b529f3e1f7bcbaf3ef57601e95a73f960a04150831ea81b724e8c848e8d2fd82a084ed24a973c0a6fb51339692c1dcb207f 0 11 2 826 27 28 6 7 827 828 829
82c68684cdcc90518496c5b0ed739d9d29aee30c21234988b97c8e9ae82b12f57e8a4bda566397c15b67a16c0f1a9bfe7d74ecc93c788c04f633d96d6d5960e4f01745dfdbc5efe4dfcf60a04150831ea81e315a0f64ba23d1d4fd5c27b1c96d6fc8cfda899cb49609a6f23f 0 60 2 38 22 14 6 16 830 831 832
83418a352398a85cbe474d741786048d627f0f523a9e8fd76a59626239d4d3cc518b2d4b70ddf45abefb4005db73a79d29aee30c1a91cc542e5f23a6ba0ac7b31eaf3238507b9e44371fb0a2b743e27ae7a24a2a7e3f0f1a9bfe7b373d6371ef63ac5d049f41f7d47de423be86fbccd037ecfe7f60a14150831ea827f05adc3a28eb6bcc8c88e9e4bd7a74f2fb7f6a2672d2582677a87f 32 20 2 833 13 5 15 7 834 835 836
82c186048a62b316cf755a862628bfd45397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d35102646573b39d29aee30c1a91cc542e5f23a6ba0ac76474aa6eae76b19056dfaf0ccf69ed0ca7f74bce3744cf27cce37d137949fbf6f470ff0f1a9afe496d27664b0d4190947478474bf4592cd45b6d6e38eb86fe7f 0 20 2 837 22 23 42 29 838 839
8341881d665cbe474d741786049161c43ad109d8ac46db6073b48e30fbd4577ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea50863485a9264fafc773bb9d29aee30c0eb32e5f23a6ba0ac34d7a76de9ea79d9ebdc3e65e8cb85290b2cd21aa6e61fbb7ada67c8d952437b4f8f23ef339256ed92daca1b3ff0f1a9cfe6dabbd886eb6fdd55752fbf7de86eb93df8a1ef25ed2b9dba8bf9f60a14150831ea81aeee33e193f820eab3c7818fa331f911fa75fb51339692c1433de9f1f0893ba34188a77a112859b53d7d513d28e9601c663 32 11 2 840 39 5 42 7 841 842 843 844
82d686048763b585f2c7b9a77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c2c1d373a29d29aee30c21234988b97c8e9ae82b04982310e97cc0ef5cfec1d4a4783dabb27abf0f1a9afe6b6fd594b9dbd4c666c66a1964117bfa944d042f54ef929ff91f0893ba34188a3731e607615296dd4c7501e9cb276f 0 60 2 845 27 5 42 52 846 847 848
82cc86049b623a64b7a7567d1cf5314b31b1454c4cf27d7f9da06c0621dc69af7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d690d073bc9d29aee30c1a91cc542e5f23a6ba0ac48d746da73c9c2e740f9f1ed1d3a3368bb5ae4b6fb303cba296c72775ab3cce9305c73af4b7cf7a800132f8c50f1a9afe534fb008adda6b7cd94899aa94f8f251205dd2eb76db574fe760a04150831ea80dd5f23751cfd2dafd925a435494f8a262fbfb51339692c1419ff31f0894ba34188a79ede9cece34cc7ed2f88c872c663edf 0 20 2 849 13 28 6 16 850 851 852 853
82c88684c2c690d273ad9d29aee30c0eb32e5f23a6ba0ac35dde709d4fde89a609ecf0014a2ad975b9ca8f560ebabc3a3f2d762cdd49e70f1a9bfe687fa27a79a505f21f1527bd74a599ab14b5db6d9d26e9ea5fe760a04150831ea805dbb8e313a6f449a8e9e82e8106eadd7e3a7da899cb49600ce147 0 11 2 38 27 5 6 16 854 855 856
42035055544189f1e3c2e5f23a6ba0bf86049660872c93fb0f669fff3b40ef51925adbf364687915ff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f390518496c5b0ed73979d29aee30c78f1e172f91d35d05608929a5b5c72795a930f1a9afe7b17d1bb4a26a4f321047ea1274a9d7eaf6d225209d416bfe760a14150831ea81a67b7b641e2b9134fb8e7edd254bfe24a8d6fda899cb496093a8dff 49 50 2 857 46 14 6 16 858 859 860
83c386048c605ea9611eda8d8f7452593f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c290d473b09d29aee30c78f1e172f91d35d0560c96aa97cf4f07782f96b6bcf84f9f7e7c1e71f8f473782f6a3d17cb44b4ad7864df0f1a9bfe69e8fb42b6bf3e2d7dbeb27417b7ba46e756aa792d19a0750ff34086f2b169ad3ebf00 32 50 2 861 4 14 6 29 862 863 59
82418aa0f31aa5cbe474d7417f86048e62a65db2c7e4134c78ae9e8978ff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc6d35189e83fa2d5f7da002eef739d9d29aee30c50798d52e5f23a6ba0ac4739fb8eaf1eac0525f4ebb1829f0f1a9bfe68b5e69e6ba3afbb35092f8ef3fb30ab72913bd7ba6cf7217f9f60a04150831ea80840fb76774a2a5bac88aeb97a06934fde6fb51339692c14025a7f 0 1 2 864 22 14 42 52 865 866 867
8241881d665cbe474d74178604a561e968918ede2913dfe7683dd36b7ecbe91e2819d24103bbdd1e2b643cd3f8f6691d1bddecc6538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b35102646573b59d29aee30c0eb32e5f23a6ba0ac08bd59eb685991db3b47ea3f1dba4d193c798caf9c9ebda2c081a9a6e81149d6deb6b738c55a4df0f1a9bfe7b7aeb2753cacf8b4d2b2db3d279fcd3216c4bf4dbe8bd1a2ff360a04150831ea81cef68d323b58ed99fa6466b18636a6a049fb51339692c1577f747 0 11 2 868 4 5 15 29 869 870 871
82c886048c60ee7671125b2898eee3037fcbcf50863485a9264fafcf73aa9d29aee30c50798d52e5f23a6ba0ac34ffa929f2cf74bbd1ae92cbd86fba44750376d7d0e6e9d67abaff0f1a9bfe4422bb53fe3b492d930c624f96bd92db67f5d402efe3a544fe7f 0 1 2 872 4 14 42 16 873 874
82d38604a4625ed3351d4c143dbd89a69d625a9c8dea9e969ff3b40e5414d33cf577b7d762ce1ec82f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c1ca73b79d29aee30c78f1e172f91d35d0560eff66853b8d79f71819ad2079ba67eccd4f7befe7da45d9a9e676d704cf9aaa93dda22f87db79b9d30f1a9bfe6504c88c49f0db7551d2839acebee8f07076693e92e796e9fe7f 0 50 2 875 39 23 42 52 876 877
d7cd8604a962618a8a1e6eb310ac4e21d9e9f9daf3d5e60febda666d89fa246e797ad9cc3abfced074a6df1411af7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c8c7d473ba9d29aee30c50798d52e5f23a6ba0ac14c7448ff8f25f69055437dd96e403a19ecf1ebd83bd03e87112514d491cb63a6924f44af18f33c0b25a470f1a9bfe5f125c8fd784268f49497c32e20eff69dc7df6ba78f34d2eff3f60a04150831ea8056a6a9c6337727a4fa726ef658fc6f792b7f6a2672d2582bb6b73 49 1 2 878 13 5 15 16 879 880 881
82d086049263fced01eba9fa7af593b99bf5d416982df5c0c2c9d673b99d29aee30c50798d52e5f23a6ba0ac21cf12bf5543efd03e66b7d82b6dcf160fc57ee87fbc8e3f206bebd23980193c76f5e0c2a5ea27b5bb3f0f1a9bfe6a792d39677375a9b4f7ee5a3db4dc75cbee5a5d1a64abd87f9f1f0893ba34188a065b6c155e4c61f568c3aa5311973fd2 0 1 2 882 13 23 15 16 883 884 885 59
83cc86048e6236daf1da4130cb5edaf367417fc1cbca518496c5b0ed739a9d29aee30c0eb32e5f23a6ba0ac0cb1f4add074316327a1f8eff0f1a9bfe6a1b826a77136746da389a67d0ea69ce9d50e53ecfd7df607f3f 32 11 2 886 13 5 15 16 887 888
82ce86048760810fa6887239c3cd90cb73979d29aee30c0eb32e5f23a6ba0ac3f5573d7e59a256fcff0f1a9bfe6d0f70be86596bb75f1547d6df450fb70158bc8fdc93bc78ff9f 0 11 2 889 13 5 6 29 890 891
824189f1e3c2e5f23a6ba0bf86049762c1f79084a9866943ec57d64f5d26b0666091cb64f651d4cfcec173969d29aee30c78f1e172f91d35d056251d51d4d1de9bc70f1a9afe5227e73f7a9cefe90093b5a12d95d61b7d0baa2323953c9fe74086f2b169ad3ebf00 0 50 2 892 22 5 15 16 893 894 59
82c086048663a793b55cbf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707cad1518b2d4b70ddf45abefb4005db73ac9d29aee30c78f1e172f91d35d0562de9ebaa086b276aab67037e7c8db6da44cd37d19a07ea3b7d5494fbea8f0f1a9afe496a1993a4f246e49648972348bcf54bb20882b27436993f9f60a04150831ea827e947aac23237edcb0424d3e19f154b63e9fb51339692c1dc7d45 0 50 2 895 4 23 15 7 896 897 898
82c4860496607e03d9eaa3f2045ac159447607da48961e07667bff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a90d573959d29aee30c78f1e172f91d35d0563d82c1b280cf470f1a9bfe5ef09f0531434d3e1f71d9fcf9b3bf5eb1fa689dcd34fda49bf960a04150831ea801274134772be87b120f1523b20a0f62b3c7da899cb49606a5e8ef 0 50 2 899 46 28 6 29 900 901 902
82418a4246931172f91d35d05f86049463ab27ec2f5357d9bff3b416f9ebedeb1fabc76fc2538b352398ac782c75fd7cb1f3905189e83fa2d5f7da002eef73a49d29aee30c21234988b97c8e9ae82b02eb213bf58c569def06475eaed91d55b5407dd06f0f1a9bfe49e194faa2aa3d76a5fa7bb5623a4edb6ebd2c91cc6b43e03fcf 0 60 2 903 46 14 6 52 904 905
82cc86049261d71b69ab5962c1b7eed4c6cccc7aeafbff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441ea90d173aa9d29aee30c78f1e172f91d35d0561c7adf057c0e4a4799aed2d94336546e944b333eba52c9fda012a3d70f1a9afe53e1bf731d15daf1bc19168997435cae77f55348748f5bdbf960a04150831ea80e47de8c0ea5eeae52e529b413c7ebc9edf3f6a2672d258088ee6f 0 50 2 906 22 5 6 16 907 908 909
420350555441881d665cbe474d741786049f63fced055ebc51e43436643521c15b2e8fdb44f6371a7c6d26a97dced7bebfcbc250863485a9264fafd673b99d29aee30c0eb32e5f23a6ba0ac7af483b4339833b2df86ad9dc2f418d0f7aa7a5a8eaf1bc3a411e5251e9be8f391cf34ee05aea597a87b17f0f1a9afe64010148ea93d98f2b93b5393d79e8d3626a4f3e8decc147f360a04150831ea82495a076f06021ea1b1dae5b5208d772fa8fed44ce5a4b0555985f 49 11 2 910 46 5 42 16 911 912 913
83418aa0f31aa5cbe474d7417f86048a602eb12f8f0cb91b148f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c790ca739b9d29aee30c50798d52e5f23a6ba0ac10886de77afbf14551cf5f8f0f1a9afe63991479ac038ed3354b22191d92bedd2cb400f5dc008e5fe760a14150831ea808ddbe6bec5ed67773c56d4743a81585f3e0df6a2672d25813248fff1f0893ba34188a7595320e797dd41f0f78f56c8d1880 32 1 2 914 13 5 6 52 915 916 917 918
834189f1e3c2e5f23a6ba0bf86049561e0cec3b3cfe672b11a2760882d9393b37527ad9fcbd2c5d6739b9d29aee30c78f1e172f91d35d0561db250d1d281331842313dd6df0f1a9bfe64f1dddadc9eab2a249e5262b76f5a7d09af343d43d33894ff3f60a14150831ea8046788467d778fdbd55931fc79acfde477c3bf6a2672d2582aeb655f 32 50 2 919 22 28 42 7 920 921 922
83c4860499605553594c260dd5d4a23f5e183bdde9174a7d5ac38d57ebafc35397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68905102646573b59d29aee30c50798d52e5f23a6ba0ac3964c6f4da657fbbd28ad49e72d14f44a253bd28dc388cd0fb16805759259e4b3b210379a6bf0f1a9bfe689bd0e972df7477e9ec134af7aec7ea97659631f9e8eb866bf960a04150831ea804d4658fbbb6b9d9d3d272d5e7dbf515b66dfb51339692c0844ecf 32 1 2 923 13 23 6 29 924 925 926
82cc86847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a90d573b39d29aee30c0eb32e5f23a6ba0ac7bee89d233d8d14ae8faf5afc7b73b3ef84260781a6af009d948bbbe2eb6f89e917434f54ff0f1a9bfe696ebec092da3a9fd17dfba7d567124f1f4f0ed5357e3db5ebf960a04150831ea80fd2869f194723b57b45bebcf4ed53e0f64afed44ce5a4b04f60a4 0 11 2 38 46 28 6 52 927 928 929
82418a4246931172f91d35d05f86048961c00d8a296a68faf87acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c7508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73a39d29aee30c21234988b97c8e9ae82b0fd3e636634fbf55b6ff7946c865f49eaebb5fbf0f1a9afe5d99a299de82eb456111cbecd350d1fb09e77b7bad3248eff360a04150831ea81e9c5374eb547d7b9bdd159aa11ce5293d8fed44ce5a4b03ef51eb1f0894ba34188a7a68ad2674a64f7e7c748e634b6cb1ff 0 60 2 930 27 23 15 7 931 932 933 934
82d286049163d8528f3d7c9c266096a3ccbeeb6853bd7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea90cc739e9d29aee30c50798d52e5f23a6ba0ac46d790a69ec96bc03a83bdb42597590f1a9afe481b4361ddae80f96dea9c7289a8154967b1c16b464029fe7f60a04150831ea803202579f203d0e3947497dd8d5b248e87cfda899cb4960e91925f 0 1 2 935 39 5 6 29 936 937 938
82d28604916239edf7559ec8ea676094d1ec4c351a3fd5cac55189e83fa2d5f7da002eef739b9d29aee30c78f1e172f91d35d0563d37e41d6a3cb6bbd3b5a8f1470f1a9bfe5e724aac941efb3d3d1edd7c15f56996bcdb5d407593d43f5fcf 0 50 2 939 13 28 15 52 940 941
82c98604b2629033d98ed4f57a4b7bb4d1bbb1d26ef67b72df4fd7dea6121acedb5e9c65af5fe7681fe950598e59bb76f7d7c223eaf4ffcdd1c7c673ba9d29aee30c21234988b97c8e9ae82b13496db477f72f96aae9e4e4f061376bc09ba1480374eb577a7a3af3d2a7b4bd7d9e72f9087b0c87e9d8e40f1a9bfe4b1ba8f3e3a7b25be9ff74f6a3c758d0671ff74a6aa1076bbff3 0 60 2 942 46 23 15 7 943 944
82ca860487602f7a8ddb7df67aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3cac973a89d29aee30c21234988b97c8e9ae82b1de523fd48969debe7b78ed2797d96c8176bb4bd7c7aeb1bff0f1a9bfe6a653d2ced3770241d67ad993c5be2d2756ec67a9ec44bec1fcf60a04150831ea81c7fbd68b1e321e9243787ddf4ef76e50d5d3ed44ce5a4b04af128 0 60 2 945 4 14 15 7 946 947 948
82418a352398a85cbe474d741786049b62b9c7325924be7db0f7bb4147461eac45ad87c5357674769e957fc9c8cd518496c5b0ed73a99d29aee30c1a91cc542e5f23a6ba0ac145e5e64ec9021b029b69b7a227b05216a8cc991fb6504758ff0f1a9cfe638fdb6da3bfbafb9990b763b4f9eaef8f69edeea929729a5efe7f60a04150831ea8055c8ef9114d6d6f4953d3504afb3f583ca3ed44ce5a4b049d3c77 0 20 2 949 39 5 15 16 950 951 952
82418aa0f31aa5cbe474d7417f8604a9605eadae314e39bd7f9da00bc8a41ebafbf090d13bf316d28fb5beea0770cf5019ebee6b45dbdb9dbfcdcc90c173bd9d29aee30c50798d52e5f23a6ba0ac3bed99fc3bdfd78a66a01609c9266e6f22b444a1fecca239d9ea7f2314ae97d05d69af6ccbd52ccfd6c9a59ed6bf0f1a9bfe6d377478f497dc91f27a34cc94dd1eeb3f78df0c7efdd2cb3fcf60a14150831ea807e12ccb523b547666f3efd47451e9f23a6b3ed44ce5a4b03f4fb4ff 0 1 2 953 39 5 6 16 954 955 956
8241881d665cbe474d741786048861c27599a3356f8fc953032a2f2a90cd73b49d29aee30c0eb32e5f23a6ba0ac32f4f4741cb21fcb4f4753693475ca5689d7b08d576023a4c1afa56617723319c3e6c75db7b7f0f1a9bfe59f7699b8fb9bcda51fbf7eeaf1590cf36547a708e352ca5fe7f 0 11 2 957 4 28 6 52 958 959
82418a4246931172f91d35d05f86049b63fced04e3359eaa392af7d5bf6cbfdba7a4824a933145e03675af7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd390d073a29d29aee30c21234988b97c8e9ae82b03a1eef501d1f43d1e3bca38e43927abbb23f10f1a9afe47422929251004f1aca8c37ad6d21e95348f40275f5e9cfe7f60a14150831ea81a6ad0ccd352f576a9acb2869ba44f5a017bfb51339692c1dfcb54ff 0 60 2 960 22 5 6 52 961 962 963
82c7860499623f1e6b308beabad893d224ef348163b1e39d8966a4c87e6f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c450863485a9264fafd473a09d29aee30c50798d52e5f23a6ba0ac15ea1da5a0c7ebb52e0ebec495b77da3c70f1a9afe44d08533871b23424fded9e48dc0f9ae4f48afc3b1f56a9fe760a14150831ea83b35d6909eb71a3bd3a7ccee39e2bf7ead3f4fb51339692c168e397f 0 1 2 964 27 28 42 52 965 966 967
82cf8684d3c7508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73a19d29aee30c1a91cc542e5f23a6ba0ac3c2154c83c53375b2739bac8f5afcc6689f0f1a9cfe6c8c75f77fd23a7ae8e76764ef4f7f5dfbf7e889c48eb47966bfe7 0 20 2 38 4 28 15 52 968 969
82c886048962799e478b3fced051d65397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c45102646573a09d29aee30c21234988b97c8e9ae82b0fd7e83394ed23d16ce9506c8c7e49d9ef0f1a9bfe67ef2f6f734b3faf134d53ae4947bec74771f47d07b5a259dff960a14150831ea8290748ca5ae4076ec87fa3c6f1e1089ba7907da899cb4960ed2593ff 0 60 2 970 4 23 42 29 971 972 973
824189f1e3c2e5f23a6ba0bf86048b6114a68658b50ed7da67057ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d090c273b09d29aee30c78f1e172f91d35d0560523ed5a8b46e07c17bbad353247efa59d1271dacd0f5472cc4f49ac4ca669d08a7f0f1a9bfe6a66aae9e8cb80ebde70cfd82d4ee00b5f92a64276f4d23c7f3f 0 50 2 974 13 28 6 29 975 976
82d28604b563ab7eabafd74e88036461a3209d7bf7038c3353fde4afbb3e180f64f5a9bff3b4125891d0e771a1b7644a644f5a2da07de6941d7fbf538b352398ac782c75fd7cb1f3c8c773b49d29aee30c0eb32e5f23a6ba0ac7bf4065a133e3d909e5ba7b522338e0c32c94cbd687fa97cd080b6c9e6a1229bab7eaa9cc14270f1a9cfe453b5d9eb6dee26fcf8f7d7d85ab19ea1019fefe3db8d4d67afe7f 0 11 2 977 13 14 15 52 978 979
82d18604a063fced01c46ed3bfe1a3b6e4be46cd06a8b6bb605290d737baa697cf714ae88f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea90ca739d9d29aee30c21234988b97c8e9ae82b11f913e9276f5e3d463abdda17d90f1a9bfe5ca26302a1f9b2db2c7a6e8f95eec3b691779de945ddf0b9fcff60a14150831ea83cf497b07acadd1d2901ec2da067cf8b2a078fb51339692c1d7b5b6f 0 60 2 980 46 5 6 52 981 982 983
82418a352398a85cbe474d741786847aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707cc90ce73b99d29aee30c1a91cc542e5f23a6ba0ac471c7e1da1f9a8667eedcd3d480b5dac8c3edd96a79b2d51d13c7e6aebefb91cabdd2f595fa7cd5daff0f1a9afe66a28941efcd7e5900468378a10d0ed6674d60a0490bddbf9f60a04150831ea80fe6ce9d02ef5669298923b210be8138a4edf6a2672d2583d48527 0 20 2 38 4 23 6 52 984 985 986
8341881d665cbe474d74178684ca53032a2f2ad3518b2d4b70ddf45abefb4005db73a99d29aee30c0eb32e5f23a6ba0ac35583ad34daf33284964c2edebda023b2da9a73d9c7e596cdedf9bf0f1a9bfe5a6bcf99cc496505430d8cf4f1d9bb597d3e3dbe771a923b3f9f60a04150831ea82874add2576d68ad51e2a7a3765f28232ca7ed44ce5a4b0779da1f 32 11 2 38 13 28 15 7 987 988 989
82418a4246931172f91d35d05f86049d6085ead8e562994318dd28a54fb607d7c354f639fb7f9da0b0bd2c8cdf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc350863485a9264fafd5739b9d29aee30c21234988b97c8e9ae82b1e4d2d7409b4109ea472467f0f1a9bfe52df5f123bde4a5df46ed181aedd854365ee97c6e2694181fcff60a04150831ea82974f5561b0c479b799b25ee36e991995d47da899cb49601caf57f 0 60 2 990 22 28 42 29 991 992 993
82c28604a162b7bb89892849c3648c35d893779e493fced074adc7fabd3f89abefdde68b313f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890c773b09d29aee30c21234988b97c8e9ae82b03320f387b53ddff5ddc7a5651e7cd56caeb3ddbef3d8e78afcd6477b4f6850dff0f1a9bfe5af1d7c5123f57865079edb7a16499290f476ab4b3f590d57f3f60a04150831ea80957a2805e895ccdb2dca4f554d496876ba3ed44ce5a4b03b3b8cf 0 60 2 994 39 23 6 7 995 996 997
83cb8604896072ce9ebfe7681f8fc5cac45189e83fa2d5f7da002eef739c9d29aee30c0eb32e5f23a6ba0ac0dc2d334b423a7bf22705de68dd7f0f1a9bfe6c6d94cfda5f097bb39ec131fa19249bdd3e0decfe1c15b1ff3f60a14150831ea82a73a7b6e6f40963f33d76a193f44321eb67bfb51339692c1d49e1ef 32 11 2 998 22 28 42 52 999 1000 1001
82c98604a660fec23201e11d1ee4ff3b41d7df97281d2cf469fa0e8b7c9dd23b31db77c77f1ec9dbb512ffc4d5508d9bd9abfa5242cb40d25fa523b35102646573b19d29aee30c21234988b97c8e9ae82b06f14f9b5f25be85dc3d5a1593c763288fc779239a3b639aca1c47629e5a662c7e3f0f1a9bfe63139e3b7a9bc7b1cf34e3abc39d9f3f9ae92525a41d91ecbfcf 0 60 2 1002 39 5 15 29 1003 1004
83d186048963d93d75a840764b3fc7c6c0bf739f9d29aee30c0eb32e5f23a6ba0ac0eaf5ee66a89bcbdee33758fb9dc4066f3f0f1a9bfe5a8e6ea61cadd5577aad7dc742fbfe8f37bf55f827998fe7c7f360a14150831ea83b8dfee476694b29a6f54a3af46bd51d7cb47fb51339692c0d59207f 32 11 2 1005 39 23 15 29 1006 1007 1008
82ce86048962865fe9eeb9d8905f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac4c373949d29aee30c21234988b97c8e9ae82b1efad5eadf0f1a9afe7c4b4badf87dc4d047fb56373d8d3e102f761d2e8689ab97f960a04150831ea83bf449e9f34572575a6cead7810bb3270f637da899cb49602d4e27 0 60 2 1009 13 5 15 29 1010 1011 1012
82418a352398a85cbe474d741786049d63fced03e829dc9fda1f2504769f0df46fb36f184d32678325ae1126477aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3d3cc73b89d29aee30c1a91cc542e5f23a6ba0ac1266429a3d3955ae10d4125e8e090f39491244b63f3dd29f554cd57376644e22379ee943ceca29eaf0f1a9bfe6419852796913db5776fc13d515f71a1c7fd5af3c776ca5ffe7f60a04150831ea81a1a268e90f56e594527b3776bdf4749deb37da899cb4960a6a349 0 20 2 1013 4 14 42 52 1014 1015 1016
8241881d665cbe474d74178604062f3f713d79327acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c250863485a9264fafd173939d29aee30c0eb32e5f23a6ba0ac07b76178b3f0f1a9cfe7b0e48e38fab5d852d8d07d7b6a8ebe3bd7d828f4d4d65ad35fcff1f0894ba34188a3d69a8f7dda17af7e6da7b392d3ee83f 0 11 2 1017 27 14 42 52 1018 1019 1020
824189f1e3c2e5f23a6ba0bf86847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c53032a2f2ac2518496c5b0ed73a89d29aee30c78f1e172f91d35d0561913354af554d75dae23b521e95142df98dd7a5f0fc91ce27a7f0f1a9bfe6af0df4b2a2767ab9e73b95d35d80985dfb9ab9fbdaca249ff9f 0 50 2 38 22 28 42 16 1021 1022
82418a4246931172f91d35d05f86048c610e11871b1ce2eec7b1fb27d0cf90d4739b9d29aee30c21234988b97c8e9ae82b1209fae97cfd7d0025b298ff0f1a9afe649dd93b82d69aa59a8c0ae6b3bd807d354a273a26c077a3f960a14150831ea80d68cd4757ba586f4523f4f4a3dccdb69f737da899cb496092be8eff 0 60 2 1023 13 5 6 29 1024 1025 1026
82c086049b63d79f091b1e7c7aef3b070db5f8e9d0ac38cd9247d7ad3485a6ffc8ccd75189e83fa2d5f7da002eef73b79d29aee30c21234988b97c8e9ae82b0fcad13db4d560f020f8303c787ea43ce5bda98fc507eb3925f1e9cf2f89e11eb9dfebedb646d49f0f1a9afe66a666a4009e111ead36065a24ed1bce77aa809a890a51ff3f 0 60 2 1027 27 14 15 52 1028 1029
82c286048d6060eec7ba4efd5dabb7b4ee5bc65397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890c073b89d29aee30c21234988b97c8e9ae82b141c759a5ea38e6a19f03a413cd41e37dd77cfb338cf77bb87ad6cdb4f47aa749d2797ad5e8d44d6c70f1a9bfe6bf0e50d7529597bc77ed34623526eb3cb411cf0e372a2847f3f60a04150831ea83c83bb5efc1fa1514b8eb43078afcda22c66fb51339692c12bbdd3 0 60 2 1030 22 23 6 52 1031 1032 1033
82418aa0f31aa5cbe474d7417f86048763b0d820981a3f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c290c973a99d29aee30c50798d52e5f23a6ba0ac4cf7a1d29e8ef82d5219b6acf36b5d23f0cbccbfe6aea9b3a97f0f1a9bfe403ebe9d6a68c54f79d3d8ed4b4043e7b762b619bd53d249ff9f1f0893ba34188a2427ed2bd3d418e48e5711da864fef 0 1 2 1034 13 23 6 16 1035 1036 1037
82c886049d6267fd55e65e844b0d03c9bcc7e58ee47bfced01bcca9f0d153d7a3adfd5c3cfc573a49d29aee30c21234988b97c8e9ae82b158e87ec481143ad79748cd7d0a677a88953429a9f0f1a9afe6969009db94649dfed18a723b389be9186943d551e7a3d37f360a04150831ea82d0f79d96c34109edda8fdc7e2475bef3529fb51339692c032ca5f 0 60 2 1038 4 23 42 52 1039 1040 1041
82418a352398a85cbe474d741786049563ad239e96bcc94180c1a7b01d988e8aac34bd1e9fd3538b352398ac782c75fd7cb1f390c973a99d29aee30c1a91cc542e5f23a6ba0ac4a424fe3af84b63f3ee399971b76d474ecdd8f0ac9fda055cff0f1a9cfe69b3b39ea943a4659f52a07ebb5b3f6f4f1bd34f778dc8fbc9fcff60a24150831ea83af4edd99f000b8d7a69fede19b29239d7bd8cfda899cb4960b3afa7bf 0 20 2 1042 27 14 6 52 1043 1044 1045
8241881d665cbe474d74178604b360b41406a3cbf65b24cc784be4b697bab8260f257dc4c78b5f13424dbe19493fced03dd6439ba7910e5a2d3b36d6731bbcb6ffd3ca90cc73a29d29aee30c0eb32e5f23a6ba0ac49d2899c359ea89c5dd3e11376ae78dc9ccfa65ef0f1a9afe63b1f686d76a6b01bc759467ea3152171a1be74c9e4aed5fcf 0 11 2 1046 22 23 6 52 1047 1048
82c886048a600f4be5d23a361b76dfd4cb508d9bd9abfa5242cb40d25fa523b3ce73a09d29aee30c50798d52e5f23a6ba0ac75f05ea40f491f098a56c9e912364a7d530f1a9afe4c3f419ebf7dbd9a3f72b333468faba013f310c196b9a373f960a14150831ea82b703ec7eeaa5df74d36bc564d657d7a743fbfb51339692c1d634b7f 0 1 2 1049 22 23 15 52 1050 1051 1052
824189f1e3c2e5f23a6ba0bf86048661f67fced023cb538b1d75d0620d263d4c7441ea90d773a99d29aee30c78f1e172f91d35d056238fcce2374a1a99da8be913044fd729095c6566b6536bcd045d3f0f1a9bfe4dd6aed5c76d6fd1d4fe8f1ba797c1ac8fafbb2d91ba3d07aff360a14150831ea83a74f5d267d9403bca6a3c9fa13a778e54faeff6a2672d2581bf06f7 0 50 2 1053 13 5 6 16 1054 1055 1056
4203505554cb86049263fced07af124e8477aac8fa27d75aa3b09fcfc190518496c5b0ed73ab9d29aee30c1a91cc542e5f23a6ba0ac0ea9fac7e67a29f4c87a02ab402f0f3d637e0cd7b280a0e9d4bed060f1a9afe5ab5044d4894e431e8f5d1f2f6b0ef7567d07c97a98c397f9f60a14150831ea81c6fb4a16c7207dbbecb5351faa2c6bd5ae1bed44ce5a4b04cdb337f 49 20 2 1057 13 5 6 16 1058 1059 1060
82ce86049162668955a263b13fced07a426678f6d2ef7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c5905189e83fa2d5f7da002eef73ba9d29aee30c1a91cc542e5f23a6ba0ac3d59e5b0a2e80f5e5a6cc16a5f523fe293759dfb4f25af74b3af9702d79e8cd74f44f84d1406b077f16570f1a9afe7afa0119ede4c48df965ef39ba8d3518032929eb4f53b2d7f3 0 20 2 1061 39 5 6 52 1062 1063
82418a4246931172f91d35d05f86048d61e053dbcd0c36dd4ebbdec8ff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d2cd5102646573b49d29aee30c21234988b97c8e9ae82b07f0870ddbab5d6ab1debda67c36d7eebb7a7ba1b92303f335e0b44e57aaea8ef3dae17a390f1a9afe657651bce797248c88a5a642672ce9286b72d9ea10bd95ffe760a04150831ea83cda790c82952f1bcfb9270f4f33bdd9ca9bfb51339692c073a0df 0 60 2 1064 46 14 15 29 1065 1066 1067
82418aa0f31aa5cbe474d7417f86049a60b3cb1ba3f3531da56bfced03e4f55d00a7b1df352e7ba9ff7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f390518b2d4b70ddf45abefb4005db73b19d29aee30c50798d52e5f23a6ba0ac76780292b251dcc76a4f4e52935897dfae77aa41237a46faf6e8e13afa7ce46d91f40f1a9bfe7ccc94cced129836fa95c177f0db71f7ea299e29c4fa3d35fcff60a04150831ea824a8426e71da876596c7504ede5bb2479aeff6a2672d258134dacf 0 1 2 1068 27 14 6 7 1069 1070 1071
82418a352398a85cbe474d741786049760de58ea8f747aa6492b66b63ad72744b0240e82b270137ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd490d0739f9d29aee30c1a91cc542e5f23a6ba0ac13bcdda77fb50df4b3c7a4464f09e9f0f1a9bfe4acfba7bbb551dc35cc7b6d926eacc7495aefe1fa01599c2ff3f60a04150831ea83a36f21c913ed96e64bfda74908694058eafb51339692c0ea7b5bf 0 20 2 1072 22 5 6 16 1073 1074 1075
8241881d665cbe474d741786049e63fced00bb48fd53c8ed6f76a7bcd1dbd6def2b32800cb3e9a6bbfaf329bcc5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890c673ae9d29aee30c0eb32e5f23a6ba0ac7a1bfec617ebf12787296bb15973d794beeb813900d1a4ad9b5d945d4521bafaf0f1a9bfe43e9e11476761b3d40ff6a4d2d9e7b9dc8d06f4f47182bf5fcff60a04150831ea8041eafd2fc9d3cb8f7b23448e6217cce2a7dfda899cb496093d141 0 11 2 1076 46 23 6 7 1077 1078 1079
82cb86048c61c9e9436c53e3b78ed275a7c4c9508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73a89d29aee30c50798d52e5f23a6ba0ac58f4b6f9a932bf6107e02f867238ed0dd7e4e38db946cf44350f1a9afe6b38ea8eb187af7f6d749d35badfb306bb1354ee39e6341bf960a04150831ea81c283b4e07815c8df5950d845d3c25a9daabed44ce5a4b058e3547 0 1 2 1080 22 14 15 16 1081 1082 1083
82c986049760fdad6a8ac1ed84f576c9bc77998aaca5f8c03136d9ad7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac35189e83fa2d5f7da002eef73a89d29aee30c1a91cc542e5f23a6ba0ac025a8a2acb547e2c6ed8df23b180c1aa67666808e83710fd70f1a9afe4f434109ec3caec9e4c292c9bdc919ada8b6364477e8267f9f60a04150831ea8230da7f5d91e9d0cb612b2d9e3a5321993d7f6a2672d25809e0edf 0 20 2 1084 13 5 15 52 1085 1086 1087
83418a4246931172f91d35d05f86048d629a12537f9da09bc76926efeb7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d70753032a2f2ac95102646573aa9d29aee30c21234988b97c8e9ae82b1294de1d1d56a47d7ca1af5efaa5219dfa8a665a019af60478349f0f1a9afe7b5677c93543011d77d525386b8fc8fc4f28de97d556093fcf 32 60 2 1088 4 28 15 29 1089 1090
82cf86847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cfcccb73939d29aee30c0eb32e5f23a6ba0ac33efd51ee4f0f1a9bfe4881fbeadfa8cdeecf0d9a31fbaa87ec966abba3d07a79b23fe760a14150831ea805eec332e3f1f6ed3f7afcf913d2b7e3bca6edf6a2672d2583d91fa7 0 11 2 38 27 23 15 16 1091 1092 1093
82418aa0f31aa5cbe474d7417f86049d63cf9255317d118a192333f414cf3ec794d6999354e47de61af56f69ff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f390c573949d29aee30c50798d52e5f23a6ba0ac3b311dafc70f1a9afe4e1b6a477ede4420b27ac8d949474aa535529faf5339eba7f3609f4150831ea8069a9c6d07abd8a9ea9b4d6d11ba797bba1fb51339692c129865 0 1 2 1094 46 14 6 29 1095 1096 1097
824189f1e3c2e5f23a6ba0bf86049f63fced021bf2491d24c14374a0b646d486a4fd40d75b3d26ce9e90df44f827cad750863485a9264fafc973a79d29aee30c78f1e172f91d35d056278e97d0428267524b0813d9dc07f6d3be9eb6bae591cf737f0f1a9afe69176a3cd6064856d016de09a820fb4c91ca5a7cd27751fcff4086f2b169ad3ebf00 0 50 2 1098 4 23 42 29 1099 1100 59
82ce86049161a764aab8e6474b68eec24f454c11c2ffd3c4c0d673ac9d29aee30c21234988b97c8e9ae82b1d6c9cdda7b3d3d6355369f1ddc7bc01e9e9b264be6f03aedf454533b30f1a9afe7d554fb13202b88f260105201a01263fa0f69a7a9b7dc7ff9f 0 60 2 1101 13 14 42 16 1102 1103
82418a352398a85cbe474d741786049161207d8f3626d238c25a021eb022aac6ebcbc6508d9bd9abfa5242cb40d25fa523b3d473b39d29aee30c1a91cc542e5f23a6ba0ac59ebd880866879a6d3da9753dea766a4dd53187aa1d40cccfb7fc4c7f15d00b69b666bf0f1a9bfe677fb363a507ea46fb3deadf2d567174ea596377bf7ec8f25fe7 0 20 2 1104 27 14 15 52 1105 1106
82c08604b461ef13770d91cfd58ec9354361b3d64b587a8ebe9f67a4934fdabff3b40ccb2101dea993edfa2541c5de779c4dae79f535637e7fc9c890cf739b9d29aee30c1a91cc542e5f23a6ba0ac47ee4adb9596a9b233b89f10f1a9bfe6aa5f9fc0515d91d561262d337ba4beeb6bad4cca00f71b3fcff1f0894ba34188a0fd3beabe96852d747aa4bccda793a7f 0 20 2 1107 46 14 6 29 1108 1109 1110
82c18604ab63c7a692dbbe82c533224e8224ac460ff3b4004fa70497bb555a0ad8dcb1bed5029f1e08024bd07ea62321ced7c0d0739f9d29aee30c1a91cc542e5f23a6ba0ac59e2d9ab1f76dc285a64cf53d3d56ef0f1a9bfe7b9c2df43d3e28726457591f35b477923276f3ee6252e3b5ff3f60a04150831ea8290f9ec59bd549a1daced9eb7650752f5b05f6a2672d2583bf4783 0 20 2 1111 27 5 15 29 1112 1113 1114
82c88604ad62b47b6121b3afb6dbf32f97c6c596556bbe3a53e7fced04733345a04f8f7e7af60bedcc0118954b1b363a347fd45397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890d3739b9d29aee30c78f1e172f91d35d056016f7a1e215e049d1bb5bedeea0f1a9bfe66aebf1e691f4b3c947e05d93ebb1cd37a9acededc9133cb6ff3 0 50 2 1115 4 23 6 29 1116 1117
82cf8604042f796637d6538b1d75d0620d263d4c7441eacad573a89d29aee30c50798d52e5f23a6ba0ac7a4d935731416d4cf91f7685de6aaded635d66e91be1aad17f0f1a9cfe7c99bee0e9e1b9fc49653e658cbdfc0bad51b296fbc9e5979efe7f60a04150831ea83cb852fab66004c5948917aa7d4dda7e9e4df6a2672d25813283d7 0 1 2 1118 4 5 42 29 1119 1120 1121
8241881d665cbe474d7417860498623157e7c52c758fbb5e051f6ef2818ea5e91db5d0df771d7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c2c9518496c5b0ed73a19d29aee30c0eb32e5f23a6ba0ac48598c9f248dba4fd0ecb82eecd05f3d3c13bff0f1a9bfe6d6bdd1d7db56d48aa4ac4ef7b7cc73ce61f6b5d4d9239577fe760a04150831ea808ff9f3d4b45616990751fb99e2a6d8ec7d9fb51339692c1e4319f 0 11 2 1122 39 5 15 16 1123 1124 1125
82cd86049862d41e66855118ef25129d278cbdd875a8fccad18049fcf6c1c5ccc073ac9d29aee30c1a91cc542e5f23a6ba0ac47d8418db75a6c6e4ecd563e379161fcfb0fbf3eace8e11b9e7f0410b0f1a9afe5a71d664ed60a618035d6d7a6d99a9a4cd4ae594828f426ff9 0 20 2 1126 39 5 15 16 1127 1128
82ce8604ac61f8dc97ad1e19ebd7b858ad2eb07effe76825eb5d348c00adf1063289ef32a3d224afb9a307692ba926aabf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c990518b2d4b70ddf45abefb4005db73b39d29aee30c1a91cc542e5f23a6ba0ac4954ccd046c51faabad09a403b27ed684fdea00456396b9e896d6fc6672695c70609fcf0f1a9bfe461afc77efd243bd2b9e521b7a127f560fc465f3ebbda54c9fcf60a04150831ea83cc650f4a7d77417a0658c6478a969ca833fda899cb4960f35219f 0 20 2 1129 13 23 6 7 1130 1131 1132
82418a4246931172f91d35d05f8604ae61ced37b44a9f2069e6032c9dc4dd7fe76803e5e31c5d93696c03f4d699da67a54f91b283bb2d767fc3c57fdf6f17acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a905102646573ae9d29aee30c21234988b97c8e9ae82b052cc3ec46456d92bde1145a9a279eba9a10dc95dafb144d9eb3f470d1f7af0f1a9bfe6a98d3f77278c2d75047dabaecf3ed31d800027740973bb9fcff 0 60 2 1133 27 28 6 29 1134 1135
824189f1e3c2e5f23a6ba0bf8604ab600fb2138d86a869b1f867b34c5276bd905674f1e5b604d0ffced03dd1c39fb797d23ed224e8f0cfaf1effc2d290c073b09d29aee30c78f1e172f91d35d0563cf709e73c64ac15f873b1cb1f89cf316877c4f6f5301f377f7d4229dc941303b1650f1a9bfe4b1bbd59f2cbd58aaeb6cc8b42fbb64c69bb587724b2d928fe7f 0 50 2 1136 27 23 6 29 1137 1138
82c48604a9627aa963bfb650fcc92b15f9f2f79f29acbfe76823f340d1e699093bcccfedd376a7a4c6a1ea12f3c6c3c290cc73ba9d29aee30c21234988b97c8e9ae82b0037b6fa093624be5207ce1749d8003fab656dfee4223b8bad1678aeb2cf39bb53538f38973df76dd659730f1a9afe4d5334cc1b0b253d3c7bb1b97b1826314e4b678fc790b8dff360a14150831ea811d02d375d9439dbdbc2aebebd9d0f9a27e8e7da899cb4960b6ab7d7 0 60 2 1139 27 28 6 16 1140 1141 1142
82418a352398a85cbe474d741786048e63fced04dd87e4c37fb9287d127f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c650863485a9264faf5189e83fa2d5f7da002eef73ad9d29aee30c1a91cc542e5f23a6ba0ac22bebec9278278b0b47b10087f6ff61759aaa43310937534b6bfe1f68670f1a9afe7b1df07a411ef2d4cc8895a4d6d2507aa5a65e2f695eee9fe7 0 20 2 1143 46 28 42 52 1144 1145
82cb8604b360bdfad2dbec0bdf9929603416861e17aee0799ff3b41d6bf7e1b4752959a632fa9a5a5c95973bb35129a3a4bdd9f35c6749e6d4538b1d75d0620d263d4c7441eac1c073ba9d29aee30c21234988b97c8e9ae82b0ea5f3f96bc37620f477abc88c497d92735757b035e261b41eb31a42bae96cb654c7d6bf28afa0e6ae3f5f0f1a9bfe5ca3c5930dcabab32bb1f709454c951ea3f5b3c5b4f7f15f4fe760a04150831ea81f9c82acb2f86d0f9c21b2df63e8e5764b27da899cb496071d72bf1f0894ba34188a77f2d4b3553d36b5dba3fe2c0264a19f 0 60 2 1146 39 5 42 52 1147 1148 1149 1150
82c586049663d5aec8dd0e918ece5bebb1bc89a958a1ff3de82cc3cd538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3c473a89d29aee30c1a91cc542e5f23a6ba0ac75482c6bccc771b8c00acf47a7ed9d3eba3febdc933c37a7f0f1a9bfe43e8c1a3cf67fabd2fa8c3ddb25b293a767e8a9af0ef8aeb4ff360a04150831ea809d7b763f733adcf199f70f6374ceda5d317ed44ce5a4b0225a1df 0 20 2 1151 27 14 15 52 1152 1153 1154
82d286048460edc86f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c5c8518496c5b0ed73a69d29aee30c21234988b97c8e9ae82b0724de5bb66b425ed37b050219bcdb536e336464f5efb70f1a9bfe7c5bd1cec67c001f5f3e9d8db34c5ecdf7ec41545a2da4be3f9f 0 60 2 1155 39 5 42 16 1156 1157
4203505554cd8604ae62dae660828fa376b0d491f7affced03ae78496a08d99ab641535de797d4ef4de6dedebbce2b3a4b6fb4b7edf6ffcc5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890518b2d4b70ddf45abefb4005db73b19d29aee30c1a91cc542e5f23a6ba0ac784341767afd77f6e1cb2d8392b077b7d23bd8f5a6020bdca02b6d4d1cce51d7b7f0f1a9bfe6c04f27993d227f60924eced6ef615b434e0bbb64f2d48f39fcf60a14150831ea83af81a0bd2a7bcf7793e5d38d237bc59d7cd1f6a2672d25801e6b1ff 49 20 2 1158 46 23 6 7 1159 1160 1161
82d186048a6083a18418f3bf1fb0d77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ca905102646573b59d29aee30c1a91cc542e5f23a6ba0ac07ac7e2c29aaecfa6a6aaf3ebcd0d96a99338803056777cb3dbb7570bea48e9b493794867370f1a9bfe7bf6225eafbb35d3e6679ea3d4c21fa98ae7b79a2245ed02fe7f60a04150831ea824f26ee1378f4e182ffbf76faed218494f707da899cb496072ab6d 0 20 2 1162 27 14 6 29 1163 1164 1165
82418a4246931172f91d35d05f86049b60c4603e67941327fced0515511bb4565753615d6bb8ccf77248f7d553032a2f2acec673b99d29aee30c21234988b97c8e9ae82b0978f27aa23abd87bfaf3dc8ff50f4b07e9d67da7d8ac386cf157b79b31287df454df9f084c91bfd03570f1a9afe5a086df1e9237ec6453d2903dd83e52ccc092474ed3dd23fe760a04150831ea83c46f3479fbb2cd604264f22e852bdd0c4a3ed44ce5a4b0789267f 0 60 2 1166 46 28 15 7 1167 1168 1169
83418a352398a85cbe474d741786049661de92c9ee50b082ce9edd2d2c9fe7683c532bd44b3f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d350863485a9264faf5189e83fa2d5f7da002eef73ad9d29aee30c1a91cc542e5f23a6ba0ac3718a7278f33068967ae727779b8faa508b4bee87db7d15460f2c8e890b0f1a9bfe7d38e0e807ab6a2ca59c83ef2f8a4fd5a009b9532f8b3bbffcff 32 20 2 1170 13 14 42 52 1171 1172
8241881d665cbe474d74178684c2d790d273b19d29aee30c0eb32e5f23a6ba0ac4f2f9f25f039fc8c3ddf1805dad8cccf9765b4813f87e76a52a5fe9d7a83cd0e58968bf0f1a9cfe7c099f15f4f5debf4e7bea492964d354d356d2d3dee7b5be86fe7f 0 11 2 38 13 14 6 16 1173 1174
83c486048863b001ecacd62a6c7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f390c373949d29aee30c1a91cc542e5f23a6ba0ac35ecce3df0f1a9afe681c7dfc4eca28421f7e59880003db74bd63f375eb50a4b3f960a04150831ea82871ce867887224f1a65339588ddc5d03e3ed44ce5a4b039d3c35f 32 20 2 1175 4 14 6 52 1176 1177 1178
82cc860492609ebc7977d30cce8627eed496cdd99f09f37ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0cc90518496c5b0ed73b69d29aee30c21234988b97c8e9ae82b06ee84741f8b1c4d2cf891d65e96414cdccca0e2f60ec665d9e6abc0dc1b4fb7ea5f45aa3eef790f1a9bfe4f60e97280f66dff053779444f7ebc83d8442abc76eed51d7f9f 0 60 2 1179 39 28 6 16 1180 1181
82c686048960330baff9da0ef4777ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cf90c073b29d29aee30c0eb32e5f23a6ba0ac19e0f9a6ca1a6fbfaade18fba68f5e9a648f76f5239e686e404a8919ad3399b72df0d9fd70f1a9bfe6319dbf53bbdccf3c537bea093d4826bd9df37bb7dd20f7e3f9f60a14150831ea81b9a59597bab3e3cf9a03ded67b79a2d680207da899cb49607fdd11f 0 11 2 1182 46 28 6 16 1183 1184 1185
824189f1e3c2e5f23a6ba0bf86049260138badbe11279605ee4646c4e266b77cffc4d2508d9bd9abfa5242cb40d25fa523b3cd73ad9d29aee30c78f1e172f91d35d0563c21a67bf70f62d7ded0d9d0c864b212d0b5daceaf391cf234cba0377afac90f1a9cfe50805be3c87df4f1edbed65667bacd2f907a67bccf47da9053fcff60a24150831ea8197a49fc79efdfb335fa91df4d59e3d3bd7cf9b3ed44ce5a4b07844747 0 50 2 1186 39 28 15 52 1187 1188 1189
82c18604ab60483f5f364f374a9a67fced036da3b34dd16865f7d7d7aa66eee4801f83f4665b2393acd55719edb7dd017ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c2d173b99d29aee30c78f1e172f91d35d0562a90340fa58d27d3e44c8c9cd63fdbcb6da5c7014cecbb3f8b2837bf55a3a798fd0244742773a4d1bdddff0f1a9bfe7b527f7e99ea8487af8ec4f333754e9f334a3eeccccf91b3ebf960a14150831ea811d6833a8f7e9bb2992a2bc87fcda072ae94fda899cb4960ef297dff 0 50 2 1190 22 23 15 52 1191 1192 1193
82c586049863b7b8fa31ee72f7f6c343eddc36b2c77ed3f8728a4ae1db7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a50863485a9264faf5189e83fa2d5f7da002eef73a29d29aee30c78f1e172f91d35d0561f4fa18644492c81a9aa81da9e9e3b7aeaf588170f1a9afe6a151616a9c4d2114cae49e2a149eda138fd138bd7b95f6ff960a04150831ea803de891f96aa7d4c97993d6d03b565980507da899cb496004fe67f 0 50 2 1194 27 28 42 52 1195 1196 1197
82418a352398a85cbe474d741786049b60238d9acf2d3e18a9965f62c799aaa77db4e158afbd8d8fa532ffc4c3cb518b2d4b70ddf45abefb4005db73b79d29aee30c1a91cc542e5f23a6ba0ac39dadf137629c94a64f65f54c943c7a6aef555e2b9fa56665a70eff997c4b2ba9a11e1d017d74730f1a9bfe5d1fb8c76f467b208fcd2d6135be3a566b29aed7c757a70ffcff60a04150831ea82317b45353699806f216de9bc502075e92d7f6a2672d2580ecf7f1 0 20 2 1198 27 28 15 7 1199 1200 1201
82c18604a06240cec53e7cf5a3c30f140e5bdeba7ac7fe768269bd32308da297a3d3a659bf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0cbcfc573a89d29aee30c1a91cc542e5f23a6ba0ac1acb5f9fc9238de8eb72899a6def60f52f7026a20ea4c967f0f1a9afe69f11a0e59264c72f7b7bc95d8f8bb166b29e876bdb62293f9 0 20 2 1202 39 23 15 52 1203 1204
82d186049661923145559db65e6a6f5d580bf60fbdac4a4f75583fcdc8905102646573979d29aee30c78f1e172f91d35d0562c91aeefa4145531bf0f1a9bfe7d025e9e1ab3b46dfb9fcb4eb54805e8640576b36f848831ff3f60a14150831ea81fefd3b3934efa7bc64965acfe1db055fb277fb51339692c167a928f 0 50 2 1205 22 28 6 29 1206 1207 1208
82d48604a362a8d896af0cf4abd4757a07f9da09eb703e8e7b65b1ff271b76a2d189d9454482abdf7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441eacccb73ab9d29aee30c78f1e172f91d35d0562a288feebaa9ea2e87b1eef2164e95532569f3de7f3dc82b7a52ccd2ff0f1a9bfe47eedaad1bd60fa482e8ef57bd34e3a64475b5e846e89ed5ff3f 0 50 2 1209 46 5 42 52 1210 1211
8241881d665cbe474d741786048a6262d6839c4c7b07aabf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3d0cb73b49d29aee30c0eb32e5f23a6ba0ac32db5574abcb5efba2b49c08a3b95ff65edd4d6c92baf7bf76489ac5ed978bd3c4cebb212db7f0f1a9bfe7b78a7b4a9a268fc048767dbe78c5ea66fa39e19ead4bda58ff9 0 11 2 1212 13 14 42 7 1213 1214
82cd86048f60bebc8d31c8cf4eb5316373fa6e9f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd390d1739f9d29aee30c1a91cc542e5f23a6ba0ac5344cef668f397d788e418ca16fb53f0f1a9afe503ee7a1ea4c9ac2cb8f181d999100e8772af0fa527f5dbf9f 0 20 2 1215 22 28 6 52 1216 1217
824189f1e3c2e5f23a6ba0bf86048a63fced022d91cea1699f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c750863485a9264fafcc73b59d29aee30c78f1e172f91d35d056269e798741674c85aa8f16f473a0424a5f6d3e3b7b98b35630a528e87b637008efedf97d49653f0f1a9bfe7df9276e8d74450d462ebe1fa3c3de00435aed524dd6414bdbf960a04150831ea8269ed4b72396b7edb6bb4f6802f750bf43c7fb51339692c09b2cf71f0894ba34188a1815d72753d28ebd5bf53d8777dc6e7f 0 50 2 1218 27 5 42 29 1219 1220 1221 1222
82418aa0f31aa5cbe474d7417f8604a563c5364ec3d3bdfe7681db136594999ee2f7286371c6ba9697994911d294b9423c1da8fd7fc85397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c2d073939d29aee30c50798d52e5f23a6ba0ac495555b70f1a9afe4fea8ec069a8e62f76ea4347a065913599c8db3faae8a09fcf 0 1 2 1223 13 23 42 29 1224 1225
83cb8604a36256df6d359e37987c3e5af46b13475f6c4cfdadb3ea7a7fced05b2d14cb594af1da477aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ce508d9bd9abfa5242cb40d25fa523b3d3739e9d29aee30c0eb32e5f23a6ba0ac791d071b22b5aa59adaede40ca2ce8ef90f1a9bfe6a6ac17ba5ba7c3edf810bb574d239d321bbcbde7451d9e07f3f609f4150831ea83cb20316b2d928d25427b353169a12ecf2fda899cb49607db98d 32 11 2 1226 4 5 15 29 1227 1228 1229
83c4860499625e810a2bf1636c751bb49dd998a5df01607e3b1ddee2a7a7c1c3c05189e83fa2d5f7da002eef73b89d29aee30c50798d52e5f23a6ba0ac78b25f75347a9f963f3dacb293809348e14056ddea5379ec4b66eaecc88faba78edb3a5120ac0f867f0f1a9afe482f5532cd476db75aed2ce40bd5746fb00cd3601f5790eff360a14150831ea81d24632c9d12cd73fa39fcf89a88eaafc7797ed44ce5a4b078f5decf1f0893ba34188a4de8efd049e464d6a23f34759ad8ea 32 1 2 1230 4 23 15 52 1231 1232 1233 1234
82c786048c61d6c94a6463c331d7ee9f25ce53032a2f2a90518496c5b0ed73a39d29aee30c50798d52e5f23a6ba0ac2520a9b3f479c6e84a68a81da9afcc9e5b2248f70f1a9bfe7bd2dd2df7afc37ea6abdcc0b7a1a63387ede68ed1cb6cee0ff960a14150831ea83cc6fb76f5ee63784787ea72cadda862f738bed44ce5a4b07665a73f 0 1 2 1235 22 28 6 16 1236 1237 1238
82418a4246931172f91d35d05f86049961e374a7dccf78f2c53e891bd57af6c586057e4b61aaece53fc9538b1d75d0620d263d4c7441ead05102646573b69d29aee30c21234988b97c8e9ae82b13b46f2e4c73cdeac6dfed4f96fca5de8dbedfa1bb1f4183b7990523c97253f77a8a5a7ba8fd550f1a9bfe691c7e666e9a5c39bb52d06d7ebf22a99ef41df48236fc75fe7f60a14150831ea83c77f2e19c3760b8dd43005cf7eaaed5a06f7da899cb4960abbd93ff 0 60 2 1239 4 5 42 29 1240 1241 1242
8241881d665cbe474d741786049463fced0224efe021335d9a1f74f9780fdae02c477ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c390c273959d29aee30c0eb32e5f23a6ba0ac5745219aa9676bf0f1a9bfe7d3327af01439e1cf0814920ddf239ecae9f2f4e5f698db97f9f 0 11 2 1243 46 5 6 29 1244 1245
82418a352398a85cbe474d741786048b63fced0001da77c40f7dbf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd450863485a9264faf518b2d4b70ddf45abefb4005db73b39d29aee30c1a91cc542e5f23a6ba0ac3a5ece80837ba5bd5a7ec7aa71b76d8e8247dd9f2110bb3ee8fd9ad275f545b61a9277f0f1a9bfe7bd5d10000a5b63a239da79daeba7c9bb0c734be248dcf7d3f9f60a14150831ea80c664668fb7a7c5d2cf1ea39d1ebdfaed2521fb51339692c01ac35ff 0 20 2 1246 22 23 42 7 1247 1248 1249
82c38604886053cf4bee223eff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d0c2d373ad9d29aee30c1a91cc542e5f23a6ba0ac0ac1796835798e341bb4e5376ebecc12f777bfbf71f82d6cb75f934f3d30f1a9bfe7d125e96c63ed2cc79fc03cc7613d55efcf50bbd5929dca1cfe760a04150831ea81c9a6ee9e94351b9d59ee038291bd3541ed57da899cb4960404f1f 0 20 2 1250 27 28 42 52 1251 1252 1253
82c986048b63ad3d1ba7ab8cf5b5a6ffc5538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3d373a09d29aee30c0eb32e5f23a6ba0ac74a0f3387740871c97acdd82367b3d3c8ec870f1a9afe6af6778a86dd9ad7e32bccd8e027152ed2fda70991da6abf9f 0 11 2 1254 22 14 15 16 1255 1256
82d186048b619642fd08448c3d476f7fc8d090c673b89d29aee30c21234988b97c8e9ae82b0ef7a535bc8012c6aaa7cfa73c7948593bddfd1fcb9ea53fbb5c0352f773c4af340b7a3361516fa8c10f1a9bfe5f707d861ebeeb96c2be7b7b79b6ae83900ff9ebe4fd1d783fcf60a04150831ea82c254dd23b289c9e0fe4e330a6ee4a45413ed44ce5a4b03d1bcdff 0 60 2 1257 22 5 6 7 1258 1259 1260
82d386049261e9fdf88ed65b63a48463d818f1254d74a3cd53032a2f2a905189e83fa2d5f7da002eef73ad9d29aee30c21234988b97c8e9ae82b15c9379a197bdf8415c3caebb433581ff3dbb5b599e9abf5dd0e389aede90f1a9bfe7c77275f11b8fb3601fafa3be5a968ed6f6a0636dd4d1349eff960a14150831ea801ea34f575a67b05b2bed750551d5dfbdb1dbf6a2672d2583a5737af 0 60 2 1261 46 28 6 52 1262 1263 1264
82418aa0f31aa5cbe474d7417f860491606c8a364cd531f7b00c07c80440d8467fcfc29051026465739e9d29aee30c50798d52e5f23a6ba0ac58878f2f8a5b6c524d53fee42cf27f0f1a9bfe7df42f8b5b2104f79b3b740f839aaf3518afa66f087290dbfcff 0 1 2 1265 22 28 6 29 1266 1267
42035055544189f1e3c2e5f23a6ba0bf86049061df27a980356f803083ba0b63628b0fd6c690d173bc9d29aee30c78f1e172f91d35d0561c1f8665f62a8f3776aa7bc747690507eaf5606e99df77bd941bd592fb43ddad2f5175f4db68ac6ff4a7a7593abd0f1a9bfe48ff73b6e1a52f978be7b320a932a0b4c93f5f2cf9e9d8fd7f9f60a04150831ea83d1671d12cd51c727aa1f8dc6902a9c663abed44ce5a4b07467acf 49 50 2 1268 46 28 6 7 1269 1270 1271
83d68604052f3f713d73d55397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d5d473a89d29aee30c1a91cc542e5f23a6ba0ac4d4a19a8b28108eb6d0d08ccfb3d957a20298fa7b97b165670f1a9afe658ea78a91c91ce007b4f4ec0a25e8078d312645a27e647f3f 32 20 2 1272 22 23 42 7 1273 1274
82c68604a3603d59ff3b4041fbae77e7b02f47409fe96fba47e08f1fa1ba5426a4253e4d2762cb6f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c0d7ca73a09d29aee30c50798d52e5f23a6ba0ac3365207baa056d624751567a853b8140bf0f1a9bfe7bc9578e919593065f7e6bef1c7336e76478edd01d51d84417f31f0893ba34188a040547b0d6997b56371df07f6278bf 0 1 2 1275 4 23 42 52 1276 1277 1278
82418a352398a85cbe474d741786847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c390518496c5b0ed73b99d29aee30c1a91cc542e5f23a6ba0ac56d83cccd3e4f67f400b2291c95c033d6600a91f4b7aa3ad0cf5abccf20a6f5e636dca84968c57a88ff0f1a9bfe6db5e2f434899e47a6f5334cc9ddfa5c9ebf41059da61a45fcff60a14150831ea83cf7f1ea4b5c45ad5080ba1684ff4966109afb51339692c0d7b6bdff 0 20 2 38 13 23 6 16 1279 1280 1281
420644454c45544541881d665cbe474d741786847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f390d473ad9d29aee30c0eb32e5f23a6ba0ac06a7a9f55f9e9dec965713291e92328524f53373d68ed5b7e49dda1d4f34cff0f1a9bfe7d7a4f8e9574b6c4b33d6d127b0f64cf123b4761276db8cbfcff60a04150831ea805de5693610cf59edc905420ecb3279a2d7bed44ce5a4b03f33b571f0893ba34188a53eea104734943c77ecede40ed020f 284 11 2 38 22 14 6 52 1282 1283 1284 1285
d0cf860493611e1a9e597a95962ba2c63c97c3e161ef14f97ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea50863485a9264fafc973ac9d29aee30c78f1e172f91d35d0563dd9e5c0f9476a5cf33796e46663594bc63f59402f68f32bb539d5bf16ff0f1a9afe677fc3d410bd3b46c93a9c68b237131d2324b44fdbc9e447f3 49 50 2 1286 39 5 42 16 1287 1288
82d3860496604d31eac63a7695ef64ef1dbde90b12cadcd597c55fcbc0508d9bd9abfa5242cb40d25fa523b3cb73b69d29aee30c78f1e172f91d35d0563d3fd049b47d28f520289257eb91c097a54f25cae719cbda94573fb96a7ecee3e8f09e8df3d5221a0f1a9bfe7b97abde6d2f5edd0f501b1b5e0de7a553d83ecfd88f49e89fe760a04150831ea824eb6c73223150fb27a23700047441a7039f6a2672d2583df59c1f 0 50 2 1289 13 5 15 16 1290 1291 1292
82c986048e62873b7824fe0723143a0ef3faf1d1d390518b2d4b70ddf45abefb4005db73b59d29aee30c0eb32e5f23a6ba0ac75e9dec1747fc4fdbccc66e66ba95dafd9dbb49de51db6f90db51444f11d2969344769e34964adf0f1a9bfe4527badcb6d0147621eaa64bde9ef16fa3799276a475f90bfcff609f4150831ea82c49baa00669cef28c0d509426b6a5a23e9f6a2672d258027913 0 11 2 1293 4 23 6 7 1294 1295 1296
82cc86847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c55102646573949d29aee30c0eb32e5f23a6ba0ac46f7817a047d30f1a9bfe5f1769c9d9e69b70a1ef33b37992c13743fe13485df34541fe7f60a04150831ea81e66c24e83da3f1d4f5b64a99f0c86bad993ed44ce5a4b03f2f66f 0 11 2 38 27 23 15 29 1297 1298 1299
83418aa0f31aa5cbe474d7417f86049160d43d1cbdfab7e935cbfe768009179f7f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c3ca518496c5b0ed73bc9d29aee30c50798d52e5f23a6ba0ac007edcf3ec2fb8cf99d905747815bebd776699834a0c96bca42fa7cb74bf2d1e1de92bfd13d24e812ba0a9f4bd0f1a9bfe7b18cd5b51431f6adca234c6fcdda8426df68667ed277b7d7f3f60a04150831ea83ada7b6a3b8fb931847f3354e98d287d74afed44ce5a4b01bb7b0f 32 1 2 1300 4 23 15 16 1301 1302 1303
824189f1e3c2e5f23a6ba0bf8604b860c8efdda67ba3ab15f6a1af1e2aea93025609d5ef603a5d24dfe7683c127903eda43a53c960516d9e05dad132277cf98dbaa566567c249f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c8d1c773b29d29aee30c78f1e172f91d35d0561a150cc94784ca8b13e91247252700eb9de2f591c4f777b47481f7e8f1efc772ccdf5b3f0f1a9afe45d5ea51327d8509a1a9e43360a7d9d2f7b963284d6daf7f3f60a14150831ea83acb687dbfe527ef5d15cef50db40a1f4faf5f6a2672d2582aece3df 0 50 2 1304 13 23 42 29 1305 1306 1307
82418a352398a85cbe474d741786048963bf8090848fb300af7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a50863485a9264fafd273a79d29aee30c1a91cc542e5f23a6ba0ac0c072bc7b59f2f0bd19eabbcf4ca34d5608078e772a1f7f0f1a9afe5b477a86f25eb639238fb4730dc6e89c7484de689ed9fb23f9 0 20 2 1308 46 28 42 7 1309 1310
82c2860487612ece7a8253b97ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f390d073b39d29aee30c1a91cc542e5f23a6ba0ac4944d39dceaf7a4cc4f2494d289dae6202c2d2da6d8c83b6bacf506cec696d4b887e3b70f1a9bfe7d7609e4a2591ef4669fed24ce4eef6232e77148f74439ee6fe7 0 20 2 1311 39 14 6 29 1312 1313
82418a4246931172f91d35d05f860499609489fa7fced026994ee0a3238d01aa28a59b662fb7a97defc5c4c3d273a49d29aee30c21234988b97c8e9ae82b06493b78003c48233262d66b28ec29e76a77d3d7af0f1a9bfe4c8ea237549bb74f0d363ec03f7f7ecf250cf70341e8165afe7f60a14150831ea83bb4e9da9a84dbdeda7bf56d353a2f7e7cc7dfed44ce5a4b07aaa6f5 0 60 2 1314 46 28 42 29 1315 1316 1317
8241881d665cbe474d74178684c8d6508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73ab9d29aee30c0eb32e5f23a6ba0ac4a59fa7aeb4d6113d2495c66abc54fcd620bebd468aa53bb5f46c53085f0f1a9bfe7ac91a4f4351f83b3e5f300ccf8b12f79ad2f7996ca5d911fcff 0 11 2 38 46 23 15 7 1318 1319
82c18684cb5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68ca5189e83fa2d5f7da002eef73a99d29aee30c0eb32e5f23a6ba0ac1bc74e88ed274f5eab759006496a67a3e07dc2fb9ab4127f07b0c5f0f1a9bfe7b1fdfb7bb57235588cfd25efefb21f1a27efecef362b06d7f3f 0 11 2 38 46 23 42 52 1320 1321
82418aa0f31aa5cbe474d7417f8684cfc190c073bc9d29aee30c50798d52e5f23a6ba0ac544f6e522a1cecf2679933cde0719cad8c687fb4f478b5a69a96af6fdbd9927a49c8e8bc8bbb7edd76a3c6493f0f1a9afe4470f5f43f36068238d772746c2ddb552cbce3d586370d1ff3 0 1 2 38 46 23 6 52 1322 1323
82c986049a62b6bcdb3c74b4eb1d6aea6ff3b413d663521aa7156835af7bf17aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707cc90518496c5b0ed73969d29aee30c21234988b97c8e9ae82b15fbf4e574d01f0f1a9afe4c54484a5d7baf9afcf9b125f2cb257fd03c1266465251dff9 0 60 2 1324 4 14 6 16 1325 1326
82cc86048b63df8eafbc268be7b3acffd3538b1d75d0620d263d4c7441ead25102646573b59d29aee30c21234988b97c8e9ae82b0cd92dad8bc57ddcec42c7ec09a03d5a4d0d47d4920ec18a872b2cfe836b87aa98fc16de967f0f1a9bfe6ab7d482ef19aab7dbed08f30a44482719f56c9d442a9cf3fcff60a04150831ea81f785d2d9a76db6ad9fcf9a639da009c0081f6a2672d25828101cf 0 60 2 1327 46 5 42 29 1328 1329 1330
824189f1e3c2e5f23a6ba0bf8604032f6d637ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cbd7cd73af9d29aee30c78f1e172f91d35d0562b0d800fbf7d7a34fd368ba0bd1061adef4d7b37493b7bb7dfbf1da6b5f65de95f0f1a9bfe46d11118fd7b34feac2f9ec73f6669efd673fb6fc4968ace9fcf60a04150831ea8246ca723521c6d95b7a499aa9c683da8aabfb51339692c1d3b4dd7 0 50 2 1331 46 23 42 7 1332 1333 1334
83d486048d63a34577d769dc2b16db2d8ffac0d650863485a9264fafc873a39d29aee30c21234988b97c8e9ae82b1474ee5ea5ee5ac12fae967aa512bb6a7b3e3f5f0f1a9afe44617bf406bbd5dd9a9f7e92d540c6891fb7db31bd3149e3f960a14150831ea81d709308e33771353f8b2ca6de9d3c766a547da899cb49606fadbd3f 32 60 2 1335 46 14 42 16 1336 1337 1338
82418a352398a85cbe474d741786049261e09d82d40f123ccb1dec99af682f42cd577ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3c3d273b79d29aee30c1a91cc542e5f23a6ba0ac091e2defd11eaa2be195a3536336c9e196cb5da6967f6fc9ebc8d0ec6cf69dda81322cb6b9fb3bf0f1a9bfe5af7247182aebe502adef4f1bdf8f6dc6fdbe65a2d9da34debf9 0 20 2 1339 13 14 42 52 1340 1341
4203505554c986048f61aee6ef1da53a18b63992d3138484c153032a2f2a90cd73979d29aee30c78f1e172f91d35d0561c73d7493c3b1f62ff0f1a9afe5c7dc68f589af34d2c94c965a44d5f93dadbde1ff3203a97f960a14150831ea8033ba76ea92497c74eb4d1ea4eef4b1a3cc757da899cb4960e86afa7 49 50 2 1342 13 28 6 29 1343 1344 1345
83418a4246931172f91d35d05f8604032f35697ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3d673979d29aee30c21234988b97c8e9ae82b1ea937779a90f37f0f1a9afe5fa3c7ba432f48fa3813a04665d644723b3819f6f4e3f5d3f9 32 60 2 1346 39 23 15 16 1347 1348
82c286049061fb3fced05be10f57e4857c40abb75fc9c0cd518b2d4b70ddf45abefb4005db73ac9d29aee30c21234988b97c8e9ae82b0e90487dc2788cc6adde8e02c99c3f7efda5ac1ea43473d1ee72f9a25f0f1a9bfe5c3592786da73af8b2d684793c8bad86f3edb72ce9e52972cfe7 0 60 2 1349 13 23 42 7 1350 1351
82cc86048861baea628798903fc3c790518496c5b0ed739c9d29aee30c1a91cc542e5f23a6ba0ac5a3b28f2f39ee36de25019baf0f1a9afe42673d813dfb95d499a964f120d0cd8d3961ce4aacf2807f3f1f0894ba34188a27b545e9d3b77137dbaf592529edea1f4086f2b169ad3ebf00 0 20 2 1352 39 28 6 16 1353 1354 1355 59
8241881d665cbe474d741786048560be09259f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ead55189e83fa2d5f7da002eef73b79d29aee30c0eb32e5f23a6ba0ac54dfa17bb6764fe7d3f637e8f48a8907e5af3205d03bd3b53e0dd3cd92d4e3cfa23ae39bcfa376ae7f50f1a9afe5ab5b8e390a3f2ddbd5e8df6ed1b93d0175c1b277eb0866fe760a14150831ea8052bfd9cf1e13d9e7bab47aba4fda99a67db27da899cb49607933fbf 0 11 2 1356 4 5 42 52 1357 1358 1359
824189f1e3c2e5f23a6ba0bf8604a660829a6aebe9fe7683b17cc9576b03de52749ce990fd3a369f617d2db442b23ae39db15846bf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccd50863485a9264fafc973b99d29aee30c78f1e172f91d35d0561d7931d7595f315df03077ac81e888c2ff7b463b486f7d5cf3d7a393bf37669f97af6b3a51496deb38c4e70f1a9afe46ff7f606bcbdec3dfb3fe6b4cdefa2593d6409ca53bcc8ff960a14150831ea81997c7992cb59b5ca5cf2ff747aecd7697bdb4fda899cb4960a1127a 0 50 2 1360 22 23 42 16 1361 1362 1363
82418a352398a85cbe474d741786847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d790cd73a39d29aee30c1a91cc542e5f23a6ba0ac76e919647446f5dbd58e78a5904a096d454e35f0f1a9bfe7d4d3b25b5fa3a7b664a66a04892692868febcb71d559cd6ff3f 0 20 2 38 46 28 6 16 1364 1365
82c08684c4d3c3c873a49d29aee30c1a91cc542e5f23a6ba0ac5bd66ac524fdcbd3abfd1a4d877681223a9f08a5f0f1a9bfe4f535efcbfd254d0373df5a9e7633d07b66e93751b3e0c973f9f60a14150831ea81af163b45428dbf1ebacb6f691eec976a4770fda899cb4960ef4bd3f1f0893ba34188a7778d4265ebd05efca2b00d15c9ee3 0 20 2 38 22 23 42 52 1366 1367 1368 1369
82c2860499605ea5274ede9899dedede1f6ff3b4009dc7fb583b6567d35f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3d6cc73a39d29aee30c1a91cc542e5f23a6ba0ac342b5fa015899a6aeb19daf0e7533a5ed6d6f4d0f1a9bfe67b23ea1967ae9f5de8ed68babf21e9a23f351eb07b7fbc9e7f9 0 20 2 1370 13 14 15 52 1371 1372
82c586048763bbf5d9437d2dc053032a2f2a905102646573b89d29aee30c1a91cc542e5f23a6ba0ac03acc7f0d21b9fcd7d1f9a76eca3a7af6e56610fa8bd0ac7c1654d3e213c0a1c17479bf27a3db7ebf0f1a9bfe4bd8d288af3eda6a3b817a5919a09274727e9e9fed1f62bdfcff60a04150831ea810e324ac61ea47bbc94250244ecf4e955a5fb51339692c14777bd7 0 20 2 1373 13 28 6 29 1374 1375 1376
82ce86847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d3cdc173b79d29aee30c78f1e172f91d35d056273cd43e5f12bc09466b48f75eee572b75f6ebe093bb60a6b4a9ef185e9eca2b47971fad2ef767b35f0f1a9bfe49dfaf7a6df27f7e8eec734e0eb5b44f34b55f4288b481fa3f9f60a14150831ea82517ae89e891f9f72f8f7de7723499044744fda899cb4960efe69edf 0 50 2 38 27 5 42 29 1377 1378 1379
83418aa0f31aa5cbe474d7417f860489619926ee3b1d4754177aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c8d1518496c5b0ed73b09d29aee30c50798d52e5f23a6ba0ac569741e8c47aab1df44ae59e699b7247e94487949ebbd3e864ecd7a1b4e213e6bf0f1a9afe44170e1198be2aa6365af7efb1aa7ea99e645287d8e5ea0fe760a04150831ea828691654f82cf15f434b4d1ee6afb4649452fda899cb4960690e35 32 1 2 1380 4 14 42 16 1381 1382 1383
83d18604946192cac3be5b9d874a41393508a189fdb427452fcc5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890c173a69d29aee30c1a91cc542e5f23a6ba0ac11b72a6faa7ca09346877b55e53616b9d9691e4febdc70f1a9bfe66f27b52e7996ce8f7b77c5b55a6f15c924b380a1ecf8de0ff3f 32 20 2 1384 13 23 6 16 1385 1386
824189f1e3c2e5f23a6ba0bf8604b863dd13cddfd50c489a6665af00eae56c7aec7b7a5b1b1203c8666683ff9da011acf3e10f7777c7573c8fdf977db3e7cf7246e1bab843009f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441ea90cd73a09d29aee30c78f1e172f91d35d056296e51d7d4de485350dfa7243d8f4b18bcd30f1a9afe463693dea92b1f7702638991b2d500433e7bb9d0b3b5ecdfcf60a14150831ea82372ab3ca6b97c74687eaaef4f4a652321e91fda899cb4960667383f 0 50 2 1387 22 5 6 29 1388 1389 1390
82c986847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c190518b2d4b70ddf45abefb4005db73b09d29aee30c50798d52e5f23a6ba0ac04fe9f1494334395f7e8dd7275a81281f7fc35d25486d1356b75d8fbb6b8214a9f0f1a9cfe7cd9ea3f72a1bf1d25ae77dfb53eaa9baba8afa4d2b3ebd76edfcf 0 1 2 38 46 5 6 7 1391 1392
82418a4246931172f91d35d05f86048a62495d67c74f0243051fd0c450863485a9264faf5189e83fa2d5f7da002eef73b09d29aee30c21234988b97c8e9ae82b1359dfd751c8e5befcf4251d9d6ba35d7ca2c176e9dbd085620fdfdbcff8f03f7f0f1a9bfe64a7cbdd298eb67a25db254753ca46e5efea90ccd7b9fdbecff360a04150831ea83b3aebce55d6b00a7f22a1a04e2b6df40f43fb51339692c022209f 0 60 2 1393 27 5 42 52 1394 1395 1396
82d186048e63b511fb7d9eec21e9fafb6aa8ffc953032a2f2a508d9bd9abfa5242cb40d25fa523b3c673ab9d29aee30c50798d52e5f23a6ba0ac77a6564f539dea91a94b3f87dd99c99a7e99ebf1edfabcb561bd59270f1a9bfe7d7593bf634d6a7db8d97c00bd0e22f8f31ca7951efb08d6ff3f60a04150831ea80c6ef24f694dd63ed49e39fc91cb1b8e32cff6a2672d25811458ef 0 1 2 1397 22 28 15 7 1398 1399 1400
82418a352398a85cbe474d741786049563d2488e9e984396ce6ecc37181b9e960d5927f26f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cec2d573b99d29aee30c1a91cc542e5f23a6ba0ac46df71c62b3b9fba63b7c32f813efb38ccacd6d9fa767827f73464036792b401f055e0ad95aa1ff33b70f1a9bfe5af6fb3e1b9c5edb34968acb7bb8ed55fa406972c75232b3fcff60a04150831ea8114474cbd26f35c9e25f7627ac69b0236e47fed44ce5a4b0001613 0 20 2 1401 27 5 15 16 1402 1403 1404
8341881d665cbe474d741786049a61dec4f51b1e63f434daf32d52861eacec929eed1eb63d02320f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707d2c6518496c5b0ed739f9d29aee30c0eb32e5f23a6ba0ac523f154b6801d8c18e5e82b3c513757ddf10f1a9afe52d51d06f19fb44391bb013cfeed34b41273caf041357d7f9f60a14150831ea806fd7efd043e299fd516a45d64b7a0ad7e3abed44ce5a4b0758e9f3f 32 11 2 1405 4 5 15 16 1406 1407 1408
82418aa0f31aa5cbe474d7417f8684d3538b352398ac782c75fd7cb1f3d05102646573a49d29aee30c50798d52e5f23a6ba0ac4fd4ed7ab5c9aa77d78183d88cfcaf4927867df5970f1a9afe5a394d49bc332d48719a7b5602805d846b5e6bd8e404f2ff3f 0 1 2 38 46 14 42 29 1409 1410
82d386049260bedf9c4e31d7a87d474058b414da24be4f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eacfc673b79d29aee30c21234988b97c8e9ae82b11c9d1cabab8f798c7589ab4d4f90f8b01d03efc1df0bfe65f4e39daa1749c1e1a2a2aa84271c6c50f1a9bfe420afc229b28f1678379aa7640f0192ca8a9ba7dbbd26074fe7f60a04150831ea81bb2317aefdc0965d92a6871b52d4d99e2d3f6a2672d25819a86ff 0 60 2 1411 13 5 15 16 1412 1413 1414
82ce86847ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264fafc6739f9d29aee30c1a91cc542e5f23a6ba0ac7a45bd6d8dc3f64b2ea2af5e3df969a0f1a9afe6af64a7abe27a765cade492ab2638dd6e9f1e0e37404951fcf60a04150831ea83aa27f3235686a40ad8faa06df8f6fd4ccf4fda899cb4960149dd1 0 20 2 38 39 23 42 29 1415 1416 1417
82d38604a262d21aa4580ed6ff9da0a09e0de9e787d9161d3ddc079e86a6a69b6d2d98006a37ffc2c190518b2d4b70ddf45abefb4005db739b9d29aee30c1a91cc542e5f23a6ba0ac5b19bbd527ba82e1c46ec2f0f1a9bfe7a758fc0284d5dfc4bda48fcb6503a58ccdfbf403f6728313f9f60a14150831ea82aebd3dd25a9e327bcc492923a899a75df60fb51339692c1dbd0fcff 0 20 2 1418 39 23 6 7 1419 1420 1421
82d68684d153032a2f2ac4d173949d29aee30c1a91cc542e5f23a6ba0ac088d3ed7f0f1a9cfe5df617bb0c0d79f3d83eaae8cc95cfe7c4b57739c0cd16f9f7fcff 0 20 2 38 4 28 42 16 1422 1423
824189f1e3c2e5f23a6ba0bf860491607d486f3389a4853d98f29e8cfb2d32a77ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cccc7cf73a69d29aee30c78f1e172f91d35d0562b1f665ba0d4b5d7d07afaf5e1fee23da3f3e6d23ef07a7f0f1a9cfe43d7a4a7aba78ed43353b33de2caa7f7e1e9dd72368822faf5fcff60a14150831ea8068074f52bfd69e96fa75e93d9fdbee786a87bed44ce5a4b0145339f 0 50 2 1424 22 5 42 29 1425 1426 1427
82d38684cbca508d9bd9abfa5242cb40d25fa523b3d273ae9d29aee30c50798d52e5f23a6ba0ac5098fd8bc49d689d20ef19240532d1610632daf78f63efe2903d1f9a9cf2df0f1a9bfe7d4e473b7a3f8a4b2dacf8e9597c0e937999bb3a4e1a42d77fe7 0 1 2 38 39 23 15 29 1428 1429
82c386048863d05876ab4662d77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d590c973b99d29aee30c78f1e172f91d35d0561c6e8b6d6abf5d24ecef7f6e78a9a963f5d68aec2b5e112ba4f7e7a58d4d63b5cbe056b446cbd3a3deec370f1a9bfe6d723648ff473ab7e1b7054d7e93e4b1ccdc950facadcb68bf9f 0 50 2 1430 27 14 6 7 1431 1432
8341881d665cbe474d741786048d60e960debabe11316d4d3cd11cc0c8c2cb73af9d29aee30c0eb32e5f23a6ba0ac3959aa7ba4cf3de800f563bda3f00a3d797485e8eccd9a7b50fc6cfaf31885276170f1a9afe4f6d8cf67ecf2fd347a9277e635480c6495ab7aa4ef4ef17f960a04150831ea828a7c20ecd24ecdbad0ad17a1989d86f4a7fb51339692c158dbedf 32 11 2 1433 27 28 15 7 1434 1435 1436
82c086048e62df409db8fa311911248c5adcbfc2d1c4cd73b39d29aee30c0eb32e5f23a6ba0ac064f3dfb8520a9b7270a2b0f9ed4cd306b790773a7b9e5643359efabe49c6c847d9e65c73d70f1a9bfe7a4cf0e5ae5032697a3f1b66f4077bf5f6da1cabc1eb41edfe7f 0 11 2 1437 27 23 15 7 1438 1439
83418a4246931172f91d35d05f8604b363af69512cf3b14963a10444d607d9d80fbf4efa687fe7682767dd5317da2bb05e3a4beab6a76c6f88ccdb2cf383a9aba5c6dfd4d3d25102646573ad9d29aee30c21234988b97c8e9ae82b137943ed4bedbebdaa985416bb496be80248e79ec0f547897dd3d68f7e7f0f1a9afe5db01685b3b296bc32c8eaf1195da6af41f1e400306b027f9f60a04150831ea8034d95db5129b44d0bdbd5cb1cb18ad65c07da899cb496004a9b3f 32 60 2 1440 39 23 42 29 1441 1442 1443
82c5860493607675b64e9e89d5c4315b75307aba780cd2ff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f350863485a9264fafd573a29d29aee30c0eb32e5f23a6ba0ac7574d5f597af7ea4a7bcef55d6b64b23e9ed5d7ef0f1a9bfe40ed076bb514cc070be7bf49085b3b151d27e8fd32950fb9fcff60a04150831ea828b48f7790e617bf72b5ed33364a248dd3a3ed44ce5a4b00a91d3f 0 11 2 1444 39 14 42 7 1445 1446 1447
82ca8684ccd4ce518496c5b0ed73989d29aee30c0eb32e5f23a6ba0ac25b3a5b1b9e23f4d7567f0f1a9afe5af13f696ae93a4e615be7dcc7adc3d9597bf5400e5b1e4ff3 0 11 2 38 27 28 15 16 1448 1449
82418aa0f31aa5cbe474d7417f86847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441eac5ca73b99d29aee30c50798d52e5f23a6ba0ac3879c8f1deee2a6d949538f211d9b4845d2b29a59637ba1bbd9ebdd16b849135d2e354bacbae47d4c8a70f1a9cfe7d0fb224f029dea26a5945367ab6aefde8ec19db664eb476e9fcff60a04150831ea8257abedd1154f6bc31c734f507af928a324bf6a2672d2582a7ccff 0 1 2 38 46 5 42 29 1450 1451 1452
82c286048e62ce879236fa16d60927beac15afc9c0c7518b2d4b70ddf45abefb4005db739c9d29aee30c50798d52e5f23a6ba0ac5964dd7bb800f4a6d948ccf5ff0f1a9afe4cf3e272929fd3c9ade04a0f33ce4478645da84ba3f14f9fe71f0894ba34188a3fe9b97c86c2fae8e0a3f3d3d7a99ef3 0 1 2 1453 39 5 42 7 1454 1455 1456
83418a352398a85cbe474d741786048761e998665f7edc7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d70753032a2f2accc2739f9d29aee30c1a91cc542e5f23a6ba0ac7867cb5d436d9e7b33d66f4545744df0f1a9bfe7d19343e907b91d68be6b93af9e9d03d9b6fd4d5f83576494ff3 32 20 2 1457 13 28 42 7 1458 1459
82c88604a260943c52777297fa58c52073d798c2c369a0f47729ac17b609323af46e5b3fced04b7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707cf90c4739a9d29aee30c50798d52e5f23a6ba0ac78f7e0e2927ae70376b9d70f1a9bfe5f9a929acb52f501f16959efeada015b87711e5ff1213a4ffcff1f0893ba34188a39e2b6590394823f69251592a97cb3 0 1 2 1460 4 14 6 7 1461 1462 1463
82ca86048b61eecd47d98ec11cc6f747d1c890d473bb9d29aee30c50798d52e5f23a6ba0ac7a2b838de277302aa19e9efb24fe6b6e88ed3f5f6e556043386ceb3d9dd98fc58e58cb55c919a697a4a1b3a70f1a9bfe5b8e39e8712c9bc75b26f3534d7aae96d2ecafbc730ecf567f3f 0 1 2 1464 39 5 6 29 1465 1466
8241881d665cbe474d74178604ac63bccccec1c857647bb0da908e308ae98fcb967b1cd37663cf427f9da0f723287c76c9ddd008a18c4266377fcbc390ce73b99d29aee30c0eb32e5f23a6ba0ac50fb6c87c750b8571b9dcaa3a9a44c8a0eea0154d58a4e96776636aaa3a532a65aab8edec3a23a6bf76bfd30f1a99fe51e1b4d7535dc671d82f31cd194663bc568165ae91296ff960a04150831ea8024987d8d59a48fbf68cb6d6d4a72f8efe6bfb51339692c0ff7a851f0894ba34188a76f22669e81edd99f11d8e83dd53491f 0 11 2 1467 46 28 6 16 1468 1469 1470 1471
82418a4246931172f91d35d05f86048f6194bdd24947e6b9587cfe3c85eb3f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc7905102646573b19d29aee30c21234988b97c8e9ae82b1ec2ff8ed406ab7b781b6691fb25682e093e7b3e9eccfaa435549f279e82263e8db90f1a9afe52f89b7089aedf27f3227d969f0425547a768ee50780bde3f960a14150831ea81caa8966a3d3f61689a66bd47e4ecd0f35d24fb51339692c0efa149f 0 60 2 1472 22 28 6 29 1473 1474 1475
