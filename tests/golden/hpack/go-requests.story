:method	GET
:authority	static.example
:scheme	http
:path	/ix4ea4q9om/894zjoj7y/ek/ctbr4y1z2ix?q=5nq1t06yw
user-agent	Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/125.0
accept	text/html,application/xhtml+xml
accept-encoding	gzip, deflate, br
accept-language	en-US,en;q=0.5
referer	http://static.example/rku8gnrshe44fwe0jbs10hccyv9r6pctaeg8cm0sqjcvuxiyy37y9g6r1pt
if-none-match	"1q7t9va0ubyidv3wwr5bdbxq3tulxlux"
:authority	www.example
:path	/it6orpul1ggu/o2kfvn2/ohc7mu/lrvfwi0s7r3
accept	application/json
accept-encoding	gzip, deflate
accept-language	fr-FR
referer	http://www.example/ma4619oc37s8vo
if-none-match	"eshpcc6m1da4hk6tpb780dhviq84dwom"
cookie	session=hkpria5zdrpr771d4uadichd; theme=e4cf
:path	/ytxqmv1h/9ayf
accept-encoding	identity
referer	http://www.example/1dx5u003bpn8re1o1ibux9qh3h7ygu8ga4jpyc7fgylb
if-none-match	"vhbh4stfc67pg9g9d9uleplp3zqxzw90"
:path	/74jzjkg5472/lirmj6uo8s0/rntbr4ymlxp
user-agent	Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/125.0
referer	http://static.example/n39b4ezc3openqpmqilcqkcul1ffhfqscw2vabvv1y5en5zi8
if-none-match	"uhre1h27qg7xx2sqgv87h56wdsljlx3h"
cookie	session=9jv09tl34tlegl98zwgrrydi; theme=c46r
:authority	api.example
:path	/8ew5hjrgh/hlm0zijzm87/lmqx
accept-language	ja,en;q=0.7
referer	http://api.example/t57t4bmago5l73mm7nc62hsji3fdbxo6e58bvuvw
if-none-match	"ifcfvnem1o5ugc0emkz54e81n5tb33z2"
cookie	session=cqxx27xzoanqxj38mknbkz6k; theme=bihk
:method	POST
:authority	images.example
:path	/0cdpzcz/bopgy4mkv/hwhdsr3t5p9?q=wufd1fagbfbk6c4dm6vm4v
user-agent	Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
accept	*/*
referer	http://images.example/zfsl0h6y9v8zly9wlx02o24wrk6y5cjkb3fgupdd23vxaemzgvth2
if-none-match	"fnpdjjahosno9606u8m3lfchbgmqfg3z"
cookie	session=g5wz2hs2ynh8a3tevwm5e9x1; theme=e7np
:path	/qnu/nn38/xm0404cs
user-agent	Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
accept-language	de
referer	http://images.example/67d4cmnr51cw3msjg2t02en
if-none-match	"j5syxk1t3478oxssb3xwtp7aai7j8bkd"
cookie	session=3wx9c5lpar1vd8g2tqp50qvc; theme=b1ck
:path	/v9irbkcb5d/3760x7ksl/i9g
accept	image/webp,*/*
referer	http://static.example/7jui7c05o3rbu9h5irrg1ex
if-none-match	"c652mtwlyzudrncuuz9sci0q0f5omf7h"
:path	/1r4/rs89dlp5k?q=3zajzdlltmij
referer	http://www.example/ylbrgihjsiywemaxj4pew85gu4bw7203
if-none-match	"88t2j83ymsltkurmidd0lhakhzx7rf38"
cookie	session=ujnu36xuwwvstrlh6ovps1r2; theme=i4v8
:authority	login.example
:path	/de019sdpyyn/x6n/95
referer	http://login.example/6xz2xg5juoaxeaifnu1smbb8u82x
if-none-match	"n2vh6yo4its9mhlf1bwya5l4riyn61t1"
cookie	session=fe2ueau41gv0oumzfd7b67pf; theme=lo48
:path	/tvi8x
user-agent	Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
referer	http://login.example/1tm5nlg3h6znulcu5pydpzxyolsqwqdvhnot2lkp4nnxol7z81l
if-none-match	"t2xdf835blr705oy65wz4lh0vjugw7jt"
cookie	session=8j2x5cwmf9ts8u0sa19w14xl; theme=psmy
:path	/z3m09xgd4m?q=hg98hy96uzr
referer	http://images.example/nh4x1jqxlq6m
if-none-match	"opqwvggifo3vhujkc5r6ix21611qs8ry"
cookie	session=ck1ani6nxqc9wmhkne51sjh8; theme=vkqi
authorization	Basic figaf7z392qlaes0kacv
:path	/?q=ya82uo22pawnok
referer	http://api.example/psgbzbvom36qyn71tel267gsj27it7kox7she5e
if-none-match	"4p0bab4ad64adwst45ttitfzchmpfkz7"
:path	/a5ex5f0v9z/3vbut4q4/nwgq40/mvdpdzpyl
referer	http://api.example/vy1cxzxzr7oiomb0gz44y6691m4zd9k
if-none-match	"bmgiz6hhgns9i11jkn15u26bq9bvu9yn"
:path	/ofv9tn8?q=a6tpjreqwnsjwnm9h31qd8zqs7
referer	http://static.example/0zwpqhhbluw
if-none-match	"koudhu8e0v9sb522k4ahkx4ry7m3y4xx"
:path	/4e/lo8hll/ufx8ao
referer	http://login.example/62w5a319fgf
if-none-match	"fmgrfvbnd2ch6nu2tuam8an1iw27704i"
:path	/8v2y?q=usvwksxelyt3z61ngwax2d37q5875mtfe52
referer	http://www.example/qalmp3hsxm7gau2t5cusl35t74vpem9cx8ewalc4
if-none-match	"kugkxp468da8oujs9pwwyj31zd3zbfr0"
cookie	session=halg0cz1pe1cqxl1w0bow6oy; theme=xwsk
x-text	a\b~c^d|{e}
:path	/mi472k/qyzfnygn/xwqty91jw7es
referer	http://static.example/znn7oxq2phh6b0c8t
if-none-match	"twi7iql4yq7pk4fmwa5d901hzu0twze3"
authorization	Basic q2hq8ep8wrpu0deajmog
:path	/63bguny0
referer	http://www.example/ml2lfwe56jjpo5rzdotwelkb2hpgli9un91bsf2p63phzko7
if-none-match	"rgi30byhp80kfe4blpuv43segwdbwuce"
cookie	session=hbs4a0ydqvj9wneut8yjyqfn; theme=56fy
:path	/pmo7z3s/japl/3x0z269tz8/tfugfy1q
referer	http://login.example/gy5n2tbsseimcc4
if-none-match	"07yy1ajay02gpllxhwwbtxdr5vanycqa"
cookie	session=u4e4zaybt29izpj16geehpbp; theme=uu29
authorization	Basic oevh4pylukwx9vgl2fvl
:path	/t37s6gzemg/pqu/mlk7hjmvupel
referer	http://static.example/xv8tv2gvmq4o2tmxg4h65lvjdvdraptxql
if-none-match	"2iju7x87ntu1f0ohqgi6b52qusnszebh"
authorization	Basic 7jk62prv1dzpay69rsqk
:path	/?q=e0a2074pfu6q6w
referer	http://static.example/4b53vkvfwbq182uxgb9qj7gs2s25f6rsdw1rovjp4n9
if-none-match	"xeab951szyrx3d616glpjuwems67zqwu"
authorization	Basic b2fut1gihwhlim9m35tn
:path	/w8mxxisrm0x3/gfa12272w?q=wcqkhdfdsx273uaant3tyouzwm5pm6
referer	http://api.example/3ti64h0y3spc5fqepyb2iydh541vctharwrpg9w7e4q9ey82fat
if-none-match	"uvuzitxrp73hj6wpxfwntm7jbf796z8h"
authorization	Basic n950wxpze0ymny4maxxc
:path	/3mru9xw116
referer	http://www.example/sbe288gghx5qrng4486s5bamp1x2ju7sxmkq
if-none-match	"a60felyuozccqpcv8gesvn4g4r6emckn"
cookie	session=7zegby2br4ojx2u3r6x0zdz3; theme=g9xi
authorization	Basic mlfqi4p7rh8ksl6bs58m
:path	/e2ysv57nx/off
referer	http://static.example/lktelstj2xdcmw2v8ty6
if-none-match	"c9bwazzflkjixrfgl3pygcrm2tcpr33l"
cookie	session=9lmzl1h6872tkoo46mclozrv; theme=tsob
:path	/1y8uo2zmwj/dteq3hh/jvmnb/rtnbyjctvvl2
user-agent	Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Gecko/20100101 Firefox/125.0
referer	http://api.example/hl5wx12yxvkcy4ty8ek29
if-none-match	"deksojsjtlsxwevk1u9rc4093sglc0k5"
:path	/
referer	http://static.example/qj7mcs58g59qd8ojf18csqsiuboip56
if-none-match	"1d8jw3f1g3porn9gakweau2gljptjys6"
cookie	session=9mdg0p8e5jo2ig8t1cbbcpxb; theme=qah5
:method	DELETE
:path	/zdlzf46dlqrp
referer	http://www.example/28b14z265texi0mk4rq26x51abemx9yjb8pkmhoslb57ph8d6ppklu6q
if-none-match	"afhtp06siq63uz2ho1blei4nh6g824fx"
authorization	Basic el0cl0wlf0zfwwn8vv5x
:path	/k22hzjw9
referer	http://www.example/bt8rsr1vf2m2ag0wo6qarn0b
if-none-match	"u3qgoq8sb7hwjxbsllmbyc8fvhccur42"
cookie	session=nr42lt46njz37fr433gi9903; theme=x3xx
:path	/4aw96ltdpcaf
referer	http://static.example/s1yjk6rao1sb43tez19kd3j4
if-none-match	"85vdm9uhxl1pbqm7pq0xhapbzpkc6nk1"
cookie	session=9ueahorpe6id17mow0daepce; theme=59jr
:path	/f7guauhwi/stn0v/u64phj0/nxc
referer	http://www.example/hilw0hy2yuse3qwaj1e6ghqyv5nedblbsjf1et60258u8c2tk
if-none-match	"b8cgs0llxvskv91wh65jvaw5ns0o3kgs"
cookie	session=ihydj0h3eafumdtwy108ghcm; theme=zsi1
:path	/?q=akqzouvhwrlb4
referer	http://static.example/etzu9ei4dsbztx9wr80e4qrpat6u8itmiy77dq
if-none-match	"a3vyrxz002v0ogyl727oi8nj5hf5ya6r"
:path	/kqjbrqh/usx4p?q=ruhi45eyz4pjm8woxvjctrlkd
referer	http://images.example/euuy1sigxc9btta2zsx
if-none-match	"9o0pzo7oq72tyfnva4w9wposdxe4vmxi"
cookie	session=3pteyx33o8wbsl6fovmp8aym; theme=7gb6
:path	/?q=tkywfu9tnmm4910zo
referer	http://www.example/zj4wig
if-none-match	"o0hmucvkoafq5uy3614twpmg1i33r0ft"
:path	/8o/jfyhjdxaq6o6
referer	http://api.example/0c4wp0hyetqovvbj9
if-none-match	"gwf32lu4s8ihlahuvlu00pdv4jczja2w"
cookie	session=b9p23pfeamkvtorxx1lqob1b; theme=ebns
:path	/da/ivjo9xi/irq8?q=m
referer	http://www.example/gi131c71nwbjt0tt6q9v75tfeiunxd0okigtousvomab8w86yf1ng7d
if-none-match	"6q7l1a5gv8biaydznp4i43c4nfyj1u1d"
:path	/yyssrtfe0
referer	http://www.example/0zynazezh3usmd5ez5sbk5o73mtok5x6osyyauizka31do70g7g886vqh
if-none-match	"zojudxwhvpb1pmqmdmcj7tjgxt9q8k1w"
cookie	session=y06wakc3iz2n9q8f6ga78s94; theme=zx9o
:path	/5jai3c/9ednb/65wy/g4wzw1tg6
referer	http://api.example/z6tfu6fyok9174ku5ovkt8mvhrf7lz2nius6odcnq8qv8xvfqam3rzjbgh
if-none-match	"6z851h3eofvbq5xuhi6456w6q8vjnssi"
:path	/105/o7qvok72rifs/nooap
referer	http://static.example/xqkp0zw5xuxumohhk2f4x
if-none-match	"kscskr86vcunvev5s1wah6zc688ekfqt"
cookie	session=70l6ap9o2uon2qdt0htbfdv4; theme=845b
:path	/?q=4djwayct
referer	http://www.example/05vw2kkmh1mpvo9g0l6g2a3icwgc7mjlx80i7y
if-none-match	"x5cgh3i4i87lj0uy9kydumjgu0gii67b"
cookie	session=uqvbmody987rfg38cgy3g2ye; theme=nm3p
:path	/unhb/cx8yc6hn?q=3ds4vpsxwgqemwjwsm2hqdsre2h48q4u
referer	http://images.example/j2tsokozhu1tfph5khh614co6t17mgttpxzqcupp1v2vr0kc8s2p2u
if-none-match	"ik7wrp9kauplmkuck7ealymu4a6cd225"
cookie	session=y4jn8b8adjylgqbke79ktd5m; theme=qc4q
:path	/vggtp1zud/l11gjwjfc5pr/ckotni3r
referer	http://api.example/5vpasubitb0pjq56yied2g88kcq59z9ldfw
if-none-match	"v3k5qxexn8xh45tdz0mnzrlusw0bmyfn"
cookie	session=56wc9dz0p0ifr66wl7r4eqke; theme=7fp3
:path	/9c1d4/0dozqu/gp?q=s4hgb1j9w5zolp
referer	http://static.example/ki6bk83kagarx20qusnxo8pqetxask91s3i0xq3a2mozmvuuy6zui
if-none-match	"ucc89v03spqldgnpz3boqcti198rlhnl"
cookie	session=awxlqbl76pcs80xt29zv19lr; theme=o2d8
:path	/zsmc6lyrrofl/xynknj7mhd
referer	http://login.example/0s4pja6xdsrta82c6vhodrvr65xrknr
if-none-match	"rohieb3dmwmadmdiiu10lzh2dnebmwl2"
:path	/f09ha55/it2aoavl/ztwo65jwfa6
referer	http://api.example/db9sgldn4k5s52ezvu187r1pyvvd0b11o08
if-none-match	"r5spa5j9vykyrwavkmr43dxh6b316zom"
cookie	session=8ij2tj7nyglve99ywqhl4re5; theme=1qah
referer	http://static.example/3ceemnf5r5qw01870403d0asdh3ljmlzw4
if-none-match	"h64rr4d3d86dpz5hokrj5jwijj5jtdfa"
cookie	session=s6ma37ueoqz64ydbomlmj9ke; theme=d91b
:path	/ekl/xocji8c0g0
referer	http://api.example/90f99iktdsoh9o3t4rrm9nesrvhcfaorsgbz3xi2uu3z5gx9v9l8gi4
if-none-match	"l6j2rbuwzz8go3d0qphcuwv4dbvc9vjh"
:path	/gdrd?q=jb0dvshz
referer	http://static.example/w5h0ot3rq50d6s30lff7
if-none-match	"tg8qx2tn8imkmbvnhi1by5kd58jxewzy"
:path	/pm4ysjh36/xegf2k4t/uds/8ntovdm9lob
referer	http://login.example/6eq6fr3
if-none-match	"q13o94zewzcmblwul5876es7o7x4o4ey"
:path	/is1rw7xdrq/6n/00g6kel0fvb/vi8v8odx6?q=0axnmq4dzrjy1ms
referer	http://images.example/gpymxib67bddlm24wb51qo4u9uly741ofr9wns8ctl56doi6f482x
if-none-match	"kv1lvpebet9saaykegxbixxvwixf1p52"
cookie	session=z6p04y495vwx5k0vh17o96as; theme=68w3
:path	/w9c22drf?q=kgnj8hd2wim6f8t1z9u5r6lj6oavb7
referer	http://api.example/2k2x5se92ty59tmswxoedr82uzxwgtqm4yinh25qi3cs8
if-none-match	"b48yo4gyfgjmz9itk82yn9g1yg6xpf0c"
cookie	session=n6reqxwkr154y0jdyabeb2s4; theme=8uqc
:path	/to
referer	http://images.example/upik1bdca6w1wby22flhul1nl6t6aafzjwovrgaqaycelh9jtsv6r
if-none-match	"y5z5ja3k2inx3iwe9razvu9x92ak84mr"
cookie	session=v3cp12xy3a0ldntsi47n1bvb; theme=4qdc
:path	/vzftgn1d/tc0otyg
referer	http://images.example/aivgv6nyigeqx8pfqbtm9h0x1g
if-none-match	"66oa2f3xmxdar94j1uo4b601es5qclw8"
cookie	session=3ez4epv4rczbb2nctawpu00r; theme=a7nu
:path	/n9?q=9ykc5g0yngo8
referer	http://static.example/bic2vh1n85ucml3p5okf3c8jel137crpbujf6upcr2oa6nz5fpt1w7421wo6
if-none-match	"hkuoix8ld980mob0g2tn60uu8ri5cfao"
cookie	session=x4s6iuzhysjxv27m9t6s2b8f; theme=ewpy
:path	/9h
referer	http://static.example/sofgiq1p49g8
if-none-match	"px55wuyug9y0b05jmzvg9tg2p5y5rtns"
cookie	session=ye1jluta0slih4skg9rmcpwi; theme=mvio
:path	/qz9/szln3nw/997/a7lseb0r
referer	http://login.example/2c7d2frsv9fg0bhddvqjey595e0m9p
if-none-match	"ykcrhqu52z74p48w7xd0lbw0a9gqrseg"
cookie	session=o0pajkyz05nthof7mtqztf97; theme=6b0w
:path	/0a4p1q7cdasf/hdy3
referer	http://images.example/39awhm61vqu7hee01tdsn2zk
if-none-match	"4apr9fel0mqmcg7yvswt5hmlcf6epg7x"
cookie	session=fewl82tn9ngwhhkpvqo2w89h; theme=ksb9
authorization	Basic e8lvgw33xazo3v7s2szh
:path	/lk0ga3p/55h35di/3kl9in
referer	http://static.example/fn0w2s3ce067wmu73pxohh7ipzznj4rnqicoymotha4pgfk3ypxfhrqb
if-none-match	"by2272d647xv7fpsk6l7w8umg0cbgb60"
cookie	session=dqtgslkqz6pobgekq2jtf72d; theme=sawd
:path	/wbmc/agoizyl2tp/un1wn37
referer	http://images.example/91uwtfqviwusc5nxdxd14o5dmzw4r8zqs3u0wdzj617n20r1tfg
if-none-match	"2ihol6m3emdo57oibu5r2lgbwpjwzg6y"
cookie	session=2362vhncdudic7zw0honp9s6; theme=rik7
:path	/h3cn81hbnd/z5ommb1vspz/egbdmpsf/uyap
referer	http://api.example/gtp5m19eo0wvz7pdknp17q8588tw4bja8m37qbkp
if-none-match	"o1c6adhlxu57iqy6x2oyp2ju7yj51ets"
cookie	session=ibsx5mxbv118q4fc9hthk6hf; theme=36kd
authorization	Basic h57dy2jq1xrf6ky7h7ti
:path	/5r041kg/xx4as/3sz/spscyskbtkc?q=21copf4z1nv7bmiklv8d
referer	http://www.example/01ykbuwpjdmjd
if-none-match	"6pazf7ncos9nnvtvcmxfz2vp4fksdtwd"
:path	/77frb3pb/x3l3c2z/umuovbmosx
referer	http://www.example/9w3ch2e9w93yger1ge92nxj
if-none-match	"nogdivn8wibcn2xto05cebl26euf739y"
cookie	session=n6w3n84pfcdmw0rasea6iq0p; theme=xsa6
:path	/?q=g38ijitsnm185
referer	http://api.example/m86vkolkyvvd2tnyvvo4iqwljxdma2p0tlikz4x
if-none-match	"s52xgub3d4x19ixst0zq1jryazh11fbn"
x-empty	
:path	/27n/lmy/wgts5o6gxx/irltvq2
referer	http://static.example/je01gvbmxmyhc
if-none-match	"yauopy63d942p6b63bgmu3t3wzbqzuyk"
cookie	session=dc3elg3ypbk4nzu019rattvn; theme=i32w
:path	/1dza1my/upro890cg?q=1ryx0ne601bm1qtuvwyw4hf39swqgc83egs
referer	http://images.example/h6l9d1g2gp1t3szc5f8xdslmv99r0ycionhodxwz9knca41siorl
if-none-match	"1fs9aymxdezzcwk46iy0u82szpikchbr"
cookie	session=42f2nezm33iyzi35kyo18ycm; theme=esoj
:path	/fq4whpffyqjp/qly/x7wpn/7uo79?q=9amo5jrpb73
referer	http://static.example/5l1m9lswtwa2frtjxxfxeaidl
if-none-match	"hpkd9k0vvmrrb69x8mib7o542wdx88us"
referer	http://api.example/3pp6wcspy9eqaip4x011jcky3niie4lajtz8whmaza8d1h2t8
if-none-match	"tyi4o7ntlcydiuglt2pzxfvxjocg41ua"
:path	/hialxqpl6z4
referer	http://static.example/8ami8g6qtk1lw
if-none-match	"et35rfdiodwkshowvic0ge61dz6t9jk0"
cookie	session=wvsfj1bf4b2bz58wgg4bsnv0; theme=sr52
:path	/vub4w7fs2twz/tyv1bj3lrt/ygfcfcwhq/raw?q=oq0yfe27nbzik2k4yulpm2xe7tma8gyk
referer	http://www.example/j8ushzdej9565pnrjtj41cuezdwz6uk0
if-none-match	"g8xmbx65hluavzs7qt9grtuad5qkqyar"
cookie	session=vj7vvvookk95e3954vnwvdyb; theme=9fe7
:path	/r1ylox6/gtsowbrvdi/7433rtfpf6hu/vhiydj3ze?q=c
referer	http://login.example/vewpfy1sj5o9m1vtqsy9m6odarjv371ivnr
if-none-match	"olvdoffs06ltax8nmjju3f2i8of9memu"
cookie	session=1dcr8ljeu62pqx6w25xix8mx; theme=bhgs
referer	http://images.example/st8nqrnhh5tuiuwjyz7j89itl8a4ndjtd737dwgc1lg
if-none-match	"qxztism2jdrqt1v1af87zv6l27dwc39z"
authorization	Basic kbtdkmhvox6cl5vvzlrr
:path	/h8ne6u3/ow6g8b9
referer	http://images.example/0dsbf2qxnjp3rgptdy0bluiixaixlyip5mh48jyyns7ijxdt5g4v
if-none-match	"4a8f7pf2dl1fgc4sfuvk9bs6z7oj15uj"
:path	/dgios810ag/cb6ywu
referer	http://images.example/eq5kom8eaxr3rknewsguy39ucky7mc216ob340aovtf
if-none-match	"jeq37dc1e2n9l2zsumhbg0wavkmn7bmf"
cookie	session=ar3vgy362wwuvrgylph0bbdb; theme=jpkh
:path	/mgegwt/6m3qstt0/bfqonz6aah?q=qgpmfut9icwqkvr1k257vhs4wj27tktrx9l
referer	http://api.example/cecooxe5biw1g6kvyuf7h5qhbe53wygbezbsx
if-none-match	"dk0xsyviegwilqhlxhywrj60vmalvipn"
:path	/qzrt5/jjr83v3oiwh/8phg4vu?q=ve97mnvlh4oy1yf0
referer	http://www.example/ypo8gllijh9yqah4gulmltvj322iwurh
if-none-match	"89jcx3p76rrhmx1fb5nn211yrjd7k6j6"
:path	/4z6lrb?q=0y4ex0ezw792sli2
referer	http://login.example/d760f1kvekqynopxn5s9e6cw
if-none-match	"m3orug7h2dg2x43y5tcl1a1xj9efl3i8"
:path	/l37i8oeqjsg/wbnpu?q=iziwnvqjr8hegz1w4z09wrs6omu6l6wzezrzqa
referer	http://login.example/qh5668iy
if-none-match	"3e17kl9u5fw0az933wu116ug201cxq11"
cookie	session=uqoq6k3z7zqvjacag8l49tl5; theme=uu5c
:path	/wp54n/75?q=szpo6u181dpvhgor2qyelbegvomy2zc9
referer	http://www.example/lojm3k88
if-none-match	"pezb2kf2y0drr1d85pz57dy5rwa2d84w"
cookie	session=d2r3g2x4rlxkclzk3m66gffq; theme=a1bx
:path	/619ewew89pd/xxtcs?q=plu7w1cx2zoqli8
referer	http://api.example/nqpfooux0qvgm46g5tahh54a9k2g9wkp6ptvv5z4u1o1ww6zpovz9
if-none-match	"opdhugfwlfh0kf1wifniihon5gy36nzp"
:path	/dxi/oy1r/75
referer	http://api.example/jqjv7cq1x492187yxp9milo9wkmfo7jg
if-none-match	"aybg1bksxpswyz2bi2uriqci2ymszjto"
cookie	session=klfrnm5lw8poal48lvq6d0qu; theme=yll0
:path	/u8jo3dvlys/4cjhiroz?q=defj5p2mrq6i57wrfdjwx924rw8mhoyzqu4y
referer	http://static.example/qx3elezve9y3dlffedlio5ek8jb9pd96t8dvzd1c3mygpcux
if-none-match	"2hfhrgngrlfn3qfws9egj5cz5uw4chrz"
:path	/n2taolc/m6o5/4l/tbew0qi?q=awld3u8tjk38pqstvaf34k57h1hgirm
referer	http://login.example/we4z3
if-none-match	"ik5zs6pqblqxp3rjhohob5ysm84auaa1"
cookie	session=8dgojcn2tp6ef38xy5bo0jf1; theme=i5q5
:path	/0mgf
referer	http://api.example/gxx57nwzzwu6mp8hhbbb21wqnlj6hajaxn3pn
if-none-match	"y3vj50bdshz26z01tfcdwz1fz11e32km"
:path	/ooqa9/no5kbn7me34g/kzrzmhdk/auw7?q=ib9wlxbjrukfyp81ngxaz
referer	http://static.example/2voo6m
if-none-match	"jlflylolr1i24cd1je2di3ow4hptgbna"
cookie	session=osbx0z7ipl8sx1eu40yvi65q; theme=2qv9
:method	PUT
:path	/1w6s/93h6kw
referer	http://static.example/v2wochv3s7uwpmib0tsbw3kjjfl1pb90g5yvkkko2hgr2g3hvl6e270eo
if-none-match	"wfox66hgpav1e5rq3w0net5qggfjfd06"
:path	/moiaadcsxbk/hlbar3ms73i/16yvtgowi5
referer	http://login.example/zhcowa8rzf64uppsihoy1un5
if-none-match	"d5b02aygt6clyrin4bup24i99mwjp4jy"
cookie	session=5yaq075qedhblacqdmcaezat; theme=mbxr
:path	/hw0?q=1k163tfqralftk9glazukajm
referer	http://api.example/h79icxxm55i1m
if-none-match	"vw5xpvgkoua7uqqy8xup3n56mj8vmnf5"
cookie	session=7klx7bub5n63q7ayxazsja9w; theme=rr2c
:path	/t3da4wo
referer	http://www.example/ji4t9w8zpzkgeq6072jldo5mue8a69ycwltao8507gbyxzwbw
if-none-match	"wpuyspy4ncjvzq72tkzqh7bnxqh9kkge"
cookie	session=zlcs5nf31m7rushb4ks9zau5; theme=z2va
:path	/21ph8wwwg/a7uq729uq3/3rtzh?q=19o1cjjfwzg74foa82x37cl4oupqp7syoscicgt0
referer	http://www.example/madvfnn0kcs0hhn3xe9jbjd40pfsu80bee8q8p22yx0rnhgsrh75lgqrtvda
if-none-match	"xu4hci6wh57cnrix66vkjshzddmj9dr7"
cookie	session=xd86c82txutfft8z14w2oqj8; theme=u1sd
:path	/cra/4n1zy
referer	http://static.example/sbdo5o28jin1va8w0kyb
if-none-match	"to35ipdxv1nx18wjbvn1x0g8kuis0uzt"
:path	/nabs6r/v3jxlh/zn2dcp3t
referer	http://static.example/cr3i2agglxwzwe13s4t
if-none-match	"1fe64iv6bsqmqyq1aivo5aff23ciorlp"
cookie	session=8726l5slx58y7wsb82nt7i84; theme=n1dd
:path	/?q=a
referer	http://www.example/l66g455jk4wxu3jotmpzyf3mll7zbbg0ikolc0veegnk4knv6yf
if-none-match	"bbdrq3tsmbi4kv182ake6hp5f5c2zbsz"
cookie	session=snlzzsv2wknvo98xhgvlz3b6; theme=sj3p
referer	http://www.example/lnmtsr6tn67
if-none-match	"61kojaf45al0ocfj8qv0zahtdmuz7c38"
cookie	session=l9n4wk0kiyzi59fklu5my0qr; theme=pgym
referer	http://images.example/q2urtmu88twz0ii6szf4s39o4pue
if-none-match	"xycvvqst08c3r8j4ok3a78ijwpa7zjpj"
cookie	session=5dd4r2pz6qtdu7j9x1038slm; theme=apbs
:path	/?q=f0rs8uo2w6wqxfs9s1e8jgln9lvz2pzyijre
referer	http://api.example/3nbjm438dhbakrpa7jn9ublhvaq7empapt2i
if-none-match	"vu6w4ynr6bm7ufof2jqnlrev5jvp6rzu"
:path	/p2/5aminmod
referer	http://static.example/4awrs9sd645wegu609kjcz1z16r8lscohrkyvxz5hap93gmmuv1mlgg3wbc
if-none-match	"xjirqvdh722iou59t257jfy37w97a879"
:path	/o1ct73hnec
referer	http://static.example/pjjl9naa68d83p4ftk7kdw8m
if-none-match	"e2yo8jji51o300vk0uvrn2l59sp3izu3"
cookie	session=tnq3bdseuve2ig1598th57f9; theme=nwgg
:path	/7i2959tn/i3ztkdf/beq2rn7e8/1q9ewmr8ok5
referer	http://api.example/deqw3p2eone53r8n3gy00187idl9rruj71368hve
if-none-match	"zu3qf6224n24zcxr1a4ll9v5u2p0khhg"
cookie	session=awh6hxbj5mw5oxm3qq0ucpcw; theme=3qfl
referer	http://images.example/ps8y1v3hayykq6y2bp3
if-none-match	"t6upjmd6pu8iws74voqst4l9qabfa2dk"
:path	/xr5d0ucko55u/zbbvij?q=hvolp17xiyup4tnyw0glshdltd1x4e83bcqm1
referer	http://www.example/6kdtoscuyzbdwej5lisuj1q9uwmy38zugr2s55riu8ibv
if-none-match	"geibkenml3vw4ljjl8cmkf6h5k0umd7v"
cookie	session=85xaxsc6nqvhjfz68vvxf8ep; theme=fq0q
:path	/8747qiha3f
referer	http://images.example/kse4k
if-none-match	"872z0q0hnu37fr03b4bf8hzw8tibnaf6"
referer	http://static.example/kz3f5loy0xx9q6pbvycxxlbnqd52bddc2uxnct888us2im
if-none-match	"05s2966bzfru77yuldzlxs4l9mfszxx5"
cookie	session=v5qmpz28iz397bt17mcwdwtd; theme=r06e
:path	/kwzfvjg67ew/fpb/b1uht9jfduel?q=nu27pl839xazhlvcz1cohcqftht
referer	http://www.example/ff3ux1v7528viumxkbnr52emswng58dpfa8qst1trs8l73wif5tc2
if-none-match	"ehyikw8xlcplldizst02yulr8dmymy9k"
cookie	session=6nol49yejbqaqlc7q19i9604; theme=mzu2
:path	/sf1jomg71?q=upk81mhf6hb6z85nl
referer	http://login.example/lkqbuvleus04tl
if-none-match	"k7nr7g0khr842ch93ghqpmj51xbcelb8"
cookie	session=rbxmltyv81bl1u38ymnk5op3; theme=vt6u
:path	/rt0z78/9du6/ytji/ksr8w4i
referer	http://www.example/jkkm7akp8iimgcf5s5
if-none-match	"sex7l5367wwt43sdo47hp5h7lf323nnm"
:path	/m0ccaevgqd/pqag0kr
referer	http://static.example/vykkm7edujxyj3u1w9hc7x61gk4q2ek54a1nqorh9
if-none-match	"xd310k9lkwx1qged31hu0yoang29zfnm"
cookie	session=gtrtn9lgf2tidkj5ou8ss0m3; theme=ybzb
:path	/j7eenzbim7f/a9jg/uemm/hqiiga8
referer	http://api.example/a98dzs8fq9tehu1pme33ffqr1y6zfyrlffd
if-none-match	"jnwoo8gxyc96a8wdul1zch8gd0u5x9sj"
cookie	session=3deq9ypjt92xdvenwnpt27q3; theme=stb7
:path	/zz7sjt?q=sc7mgtb86vvf6t034fo6atwobdfa51jz0h12w
referer	http://api.example/805eo688744ref3jmhi93k9tp
if-none-match	"adhoes9skopwdxbe7fq3f52dhsw7nok4"
cookie	session=6o3jd2gjjkn8qxgbwq2z7p3q; theme=g98r
referer	http://static.example/g5t8mp
if-none-match	"dn4d5e5ijzjp79nj03rifn0ns87t3iu7"
:path	/cdr0
referer	http://api.example/afu42n487uqz57q1fihwrkjj6ay78vufxiftc
if-none-match	"clu9xcijtvqv95066h0j0a0n85unhirr"
cookie	session=u8w7umqx95h49stw9l1ruqt5; theme=jjf6
:path	/43t2aet/ekr445um4l/s3p?q=cx
referer	http://api.example/7rg6xneojq8e9l82r9m8xdryw827vijx89m9tvpylm49r7a9oyig
if-none-match	"e9tvnobosu6z2e3me1yfz37502ft0j4f"
cookie	session=z2ixmu09d87w6lmlzrsantot; theme=tqhc
authorization	Basic iz77ln9u49w7f12qlyfj
:path	/bec/22sazwfssj/6y/bvzp6t7gp
referer	http://login.example/zgwpbsus91aa7s2sot899lew2uht2wplfus2ndct83s
if-none-match	"qg7hogrkvv8qkywwvbdko01jceunk8gx"
cookie	session=fnsx13rxyzg4asjjlt1a8twk; theme=a3uj
:path	/22j3mtmw76i
referer	http://static.example/2xkxe5on8le1qj4d28lew6qp5rdsaiizn1a49ban5p4j54v9c
if-none-match	"0p15yxwwv3ud2tv8wm4sqm4anoxy6pnq"
:path	/2hpzjg8
referer	http://api.example/1jhuisys1gtfpolo9u9g
if-none-match	"hdguz3d9547orechsp2ez44miexwp74y"
cookie	session=sjyyy9tx7xys534i3r2fetje; theme=urah
:path	/zedj71tda/pd978ff0jz47
referer	http://images.example/rx95fkof3803tklysmshwue5atk0ua5p1ea5z47svc5ic956cfhde0856idf
if-none-match	"ka6y1bjiuk2090myu5nfqcqbz53xnbwn"
cookie	session=b6ia8i27k2p53vuq4qcz19nn; theme=ktmt
referer	http://static.example/w619ga6o5t6ohevunuxusjthh0rxiljiaw58557dao18qp8o3za6g0
if-none-match	"ucox615gw5lsgh4pvsajmq760ib0hr6l"
cookie	session=wrqxdc35r7u5vi8gwkl1un1b; theme=1g5s
:path	/3y19vn5szsi/bn3j/iyr7my/r54
referer	http://images.example/zpu53
if-none-match	"bk1oxgrq2pc4rpqk99j71czs9sraufrm"
:path	/q4y/8c18b4iu2e/oxtn5h5yfwi/l37pt5
referer	http://static.example/52cmo4p6hhxj5
if-none-match	"jy2r4340oxxjl9kr5903a4htpc52lwql"
:path	/uqp34jmjgqd
referer	http://api.example/lo20ruw89fvuztiw6hq7iy1aricnizu9t410ycahwcbkfeyv245zph
if-none-match	"jtybixugx1r7m9wze0d3a25kfppfvk52"
cookie	session=e0h3uttmlxlub9l9iwsocu5e; theme=4w1x
referer	http://api.example/9iq2bh4zub1329v94
if-none-match	"vv2o5ms5bdpj3gdknkxlsf97gafp4z7y"
cookie	session=7k3oftcmx4qmwsktlasc93tg; theme=g6xv
authorization	Basic 74rrjtk5ooldje6jrw1h
:path	/?q=6ya
referer	http://images.example/atjjxp8u
if-none-match	"cuoumca3557hjuq1q58bgsc2puhw01qm"
cookie	session=jp7mxtb7wnyotc88cdivzwqe; theme=nvls
:path	/f9d6/v3kw0/vhuaj1egwm1
referer	http://www.example/cgljnfya05aj9nxal8xzelb93ufg8p1j84hwzq7
if-none-match	"elzzfal2mxk7iev5vyq1o7csmcmjvt8j"
:path	/x25vy/hp6w3g2/ben5u2m86
referer	http://www.example/kzxte84hpa7m3svujwp1x3rztjiaytg4115bqznkaukpm8yj9hqdbu58k
if-none-match	"ylrrirofxwmusg202dmqu057qbq58g8i"
cookie	session=bjfgjuf6g6lmr6773rul5bjl; theme=qmva
:path	/4zsri41dxdv/q7qu7ol
referer	http://images.example/kgfp4u4thoq1jb3f8h61531zg8e
if-none-match	"4sjoabqe7cuk4ec9e8t8cmejlfy3909z"
cookie	session=c32fkzpfq76ize5d3iih36zr; theme=wtk0
authorization	Basic firuli06ttqao4ya8t3h
:path	/z6p9plk5cn6/42achlbwyxu0/fuuoh
referer	http://images.example/ulxwij64tnn3y
if-none-match	"a1gre0fmqg3qore2szynmxi2hyrs2ec0"
cookie	session=gfztlg4cz8dtps47rwrpqsko; theme=miej
referer	http://www.example/aevu8xc98jllnd198tmf
if-none-match	"rwb4qj2xn5ph5m39cu1tgibadw1nrx9a"
cookie	session=r7n6xo1gyhtgh8h7i5f8dyhx; theme=gyfx
authorization	Basic 4s4csjomf9genuvfeob3
referer	http://api.example/eldcdt9tv5ws7wc232l3ip61b3y963zrr12w4izgcjfa4b5np2
if-none-match	"smw6mda6fp9kwt3a16gf4d2zzjjc2tkm"
cookie	session=rbo341lwfh1f92m76kj1whzn; theme=fqja
:path	/no1chf5/xu/1k9q3tfnek/7fkqps6psbo9
referer	http://api.example/porzibt14wk41fpkzyhkn4w5z6natbwnv8eiq4tfapi7c20nrc
if-none-match	"f5r0m76xeszd0f0z8w1qk1c27b4vr5mj"
:path	/dl49kp/7sw7ttyicr/k4v1nlv/fhh87apm?q=6hdz68bi9k0ahbkam
referer	http://images.example/78e44fhnrlma4l26py62qoscg
if-none-match	"z0x4ts3bhe5v5slgxh5huqk8gywjdhgi"
referer	http://static.example/x15ovrzv87gf
if-none-match	"q5oa1spzpequpxstnmez0zdisqjn7fzf"
:path	/ijqd7y
referer	http://static.example/kndzdq5uz36gh6epv1a854lskr0it
if-none-match	"xfwhmdinbvss1aif7g45w1cq7z5xvsf2"
:path	/xtpqhell/5f
referer	http://images.example/2clxusg1ju1vd460jg18r7gr0uuj7tk03fuur9d98n1f
if-none-match	"k1v61qbmtcxxnjzj3aub6ahnpagzkv2h"
cookie	session=8873a87f8y7hye2dyjjc6drp; theme=nj6p
referer	http://api.example/6c1ro1d7wej
if-none-match	"0jp0eubxb7741xcqrah52wv960qkmgkm"
cookie	session=6gb2zb9y2y5coij28daq28to; theme=oide
:path	/6lv2y3k6v9k
referer	http://login.example/1jh9xumcchrdkz
if-none-match	"t9jz669843pw87i7c9tvv182qn4wcica"
cookie	session=5c0uhzthxt6o6hygx17kucjb; theme=zgoq
:path	/6pbnys1/zclhsxu3yb4?q=kbo7a9ac5ou008cuen7oedfczhvgtovut4d0nhez
referer	http://api.example/050vw5l8owuzr64a1q3arlolntsfc6tsux5
if-none-match	"cyivicht8lqoermsg5o0gr6y5lq6fa44"
cookie	session=nm5i7zt1eabuakjquo4sm8zq; theme=9w7w
:path	/x22qiy6/rv9/x2n67djnj3/c529h2jmi2w
referer	http://static.example/fx0bshoeubvyhcc7opeupzdpwttbux885
if-none-match	"vvhkxe8uc0i8wv8kw9bq9r2g9r7akyr3"
:path	/y2c/pnpl0hjmr4vi/kr3/ap8qs?q=h8fidcvg06johpj0vtyauyfxa60d1lw9rndbx
referer	http://static.example/yn6hi1lqu0uz
if-none-match	"or9hkdwjp9od55uepg839dhw830b8h11"
cookie	session=53mh7hukicqxosudzkdmmigv; theme=eif3
:path	/ibk59p/dvd98l0iyxe1/sht/n04l
referer	http://login.example/6ve049h5q33ybt9hz6njmequbl0y29bs051p4w35bh1c1hxj
if-none-match	"edcku2cjj6x2mpciw1chvkznlp1khfoq"
cookie	session=a3d1r4y24cr27pw0absxn42f; theme=dlmm
authorization	Basic 61jqls6gm111lfud50sx
:path	/s8j3nnu/9oj6n1bn/a6b45nshcr7
referer	http://static.example/1a78yl69czdr1cmd
if-none-match	"hhnatpfmuhdms3c86mz7zozkna5rj93a"
cookie	session=rvvuzj1me67gf87rozgrlyuj; theme=j3uw
:path	/3r5wrk7nk0io/q4o2gjd/cpozvr/dvo7yz3g0d?q=afm0xg6j3uuhs0d00d7
referer	http://images.example/avwjgp39v2llwfq4u9fyt9zgv6bmpdpwahq8cluyhm1sgj9swvfln5vt
if-none-match	"w6feib7dy0r9u6rak15blg6jxz65pizs"
:path	/g9ahfu2u/5f9w03e7/rrlklynij
referer	http://static.example/lr44jvfk0orl1yvq0wehb4f0sn2lnvfbs48l5l1rjwx9n3h85vdtxno
if-none-match	"d40ip92mbyr5banr20cephvc6qha69kl"
cookie	session=pwgm8f3c0qyx3jayg0xy675o; theme=jl0a
:path	/?q=utauhtmuhpumshbmgaqvw7zsafyxpe2zj213leg
referer	http://www.example/d5mijijjyxaoxil
if-none-match	"z26i158ll189o8soojz39ampcrzaeax0"
referer	http://www.example/6dnjuf4gpi0zvr3i5h2i7bbqa10
if-none-match	"qtmosmrzbnlxc1ldzerpszp1op7dgl8z"
cookie	session=lvbm72542mlf7u27w7qiqvxz; theme=49er
:path	/4sfdawbx/dc889ouh/grst?q=jtsmoshdmv1o8v6m
referer	http://api.example/3qs2q0udvemdfk993h0te
if-none-match	"myibkkg19azaq15q4birs1ztpo0egqpn"
cookie	session=8asxqda86h0xr0eqrd8g65ut; theme=grj9
:path	/t8tmppaqzv
referer	http://api.example/400wt19urr1m4pg
if-none-match	"6dr02uauoi12nfee0q6vqf1ji65dlvce"
cookie	session=2cgjad9syr1egu5cpu9w4del; theme=f5t6
:path	/ccg3muhbze/s0o3?q=5ozlsxf3f1slfpfvccex5evqs9gd4as
referer	http://api.example/9upqvbont3wmnwk6a4o767vdmds0lwva96mk5x
if-none-match	"x40ga9fqifwfnf1iyl5bhx2awqcuz4i3"
:path	/hq7f/wz0pep5j/na346fx?q=oj3rig06ttnjl5x5u7fuos1t04
referer	http://www.example/1ry4myqi9293
if-none-match	"amj4tvp8z9s4avxkcbs0lierumvykm2s"
cookie	session=i1wo0uocjjws8z88m6p2lilj; theme=p4ak
:path	/2ann5vsnq?q=ulom0zggtg9kzn8k9
referer	http://www.example/cx1k67kkrbu0hq49lgnu42ocv6iqlf3l8hbk85a6avzckye6efdr
if-none-match	"n8n6bbf7s6xvb44rcrn9l0mc5jnh4z7n"
cookie	session=jjsmvuy000gkfgndvy35vn1u; theme=z5ec
:path	/b8ic9wn9t/tk7qaz7l?q=4tl4dixpdezr
referer	http://static.example/dnn03ocnq00em
if-none-match	"hsrcerlrqpltxnt1lg3gpanfbjsy2nnq"
:path	/zekspoapnx
referer	http://api.example/2rhm4rhgs41lfv9iah1a6jgutcpo49zpi5h1l0
if-none-match	"cod514wkwoau6zaww2a1es9f4fb83ovw"
cookie	session=7pcuwk0sh9sefhc858vrwa5i; theme=kny3
authorization	Basic 0vmrgxcv32menaq18l3v
referer	http://www.example/km6f2
if-none-match	"1lqaery1s94st0360k61qavt6fteemkt"
:path	/gqimzfgf/lkuboyr7xnc/d5yub3psbz
referer	http://www.example/p1m6y0abr78
if-none-match	"xse5ew9xmhrve5v40vd9aegitn75c85t"
cookie	session=9lz4r81bvctabo8xedwhxof9; theme=ehcg
:path	/y2weqpaxx/s4fss7l7n/sg
referer	http://api.example/nohmnmk418p0y0ca8m7bmt17v
if-none-match	"cm1zriyt9r6fgg9wxx3n08w09e8mfewh"
authorization	Basic xv68oqcg4ds2rcp7ef36
:path	/6q2oo0xxil/isvi03/g28/kxt34?q=o5im
referer	http://www.example/d2myyof11sst
if-none-match	"4viwq600rrzwbqy7nc3wjdu16m6x5klt"
:path	/84c1kd29j18/a468i1f/f1i7sak8lthk?q=l2571l3
referer	http://login.example/a9pmvanpiug2khqyui1umoe4wx4vm2me0p6ak4ub
if-none-match	"nup2n8bn4ijp77nan7drl8zs5h6dne0p"
:path	/fu6u/wdxg7guqbp/uhh6jaazfln/kuovpvl?q=davh
referer	http://www.example/c0xfbo7ddykbjvz173o834a2cxhj85lzd2t6mh174y
if-none-match	"szhoq0ywq5lwgmexmoyldxo6vpeoc0fo"
cookie	session=aq94pkey9xjson2vq0ku8xjh; theme=rlcb
:path	/j48jki8/gdfdatj/9zm8ns1r/4ce
referer	http://login.example/f5qfnw68krwd6cl7b65ga8eznm
if-none-match	"zralrrryvu69422j030dd7c4xz78vpep"
:path	/?q=zh701au
referer	http://static.example/ne07zm1yaq8dskuiva5eyjgnleyahazoowk1acw0b56uubemic7y
if-none-match	"ssaq6ip69hs4skbj7r7d4i4u8lmgit4o"
:path	/g80gigpg?q=cexhnzpt7fj0j3bcnv2k97fk
referer	http://images.example/ortie1vs6ac1n1ux4uwg8yf8hupqafvui6nkeurczwkamlt8kbc
if-none-match	"lljr9b2gij5e9akjtlnc2untosbvgllb"
referer	http://www.example/0l73pf6d0hkycd4s7aqqry0oi6ebsnyaoz61ral4ik5jnrd4gjmg
if-none-match	"ucsit1kh1gw585fy1gx0gxygzhbplhar"
referer	http://www.example/hgy3qz4a43t08crssgb2pxh7hvl8y5mt5oug
if-none-match	"knypz023zai3ke6ojoyouk5caddhavef"
:path	/lmm/ee8/ros61o0j?q=vmysp0u7lgfuxytv18t66
referer	http://static.example/s6jvhqa5bq516sj4j3hx6oxkumy4hj3uep7jdbek5oa354
if-none-match	"gfp5hb51hajurnoiw9sauydmho35besh"
cookie	session=6d4lvqxtnmmko1bebc8viorj; theme=51wp
referer	http://static.example/18oeh0n7urs99r2r8nwrm3kv9p8kk86q6vvqmk
if-none-match	"4j5zfkz2lluqrljg37iqqx2bv6yp4unl"
cookie	session=9q8mt339uxk9uw9lhd70qu72; theme=1m3z
:path	/xyn2l38n0rn/uodkgaacx1b
referer	http://login.example/b8x32w0gfbdu4sbq5c06pdn
if-none-match	"j7lznn77p83r9qp40kf4v4ijhw851ov3"
:path	/q7cks/le7jn/ijx8b0/o5hwmtajyw5?q=10156ohpugenlnbs64rfrgpppkrk
referer	http://api.example/pbdbwdwyn2q2nhlsyxpskgc17w9unoiulkkjbk26089e03
if-none-match	"oxc6i6wl50mrgxaz56hkvvqqnrwe2pvz"
cookie	session=k1v4lvprapk36qbop3j7mpvw; theme=a6gt
referer	http://api.example/7imdkpxn7tp6kj6neix02cwpf4xcy9ftdn0a0qh
if-none-match	"jt6j1botm0k970d6jodq0nggqyo1wg5p"
referer	http://static.example/jsljrbxo0
if-none-match	"tkh97qg6jhyye52zxhsd2smo5c7rkrqt"
cookie	session=pp2ab8pr0uaa0l23vq6vu2zq; theme=wn00
:path	/p1mh6f8c4vjz
referer	http://login.example/24t0031a0m6cu2ywap9yea5601simo3482od
if-none-match	"rf38vwmohvxqgq5mhds44wok6st0woe6"
:path	/h26
referer	http://www.example/lf9125kw4g7p1
if-none-match	"30280ue4009rcmg3s3fkav0utcgnn4cu"
:path	/uu44fu1u/vrio/ithcr7/2p6
referer	http://images.example/736htdygpf9xa08ojfdhs5xc7l1rvjnxt0nbff87jsa4vvokvmitflq7
if-none-match	"neokpoyvo5ts8vds0ek2b1qtioa7fu51"
cookie	session=jf9umf62n3ijm1w9tavnvbqd; theme=hjhb
:path	/?q=w6edm
referer	http://www.example/lhc4iandda6oy5hp32ez9ufv2bz3xyc9etwc332howe33c
if-none-match	"4ff9qury6obl1r7yspmhvx8bklorvg8r"
cookie	session=ds0xnvw8irwv30fkiu7pcekz; theme=g8zy
:path	/7g55bk8d6v/dw5ua8vt/qg38j65/bvbfjxuk
referer	http://www.example/wevwubrlwi3umb8pdpme2othj0zlciw8xgi
if-none-match	"assrbtjjmahot6yiz9ifj54ursces6if"
cookie	session=wdwgdc347dstmyiiezsk6rca; theme=3p19
:path	/n8g/wv116y/a0ng
referer	http://login.example/sxwfm0
if-none-match	"m1a663qqkcw7mrldn7mk8cs36gpw0c7k"
:path	/k2n5kew/5mv4asi/fx2pwce8l?q=y3vcpa
referer	http://images.example/4xr128tqkdjtz9pkb321u5ttah4227yqlnxhdo
if-none-match	"jtnhpaqqkknm3dbd3yr818il7547mhvf"
cookie	session=jho9wts1ewcv7j933en84qv3; theme=naqp
:path	/8d7ni70/sh?q=d31lo9j75e9x79h28sb
referer	http://images.example/fraj6cmroo8ouopesb7b9x0aat3
if-none-match	"8j0dtq7g490zrfosnu4p03fts74cme7m"
:path	/7kcvet/jt/4tcdx3f0lcf0
referer	http://static.example/lutt09gkufc5l9t1xisbrl2e
if-none-match	"o4pvr1ttt7gkfi7lsntzzncd745gwmba"
:path	/3ttjh
referer	http://www.example/rpz8o8wvkl7n87yyagmtvlj
if-none-match	"9h8t7uog8bvrd8lp4vzin9b7hoiu74e7"
:path	/mlzttgo723/b8otxxp?q=0u7jwzp0oba93p34qi70vea4q3e2mjmizyapfj
referer	http://images.example/ef2sxpp2lyl7bvsmhq3k7clc5v8w7ngjx15m6jwzht3uoyvn5bq
if-none-match	"slmla0o9wz2i6veag6nve1rgjyxe1lok"
:path	/mcq/i7iq78h/4htv6/cnblmf
referer	http://www.example/tyxbq2ta2
if-none-match	"ibys94fsj98c4xvo43qgkrwruva4ks1u"
cookie	session=1rpvqyov5c4edsiy1jy99y7h; theme=xoly
:path	/?q=3uvc02hbn1k7gbj73nvhv5pbhyj2wtabxlup
referer	http://api.example/bqx2yy76fp1nz
if-none-match	"7ld4e80m8cqvyyke9a9hqo451drzjacu"
cookie	session=l8jqsznu4mvwgozj65xwyms1; theme=s7gh
authorization	Basic h45zw45gd86v9kssxt0e
:path	/?q=38zb4ssrhxjp
referer	http://login.example/r17usf40sr0ye22d7g00rfm7ussmjunh2t6br9w650urrwnxh1qhzf
if-none-match	"i4ncduchmeepwsqqq6qzhq4bk1cbfi49"
:path	/kqkhlq6/a6qvfksg/so?q=bk4wfp9jvgzdqqcxedi5aw4xi
referer	http://static.example/lx725agv3ewdw3mktez1xf4so51mc28yed213
if-none-match	"a0ff49q5uh2nrcurpblloc4mq2302fq2"
:path	/4d2xk/0ndr7xl/72t9v/e3?q=3yv
referer	http://www.example/hm0di48uao4kmynoaam6wmidacgui2hei97itvhr5tmuzbcm0zx2e5d
if-none-match	"9xoz7ocyjha6bnggkxqg5qizvz38x83s"
cookie	session=8kkjfacihca0ngwfoxq1my1g; theme=wqe9
:path	/49k4kzf1e77f/8k5/gf3ue/ifs?q=yfxub1tpnjlqck0nd5d5z2710u4tq2oovx
referer	http://images.example/jl1fnnjjvond2xo7nlqavm5sfbs45hewrwbcek1dode8hqxxmw90r
if-none-match	"2bzxf50wi3jw5vbwwvya7wfzi58nv2d1"
cookie	session=4pyw2ffipe1casvy2cw86imm; theme=1hz6
:path	/z4iz0lkjwz/76319520fo6n/sshzex7i?q=9q2zpfwn5tzsgek2yuuraatf0zv6j0rtde54z1
referer	http://www.example/cx7jyo9y2sewmpw8oqlvsxmmaloz
if-none-match	"9x9ylnmfdku7613lu6mz0so7dry6uopi"
cookie	session=t17quiybicxfl9b6l8u9p0dd; theme=he3w
:path	/6fd6/566shcg/5cydja5/yae3af
referer	http://images.example/654lik004cwnrcoz7m04mi231u4edr81v8cmunxm97f7
if-none-match	"k2skdzpu8bzy6tu35oua1lwh2o7g55dt"
cookie	session=6lp6n92zf2i4rc8jq8jj7w0j; theme=w7hh
:path	/bwfxha5o/vm22
referer	http://www.example/t6ebvz3ijzay42c5yklf8h8fhktfl5
if-none-match	"vy10gkiteb6kb1zq9plc1zld4d4448r8"
authorization	Basic cvlw65l7z91c5700pkw5
:path	/p0pvoalto05
referer	http://static.example/80tgxt70e4vojlowcyaab3eudnptb8j0xo
if-none-match	"czk9mvso6cymilpzkabv0g5jh128e8kw"
authorization	Basic dk3zysckmn55pkywpdet
:path	/62whif
referer	http://static.example/nv2p0kdnof49rp3angy
if-none-match	"dz7ubcykqlt7e4jwbdxalivs73sl5qsq"
cookie	session=5naiyajfqu0ohqksbhqn0pal; theme=3rva
:path	/1hhi0so/3jhz89p/duj/fedpou2
referer	http://images.example/nifr91y8wfxr6teu6utg8nu
if-none-match	"6k0wvedaoe1nn9fvwf33z1y75w5tof8l"
cookie	session=rdihnlyl0l7cwuf2d6pqysg2; theme=lr0g
referer	http://api.example/dm8u78cf1ci62z
if-none-match	"w5h6maekbe1tzvkvsqzz1vlsu9sqi1ja"
cookie	session=p27wgmt2ecrlawyr8mrh0wxs; theme=gspv
:path	/rurrqvdh247e/oovo82ib?q=ah0ah86n2vseza7ltjoo3qpk0
referer	http://static.example/z3yc7krzz1976x
if-none-match	"2ozf44yp0tsh86zhxygcg983o63t2bmq"
:path	/4h/73342h/53wh9fnrxzpm/izt7
referer	http://images.example/t0r3q36vaqcwcifx6ztmefne2tfx72xc16rky9c82a7v7jc3yhcqfph3lw
if-none-match	"cf845asoz1gyfd934mj3mnmugodoc6zh"
cookie	session=55e7pmgqu768fhdsq359xlra; theme=ffoj
:path	/4299qx7qeu47/6nj8a323pj/7jvbdmy0c/ahgxxwr
referer	http://login.example/0d8zfe690me065d14iprdsyomzdpge73y0rwsa9zcff63o3nfenb50wi7xpu
if-none-match	"g9nodwmt9e0u8nr6jb43letd61hqxaop"
referer	http://api.example/r0xam2d
if-none-match	"jn4tm7e29ou8wue46wygvdra6t9q7ciu"
cookie	session=iczyw7nrjwp29sitpx2w6s6g; theme=xtsi
:path	/7k5x/pq2t45k17hm/muk
referer	http://images.example/2zikabk662um1b
if-none-match	"ywzia3t8v81jgyrlg279kykney753irk"
cookie	session=ap726eccmz147hv2jyb5bv37; theme=75yt
:path	/eqs1wjdz/xsuqjd3u6/ug9veghh7vy5
referer	http://images.example/qzwsngvmli3s1bdbyca9c
if-none-match	"hc3e1owtpjlbtgti44dy9f3yxuhrtqk1"
cookie	session=t66z5uhno6f8dhs1tbx24xl1; theme=ozql
:path	/ox6vz8o1qp/e0v9tvi0xz
referer	http://www.example/69f3n9f739atqa
if-none-match	"rp95ngqedka48on3g4ub2udcx189hrv7"
referer	http://www.example/svuil0utv38plumfma6eutvpcvjn5fmoaqjv2oxy0tfmi
if-none-match	"j6rr9k7qu6w7p0a3z7jvtw333gvg4cha"
cookie	session=lsqb6dmezs05cq7oh1qufnfk; theme=fo6i
authorization	Basic wz8q481tu0o8f2a9dog0
:path	/xnxhnrexki/8ox5yw1/df5ik4akk2/ve4fms1ng574?q=hp1h3abai8ff62yhtjo3bm7wpdioj2d5c
referer	http://login.example/74btie
if-none-match	"lvzws2y68m4f87hqscp1plknhyk81r66"
cookie	session=crxw7ltsmqq4ehktq9uhq7aa; theme=jaeh
:path	/s915/9j6bvwbdo8d9
referer	http://login.example/h3iaszzqlz18axq74c532k2dg39tksowimd5bx
if-none-match	"aok93crqa0mjdpkxjaqw7kark8mqmb2e"
cookie	session=tq7hw6gnwh95cwr48t214kpj; theme=elsb
authorization	Basic t3isl6yhxdv18c9wa5ig
referer	http://login.example/e1ult
if-none-match	"pm5ky8e431o7ah5d4rm91rpk0ky4a9bx"
referer	http://www.example/a4ykzmakojacqgx6pqfecpmnghxr7qt99hafcecqh9jgo
if-none-match	"70a0eey66u8vfuo1qqq27vgft3wpyhyc"
cookie	session=mtaxltn7tj2zi2w4e6u3f2a0; theme=5wu1
:path	/?q=qpdt90dg95ep5iv2hsg0ik
referer	http://api.example/nx1mpfqaizugrrzmrfojd7
if-none-match	"n3yig1t3bdi19iv8r7y5b9feepnwvo9i"
x-text	héllo
:path	/0wtzb/6ov/z6?q=epwu8x6ziophskmg5kzf8c5e1o3ub1pm2mte8e
referer	http://www.example/9wb5e0bddxbq90kf4t0h4fpkjgb8b7lqmwsejv5l84cz4od9qllpg2s7e
if-none-match	"ya74reu4esfjjld95wv4q8m7wcgqifva"
:path	/fhy/mzz88erg62j?q=68a3mbd1c2orypmytqmcqyrk4tdaf38ubj
referer	http://static.example/jpzii9mvsm17o4d5lslv8epkx1w96izxetans4ex4p
if-none-match	"lb6tubnx3f7rogfo0xxk675wxgea5itx"
cookie	session=vkiis68div7oy4pnudaqnhs7; theme=fh1n
:path	/labh6vpy/gcldj5bhi
referer	http://www.example/sbj343o4k85olokt9hgx575pcmk
if-none-match	"7lqns6qm9j7eeoojgz3jx8scqp0as8y4"
cookie	session=pbshizwfg055udouozx90skd; theme=fw9r
:path	/5ka8e1
referer	http://www.example/1lelvuyywh71v7lpvxeivs4abnrll5wgpzi
if-none-match	"tp5mc0dgli0x2yiut7iw2q3y0bv89cl2"
authorization	Basic gfzg5o2yj2r0k6691qmx
:path	/2gv784i11vcq
referer	http://login.example/bhuwc5xohsalqgrcn0sw2vjvxcakq9giqm15abfon4vnxkumkk5yd0i2
if-none-match	"rkqbsubzzkbk4rbt4q44p2c7yagg33l4"
cookie	session=ydsxlpngg0wlrv763hhxzqmc; theme=6mve
:path	/?q=3rvgyf3il3w1o
referer	http://images.example/cnqjiikw49ozcu6oc49pxl4duybshz8ah36dxm
if-none-match	"1xlrxbiy054mz2ss0dm0n2mxg6d7zt2j"
:path	/sg73/im
referer	http://api.example/xdfugs5k7rr7pap6fqkc8gjz3kkzz00aq
if-none-match	"xav0vjrc8vo3t0mc5mcrqb6yu2va8pdx"
:path	/1m7711w
referer	http://www.example/85m6igqf92gp8fsdkyq5sr
if-none-match	"osseb0iddfjpy4fsyvniklacq4opeh5l"
cookie	session=uplyiapb1zcb6cgov60unici; theme=7mrk
:path	/1zxmx6rsbir/598gma/aa6infa0q
referer	http://api.example/pnlax7cfsr6buvuehlsboak60k8ibt6ilvfvzbg5tdjx10j8rlv
if-none-match	"owpubzqkosc2b6jbnghcnuhgafh81ken"
cookie	session=sy32cbg4b369x57956pdktjy; theme=ln5m
:path	/3r4te5o/l5mqz67no
referer	http://login.example/0tsu15cxvtusbp0xpc6pep91a0bbq
if-none-match	"t7f1a8m8vm2xbwmltniz2dxkyc2208l2"
:path	/stg9m/agtupyk
referer	http://www.example/ba8488hbw33a0h
if-none-match	"k3zzjq7lz7rah4pky6a36t69o2ntc3mn"
:path	/s58dhwe
referer	http://static.example/sz983nw9bpuftli
if-none-match	"czumzw16ymq3ouj0xsggesklyw4msn9t"
cookie	session=xszji4gozke3jy9ff8jp85pp; theme=zv29
referer	http://login.example/99myygii4cp722mtavfbuu6husbn
if-none-match	"b54f0x9whv9gjzz8spp6kgmwn4bbs6mf"
cookie	session=7eeqpoz256au492d47cugzgx; theme=mbj4
referer	http://static.example/qdhvc1op2d707xj7cm2uwi7l4euryfxf7f8zfiia0c5lqyho7
if-none-match	"66bnvp9naf0zmu2x92fhiya1v4g7j0gk"
:path	/8439lu3p/gwuxq9c45lm/9svj04sil
referer	http://login.example/rdltuwaxblt1ml3ksgsifmzlb8zgy3pvpbtdnqwroulmenhbqjve2ua6snr
if-none-match	"g430z8cnlhgv0xcjzeq2htyf3wywsl08"
:path	/041ah8g0c3ze/y6ajwex
referer	http://static.example/s05yo3odmx2upevam06y
if-none-match	"bn85yky08p3vlemwwd8g1jxnslqj2riv"
cookie	session=riiuphuert0tgll2yd2dnmu8; theme=xc5b
referer	http://api.example/h2jlzdw307uihj2wz1i
if-none-match	"igoyuf5r86ojxgf0jyrruehl62fsi32b"
:path	/vgvhnpdz/bkyq
referer	http://login.example/u3brnzar097xw
if-none-match	"3miaw4sexk75vepk02rkgq4kg78wq5xs"
cookie	session=42872lpveoqdqgoxzlv2piqd; theme=8fep
:path	/nu1/5gx47/3a48eoib
referer	http://static.example/sri5w0vtb5w5cs1qmvuurqtks4u5bt9u
if-none-match	"geswr302d5dhwttvlxvr2l9zpa1j83ge"
:path	/vb3u/1yjvwohf8sp0/84q/wq74a0yiabd?q=cm3eoynjh5tc6w2o9l951o174xeqyd4voipt
referer	http://www.example/txvvyga1dltyiu1y93xxfvksz1k9r2odl229f9kuux
if-none-match	"lw43g1sfh7pswl8g2ukzp5fmkziz0r0j"
cookie	session=pd7vzo3o16fr9jfkt3ly8ty6; theme=jsz6
referer	http://api.example/4r9jj
if-none-match	"od9qdtbena6w7lhisyr4arbl1mjdhl28"
cookie	session=yqaqtlh5jvmr1uhf0h47gyfm; theme=5fsk
:path	/?q=3mwt1oszvgof1j3sub1hbp7xaib6jet
referer	http://images.example/bt946mstb
if-none-match	"ki8svdioi92x1af21p95v74b4yvkls41"
cookie	session=p7kwixv1qop0oruv7t8zfy0k; theme=j343
:path	/r0x9/1ccso
referer	http://images.example/9n8vmt
if-none-match	"4zfcwtko3kvtbsedouub5qabxlnmtqdf"
:path	/5wz5/ch9gc7eetr/470z2h201x4/5uh5hcyiz5
referer	http://login.example/khnj0ameoc64b2lxyrtcz
if-none-match	"2bo4dvo6vykcb2grj2n7vmu0aqgsqxyo"
cookie	session=sdedh6ciul3kh9rjd9upn1li; theme=jzoo
:path	/xfirzpt/07wet/vrfx
referer	http://www.example/v3mz3ciyyp1q04eqhjcqy0jkg5rcpb6p30p2
if-none-match	"x17q1n2he4lindl6zrg9ei6fi3jthlpt"
authorization	Basic tpyux8f45nsgs6xiqerh
:path	/ozvkde/kdbmxo
referer	http://images.example/ndgisi
if-none-match	"qi9a9i84ovevjxcrupjx806rwo2qhdeo"
cookie	session=33tmiomob1dbpcf4590kn4qs; theme=bqfh
:path	/afmjqtnwlqn/w1zp
referer	http://static.example/ubcovv5etmm
if-none-match	"dydu368ltp53wzf88j1cf4ly0hmpnd3g"
cookie	session=w91yqylny9kli1itsclkrtk9; theme=rqfj
:path	/y20tjd/fhvqioz2z
referer	http://login.example/3bi8f51srpwdff
if-none-match	"v61nch7ng9xm333c00uioa4mz0oay3we"
cookie	session=c9zmwacfnpuiitbs5wlb3t3t; theme=54i1
authorization	Basic xfpxirj54523oc6l88hg
referer	http://static.example/2w0aezyci6e684p79b97rsortxvczc1g39ao9v31
if-none-match	"ne325m4zr5bm819glltz2oaoly7aumco"
referer	http://www.example/e4s7sqcw2hmwkzx
if-none-match	"mfkqwy34llhhjciz6gettbj41l4jkd86"
cookie	session=qh7bwnt8crkb19vewaueoooy; theme=c25a
:path	/?q=w8wge3myb9k0u6sicjzrc5tpts31luwt
referer	http://static.example/iwaj0dzp4h1xkzsvsjd4qigpe4bibbg3ds610rq
if-none-match	"0knui9rmpc62ymw64qq68sbpxmhexd3g"
cookie	session=shl8smtc1tnzy7j238whf4w0; theme=5eqf
:path	/ir/t3dqk
referer	http://static.example/8g46k5qp5k
if-none-match	"59sqh0wzczp8xmi2tzsrdsemw7g0br7j"
cookie	session=dptpskyqrtqrh64jvgoqpljn; theme=yb82
authorization	Basic kel7n5er022nv222f7ud
:path	/n2f
referer	http://login.example/95tv14o6l21kvahhfry8wqdg904ljt5bdf043ci4wvri0uh1f2uj
if-none-match	"tpjobt18qrosikqw7fvzv7yh0v3ydqi8"
cookie	session=yaou1823ekfkv9vhkpskpzmi; theme=f56d
:path	/e9pzll/er7rwxiqd/9jo/kcem9
referer	http://login.example/p0usxrsu102etbzb8wm9dygz8lwx4lofiyupw5yxpp3w9jt0rm
if-none-match	"zqi45ob002egumj64eb8jhwwbwxzd4x0"
:path	/5b6mm09fs7/ezi50atak?q=1twyteh3q0vm15y2yt7drbi3xuerbmz3s3lc73e
referer	http://login.example/83wv1axd7cpys56nv7xdlj8nmrziwnioqron
if-none-match	"gpiteqy00dmbgv0tspzx787alrnhe5uf"
:path	/6ryd2ldfyw/i41m40bpp5y/ycih6meaqfb/a8nk
referer	http://static.example/0czogzek4hmrkecji231diztv1nxmg02kg6c7044y
if-none-match	"qtrq56n13k7abdj7lxpefpl8ygi5mnjv"
:path	/ie
referer	http://api.example/bpzjv01pg
if-none-match	"mlchzsga42s2pxhenxmqvkt10clya08d"
cookie	session=rwpn16jei3yktz4n1lv2ynom; theme=7fin
:path	/ndnc6t9ji
referer	http://api.example/bdv2979bmzf6pyvg6l1cfs88rmq8perha4w9uyzhpa
if-none-match	"ng0okfrl5dxbq6ztf25ilh78nlir0j8b"
cookie	session=f3d7ej7fap5kiw0hhwtq4i29; theme=pzo5
:path	/5e1ct0h3g?q=sytn48umb
referer	http://images.example/4vnjhwmlnclotk9yz6czeh1wl9zfhx0dt997h8
if-none-match	"fe6xd4r7qd4ojp4jhidnuriatehvyh1q"
cookie	session=bejayx7xadd5twwr4n1qc89g; theme=zeec
authorization	Basic kuu8x9glawbvrzt02dz6
:path	/ja/r61wan/ksveo/f6gylg8xe
referer	http://www.example/bggzbiaq6kmc
if-none-match	"fzit6e824m1tb2vx6pk8tj6ilpjmcdi0"
referer	http://api.example/1j2uw0wcob0mbymg8h5aq7pkx7uxxaqjxfir0nl4xutr5mocbq
if-none-match	"mgwxsb9ezuphugamfodoep50o1tja6lf"
cookie	session=0dwx4chj150v9f27ixr0euq4; theme=hxf9
:path	/qtktrlb3gxy?q=q776dmd5ssz91v66zu476ygph
referer	http://images.example/vxqjwlpt5i0z0ncqrbn4
if-none-match	"6t6ttxfmjzsll88htcfuzl094ah6k8m8"
:path	/3u3ud0tzm/q81n3zho3/o3o2t9/5230y1z
referer	http://images.example/vvdlyr9hfb0qig4gjuynpl0dug32xmtnrhulayo0gpya1
if-none-match	"szth55u1t27u5k3rqsbrh0adkri9wbb6"
:path	/hnqafw/1y07062/zdn9k0io5v
referer	http://static.example/06acd0ts8cv68urbzr1soqgpkcl2ky9c710ephr3txwov
if-none-match	"x3ifyvg29br19lrx0yjwnigphhhpf995"
cookie	session=zfkmq6yi63h65m3t3pwwltia; theme=b81e
:path	/v72gadq/eqzqb8225k7/plvdesv0ly/xzm6
referer	http://api.example/0a7pusnk0rn92tt5v9o8aasendy84z8w83652df7kk8wzb
if-none-match	"weq8ocimigh7ljuzc1ldnx2gbcj4xjed"
cookie	session=yh74o7rikjm79vmolbaa137h; theme=ysg0
authorization	Basic ou91z9e4yovtuf53g05h
:path	/?q=jy7zuj4d920uxw4ax785
referer	http://images.example/is5tjfrek471olsxiusjp2mwjc306dadxz0kyn349g094t0g12
if-none-match	"us5d7iysauhg8ub9ggw9m97knwbhrxlm"
:path	/bbwh0haab2/q10pm35?q=os866kicbfjti7syhcij735dh212k9psu2
referer	http://www.example/ai0u0971upvof6suk3oxlt04eycpyemhc
if-none-match	"q1b2h8qkod5srujqzmka8ldb6dczqj4b"
cookie	session=3yq7gdgwgqmy1l2e14cexo5z; theme=ph6a
authorization	Basic yva0jaykz6c1h8c649a8
:path	/fdtdyl/wzi9z?q=4u45j0w4gxhgc8lcxzwl3b0dcr3h2qv
referer	http://images.example/iibl86zy2yq9emu
if-none-match	"x2y9ih8u5vr7dlz872p490lwiqwhmctj"
cookie	session=08avvi7dg41mrns117xhv5gh; theme=w9uc
:path	/nvip4y9fvtmh/b8xo2
referer	http://www.example/pssijo9j1ujgo376d5cis7ppw5la1b
if-none-match	"a0392png82plhsxy0ymi2cyiz59l7zet"
cookie	session=ydf6n4j0qdcinxp186y1ml8o; theme=80e4
:path	/osbv7aboc/i2xeh4ah/tw
referer	http://login.example/ha1kgc2
if-none-match	"h7vojsth4g913uxgqjlarf4jvx7y7plj"
cookie	session=ezo15lspdd3l6k9irru40ao5; theme=n1yb
:path	/seqzhrw/rrp39/580r1zcf
referer	http://www.example/7v2662wf08ovbhlljab9sel
if-none-match	"rztue3xxw56q5huc9q4951gvd3xlcwt4"
cookie	session=1mittejcog6uc80vl0iumlgn; theme=cfnh
:path	/d0mkmh953f
referer	http://login.example/fg3dco429hz6lxgchifmrignvyf0jpnx1m3rvdi9nkpo72ha
if-none-match	"qvhbnnuozddn7bc7j2pogugt84ij1hw0"
cookie	session=qfk0v7g3mg07ajzi1da3pju1; theme=75f2
authorization	Basic avfu3hql1boen5b480d9
:path	/kfz
referer	http://images.example/9wt48althmakp0hzy0xx8j1mr
if-none-match	"y5gt291cke8y7676fw6ppb3dpd3v3nym"
:path	/nnv1c/zjshvunarsc1/mw06rv
referer	http://www.example/fsob5
if-none-match	"hojuljzzwjyeyht0fna9eweciq9mixc4"
:path	/ab8eiye/8ouwdwqz/58o?q=23rcugfupjb
referer	http://api.example/jga1d2b7k72mjrc
if-none-match	"w13rhw6adce1usg6jizvo0jjr3tgycsd"
cookie	session=6be0sxosxbxfv72r2px4a9cu; theme=kqg6
:path	/xlq3j/8t7j7679c0l/5w376tny0/415?q=a7ikiworqvvc8pxfgxas0
referer	http://static.example/nq0twda0ytqzyl3k958ke0sp9ncb19317qj
if-none-match	"ipjfhm4u37j8xnr2e4f31velf6ysz5kb"
cookie	session=yq4d4k9rg0gs7jvw7e27a4id; theme=7nwx
:path	/azn
referer	http://login.example/8dybd9ucuuloduyhah042aw18gkk4f0inq2igewbkifdh
if-none-match	"2cgh8g11ixaocw2y525uvevmquv6mafo"
cookie	session=v9ffupyc7wpeit4xeb7o5hqz; theme=aw92
:path	/rotzw/fekk3q5f9/cg
referer	http://static.example/ayegwy5625pthmyry6zi3gbugbeqwwqzuqlt8k1g
if-none-match	"dmewuibmvxg88xi91e32lsu7ikwmf3rn"
:path	/y2/lh6wm3w6/ho30x3uflih
referer	http://api.example/3cz6u8ergdjbacomdrjnz7t7ladyjl14zcck5fxdm
if-none-match	"bltojs9wgvq55lvnxh6gcgyi0j18c2n5"
:path	/w7sq/8x4y1nlnz
referer	http://login.example/1ihe3sgd
if-none-match	"ilplzavd7ncuo0twr7naqpf68e1p492j"
cookie	session=dhu4tovzgfgzzfuoxoawmwvl; theme=nrme
:path	/sgi0ddaw6mgw?q=jitolcz6ypm1egnwz4guqd7tu4r
referer	http://static.example/c6xpxdb65dzfwdv9ow4qrussfl
if-none-match	"sgy563d2umva2sakxkicn894w9ws3lhy"
cookie	session=7csdv60lrwvcbjdvmuftrgqm; theme=50gj
:path	/mr1i2
referer	http://www.example/be2kscwa815bme4jwy6ywe9jxgvg3ya1qdukx0h3n5w9btphisyc
if-none-match	"k8ngqlvw0w1pyen7qcqx9l4renlk0b5q"
cookie	session=ks231d0mpsmmgsmbml1pmcec; theme=v9v6
:path	/vivw8
referer	http://www.example/cf3evq9z6l1b2nciu3w80z4dfcs8o8za
if-none-match	"s1g5tm1zmibieeskr2khbtcluc9kauds"
cookie	session=crvrlcta36xilo4b5fz19xrm; theme=lwc1
:path	/4mf7k0/d5jpux4ikt
referer	http://api.example/klhyfq8no1
if-none-match	"a93junr2m5hm3ikwqv9b5clxdmiqphlo"
cookie	session=gx5wh2mk0648d8ywr8dn6u4h; theme=0jm3
:path	/mv59d12obze/jl1ed3k4mha
referer	http://www.example/ik9tu6q0oxa7hag2ftl3bracw3skgta3fl9epvzg7qd73u5057227h1lw
if-none-match	"ayeqbecmskuo5ndacie77myu86dn3p9z"
:path	/89akpyu7j/j1jdyexk1vku/7e/rtssp121r5r?q=iekknrnfnrxi3wn8avfvwp4
referer	http://images.example/obwgsat7kp2
if-none-match	"4a21efr1a3c6899bcr9bjiueo1euqk14"
cookie	session=l9uxc0ca81l1e4comz6ghr41; theme=pcr3
:path	/1pw/kmqol9ph/nczzun4p
referer	http://images.example/2er2rqggb1xeutpqjmg3wqwsqbkp6wqeucb9th1h4404itqn80duznts
if-none-match	"zrk2sly1kfobsebfe8fhfbqz3fqqk3yx"
cookie	session=a5gcj5qroawahq1jrp2txzq0; theme=jxyo
:path	/jwdbeuk9zjzw
referer	http://api.example/dqbnd5mwsw2uicqwvv3d1pmf9abnernelilv7diqbpxcsnm5lu8ur
if-none-match	"u9sev2vrhvd9tbkl0ono77fffk349a2a"
cookie	session=3vx9hblmkke8uirpt5l13754; theme=1bp9
referer	http://www.example/72fxnalgxwc1osm57ihe1oq7b5f04k
if-none-match	"oxsxv4md55ofqbo6tlnfey3j3bu8zpd3"
cookie	session=k7gnoo7vsjsku2q614wrok14; theme=r7qe
:path	/vo7yl
referer	http://login.example/xlkzwxxwfjifknsxo3vfy2rb5izw4i0ohlpzngbz51xm
if-none-match	"bl1asvpassqxrp9gbcqb4mq0xy6c7r1e"
cookie	session=xskzc7lsvu949p8yt6k72uuq; theme=3lez
:path	/247ri1phrd2v/tms27mkl3y
referer	http://images.example/z1vnckch0rt8dxuj1rzemgph9hlbw510sd0xqqvyklltfwr8td
if-none-match	"m1bc5m2qftrxt4nnod2kdct39mxrh236"
cookie	session=z0k53pcdqrwi07n2kuj3lqs0; theme=6i8y
:path	/7iu/wx
referer	http://login.example/gkyylib0ahr81kcxrvg3d5iky6vrku3xgpgnastqxes
if-none-match	"gapvq4vgt7crdn2k48p16wup6v08z892"
cookie	session=i39vw0k0fplnbcc58irz7v6d; theme=ve8l
:path	/hcu1m81uko/kqsgds45/nes2l/8grnf6z6?q=bs22cdwnzjdd8h8ug5zg10kbelxxqagi1etd2hcx
referer	http://www.example/bphxu3qk8pug8ljnxlg5l9ytx7nm5xht1csf0hpf0c
if-none-match	"mblr8qwxze6sziaeg5eojk139cnwzuz5"
:path	/f25q5srs97/yt/zvu/m4y1b2jzi3cc
referer	http://api.example/m5n1q3juxqud8ixwa3aki64s2m2wjepmyn1l688jc74ccv1c2zi3chdq5d
if-none-match	"rp4cn48d1dr80bp3z13i2pctuw5gju4l"
cookie	session=xxm1p5v4a7yu1vc3c2l80c2m; theme=f8b7
referer	http://login.example/sgniysz5s3x9r5jo85k
if-none-match	"m2k8aysznx6q4aiepn9lofdgyyqxoily"
cookie	session=wpiwbfkod9tg7ppqkci7xf6m; theme=nhqj
:path	/i62g
referer	http://api.example/qqkd7o5a4hk6qxz38elnzdx0r7ejqtne5eugifeke836
if-none-match	"gmln0gtizcc35l9d3dlkg47mwrdnivnf"
authorization	Basic 58lyb59aelhghb0wfm50
:path	/jwy
referer	http://api.example/ixz7c29mnafqlwzrchtdssld1y3acncgg56sydqyb7kanjkfykzawsrj9ke
if-none-match	"x37wdn0ix4ldzvoi7bal7vq65srn1i9m"
cookie	session=5452p1m53r98ouciy5i7qe43; theme=879m
referer	http://www.example/3t4kadx4o2p4smrho99c095l53n5ssbc27sy8eogf9b0dvirpk4d8
if-none-match	"pzbr0uf2vlwrrv3umvxsxfjjsyezdtzn"
cookie	session=vs9gjbzn7u2u4ymyluv4v7ip; theme=wih9
:path	/dnetlu86m89/o9m
referer	http://login.example/zjo30nns92bm2xj1ztf63ejs0r9vwza26cp36k3wzhahbg
if-none-match	"ct9po94jfgidtmpp9xmvios2gurp1oz1"
cookie	session=nea5aa8tvnl3ihmdydmlyfzi; theme=i5xz
:path	/am0pc13/qc7an?q=5fnyklmm23
referer	http://www.example/jfxdu4gb38a7lt7a28kh10918vz8s21a4mrm1
if-none-match	"jjj4wcgs5os3sxo17xvbio0a4jndwn91"
:path	/rtez5/3bcjj9laet/m7pomt
referer	http://api.example/ty839qozvdp41kboxn0xlbxszjqdyat4idqutpsqk35ustfdiagz4ad4s
if-none-match	"dh2bg24i1lowoqw1ljbn46061j7lj2zb"
cookie	session=nht12ehzjbg3g63nmc0o20o2; theme=9vul
referer	http://www.example/ap7frjx13gdvz5a3583wossfrzs
if-none-match	"jfbzxer0eu3zz1iw3y4xbklodxevtlil"
referer	http://login.example/zkql3bkguwxrzxj75imqia4anjfh6y3pv0iur5bkwej1eodg61pgsr
if-none-match	"bft4r9vr4wk92328evckaw1a1fcexrl9"
cookie	session=zj85p016xxd9n41cu2zkke7c; theme=7iy0
:path	/?q=ajsdu7nw1t6bth96ypi
referer	http://static.example/12cq753wl8spcpoarq816nlt9gxmk7wzs
if-none-match	"zq6srozsudwykctw3psvzhii6ebar2zq"
cookie	session=wrrnp30fqu11cbgpxqgbowmf; theme=nbdk
:path	/zs9dkq3m/r6/1un6318s/mulwn?q=e2s3j5jci749h7qmv4ohkja
referer	http://static.example/54esbbuaxcy3d3rcowgbz87ux7xkxen0hyjdcutjw9b
if-none-match	"d9ot5ig69i6t9ujyfacpy4wimpm7mb0h"
:path	/utch1i5
referer	http://api.example/tdt400n1bjdz7k1o1w4xjk4ijjt47ocz4i3tmltrw4029k3sbibi
if-none-match	"hgrg6em9r6ym83iuf1thyoql2354idx2"
:path	/xq1vck2/v8/z2ay
referer	http://www.example/44duwhswxxx15j104724j1t6ukhudxpux23tdtz2hdjxqdhs77z9cg
if-none-match	"eprhdg8tf3puubtzk46pijx6ynxovkjb"
cookie	session=b3oph3trjy6eu0vt00o779sb; theme=2y7j
:path	/244
referer	http://login.example/mq4onhf8u2y
if-none-match	"bzrscvtkwp019d8dlslxvk3xhuz6pd5p"
cookie	session=oqp0gpqdaa9l8yc9psd7kwf9; theme=a9pz
:path	/xu1tn5ec8
referer	http://api.example/k6a859m5
if-none-match	"qlaqx866r2svfy2c51krbff8rmyxk638"
cookie	session=5vhppeitwpbvnndm8ro8hga1; theme=xyjm
:path	/nqrqk
referer	http://images.example/ec6gywv9shwse4yb57icw8knrbslx6d4mzjb0jxq7by4sm5
if-none-match	"sbtjdissqfhvp5hh9pfdegnshkb3i6jb"
:path	/0plar9ix/gze?q=kzcmj
referer	http://api.example/pmi2m4l6pdbwjm0jp04sv924u2w0dkobmcrs
if-none-match	"3xfvsh6e8r2bh499ebwqejwrggqic5vt"
cookie	session=kbgry32tcl1pm11tw74zij4b; theme=enii
referer	http://static.example/qpv7eye1xsppnv977lzj8wrw51f0tdifejrgkdywarnox
if-none-match	"vltyxju6us9rhdy7wilm478j9dk9fq35"
:path	/v89oar2emh
referer	http://login.example/e1atctl0w097gjlqebln72st2nf1emgaj788
if-none-match	"lh6ghsy9919u549buv7aahxpqlhl0dgb"
:path	/cm9ue/w6i/x86qodzl1
referer	http://images.example/pdh0m16wk2rkurdhpm60zteqgxcvepyit5s9rr4ootpitga8es
if-none-match	"nmudvlr1hy4utrmrjn8sezl18y7bvi25"
:path	/akis0/shwrh7
referer	http://static.example/f147auf3dsqm6hl3gtydkn63s454840y
if-none-match	"ienzz45ob2wec80o8y9q4qa598q1sczd"
cookie	session=9rx7759yqct9yx9xcjgmib3f; theme=xxbx
:path	/7bcp5eejc/weyrmcab7ny
referer	http://images.example/22l93mx5qkv106fgeimrba6bhkqraja81zqivgluh5p
if-none-match	"mlwcv8ycr64egbelck42njk10mxd3eg6"
cookie	session=0fmejt4lzo9cinoqdhed5qvg; theme=u2ac
referer	http://login.example/g6wksnzfp6ff858cirhig3zzbbq9hszroqlyhhhub
if-none-match	"63nik94jew5mhyrxr2ch80rudx3yrzxe"
cookie	session=udjrlrz1fd09aezx0pibzw3g; theme=nze7
authorization	Basic grqc96ahb12x739cgn12
:path	/2ofrboqs4?q=z4
referer	http://static.example/orszkb0mryo13389ojjvrdkuw9pt
if-none-match	"od1zsdn2qtoujwym2itxdo7oq4939g85"
:path	/ctc/i3iutp9ektmi/wi93wu1/u6uc9phi
referer	http://api.example/b8pkzrqf2xx2wfvydkiwgs2vqizrac7cepbqiu9vm7uxbgirasmnhj6tekf
if-none-match	"ualndq8q9wqf5jjjyezj895es029xuf2"
:path	/m7dw6s/euh7r02/c1hfwkuasj?q=7c6f61c
referer	http://www.example/izs7scoe20m4sfi20gtk21iq59r1
if-none-match	"4l5lnl2849bxcw44sqnxtfqisy9n0hca"
:path	/5iab7fdzt
referer	http://login.example/2zoqz6pdsgqq
if-none-match	"9y8my0u8vvgdb1xt33go27vcejoseqo3"
cookie	session=ouj724bmm5a2e4yowv8t38tg; theme=k7yi
authorization	Basic 2lu43g67pa10vv2fxel5
:path	/2zzyilgz?q=rb6wfowrytbpm1or3s36rlthpw4l
referer	http://images.example/gnbsdhlhyi73n4rn11wjpqm4c4um4tbiyrucfmie
if-none-match	"aq6owdrq9otc0a4u11fd0didalpq2jhx"
:path	/gemy5/ob4/4ad1ex3gj/vof2
referer	http://login.example/7wjue5wak2ajdywbrz2elhicy4t05vk
if-none-match	"jufgnn9adxp9ylgmrbho6fgefpjl6nln"
cookie	session=zzqmx75ty0fh0ox3x97foqm6; theme=71h2
:path	/wdlmv/0duitxv/qaraw4ixwl
referer	http://www.example/ifxt2bx2vpeh3pc46n57mf812zdddcdnvk3mc72gd
if-none-match	"yqmopxctt5jx7b40jgaodhotqvsvvqwe"
cookie	session=cuwm7pgfdcnapbrxlh8q0qxe; theme=ciah
:path	/9qmon8/jsa8esfl/c450p93f0
referer	http://api.example/a89rfzov8fa74
if-none-match	"aepqzhfsms3evb4f7bcwzjqs1arkt018"
:path	/ntmg1/ktbeoptvy4/ftyb92msi/vmv
referer	http://login.example/fqjlnx8qeu4iud9gdx930tamk7thyz7k
if-none-match	"qgw54tztggptv21e17mpavb3c9zwfk37"
:path	/zquqh/dtwkeq0pe/7e/us7
referer	http://static.example/68bc7qrt127
if-none-match	"uw2q5bdejsxao4gjt34iyyut7gnhmd1o"
cookie	session=krkfqqncfbkvsi2pdbt93q4r; theme=i72p
referer	http://login.example/i118tpf
if-none-match	"dhykctcdj408v5386876o6uoh6cmubc0"
:path	/kiw7wre0rru/fk1fkw/tx1/qx67o12a
referer	http://login.example/2y23h6b9l53p2ux6x18c768a
if-none-match	"6yqkqlkbg0f2pvaem87213zxsxemoyi8"
:path	/0w
referer	http://login.example/foxw46xlo2una00str5m1yyafe8v3t9dj88xi6xeyr
if-none-match	"0qjeksvcafax5507tiihm82ux59f5vw8"
:path	/emtms2gr/sgalgt43h125/6slpsry
referer	http://login.example/r6t4p8bxo87gc7tigch4syztlvi0286dasqwhz7zhfb401
if-none-match	"wbfkpg1c3th3k6wgcijwsica8qi3ij6f"
cookie	session=7b3bieufzmledppy1kf4bpl5; theme=h1kf
:path	/7s6/6oox02vicn/hd4tqyz
referer	http://www.example/xkaolwd34f46y
if-none-match	"4e5vp5f9d0yp6sil5nrk0lzqluxnjicc"
referer	http://images.example/yx0l4pp2j80zn27fcoz2s2vtjf5ly5t
if-none-match	"f977o7l248n8bz7xh8psf61klhdxpgtk"
cookie	session=n84hs6890o67rrud8syo0og7; theme=hk1z
:path	/ntiul/bpqaewfju
referer	http://api.example/x4vertl1fjq5wq9ol59uocwbl88f
if-none-match	"uwzetaylwr6tja0lg4866c8jug0ci4hb"
:path	/jzqa?q=cq032y82g44ng50nualjnal
referer	http://api.example/e48abj3e
if-none-match	"zfr8azgbzmd1m1ftrdfqmlb3t9ykm9gq"
cookie	session=9143eu0xnm2tbwnhmx62lnw6; theme=0c13
:path	/panw5zec9k/ctavyz?q=tvrzpnir35x
referer	http://static.example/eqt9io1jl4gk8ojkwmdpisndvrr2jtidbqabsd7x4hdlfkk80
if-none-match	"6iv6hk4vuqoyey4lupeqjblaxyikp0cc"
cookie	session=uh6ehn9ngwfachblw7q48ml0; theme=3mpg
:path	/ltfj
referer	http://images.example/ute93n81pa7kiejw4o2q40b37gcwvucsxdz7378m31d9fw3drolohkgt6
if-none-match	"1vijaxsvaddaoycw362z4nupb13c57p7"
:path	/kcnk3v7ub/7izqp/tc5w5dgo4/iv
referer	http://static.example/hmgcmgjettjmp57btq10v
if-none-match	"w1jb83el08fx8ekhnpaf9achtq9s1ljs"
authorization	Basic pcrm3juoh78swth10bkr
:path	/wdpgebr7an
referer	http://www.example/nfljiobepkv203oe29s9heekgi
if-none-match	"z9nyjsor082fzj521h61hlhxpzqcn0w5"
:path	/dnhcbd/0sam4o7/xeok75we9x5/bfed828u?q=tqfo49oc07i1kvskhngfrcrv2rwabg
referer	http://www.example/bt35g3esc3kneva
if-none-match	"30kb1t1briqkjp6yx1vf3pw5gu9g6669"
cookie	session=ojw8mypb1tv9vdruspbg4h56; theme=e5q4
:path	/4z67xivpf4o/7uw27qd773x3/h591vtko
referer	http://images.example/41kmgl87uowcpf5f9n9a2m9on
if-none-match	"u5eitlwur85axkyscguycdg36t2ffid9"
cookie	session=6a0j4os6c8q9eg620r1r5hpd; theme=5bfi
:path	/?q=mgj
referer	http://static.example/d88cj1dubj99ivq9bwhi5pok0gn4d3yhypq15jsps
if-none-match	"ab9mn677rhlij7brtux9cy7g4zdrdhle"
:path	/594q9vnejz1/jgafr3rbe1/dxv/xsu633v9ro?q=oiajnziu4ecd2iwrxayb2dndmxwjzkmq
referer	http://api.example/0273dyzwrooawcu0zrvdg9fiw
if-none-match	"ekb0he66bkt1dirj72pt7a2ytti91ewp"
cookie	session=iaswajyy4pslircivo8evnwy; theme=awkg
:path	/opq/jv4xtclhhof?q=glma0uvpqexflwmjrzbv
referer	http://images.example/jl9h65o2u545vkf7m1exuj
if-none-match	"0pibb8yl3399suovaz3lgwnmfutu01u3"
:path	/r56x3dd8rn
referer	http://static.example/f2y0dh5i2gc1hvos9xiqdgy2cqn
if-none-match	"i3krlz5xz6603fk7yahalr1jfxo4gjfl"
cookie	session=mfpw0cn5l7ryuymshggmnrrt; theme=cpr8
:path	/ermmy
referer	http://www.example/o4eqqhm2feahn424xiyy910v
if-none-match	"jkxrnobmz8kevq21uybnjvwlink8mga5"
referer	http://images.example/72rr7q333ccvwhdv639rx7qn6djgyk1oh
if-none-match	"s4c0w1nv3nyaefq53wwya6mdzcct8ucy"
:path	/af/ygdlyc4vr/zd/mtr9f1dd
referer	http://api.example/s7zm3ftcfqhd3xvablm37ugn4v2mc1gtatkqdpdm
if-none-match	"kcwcu4vuvdabrkoouhlszfomrlgjdea8"
cookie	session=z0zxtkgpcuzbmuoq4sxhris4; theme=3h8q
:path	/v86rl5s/tuw2coi7zyh8
referer	http://www.example/98g6erqsxx0brvatfzbyl5fbwmkehjurywv6v2fpoesnazgrsosp28bui83z
if-none-match	"f9wamp8qw40dmrm5359pha7ocakkp9cv"
cookie	session=7ewqv01pv0sz1aetid37zhwg; theme=svn0
:path	/?q=9477ln3i0niyf723l45c4
referer	http://login.example/px2rxbk9am9zqiu5zf2kxet2vczin47cvjjlfogg20
if-none-match	"p2z3r3ntxnvn4cs2z1rg830opl4re52m"
cookie	session=klf9y88y4qvj47zf39eanbhy; theme=r9c6
:path	/dcubzite/zs/nppdyp1?q=0zu2oa1ycnm8yez64ikmpi7wgf9
referer	http://api.example/hd1eq6lz9uo5w1csyyzrw85muo7pcrs81pad
if-none-match	"xnoqahz1fvz4mvg0embivixmi9oqhzlb"
:path	/byhll13j5/7nvnp7dwrz?q=t79agf8idf3co
referer	http://api.example/j0je34ri1wy6h4s60yuj0ix37gxmniw8o5xvv6
if-none-match	"3zde4mzty8lc97y141pjn3zdyde08l0b"
cookie	session=pke8wgp3bq6y8f7ps58tf53k; theme=360h
authorization	Basic 0n3q4nrlwiynymaaqfla
:path	/pve4a
referer	http://static.example/qttpwu7p6e2lobdsmim0es7tvqz8vqhwb3sikqp3wbilj6
if-none-match	"sxy4bxxhdn4kekninf5dc5eoc1z1rs5c"
authorization	Basic dl8y5rk3b1rcyd49akpl
:path	/7zvcjaeo/nzmq1ldo/oq/lxc6vdmypt
referer	http://images.example/ml5vtylgc5j7hp7ay7md9gnj
if-none-match	"qlj2881b4gtixjsftdp1wenc7cjkxcz9"
:path	/du?q=olw5hdbs0s5bkc2p6nl
referer	http://www.example/4ztt1ryew4eip0kiy0c7wxh9
if-none-match	"av3edifnf6mbecz6x0ckt6os5j05jeo6"
cookie	session=usf6lkj2ugdmca1kort7x14c; theme=25ub
:path	/4v1akqz7e92l/p1r1gr1dhc7/adtb4ok96ds/2baan
referer	http://api.example/z0lkfxoshuzl32
if-none-match	"2sje22tnebud6stl1nckteq84v5hfblt"
:path	/aoc/1f4a8yxk9?q=3m
referer	http://login.example/2fml5jx7uux5y3lduvrf65sdgi9jr
if-none-match	"xgqaz4jmtjg81k8mbruqzx7r7cliasc3"
:path	/d2dex4x402zv/uv7kd3a
referer	http://www.example/fw3yviwa
if-none-match	"m6bjmd0pam73838hqxany6sca145laxg"
cookie	session=wr1o9xa3ae1six1c39s7f6km; theme=ezld
:path	/px?q=l4crp1ljv5l0f2xoyrv63f
referer	http://static.example/q4zauqoo4fapwr15cbilycv78hn5wffygki8s16dx
if-none-match	"tcxstt9yl72sxsh1g67vt73z158wyfwx"
:path	/fmuhjmt/fgyhj/308x
referer	http://login.example/w7d88tcktu23sp648pktiphjuiq
if-none-match	"6jf89q7ufvxx79kgsov96ji7hao8nrgm"
cookie	session=cqzjfjujdmv9cfx0jz7al5wd; theme=5iy3
:path	/yn3rqn/2a/pkox8fxe/37lvvti
referer	http://images.example/co0n6hnx6npr27xnsjcphzkka1saufkb5u2qfbjh
if-none-match	"fo9fape3teza190gpw24pwko8nhj4h7e"
:path	/to38h2/qa/pstbvy5/bgh
referer	http://www.example/n6qbwxrrjq1hxvljfrw7fnyruazl82g7daj91jh8tscfecezjupzmg7cyp
if-none-match	"4hsil0wy6x16wi84rdoqesevo15cjqif"
:path	/sxaukytpib
referer	http://login.example/xqcnks40a4awvtzzxu3mn7bwxfz1wxww7kzh59gse01m8pf72ba8h8wi2
if-none-match	"v6obz0byjaom08z15c90lwd6n95fg15d"
authorization	Basic qvfmo743rzmx54o81wp0
:path	/x9tmi3u6fy9
referer	http://images.example/ldvj2dqko95opm0bfj5gc8n0ci6eggpaiotrhv2rz0cwz3dfp7uc
if-none-match	"6dka0gqlt3jg7qpvxyj3ent2cbpsrbw1"
:path	/ypf1xeg0
referer	http://static.example/3avqryc77wbpah4q0pjryafqa44g3oitpnssmewp987buhxc3byw0f
if-none-match	"7kzdll2ckepvxvpz221cqvc96k2r46w3"
:path	/taowcj4r/mjk/0t/yprbs3l7g9l
referer	http://static.example/9mhojh201imduf85ywaz01gv9z72
if-none-match	"3zowp9xdgpyl1rsljq6r7c00ns5vm50p"
:path	/7mt?q=mv7xs3icpekylyei2gxni
referer	http://images.example/4ecfnoh1ow59854t9as8dq43xwseqoqa77v373plm24p2z8i5
if-none-match	"n0irie28m2k3ea7mbwlccrpbvwdkuahi"
:path	/?q=2ozu2jdohzfb7zybu5p7v2nd
referer	http://www.example/x6bmgu64xbtqe
if-none-match	"1xlm5kp85ykggzpixr18ywx1x6wbiphu"
cookie	session=1ifwt7pzxxbfhbh52zcg73gl; theme=tluw
:path	/3d5slaoh2/zza23gdo/nmp7/aood9op?q=j5riwlhw7yu0n0po432ea4pqdbu
referer	http://api.example/livm834mqkvzy6g4cj4dkcb67icny8771e9y
if-none-match	"irm395rvgd8fbfrci2ikb7v2h6uv9vnk"
cookie	session=kwrhwhbaycgugj5rngyia2yr; theme=kdbn
:path	/axtfwe2ki?q=yob764jg69b3sxlmnec60gip
referer	http://www.example/6i1mxiyhg7td2iim4e4bozcgm5o7mjy8gjowytwwdpsib1a7sj
if-none-match	"vk82g55cize4l5cjt9t6k54uln97s54k"
cookie	session=omh6eohoozyszo58r509eyxw; theme=hjcw
referer	http://www.example/enjpsl8l5ecr6uosne7g5f9lzux2bb9kpl594j352ulf
if-none-match	"sa8zhkdkq5xdudm0mad3jpwhgp2lvyzp"
cookie	session=4ygb8zcfbi3av8n9k4atv8yp; theme=pkxn
:path	/sude5/ggqmmbkrimvs/3ch9ocoaj6/e9og0m5tiy
referer	http://api.example/s4mtppq2m1bjjh69bt2
if-none-match	"9mo47wkzd2tgsxgzpyfo6a7yq56wsvy8"
cookie	session=m5nd0q6kg6xp2epwex7w7po2; theme=gjqp
:path	/mpkuos/iam6/q0sfa2sqs0f/935
referer	http://www.example/akidzvjic9c2r7wvojyxd3zz9smd4mjkelcdvwo8wo
if-none-match	"xmehqnjpuzsdqu18jdv080c9cd8ljyr2"
referer	http://login.example/epmm1seq0899ot
if-none-match	"v7f0afqw5fnojv0yn3koqwncs32ejx6a"
:path	/8hm6h/bequu1/td6dbqs8hgk/3o8zdk1jdxh
referer	http://login.example/b5idb3isz1xl5y
if-none-match	"vnw3gmlrn5qfuti0cm7hcwttzv1yrz6j"
cookie	session=wh761y0jorg6a2bdimue1dh2; theme=t3au
referer	http://images.example/cid4tsxwbnql6uvzacjcxo
if-none-match	"3y9dpngxz5w7aoiy0r4snzdzo4bwow9v"
cookie	session=7clhfa0avc3pbujs7ocqkie7; theme=qez6
authorization	Basic 1tq017drhdm7c8u548gj
:path	/heizk/lkfgo4f3
referer	http://static.example/pinbr9m3njseo3rmd7svt4dljfllk9wifdkmlzaq
if-none-match	"udue8fqirvutw2j9u0y8oze2zi84e3nt"
cookie	session=tj768nqh64cy7zj0tdabe7yk; theme=3g85
:path	/2dsh/hj/0arqmq3u
referer	http://images.example/qaskwglihgnh6c0ijr9bmy8
if-none-match	"melfo6u7jdrgnw5mc9t1lfoofgobe7st"
cookie	session=dqqeorrzwhl6o3vujqe3b9g7; theme=oplm
:path	/otui3toqy0gx
referer	http://static.example/9y0yt4rlo7r0
if-none-match	"jkgg7u6mfg5m0uxw8jz32o81sdfr307z"
:path	/?q=8hwo66d
referer	http://www.example/a4hz1y62nzi86mwq3jugarv3884klbf
if-none-match	"e4ltoawnt297c18ewrvekgot3pnuwb09"
:path	/29rev4ufzf
referer	http://api.example/9u3pq8
if-none-match	"tplsp3wqsozk4mv93m5t3am72wdm7ssn"
cookie	session=ejqnlk94a2dkurswsbrh9oz0; theme=1yxb
:path	/kmby9ny1r9y2
referer	http://api.example/3o4z7k11p2ph5skaptvmzc5vrpcdt89pb0geunmcqjofrvb
if-none-match	"gzey7st6mk67ynx7djb2vdf9lhjwlhr5"
cookie	session=9oiuxfvb7ykugm6a14oubydd; theme=5adv
:path	/66zzyrtozzf
referer	http://api.example/7xmhew02gtyjyinixiizd0u9qgguia5t3lf7nvjk
if-none-match	"ok9bqg1y0jrfigfu6o7jy31cs4rqcyv3"
:path	/brr/tsync54/si
referer	http://static.example/twm7iu7iegp704k5malpn6pej9
if-none-match	"1enwj9zc8ex1l64cwe44vhtw2nbwh121"
:path	/wug6v9kq
referer	http://login.example/weffpkksjzspb2zghinaghbtzrkitbd1d0k6ee1vd5m1xb4r7rs
if-none-match	"w2bif35frbgt47umvfb5vd2vxj46t0fs"
cookie	session=oqzg0t9ax5qfzhvy54funmrp; theme=v7km
:path	/?q=7gokcg7a1rxenr1vt3z79obmdsoa18
referer	http://static.example/lsa9t9182xrtzww8uupj1
if-none-match	"cetdmusvri0k868t784cq3wnwbat313v"
cookie	session=m6byz1rci5n9kz2vv1e09t46; theme=h4a4
authorization	Basic 7ad1v3zrnc3l91trsvno
:path	/niivp8wu/6i46cyj31gt/cl1/4to
referer	http://images.example/672ckjl7x087ygzvmrt9cgpqxo6qxisgfco98m0zkv
if-none-match	"grz3sxuaydwgrai3yowa4fp37xu91iks"
:path	/46/fred0/0w
referer	http://api.example/9qgbpsbtrsd3dnlgb7750aiq622vjnexpcku4opo9gb08oow5r
if-none-match	"utn3j36n5dvl1o3uzyye8ehzkh63a4yl"
:path	/k3rh/aeftzltf3ox?q=t
referer	http://api.example/o7wa142aeslfv1wo1kgmvg3qzvsi1e2pn3hqsj4
if-none-match	"44s820rv732at1webdrmg91ojfe7a0tw"
cookie	session=nszmv0rn80snvj47uaca2vtv; theme=zln8
:path	/57iac66be
referer	http://login.example/nddjgm3j7xamodsaqn77pbm5l10ei09ywj99xmlo1ocxxeredqwhrflrsf
if-none-match	"7ht6rlf6mknwdjjgucsphil9xgzpyqia"
cookie	session=x06grd19rh9m4jccuyczwzn1; theme=2kkn
:path	/x7xxge
referer	http://www.example/os8u8bajkpej3faz7x1v2m591q50grdd83hqsk247w
if-none-match	"4qphpy3mtfannp78kpob3jm8us2ugwpk"
cookie	session=od22v36v3lrc0ira4w7y8kxa; theme=8lql
:path	/h6gk6g
referer	http://www.example/ls31c8pxwq7y0f
if-none-match	"r6sy7w8l9oejy2k4alendw86kdyk6t2g"
cookie	session=rar7m2e5wmdi77feoym4xrm7; theme=vmnt
:path	/s6neamd/trat/dbgz5mvt3rup
referer	http://login.example/dn3vrt6f4cqmkcqxr
if-none-match	"vhvyqdcj8hfex5hjya6wu8fktkz1y1ff"
cookie	session=b7qsqd4mhtca5829wdoinx7o; theme=4zho
:path	/7pvv?q=n5ti
referer	http://images.example/2rbx3ha7
if-none-match	"ir07cg8d6etc0mubczn18591r78114ne"
cookie	session=zwtgj67vcljbgy4x3lfo2shk; theme=n7ws
:path	/m4ecc8d6/fgsveayrtdsr
referer	http://login.example/pkijspnd47q0knx65tmgpluzmirt4dthu39pidtmahrr6jj6xzibrj7se
if-none-match	"c18z1gj0h8vw4o325hqcpo3u4yf45aev"
cookie	session=07vf9nteloig5k5n802mlbz3; theme=j4ws
:path	/mgqjmu1aw7qb/q2eixr6dzal/n9rrxwk48akf/yau4gap8mzdg
referer	http://api.example/qtfw36jdtodhjuh56rminjbdi9s2x6agah18ea6bnj1we9xx
if-none-match	"9160kv45gwylanytwx38p0ie5h5ejd6t"
:path	/yk8jfsmb/f2qehgsg7j1s
referer	http://login.example/f9rlzlt1z7mpri8qgkha7ckiiw7s
if-none-match	"smdza5t4f751suq0mktkufkmzma05j9z"
:path	/kqz6290
referer	http://api.example/oxohhgce0
if-none-match	"486rqykxauvgn0f68ookw9qi51ipkmye"
cookie	session=nc9t233x4w9y3kjlnjpp6hr9; theme=yclc
:path	/wfo/iers/c4u
referer	http://images.example/8y9qqeq6m4h4pzc1w947zkp2qu8315w5arj0s2onyjuw2lv41drh
if-none-match	"k44xm5a2icfpeabpqi1sf1gqmd437qrn"
:path	/1qfyracy/gkdsguw8ksi
referer	http://api.example/7omjkyro1ezor8ug4yy35gqjivgknjy8pcnq3of293hnuz
if-none-match	"fghrqacr7lf09z9l9b14s0p1wvm214dh"
:path	/je/kt?q=6c
referer	http://login.example/yar0ze35ih0e9bjb28z7aoght9vtj2jnqa35mtxdnuf1lnui9cn7
if-none-match	"ztvyd4amsayxgqng67dvpt579yw9cdwe"
:path	/wne/4156y2rz87
referer	http://images.example/rzth7a2vmls60ql7wtkf7g4s9rxs
if-none-match	"rc4opst2m63dmamoys71ap9jjodbnlt5"
cookie	session=th3i8k7d2cvwcjkmea9khkxy; theme=u208
:path	/oa45o10p6ua2
referer	http://www.example/10pmc8cg3kwk3dte8w1yis72u3csjijqd3mdigg8kajwx6tue2r8
if-none-match	"zj77beg4ahb0pcv1wqju7tf7jfjh6gyb"
cookie	session=d4q6ik9w3v26pvd76g10v7nq; theme=l836
:path	/4sa/vxgs6q/beq
referer	http://static.example/hyea19iqsa6z0jttittbrb44fpvivmpnys5nn
if-none-match	"2sfsksx2f8k72zio2wh9406mplxgc9uk"
cookie	session=5xu4gupurlsa3c09crdfkqfm; theme=pdvv
:path	/9koca/e1h28bmec?q=r3rw3nu5lkdeyzxsxzxuewqehc3o0q
referer	http://api.example/jz7ox5oih7cvxea3frtjapk965sqisx2n0p
if-none-match	"6f578j79xgjz4kyax4w7xdraec0vfqod"
cookie	session=pr9nnvtrsx9seyervikcn7qd; theme=ql1k
:path	/3658/weh5j1ju68w/5mo7oqf
referer	http://images.example/s0uemvq2b4tslii7n2lecs4nzwh6vzqf2u1jflpoizif7z48y
if-none-match	"dz842k71i2g2xsv0n4th85aeuwjh3vif"
cookie	session=fxck9fezzin53m0podxy0vnc; theme=1ir2
:path	/0tevhfg/yu4gfq9
referer	http://static.example/dzoyevhu8nx1o16o6fp8vaakstp9zoe3r3ttjschg62fc3nil0
if-none-match	"hr3x3eedbyje88o5r947n04uhy0tusqx"
cookie	session=vunv6oynwb4ztp1hq3uedbj6; theme=k90c
:path	/d5i?q=yrx2ggq8k
referer	http://images.example/s0ynskemkiwz0o3hee84huz937g
if-none-match	"ncvaow8wjvmhyv5okzf2rhw9jpi2olpq"
authorization	Basic advz5hxc4wfbkjuesk70
:path	/ccgqxzph/ls09jni
referer	http://api.example/qtwg45inf8q2mr05we5jq8v28rdc6t8xeol4y45xr51r
if-none-match	"jdlf6xrrwaq9aorzcyvdjh2oerd4dwvg"
cookie	session=s2stp3r2tl48pzdgflbvou0k; theme=ilza
authorization	Basic k2zgzsf9gva5mi51gcoa
:path	/bm3xg3lgdvh/bxf6s3fpsm9/ya0
referer	http://www.example/c3c15
if-none-match	"ews2ewl0n1jnf1rumgchb8ung4nhxm4q"
:path	/9fny62r60vw3
referer	http://login.example/d162pbrwju
if-none-match	"qdj7vrvh3ivc8cv728hf4jslm8mnnrpu"
cookie	session=tit2qazq5n939dptsfoj9hyx; theme=w0ky
:path	/qw3ublqx/zsleit96sm/xrhz2gy/12jepsg9kf
referer	http://images.example/0e78yvsh4nksmcyt2imucr0y
if-none-match	"bxk1hn9r2wl6dh5z96hjfmacmcv0xssw"
cookie	session=r535nli2f8tmh4gr00qsr55d; theme=15hm
:path	/ttda0leoe51/0nxw8d4421/7re58rmj2mhx/pu?q=puh16e7e
referer	http://images.example/jswnqi86dd28rwa46iz0acfdvu8am183sh6b2a2
if-none-match	"g32ui8vkuww8kc0822u4swd5jytx0h7s"
cookie	session=uslv0w3sju3utba9gwi0p9rr; theme=9n39
:path	/47m5z66dm3/kw5/vj?q=ahlom9c2rsd5z6nizm12r
referer	http://api.example/0yjs53y2bgtydd5iuq5lo
if-none-match	"nb9as2rc0a3nk6zbj5thc0uokuxrfgbp"
cookie	session=b0z13jyrxgdienopfnyacjxk; theme=2zco
:path	/soy0jv/x792fg66nx/bj
referer	http://api.example/m2niet6kav7ixmhyjb84taqydgeqe
if-none-match	"19eu8a7out4wvc76pf3crtww4iqufvhw"
:path	/q067/d4f531v1a/igi8/oh4mxlwa?q=mfet5zsi1apbldsi
referer	http://static.example/iwislez4fna4rt7h
if-none-match	"g60lafmil2f0l5xu9tnmpk7egozq204s"

82418a4246931172f91d35d05f8645a560de5a28daecf9e961e7daf7d0fd1df4c17ab044c7635e83ec46f3fe7681babb052073d78f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73bb9d29aee30c21234988b97c8e9ae82b1675b5e9aab11395a6a5f050748d0104e427aeefd8e56448cb33c4a408edd09dedf26f5e9977d3f339606b4f699bfe43d9d4bfdc60b63f4693bb3e3c58dc7247e7b329b68f345be7f9 0 1 2 3 4 5 6 7 8 9
824189f1e3c2e5f23a6ba0bf86459d60c970f6576d019a6b5838bacbdea13079c8ed36b1459de5f06021db19c5538b1d75d0620d263d4c7441ea90518496c5b0ed73999d29aee30c78f1e172f91d35d056291b4e05f3919750f773ff699afe4a89eb211ca4320da9fab89ae375e0493f737679a93c1e9fe760a04150831ea827eb5d861b7ee4b2bb1d74323568e4312793ed44ce5a4b015a24bf 0 10 2 11 4 12 13 14 15 16 17
82c486458b63d27cf6a7b86761f1fa97cbc350863485a9264fafc973af9d29aee30c78f1e172f91d35d056032796ed00198eba9eb0a1384d1dbe5fed3b33bbea6b5e986d74afd11d966f5447699bfe7bcf1ced213291c76b99f99f91fb682d7456cfbede7df87c1fcf 0 10 2 18 4 12 19 7 20 21
82d086459c61d6ba7be9d666da744c506b29e8e5a7790062ca931d8d7aa68f35ff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c8c2c773b49d29aee30c21234988b97c8e9ae82b1532fc6d17d9193d65abb574f63504edd496d019659e5ec82781771c7dfb87d365a9bf667b699bfe6d9ec286713bda677cf9123b4ddde7676dcf12228e9479667fe760a04150831ea81fe9dc0fa6865a4d059a87def7e26b2cf521bed44ce5a4b011a72c 0 1 2 22 23 12 19 14 24 25 26
8241881d665cbe474d741786459561e2f86e7e964d3b13d1483d9ba7ba5e758a29ede7d5cdd35189e83fa2d5f7da002eef73ab9d29aee30c0eb32e5f23a6ba0ac25b752d4748e63b743acd34bb511c14e8e86665923f2770adbd1f7b7bf8699afe4d2925ef516909dbb66200b4f5f6db4578353698d967d8bf9f60a24150831ea809dbcf913be7d9c7576f3d197a9eb547d7db9d7ed44ce5a4b04669faff 0 27 2 28 4 12 6 29 30 31 32
83418a352398a85cbe474d74178645aa600492bf64f6c467ae6f4d53d7bb13f89e4458ca5badfff3b41e2d9640ca39a3963eae11a92973bd2d777ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c53032a2f2adbc573b89d29aee30c1a91cc542e5f23a6ba0ac7b951402773d3fddef747a7fc51e402389af167573d364e9d636659adae4904cf7f232d3ee6ee99c5699bfe65aab93a741ce745477dc0396bd4b344a49e39a9ed2cccfbfe7f60a04150831ea8266fc7b14e817aaa7786ca4bdfc52d95ff21fb51339692c0576aaf 33 34 2 35 36 37 6 29 38 39 40
82c486458e63b556b1554cbcc79a40d01a223f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c3d45102646573a09d29aee30c1a91cc542e5f23a6ba0ac38ec8d129aac6c24f0cd28e930920116a699bfe7a368f5e7a852cb4ebc7f28446cf9f09add18ccef47a3eb27f3f60a04150831ea819f1e5f2374563b03de47a6127b56d83b7727da899cb49608c24eb 0 34 2 41 42 37 19 43 44 45 46
82e886459363bbe6b23ea48db91865d701e5dea8a1833f37e7538b352398ac782c75fd7cb1f3e6df73a09d29aee30c21234988b97c8e9ae82b0ef4b4ce900d9d9b23b5f9db35964c12f9699afe48e362a53e28f5eed92ca896dbedf410c0ec095b3d32bb3ff3 0 1 2 47 4 48 6 14 49 50
82e4864597603634c58879f928adbebfe76819f63e9ee4a284d26e9fd9eae9e873a79d29aee30c78f1e172f91d35d0563d511d931a7e8837af05a47e7a35597c3cdcd6b51f8744067f699bfe5e7922e8f33ea94509eb6d949a490144e3eb3fbf2ed92b2f7f3f60a14150831ea82de955acb9e6df1e3ba136513b87ef5a0360bed44ce5a4b019aeef7f 0 10 2 51 23 5 6 7 52 53 54
82418aa0f31aa5cbe474d7417f86458f6242802fa24afd7aa98f2e54c3edfff0c690d873a49d29aee30c50798d52e5f23a6ba0ac39e7d8bcccdf4b4e3f2519a5aad0a298e37ad785e7699afe6a1779dcf4768c943f4cf44a18fc7a1b743561bd54e0521fe760a04150831ea82528ad28ed68337701eda7dcb23b1b8ed72fda899cb4960a0ed3df 0 55 2 56 4 48 13 29 57 58 59
82c2864585613dccf79f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73b69d29aee30c50798d52e5f23a6ba0ac0534b75513333b9eeab6825add7ea4afdf9f47a11dbc7693bcf51d22a3ad6d555793d0efb78347699bfe522f324af32dc7458e81b3fa71bf1edaa27077e96cde1de89fe760a04150831ea81ee82f2d93c532be943d681030bfe02d79a3ed44ce5a4b0568a7d7 0 55 2 60 61 5 6 7 62 63 64
82df86459463db3481ff3348d53fe7682799f7a7f4fb96fbb3ded290e4739a9d29aee30c1a91cc542e5f23a6ba0ac553b5e43d3b79a3b394ff699bfe4f5f6f1de698d29d9ef3dbd3a91bb1c379105c087b21eb3d7f3f60a14150831ea809d423a8ce55e7b11ff14cfd6a2b614749defb51339692c1dfaf637f1f0893ba34188a4a69872bbed97c5da819500ea3277f 0 34 2 65 36 48 13 29 66 67 68 69
82e986458e63fced07a1bc2b4e21563f151fafdc538b1d75d0620d263d4c7441eac8c773aa9d29aee30c0eb32e5f23a6ba0ac5689a3f71f73d2cb9dbd54e8525a04e3b323a09d325dea7f2ea272b65699afe5aac118e3687238d0e4f084b4da5264cbec93d35cbd7dbbfcf 0 27 2 70 42 12 6 7 71 72
82ed86459d606d97cb7283bbfed867bc76a5aecd315789bb340629ef25727bafd51fcdc1cb518496c5b0ed73a69d29aee30c0eb32e5f23a6ba0ac77f41279f7e7dd8e9cc7a6304deda6bd38e3e1a5af723fd7f699bfe63a6637b7279e6a90f9821e9d6a0b7689c8fb3f1f7b5ff557f3f 0 27 2 73 61 12 6 14 74 75
82418a4246931172f91d35d05f86459d60f2f77d353dfe76806e26be9617b78a91d3c554bf3b21ed23defb21df7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707e0d1d073989d29aee30c21234988b97c8e9ae82b00f7e2bed3cf1d16f8699bfe7a9ed927b5e283bbe88db10bab439faf96acf4ed2cfa6bcf9fe7 0 1 2 76 23 48 6 7 77 78
83db86458d61a2b141de9e8a18b65f2f0cffd6eed4e873989d29aee30c50798d52e5f23a6ba0ac382f0d8d90bf2cd2ff699afe65a66b25ef1d520893b955a24da3a5e1d4137813ae81a37f3f 33 55 2 79 61 37 6 43 80 81
824189f1e3c2e5f23a6ba0bf8645a161eee2f5fe7682d477f1d51e4b47a4b3edc0d53781f9148cbbd9b79d6e94ca56c5c5d9d8ec73ac9d29aee30c78f1e172f91d35d0563b0e8a6b667479a5d9876892d92d450cb6975aef59697c9e5e2f81d046bf699cfe7adb375f35b4e3d20de3dbd10fd7e3c7ae8c87dc8cfb8e5b01fcff60a04150831ea8271d13009ec359424ede680f80467f0e1fd7da899cb4960f3e11d74085f2b24be53f0b615c627e635e647c7b657d 0 10 2 82 23 5 6 43 83 84 85 86
82cb864597629334e8bab1dbd7b96af5354c79f1d93e9f0f4f0e951fdfec50863485a9264faff2739c9d29aee30c21234988b97c8e9ae82b1eeaa9d3f9ec2ae79dc8c04793699bfe53e0ce9bb50d7aeced7d5a969f036e47c019fdda04f8f6567f9f1f0893ba34188a7614fd9e2d6f78b2bb412147d293cd 0 1 2 87 61 48 19 43 88 89 90
82c786458761c6639adabd037acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2ac35189e83fa2d5f7da002eef73b29d29aee30c78f1e172f91d35d05629a0544be0adb9d3a5676ecf721d3e0b4758c53d735067eda9f0c689455b8cd73fbea777699bfe6c98cc823f53d6f03aca56a3a2bb7bb4ca0b378923f1690bfcff60a14150831ea8278d0d0c1ea4eddfa3fe2a2da97bd74f5da5abed44ce5a4b036e4beb 0 10 2 91 42 37 19 29 92 93 94
82ef86459962ba4eefb650c741d7430cf907b138fa7dbcc265b6697d07b7d5dec8da739a9d29aee30c50798d52e5f23a6ba0ac4de9ba8498d0829a9211af699bfe40efaf411f41fa00a6ae8a3ccfe3c469f3258df71d5e89d87fcf60a04150831ea82d68ad7b1fa8d227cdeebe817262967ae3afed44ce5a4b05b689ff1f0894ba34188a1cbde76abf545bd7c797fbcd40a5ef47 0 55 2 95 23 12 19 14 96 97 98 99
82da864596612cba8726f65a6662bed6b14d1d5d9fa53dedacb47f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f390c873aa9d29aee30c21234988b97c8e9ae82b1e7bbc9ee29bbd3d9a38934f999a9dc6e8efd24ef2583ad3e7b51f699afe446e96bbe5e76a4da194079fb4c67236c5dad4548f658e7fe71f0894ba34188a3bd3ab82aecee193dd63f4e3f623b75f 0 1 2 100 36 48 13 29 101 102 103
82df86458e63fced01403101d6ab96d73b39e37ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d3e573b09d29aee30c21234988b97c8e9ae82b0d46db3dfaf797c47d82f0adf3346ff6e8ecc81204dcae58893c06c3f7e95b553f699bfe7c9471bed851efd59e5991c0b93515f4b7c169438efbede2dfe71f0893ba34188a46296d486634fe27a0d4bf4b2da6af 0 1 2 104 61 5 19 14 105 106 107
8341881d665cbe474d74178645ab63c3d4f9f26459483cb2c4d28c2213a2f1fe7683c13b759e496447913acda31d49653e8f6fbf14b75d2e7fe4c290d173b39d29aee30c0eb32e5f23a6ba0ac329338d4e0f4ca2b2372f62d7ea311bd493b6d07b91338ecf165733fe1d2b5d9f2fa78528d3699cfe6def6fb327cd95baccfd1cf15f997c549a5de91caebee7b7a7fe7f1f0894ba34188a54fb60f1e6bf6507aa6af4d523f3e49f 33 27 2 108 23 5 13 29 109 110 111
82e0864589619a6cb5ff3e02173fe7f0508d9bd9abfa5242cb40d25fa523b3ed73aa9d29aee30c78f1e172f91d35d056111944f3d34d3f96fb5954cd34f3886e31d3587c8ba5aea3cd3d7b7f699afe46e0252d1ead3fb213b564eef4c5477a9a99ab1c2d24eb57f360a14150831ea81df659a3f428ec68fd3c8ad66c73c83dc9ed9fb51339692c133fe4df1f0893ba34188a5344bd8cd56ed93bdd514391a1b7a9 0 10 2 112 23 12 6 14 113 114 115 116
82ed86458b60a2f48eedbb57960f2cbfcb538b1d75d0620d263d4c7441ea9051026465739f9d29aee30c21234988b97c8e9ae82b14754968427a0bcc84a7c0bbbc9f4e7f699bfe48fc7e07efdcb475e86f364b350cd7ea625948924aec659a3f9f60a04150831ea81fa29f7406771e7449ea73b4e524a0feeceff6a2672d2581283c7f 0 1 2 117 61 12 13 43 118 119 120
82cc86459d603e9eb4e2f74f8e8c4892f66679d8e9de9aa362c4d51fae844f7ef40b7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d1e6c3739e9d29aee30c0eb32e5f23a6ba0ac4f437e3c845ebcf7ea4f4d27d3c5ea27f699afe642f541fa23a268479f05efd436bf611a03eca26a080eadff3 0 27 2 121 122 5 19 43 123 124
82418a4246931172f91d35d05f8684d5d990518496c5b0ed73a69d29aee30c21234988b97c8e9ae82b1dba3b4910dbd336ff691e3f4942f111d906b6339ab6dc699bfe4323dd3c33286666b3d953f30faf828ed14d474ad3d3d21cfe7f60a04150831ea81fa649815bc56fa1c4699e48491c64afcc7f6a2672d2583b0e76ff 0 1 2 125 61 48 13 14 126 127 128
430644454c4554454189f1e3c2e5f23a6ba0bf86458b63dc947b95a724a3b595ff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0e1f1eb73b89d29aee30c78f1e172f91d35d05604f4616bd89c6d25f26053d5ab3b09cf2d8471969f2ffae91bd5f5a673a288db76b9de91caebeb45ae76699afe472ce9ac0e20dd9c66df629ce18e8299aaa7726784d4be7f9f1f0894ba34188a1680128078a2507b97c78a9eefddbf3f 129 10 2 130 4 48 19 29 131 132 133
82c286458763a8853fbe9e1ff0d2d7c873a09d29aee30c78f1e172f91d35d056234bd622c0f79454887303c1dcec3b2a047f699bfe6d67b4c7ecf223767f1d3cc68a28a63f447a5ef39096d8d0bf9f60a14150831ea82ab1a150969caba7b65d96c69966633ef819fb51339692c1e59f3e7f 0 10 2 134 42 12 6 14 135 136 137
82cc86458a61a1f87dca1325641cbfd0e850863485a9264fafd673a19d29aee30c21234988b97c8e9ae82b080fae9d5cb0670a23699497d85feb233d1a699bfe5e6fbc94bf6cfe680d71f6a5dafb03cce3ae3f75f52395750ff3609f4150831ea81fb4a39cf656570d205da4fe0120cb590bf6a2672d2581b7fa59 0 1 2 138 122 48 19 43 139 140 141
82cb864595625766b476cfe0cc213503bb16b8d573f4031579277acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e9c35189e83fa2d5f7da002eef73b39d29aee30c78f1e172f91d35d05627351e013fa17ab50567b781f4095c9a7edebbb751648e88d1d250952e004dbd6bc4127aff699bfe637893201451e7ba3af77c3e2771be9dc7e1ba9003b3d6647f3f60a04150831ea80d3fa93a02764a396da644f8f4103d34e4a7ed44ce5a4b07b4183f 0 10 2 142 42 5 19 29 143 144 145
82d786458e63fced00faf6f67b7bcfe2ca236bdbe1c8d773ac9d29aee30c21234988b97c8e9ae82b054fbb5f299a9111fb4f97fc58f00ad76b2b1a5cb5e326937a75d93b7f699bfe46cf7f5679f6000bb80f37aa1d13a733d5746e795bf4372cfe7f 0 1 2 146 122 12 19 14 147 148
82418a352398a85cbe474d74178645a163af6e91d9da762d4796abff3b4165b399a6cbebdb55f4a5ef07f3dfa113651d647ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f3ece6739e9d29aee30c1a91cc542e5f23a6ba0ac16db7d05069bc91f8d2918bda3cff699bfe5f382bf6774fd9d127d4b5771b5e1ff159d12792b5de9f26fe7f60a04150831ea819ad25f5e5964ef788d143929fbd35bc3f54fda899cb49607668dc 0 34 2 149 36 48 6 43 150 151 152
83db86459163fced027afaf12dafa6aa6969f083d9ffcd5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d3e273939d29aee30c78f1e172f91d35d0563df46bc1a6699afe4e09e9b49dfa9c72f66edf4cb81693e2ba66099966c04a9fe7 33 10 2 153 42 5 19 14 154 155
8241881d665cbe474d741786458d61e3b1d25f53f493c8fb38773fc8c7d7ef739b9d29aee30c0eb32e5f23a6ba0ac008d78ac13fa2a7b1fbf78fa3ff699bfe66f12b22a2d690f1a7a073dbde8b400ae4eed7427be83178fe7f60a04150831ea8237eb1335ca51d3d7ba4f679f21a3b1e30c7f6a2672d2580b1d48f 0 27 2 156 36 48 19 43 157 158 159
82e48645906241b06efd0eff93306b3b3dfe76829fcccb905102646573b69d29aee30c78f1e172f91d35d056263059091d0d5e23e890252e767fbbada6529adabcc803f534c93da8ee7a471bde1e73d4a1aa6764699bfe5ceced011b73777a330fd49eeaada334c91aaa5f5d036864fe7f 0 10 2 160 36 48 13 43 161 162
82e886458863d7a422c4ca507f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d0508d9bd9abfa5242cb40d25fa523b3c373b99d29aee30c78f1e172f91d35d05601efd543f65f73b36a2991b2fb6d11f56ceeb34a4fd5bf2e1d1ebd0ed37bea364321dd04ceccf3ce77ed3f699cfe7d9fa5b279f13f7ae30d74f6a64a49d1d4f49bca5fecf750f8fe7f60a04150831ea83d01cf03ea464dec553fd9e95c986ebc87dafb51339692c1efcbe7 0 10 2 163 61 48 6 43 164 165 166
82cc86459561be83332461f2c9546c38df8f4c4cd78f7e02999ced538b1d75d0620d263d4c7441ea90e073ba9d29aee30c0eb32e5f23a6ba0ac7b7132dae4be8fd5f0bad75b5b3f7ea97a9ef3d92bb47b1546b50e1e4255d9eedddef3de5ec3a59b3df48e69f699bfe5cf6f3619d929e5ef1f66fcdb399c69b73c39d9eefd2a420dfcf 0 27 2 167 4 12 13 29 168 169
82418a4246931172f91d35d05f86459160206d83bbdbb9faba2b0d2a18a8e71d7fc8d5ea518496c5b0ed73a09d29aee30c21234988b97c8e9ae82b1e7b75ac1efc37e6df36d279e7ea295af3699bfe7aa088eb63ce7725b5772f76d01f039dcf6471e78bd65ec9fe7f60a04150831ea81d050e0eb7ce2b4f50bb48904e98e593bb5f6a2672d2581e69b8ff 0 1 2 170 61 5 19 14 171 172 173
824189f1e3c2e5f23a6ba0bf86458a63fced035274f03f444fe1c890ea73ab9d29aee30c78f1e172f91d35d05600df7f02ebd699c34d7dcefcc0a1c984364c4f1311da7a51e5e019df5f699bfe7cb649a764cd19e768e80b7d3fd7d496d3d26b41318ce3b1ff3f60a14150831ea82dedde3a4f27a7de76c96665e24de99985e8bf6a2672d2582aa59aff 0 10 2 174 36 12 13 29 175 176 177
82e68645a662daa78d82797bd11c9eaff3b40cc886bbd68f3e26ec5a7c74f08a453f691161453b4f766adfe5ccd1ee73b79d29aee30c1a91cc542e5f23a6ba0ac7412507ea7f73da14cb5cedf59e7702d10ee242ed332535f9f7d896d7587b8bbd80ea47902ac56f699bfe4dd5df1656ff51db5d14f5b49d5d28e8f54dad0dc2482137fcff60a14150831ea83d35d2a7a3787274f544dda3ea575fea991ba7ed44ce5a4b076235db 0 34 2 178 36 12 6 29 179 180 181
82df86459863bcd326b0fbb646280866e9e3a4a46ebb182753a6a333677ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d1d6db73a89d29aee30c0eb32e5f23a6ba0ac37deb1a2d8cc98c15f4ecdb9e8c590533cf752766dff6fd124be3699cfe7bb3d5bede4be6a7bcced36993d829abdd945a8f008e9f52d5fcff60a04150831ea81b73c11f93d82b01a5b1c73c50ed8d17b752fda899cb4960765ad9 0 27 2 182 122 12 6 43 183 184 185
82d186459a61f20646980487f7dad626affced021a9e68c3d1ff0dfb3d15ff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e990e073b79d29aee30c21234988b97c8e9ae82b1d4ce47d5e67a8e61d9e440ed6a2af277abec54f91a3abe14326079ecc8c549fdd3dedb7d39eed37699afe6d211e7fb819457da8926aabf6cc67ec44982fbd6513d547f360a04150831ea807e3cd1da3a1d72b221e079489ff7dc2fd167da899cb496038a47b 0 1 2 186 42 5 13 43 187 188 189
82418aa0f31aa5cbe474d7417f86459363da2923947ab2c3cb431e7d55d6ae8ed33c9f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d70753032a2f2a50863485a9264fafd973a69d29aee30c50798d52e5f23a6ba0ac010d57d06e799116246f088e779cf259dec71bf3675aac699afe6c3ce62c6cc94f8a47253218d684147b9c525458e9f140bf9f 0 55 2 190 23 37 19 14 191 192
82f086459562503f38db6d83244338fbd0c7b4f83b8df4f128dcc95397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c2dd73a89d29aee30c0eb32e5f23a6ba0ac491be89a892a6bab686c45f7ded0bced81afd77ef2023084e07bf699cfe6c6d158dbe8ff7f5d7d59e07dfad3634cc9e67723642e7b3d3fcff60a14150831ea81e374127a3b57a9a8ee57dff5e3b4f435615bfb51339692c01ec39ff 0 27 2 193 42 5 19 14 194 195 196
82e286847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ce6ebe173a99d29aee30c21234988b97c8e9ae82b0c90a5a6a95bb1bede00179d034066400d124ecd1d29a3df86bf699bfe6771ab2c6a466479c92bf6dce7eb6746fa78374e8df44c928ff960a04150831ea810e52365db4a7ededc6bd4919e9a29e8ff52fda899cb496091f0c7 0 1 2 125 36 12 6 14 197 198 199
8241881d665cbe474d741786458b60bd6863c9c9d0cf101303cdc7cb518b2d4b70ddf45abefb4005db73b69d29aee30c0eb32e5f23a6ba0ac3e095f7cdd53220f3be7652d59652fd45459de724a33d889a3f6cf930adb59f6dcde5feefd0f4c66b699cfe6873a0ac8edf1efdbd31d9901dab9c96f8eed491f723fdfa4ffcff 0 27 2 200 23 5 19 7 201 202
82eb86458d62692c93fced0748c127744fefd1cb90c1739e9d29aee30c21234988b97c8e9ae82b1e1b9c074b36766c1238864144b2bb699bfe5333ddbc89353c6a7ad31f7aa73063f4df591b7ba792f8f7ebf9 0 1 2 203 23 5 13 7 204 205
83d586459a62ba5af48e93b2e31e4b34a2ead258b64430f5493f79297e83c77ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f3d4ef73959d29aee30c50798d52e5f23a6ba0ac385ece4b633f699bfe7b0593bed7b2f8f64a63a3c5b436f3ae150e9ddf2d1da2fafe7f 33 55 2 206 4 48 19 14 207 208
82418a352398a85cbe474d74178645aa60c80d9e1df3259d9872a600099cea5a012f78d8ee67bbbc793cb9fe768003f3553d9a93dd9d3d06947fe0c2d8ca73b79d29aee30c1a91cc542e5f23a6ba0ac4d5faa7c9a371d8e4928a44d788db0f63b56bf6d1e9d682796c7fc5487889a1b724399c95a785e7699bfe7af70d1deb2c654be818fd752cde63379f3dfc1bcca1adb17f3f60a14150831ea83db9581af4d3edf7f1e5bea0ef385d3bee0d1f6a2672d2581c7bc33f 0 34 2 209 42 48 19 7 210 211 212
82cf8645a063c3e410a4b25ff3b41d66aba3d3c82f06a5c95e487dbf6b763947470e3ef1bbded8508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73af9d29aee30c0eb32e5f23a6ba0ac0ba8bcb682be24fa6df4d28f1e4e592c7856fbf3e264f6a5af46aa7137d8cc910f7699bfe6369ef476a6f52cdd29f6f993d5e17aa9f983ea673cd72809fcf60a14150831ea82a72c2f6f3e3ad816daf40e927a1c658c486bed44ce5a4b03d6f627f 0 27 2 213 23 5 6 29 214 215 216
82c88645826127da538b1d75d0620d263d4c7441ea905102646573b79d29aee30c1a91cc542e5f23a6ba0ac5b59ba863908373c07c47e8429689eda03550e25c18e5f7d3c1fbd930fb0fd10b44eff44a3bb967699bfe7d37edbe8367a88d57964de0afd83f7ded7fcbe21f579aa6cfe760a04150831ea83bb24ac22f3e99182892a4a0cd3b5063ef1fda899cb49606bb484f 0 34 2 217 36 12 13 43 218 219 220
82ce86458d63bfb9533541918490074fa9bff0d2e8c273a49d29aee30c1a91cc542e5f23a6ba0ac0cdde6eee55e8d317b797ab97b469a5f9c1e4337f699afe5c70e314acf9a7cc83b1f6ba06d3b51b800950df6251e1efe760a04150831ea8192fb68b5f76ac27b8e3154448fc57680167da899cb49601bb55bf 0 34 2 221 42 48 19 43 222 223 224
82418a4246931172f91d35d05f86458f62a7ffced03feba91b981eaa98ef7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7eacf518496c5b0ed73bb9d29aee30c21234988b97c8e9ae82b119882ef386a79bb494d0cd6d9facac91ee85a02cba4b2b8ede92b96d64b0471b957b6e5ad21f0eb420f83b9699afe67eb69cde5ea247de05278c130935380b6d7ac33649467fe7f60a14150831ea83cb4870d6fb9fd23a79ee27697d2e2051bd2fda899cb49602f8afd7f 0 1 2 225 42 5 6 14 226 227 228
83c48645032f39687ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707de50863485a9264fafc473989d29aee30c21234988b97c8e9ae82b083cb31bb06b69f99e699bfe6bf2db7e2df56ccffa04606fa53efbccfa66156dfa6ec4d48fe760a04150831ea83d143d28b523022834ed23accfd9492bf06fb51339692c14f731ff 33 1 2 229 122 48 19 14 230 231 232
82418aa0f31aa5cbe474d7417f86459363b7b7d847ba2a66af0c3efbac0dda1058c1677aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707e5dcdb73a69d29aee30c50798d52e5f23a6ba0ac088ec8296c4777e59811cf249dfb742fa6df6ca0a5faff699bfe7d752593f6b5b17b75aada7bc3be640511f800df9bb5882cdfcf60a04150831ea80e0ac7d3afaf606ea4ce795da53dbda657ddfb51339692c0e460f1 0 55 2 233 23 48 6 29 234 235 236
82e586458d60036ab0f674920d12b13c9e997ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68e2518b2d4b70ddf45abefb4005db73a29d29aee30c1a91cc542e5f23a6ba0ac32f8fc4f4b81efdad767294014c88a85efaff699bfe5a1d763f2968053da924cefaee8f096e7a6824ae16b99df3fcff60a14150831ea8252f8a1e126a7ea9bc4f3f5afbf638bc3cfcff6a2672d2583aa237ff1f0894ba34188a15ea3bcde1967c8fd9d9eeea048f73ff 0 34 2 237 36 5 6 7 238 239 240 241
82d7864591628ea0986cd6c36dcecb7219867ad0f9aac953032a2f2a90e773ba9d29aee30c21234988b97c8e9ae82b12d40f024324281c77c536bacd7e4f3cee9abf7eeae8d59576310fea93a671b55cd2f567d57e659eced1ff699bfe63f4213a291c69df3ddd96b47572877c3d6d330091cd1b80fe7f60a04150831ea824ec9991475ededcacf1cc5ebd85d132ba293ed44ce5a4b0207e24 0 1 2 242 23 37 13 29 243 244 245
82f186459263c4749181cc737bf540935b16d41f1532efcec2ecda73b69d29aee30c1a91cc542e5f23a6ba0ac3e1b7c265eddcde2d411babcc9e640b476e4a7df86ac7bdf6433683c49efa38176a102c0a659b699bfe4469cf4394b25a643b6e9cd1dadd82a268fc57d3c7b99cf5fcff60a04150831ea804cb82ef3d4492d90c477df804e7aab7d0e7da899cb4960b0dd5df 0 34 2 246 23 37 6 14 247 248 249
8241881d665cbe474d741786459c62764953c19e3aa463db67a698c3dd15fb60b3472535a2562df43aff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0ce508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73ac9d29aee30c0eb32e5f23a6ba0ac4c9adba42f94e0f1dfdbb5c9d6aac2ef679b79e4f86a3e837a965ded1f5af699afe4e12383927a3cdadba6ede9cf223faac5d2d77d746c254a3f960a14150831ea80d1a3cb74f98fb842f766a523f3a67eae4f2fda899cb496065ceb27f1f0894ba34188a4edbb27a174ec1f364ae75f4eceea4df 0 27 2 250 4 5 6 29 251 252 253 254
824189f1e3c2e5f23a6ba0bf8645a861bb00d07accc79f2d0d0c328f6c22b413d23ac69ea4ff3b402090f5cad7b0d5ddd8e9375a3bbd27dbcfc4d473999d29aee30c78f1e172f91d35d056001f5d63b7c57d24a7a49f699bfe5cac7ee576a21d0fd55774f7253e65f62ef5b52f54489f127f3f 0 10 2 255 23 37 6 7 256 257
82c186459561d765b2366b8d8f2cd0c905ed8b69b4fde3a4e8f3ebd890ea73a09d29aee30c78f1e172f91d35d0561ff0c927115ff0fb3ea62d8198af8aaf3d3f699afe6a3cd21bbd4f783464a85e52703642c7409c2db2bacbfebf9f60a04150831ea82a73c3353cd572924a7c02c1a0a370dd815fda899cb4960f281b9f 0 10 2 258 42 5 13 14 259 260 261
83cd86458d63fced04ccbc6e864a2aa42f37dd538b352398ac782c75fd7cb1f390dc73ac9d29aee30c0eb32e5f23a6ba0ac52f39dfa9e8ebebbf79049abd77ee768ddbc51d3cc948c5581341bafb6bcf699bfe50d8bccd6c6cc8d790be6f28483df60f4b3d0fdce10cb1d5fcff4086f2b169ad3ebf00 33 27 2 262 36 48 13 7 263 264 265
82418a4246931172f91d35d05f864595604ed4c514fa63c4c94367726f3e58359427bf617f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441eaf0d2739a9d29aee30c21234988b97c8e9ae82b1d0a00cdde3a7cd3ea727f699bfe7d0ed3d7e9c6647da156e46e331cd4daca59f1ee3edeedf5d7f960a04150831ea8242325a2667d571f56aaf76802fd834a7bd5f6a2672d2580cc8bc7 0 1 2 266 42 12 19 29 267 268 269
82418a352398a85cbe474d74178645aa60327b1869f4c5b5d8779f0126ff3b401b3d79054570018e90f64dbdfc7af0d4f2b2fa3c76988f325991c4e9d85102646573b69d29aee30c1a91cc542e5f23a6ba0ac4ee50fc8198535614b28f646e57bcc88a29eefbf603d10c7aa73c9e7c7b7fad441b41418f651f699bfe432a1f1faa7cc85f7ec9e3ab4e1bd02d7848f759ba9278ecfe7f60a04150831ea81a14a2a8bee965937af6665bebe8e17bd129fb51339692c0541fa7 0 34 2 270 42 5 6 43 271 272 273
82ca8645a2625ecd789eb965f5dba56c76a3d31e5df15d4c3b69dd7ffced03e3a4edf4b2b8dd677aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707d0dedd73a29d29aee30c21234988b97c8e9ae82b0dd01a5fa11e13e06296c4f4f3e65f2519a4a3699bfe67afac8ff5077ef4d9646e3fe5ea4d1ba76da17893cbcf5a8fe7 0 1 2 274 23 48 6 29 275 276
82e38684c0eb50863485a9264faf518496c5b0ed73b29d29aee30c0eb32e5f23a6ba0ac335d6e78222bf4f97b0cd5b5e4010f4275f4cd46315aa07d13edef13d23f637a40ce24bdf699afe53e8cd1dda93413d486b66a122afdf997bf9e8724cd06d1ff3 0 27 2 125 23 37 19 14 277 278
83d286458a62730e8f3daba1cf6d7fc55397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68e6c273999d29aee30c21234988b97c8e9ae82b0f0e933d339d93d43478699afe4a965bb2590c793c7544e7f1dcc404c570327b712ff4ea0fe760a04150831ea83c7744bd031cad4628fdb6f789a66a3455dc1f6a2672d258116362 33 1 2 279 23 5 6 14 280 281 282
82e48645b863bdb1b5e1d95024f8f6c27d770c7d19a2c4b1ea6949293c4fd98b07e3fced01fb03d4a513b547ecdd45d5af56d15d22f2575348de9bd75fd6dceacf73a79d29aee30c78f1e172f91d35d0563a3d6a27f7217a3edb8dd7559d13d1a092d2fb93c7b72dea0f699bfe667bcd31f971b9e8b47dfda1dec97e6b1368e46fb75ede8767f360a14150831ea83bf477bf7ee73f5eafb6565f6daef578ef27a8fed44ce5a4b03f295d 0 10 2 283 42 48 6 43 284 285 286
82418aa0f31aa5cbe474d7417f8645a362c0faa0fe5c6264a0fe23b3bc8661d69966c4cb5cae4f6b1de737a93a33ecbfe76809f0da90cb73aa9d29aee30c50798d52e5f23a6ba0ac772f8ae5f414746cefd21ee9ec8f4fd2e1e41d9d3bb2e84ddeab3f699afe4f47790f2ca80394247e5eaa9e9d2d665119e3cafd25a6dfe760a14150831ea803212c7a8e85b5c157dbcb9e04df93797a9f3f6a2672d258239e647f 0 55 2 287 4 12 13 14 288 289 290
83d986847ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0de905189e83fa2d5f7da002eef73b09d29aee30c1a91cc542e5f23a6ba0ac212f55dacaa79db4da6b7c74f5edde8f3e64d0f0daaa4e8991d65d93c4c40d137699bfe7b79f69322917492cec90f708e579df7ddca04ec9e08cbfeff9f1f0894ba34188a758d3275a67ee7f2e1286fbf7f745967 33 34 2 125 4 12 13 29 291 292 293
82dd86458c6277aa2b96b2c1fc3933d1bfc2cf508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73b79d29aee30c1a91cc542e5f23a6ba0ac02444728bb79aba56cd9356993d023a2d31bc8cde68f46adba6769ee9ebd54874dd3cc896e66bbf699bfe5a1bd2bb5ca29280cb311a44b6f7eafc6873dba7e816ede9fcff 0 34 2 294 4 5 6 7 295 296
82e286458d62498c743c100e66091b9ebc5bc753032a2f2adad973b09d29aee30c1a91cc542e5f23a6ba0ac17b37d4f4bc51f9b19b3ad45f089adf4cbf693afa7692082e1e365a00cfdd32ff699bfe7a17b32ec84094553f40bda2da678e60781f7eb4d4ec74cbfcff60a14150831ea807633de6f4cb82f1e2def64dea8ae70471c91fda899cb4960e95f59f 0 34 2 297 4 37 19 14 298 299 300
8241881d665cbe474d74178645b162998b3784b0e52cf64252062397b1eaf6e0c73ff9da0ed3574cb6a5f313c76ebdec0f5136ef79d0d78e82753d536797e8e2da90c773aa9d29aee30c0eb32e5f23a6ba0ac10a439fc95b8cde03339d7bfab657676fb4f195b67c7a9a32fb8d1e7f699bfe64ea0f28f5dcc59bc1a8ed3d1e67f5e2ce8e03bd23a3b9ababf9 0 27 2 301 23 5 13 7 302 303
430644454c4554454189f1e3c2e5f23a6ba0bf8645a363b7bb12db1d3a58f33dd939bc4ec3d5cf335dedff3b41dcafbb4d5de89da3fa0fa941e7df90ec73a79d29aee30c78f1e172f91d35d0563d5677a6a283749dff5d873b535b453427bf46442378b6c9ff699bfe5e7fa13cb35bae5964f4f90cb1b75542087d59d2477ab9d1cfe7 129 10 2 304 23 5 13 43 305 306
82d986459461af6e51647fe76801e9a2f9017df875f122830b7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e3e8e773a29d29aee30c50798d52e5f23a6ba0ac48eb80943d7b97af6f551ebf353687cae13c7f699afe6964f65b33b38a4985e5a67d3692501187cf47cb2d0c99efe7 0 55 2 307 42 5 19 14 308 309
82dd8645ae62865d33c72f6e88998f11d55dbfe7680decde2aefdba58f4e59bd87c35ec0ff8b10e1e9b5ca1cf1ecbeecf7d87f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d0ec5102646573969d29aee30c50798d52e5f23a6ba0ac769db71c78debf699afe59285deb43f6b72f800fdbecb3e2d085cb6610024f3d821fe760a14150831ea82dec7ece7567dbbefb77e8320e67a869f4d0dfda899cb4960b6d6c9f 0 55 2 310 122 37 19 43 311 312 313
82cb8645a263c56db5530eb7fe76811eeb3b9685e0c95f79e63d82ede8b44659bb9e9f42f647ffdf538b352398ac782c75fd7cb1f350863485a9264fafdb73959d29aee30c78f1e172f91d35d056283f4a59eaf3df699bfe6b2fb8c5d6517a049658191e6ebf6dbb27a6ecf03148f35e3f9f60a14150831ea824158ccc2f2d59479ea4a3df566971c9a597b7da899cb49601863f3f 0 10 2 314 4 48 19 7 315 316 317
82d686459c61c0be5f05f0f3f5c8c79f29223fced05745aef8093c8bd9fb5067bfe5dbc2e473b69d29aee30c0eb32e5f23a6ba0ac55dab94e7b7c83b779a969c99b48e79db686ff514cff8eb5b95a7bf76fdb5684e1f1e1cf759fbfb7f699bfe4f5c93db34be28967075943e0d2d4634e7a9b9bd32e55eebfe7f 0 27 2 318 4 37 19 29 319 320
82d9864589624f2660fe83630eb77ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c7cd73a79d29aee30c0eb32e5f23a6ba0ac74edd3bba4ec1f2d3e20bcefaf35bf49a83bfe3ad329dde937f699afe47ea39831f5479ad1e3d7b146615b61bb10c2f54a3df449ff960a14150831ea83ad12d9552dd1e1eace3a1a7a8efd9c901dadfb51339692c1ea8a01f 0 27 2 321 61 5 19 43 322 323 324
82418a4246931172f91d35d05f8645ae62d7ba1d993bd1e90c344e939ac3fbff3b412165e8dd62a6cece19b77c592c9d3c797c4d59e1ea673faf7dad6bd77ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ce6cdea73b49d29aee30c21234988b97c8e9ae82b1dbcb25a0befb95ff4cc944b2964a0c76cbd5ee91bf5c8fb897a4efee40919a7d4d592df3f699bfe453cb3d935535944b533da5f087cb3746c9edbb7c3449ecf7fcf 0 1 2 325 36 37 19 7 326 327
82418aa0f31aa5cbe474d7417f8645ab62a12467a08c52e1db61aa184c65f00ec6ff3b403f1448cdaf27a7565eafb213dc72b2d756dd9c33cc6b29d8d2d15189e83fa2d5f7da002eef73939d29aee30c50798d52e5f23a6ba0ac782b5ed9699bfe4dd5bf6872bed1d1dbcd6cd9d273ce78dbf48a5e68768c61fe7f60a04150831ea81e9263f425424d6e16565ef3e9b8ce0e9287ed44ce5a4b019becdf 0 55 2 328 122 48 19 29 329 330 331
83ea8645846014cd2fc7efd6518496c5b0ed73ab9d29aee30c0eb32e5f23a6ba0ac4de7cb6ed5e3dfbf16b94d6f4f3c71c620f8ed551d1c9c7d07e6a66babf699bfe7d33dfa3608e444fec4e7b00532924f1ec32fb084ac8bad3fcff 33 27 2 332 36 37 19 14 333 334
82cc8645ac60e7ec37d8a8edf58ea7692b2d4cc75f767ba6793ab03b7c3bfe7680d1bfe28f31f4b2deb2faade0d53791fb7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d2dbc273949d29aee30c21234988b97c8e9ae82b02ee73b94f699afe7a512d1ea83d1604c2689207a14521993f86a7ad334750ff9f60a04150831ea80e88fc83dba6ae8791e425b5a07aee671bedf6a2672d25805dbbbf 0 1 2 335 4 5 19 14 336 337 338
4303505554d286458a603e1c430fb33b9d7c7fd8e1508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73ba9d29aee30c21234988b97c8e9ae82b1dc5e0e49fbb2876df15d268c09447e19ebd3a4b406b8df04cdfaefd7af538a79ac14cccfde870a274053f699bfe7c4a7f2e393cd58fb84add9d99f00a8a96fb4d34bd25900e7f3f 339 1 2 340 61 48 6 7 341 342
82d286459a629398639088f31f5627a231d8cd28759330173d774cc7f066ffc8e690d173a19d29aee30c50798d52e5f23a6ba0ac7b9c87f037acf72b8d5b5d6834e7f41b6a6f699bfe646e30087ea64b84a3d586a9a8edac4d19f7e9f1d2b6ba7afe7f60a04150831ea81bf43ec075bec59278e8193b4949065f634fda899cb4960a63f367 0 55 2 343 4 48 13 29 344 345 346
8241881d665cbe474d7417864598627f00ff3b401ea17194cbdac1d12a7abf3503f76f51f4a77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2ac9c873989d29aee30c0eb32e5f23a6ba0ac4eebe6279f34b6d9834ff699cfe7bf86fcd7de6ea7b46edbdbb7a7bcdb5b3536e53d1eef4d52b7fcf60a14150831ea81deb479763b636ea719ece8fd791fb4741bfe3ed44ce5a4b0596089f 0 27 2 347 42 37 6 7 348 349 350
824189f1e3c2e5f23a6ba0bf864586612cc836bc1fe2538b352398ac782c75fd7cb1f3cfde73b49d29aee30c78f1e172f91d35d0563a19a4bfe1ef75fbeb317b380745d2890edd3695e1b8ffa278a1233bcd81d9a3f5e7df88fc7f699cfe7c576fa457e9aa89d3bfbece893d7df69dd8eaf3da77faf598bfcf60a04150831ea83dd0443754ac86976cb513c6d7543fec76b7f6a2672d2583d8bb8f 0 10 2 351 36 48 6 29 352 353 354
83c38645b46041ae77bc78f1330376dece89fb7b32c33627dcffe76802f9c24e9d25f1ee675a94e3785e597494347b6bed5ba8f47410c49920c9c850863485a9264fafd373bb9d29aee30c78f1e172f91d35d056291c9de5aaa07522013cf533e4aff48fa48d02b9516bc08ca57bb3d5885ebc82caa799164eeb744ddac4f7907f699bfe7cdad4e4339e276dd25561bcb8e77ebd113fb924a7a3f258eff360a04150831ea83cc8f3847849f36a65952f7b0b5e047edd1efb51339692c1685127 33 10 2 355 42 37 19 7 356 357 358
82ed86458860960d86aa0fbf5f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441eac451026465739e9d29aee30c21234988b97c8e9ae82b088e43b6713dd0d507b8def00ebea3699bfe52765b357279ee1abc85ef1d23ef507c8267bada6402df69fe7f 0 1 2 359 61 12 19 43 360 361
82418a4246931172f91d35d05f86459262a1c6872c63bb3d3cd13b1eea1484ad94ffd5c390de739e9d29aee30c21234988b97c8e9ae82b04b19308734d479f1efc142ca1a4ff699afe43295c68dddc8d1da9edebb0466ee76c72ca264863d9457fcf60a04150831ea81e744e50da28f2dbde9df088de154974cf35f6a2672d2582a0c927 0 1 2 362 42 12 13 7 363 364 365
82d38645052f3f713d617ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc890c773b69d29aee30c78f1e172f91d35d0562871c99a6dbe9d5af1e6d67a1d34d7efd4acd3450efb8e39806ea7a080ee52cd5756bad5ddcf52ff699afe638e4b3b329453199aebdc2f087d4ae4f5b72b6417b8d1eff960a14150831ea811551efda3b8bc75abb9df7bccf377a3db31b9f6a2672d25811d19af 0 10 2 366 36 12 13 43 367 368 369
83d88684c1cbd1f173979d29aee30c78f1e172f91d35d05628aa94a2c713538eff699afe5c0f53f41cad363a00724bd1eeddc1ec73a64a6df6e9197bf960a14150831ea8287ea6bc7507537af666df97ad16b74fa076b3ed44ce5a4b05737aa7 33 10 2 125 36 12 19 14 370 371 372
82418a352398a85cbe474d74178684c55397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d6cf73a49d29aee30c1a91cc542e5f23a6ba0ac7615b6269b5e793e3d80c6711ee5690cbe76abb4b699bfe7cfa277efd90903c466c7ba347eac8dd78dd3c56377df4afa7f360a04150831ea81b9246ac157edcec992d77a3fe42065e4514fda899cb49601d71a3 0 34 2 125 36 5 19 43 373 374 375
82e786459f63fced04a0b10f5a717873c76f32a1f404af749a8a9fa3bfb157efd1ba585fcac290d373a99d29aee30c0eb32e5f23a6ba0ac33547d296997a49e31f5b2b1bbd2a7ed8e89fb8fb3a5a6b1d6911bf699cfe7bdae786bd556391d2edb29e5174ed551617bb7d3bd6e59eedfe7f 0 27 2 376 36 5 13 43 377 378
82d286458962b130d8e935549e4fe9d7dd518b2d4b70ddf45abefb4005db73bc9d29aee30c21234988b97c8e9ae82b0d0fc5887d1238d37e0b35ae01febd09ec3ec2e58f50821e7b3afaefe7db738eb7d99a9a6dee1a689a667c464f699bfe7cf4359dbbc93ba2118f6b6fa44dbbd25f4cbbe1f746f3afff3f 0 1 2 379 42 12 19 7 380 381
82d686458860e1225d667a8a4f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ca508d9bd9abfa5242cb40d25fa523b3c373a29d29aee30c21234988b97c8e9ae82b15f4e943f50c6e3d23ccd6d4a9eaef593c3d4f699afe4a2f477ba7433613b20077ea0b7bd950a86df456c9bddacff360a04150831ea8135766639105b7b9446982dbef2676dd95ffb51339692c15789a6f 0 1 2 382 23 5 6 7 383 384 385
8241881d665cbe474d741786459d61d309f6df4d4c199f69eb24ac465ec2b2a74af301ecf97c5363c7eadf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae053032a2f2ac5e373ab9d29aee30c0eb32e5f23a6ba0ac485ede19ac453d456d9b1ea999bd000179d34943f6596f4742cb8f4fdcb699bfe7ddacf695c109aa84d7b279b0236a8a1feedda2ac1d679e6fe7f60a14150831ea807e27727f31f46e9f0d9fcd2cf6ec0b49593c7da899cb496067b4b47 0 27 2 386 4 37 6 43 387 388 389
82d686847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d6c9e7739f9d29aee30c1a91cc542e5f23a6ba0ac5687bd07bb338fd7aebd9cf428eb67f699bfe52e5b5f4a6472bb5e37843ad773f6425aa1fec38e518a4ebfcff 0 34 2 125 122 5 6 43 390 391
824189f1e3c2e5f23a6ba0bf8645ae63cd8dc80b49d4edb76b1ee38fb9ba7f9da09fb9e8ac2ef937ab6b69357af009a844f2509903e5a2bccc64ed487fed538b352398ac782c75fd7cb1f350863485a9264faf518496c5b0ed73b09d29aee30c78f1e172f91d35d0561ceb224e825bebdc72782f46e8322de81ecfdbe29f4cbdeed9ac121b6ec35af1a3ef699bfe6629a3ea5aa9a19efe1aa3a74a1e253d657276fa82da6477bff360a14150831ea81e6fc8fca08e55dbbcfd25f6e3ddfbf995e2d7f6a2672d25825ec0ed 0 10 2 392 61 48 19 14 393 394 395
3fe10182418a352398a85cbe474d741786458961e75a77b1a71b32ff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73949d29aee30c1a91cc542e5f23a6ba0ac75415aebf699bfe5e745ec1d813d56b2ecb60198da8e57a7f7e1e49a3a872b9fcff 0 34 2 396 23 48 6 14 397 398
82418a4246931172f91d35d05f86847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890518b2d4b70ddf45abefb4005db73b29d29aee30c21234988b97c8e9ae82b1d7db32b741fd03cf97fb395c7dfd13cf9a23abb48d8a392420adf35112f3cf5a811a9699bfe40da04fb8e47ee5b2d75df56d127ba3ca1aa1fa6547bf3e5bfe760a04150831ea83bb7da9afd89e37b65f763485da49e24f0993ed44ce5a4b058070b 0 1 2 125 122 5 13 7 399 400 401
824189f1e3c2e5f23a6ba0bf8645ad63af8f72f7e9338e97c312d71b1186d9d2ff4964b4b47f9da0aad13b5d0f32ff91fb9e8ee4f6121e72769533a77ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f390518b2d4b70ddf45abefb4005db73b59d29aee30c78f1e172f91d35d05625959b7c87bbad89eee6b69f3d63aac6c45a51e2a99b7a4ae51bdd9090a6c43d43acf834ada482699bfe4b3fa375f0f79a095d14486f684805eada2c7a4a7d53e9febfcf60a04150831ea81ca8f434ffa2f48fb0fb50477b05f33ee01afb51339692c14fbb45 0 10 2 402 36 48 13 7 403 404 405
82418aa0f31aa5cbe474d7417f864597611287a1e999d0ff9da0b6beaf0699e57278dcf6f375517ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f350863485a9264faf518b2d4b70ddf45abefb4005db739a9d29aee30c50798d52e5f23a6ba0ac51d7b476f7a0b6a00d268f699bfe7abb558ecc0eb3d8f34224efb334fdaba7a361f3190b446f7f3f60a14150831ea82c8fcd3427d777831d01b597bd535756cf5b3f6a2672d2583ba5cb7f 0 55 2 406 4 48 19 7 407 408 409
824189f1e3c2e5f23a6ba0bf86459362c483dbaf30fc96b8c7a4f4331d5163de1a377ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef739c9d29aee30c78f1e172f91d35d0563a75eb4ba3eb5bc635331256d0df699bfe505f2ed0db2e3be3c25a65121da767adb9dda25644cd5553fcff 0 10 2 410 4 5 6 29 411 412
82418a4246931172f91d35d05f86458e629010832f79bb48c57d87303ad97ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f350863485a9264faf518b2d4b70ddf45abefb4005db73af9d29aee30c21234988b97c8e9ae82b1dfd75eb4ba592de9e7d7466d0f87e723be5c0cdd5aec22f56da186aec7b277f699bfe7cc8c841d5fa3af8f21ed31646433da0f471d5309ff72d54ff3f60a04150831ea8264d89a9fa269449349d7a367b5e42014b3f6a2672d2583d47ee3f 0 1 2 413 122 48 19 7 414 415 416
8241881d665cbe474d741786459663a3a52d5ee3352ecac0dfe93316969a589fb18d30de7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea50863485a9264faf5189e83fa2d5f7da002eef73a89d29aee30c0eb32e5f23a6ba0ac0df7a4f687a5ecfa4b3da1ae92b2ccb2f6b03e9cf72fab2896593699bfe7a55e0e77a6f3e88fb837bc496d01f649de9a405adf97d1d3f9f60a04150831ea81990bd9ff55f44be2f32772d5e2aad2277b33f6a2672d2581098dd 0 27 2 417 42 12 19 29 418 419 420
8241881d665cbe474d74178645a363dfb751d13fe7681047699931bce77ef2b89032d4a77069f078e4946d87a7b04e11787ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73a09d29aee30c0eb32e5f23a6ba0ac3c06ca771e79d69ab0b2b3d299ccfb3d5f4d7699afe4724e72a1f4753d7e24f3195d97b332b6292747876a3f56bf960a14150831ea81c3b3d2414dd3a75a9eede668fc7617b76b67b7da899cb496099f7ac 0 27 2 421 122 5 6 14 422 423 424
83418a4246931172f91d35d05f86847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73949d29aee30c21234988b97c8e9ae82b133697a9af699afe64a9a91b2b66e9efa56ebf57403361a5a81521e752c9ad77f9 33 1 2 125 42 48 6 14 425 426
8241881d665cbe474d74178645846092580f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f390518b2d4b70ddf45abefb4005db73aa9d29aee30c0eb32e5f23a6ba0ac0e5b5a154d3cedbdbdb6ef60ca69fc59d7a74707e9d7bbdb2f934a927699afe4945aff921ba27bf6eefb6071c9c1d003054f376d539acb3f960a14150831ea82d7bc3b6d3dbcbedced3e84f87e80d96f64b7f6a2672d2583a7495cf 0 27 2 427 4 48 13 7 428 429 430
8241881d665cbe474d741786459561a65221952c17ad8d34ddb4b5430866bff3b404f37ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b35102646573b59d29aee30c0eb32e5f23a6ba0ac3b64ce79a8a7e9d9e2bf43c2b1fa5ef3259ebc3c277b9ba7979fa5f4f7afd514b4fd8e8df3fa34d699afe4afa7bd478ce8b5cf622b34943ea5f6cbad8052a41d1a97f9f60a04150831ea83d88de69b40fc8f3be1ca29a3dd881d493a7ed44ce5a4b027b4e4f1f0894ba34188a1bdbaed153f6b4ff876508bb51ea5e9f 0 27 2 431 61 5 6 43 432 433 434 435
82418aa0f31aa5cbe474d7417f864595623291810903f7e25423a30e7a623efeeb712ecd5f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73ae9d29aee30c50798d52e5f23a6ba0ac7b9bc571a2d43e118dd409074bcfbf417c0ad9d22f15d12da81552112f328f699cfe7b4cece79acebdfbbddbafaf1e3bc72753803d085b6aeaf4de7f9f60a14150831ea825a91e42cd9e7d7b99a1a3a74a1211bc9f1d7ed44ce5a4b00d9b7a7f 0 55 2 436 42 5 6 14 437 438 439
82418a4246931172f91d35d05f8645896042e8cd29a7c3ae1b7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea905189e83fa2d5f7da002eef73b49d29aee30c21234988b97c8e9ae82b02f3d7c95b3d4f5050f6e8d4827a82f873b56dd92206637ba82369f8c75375b5d1b6bbbe4f699bfe41585bf5e7c78eecdb2093ddef14b48ed4b43a8fe7d395d5dbf9 0 1 2 440 23 12 13 29 441 442
430350555441881d665cbe474d74178645876053d7efa4cf7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea50863485a9264faf5189e83fa2d5f7da002eef739c9d29aee30c0eb32e5f23a6ba0ac07a4f6991e9019932d67a0efdafcd699bfe67926b7db323edb4e9ec292745622fb69aa4c5f3e2b75af5fcff60a04150831ea811d3d7af4fa7cbbe7d21b65a33360a52a7a17ed44ce5a4b05b60e7 339 27 2 443 42 12 19 29 444 445 446
82418a352398a85cbe474d741786459263d964e8e85320d8ae47dd7a5941d3db4eff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73bb9d29aee30c1a91cc542e5f23a6ba0ac59e5f6e5ea7959780ca7ad1e914a27f1695b1a7a82d1b7584a36fdb4ea3b91b311f6dc24b3c8503cdb86925699bfe7a8dcf418fa1adea203e0a7d5add52f62768fdb6cf9aa3f157f360a04150831ea82370c378c277a8ab6d9ef6f66bb13d85faaafb51339692c1d534a7 0 34 2 447 42 37 6 14 448 449 450
82418a4246931172f91d35d05f86847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf518b2d4b70ddf45abefb4005db73b79d29aee30c21234988b97c8e9ae82b1e1c0bf30dc3b6970f397bdb55be6d4744cf382cf26a3a187e1b79b6dd90670bddab78ecfb1b9303699afe6d21fcb816e6f0dd089a76abee81f4a7b3ae00d1827b1ca3f960a14150831ea83c59dbcc8465bb1db5bee67a6f1d680db5063fb51339692c0199b47f 0 1 2 125 36 5 19 7 451 452 453
82418a352398a85cbe474d7417864596619f417fbd4da3da0cc47533d1837ab1da7d31636d7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3905189e83fa2d5f7da002eef73949d29aee30c1a91cc542e5f23a6ba0ac7baed6d9f699bfe63ea13f99acec2ac8d595f6eafbfd1d093da1f4583b65b29fe7f 0 34 2 454 42 48 13 29 455 456
82418a4246931172f91d35d05f86459963b35e9878817a368d688ac1fca6a6e76fd4be0cc50cbb5a5b7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf5102646573999d29aee30c21234988b97c8e9ae82b0d88949daadc9e7f3d1b699bfe7a7a158d32d00fe7cf4a1feb636f8191b53a6b2362a3c76a3f9f 0 1 2 457 42 5 19 43 458 459
8241881d665cbe474d741786458a62ded5b2d74a7a4dda4f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68905189e83fa2d5f7da002eef73b69d29aee30c0eb32e5f23a6ba0ac507102cb7c3cfcbdedf69378727ece9bd047618951bddafa5a083d1073f8247d652faee269bf75cff699bfe7a27d466f36cde4363b4bfe3d9412323137d65aeb97bf56c5fcf60a04150831ea80a09d9b529a68f345b1bf43e6f08392d6cbf6a2672d2581af01f3f4085f2b24be53f0b615c627e635e647c7b657d 0 27 2 460 61 5 13 29 461 462 463 86
8241881d665cbe474d741786847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea50863485a9264faf518b2d4b70ddf45abefb4005db739b9d29aee30c0eb32e5f23a6ba0ac3e6ec28e76bddb185913fddf6bf699bfe7bf711dba50dc7257d199a4eb575f342257dd9872d6d7b77d7f360a04150831ea81deac9e54929f2d76a7c23aa681a08fb299bed44ce5a4b04ce79ef1f0894ba34188a3ad596744f56ce7a24e8573a59e033ff 0 27 2 125 61 12 19 7 464 465 466 467
82418a352398a85cbe474d741786458663fced039e877acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a90518b2d4b70ddf45abefb4005db73969d29aee30c1a91cc542e5f23a6ba0ac0d3d3a79adeb7699afe4969eda48365b6dd9fa5bd83d9b7a399041576cfe001ed4ff360a14150831ea83a56ed3e531bbe2af47491e78921bbfbf1d8bf6a2672d2582aef423f 0 34 2 468 42 37 13 7 469 470 471
834189f1e3c2e5f23a6ba0bf8645926257e4718eecf5f0063bcf68fa04b378a43f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf5102646573ac9d29aee30c78f1e172f91d35d05609351d2a97d0c0d8fa3f5791d0f79f65a237d9b6599eac3d1e6a7f1efb3b699bfe4b47bf728e8153e7aba62f76fbfaec13ba44524a7a774bdd3f9f 33 10 2 472 23 5 19 43 473 474
824189f1e3c2e5f23a6ba0bf86459263c89befe989eb73c3330988cb53768a979c7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea50863485a9264faf518b2d4b70ddf45abefb4005db73ba9d29aee30c78f1e172f91d35d0563afbf292bcd4f58dda59477b7a78ac3e59b3da7a187e9333410b71f6f75751dbd6ba5ef5d1f9fb491dadbdd7699bfe7d516586b0f2f9f14da898401494f6b40dbbda3ecdbd33c6fe7f60a14150831ea823e92cdd2d95c99ca29b1c75d66cb686e3e947da899cb4960ed4f71f 0 10 2 475 61 12 19 7 476 477 478
430644454c455445418a352398a85cbe474d741786459061af68b0cd064f327763b3bdad74f47f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73a49d29aee30c1a91cc542e5f23a6ba0ac759a5adab5a4ce7ec1e91b32bd3b816d90fb99e2f699afe5a47438e3ec57496f568a47caf25e2525e944be997c0ffbfe760a04150831ea808c8a5ebeeb97b3ae1bd95b91931a765cf767da899cb4960f09ea01f0893ba34188a4a6b2da0c07129ec33b5e86f2599ff 129 34 2 479 23 12 6 14 480 481 482 483
82418a352398a85cbe474d741786459863db95bf5d1d5b254e30d08649e88fc7af3681896db4f3ff7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea50863485a9264faf518b2d4b70ddf45abefb4005db739a9d29aee30c1a91cc542e5f23a6ba0ac5b479f06e8e349aaa67d7699afe4619ac2825a7b4ccf63d85123dfaaa9f2614feac408a407f3f60a04150831ea82697da6899a27b7a44d6869db3c595f64753fda899cb4960a4c5e94086f2b169ad3ebf00 0 34 2 484 122 12 19 7 485 486 487 265
824189f1e3c2e5f23a6ba0bf86847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890518496c5b0ed739d9d29aee30c78f1e172f91d35d056065ef6bde48fbdd28a2a902fbc9a65699bfe6cf11b5dba0bcd4dd73b74b2f92d0a66346393c06ab3cbe3fe7f60a14150831ea82c76a73c9c337a9d334ef4ee99b95e93d4fe7ed44ce5a4b04dea5f3f1f0893ba34188a3486888e87a657e62d56f794a78d9f 0 10 2 125 42 5 13 14 488 489 490 491
8241881d665cbe474d741786847aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea905189e83fa2d5f7da002eef73b39d29aee30c0eb32e5f23a6ba0ac168909225f4f76fc21df041322a19356e06367d3ee33eecb022f0d1bdcc4e928da8dbaab17f699bfe514f8729906e4b5bfd7c259185c9a56a417bf7d3a1049eb4ff3f60a14150831ea82c8cecb41a3c4b38657c54bae75e81f13fbabed44ce5a4b04bdba0ff 0 27 2 125 23 12 13 29 492 493 494
8241881d665cbe474d741786459a62a38493cadb1e6d603d5fecca65a8bd58765ebdab4395a233bf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f390518b2d4b70ddf45abefb4005db73b39d29aee30c0eb32e5f23a6ba0ac567b3d9a3485af1d5a0cb5f5f7ea7eb535e1bf6e5434c7e2aeef14dd9a4ca3acce9040aac27699bfe656ec052eb9e4a8f7202507b7bc07b750904ec6d77b1ba7a7f3f 0 27 2 495 122 48 13 7 496 497
82418a352398a85cbe474d74178645aa624a1a7fad6c3a8f0ea53e8c4b18ead770d54776259e779d1d74ff9da072793db8f4667fa8073c7d474f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf5189e83fa2d5f7da002eef73a29d29aee30c1a91cc542e5f23a6ba0ac3af15a6a59eab28a46d50272bf4e0bb1d049b699bfe7d83cb494331ce56fbb68a26f33b73dbdbabd37af1d249e637f3 0 34 2 498 4 5 19 29 499 500
82418a4246931172f91d35d05f86847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b35102646573999d29aee30c21234988b97c8e9ae82b1e42d9fbd9efbbcecd2f699bfe7b36718515fbacbdadafca135525f60f72191dba54ecbee5fe7f 0 1 2 125 61 5 6 43 501 502
82418a4246931172f91d35d05f86458660dd3b48efaf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441ea905189e83fa2d5f7da002eef73a59d29aee30c21234988b97c8e9ae82b1d6a93dc9d9bb7db2e4d3b85afb846f36d508eb600c9699bfe7ccbe27a643551f74202334aeccd37e024ecefb6fcf744a2fe7f 0 1 2 503 36 12 13 29 504 505
4303505554418a352398a85cbe474d741786458963ca6bed3968a186e57ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea90518b2d4b70ddf45abefb4005db73b09d29aee30c1a91cc542e5f23a6ba0ac089479b51307a5a1ef234e03a4c17ac766b016dbd1d4f50332db6d8fc8fbd5065699bfe7a87bb81ed1d29279f3574f7d191db1b839eaac737bebdc53ff360a14150831ea81e79d646f3b2bde9d9fd14527ae9d08e49657f6a2672d2582ae8e57f 339 34 2 506 61 12 13 7 507 508 509
8241881d665cbe474d741786847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea90518b2d4b70ddf45abefb4005db73969d29aee30c0eb32e5f23a6ba0ac3840d870c8ef82f4f699bfe41d2b016d8fcc6ebad07c93b5839db178eefb80edd699bad3fcf60a04150831ea81c9a317b8dff42f4d90e6e827a41f613c93fda899cb496039a42ff 0 27 2 125 122 12 13 7 510 511 512
430644454c455445418aa0f31aa5cbe474d7417f86458a61ca3b8bd33d5ceeff5f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae053032a2f2a508d9bd9abfa5242cb40d25fa523b351026465739a9d29aee30c50798d52e5f23a6ba0ac07a4eff9b692127b24ebef699bfe52ff4f6e38fbcd335f879d33a47d3dfb85e176a9af043107fcff60a14150831ea81b202d9fda67f2970ee4fea6f2177ada4e91fda899cb4960f731fb7f 129 55 2 513 4 37 6 43 514 515 516
8241881d665cbe474d74178645af61cae3abd202c7b2513a3cdacfa8daff3b41d633ba37c646cf6800f12d2d4e9cb24a4f73f79927ef6a5a90154e5f7f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f390518496c5b0ed73a89d29aee30c0eb32e5f23a6ba0ac01b077f0dd0f1fc5beec71a187b323b283d15251291c4a2df2dff699afe49e8ddcc49d2f51d8e5b2944cd9c1358e7a6e8ece4a369afe760a14150831ea82aa5b33bed2128e3b47d7a76b4ed2297bdf6fb51339692c0ff877c7f4085f2b24be53f0b615c627e635e647c7b657d 0 27 2 517 4 48 13 14 518 519 520 86
82418a4246931172f91d35d05f86459b63c885d8de9c62ceefb1e45538ec9d2ae8cb046c4fce2e94985e3f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b35102646573a89d29aee30c21234988b97c8e9ae82b12f904689ce5b63efea7211d3d65b6bf7257e1298edf2f3cdf699cfe7bf79faf92bd690067bc777baf87e3ecfd8299fb1d1f5f5633fcff 0 1 2 521 122 48 6 43 522 523
82418a4246931172f91d35d05f8645b363d088c575574027e94d8d77331d6c6581d6f7647f9da09de94d213bcc073a1e7afa03ba7d0edf52f91b809034787ecaa48fcf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73999d29aee30c21234988b97c8e9ae82b1eaa7273068ed682df7f699bfe4f63f3f593c74adf3c8db7696b99e65f927f0f3208de9c21fe7f60a04150831ea81b6699dd9edea6276f2745b27beb25349a6eff6a2672d2580a6959 0 1 2 524 122 12 6 14 525 526 527
82418aa0f31aa5cbe474d7417f86459660d1f56dfad893bc8fbd400debc942c2274b1501aa3f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c53032a2f2a50863485a9264faf5189e83fa2d5f7da002eef73b39d29aee30c50798d52e5f23a6ba0ac39dca069f9dbeccb3ea34bf3fb72ae9497b5b1d00f427e3401b0d6d7865b8e709033f9e9699bfe4b213ada2274e8e79153590de0249fbf5f7551587acf29fb7f3f60a04150831ea806cc81b1af42689609dafc0071a3cd4d0a5fb51339692c12514d3f1f0893ba34188a381e9da84393521086896d91b023cf 0 55 2 528 36 37 19 29 529 530 531 532
82418a4246931172f91d35d05f864596610f7466aaad61f3f472a0c7530372369ba91392c77f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf5189e83fa2d5f7da002eef739b9d29aee30c21234988b97c8e9ae82b011baf7aa1c7c9ee4b024a64699bfe679ea1a6b969b67929432479ca7dbbecfefad436ece8fb23fe7f60a14150831ea82cefdedf7d03495c76695e76c3fb9aca3d5bd3ed44ce5a4b07466df1 0 1 2 533 122 5 19 29 534 535 536
82418a352398a85cbe474d74178645ae619b1bf167576aea031d8ecd1c53749182567f7dec624ee777d7b666049fe768072d20f3339d19b6d9d00900091d7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea905102646573bb9d29aee30c1a91cc542e5f23a6ba0ac0fbf8e9356cbfdc5451e25ecd5afcbe92ffb9bbb91d35c95f81cfd9e2516fa9e90a26e8fa3c77968a9bee9f699bfe7c39294d1bb27a058fdae583ea16e3a2673a79f6e3759bda3f9f 0 34 2 537 23 12 13 43 538 539
82418a4246931172f91d35d05f8645956267c73cb68ad61b95ff0064aeb1659475a3d546e97ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d70753032a2f2a905189e83fa2d5f7da002eef73b99d29aee30c21234988b97c8e9ae82b1458d35d3bcbd407b280faefd81e0b3c6d4a04542a2aef2c6869ea1ba03674f1e5fa999de6fbc89f351f699afe646806adf1531fab1b8c75582010b5cfdc8e769c6e3fd68fe760a14150831ea82bf1352f4ac901dbd7967a0fd4c0f3e9c75b3fda899cb4960e94007f 0 1 2 540 122 37 13 29 541 542 543
824189f1e3c2e5f23a6ba0bf8645a163fced05a91db3a69b67aeda513c74cc3eddfc3bed0397d79aca2f7d0416682cdf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db739a9d29aee30c78f1e172f91d35d056246e9374374e9ebc8cfe4d47699afe7d89c305b7a8a02f3e779073f4f6cbe3a6b259ec651f907f3f 0 10 2 544 4 48 6 7 545 546
824189f1e3c2e5f23a6ba0bf86847aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d70753032a2f2a508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73a29d29aee30c78f1e172f91d35d0561c92ae96cad4d5981efbd8c99b9c467638fb0c20699bfe7b2693a29b3dc7551e481a24f65b2b47bac27add926a1ef7fcff60a14150831ea828ef1d2e89b6854d12bb689df0ef6376efe7dfda899cb496069f2d9f 0 10 2 125 23 37 6 7 547 548 549
8341881d665cbe474d74178645a061a44b20fc47e58908f3cf9ed9d89ac427fced0744a293a27929ee13bdddca7f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3518496c5b0ed739d9d29aee30c0eb32e5f23a6ba0ac33d902ec0b64ee5a6497abefb338125699afe69f468faf5982f8fd8fb05becd466b101f69ace02cddababf960a04150831ea81e1a3cf6906f39383cd802f6b247a671bb53f6a2672d25826b3a3f 33 27 2 550 61 48 6 14 551 552 553
8341881d665cbe474d7417864589612f269aeb1f6f7dff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f3905189e83fa2d5f7da002eef73999d29aee30c0eb32e5f23a6ba0ac340078485fb6cb034b55cdf699afe5c92c00ad1da7304554a5283b39dfb4a1e8671b928ee42ff3f60a04150831ea80449ba0e47d1eac0966b5b2576bfe1a90b47da899cb496095b4b9f 33 27 2 554 36 48 13 29 555 556 557
8341881d665cbe474d74178645a56084999a6d9e3f6561003b3fe7681b3fba11e656650a2896b97b9085f2d97bf643f348d0d17acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73ab9d29aee30c0eb32e5f23a6ba0ac3f6d7dbbc67a92cf8a6af1d5c1b4775c77bc94c88051e3b8df729eadf9f699bfe7cb40986fcbd8d2f896a9426f54371cfe443f1d896fb68ccff3f 33 27 2 558 42 37 6 7 559 560
824189f1e3c2e5f23a6ba0bf8645a7627ececac78f60acb5b7d18a86cb4e4be7fced01fa3361a603894d5d286fcb76bb2da7405206bf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf5102646573989d29aee30c78f1e172f91d35d0560367a6a9f5d8cf89f67f699bfe474f4693deb7bdbe8687dfcf5246805062d96d3dfd75a448fe7f60a04150831ea80c1f0705a7274e9e10f7b79ea5cac541a8e9f6a2672d2582b687d7 0 10 2 561 4 5 19 43 562 563 564
824189f1e3c2e5f23a6ba0bf8645986043aaa6fba2aedfe7682da0f483dcd32667fafba9eeafff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73b69d29aee30c78f1e172f91d35d05609e43d5c77af5b23b413f669fa26aad684727770dda8959a1e9e3eaf363707dfd93afa2b85964b3f699bfe6a7aa7238e5750e79ef1b4d584b2a7e805246fa553b5eddabf9f60a14150831ea83a74453dedf400026eb2cd549dfd32df7a836fda899cb4960f6d949f 0 10 2 565 36 12 6 29 566 567 568
82418a4246931172f91d35d05f86459a62378c47fc54fa584f577b0fdbb47f9da069343521bcd7217dd97ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73999d29aee30c21234988b97c8e9ae82b12555019392aec00169f699afe6745842d9459daba13e6a48689999ab1d52c7d11e85555dbf9 0 1 2 569 61 37 6 14 570 571
8241881d665cbe474d741786458963d97aa2b38ebabcff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73a99d29aee30c0eb32e5f23a6ba0ac0ac9e96ac9e64341a25eef9873846e749ad492b3b4ffbaccdce1a01699afe48791b0b5e3af838ed73d8fc7810c2543f2b52c6f327efe3f960a04150831ea81dac96f8ea044efa0b2ce479b7bbd9e06d9bed44ce5a4b075abd331f0893ba34188a03bd364de49dd91525a87d82f50cf7 0 27 2 572 23 12 6 14 573 574 575 576
3fe13f834189f1e3c2e5f23a6ba0bf86847ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae053032a2f2a50863485a9264faf518496c5b0ed73929d29aee30c78f1e172f91d35d0563ad2e4a2699afe43476196cf4143ed212065c075703d87dd2e4a92969ea9fe7f 33 10 2 125 4 37 19 14 577 578
82c4864599626ec6a7dcb34ac51d6d8cfeac77cd446246fd5b1b35a23f7f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73979d29aee30c78f1e172f91d35d0562b0d2e7a00e3b1d7bf699afe7ca0ad97c3fe699ecee56fbb40ef23e32cc64d4eb6479b4ff360a04150831ea81fa3db563c18fb91238cef792c9e27f2795ffb51339692c059c937 0 10 2 579 23 12 6 7 580 581 582
8241881d665cbe474d741786459163d0bc17b563f3e584352a10ed0ed4c2267ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c6cccb73a09d29aee30c0eb32e5f23a6ba0ac5479e9aa9ead05eac1e8041bd4bb1d290bbdf699bfe49487dd86f497ec7259a67fc79f2cd407bc01f2bd4ca5f13ff3f1f0893ba34188a79eee3c7ec499a9102b095ba595973 0 27 2 583 122 12 19 14 584 585 586
82d186459a61cec239c1e7c9a860c8ee6032c4c2798ebe52cb5fe7680ed9a9d1538b352398ac782c75fd7cb1f3905189e83fa2d5f7da002eef73979d29aee30c78f1e172f91d35d05624153ebd1e5085084f699cfe5aee6f1d9c002cb3df88fb7a76a233e3a49685ca5cf2df5a13fcff 0 10 2 587 4 48 13 29 588 589
82418aa0f31aa5cbe474d7417f8645a061e6881eb209fe817981b4e3c60cac4a133a81f57a84cfd7fced05026dd0d0cfd0cf905102646573ad9d29aee30c50798d52e5f23a6ba0ac0dfae9ee3aab35b30bacfdbd5a60db49cad78f2d77a4549415b83ead5b1f699afe6ab6b154f475346e95baed43a9d92ca1ef686e7724a8a0aff9 0 55 2 590 23 12 13 43 591 592
82db8645a2625b5cb58f127999d9aded1d6c5b3cee7418fdcb454c75b4fdebef47f9da0907de7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c8d3c273ae9d29aee30c78f1e172f91d35d056080f32c6776493d758fa77f617593bccb43113ccfd1e6e8f72092e53385d6bd7699bfe51ee73f607af1d9ba3c4d497cd27f5449e4ee77aca720253ff3f60a14150831ea807d9f6abea5f4ff9e883d42efd81d6d7bcf49fed44ce5a4b0594123f 0 10 2 593 42 48 6 43 594 595 596
82c786459663a34f74ea67989a49641a7a30ffba5ea901b186885f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d9df73a39d29aee30c50798d52e5f23a6ba0ac4adf696af0e3dd6cf12384a1d8dc6e61bc5f7553699bfe7dd83a2cb2cf5ded71f6842e80641248e91af3edd7bbd65aff9f 0 55 2 597 36 5 6 14 598 599
82418a4246931172f91d35d05f86458963fced07b9dd00476f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c3dee473b69d29aee30c21234988b97c8e9ae82b15140efba43e87d9e911d6d3771b65f5d26aa82fa1ce3f673f8ea1193c0236dcb6d8cb4988efaf699afe5081f670d5b8fce8691d63e8ed8ec8d19ab5ea2998c968ffcf 0 1 2 600 61 5 6 14 601 602
82418a352398a85cbe474d741786459c62678131a6ae6ff3b4042f99eaf75a5d97a03a33192aee2eafbb2f5fe4e390e873b69d29aee30c1a91cc542e5f23a6ba0ac1ec498a1ee870640d41b7cb56f899ef52bd3db5f61cbded3395752db613df8ea3a684bdd6327f699afe68a3a58fc6298dd1b2be3ebd13454415b524e88fbcd4511ff3 0 34 2 603 23 12 13 14 604 605
430644454c455445ef8684dedae5d973b59d29aee30c78f1e172f91d35d0560143acd72b92027ebe892348747dbb59e80733858d157a19fdb81b074346eadf4aac91a9ba5337699bfe6d220c90f59c33786de6e5f419bc826f3ea6f73c75d138ecfe7f 129 10 2 125 122 48 6 29 606 607
82f18684d2efe7d673a99d29aee30c78f1e172f91d35d056279bd33dbdb43699481e258844d18abf33bb3f7a1ef4dd296cf6cd699bfe7ad5eabf60133ec6667a95c3f43fa3dbd5b20e49271f72cbfcff 0 10 2 125 42 37 6 43 608 609
82cb86459f628a6960a5798b0e87027074ff3b41de9f48ac16bb44d2dbe7d27b85e4b8e7ecebf1de73b39d29aee30c21234988b97c8e9ae82b0873a779fb0db8fb361711d1ae8ccfe5c3f9eb6d3e9a9fa33696b77a49197ab671b2db5f699afe6696b6e78db0ce3e96d951cde1f40edf525339d96e32a27fe760a04150831ea81c91aa3bf6f29aa9a7a9c3196323ddcc7b3a7da899cb49606c3e2b 0 1 2 610 23 12 19 29 611 612 613
82cf8684e6e2f4e173ad9d29aee30c21234988b97c8e9ae82b0178e59c153b6d887dfb0563d578b2967af77eb7baf579cece77efda9ebf699cfe5ae8dfb97afb15145bdaca3a4ccba6eddbc8a3eee7aadab6aa3f9f60a14150831ea81fecf5296597edf3d5fb7c3f44f23a0ed6ba2fb51339692c01a59f7f 0 1 2 125 122 48 19 29 614 615 616
82e186459263cfaa85432f540b2a62d3c9d6618c9e431fd1e6f8e573a19d29aee30c50798d52e5f23a6ba0ac46f79645e0134b1c96b488fb3640395c957f699bfe7a3b47baaa75dade66c7fb56d03acad7768dd27f0f3613f767f9 0 55 2 617 61 48 19 29 618 619
82ee8645af63b3a4ea86282bbd2a60dd3cbd18183b73f8a523e9ebc37fe7680200b6e1e7aed98b551546871ab25b26aebafad9d7f6f590f373b19d29aee30c0eb32e5f23a6ba0ac571c91f893c7aa85d8554f423d79ad1d66205df0fdb51cd6d1d7af48fa89c03cf940cff699cfe4fe48e19cf14360a6c9bc8fdb6e4fd7bf7eddaab3c1455f7f7fcff60a14150831ea83a87bb5477aec1d7d5973b467ad9e8ed35f7f1f6a2672d25806e4c9f 0 27 2 620 23 12 13 7 621 622 623
82f28684ddff0090f673ab9d29aee30c0eb32e5f23a6ba0ac3a6a64eb5f9a9d4d6e75e8e5453790089e2b95af24f4fca992a00c1da7f699bfe7a25ce818ce9a41d5f741239d0f27605534ddbd1c3e266ebfe7f 0 27 2 125 36 37 13 7 624 625
82db8684e4deff01e873979d29aee30c21234988b97c8e9ae82b1d11474b23f2707f699bfe53d677dded339d27f5e8ad8bdf99d1209149db23b675b3b27f9f60a04150831ea82bac438deaec05a31828133dfb39ded17bedf6a2672d2583c540074086f2b169ad3ebf00 0 1 2 125 42 5 19 43 626 627 628 265
82ee86458a62b0d33b92bc46bbf4f7ff08e3ff06ed73a99d29aee30c50798d52e5f23a6ba0ac09a4800c8460a5c25a2f5e075bfe8a36dc00506a4ecb4f08f27f699bfe6c9597bbf8a4f3f7f3da6ecdd33c8869af07eae2120f072b9fcf 0 55 2 629 4 5 19 43 630 631
82ff0b864583627139ff04f6ff09ff0873989d29aee30c78f1e172f91d35d0562895f089bebe1a99dac3699afe59009e05a568007ec2533328665ea3ee0b5249aaa9a25bfcff 0 10 2 632 23 48 19 14 633 634
4303505554e186459262db5a6a5b436b1dec31d83267258eb02adcf0ff0eff06f973ba9d29aee30c1a91cc542e5f23a6ba0ac3acb93a64f53572bfe46078fd25927437e48ed01b3bf4abca415472caf3bd1036bbf73f5ef49932d1d9df699afe6a29fad67f5dceda50f7791002f51461ec931c6ecb6b61fe7f60a14150831ea83a4afdb4cae0aa64dd290f87d23ef5778fb49f6a2672d25827e93c7f 339 34 2 635 42 37 6 29 636 637 638
82ff1386458863fced07870b253fff0ceeff11ff1073b09d29aee30c78f1e172f91d35d056289c8d18754920dc3fa6e7ad9117dbf6cbdc51fb67cfa23e54f8232c8a73f82b2c93699bfe5a9657fb5b67a70f1d01b1df48ae99fbf97a3eb41ecef33d67f360a14150831ea824403cd5dfc3c6b3c776412f535aed642f5f7f6a2672d258267bdfaf 0 10 2 639 23 5 19 14 640 641 642
82ff1786459d61d99b6e3eaf48e77624f0dda37bba58ed332f7471b623ef1cbd3cdbd7f8ff0390ff1473a99d29aee30c78f1e172f91d35d0563c17bf8b63b28f0666da637ab92ba4a23a67e80f7410de1ef331bf699afe4684591a7a74a4739d2e7a37b7cd2f46dab6c410a870d2ff3f60a04150831ea83c49e26908cb4ec884d3e8c62fb47572c20fed44ce5a4b033585ff 0 10 2 643 42 48 13 14 644 645 646
82ff0286458c62a7a663c77085cf4c0c154dff14f6ff19ff0173949d29aee30c50798d52e5f23a6ba0ac23cf896907699bfe6908dc719eddba93c3b4d944953b4f5788865c9abf0023bd7f9f 0 55 2 647 23 5 19 43 648 649
82f086459b63a8aa6fa97c30dd3dda1a0cc4be455f8215ea3fced07a67b92b1fff1eff1dff15ff1b73ac9d29aee30c1a91cc542e5f23a6ba0ac35e6c089e4f6eb2744fb7ebeb1b220dada5239da109df5da8abccf21f699bfe7a26a9eb1f6edd7ad54b3247233eac782f1a875b69da67ef2ff360a14150831ea83a4e77fc25012f827777a3ecb25a9e6bb7767ed44ce5a4b0543ed5ff 0 34 2 650 4 37 6 14 651 652 653
83f486459961e91da8ce81844ffe7682464341dfe8eb657fcbafce27911ffeff0eff20ff0873a39d29aee30c1a91cc542e5f23a6ba0ac4b60fa384a6c39de3da7aca88dd8dff2018d2cf699afe5ee80913d9d99a7c1eec94e8aad6ab0332a50eb44a4aed3fcf 33 34 2 654 36 48 19 43 655 656
82fc86459161dea4ee54b1d12c349249e59941412507ff07ff2490ff0b73a19d29aee30c21234988b97c8e9ae82b145a9481f9badb291ba1f487c9911d9408bf699afe4ed57dec0a529766eb299da11527dfba8923ad37378a631ff3 0 1 2 657 42 37 13 43 658 659
824189f1e3c2e5f23a6ba0bf8645856194a7a4ffff0653032a2f2a90ff2073a19d29aee30c78f1e172f91d35d0562cafdbc77bc77eb43b53cefaf439a94f7a3a7f699bfe5f9de4bb69e67a3ef648f515b5dfd9aa7e376739ad75a2bbfcff 0 10 2 660 36 37 13 7 661 662
82ff008645ad629a3da5331dd132c46f1d3e7cd7fe768016bbd3c7bac078c6fb35b2d7633a0ee51b5d9928a9e949bdfa1d72f4ff04ff19ff24ff1373b79d29aee30c1a91cc542e5f23a6ba0ac165123cd758a8f543b1f74533f667aba4a08df77bc3b54dd3c85ba5ce9e3dce966d3faef5371f6f699afe5145340c077fc7b119cee51cce55dca1b26e9ebc94341faff3 0 34 2 663 61 48 6 43 664 665
82c586459362927660ce9bb3af4ec353a7bb8c12a8e8a65f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ff1d50863485a9264fafff1873959d29aee30c78f1e172f91d35d05613ebcc7d84918b699bfe4d1fa43ed4a8e8fbc46bcf73b4cf69bad9e2cb7b8daea80dbfcf60a14150831ea803657dfb7a3f76c8d16441bd07a7a7dff4ecff6a2672d2583c9e8f5f 0 10 2 666 23 48 19 43 667 668 669
8341881d665cbe474d741786459f63fced0336f720053c7507abb347d1d66aef3f76eb8e7f5d05e1238fcd16d7ff0e538b1d75d0620d263d4c7441ea90ff2373989d29aee30c0eb32e5f23a6ba0ac47dbc8bd7a75c96b0d5ef699bfe5da2468af029789dbbfaf5d4af8df9fb1da6c3259efa0c96ff3f60a14150831ea8287ba7647baad6a9efe263fbe8e37e7c7aa501fb51339692c087669f1f0894ba34188a4ed37efc34dcd23ce777faa11e5202ff 33 27 2 670 61 12 13 29 671 672 673 674
82ff2386458d63fced032f7b8da422c9fcf4afc9ff18c85189e83fa2d5f7da002eef73b79d29aee30c50798d52e5f23a6ba0ac58176d44ad011603d144291d9800b25a5db508a7a5b54e24b91d8ff871b05b659e2af3387b4fee5f699bfe4cd54492d24f494b5f8476edd9cedee7ecd47d4248e5334fff3f 0 55 2 675 23 5 19 29 676 677
82ff188645a663af6eb3d1d9c606e76ef2f544cc20ffe76823ead7896b7fa779bdc9dbb13c9643363f0d7937ff17ff1cccc173ab9d29aee30c21234988b97c8e9ae82b1479744d8e6eec97c49e19a7aa4bec3e6569076c34904f7a2c820b3f699afe46096569fecddb38aab096d95c745072354f6132014bd85fcf 0 1 2 678 61 5 19 29 679 680
82d886459761a905e7ab00aa4b1df3430e892ff760acff9da067d77fd0ff1fcf518496c5b0ed73b69d29aee30c78f1e172f91d35d05627a41219a7ad19daeb4faa8e31d2e78a4d20c935a614e533ee993de7b1b4d36fb8c9483df9115b93699cfe5ff27f6e9c9eba4e3723aa69baf9ed337d8defbfb65ef2f328fe7f60a04150831ea81eebd7a4a321a720c154de253f9ec1a7d066fb51339692c1e3b15f 0 10 2 681 23 5 19 14 682 683 684
83ff1b8645b161a7fab5d7dca12baecac3dd5b626959b4ac1a547f9da0f52f9b630a6baba51d89d41548dc8dfb13a105ad27b08e7efe7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ddd5ca73b89d29aee30c1a91cc542e5f23a6ba0ac74a032d5574e9dcf5482f2776aa3b0fbd2da258d0d37397c59e23217a8643c857a7ede7cd3e1f059f699cfe451fbf32b60f0667a786fbc7e3c77f4377c4beccdbd5771481fe7f60a04150831ea81aafd7814b29ab28483477f4227879c3534fda899cb49600cfedcf 33 34 2 685 42 37 19 29 686 687 688
82e28645b863db46f60a3af4f1ed875c642fb6204a772a61089fd97cba6ff3b40ff617bae5f15369f6898bd45eadb6c18d3283df773a02c4c856daf61fc2e190c773a49d29aee30c78f1e172f91d35d05609e5de9e8effa120be29afc3c7ed477479a691d07f7f699bfe5ff2ffaa2aa6593adaeb81668b5ca7d8107764b3d3969eb37f3f60a04150831ea812177b5a6f51989e65a1f8dca1eb5fac1249f6a2672d258272b3e3 0 10 2 689 42 37 13 14 690 691 692
82ff2486459561c9647186dc711392661b27a93a0db63d0cac8e5f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707e6508d9bd9abfa5242cb40d25fa523b3d473b09d29aee30c1a91cc542e5f23a6ba0ac38db541ba800d13c55610fedda40d5261321b5a2c963c1eef129b6af34beecaef699bfe7a891d64f75daf47efd389b596cf68c34789c477666db913fcff60a14150831ea81ca2b72a7c5ee5119ab08f74ecf74e8ef8074fb51339692c1e1d9e7f 0 34 2 693 122 37 6 29 694 695 696
82ec86458b623f12f99c6d9d8ef4885fcc5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890d973a59d29aee30c78f1e172f91d35d05612e163efed9374f63f4d088dfaeb44af4ef4b3f54cb437699bfe7bfa0826ea6496373ac61f7d9fae8207dd1235234d34f58f7f3f1f0894ba34188a13bd1e1c6e877dbe1236e8015f5f0dff 0 10 2 697 42 5 13 29 698 699 700
82418a4246931172f91d35d05f86458962b057dce3a127037fe9c2e8dd73a89d29aee30c21234988b97c8e9ae82b0f0133794ba02b5dcfd283f827a18e364b6c955698dee80f27699bfe49efabf4f741dc27aa4d457efa8e3ee099be93844f15eebe3f9f1f0894ba34188a49d59f7e904eb4d4db75f5f5e2b90a9f 0 1 2 701 23 5 19 29 702 703 704
82c186458661c1789cd2ffcb538b352398ac782c75fd7cb1f390e1739e9d29aee30c21234988b97c8e9ae82b15771560eb254795a7ecad91d537af699bfe64f6edb193d75ed425d2b5d3c472791d06ee8759450df6476fe760a04150831ea81ba866f43e92f6b4079fb754473f6a8158e8fb51339692c0cd9dc7 0 1 2 705 122 48 13 29 706 707 708
83418a352398a85cbe474d74178645956033ce6020ec33d27f6f3f5b125bd1894b2567b45fd1f990e673a19d29aee30c1a91cc542e5f23a6ba0ac54696c7c3e9ef12f9b1c496d72d4ccf556f699bfe5cea0f1dcb20ce50d553f2f7f12b2cfb0fa75bf0da4f2bd47f3f60a04150831ea82c90d3d547aa0143a4f16ca291cafb7a44c2fb51339692c145809b 33 34 2 709 122 37 13 29 710 711 712
82f08684d4ce90518b2d4b70ddf45abefb4005db73989d29aee30c0eb32e5f23a6ba0ac494bd6baf125090ce0bdf699bfe7c373b948cbd632853efbf5ee8edefd87bd08b5f476307a0ff9f60a04150831ea82b13be26a522292ca07e3d58f5364e0f1e51f6a2672d25826457df 0 27 2 125 122 5 13 7 713 714 715
82cf8645a562cb6cb3b77927134e95839fb9de11a3ff3b4039c039de72a177417d8dda13d0e767b57d41e2ff02f9ee739b9d29aee30c21234988b97c8e9ae82b1ed9f4477ad9efd85f75cf3f699bfe447f72b4d7aac0944ef39ee7f3ea624cfbcc9dc65228e9edfcff 0 1 2 716 42 37 19 29 717 718
82c986459661a9d875965a14ec36cf89df96ab3cfbae960ded2effe5f6dbf173bb9d29aee30c1a91cc542e5f23a6ba0ac241633d9973b8fb13c10d2f973da692cb5144997cba2f240b9675f4f91e10ddeeef4233ea727696b9d9a3c7699afe492bcd36341fd866f52c8fb2d53d19a6aa6d98f21c8e7b9ff960a14150831ea81b6caed74cddad75c7a59e447665b7fcd160fed44ce5a4b04b29fa7f 0 34 2 719 42 12 6 29 720 721 722
82418aa0f31aa5cbe474d7417f8645a061a13eff6f2ef62dad3ac39574786c899afa30ef4ef1c94fa01181cf379f3e2ce1dbff02ef73bb9d29aee30c50798d52e5f23a6ba0ac0247bdca571f0525038dc8168d5d9223d1e9f7257315d67d02cf081bfec92cae32766a94b546d83c19df35db699afe667ea3c9e294be505af55639d23699a0a991c0cfdbc8cf5ff3 0 55 2 723 122 5 19 14 724 725
82ff0086847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cdee3cd73939d29aee30c0eb32e5f23a6ba0ac580f23a4527699bfe7a54d26974a27cf6bde2d2b4e78f537792c1b897fb3a435bfcff60a04150831ea80c4f7ebc3b559d3c5627d064d7e45e1c43937da899cb4960f2941b 0 27 2 125 36 5 6 7 726 727 728
82d586459061deadf962bec24b4df50bb3d2c536f5f1ff11ff0951026465739a9d29aee30c1a91cc542e5f23a6ba0ac0bd9ba8e3eae382b690c7699bfe7d78f661b297bbbc1e937ab28984ebfd7d75a8be9d6d9359d7f960a04150831ea8075ba270a4253ec2d3b3f7174f51b71f765dfb51339692c0eb7e93 0 34 2 729 42 37 19 43 730 731 732
83da86459960bd901f1d24f6c7945bdba48cdae316ccff72cd3ceef7f4dff6ff08ecc273a09d29aee30c1a91cc542e5f23a6ba0ac76f7e1154dde9a0cca031c91fa20df27f699bfe67232509fc26be94469992669a93d3f2b3ebcdb3d89edd43fcff60a04150831ea812e39edbb67a8ee4af493a0298fc89af3407ed44ce5a4b01fdf6a3 33 34 2 733 42 12 6 43 734 735 736
82ff1b86459160fe5cefede387b56c141ddf4f7303cfbfff13ff0cf0ff0073999d29aee30c78f1e172f91d35d0561c7e566a7e57597c69ec3f699bfe6cadf6ea9bb164ea369e3d4cccd5b18ad909e42f3f3d9dddfe7f 0 10 2 737 23 12 6 14 738 739
82ff1e8684cde5f2dc73b09d29aee30c78f1e172f91d35d05611ded3500b53dd97aba2da65a46e16d4f7ac9dfa54dcb49c7dba7711fcfa0265a4df699bfe7a39658ff577b5ae7876b00d9f6ef4ee9f0cb2ccdde668938ff960a04150831ea8284768dc9292fb401b27674f387b5b2d52f5fb51339692c129dc371f0893ba34188a78f6f7669e0a6d01de94437e43cc0f 0 10 2 125 36 48 6 7 740 741 742 743
82d48645bc63cd5e67aac2f9ea661e3f96fd780b124ad9bab43ebd44c772b52d280d5336eb5fe76827ac33b238c667a595c17a9d3d0ecc74bbe2b90c7e8291b27f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0ff13f7e173949d29aee30c50798d52e5f23a6ba0ac3ad469317f699bfe68efefc205e9c7a96a579d9fb209586ba3ad53faeaf06c71cfe760a04150831ea809679f0ed09453dbb3459faa7b3f6cfd9d18fed44ce5a4b0741967 0 55 2 744 4 12 6 7 745 746 747
83d986458e610f85b61fe8e47dfc4721de91ff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7effcd273ac9d29aee30c50798d52e5f23a6ba0ac4ec9868f7efb51ec2f0fcf675a236c8ba8a49997d3d507f06a646e3f3f699bfe467eafb24b3b0c14f492bebe7a0fb7877a8eceaf53da98c45fe760a04150831ea813d9d9fc39355e277db278b1a79220b5d6be9f6a2672d2580b42231f0893ba34188a259322873d4fe64ee1788ff81b669b 33 55 2 748 61 48 6 43 749 750 751 752
82de8684dafa90ff0f73939d29aee30c50798d52e5f23a6ba0ac1436d09f699bfe6ba5bebe9e2b4c84ee8e76e46aca5f0d95f5075f4d0df8fcff3f 0 55 2 125 36 5 13 14 753 754
824189f1e3c2e5f23a6ba0bf8684ff0d53032a2f2a90d973b09d29aee30c78f1e172f91d35d05606d7aebee91f53f4193b4de5cafb4a52574d534fe6c77b25f7e71ca4293b4eff498f699bfe5d00c052fa71cb5eef2da70f6edd84ef79a54b3e2bf53fa27f3f60a04150831ea82948fcd09a9d4f417b30bc34572d66510c1f6a2672d2581bf1687f 0 10 2 125 42 37 13 43 755 756 757
82ff2486459463fced076ae44be09267db2d6d9bb8a744c0375fc9c250863485a9264fafff1f739f9d29aee30c0eb32e5f23a6ba0ac55e434d72f619bddb35967ba6c94fd2477f699afe6a67d1a60a598e4305f3777ac77d371bf294b5d5e3b9df37f34085f2b24be53f0668c3a96c6c6f 0 27 2 758 61 37 19 29 759 760 761
430644454c455445c88645a9601e13ee361c3f763db9fe7680b5f8b5ef2e7b31eb9d1d6999bebee5788d942766d8c35d22a52578bfcfc8ff0eff2473b99d29aee30c78f1e172f91d35d0561ff11b65047249e63ecf83acad2413b52d7d7a4d1bd1bb476a7c20bd3bb743cd13db4791fed4515cc243a5699bfe7d0dd6ac2dad1512f4e9448fb7e3bb5d9ea5df049bb1a5ee3fe7 129 10 2 762 61 37 6 29 763 764
83ff088645a96259fd314fbf6f3c5b26705d3fced038f0d9a63902411ecf55d3e93da9276f567569320e565eb63e9f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea90e873af9d29aee30c21234988b97c8e9ae82b1d2bf6633f4f7452174ed48dd08a3bbc5afaf90f87dc37bf2548ea4345f2d57f699bfe688dc4db1d5e5995db0f34a7079f3d5c75bf1e6628db327cff3f60a04150831ea83bf53190e3d21bbba7f4d5755b20fb553a1dfb51339692c12ce1ab 33 1 2 765 23 12 13 43 766 767 768
82d186458f6281c73b9debf4c4c4a24e8dc739bfddc290ec73a39d29aee30c78f1e172f91d35d056111f465a64ed7579b3d07ea97e79bcb6eb75929ebf699bfe5da3b54873b52ff474a539fa4ded9e9e5e413b5601a1ef4d7f3f60a04150831ea82b8d139bdf8966036ddb21ed3fbf2f811d64fb51339692c12f87ec 0 10 2 769 4 12 13 43 770 771 772
82d586458561bea378a1dcd590f073a99d29aee30c78f1e172f91d35d056034168ef6faf5e27743ddda2befe4a6ee86871d5651437e26afd9b699afe535b7490124d4181e45e8d6a5d37817667d023eef3e4a05fcf1f0894ba34188a4d2fb99b38bd741580eae38f87b53e7f 0 10 2 773 61 37 13 43 774 775 776
83fb86458a60537775e68c10f7276fdfff19d35189e83fa2d5f7da002eef73ba9d29aee30c50798d52e5f23a6ba0ac473dbe08df93ce81d1da6b095011e05dfa77f241f5ecfcc6ed485b1c729ea6bbd5e7adb4f5eadfa900617f699bfe6cebda345b1fbf7d63ead591a5aecd355888efa1cd332cd0d7f360a14150831ea83d488f345754d303c5167775c6679fcfbed493ed44ce5a4b0394f72f 33 55 2 777 61 5 19 29 778 779 780
82ff1186458e63fced0336779bd4ac9a867c04ffe4ff1690c273ad9d29aee30c1a91cc542e5f23a6ba0ac12aedd0c6ebe1a7cfec96b87234fd7e686a4b7d4689fdbc39d9724f34ff699afe43e68b3cc66f406daa7d8908049482a153e6672477da45d3f97f180b615c627e635e647c7b657d 0 34 2 781 61 48 13 29 782 783 86
8241881d665cbe474d741786458661133acb06a77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e3508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73a79d29aee30c0eb32e5f23a6ba0ac79925b66437d5db2c76b1d6e4bdba91e9ba7b67af5f7ec001f6699bfe7c8fb83bf4b08f773b2905246e9259da373d5a2ee37ab93cff3fdf 0 27 2 784 42 37 6 14 785 786 761
82e88645866034bae843e3f4d9e3cd739f9d29aee30c78f1e172f91d35d0561e6e970d37695f14d5bd2a24ebebb368b3699afe4e8416301a4925e95fa6a547aef51bad0327668f59676e8fe760a04150831ea82dae8f461d7187d92370931fbb80b6a310df6a2672d2581da6cebf 0 10 2 787 4 12 19 29 788 789 790
82c8864596603efcd3e5cb1119ac61b7de9a91b031b86aa5183b7ff3ecc6ff1c73b49d29aee30c0eb32e5f23a6ba0ac575503f2e925458e476f7b4b3d088ce3eae03abc68d2e1a8ef2f7f71ccda64e9e420e8f59477f699bfe4fe2bb63f7dba9d04146e748ea9a72556cf30e59de0f52d5fcff60a14150831ea811e99112399a8d971ff2dbafb6e572754f4f5f6a2672d25828a9ba7f 0 27 2 791 61 37 6 7 792 793 794
82ff1486458e619b1a495b3b14374f6f6e3b51ffe2f0ebd573a49d29aee30c50798d52e5f23a6ba0ac0128b42d93cf74da88eb079ac8e565adf08c11c7db699afe52eca11bd4bdde91798fc53426a37b149e7afa208407a817f3 0 55 2 795 23 37 19 29 796 797
82f386458b610999fa581cc9b6bf5d7ffa538b352398ac782c75fd7cb1f3ceff2473999d29aee30c78f1e172f91d35d056231bcd3cf4f1f86591827f699bfe7ab3efdf4eced1eddb073b55f5f4e0d9712e3e715492334d5fcf 0 10 2 798 61 48 6 7 799 800
82418a4246931172f91d35d05f864586610dbd24fe0beaf890518b2d4b70ddf45abefb4005db739b9d29aee30c21234988b97c8e9ae82b08f6fbccd5e1f8ebb654d06f699bfe49eeda7df80b9ea9ecc9ede80f289a62a3ad1ebc354a2a7d3fcf60a14150831ea83ca3df433531fdf52b3d3d3f2caf74ade6ebafed44ce5a4b07bee27f 0 1 2 801 23 37 13 7 802 803 804
82ff218684ee5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68f8c273a49d29aee30c50798d52e5f23a6ba0ac3efd3ebd4c63344add10a948fbcb1db6b93da88eaf699cfe636da941e5ff13f77e6e9efdbc8aeb73acd4f8a9a8e34394cbfcff60a04150831ea81d297b567f626dc1dad3e291a7496cdee6f3f6a2672d258298fa35 0 55 2 125 23 5 19 7 805 806 807
82c786847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707cb90c673b49d29aee30c21234988b97c8e9ae82b1da49fb9027ac523a077cf474948adf0676868b6d9ea5f32bb2bdee531860237476f539ddf699bfe5c723abbd6fd43941ee9b45e5f14b39bd0c3dda99de809baff3f 0 1 2 125 122 48 13 7 808 809
83418aa0f31aa5cbe474d7417f86459861e6997e8b59ad89bc5be7b3e469ba2961f477e806906a3fff12f690ca73bc9d29aee30c50798d52e5f23a6ba0ac592509b7c0fcc742434d0cf544c834b4fba237bdcde99afbd71a64abb78b0f6d1496a9e3edd3b94568dc45567f699bfe6669907b7895513cddc1e49d3d97b0a74fa959f1ebc22803dfcf 33 55 2 810 4 12 13 7 811 812
82ce864590600d0473bd3008cfb2b1e9c1f4f05f3fff10d2e2ed739e9d29aee30c21234988b97c8e9ae82b08037e8ec9e4a7c8adacbdc7481cf5699cfe63a9e6fd75f407ab67bd05a7c7891e983d3cd48a3b741586effcff60a04150831ea82c31adae7b4b624099a8a05ea41495536bdf6a2672d2583c91b8ff 0 1 2 813 61 48 6 29 814 815 816
83e886847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccdff08e5739c9d29aee30c0eb32e5f23a6ba0ac4e2e947b93c32076d34fd05e3d84d699afe4d31fd5b2b763ce1fa799a5074f56596967a1c14a833228ff9 33 27 2 125 36 5 19 14 817 818
82c886458c63bcdde7aab93db11f5f5dbfff1cd990e873999d29aee30c50798d52e5f23a6ba0ac5acc7655ec7601f77cf8699bfe59a4c3f0d20be7abadf72d7d402b3acdd9aeb33af78ecdf947f360a04150831ea81a13ce8a8afb94fda4ed31fcfba3b8ab37693ed44ce5a4b03d296b 0 55 2 819 4 48 13 14 820 821 822
82d986458e62ab42c3737969d6191b4f14e68fff1bd4905102646573a79d29aee30c21234988b97c8e9ae82b08b0cdf80774c6df86c880f6a7bdb6d9d93d50d5adc697ed699bfe662a3c58c80523724fe129ef479ef60a87fdd630f479998bfcff4086f2b169ad3ebf00 0 1 2 823 61 5 13 43 824 825 265
82ff198645b763bc6cdac07d74efe0f3caf22b030f35d98f1d9d6860f461c727f9da0252c94feaae93b69239e0477e87db09c2eb5e4bdbd48d7739ab4fcaff0aff14dd73ae9d29aee30c78f1e172f91d35d05613e7bf7f530c32509f46b43e9f67cf997bf547b0f57ec11e4a0427e57fadb6f9699bfe68f0d3330512ceed68f143d30adebeeb6e5a7afb37b0580e9fcf60a14150831ea82b91defecec9c2e4b63fd25ea9668f4f27d39f6a2672d2583a23db9f 0 10 2 826 36 12 19 7 827 828 829
82f88684f6e5ff17ff0173929d29aee30c0eb32e5f23a6ba0ac3563fd3a7699afe4f23fda44c65a86e787689cc8f56343b23a034f4927a04f7f360a14150831ea83d761f64d13b7d3bd3606d9e504ed3b37a969fb51339692c0dca8ebf 0 27 2 125 42 48 19 29 830 831 832
82418a352398a85cbe474d741786459b63fced0334f8484e8f7de63ca1e8ca2d8c33c75bbe4668dce854ffff28e1ff1cca73969d29aee30c1a91cc542e5f23a6ba0ac4697da7294263699afe7a99e47790c733e2f211ca20d6fb7ddd6a36bd77eb421a0ff360a14150831ea82b77af8379ee1ec7ac07b2deeea5ef72fa075fb51339692c1d19699f 0 34 2 833 61 5 19 43 834 835 836
83c286458862c0797d8090883fff00ee90e973959d29aee30c1a91cc542e5f23a6ba0ac3f53dde94ff699bfe5af7293c27a9d9ebdd31a0b21edb636fb0e3f34554a7b492ff3f 33 34 2 837 42 48 13 7 838 839
83e086459d61bf1edb6093bf311d2953630d3a0f629c400f96986ed9db9c9e8dedbf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0ff29ff24d2739f9d29aee30c50798d52e5f23a6ba0ac759eae801d25391c6a3151e7d58927bf699bfe4519da93b9dcefeba92314d674154ef7a6d00fb4c8ede7d1ff9f60a04150831ea81121649dc21ada19eb3bf67491fb6ba8341bed44ce5a4b074f673f 33 55 2 840 4 37 19 43 841 842 843
824189f1e3c2e5f23a6ba0bf86458f63cca6b3dd69600ef82a58ef64be7f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ef50863485a9264fafd973aa9d29aee30c78f1e172f91d35d0563bb34fb6486f5eab0f60345ed3f4276f40e9d666ec2571b95b20ac5f699afe7c85dec1a85395aa0d549439eec99f299c94ccf44cf4569fe71f0893ba34188a26bf56f97a569ba91321cf26ec5b27 0 10 2 844 61 5 19 43 845 846 847
82d086458b60fefbf590ac75923a7c9fff25ff24c1ff1873949d29aee30c1a91cc542e5f23a6ba0ac5524c641b699bfe7b19f1be679a3f72f7e9e4965b5f4f2f01cb3c1c5da790a7fe7f60a04150831ea819653498f49e30c91d6495a6df075a9aec8fb51339692c11f6967f 0 34 2 848 23 12 19 29 849 850 851
82fc86458e6072d3d3b26af1476a98f01f75ffccff28ff11ff1073989d29aee30c21234988b97c8e9ae82b16c643f7eed9534d3f699bfe64f525acb8f509adb67c7b95e7ba0492b547a04f4d7548ccdfcf60a14150831ea83c3e1f5dbd5157a7fad0609928251d6c4f57fed44ce5a4b059da5e9f 0 1 2 852 4 12 6 14 853 854 855
82f386458d63d0809e92312cfdfb18fec5ef7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ff06ff16ff15739a9d29aee30c50798d52e5f23a6ba0ac33199e95b0a2cafc492cbf699afe7bb81a893bb54cff9a596592001698e36a9f6038fd33e0bfcf60a04150831ea808ffba7c0c92d55da63263437e288d94b29fb51339692c0db460ff1f0893ba34188a7996bf26b3a36d36264e472879e9e6 0 55 2 856 23 48 6 14 857 858 859 860
82ff068684f0ff09cde873ad9d29aee30c21234988b97c8e9ae82b02f00197dfa219c2b8f355bafc6fbb620f627cf727b206665f19dfeec87f699afe6a2b226e96bdd8dc74bc17e6a284fb11c67a3d3a3b6921ff9f 0 1 2 125 36 48 19 43 861 862
4303505554d38684feff0cd0ff1b739a9d29aee30c78f1e172f91d35d0560ad21d47627814f4f8ebefcf699bfe6997af6f1e996a8a279fa10dedc98a94c7d1a0d0d74eb23ce7f360a04150831ea83b4eec7e2a4bc4b3ac617fb97c0ed29ce7f5f6a2672d2580826c7f 339 10 2 125 122 48 19 14 863 864 865
82ff0c86459c63fced0787bc4c5669f51bfd416b88313a7bb08da6b4a190d16f84ffc8538b1d75d0620d263d4c7441ead5f073ad9d29aee30c21234988b97c8e9ae82b06f03e8093dd6d4e1f3d7da3ba3a48d7634d595a8cd1c7333221c082cedf699bfe41d6ab4cfd94d64705ea9f0e35dbb38f223afcd3397cc8ccdfcf60a04150831ea8113d0f22949029abdfa77a0997bc4f2b5e01f6a2672d2581b2f697 0 1 2 866 23 12 19 43 867 868 869
82ff1186458760d6309664edd7ff26c2905189e83fa2d5f7da002eef73989d29aee30c21234988b97c8e9ae82b0f4cd39d5bed5b7d7f699bfe5b7d1da7078f64f75bde693093ed164882d3e1d9811d8ef4fe7f60a14150831ea824ad35a3afaed627b593b8d74ef31fb57474abed44ce5a4b07a8de171f0893ba34188a752d0ed4d96c008557710852bb6c9f 0 1 2 870 42 12 13 29 871 872 873 874
cbff0986458362a14be5ff11ff2af973b69d29aee30c50798d52e5f23a6ba0ac3eda7b85a3b94083d7b8e79e5b3d3de3b4933e06a8e896e3925034c90cd78ef61816ce19456f4f699bfe535f43c690bddac3a0dd7b78765efefbbbea707767d49d8cf7f360a14150831ea83d0cf685e1325eb2f5eeff79fad68eb5fba4df6a2672d258256dc93f 339 55 2 875 4 5 6 43 876 877 878
82ff0d86459560afd7ee8a182d8ed9e3c9bb48c3fd0ec7521697ffe9ff1590ff1973b59d29aee30c50798d52e5f23a6ba0ac560b51e6c45a1008a98fdc6f78a5f93d4dedea3c796a83ca6f56d7e1bf5e6bad9f0ff4482ca7699bfe7df6334d9e3000459ada7a38d1637ba4fe3c47e3cfb91af20fe7 0 55 2 879 4 5 13 7 880 881
82ff108645af61b8dca6903f2a1d60beccd80691f5ff3b4014f8f492cecf6077a42dfa17a4bb2591999f3696c8e9f6ca19a08eb25fd9ff21e5518496c5b0ed73ab9d29aee30c50798d52e5f23a6ba0ac3ccf8ee11f991d257e90db957777cc94747aaa6cf66f1518fdac3d5f699afe66acc92f6f400494c737702515fbf2ebce8e8b2a9caddb2ff3 0 55 2 882 23 48 19 14 883 884
82ff2186459e61cb3d482a2497d7860cd0696811d75b7e98f4434ee5251f6963606f55d77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ff2690ff2173ae9d29aee30c21234988b97c8e9ae82b0027b3cdecbd5a9e9b3a949d0c264321bda7b86af34cc017599c23a069af5f699bfe7b26cecdb95059eae8e393a3b479acb2d743dea63374d5d3bff3 0 1 2 885 42 48 13 7 886 887
8241881d665cbe474d741786458260c5e253032a2f2aefff0b73959d29aee30c0eb32e5f23a6ba0ac475fbe9dc01ae6f699afe69a093fb44c36848157e672d5e69eddfaa420251e8607a4fe760a04150831ea82cf15d4173a14ccfaea9f6d541a3b8bd547a7ed44ce5a4b03b29aa 0 27 2 888 23 37 19 43 889 890 891
82c386458862a92a23897fa1bfc7dc508d9bd9abfa5242cb40d25fa523b3d873ae9d29aee30c0eb32e5f23a6ba0ac4727713eebf1d3ee572bf5de6728092543cf594f67ab2d938daf0fdbebdcf58ff699bfe6a9807eb2d94372798fb39ed3289b3513baf5541ac0747a3fe7f60a04150831ea82566474bd1d9475b7d4de013cfe13d9a309ffb51339692c15fb3b7 0 27 2 892 42 12 6 29 893 894 895
82ff0886459161b2848904eccdfe76811e93534f5b4c7fec538b352398ac782c75fd7cb1f390ff1573ad9d29aee30c1a91cc542e5f23a6ba0ac35deae93f8a68a8941d3d5ff5edc27b2ce1f143fee59fc8244befbb3bdf699bfe652b9e646ac77b48d1fa56d749cd2556d861a4b3f7f5387b7f3f60a04150831ea8232f41faf2ef91c92369f1e2c6aa0f623cfcdf6a2672d2583d94a41f0894ba34188a75b6d7bcbf3503f11f7b3da40293db9f 0 34 2 896 23 48 13 43 897 898 899 900
82ff0086459463a0d8b1c0f81d4c7547729d895c9bd5133de4bff1e6c7518b2d4b70ddf45abefb4005db73989d29aee30c78f1e172f91d35d056239a6f71987d9ceb493f699afe65f664b85784d5214c62efe5cafabc9e8e1a8afa52490c0fe7 0 10 2 901 23 12 6 7 902 903
82d18684ff24e9ff01d873b49d29aee30c0eb32e5f23a6ba0ac07a0adf00f043c60a63f54ccf4ed8fb3b5f5f2edbe7c8fb74f329ac055435e6d4d8dd27247dbf699afe699bc79446f97ddb5cf6cc3a653c872d6d80e14f41b944bfcf60a04150831ea801278f2d127e816c1ddf944e9bcd802dbd9afb51339692c13f995f 0 27 2 125 36 12 19 14 904 905 906
82ff148645a063b27aa6ca23666f3ebfced07675d724a646d08f6f87bb8e7bb5a75cf53573ffd8d3ff05c4739f9d29aee30c1a91cc542e5f23a6ba0ac77f3dba78a2b4b6607b0544ed647535699bfe5c4b894f9969e9ed1450f3d3a492dbee803ed0e773abd4bdfcff 0 34 2 907 42 37 19 7 908 909
82ff1786459a619b59b64027dd2c76783533ee73b2c1d93892fb0d89907a0fbf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707cd90e073b29d29aee30c1a91cc542e5f23a6ba0ac77ef251eac7e796307634cd4dd2df55574024b66645e694d564f6d03f4704d5fa187f699afe51ed33b6dda1489db5beacd9d911d93807275b0cff88e373f9ff23 0 34 2 910 122 48 13 14 911 912 265
82418a4246931172f91d35d05f864594627abb0e5f0c07d01d038263dc953fd4063b7dffff14dbd6cc73b09d29aee30c21234988b97c8e9ae82b007064900943c4eee3d6d91fbb0283f69abea4a05d7d3e474202d73d8ca7cf83f7699bfe7cb2697d77984fc7605fa2cf20f5d3c5469ab9e79eb95f7dbfe760a04150831ea83dcbd69ece7a338ccee374b2966bf1e284987f6a2672d258237825 0 1 2 913 4 37 6 7 914 915 916
82e086459c63bba298727660bdbdf68de109beaeb15d1de42a3b828f4c79f74b9fff18f9ff11e873b09d29aee30c0eb32e5f23a6ba0ac006ed76a2aea0b2a7c494b7ddf3bc31a0b549e9e6bdbde1e65c6c524aef5eaf78f71f699bfe7c17b3c721a934d3bb474b7d90344957914d193a35e7a164fe7f60a04150831ea83d4eeb4776c375e94baff7a4f44631859767fb51339692c1e913031f0893ba34188a1ed7c3edf2b5e8fdd36cadb3301b9f 0 27 2 917 4 12 19 14 918 919 920 921
82ff2486459463fced074f4efbb7a3523e205be7c343f2ebcdffff09fdff15ec73b49d29aee30c1a91cc542e5f23a6ba0ac190da7a4b617ab4e84f423c9ad474ac54f8e84640e48393cfb075f5532d3f301f69209822699bfe6d43723a6f481db3ccf5b1bf34de1fa5f77ad5e239ecf3453fcf 0 34 2 922 23 12 19 14 923 924
20820189f1e3c2e5f23a6ba0bf8605a96238fc4e09c638c4c76082ba596ffced01d0f38e75312397a24cea3d4e43747596e49c411757eb45a20f2bcbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e70f04032a2f2a900f0289e83fa2d5f7da002eef0f24a69d29aee30c78f1e172f91d35d05606605a07dd0db5f73cae22deac9fcd090345f44afd1699c90f1a9bfe7b06314ef76ea791b4596f4edee9ea37a892372427bedd1a8ff90f11a04150831ea819f5d9d9a49bc4dda9f41a0450b442f93b7efed44ce5a4b0573b831f0893ba34188a7aee30741faebedc2067788e34f8de 0 10 2 925 42 37 13 29 926 927 928 929
82018a352398a85cbe474d74178605a562591327aa18f1eccffbff3b40d5ad37d01e1a9bccf311ea09e7df8a198c1212c667176eff0f2bb4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae00f0497497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a680f01863485a9264faf0f028496c5b0ed0f249b9d29aee30c1a91cc542e5f23a6ba0ac18d1d0f39efd0bd767cb4db0f1a9bfe7c8bd3e69deb5bef63b251ede7455b4f828f06ede27a489e9fcf0f11a04150831ea800f0fbf733b24cd069b2a4042ef99fbb734ff6a2672d2583c3f693 0 34 2 930 4 5 19 14 931 932 933
830189f1e3c2e5f23a6ba0bf86058f62aee6adaf4fcbdd34cec46f7938bf0f2bb4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae00f04032a2f2a900f028496c5b0ed0f24a49d29aee30c78f1e172f91d35d0562b420dd0eff40dbd263b2eb92364321daebf0dd030c70f1a9afe46065f15754cf0aba27479f40f549844f46f6dbf43beca9fe70f11a04150831ea83d492b9535d01da421aaf3585e73d069a1e3fda899cb496078056b 33 10 2 934 4 37 13 14 935 936 937
82018aa0f31aa5cbe474d7417f86059060e88fbba38ce460c2f259da1cec27c70f2bb8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7070f0497497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a680f01863485a9264faf0f0289e83fa2d5f7da002eef0f24949d29aee30c50798d52e5f23a6ba0ac4e30f598820f1a9cfe6777b9fa2133b533e166df3376e940ec95ae9dfcbbe9dae8e9fcff0f11a04150831ea80bece16e8457248cd0e757cd6596b4019dbfb51339692c1507d47f 0 55 2 938 122 5 19 29 939 940 941
820189f1e3c2e5f23a6ba0bf8605926105edee7b3c316595b2fb0dbc0b03ec92ff0f2bd2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c0f048b352398ac782c75fd7cb1f30f018d9bd9abfa5242cb40d25fa523b30f028b2d4b70ddf45abefb4005db0f24a09d29aee30c78f1e172f91d35d0561dee271c178940f1fbc73d14741c6fa0b47f0f1a9bfe6cf69b4acf9f3e1b73b373da47fb34fb619bbc8cf9a09e12d7f30f119f4150831ea803499292f421e672d23c0ef400d6d344d57da899cb496024b54f 0 10 2 942 36 48 6 7 943 944 945
82018aa0f31aa5cbe474d7417f860589624053d699df6d997f0f2bb8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7070f048b352398ac782c75fd7cb1f30f01863485a9264faf0f028b2d4b70ddf45abefb4005db0f24b39d29aee30c50798d52e5f23a6ba0ac4b333210ed09f9fdb947998939a5a6c34d577f5283a575790d2cd9de433f575acee8a71f0f1a9bfe7b779e3aaab4fee492a76323bd0559e6b664bcd1ba067f00fe7f0f11a04150831ea83b4bd41ddd999a6603a3e9ecc1906cd7d2d0fda899cb496075b9451f0893ba34188a0fbcb6b33f6a0319cb5371b4f0247f 0 55 2 946 122 48 19 7 947 948 949 950
82018a352398a85cbe474d74178605042f6b667a0f2badd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7070f048b352398ac782c75fd7cb1f30f018d9bd9abfa5242cb40d25fa523b30f028496c5b0ed0f24a39d29aee30c1a91cc542e5f23a6ba0ac3fe12d3c3a133d23eb5827f7e81e7cbdd034d9f0f1a9bfe7d373244f849d4af7a75c75c97c395d71b3257233dd9abd53fcf 0 34 2 951 23 48 6 14 952 953
820189f1e3c2e5f23a6ba0bf86059462aabb848c7be889fbdb50ec4102c53e00e59dff0f2bd2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c0f048b1d75d0620d263d4c7441ea0f01863485a9264faf0f028496c5b0ed0f24929d29aee30c78f1e172f91d35d0562541e36f0f1a9bfe673f4b68e9efdf8e9e8bea74825a86f97c1486ecfd26f246bf9f 0 10 2 954 36 12 19 14 955 956
8201881d665cbe474d741786059b6071bc537a2b0f1edf1278eded86de3ff9da0133612d9a5b6be91f0f2bd2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c0f0497497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68900f020264650f24999d29aee30c0eb32e5f23a6ba0ac7498619051bbd5d153d2c270f1a9afe7c059b27f0e0e421436a2673a1bdf7383a74b194cde88893f90f11a04150831ea81c8ca04793a3cc7e65eee8ac157e5a1be4b7ed44ce5a4b075ed3390085f2b24be53f0668c3a96c6c6f 0 27 2 957 36 5 13 43 958 959 960 761
82018a4246931172f91d35d05f8605ab63cd1d99e8c3c977a3ae3af901430df865d71357a030d05bff3b40374dd4de0f676efdc8f57e659bc8d00f0f2bcbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e70f04032a2f2a0f01863485a9264faf0f028b2d4b70ddf45abefb4005db0f24aa9d29aee30c21234988b97c8e9ae82b1576027c48307a4f6f7ea867abedbdd4a0456fd448c2fb2177b74f0f1a9bfe4d5f4967a5ab5977a3de6ab0456a5643dcb44ae7a47b6fac7fcf0f11a14150831ea83d766a46babf64c0990ef4efe1d289d1b4693ed44ce5a4b03b578f3f 0 1 2 961 42 37 19 7 962 963 964
3fe11f82418aa0f31aa5cbe474d7417f864583607eea7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf5189e83fa2d5f7da002eef73b19d29aee30c50798d52e5f23a6ba0ac3d27a8e47ed25b6d0792df538e703421f80bd375ead4a0355d84698be23ea69649ff699afe4449a77a6084de46727817a6c4ddbdcbde9ed6f77291ca7fe760a04150831ea83bbf2cb6d7e88ef8aca64b5e4b1ba76e7edefed44ce5a4b00fc3e2 0 55 2 965 23 5 19 29 966 967 968
82418a4246931172f91d35d05f86458f62c3a7df86252f5eacf66e57d824df7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c53032a2f2a90518496c5b0ed73ae9d29aee30c21234988b97c8e9ae82b03f459bc7a6dc1375a67a7d59e9cf666668ed9a32f6f1e3b7bb7b5097ba866699bfe64a4be2d3474f7f333cf7933e12b22a116ba6ebe29959b2afe7f 0 1 2 969 36 37 13 14 970 971
8241881d665cbe474d741786459263d098a2773c52cf87189cec83cb36cb41a7c4538b352398ac782c75fd7cb1f3cccb73ad9d29aee30c0eb32e5f23a6ba0ac324f6e5af16c9a4e918c87a64b3a55edd4bb40e4f5d280b5ec84eadcbe64a7f699bfe63a127e887fc4ddfb36dd1deaf33b93126f460740bc4154dff3f 0 27 2 972 36 48 19 29 973 974
82d286458c63c3a8ecc3de5af41aa8abdf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3c973959d29aee30c50798d52e5f23a6ba0ac04d395944d27699afe4d45747b1f791da8969c09f163b50fb572b8f1435b4f8ba7f360a14150831ea8249ed6927efee6966f7ee5b4fe4e3f14f8ef47da899cb4960aaca4bf 0 55 2 975 122 12 6 14 976 977 978
82d08645a161131812483f0e53378ff3b41d0c93d04f6e7aae90966abc7b6a6b7b48ea6d6acfd8c8c2518b2d4b70ddf45abefb4005db73a49d29aee30c21234988b97c8e9ae82b0473cd7e648dc6e4f72f893bbe7f0d76b2d4225a3f699bfe5137a6dc66415b4f718903ebe7a98953cfb5e1ff086689fd7f3f60a14150831ea81d2224eee028b3c77247d24ef4db2a6c9bb53f6a2672d2581b04dd3f 0 1 2 979 23 48 6 7 980 981 982
824189f1e3c2e5f23a6ba0bf864585629b02617fcadddcc373b69d29aee30c78f1e172f91d35d0562328baa09e06f05b8e92b5d3c7a73d782bfd3ccdde667d0c3da4b7af904ecd4df87e34d73991e89f699cfe7abd54dda8efe01e035fa2d4ef6276f2fd0d585aa8ea08dbedfcff60a04150831ea83aa04c8640535a29a664531d3406ba48527da899cb4960eeff773f 0 10 2 983 122 5 19 7 984 985 986
82c286458563b9bbf87bced290d773a69d29aee30c78f1e172f91d35d056092b25efd9ff6e5018c5510d6b3e1e07b6a4948878ef7b1f699afe50199b4d21f749a3314a8eb60bacf1a4945a47fa8ed911fcff60a04150831ea809677b282246cb9e4d41da8db97d85ff3653f6a2672d25828f040f 0 10 2 987 122 48 13 14 988 989 990
430644454c455445d886458e61aa6577a81891be95dbe5a3754f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ded2cd73969d29aee30c0eb32e5f23a6ba0ac75a27f52f67aa387f699bfe46fb3d2daac152dcf4b26ebe3b777e36c9479929376ae7a0ffcf60a14150831ea826f2df89c54f5038d3d23debc58f495396b53fda899cb4960074a59f 129 27 2 991 61 37 6 7 992 993 994
82cc864592629eedbf204478fd958e9404b233d5aa671fe3ebd65102646573b89d29aee30c78f1e172f91d35d0560dd5f4dae7601fc8dd9c730a54d0cc760c9e194759923665a1f2d7dfdccef691d66d6c0dba213b3868f1699afe47e8bda32929475b4edd520c862baed3ead79c92a66b7fdff3 0 10 2 995 36 5 6 43 996 997
4303505554418a352398a85cbe474d74178645b161e7c7d6bf56bbd18e81e927a2f9ea1efd6d61d2b162508ac220d8dd9fe7680c5ebd6ab2a96ab3c999f153c3ef2f7f15b5e9e290ef73989d29aee30c1a91cc542e5f23a6ba0ac1e3f13206977ad62f699afe5a1882596c08d9238f3efc64b1f8fa1ad29c25b7b750b5fcff609f4150831ea8287edf240106f068095a21e9f6e4d3d8d07ed44ce5a4b0564b19 339 34 2 998 36 48 13 29 999 1000 1001
82c28645916035f863ad3d8f43f5cec544f7eeda9aaf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0e290ec73ba9d29aee30c1a91cc542e5f23a6ba0ac08b60aced34d187c96d4d7dba53333e3b784768fad6e78ec5b491be99c33b4d01a327b54f024b7dd4947f699bfe7dd9d448a3d07aca78d058e52bd2cf2c7dbdb32f6edd59f5e7f960a14150831ea806dcc4e8df6b0e3f039fb07a595893e7df607da899cb4960e9e7d1ff 0 34 2 1002 4 12 13 14 1003 1004 1005
82ec86458b63a789232dbd5ff7d3df8fe7e650863485a9264faf5189e83fa2d5f7da002eef73b69d29aee30c0eb32e5f23a6ba0ac49da3aa46e9f08f02b4c4ede3bf76640d74caf8e3a8b6545a0d4777643768ebf244554b745af5b67f699afe6d7d05ee2ef64fde47d31f5a007a8eebb2cb2f565a7c621ff360a04150831ea819efe5f9e3a29ebd4af5a6b2b4b7405975b6bed44ce5a4b0063adf 0 27 2 1006 122 12 19 29 1007 1008 1009
82e186847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c53032a2f2ac4c373a49d29aee30c78f1e172f91d35d0561d14be6a1d1379f0409d14b6e9a7284fd9d8db940d75699bfe4fe51e7bb54c8db6797b467713455297d33d198ed7bdd7233fcf60a04150831ea83abb35473bbdd1d11d6d176702d78b0fd42d7da899cb4960b1dec5 0 10 2 125 36 37 19 29 1010 1011 1012
82418aa0f31aa5cbe474d7417f86458563b9ddf547cef2c9d873b29d29aee30c50798d52e5f23a6ba0ac79a3afbf1e7cf897a1a5eb523c9d9ef2fa1591b66f7e1a300f3d15fbaa68fdb61f34ff699afe63a023477ac68476f3656fcd193b46d53d81e7d38476c097f960a14150831ea83ca3afb23b423bdafb4fd6f7a4b9d5d15b6f6fb51339692c0cd05f7f 0 55 2 1013 4 12 19 43 1014 1015 1016
82d7864592604d3b61835cf6482eec269409da7ad0cfaf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c8ce518496c5b0ed73b69d29aee30c1a91cc542e5f23a6ba0ac7b0f7a89d49382c4bd279b7a06cf65a66ae77e7a23f0d8408901e7b76efebad14265f163c993f699afe690c646e91769536794b55547905d6422597e9f364e265cfe760a14150831ea83d83ab6cd6493b59e0c076a175b7a33476403ed44ce5a4b03867bd7f 0 34 2 1017 122 37 19 14 1018 1019 1020
82c886458661d35ac78f3fe7538b352398ac782c75fd7cb1f390c373b09d29aee30c50798d52e5f23a6ba0ac4dd7d7aa0d18073d8f07a93cd9de66646cdd7d39deceb6b3e66ae6a8684f6f2547699bfe661d7dfb35de64ba4b24a85d5a7ab0b9e2dadcee07bdbcf8bf9f60a04150831ea80ccbfdfc03a825ae8aa3211b78d67b77bb927da899cb4960ee57a8 0 55 2 1021 61 48 13 14 1022 1023 1024
824189f1e3c2e5f23a6ba0bf8645ba62725a1a5e0dbd4ec75ec89a4434db151502a187a6b2a95cf6e7f9da08d021124f157be9248f4ef5b337ee6083ac65a3cf9ec398c12a6414e4f3dec390518b2d4b70ddf45abefb4005db73ae9d29aee30c78f1e172f91d35d05623ae7f36b3dbabd5db33d474abcd133743fe93e5daa96fcce909112827ae5013699bfe698e8b1eede3cfb2b88f6619666ca7e9d42cbe4abc7bb7db7fcf4085f2b24be53f0b615c627e635e647c7b657d 0 10 2 1025 4 48 13 7 1026 1027 86
8241881d665cbe474d7417864597625137d9b45887dd63d258f7ded6296bd063174f6664847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cae0c473b99d29aee30c0eb32e5f23a6ba0ac52dd41eccf4b7cf6b6478de7c0d91f5338d20548bc742d74faa83438f3dd08eb442770905eccc92793b3727699afe6cada254d3d2064b1e0475b3ec2c98559136f86e6e96b547f360a04150831ea83cf9a435b7dda1bbead0f72324150f0082a7ed44ce5a4b04af46ef 0 27 2 1028 42 48 19 7 1029 1030 1031
83d986847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ce90c8739e9d29aee30c50798d52e5f23a6ba0ac226a8de91edb433e5fb1be8779bebf699bfe69175787e91eeaf2e7668662d753f41e5926f5ebb7939a8f5fcf60a14150831ea83c566f11cbd4f23e999daebedd48677ccae53f6a2672d2582a9fb74f 33 55 2 125 61 48 13 7 1032 1033 1034
82c786458460ce0a6fc6e2508d9bd9abfa5242cb40d25fa523b3cd73af9d29aee30c0eb32e5f23a6ba0ac76edd6474ed8da9fab9dbcfb65e2d157b93c82c74bd3b26a2b65b6634a5ea579973699bfe66a68a81324dec8465ba1f919928eb334ed3e2c92a377aa5fe7f1f0893ba34188a36f51ea36df19689e69e30789696c1 0 27 2 1035 42 37 6 7 1036 1037 1038
82cb8645042f6a7779dce6ec5102646573ba9d29aee30c0eb32e5f23a6ba0ac1bcfb74827e9a872f6a3c7bb093a644228903e99192a24d336e23d49dbd46ef51d5d3acbebafb1f8459d1fea5699bfe7cb2ef892a01bcb5449efb9ccec63a1defd9c6d1654133f4ff3f60a04150831ea81b69b1561a5b66c7de3da437a6ccef62b4cfda899cb496079d7e9f 0 27 2 1039 122 37 19 43 1040 1041 1042
83d686847aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c75189e83fa2d5f7da002eef73b59d29aee30c78f1e172f91d35d056194b5d4727968e2ada45364e77df201f6e86d9a9b4223209d47a78a79a57e3049dcd657d5a91ef699cfe6bf71d80b65177a3c5967766da7bf947997a7447a2fb913eeafe7f60a14150831ea83ba1f9ba47eea76d15ad7aa7d516f76bbba6afed44ce5a4b07834eff 33 10 2 125 23 5 6 29 1043 1044 1045
82ec86458c624a8a9a2d79ca5e7d83bf4fd5c3ccdb73b29d29aee30c50798d52e5f23a6ba0ac7be8764155487c51d22f3d03ed32b8c97a20163fdfc7b189c256cb9d59f1ee71cf1cdf699afe4897eb3bed749663489a6badff34f731d029adb2b09fd87f9f60a04150831ea82a28db18de4f7aa864d3d327a929a3d4becdf6a2672d2580cdf9f7 0 55 2 1046 42 5 6 7 1047 1048 1049
82e0864595607482b205963b11d1d5fe7681b96af5d68a69133feb53032a2f2a50863485a9264fafec73aa9d29aee30c78f1e172f91d35d0563a4be64b5a9a365e1bb425d189eeb3840f85eefede408236a9b290ff699bfe7a74e8d7824c86ce8651e4e177cf78cc700dae9549e2a7c3fcff 0 10 2 1050 122 37 19 14 1051 1052
82df86459262c497db6c33193a747e81952c52ed67a53f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccdd6cc73b99d29aee30c0eb32e5f23a6ba0ac27d3ccbfd8fefbc95b41eb19fcd40f3447e51efa7693d0d2d1a4ed6a6b476eacb76a132c861cdeda1c8d23f699bfe649c51cc268c1a0fe0fdbc068e91d4d380703d1da3a0bdc7fcff60a04150831ea82a9d211167f7d2399999c66aa4803880717da899cb49607fbdb47f 0 27 2 1053 36 5 6 29 1054 1055 1056
82ea8684e2c6c5cf73a39d29aee30c78f1e172f91d35d056075bb2d9d3c8599a4efedb1b2dbccf83a112d9ed1f699bfe7a4b1fbf25b005b59f7ec26f0cfa6bcc7d683c9e4bdd341a8fe7 0 10 2 125 42 37 19 29 1057 1058
430644454c455445418aa0f31aa5cbe474d7417f8684d5d490d973b99d29aee30c50798d52e5f23a6ba0ac7bebda8663eb35be3cd9efcf475b353d8c368757496773d335f701adb1b8faf82f4094f24ce06b99167f699afe63952d58ff7b1af1d5f132278bdc9d47e0230ca42f9b287ff960a04150831ea83df479bac0173cf991fa9a092d17bebd4ae93ed44ce5a4b03a6f40 129 55 2 125 23 5 13 43 1059 1060 1061
82418a4246931172f91d35d05f86459263fced00fa224b5dabc052e4699df73d566f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eae4e073a89d29aee30c21234988b97c8e9ae82b01113b3adb3e28791592b38ececf05caa84bf379a7abbe3da3699bfe7df671161fda2d93c7aea44f866b477f7398ce1631d82f7dbf9f60a14150831ea83c596555b2097b5a109239abf3da68cfe2997ed44ce5a4b0551c9d7f 0 1 2 1062 122 12 6 43 1063 1064 1065
83c48645a963da1f93af666962c7180db538c85e4314db478abfced0144867a37d08675a7e777b53dda3cfd7a0ff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3d6e673b09d29aee30c21234988b97c8e9ae82b0db454471da3f24f4cc8cd843f89a3f6f3b6f977cf5f25a813fae9212d4f4f0fc7699afe647ce96cd338f99c4bf6f4f528c95fa6bc1a9ae97698c13ff3 33 1 2 1066 42 48 19 43 1067 1068
8241881d665cbe474d741786458662d4927099bf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c390e573b49d29aee30c0eb32e5f23a6ba0ac2644b4005418fa49eddea1387c35e7a7568dd3a25a74e4f6d1994d3426cf0d004ff565119a337699afe679ac99c2d2fd8e7aa5e64d6ca14cfe8fda8132db4693c8bf9 0 27 2 1069 4 48 13 29 1070 1071
824189f1e3c2e5f23a6ba0bf86458d63cf60f7275131dde63d887ebfdbe090518b2d4b70ddf45abefb4005db73b79d29aee30c78f1e172f91d35d0561a6a4b7c4e8f1e7cf90b7d02069d135d02972deb3db279aedf22653227d8a793a79ed24e875df6f926699bfe4b5d93c933c9959aedb634fbead3959ba7973d55e4fdfaf48ff960a04150831ea82364f5ceca6ce9e9c2da0ee9000eebafa23fb51339692c02f4ef4f 0 10 2 1072 36 37 13 7 1073 1074 1075
83d8864583604d357ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e690518496c5b0ed73989d29aee30c50798d52e5f23a6ba0ac53d9a3d53caf5a2f5f699bfe63f76209dd3d7c5600bf23d2508a3cf7eacf99edf6e572375ff360a04150831ea80fdab04d5f690637e87bd11fad123bd7c4affda899cb49601bf5fb 33 55 2 1076 61 37 13 14 1077 1078 1079
82ce86458863cda14d4d948f7fd3d2508d9bd9abfa5242cb40d25fa523b3c973949d29aee30c0eb32e5f23a6ba0ac75706f36fd2df699bfe7b503ede5e71cb048ef2fa111b0f5b239657aca7d79eae32f7f360a14150831ea81bef3d7594c9f15c7deaaa4a5eb0ef4f30c3f6a2672d2583cfae94ff 0 27 2 1080 42 48 6 7 1081 1082 1083
82418a352398a85cbe474d741786458562aed676ebd3d8c35189e83fa2d5f7da002eef73b49d29aee30c1a91cc542e5f23a6ba0ac148e4debc777d13f8415af51b6e989e1eeb5591a28f2e48d53efa460e9e7b3b1fa6914b7f699bfe511a7a486423b4b3f7adb9e77eb9642cd5227eb1b2673a47fcff 0 34 2 1084 4 48 6 29 1085 1086
82d88645916015d03b1f379626f65ff3b41d7d929e9ff05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c8d373a89d29aee30c0eb32e5f23a6ba0ac5749854b54395c91f8e9483a560691ddf13568bc024ea78e92588699bfe59f32f744ee15eb051ced3ef963f1d8bd3c5934dd8c46fba7f9f60a04150831ea83ac7359e991249406ba4214f875af66e8d47f6a2672d2580b518df 0 27 2 1087 36 5 6 7 1088 1089 1090
82e986847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c53032a2f2a50863485a9264faf5102646573b29d29aee30c21234988b97c8e9ae82b1dabeee97d143e515d75777dd768f7d1ef16786c3281321a52f4b26eb27af03b2a3f9f699cfe7bd09f5e7a5ae5a87ec9e4f4ef83514b4ebdd1f93abf2f665bfe7f 0 1 2 125 36 37 19 43 1091 1092
82418aa0f31aa5cbe474d7417f86458863bbcf9c7608b4cfe9c9d3c273a99d29aee30c50798d52e5f23a6ba0ac14234913403c01f766e94762c7454e8909155284b4cc3e8ebcf7699bfe689dc9a747a7df0bf6b6d3f1dbddd18e7f35f6a27a0124d1ff3f 0 55 2 1093 42 5 6 43 1094 1095
82d186458f6094bf6958f0e198f2f39d8f27ba03e6f190e173b49d29aee30c1a91cc542e5f23a6ba0ac5724e0a42e78ea2b3adb6493d74b80f692f69bc93b96bf464b687ecb1a39d3599330de2a3699bfe6aa6d93bd16067f4d5a9b29b3a54f20bee80bde9d8fb984dff3f 0 34 2 1096 4 12 13 7 1097 1098
82418a4246931172f91d35d05f86458a607d4c803089fc593bbf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707cccbd573a89d29aee30c21234988b97c8e9ae82b1285a7476cacc88ed4b93d0ccc9f5275a9c650d36d3cd03d7f699afe4c5abdfb69b3c62f0523c03bde9fecd761b6fbdd82827b93f960a14150831ea81fb3cbaeb6ffaec44bfebcbfe49d26a4d1b32fda899cb4960f3e63f3 0 1 2 1099 122 37 19 29 1100 1101 1102
82da86459161d8c95b652f4231e0beaca4838ddabd7fe5d5cfe473b09d29aee30c1a91cc542e5f23a6ba0ac08543ecd3e5bedd7b840e4b314d4d918dc8e7ebdac1f41bc1f7d8dde6a2d9dbaf699bfe69a3c13bbde89638d1668cb413ab42aba750829f3232599cfe7f60a04150831ea8012d25e896a8f677c86a8fda49cb237dbbcdf6a2672d2582d10c9f 0 34 2 1103 61 5 19 14 1104 1105 1106
82ce8684c5538b352398ac782c75fd7cb1f3d3e873af9d29aee30c50798d52e5f23a6ba0ac4ce78ea8abdcb5b92caf36f10d64e6999f7ee38fb3f3a3dd87ed47a9e79ed8ff699bfe5c66a3757dae85f0dd33fab3cd8224ef02cb64f2cfab3df92ff360a14150831ea82d93a59459ec32c807c65f7e4159a3f7e199bed44ce5a4b055ecaeff1f0893ba34188a4d67623ee0e78c22f2eb2f926a822f 0 55 2 125 122 48 19 14 1107 1108 1109 1110
82cb86458c604796c8cfd90d7f9da0f6d7ed538b1d75d0620d263d4c7441ead8518b2d4b70ddf45abefb4005db73a59d29aee30c21234988b97c8e9ae82b07b11efac60a6cf470b2cbcf9fa74ef649d6df0fd69f699afe4f207da24a85d927b7a78f5488c9f321dd3f669f65f99e6ff9 0 1 2 1111 61 12 19 7 1112 1113
8341881d665cbe474d74178645996089230664d6a6b7cbd534998f067d9f16858b5cb48fd739bfd0deddc273bb9d29aee30c0eb32e5f23a6ba0ac46f57d7dd9da5179f22f12f7f52753789902efd8deec191d216b8fb1ad7fbd2edbe6398d60d14d53f47125eb2ff699bfe6d1d1549d9eecff8ed2b7d3a74f45f7d1e7db2a0027fcdb28bf9 33 27 2 1114 122 37 19 7 1115 1116
824189f1e3c2e5f23a6ba0bf86459b629764f0e2182db3bb6004c1033cbe3ada3474ff3b40e91c95c0937ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c8e2e173a29d29aee30c78f1e172f91d35d0560ded0ea08728814b4894c204c9ea209bb36fd81f699bfe5aa1ba2aa04f34fc7e49e1a691daaf2997b191e9fa813907fcff 0 10 2 1117 4 12 19 43 1118 1119
82e086458861b30e376593da7f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707cce6cb73999d29aee30c50798d52e5f23a6ba0ac0bd9fb7b72b911376edf699bfe5ff4f53e816bddfbcd2461f2965998e277b90bd0e82f63b3fcff60a04150831ea80f6f4744d474d2d8c456bd1fc77792cbc99bed44ce5a4b07577d1b1f0893ba34188a0a8b5a66671dac61077ee297c9686f 0 55 2 1120 23 12 19 7 1121 1122 1123 1124
82418a352398a85cbe474d741786459f605efdfa35137bff3b41646e7894fe2cf498eba427b19432e594267afc3547edd6ebd073ad9d29aee30c1a91cc542e5f23a6ba0ac4d5468927a27f46759a9ab2a087c74afb52d11ab6969319bd596925a4c5699afe47d9c3f892cecf9d2400dab4219640486907457d85d27f3fcf 0 34 2 1125 36 48 19 7 1126 1127
83e98645936262d3e9b60f1b4c3439025f2ccdd18ee7945ff0d9508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73a79d29aee30c50798d52e5f23a6ba0ac3be3a5a56fc0fa887d24f5e23b3d88b44e627a69206fbf5f699bfe7a5b2cd554f8e4f35bfea89a9b239cee4b3165afa50e55455fcf60a14150831ea83dfbed4f975b4fa04b380fe59f2fbb29fb52e7da899cb496074338bf 33 55 2 1128 36 48 6 14 1129 1130 1131
83d186459363c49453dd80496993e7bb1d8760fc346f3e28d053032a2f2ac45102646573ad9d29aee30c78f1e172f91d35d0560d2f948a3f22ef596766b234e54dbb4caf045ee4924249577eacd24745349f699bfe7d76a4f5f92252df4f2ec6d03a4c33c939d3dbba3bf7ede0bfcf60a04150831ea8096f8a5dae69642543ae3b3cd13bdd81dbc97ed44ce5a4b010c39f 33 10 2 1132 4 37 6 43 1133 1134 1135
82db86459361fed49ea798e881bc544b430469b056fb3283d25397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264fafca73989d29aee30c0eb32e5f23a6ba0ac0de7ec97d9fbbd28dd6bf699afe465afb7b9e5452864bde36a5763278f7d3b2023b3aa4017bf9 0 27 2 1136 23 5 19 14 1137 1138
82418aa0f31aa5cbe474d7417f86459762a4d33058ea98ca7ad3dfd34c4a9f51be2a50663bd3dff3c390c873a89d29aee30c50798d52e5f23a6ba0ac4bdba515797bb16d68d6c8fcd2797d902474f57533faf6ef5f699bfe7b4de1b693ed334d5a7b88250bb4d63ef1b247fdf897ab2eff3f 0 55 2 1139 122 5 13 43 1140 1141
82418a4246931172f91d35d05f86459263df6b7b4ec489f1d4bd81595874ac5a877f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ebd45189e83fa2d5f7da002eef73989d29aee30c21234988b97c8e9ae82b0e3d191ded6242277f699bfe6df02ecdc7217a23c8ced4dd12cb46f5ead4bb3553d3204ffcff60a14150831ea83ad9d65eddaa24b1f5ee830ab9234becf66acfb51339692c067455ff 0 1 2 1142 61 12 6 29 1143 1144 1145
82c886847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cdd9c273949d29aee30c50798d52e5f23a6ba0ac18217935cb699afe649fd752249274680f776d979c79d70ee5a79dc2536c6407f3 0 55 2 125 42 5 6 29 1146 1147
83cb86459863a9bc3be2c282cb2d625ea197af8613e42c76f2e3a708877ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d190c673a19d29aee30c50798d52e5f23a6ba0ac0bd0999dc8dfa1b66b15be5cf21788eb8f0f699bfe5cf5dbaf6a3ac73025157dc65a5e744167df94792d27f467bf9f 33 55 2 1148 122 5 13 29 1149 1150
83cf8645032f3077c1538b1d75d0620d263d4c7441ea90ca73af9d29aee30c50798d52e5f23a6ba0ac4a7f3e1a73cd0715b50c00426c6e90faf4394af77652fc9d1e7bc99cf25f567f699bfe41dba17aa3b90728fcb6d81d498d3d2f0adf2dbf2b7dfc3dfcff 33 55 2 1151 122 12 13 29 1152 1153
82d386459660b4a6940a6b1844c3a264b4cce1136c388a2b459ebf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f3d9e573b19d29aee30c50798d52e5f23a6ba0ac58e25aade8fc9de76623a934c49da47af69a3b980279c9068ede27f6efb9e58da007699bfe7c472f5ae609194cecf573c4c4374f083106f763326e8e4bfcff60a04150831ea81d8d98cc5b65f74d0592bafd07acad475d0dfda899cb49609c3d65 0 55 2 1154 36 48 19 14 1155 1156 1157
824189f1e3c2e5f23a6ba0bf86459161d438c3873f900bb9895313c8d27b7af7cce590518b2d4b70ddf45abefb4005db73999d29aee30c78f1e172f91d35d0563cf519e8f1232d4ad39ebf699bfe5a2b7deb6e57e407aadc41a86eab3a828f7da8b7cd5d0c427f3f 0 10 2 1158 122 37 13 7 1159 1160
82418a352398a85cbe474d74178684d4e9e2d873a79d29aee30c1a91cc542e5f23a6ba0ac7af20a1aaeb174781eea13b290fec481774f495ba3d369f699bfe657dd74eed0269ea9e8fdbbe677ab44ae07ad13c9e6b993d7f9f60a04150831ea82a79a9d0e3cf80ee3b6596c8f23d1c0799dfb51339692c13f50fbf 0 34 2 125 42 37 19 29 1161 1162 1163
430644454c45544541881d665cbe474d741786458c62a49ada188ebec32f897a5bd6d2508d9bd9abfa5242cb40d25fa523b3df73a39d29aee30c0eb32e5f23a6ba0ac796bb96c4d0197a766fc767cf436fda72788e879e97699afe6df1eca91faa3c58e27a0c144cd3ce3847ba5b300866a78ff9 129 27 2 1164 122 12 6 29 1165 1166
82c286459863a7bec3ff3b404ec0645e9e14cd3554cd82ab47474a8747deed90cb73949d29aee30c0eb32e5f23a6ba0ac15a7871f464bf699bfe7dcb63c3f7347ee990348654d924bda9a23652ffaeb4bf376fe760a04150831ea81f0b4c96d079aa91263f154f4f9705455e1cfb51339692c002059f4086f2b169ad3ebf00 0 27 2 1167 42 5 13 7 1168 1169 1170 265
82e986459962b1d5e1bf6523fd582247dfd7bff3b409ef67baea358cb7e7e3f290e773b49d29aee30c21234988b97c8e9ae82b05ec97cc70f4a1a9babc7e9d7c532566455277b2c17449a48fb0e3448ef96a792897af5781699bfe5c377727ead77b7b1fd17d3545b597b748e81f9f46eb58084fe760a04150831ea82d9dc2cf53f54de2519278e8f0ef669ea6807da899cb4960669ae6 0 1 2 1171 42 5 13 29 1172 1173 1174
4303505554d18645846284cbd37ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae053032a2f2a90d773ba9d29aee30c1a91cc542e5f23a6ba0ac5a92becd4f06b1bbd4c5e9e1a38bb3408d9766278ef6911e64f6eb2ebd4b2191f97c332587a0f3f5992e7699afe43dcdd07e51dc724833fa27865c17b6aab6b8c2c91b76b77f9 339 34 2 1175 4 37 13 7 1176 1177
82418a4246931172f91d35d05f86459663a92aeacf776d8d874defb56c248df86e498ed306ef7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c350863485a9264faf51026465739f9d29aee30c21234988b97c8e9ae82b13d331299ba1529e94d6dbb1a7b041df699afe7c07a46f325a00f4be5e2f59eaac72be324e9ecfa0347447f31f0893ba34188a564b2967a5a79dd791e1338411f5b3 0 1 2 1178 61 37 19 43 1179 1180 1181
83e286458963c495cc58ec74757f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707e8c35189e83fa2d5f7da002eef73a19d29aee30c78f1e172f91d35d0562a968e863c65afaf710193944fa1f9ca5eb31b699bfe7dbf57ae883d807852fbe8d8833b819e89fcd7efb12a0786ff9f 33 10 2 1182 23 48 19 29 1183 1184
82e78645b3624aa7247230040e968eeb1e4a7eaeb7e0aff96d88e52c8f09eb7fced027b4a769f3900e983d7ba3acf54d2d84b3b8acf038e67acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cec8c273999d29aee30c78f1e172f91d35d056234b2dccc950467ad45ee3699bfe590758c290c761bb75e95b9ebc87bcacd7e1b9ad7e671c71ffe760a14150831ea80fd3c3d4faae30a7bbfde4b2d4571ccd4edb9f6a2672d2580adf66bf 0 10 2 1185 42 37 19 29 1186 1187 1188
83e786459a61af6e3be4ddeb95a3b0edbe04ef691d759f2cb13b6f87ba7a9ff2d2ccc673a29d29aee30c1a91cc542e5f23a6ba0ac341eb4cd43ceda7f04ae56e57ea7c62a5f3d5699afe6d6ca64d1e2db1e6c7e7afa4126b7d1249997122965348fff360a04150831ea81c183a34743847bb3e599c102c0d8dcf5c9f6a2672d2581b8e537f 33 34 2 1189 36 37 19 29 1190 1191 1192
82d286458663fced053374cbd690518496c5b0ed73af9d29aee30c21234988b97c8e9ae82b123cf13a064b63e8fbe6efd9f8fc4e66eb3f504d535233ea7f55f60b7d115a3f699bfe471bf4d4e3aed93d06e8ec7626df2f93d3b335ee4b249e82ff3f 0 1 2 1193 23 37 13 14 1194 1195
82ea8645b861b7daecff7a8bd3d858e930e5b19b23285893cf763ca2d71967bbf61ffced01cc3e957b35ad149208de2cf23f518a4aa4a7cf8e9efad3db7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eaeb518b2d4b70ddf45abefb4005db73a19d29aee30c0eb32e5f23a6ba0ac004eb327af7e2c39c7e09683dd9de499f94de3f699afe4bd6304e571c8faa4321ace8e8ab4ba317a4a4cf84be2bfe7f60a04150831ea80c34781f4f5e9aad141ac21bb9de2f7abc7afb51339692c03f1d66 0 27 2 1196 122 12 6 7 1197 1198 1199
83418a352398a85cbe474d741786459f60f5f663a776bca4944f39e5ff3b4135148c16f7afb17ccb478a7a59ee3effd7e2f1c373a19d29aee30c1a91cc542e5f23a6ba0ac74a1f9dc6ce2b5b69befd65769097cdbd3f699afe4159a38def5432cbefa2d3f71fb6689bc554cb6a6d006d67f9 33 34 2 1200 23 37 6 7 1201 1202
82e186458962c6dcf2cc923d655f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f390c873a39d29aee30c21234988b97c8e9ae82b128bd0249db30a62067ee743fe4dda49bd089daa699bfe4ccf5b28f6df9f6e380665eaefa1ce3a2c0f497c9da9ba4b47f360a04150831ea82996bf00254dd0ed9eadf54a279a6a6ab2c4fda899cb496025763d 0 1 2 1203 36 48 13 7 1204 1205 1206
824189f1e3c2e5f23a6ba0bf86458560b6534fafedc3e6e573a09d29aee30c78f1e172f91d35d0560ed17b769e914a51cf53426bc9bd7a7c20ef699cfe7a75f365478e9f6f752f7ec20dbea3aba77f141aaeaf5330dbfe7f 0 10 2 1207 4 48 19 43 1208 1209
82cb8684e95397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68e9d673a99d29aee30c1a91cc542e5f23a6ba0ac3a2b2c77b32cb24277f13c9ddc65fb3cbbdaa724e937aea13cf699bfe50d101e0357766af432cbd9b67c78f4372993d90897ad27afe7f 0 34 2 125 61 5 19 14 1210 1211
8241881d665cbe474d74178645936072b1ea6928f446bbd8c7b918a5363f286493eec290d473ac9d29aee30c0eb32e5f23a6ba0ac21df74b32a492f69e467cf71c7452cbb6cd535dc5490332469ebda4ae4a7f699bfe7a93c12d6bbdbde41c767539ed9e847b94f4d944dd2428defe7f60a14150831ea83d83df94f59ab25bee3a6d3f6691e67b0c86bed44ce5a4b0333bddbf 0 27 2 1212 61 5 13 7 1213 1214 1215
83c986459063bbce5943686136f8110e677dfa9def7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e753032a2f2a508d9bd9abfa5242cb40d25fa523b35102646573bc9d29aee30c78f1e172f91d35d0561f7a670b676479f208ecee34cbee3f54372c7e29ea59fa5b67af1ddcee296b395150fdcd620e8ac4f47699e67dff699bfe657fc0e9adeede1a0494d94b6cb6fd738dd3907d7ad6f93bff3f60a04150831ea81d2f8eddc01afb811ec232a4d232efb9fc4df6a2672d25811dea07 33 10 2 1216 61 37 6 43 1217 1218 1219
82418aa0f31aa5cbe474d7417f86459363fced03ed3aed153260546f52ba266869b235d8e2c4c373af9d29aee30c50798d52e5f23a6ba0ac57e456798fabe3a5ff7d8d6b7ee5175f2548bb93d9aa69d277e9d2894f34c207699afe6b17b66c66a4f9abbd4d1102f61b2679901eba1ab0ad8a9fe760a14150831ea83ad12bfe9e7bd35dbbf469df72b2f9475473fafb51339692c163e473 0 55 2 1220 36 12 6 43 1221 1222 1223
82cf8645a662425b1fb324ac7b4315575c9eab0ff9da007bb447187d12aa5ef45f6e346eb4d6677c4d2bff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ca90ec73a99d29aee30c0eb32e5f23a6ba0ac4f204bd9ca3dbf69dbf01223d7af767879ba6d3bb592c43c1ac727f699bfe7cd47ec39fd865efedaa7bcc02d319bb9bcd267cfda7f7447fcf 0 27 2 1224 23 37 13 14 1225 1226
82d386459d623f53d14059e8db0ed5deaadd93c59effced025d7c734af1a495921ffe0cd50863485a9264faff073ab9d29aee30c0eb32e5f23a6ba0ac740742b2d5860f8f4e4ed21c07ab7a00de59766f34d46f0f1dbf3dfbb9f699bfe59f7215aa7da7d3d411f77d05a0d7d2a67dc9ea4281ea011ff3f60a14150831ea82bea57bc4d5b31f673d3d2bb5a1b7932b6cf5fb51339692c0cb809ff1f0894ba34188a02a67b3555947837aabd5231f69681ff 0 27 2 1227 36 37 19 14 1228 1229 1230 1231
82418a4246931172f91d35d05f86458562bee5687f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0e690f073b29d29aee30c21234988b97c8e9ae82b1d929afc5aed6e14541e391149a90150ea7bf6f6f77ed3f88d941baf6ad9f119a8e8e7699afe51e7d351f9f33c9535d4bd6a3552b7211b29c81f61b10d93f91f0894ba34188a4943de9bb3ab3186c27a91a7c7d6ba3f 0 1 2 1232 4 48 13 7 1233 1234 1235
83ee86459861df7dc9d0653b157ba7b06890ec1fb31479239de4a7d569cbd790d573a29d29aee30c1a91cc542e5f23a6ba0ac53437dd3ea8988df4767add1fa76991f9aae9699bfe7b51d04f3c18da9926f3d112a64ac3e0b511d274ebe49edffe7f 33 34 2 1236 23 37 13 43 1237 1238
82e7864593624b7fced01e8f0dcf2468021b8fa9055b95517acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7dbda518496c5b0ed73a09d29aee30c78f1e172f91d35d0561af69486cf45f0d14d583a9bd008ef8f33bf699afe47dd92c8696a95ca63293db9e404ea970e86fa01be853b9fcf60a04150831ea82d44ae51d7a0ad9a4a4830f53d8977c85a27da899cb49601376c7f 0 10 2 1239 42 37 6 14 1240 1241 1242
82e686459f61aee11f5ededd2be2a18ac36066b0324e47581c898da3f57dc910c0a318ea7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3905189e83fa2d5f7da002eef73999d29aee30c0eb32e5f23a6ba0ac7b051d65f2744f6fba1917f699afe448e8510935163b647109a03513aa4bd9e6bbb73cb1d09fe7f 0 27 2 1243 122 48 13 29 1244 1245
82df86458f6067230195a1bdebcf57ffced0334fc3f090e473a69d29aee30c50798d52e5f23a6ba0ac0a5a686fa7976db7cb7e99a24b7bd92b8da2498cff4b3f699bfe7ccdd87edae94a7a4cf07abd4c765bdbdf976c74941868233fcf 0 55 2 1246 122 5 13 43 1247 1248
834189f1e3c2e5f23a6ba0bf8645906241485f2d796802f7dd8b7bbbd64647d4538b1d75d0620d263d4c7441eadbc673959d29aee30c78f1e172f91d35d05625f0cfaee6f03f699bfe69723e94c80ac74bacbccbd3f6f23abd38820c2d3740fccdfcff60a04150831ea83c5813bfe46c8ca141bc848cbe876573ad3f6a2672d2580bee893f 33 10 2 1249 4 12 19 29 1250 1251 1252
82da86459662bf3fe768286896561a3a776e804a2f27f567771997d9efdfd173ae9d29aee30c21234988b97c8e9ae82b1d9af63b7b1ced4a3afc5816c919a8f44eeebd3d4df8965f537533c80b9279699bfe524f284a5ff543a247944e199c77ba5d67d85b7bc7a97c79fe7f 0 1 2 1253 4 37 19 14 1254 1255
82eb86458f625a6d9fa5296259bd4fd18640f79f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cf508d9bd9abfa5242cb40d25fa523b3d673a39d29aee30c50798d52e5f23a6ba0ac7876479e493aa6d1328adc69eafaa4d5cfd2d376699bfe5ce92bcff676d97bf9f2ebfd6641fbbee7433b38cef5564d4ff360a14150831ea809dbdf497a5bd24a7bbe497c83a7b747437e24fb51339692c0d9bd33 0 55 2 1256 61 48 6 14 1257 1258 1259
82418a352398a85cbe474d741786459563d54cd9daa604362bea7f2f4be4ac32ed1dfba4dfd6d5e9518b2d4b70ddf45abefb4005db73ae9d29aee30c1a91cc542e5f23a6ba0ac10e0a9c9eaf2e555d8277cd48e84ae7f7d7a8c281db2f58dbb45da58fa4ff699afe653bf28eb2b292fb185f04d5f81355f8ea77aa9fa353ba5fe7 0 34 2 1260 122 48 19 7 1261 1262
82d1864591612765e9c4c761b15a131f7f4db11cd3fff15397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c85102646573bb9d29aee30c78f1e172f91d35d0562a73b47e3cd9674ec19fcf7a3a4b678765abd5968fdd0f0a67641f47c3d27792824a5217df4b6bf74cce93d57f699afe5a9d06a01e3d39e42e7833cd5921fb1505ee70b64e9d8d2ff3 0 10 2 1263 23 5 6 43 1264 1265
82418aa0f31aa5cbe474d7417f864589611e476f5f49acd1ff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ce050863485a9264fafe773bb9d29aee30c50798d52e5f23a6ba0ac79ec4abaa1a00da1f8ee9f7efcdacd353b1f8f32fb0f8f3e3c3bd7dcedbf320a00d2f572ba28c6f4ef7830bf699bfe7bb878fd823f5d067a40f7b0b647c147891ca9f6e5982dc9fcff1f0894ba34188a76ef2d2775a66cf74f96da3bc1f1583f 0 55 2 1266 36 48 19 14 1267 1268 1269
83cd86458963cbe9a4ccdae4be9fe5c8c1cc73b69d29aee30c1a91cc542e5f23a6ba0ac51277e8293b753bed9eba411cbd1b988f540219c2cd356331d364fdc567b013c7b66496b76d27699bfe5c93a8c1376a12cf499ded5f7f3eba325a9222475a2c8fc07f9f 33 34 2 1270 122 5 19 7 1271 1272
82418a4246931172f91d35d05f86458763d57287c96607c6cc90e773b89d29aee30c21234988b97c8e9ae82b0c8fbf6b3d11d77c4758e76bb02be967a1cbd86d353327326ba908a4be2b7de763b67f24663f5e012f699bfe5debee4a28113a96befe7bd7ec42093b7723ee75158d39e19fe7 0 1 2 1273 36 5 13 29 1274 1275
82c186459561233f82746ac629e9d580258f55d91a19a1d99fa37aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707d0dad473a49d29aee30c21234988b97c8e9ae82b0fd339fa4e2004d4c96caf37ebc0fd8033777fdba2699bfe59f67f15bfe649abf5406c451d3b3963a4002a437de96c15ff3f 0 1 2 1276 23 5 6 7 1277 1278
82d886459661da53fe76829eeef943262565ebea8f4530a6f351bf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0f0cdd373b49d29aee30c1a91cc542e5f23a6ba0ac34524b51e709fc36fbcdb497c687a4ecd33e7c20bd8fd86ebbdd9759ae8a44d562f6f19bf699afe6a01ac3144f522eac946ed31f8a084b2b8fbf893ada39cdfcf 0 34 2 1279 4 48 19 43 1280 1281
82eb86459663fced008feed17490f3fb96377dfa8ed6eb77b8aa937ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3d2dd73999d29aee30c78f1e172f91d35d0563cb91d335ae35e634f62ff699cfe43e68a5beb5bcdfaeb34deeb379b02f7af1e43e5cf119ab9edfe7f60a14150831ea802697c25dafdf9f31cb3c73b62f6499d666a3ed44ce5a4b0268b7c7f 0 10 2 1282 122 48 19 7 1283 1284 1285
8241881d665cbe474d74178645ae61991b45033ce263dfb18999a43b15535bac0ce791f3d7fe7683a3761bc513f877d5a0a8159da64451b55f6923b7c453032a2f2a905189e83fa2d5f7da002eef73a99d29aee30c0eb32e5f23a6ba0ac506ef4bccb54f6ebdfdfa726689d1a93a92371d312af4f3ae84affa699bfe4d652cbedd9de691e96396c21846eb1bbdc53b96f77fbd5d7f9f60a14150831ea83af8b27f13c63f449ad9ba3765537a30c5eacfb51339692c1d648eaf4085f2b24be53f0668c3a96c6c6f 0 27 2 1286 122 37 13 29 1287 1288 1289 761
824189f1e3c2e5f23a6ba0bf86459c607e532f828ba9bfced07a3c6eb8d7499c7e3651e68a6a291c04c6afccc5dfe573b39d29aee30c78f1e172f91d35d0561c3069f26f53ccea64118d4b456a33fb24d4b67769e9e9e9ba1fc7a4f8f1256834611ba8e9699bfe7bf5785336d90decad50d93a25f4b9d5b6ada2a7dd436d75fe7f60a04150831ea80f4cee14f39cfefd23d9db7ac6c0f97d79f1f6a2672d25827e84f1 0 10 2 1290 122 37 19 43 1291 1292 1293
82c28684cf538b1d75d0620d263d4c7441eae3518496c5b0ed73af9d29aee30c78f1e172f91d35d0560b574ad143d4365258e5a745457666e57e8f76f91471bfd6ba1b7dae8cb62b6897699cfe5037bdcfd64ebd9bf325b2520a47233d2bf13cd58a8efebdd7fcff60a14150831ea81af5346f7b24b19991f77aa7fab434f77bd57f6a2672d2582bebe6af 0 10 2 125 122 12 19 14 1294 1295 1296
82cf86459e6116c856d89a6ed4d31f5b0d4f7430c9277ce438fa38c15f3cc0a5b49bd7e9d4508d9bd9abfa5242cb40d25fa523b3ef739c9d29aee30c0eb32e5f23a6ba0ac21aa535d7d854863e9d2771f8d22f699bfe5fa4ed3be3afb9049991e66f75fa94ee0ddf5d9b73c23bfa7bf960a14150831ea8296ea901d9ceb339e6b116bf05f2ef876b38bed44ce5a4b04dd3b57f 0 27 2 1297 36 48 6 43 1298 1299 1300
82cc864594629afada743061d2e31d8089462476402561f65bda5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c35102646573af9d29aee30c78f1e172f91d35d05607d4d27befd0c47c82b1df1dcfd3d79919f7edf4532354f4ea5a09277f077bc1ff699bfe7cd259fb55d2bb7da24ed685ee927703c023e491ea3a7ab05fcf 0 10 2 1301 122 5 6 43 1302 1303
82418aa0f31aa5cbe474d7417f8684e3c290518b2d4b70ddf45abefb4005db73999d29aee30c50798d52e5f23a6ba0ac16ba690a0bd80f3ef9d3699bfe7bbb28072f6f0dcb51fa7707aa99ea7ede2a2219117a79707fcf 0 55 2 125 4 5 13 7 1304 1305
82c186459c61e9e97276232f6b6d0b0991c923ec87a79bab0c9def72750f493ccf7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c750863485a9264fafdd739a9d29aee30c50798d52e5f23a6ba0ac46d9a48d9323d87cd0dfaf699bfe7bd5e199a9a2ca9bed2da930094bb393c253efb87d59edce9fcf60a04150831ea83c4eeb81f40e87b2670628e4353694324e2fb51339692c096476ff 0 55 2 1306 61 5 19 29 1307 1308 1309
82418a352398a85cbe474d741786847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e990e273a09d29aee30c1a91cc542e5f23a6ba0ac10d2349479f11d5da872defec64e84f27699bfe59f4fc95d5379f6df8746737a058d22af727b3b51f83f87fbff360a04150831ea81d2513ca300fb919ae3b7a21d393b75315dfb51339692c1d8bedcf1f0893ba34188a053d801764b27929748f5adb4f4dd3 0 34 2 125 42 48 13 29 1310 1311 1312 1313
83418a4246931172f91d35d05f86458c62729bdf5628eb2cc76a567f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cde90d273ae9d29aee30c21234988b97c8e9ae82b159aa8ec7e966ae8829d9b2991d4774b5251d25a28eaff834b275a68f63edf699afe6d92d2bd2f6359ded4f81747ed07a78feca2f6679a2b3527f960a14150831ea813d1d71eabb4ee344f4efbe804c838caefaebf6a2672d2581999e6ff 33 1 2 1314 36 12 13 43 1315 1316 1317
82c886458d6052227627e8c007676a7b336fc2d7cdd273a19d29aee30c1a91cc542e5f23a6ba0ac761a3af89a834f3553b8401ba58fc74fa7b699afe692d129dcb5de9259355e1ba48fa4344a73cb31e32ba84ff3f60a14150831ea824edd8a7b2cf7e27a1c3b3dede9d8acc6fccefda899cb49603d7453f 0 34 2 1318 36 5 19 7 1319 1320 1321
82c786458a60e9b4cca4fdbd026f3f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f390d873999d29aee30c21234988b97c8e9ae82b0ffa07a4b5650776c07f699bfe7a759a676d7299666e905be7c3dd3db223bc14492d8c81df7fcf 0 1 2 1322 23 48 13 7 1323 1324
82ef86458963fced03d3f83b8e49c2ebe5df73a69d29aee30c78f1e172f91d35d05606d4fec3e9c155eccf394f8eccf4b661d9dd979e6bad11cb699afe4ad50938fc54913ee902f17c59dcbd663a59aeab7c4607ff9f 0 10 2 1325 23 12 6 43 1326 1327
8241881d665cbe474d7417864589604fd85eed5b2fb97fcfc5daee73939d29aee30c0eb32e5f23a6ba0ac3f6b35f67bf699bfe535d08ad9f1d907f7d5aa7bbecd2da591d2e8bc494ba8455fcff60a14150831ea80bd3b554757da18a4eb6d88f088ec9df3fb07da899cb49600faf31ff 0 27 2 1328 36 48 19 14 1329 1330 1331
82c286458a63ad31fa7eaf41b1ff427ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae053032a2f2aefe973b19d29aee30c0eb32e5f23a6ba0ac3276bdbbd421ac55ceda3a8eb4f7a7d91bef6564912f3f5c6098b6d5493b743cb6778ff699cfe66f65f4ea12e53d5c77d55e5d93a462ef24afd13f4f144f637fcff60a14150831ea81f39adf32f78ddf5d6d9a9706168f6c7ea493ed44ce5a4b036393bff 0 27 2 1332 4 37 6 43 1333 1334 1335
82c886458a61c73dfbf5624fefdcbfd0ee508d9bd9abfa5242cb40d25fa523b3ea73ac9d29aee30c0eb32e5f23a6ba0ac3be699cbe002993eba7a3546f2637b9016bfda69ad30db4b344aed5dfa75f699bfe4fd5f8fb4c1f40e964a69a5b5c3bbd3d321221ab3b13d7767f9f4086f2b169ad3ebf00 0 27 2 1336 23 5 6 7 1337 1338 265
82df86458b623b2c6128f5511b69841b7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea90f073a39d29aee30c21234988b97c8e9ae82b09f14ba6b5d3166add035d5ba47457539597a3ff699afe425abc747fd91e2f90d0e344f0569aef3a7c0aa8fc4e1107f9 0 1 2 1339 122 12 13 7 1340 1341
82418aa0f31aa5cbe474d7417f86458863c5b339ddfebdbfc3da905189e83fa2d5f7da002eef73b59d29aee30c50798d52e5f23a6ba0ac782cb2d7d7aa3a7b45718bdcd39aa1cd3c69f76753263903203ab85287bc8dd21f31b563b623699bfe7c0a334acb72d91cc969db69ef2c6df7905dfcf469c482547f3f60a14150831ea80fdbdcc04be3f2df697dcfdfd36d4b6d54d95fda899cb4960eeef5a7 0 55 2 1342 122 48 13 29 1343 1344 1345
82ea86459a63fced03b31fa9267461b3c96ab03dd2cfb75f3c74c8838c2f7fe0d290518b2d4b70ddf45abefb4005db739f9d29aee30c21234988b97c8e9ae82b14206fa5f0bc2f3627df8f0f5b6d7d03699afe4854c94da8ef6181d5e71e4baf344eccf8abc4634b2167bff360a04150831ea829723f5ec3610cdd4ff5f62efdc2503e969cfb51339692c13b436b1f0893ba34188a3a3903dd9f765446687c29b11dea3f 0 1 2 1346 23 37 13 7 1347 1348 1349 1350
82418a352398a85cbe474d741786459562a31bbd6f78b5870cd384f5d190cc960940586927cecdd35102646573b09d29aee30c1a91cc542e5f23a6ba0ac38e889d7a50ef903cefa9bdf7a6c4be49abede4ee76f2644d290efbd483df5eff699bfe66b3db28f368fd49e26b06667d1fc0da96b65df36be137547f3f 0 34 2 1351 122 12 6 43 1352 1353
82e286458961a71896c2c80601e37acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf518496c5b0ed73b39d29aee30c0eb32e5f23a6ba0ac3fda68eb4469b1123325544d1baeb6019bb382177e9517cd64eb6b47acefcd181e39fc3767f699bfe6d4d4cf465ca9b93bd013b36fbf5e8af167f7d677191b5ea8fe7 0 27 2 1354 42 5 19 14 1355 1356
83e986459063ab364ec0cb2a7dd099593f9ff3b409d9f0c2c173ab9d29aee30c0eb32e5f23a6ba0ac1ddf030b42195144bdc3e0e1eb353de667b7bee8304a2aea667ec8e8d7f699afe5a690f08167775910d21f058e4b2999f09fa4a574604f8fe7f60a04150831ea82a47ba7b82ca9e022aefd1a76d19062ee9eff6a2672d2583dd153d 33 27 2 1357 122 48 19 14 1358 1359 1360
82d886458761b74c3238e4657ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c8e3d873bb9d29aee30c50798d52e5f23a6ba0ac55249d26a59e8ef91d279103ed53aed71d2dd01014c07fd78e8fbfe69a0e1393cf92d8593b789ec968b112ff699bfe5d9d2e5944ae53d6af1274e935a445739a87fccdeebf5d8c3fe760a14150831ea83c81c9ac902fd93bf4b5d084b7d13df8f7507ed44ce5a4b00baf5abf 0 55 2 1361 61 5 6 29 1362 1363 1364
824189f1e3c2e5f23a6ba0bf86458663cbbe7ccc5f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccee9de73ae9d29aee30c78f1e172f91d35d0560e87ad7a31f4eb597a3328fdbbe43dc54b6f87b3609ac9247999fb23a89a77c7699bfe5aed5cf5fa6694ca3aaaadd7bad678d9e94bd6a056cde2bebfcf60a04150831ea80f2085dd973bb3458401ac1b5e1df4f75f23fb51339692c0f51da8 0 10 2 1365 36 5 6 29 1366 1367 1368
82c3864586627726eae4dfc8f2edd773999d29aee30c78f1e172f91d35d05628432123d5f9f1d9df4097699bfe6c711e9df0f50f9cbd3d0bab43a0b549e1e73ac9ebab8914dfcf60a04150831ea82c1d8ed222b7e2990cebb294fea96bcd94bbf6a2672d2583bd3527 0 10 2 1369 61 37 6 43 1370 1371 1372
83e7864593610e5451d32309b0696248e6f6dd3dd2cd96d77aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ecd6dc739d9d29aee30c50798d52e5f23a6ba0ac49533dec4b92b44ed4f5276f367f699cfe7bcfdfd76909d1e9e52f96e7e9e86e78b5e97aa7afb0fa0cb2ff3f60a04150831ea82377b23b48d533a4836de13fe2439aaf2e9fed44ce5a4b035ee73f 33 55 2 1373 23 12 19 43 1374 1375 1376
82e186458a61dafbf7ff3b41536937cbdbdae673969d29aee30c1a91cc542e5f23a6ba0ac0ac8fcb338ddf6999fe4d601d24cf48e15240536c64f7505e6df0d8ebc10b5517f960a14150831ea83df84cdd1c77b928e91cde9af2cd129c489fafda899cb4960a9df08f 0 34 2 1377 36 5 19 7 1378 1379 1380
82f086459062968a423d238c4b323b947eac4c88b3cf53032a2f2a90f073ba9d29aee30c50798d52e5f23a6ba0ac57d4dd115d5234ef6075abcb8da699aba2df749ac4b52267b597eb3489a473d9639d3a39e7d9a3b3a3a82f699bfe4817bd866e809deefe1a3b226e7ec4acecdad7a95a6c65effcff60a04150831ea800ef795fa925a0e699beadd4f0054d11fb67ed44ce5a4b0746bc23 0 55 2 1381 36 37 13 29 1382 1383 1384
8241881d665cbe474d74178645a76299bb74a6d08fc3bda363b08a6f363927b1d0c54fd9679f1d5a787d6563d0ed6a61d6f53ee49bdb538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3e573b29d29aee30c0eb32e5f23a6ba0ac764cbe1973a4893c93f4b676dcb29355d2390cfa05e5c1cc39c2f146e475740f82bfe7cff699bfe5f0b80ebdda6e6f1ea81d5e93e3cb2f560315b9db2f491c4ff3f 0 27 2 1385 61 48 6 14 1386 1387
82418aa0f31aa5cbe474d7417f86459163d757ba4a8a636251762cf322677a051fdbeb90f073a49d29aee30c50798d52e5f23a6ba0ac4afd947ba121f6ed35d867bb4dd671ba4ea6378751699bfe514c9ec6da5a95d6c28b7b029ea9eb6cbd69f748c0df47fdff3f 0 55 2 1388 36 5 13 43 1389 1390
4303505554c886458763af6f6e09f07fe5ef90ed73949d29aee30c0eb32e5f23a6ba0ac1fc9e79e62141699bfe5a79cb3b7aebe476f79aa04ae3c73f5f0ff63361357d69f45fe760a14150831ea82a23e9132cf96bc3fe99ebd28aba575b93d8ffda899cb4960f44a09f 339 27 2 1391 61 5 13 14 1392 1393 1394
82418a352398a85cbe474d741786458a63c4a760c5b10c11ab7fdb5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68cc518b2d4b70ddf45abefb4005db73b79d29aee30c1a91cc542e5f23a6ba0ac3de9fedd8bd9ca5a9daafd903e1f69df7d6b176b5e642df86c767402047abd74b7c0a8eed064b27699afe7ab4d79a5b188c496b28e3afb1828943376a6469977b5957f3 0 34 2 1395 23 5 6 7 1396 1397
82d2864590603da5f560c9e989bac889adf0f7541b7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d2905189e83fa2d5f7da002eef73b19d29aee30c0eb32e5f23a6ba0ac3a7a7a75f561c25f67b1eb666bd7a65b9bb743779bad5d3d3d592aecc9e513eccf55bef699afe659a7b3b0c963b44a07fdbf43f185a402b0f8ef4882d493ff3 0 27 2 1398 122 48 13 29 1399 1400
82d186458963a158ea9ff3b40e137ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ddd65102646573b69d29aee30c50798d52e5f23a6ba0ac7a1d80f6565b34e02bf1f48c4f7b74679a74bfdd3d05d2aec365ba53e64aad943455699f254eff699bfe7da7bfa91a1d281faf3376aa671d93bd696dd7fd787c92782ff3 0 55 2 1401 61 37 6 43 1402 1403
82cd86458c63c54561a0b6e7a159ede77f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e2db518496c5b0ed73a59d29aee30c1a91cc542e5f23a6ba0ac59ed33ba3177a684380ed43be13d65766690fd9e51f699afe6c2347ad09152e332523a4fe90e8475bfd3a1e48eaa12dff3f60a14150831ea8133b267babb2089dfc13a75a4a37facfd7cfafb51339692c16880f7f 0 34 2 1404 42 37 6 14 1405 1406 1407
834189f1e3c2e5f23a6ba0bf86458960e369b38415b968c57ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0e390c973b59d29aee30c78f1e172f91d35d056020ae923c4999ebe3ab3224af780fa321d15ac911d0dd3b48cd321a699eea3e9e3cb89b4a2b1ef699bfe7df475d8cb33439e30564ee1f1dba5aea6577a4bd27726f51ff360a14150831ea8246bb386eaff867b89cafbc8eb93041dddabb7da899cb4960a1e65cf 33 10 2 1408 4 48 13 43 1409 1410 1411
82418a4246931172f91d35d05f86458c61a40d8efe66439d988cbdbf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707e990d473ab9d29aee30c21234988b97c8e9ae82b13fa28c2f9bb206e7b0744a4c94c7646d352d7dcdde9aeaf486eaabf699afe448951d51e452bdd5d17b31c5e277da0394d7479988fdbd7f960a14150831ea81bf36b535b5db65081b2403e4b2497af6969fb51339692c15c9dfbff 0 1 2 1412 23 48 13 29 1413 1414 1415
82ee8645a561fea720d8286713d1d2527f9da0b19b3c3355add1d642faf7e51e7df9b4be3b1672327076d453032a2f2a50863485a9264fafdf73a89d29aee30c0eb32e5f23a6ba0ac74f6e9fcb6734ee93bf928d996c4f41d7d5f71b476323c8aa057f699cfe5c95b75ee8ebfe66e9edaebe87e5af0ef992c19480ef2f63c9fcff60a14150831ea82bb1faaaee9b11e5f417d16cee6ea4a9ded27da899cb4960ed407aff 0 27 2 1416 61 37 19 7 1417 1418 1419
82e586459361971b798f059dbe81e96b8f7861ba4ee9fb4bce538b352398ac782c75fd7cb1f3c3df73b49d29aee30c1a91cc542e5f23a6ba0ac2016969efd851b49450633b50a82910d55efc4ee77f7da515a1e92d159cdecd2bbeda7bd7699afe64f6f342eae84c2985e51dc153499de6c65b7c749d9ee697f960a04150831ea825f24eafca5f7ecd536cd20acf279f40ef513ed44ce5a4b004d60b 0 34 2 1420 4 48 19 29 1421 1422 1423
82ce86458c60092f79e5998f56b534bd9f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ceac8e973b49d29aee30c21234988b97c8e9ae82b127b3fa2f79ed7aaf21385c3b92d6f7718faa135bfece566c6529e8824f3382948cd46a01f699bfe67b19f2c94b247eba15e78edd8fb4ed406ad9fd0136a3b79fe7f60a14150831ea83bdb57770feaaf11b5ed35867eccda5923e8e7da899cb4960eaf809f 0 1 2 1424 36 5 19 7 1425 1426 1427
82ef86458d6246cdfe7683d59e4534dd9eebe4c790ed73a49d29aee30c1a91cc542e5f23a6ba0ac201eaa4752d3d4de3d80ecce52bcd4f6fb7d9766f699bfe6a27719fc3de3a77a67f5ddb3f5f728ac9fc3fd2b308f457dbf91f0894ba34188a0e4efedb9fc91af12c7d7a5a5475741f 0 34 2 1428 61 48 13 7 1429 1430 1431
8241881d665cbe474d741786458d60849bb79f75cec50803fd2a37edd1508d9bd9abfa5242cb40d25fa523b3e873af9d29aee30c0eb32e5f23a6ba0ac764f899a6cd54af76153601bf056fa767bb89eb2423897bc94f435e9a6fcd8d86cf699bfe7a4944ae79b2cf03ecf8cf67b27aef2749c472d9235278ef37f360a04150831ea8102426b66c126869eafdc934b447dcf683afda899cb4960351ec7f1f0893ba34188a7517b9bda257e6ee36e9336198871f 0 27 2 1432 122 37 6 43 1433 1434 1435 1436
82e2864595623a59f333344d2779d88fccae21996b452fb1e860e8d6c25189e83fa2d5f7da002eef73929d29aee30c78f1e172f91d35d05608c902df699bfe4be1022f8a01507a55286cb699893c6f5b54cd553f9a5aedfcff 0 10 2 1437 42 37 6 29 1438 1439
82418aa0f31aa5cbe474d7417f86458a61f96af4e0ac701dfc337ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac9c473979d29aee30c50798d52e5f23a6ba0ac4817055c7678e96f699bfe7b49d1def6779d937723c4eee89e9e56ba228a5ea6aaacaedfe760a14150831ea812648bb0fdf66ea7d97e4ad2894fd1f9fd79fb51339692c1e01d7d7f 0 55 2 1440 122 12 6 29 1441 1442 1443
82418a352398a85cbe474d741786459e63b7866d8e8ede58f68a0a64bee22963cd93fb14de9808ba16b44cff597feddc905102646573a19d29aee30c1a91cc542e5f23a6ba0ac00aebdebba276aaea8a49e922353692c07a699bfe63f3d433d4fd82f143924edfb7dc9fa4b48c9493b83ca11e3f9f60a04150831ea82c6d96eaa0c295e4d33b53580076458db727da899cb49600b73d3f 0 34 2 1444 4 48 13 43 1445 1446 1447
82c38645a561299060a0a72b61601579f0f48d3420b0ed856deb29e82a67f2c576ff9da0aed9c2e15d2fc9e7d3ce73ac9d29aee30c1a91cc542e5f23a6ba0ac74478abb19e724904f59e06d386f60192593bdaf0e90bcca2772310c5699bfe66645699eefd6df1e1eea403c215ad23c48df4f49f209dd47f3f60a04150831ea82d451dc1e19474b59b5318df9bc1815bf659f6a2672d2581fa997f 0 34 2 1448 122 37 6 29 1449 1450 1451
82d88645a061a7696fdb8e494b2c75f0db1dfa7f9da01cf41e97c82b11237edca8dee908acf0ebd7d2739e9d29aee30c0eb32e5f23a6ba0ac03d74436cfa147327d492366b7b3741ff699afe6a8df1a056100366aeae7b8fa3699c80b4fd6df364b3475ff360a04150831ea82307b0b3d3d59e6690c5a8f5cb57a193a79ebf6a2672d25805ec87 0 27 2 1452 23 37 6 29 1453 1454 1455
82dc8645906107f40e9dd8f2ebe296671cabcb11f47ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68f0d873a49d29aee30c0eb32e5f23a6ba0ac522a8c54b9d47ddd379a67f5d2379a48fb7a9262f62ff699bfe42f96d786e9ed4b5e3b91d72b9592589f1e1a376b65ef3f8fe7f 0 27 2 1456 4 5 19 29 1457 1458
82418a4246931172f91d35d05f8645a463b01c75891a95b643dc2360d319e60f3b54f9a3c0ffced0532952dfb41823ae3a2441bf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d70753032a2f2a50863485a9264faf518b2d4b70ddf45abefb4005db739b9d29aee30c21234988b97c8e9ae82b06f064505f6d4b50dab12ecf699afe6670140e5a4d40a5050df9b5f4d54d7d5d2cc7f7d840691fcf 0 1 2 1459 23 37 19 7 1460 1461
