:method	GET
:authority	static.example
:scheme	http
:path	/qh5/4yng5by1a/rogubbb8a/n1b7o259?q=o3sb09glshv616m
user-agent	Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
accept	application/json
accept-encoding	identity
accept-language	fr-FR
referer	http://static.example/c4pz0lx9xf26gk7zx5b4ctzkk6oam89oz6ww3r9ay6
if-none-match	"i79n1d4x9m605w0wa88v3bol9lf9qcef"
:authority	api.example
:path	/
user-agent	Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
accept	*/*
accept-encoding	gzip, deflate
accept-language	de
referer	http://api.example/7krs3u54hbtyv0mqgq6n1
if-none-match	"bobzjck2618o72o7bzu1dtindteettk0"
cookie	session=ia9cn3k6cymwgn1m5gys65bu; theme=zsbk
:path	/nrgy9w85/pecfikk8nr
accept	image/webp,*/*
accept-encoding	gzip, deflate, br
accept-language	ja,en;q=0.7
referer	http://static.example/sp5i9guc0eyj
if-none-match	"ivhye9ofrxs8h3rgcsaaf0hcmp0kh2kp"
cookie	session=g1y8s9q4ugnucbasu2zuzeeu; theme=3hqn
:authority	images.example
:path	/l8ntmp/frf2fvo
accept	text/html,application/xhtml+xml
referer	http://images.example/vg8fpobpzer9eebasw54
if-none-match	"jg6ue6lljjutg6sinj8cu9nlt18kdpqe"
:path	/azvkq5b0b/wi/iiqrzzlfo5a/7u62
user-agent	Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/125.0
referer	http://images.example/4o0v9rode6xk6nttt9xk3fh6yljq1nd5zwy6k8c7fqgrfif2
if-none-match	"py1zku2i5nh180hsrpy9am72bbpqnlsj"
cookie	session=rtq2k8w50hnynsgbha8sie6x; theme=t16w
:path	/8zv5hy/n9ar6m37
referer	http://images.example/7ay1zve5psb0jzrleawq08tj3q5k
if-none-match	"36cr6g1ewe2bk6kfzrtn7npvree7x369"
:authority	login.example
:path	/oz9zl4q/voqpbzu1prm?q=2jq37kii2xt
referer	http://login.example/tegozu5glcdbnc572vrhlgozo52ykops39yn2qv5hnfcaa4uys
if-none-match	"mzkjbayj8dyqif3tac8d7icrh1fmb5ir"
:path	/ppdlw197dw90/m81ereqlgj?q=1cdf646xguci8c
referer	http://api.example/7rfquf
if-none-match	"tcydquiqyhtg1p69nvv6z4gi27978bsk"
cookie	session=y7ug0wiect8u0tuwru76a7hj; theme=uuue
:path	/did/5qpvxxzt3v/6kbjqoihl0
user-agent	Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0 Safari/537.36
accept-language	en-US,en;q=0.5
referer	http://api.example/qe7fenl61bx5som5p1
if-none-match	"2x8m4eq0ma8y65ez61cw3amta8ht6u89"
cookie	session=0870t2ti62i9kqa1cx0zsbff; theme=ayr3
:path	/3h4wj0jb/qxis
referer	http://images.example/r1v5n5z1feinjobgqj4gzlaf1d9n81wdg90hqrl4dnfyh2s65
if-none-match	"zh4gjymk7q08s58nv5gawrd82tgo6rrp"
cookie	session=iqm09d86j0rr4tr5n5x4pvll; theme=28jd
:path	/54vhiiqof8d/lhom6t1uabt
user-agent	Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Gecko/20100101 Firefox/125.0
referer	http://static.example/7ybhvwihqjcwefgtupr7dx
if-none-match	"bfizxpgvra6uhwirzf7408ztot9id6hl"
cookie	session=1r8bq8r7q4izgxe8x896bt2i; theme=jejn
:path	/jy2z/jrs
referer	http://api.example/iy9g3b11rx0z3dg4cachi76w9rw4ppg9wkhcu1wqd10ywsv2p7jdvh6l8
if-none-match	"5vhb4nylzogpvvp34x5m12z8h5rijay0"
cookie	session=bel3y6sjj7gqb3zo8za8p1kl; theme=vpe8
referer	http://login.example/z3hdyf9g4c7pabt3r0ki
if-none-match	"9u82609kzym5rxjqrlfxvjqqqwyr3aji"
:path	/1pi93zmfej
referer	http://login.example/ii88epyismzwlotjw58sf6tn3bsgx2qddukigh1pn66zhny7
if-none-match	"iqahmy48orck96o0r0zr5gil9b3c5nz8"
:method	POST
:authority	www.example
:path	/ml6m6y7xm/xevd3/lj
user-agent	Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/125.0
referer	http://www.example/zfz6tzrw4d94b1tuj9rex0z7bhc7agvvx9cxe5f82v68akuxnjjgzu60xvqx
if-none-match	"cepqz9sfekr0fis9qpngr4d6tn8e9uvs"
referer	http://www.example/mohi6hr3mdx3vwoa
if-none-match	"a5ckq9caof7lc7mn2sp56xuzemlmt14x"
cookie	session=bg1vve0m6596424kr7tz8qqt; theme=ac33
:path	/jy1dhwaq8dty/uv
referer	http://images.example/heis0vobl6xtsy073em0ocpopz
if-none-match	"ynjtxat25kjbx19v65uhs9r1atf5h6oq"
cookie	session=odg666kisdenad1bedac8vvb; theme=a9n4
:path	/nzdp
referer	http://api.example/bl6flnoltgdu
if-none-match	"je2jocswdf2molhdmdhfosq71pcqmuww"
cookie	session=yyf1p5vlhpe1r8tvx03xwuz4; theme=6bxi
:path	/3jik?q=qpwukr4te1j9w2gjuel48ccmwx6w6xvhlycrndpt
referer	http://login.example/samgiox6rjkoet66881
if-none-match	"264l6wm1ernojinbk5xldxfpnf2mvkbn"
cookie	session=49cdx59wi5e6utuf4v0eqeub; theme=luou
:path	/sk/sdh11nrw5sql/jwgzw7m
referer	http://images.example/ec7644u7k5
if-none-match	"zay992kxdxw2p8tf2wmki2cxvl54aod2"
:path	/ikvil7/o91336
referer	http://www.example/javh1y6l2282xndfgg8yi2z
if-none-match	"l427cm25yswlrlb9de9o2u2vgyd3r03v"
cookie	session=kz8146jujwimon3jgg1d3jx9; theme=urza
:path	/uslg5l2j/g8h8uu59v/u93u5z8nkp8/pdudv
referer	http://api.example/souzylaywooeuynsg1
if-none-match	"awf0jh8lvjy1u87rnmkk8kjh27i1ivui"
cookie	session=lop55cfi84jnxirwey4b73mp; theme=natc
referer	http://www.example/1xwy01x9nmejpp
if-none-match	"bpz32gdl7ac1r0ipx0vd63i7xdwhph1j"
:path	/1f4/6gi8z80p7y/u2henxggw?q=hfa61pft5d19t
referer	http://www.example/oru428dr6l23slu6z09z4otbej5hxqt8t
if-none-match	"ig6i3c24u8xia8mre3sar6bzhgu2f57v"
cookie	session=cmkdhch97tmk8jonf6w1risp; theme=eqdb
:path	/lnc/10ww6jloodxe/unoqj7yg4
referer	http://images.example/sniycy38bio5gs1m7vgpp
if-none-match	"5hl5w1z90bzj1idsy1gmr41q6guj98qb"
cookie	session=gx3qgsif0yb4i9z5o6byd0fp; theme=c3fs
referer	http://www.example/ukw7puopntt8uta4qojpkfqzmik9euynkc2nzhtos62vfeeoh7393ak318h
if-none-match	"maptn7stqwrsdba2cneu2thphmbmib2b"
cookie	session=4l8aoiebiuf78qmza8rwq8yz; theme=7783
:path	/n7b7dujouzc
referer	http://images.example/ci908y8rcnmtyt7brm878kofn4kdzsajgc14ln3gzoeiv6456x1p2qzw
if-none-match	"yoyglweb05d3ho3w6fvcr7vik1t2p5yb"
:path	/6losfk3xz24g/5fcdbrcrtl8
referer	http://www.example/owdb26mzjlofzclua387
if-none-match	"kc1oq72mcy0z61r2vbf40k1k8666lr04"
cookie	session=w3z9yspw887oqbeqykqq5bk4; theme=hojh
:method	DELETE
:path	/dr/74/nw2hvuyysfo2
referer	http://login.example/jdvwyeuljh8n4ow7
if-none-match	"kntkiz15wc8ebxpjnz26r1v4vfdi94lf"
cookie	session=blrm3z86rq9ygz3peuibydsw; theme=b2ua
referer	http://images.example/hba90wlzcjs70k4sqcz80juk3z9i6fzqz5cskryrhqahg3j3ppco
if-none-match	"fggchcq0jwhdyok85kwz6ku7edatg2fa"
authorization	Basic r9tq3yhoti66bx2g1jrh
:path	/j9oao4wi0v1/2hqd7s6umno
referer	http://static.example/6i14f7rgog1zjh27nknrxuwqjboq48bvblmqoe1xxmgazvv0vqzrwe
if-none-match	"1o4wsbg7dko82s1zaezjn4z5g0k5nt9c"
:path	/i1v7unrct/s5tqksqvjq
referer	http://login.example/cfnud7tc0guiawpw71p7fcvb2bkrn
if-none-match	"1skcc5y8hys1dov05n6fvzlp75e0znqa"
cookie	session=qflq21tgtd4lq9nicz9a6tay; theme=vgqk
:path	/bozba70ldz/0mkof288vqm6/qypsqjrxr6o
referer	http://login.example/kuokcoyqqnqyccj51txzwm
if-none-match	"srq4jwjydeqe5n3tcrva5111x5m1zsgf"
:path	/yd1/mho4yliogwu/2ky4lc6mpi?q=aaxsndtjiek0riemk0nz85le5pnejpmj9qex
referer	http://images.example/99oi9h11xo29zvlddx3k3xwj3m848sni
if-none-match	"osgfo16nt5dyndttn1a3u0pgk6dykb65"
:path	/p7a9cmuc/2l2j/q6yf
referer	http://login.example/70o4mkp
if-none-match	"m7vt46pnshacuf7l38f0i8ciuw2mz3fz"
cookie	session=snwxag2ztltovvncdbl3ucr7; theme=repa
referer	http://images.example/qaaj4jwep99jizivmiihicrrwajae31ztiz1x2ws4
if-none-match	"lratod5daf3apizyorlnkfvwfh9onv98"
cookie	session=f1wklgwl5f31neeqvzxu17em; theme=0w75
:path	/imr6cktd/hrhl92p31dj5
referer	http://static.example/6o15ex87ldnmb
if-none-match	"wpp77090kpao68dj9fbj8roxvigq0wc9"
cookie	session=3cuttyty4shag1enhap4envn; theme=ss33
:path	/bet/2ns0lzy3op5/sr
referer	http://images.example/2yn0dly1x7je6kcn68
if-none-match	"3tt4ib21w1xnrn34r0sr2ehu2s7o6upj"
cookie	session=p0b1zoiefk3yoszrasjh1st0; theme=9djg
referer	http://images.example/2cws9nqrks6v9fciiyuv4ksbqb8b083b6yghbyf5nwc048umai44q16g
if-none-match	"0297sfd1jwmf3xhvgnukkvfns9e5362y"
cookie	session=74ljaltljnip3if569yz1861; theme=4r4i
:path	/2njy/dwojs5vje/zeeabefi9qdn/vrwmk0fw?q=v6gadj0nmek36bustj2dcskbubjqg
referer	http://api.example/isbpklp3g
if-none-match	"amxkrgftoyt8itit8ht7gn2zgbz4as44"
cookie	session=n49m78oi1mx5odphxecn1v02; theme=232x
authorization	Basic qi7g0mugaomymttxobpr
referer	http://www.example/howdfpkm1iyzwfc93wsxvxahytrd64rd5u1396ok6czqmumhk00qif
if-none-match	"qprl31bjt6ij0c3657cygs03g810bqds"
cookie	session=6bi8dnugkt07jf757e1xj3zu; theme=s59e
x-empty	
:path	/x46jli1cewt/qxxt0z42xu0j/4qq1/4ds75w5i2j4
referer	http://static.example/00troa4wfq5z3c1
if-none-match	"q57jujnyhhuj4727j5jdmzvq5sc1fnbu"
cookie	session=spt1w2urhxcsngqbqvhz3s8r; theme=xj5d
:path	/piujn5kswond/3r334x11eow/ug
referer	http://www.example/er553u38f5r8hi0fj
if-none-match	"yg19nja9hgfvh9x0ze02t12z8i34ygvr"
:path	/?q=vck02b19zhzdbip65yuis
referer	http://static.example/jpmbn593x417a0pyrb7ug6p1qi739xqhfwz2x0625y8bd5uogbwel
if-none-match	"4hoj3ekr4xlocs2893spat4jmmlteqkz"
:path	/fwwoa8k3/isyjvvqajmq/adc3s?q=ejmlb1kk
referer	http://static.example/si87dph25o6uhtjr0qhbax6ldukccbqpbs45vfmlwfxjxm3y2w
if-none-match	"fpogpft7xfhxp9sthk0n3imf1eyjptq6"
:path	/4znvjrumc/zruginx4ucd3?q=6nrqjshuovumh0n0i68fybyizw7zjf7o
referer	http://www.example/uq9a77qby7zjkqg0h4zd5ffovyvwqp0iozcpmjvlgn0d6v8xw1owye
if-none-match	"o3iwxf360yqe33jqa7x1pw3v27ajpgor"
cookie	session=l2wxcly8ww90t6q3fdg9rtn1; theme=9mpr
authorization	Basic z6ss5f0om4h6w8fcfup2
:path	/4ed?q=514saq8hf
referer	http://images.example/9jbycivy9e2tun14eyqagtoyazefpe0729t6cj5
if-none-match	"5xj9hnr8a52jjuz2r3xzfbn9opw19gfb"
:path	/9f6k/tq/vw1xna5ilya/bqxn
referer	http://static.example/yckangdsj9zxlkk6j5f2lsrw2pconrp
if-none-match	"1rpx50m367ucoo8j1h8e016y3gmdzn8n"
cookie	session=664xgys6xul08pmeofq0o5qc; theme=zwz3
:path	/8s21txu?q=zvcngipwj62zqa0ujuenynz69f3nhi
referer	http://static.example/48fkawd3i5ymmdvm4rl95670djmat0elby
if-none-match	"s6jsikt6ot2n6mdnyuwyczfk5jwtlc43"
cookie	session=w68n8ip0epqt83v2b55ib1yl; theme=s9ym
:path	/4vx2tfd7ukid
referer	http://www.example/331pzlgpstobgn1s5rth3irut8vctmq367o
if-none-match	"au3he1wqci6txvzld3uko4k18zhtf3k1"
cookie	session=ieb9848ipc8t03qw9v7xcl1o; theme=5xqp
authorization	Basic qs6cs44kf79md7vse9ok
:path	/m3lamdbeyx1m/a1cp?q=hxx9iy7gu5a3pz9f1ybw6soz5z
referer	http://login.example/kjvmj50uaxxxfyicjdtqvcfiipunk2m0xitl3blhcj
if-none-match	"0s6nde7681r4923fvgtocphnlzzio9n5"
:path	/wb45dpsl6/4eufq7ti8du/j6i?q=8a
referer	http://www.example/78e33brw2fwellazmoj5hw75g8l6tgtfhu82s2s6283jtres
if-none-match	"czi5uqhs1opy8eziqcqpvfqygip5u30f"
cookie	session=3c1mzqiiydbd2aw62uln2nmy; theme=v2rr
:path	/748/g5h26/khu7yo7g2o/f4q
referer	http://login.example/1j62e4q089ehyhrycf8w
if-none-match	"ez44kzcqzzy2ap8ie5zng3mzz1brbc50"
cookie	session=lm6ysf9c0j3ktctsc7usc5fk; theme=y5q2
:path	/vlpif/gj
referer	http://www.example/8yp7j9g09yo9a9u0y9ni1lhhtlw457krpqe6up9oq
if-none-match	"kid3wiptc125dl9y5utrkw7xf1pxgwpe"
cookie	session=8tcw7aygaal3gnxe6izl2g6r; theme=4lxj
:path	/osgd
referer	http://images.example/mytjvxygmva12mkb6q3ofenipp8x77b6m2cgl0i56opdxk9k1
if-none-match	"8prw8mspg8cvt9li0u8sb8pbu4dnzg2z"
cookie	session=9m2gmlqqaeybm6vrn49j2cy6; theme=zzdd
:path	/c9mhut1pk/r9xgx1/124ogl723d?q=zrm5wy86hap5yqrfkzgdnwllsh
referer	http://login.example/jiu9mhv5mtcmlv6
if-none-match	"mm1hurla6ty8yzeuviqr2k3my4f2h9lq"
:path	/in8g1nq
referer	http://api.example/vd2qddpcwfklmmc67a05d8p7pgu1lc6ytwb3vy254wk1d7vqdbyj4my
if-none-match	"83lo6dk03amcze7zajozvngyucemwwc1"
cookie	session=t1s6kk6iaa1no2ga1k9s73lz; theme=msuh
:path	/w9dg3rdu/it3dis8hh/f116f1w9k556/s33pn8mi?q=a22lns8tjfl7fkk0kn
referer	http://www.example/9o0vaoksdhob1a7clb821jxzo59rh6sbs7dsdfxwh62rcd9rvwpr5qeo0y
if-none-match	"4k031o36f6zymmicj3wwgqputbq13qvf"
authorization	Basic 1joxyap8lohmgmoc0vja
:path	/cg?q=eynuzskstrxoohyjxsw7wd7
referer	http://login.example/pt7sy78ukj8gjot11q6xt22d390aht6lehpx2xs
if-none-match	"jrgi5v9owcdhl536fzdjeta3poni9zij"
cookie	session=dxb52fc2iyrdc7clos7htlcg; theme=4jqh
:path	/v2wae
referer	http://static.example/s9ka59kx6x9154w0gegouncdwo0ydd1rxegvlwy3kl0
if-none-match	"4mb6kmlfbfm2qdzr0p2hennnbl052vlm"
cookie	session=yxxf7379amrwwbmp1ux23h9c; theme=nve1
referer	http://api.example/te24kpa8bmnufy06yvy2s6wmi8t8g5wzlcf5dzjil6ez9m7zw0l0rox
if-none-match	"7ass6rjn3crhfde5i53yod0kds3cj6mn"
x-text	a\b~c^d|{e}
:path	/xxvjuu8vdu3/fab5/gmy70hq71c3n?q=s
referer	http://www.example/rinak2d0
if-none-match	"g9c7k3ea9ajoa8c6p1g5xvknpfnktffn"
cookie	session=e2qxpjlp1ex78ld8cra940mh; theme=wv66
:path	/ss56u61hdee
referer	http://api.example/fj9260o9q0vtlchg2h4wrhuyhk7826f5vhugg9p5p
if-none-match	"5vckda1vt9pwjemclw1qnknz7llp3jsu"
cookie	session=u8spmkscjib1dw2j1nk8wleq; theme=xvd7
:path	/d30fbacbbnxn/cdotm9lmm/8niguk8
referer	http://login.example/a3uww0jhg
if-none-match	"3ukeyb62aisrtd44dja50cphy87btabp"
cookie	session=yrxan1n26di8rcgzgd55jh5q; theme=ldg8
:path	/5xqt/lt7blpgye/sgq/olxg2gu78e21?q=h34qy34yygyvael51bfy6vcb6a27l2t0e6n1u51
referer	http://images.example/z8jqn5iv9gk5btc
if-none-match	"8gr5k0qwsuql7n8gkqhmci739h89pl00"
:path	/xpc0
referer	http://api.example/sr7664okep3iykbgdc9d53b5qsry4hfty1m
if-none-match	"p7jesngwriowwkggmtpecvynxe33vsv7"
cookie	session=6fikbbpn1tlgy77amenkunuo; theme=qwzu
authorization	Basic 3mh3jyynuvp53za3w4vd
:path	/sd63oftk2/rk8tz/m4?q=9qeyc9cm4nzut56qq
referer	http://login.example/02eydamwmgc4mdluc6qn
if-none-match	"m07elqcjad9nluilzaav6bnf43ekr7b0"
referer	http://api.example/rnnp8
if-none-match	"m5uz4gxe3q4dbv4ap9idzgodtxggrrjp"
cookie	session=j4d02bav1t5d2u1bkrxpejuz; theme=88t7
:path	/ngfkabf3
referer	http://login.example/0e3ga4xzjxipyum7
if-none-match	"8gt2n3jqdkm58mczw460omfaj5n5rzh6"
cookie	session=wkm1t0q7py0ccmxzu0r2zli1; theme=wxx6
:path	/wl9s59l1xxb?q=w428mhub1o2t
referer	http://www.example/ca8opc5vnmhbtrgix21vd6tf3okn7s4srg9qkl7k1tzzo
if-none-match	"k0k98vpnjseephtaizzdhdi3zspk4ooq"
cookie	session=03si6ici8ja7q89lcw48loul; theme=nl5p
:path	/qlhcfcs5d/txw/nqmkv?q=xcenlz3na3zywx5aqedz0
referer	http://static.example/mftb1c3azm84qbnoivpqvcysb3b1bglpbz2jenm0wxeom
if-none-match	"girwu1q0woe3ora6umwtxmwu99r0fym2"
:path	/?q=yes9iuuy4jqopyx8dt36waj45bcz1gn1x
referer	http://www.example/6nlg1xolywxj8koq
if-none-match	"9pefm15cuoe1ful4pwmsk2hbgq8tgsm3"
:path	/29o1ryfzz/gxw/z45nnjn?q=l
referer	http://api.example/n9jqpgt70u9wj736oun9vi8izscbc0xc6336s8zzvq5fbjuexddyuni1o
if-none-match	"svaonqzt4z53qb32371nx1kl39w7bnhx"
referer	http://www.example/wprp6zcaqr5h50rgdw5x
if-none-match	"8qm1ykxe92s4xmvyxk2xq8iokvahimi9"
cookie	session=yiiv43gbyjyfif6qsjvg2f6a; theme=m7x2
:path	/tb0/9l8qlcbmmlhx/th/knadok0oja6
referer	http://www.example/wv30px345amvmgv3clq9p21ilc6u4t9qr76yp7ov
if-none-match	"truyqpf5kx9k8f24xue87nojwv8768kk"
:path	/0m30vbulio09/l6hhgb3lf/fia0rmw253/53qgvve3yrz
referer	http://www.example/yhpzksw7izhyxoag
if-none-match	"nyfbxwyhiknn3o7l3q4ozbahldouug04"
cookie	session=crwn8v5issbx5bood98sl5s9; theme=emhl
:path	/?q=jo8pps71ojyilyy
referer	http://static.example/mk4o4eud5i2j68zzhbkmpryrcc42f1i1nbarbpj
if-none-match	"n4rk6mrxybye81sathm4hwokayyck8jq"
cookie	session=zigx2prlk22mzem1l2dedjj1; theme=mz7g
:path	/m0ccuq/5sfujdfd/5v1c
referer	http://login.example/k1oxyg4zuodeqdn1n9mcetea7bj2k
if-none-match	"dcpom9b2p1ojxd79w1cwao4zn4rkxsga"
:path	/hikrxcsmye3/jd/i3lj/iuph
referer	http://login.example/pdtj8al3c1ahlfccv42r49g69pot904bs42mzjlleun5
if-none-match	"agvb6upim7wnvk02kzxxtqmwhwkjrl77"
cookie	session=po3nqr5ukxtaa7y0swjihffg; theme=loxd
:path	/ya8w3yewg/2sh1s41
referer	http://login.example/uck7gena5u40lvpcsfbca2ouuugisq9ezu4ult
if-none-match	"cs1b89nig83qvggw021yc8vahmyps41x"
cookie	session=31fs4s5ejfg7zlxle17bo1l7; theme=f3dn
:path	/5smq/q3ctue424dx/5xbwmjeet
referer	http://www.example/f4il968wpsfk2x2nzds
if-none-match	"qavlsysntw5sq2nnntyca9hxywoeco79"
:path	/rq/yyc9rc7pq
referer	http://login.example/ytg87mk72qb19cvkudm04o
if-none-match	"49fw1k8wgvendhihn9vi3yta3jx49342"
:path	/iu50awh/wp/dys7z/cicnoyuw2xcc?q=ejdbga0up97pm322zadtnspruqweq8m0k1joya
referer	http://login.example/5p4eltquwo9yhsoqz83r9mnl8mpteeqonxmjj
if-none-match	"y3e7jnm43jvdcn6jni3cu3omfyrfbw7k"
cookie	session=44qg3tx7n0fso0rhnnr1waa4; theme=uhxp
:path	/dw/v2ua
referer	http://images.example/16gwy1gjtyoy2y840khdohd4xko5d03xrln5o3vnhlldg16gmzoze1x2
if-none-match	"290g2a81cdzd21vd25q15kfiufzpdpvt"
:path	/hhr10/tpirrpahcv7i/3uq/ot0
referer	http://static.example/o34xavzdxpu4b5
if-none-match	"x7eejd2fxqpjq7xz5l5v80mrz29fanxf"
cookie	session=55yo15x2pb7ll3lohdz7cnui; theme=mjye
:path	/9pclwq9i6u/75j
referer	http://images.example/ui7rj2wrzc36
if-none-match	"q1ucxtodd7mqngx5g9bmmwzhnplg3poa"
cookie	session=xclf4m8scq3bok6i0wl52vfg; theme=ydwg
:path	/mdzjowdxvtnc/2mta4d1/x9
referer	http://images.example/yncnggc
if-none-match	"unt04dvheax9wci1lhr0jam01tv1k8qh"
cookie	session=dc2e79qs9l4pkat8qhdl7bw8; theme=eaw7
:method	PUT
:path	/a06ffalu6/skpa2amo/jcfsnetgu5
referer	http://images.example/alj89hsyjktzkisu7z4r7s3tbawrkz00456d8pp2pdh3019wrdw81vyza5d
if-none-match	"ivtbzf07yemvefd97csueqfhalr9c77d"
:path	/z0nk5lfm/o6b9no26k4o/63flxv3me3?q=cxhsivxpkhfvmfjxkhp43k4he4g7w00uwcx6v2c
referer	http://login.example/wpowbvjefx7w43wf30dym9sc
if-none-match	"uozbz51t2nyrfjap5uuftjla6m66dr4g"
cookie	session=trxo8m3e8ryi9jgvhtjdja0k; theme=pfmr
:path	/byfri4/tl
referer	http://images.example/x68jhm2rnn2m7ef00193l5qgmtgxtwfanugn2zy8mp11iwr
if-none-match	"xhcyx5luf3pt8098zzinmbkwitufbddq"
cookie	session=m8pv6ynfshngqx88irfmubw0; theme=fncb
:path	/by3l28cait
referer	http://login.example/mea1jad8rueoa8igwmr4
if-none-match	"l3j8ukzntq32illk50ukiq8bz8rl8wg8"
cookie	session=l1beb8a381xjldaxfdhjjbqo; theme=mew0
:path	/9m0pyn?q=zpu8xcnkut3
referer	http://login.example/khmy91tnes563odquzjvv2
if-none-match	"k7g3ijaykig9nhd5o8zwsfoxbgqrs9tl"
cookie	session=5uyr9zn0we82ttzwbsihupp7; theme=vicw
referer	http://images.example/0sagi
if-none-match	"sgcrd45dnmdwrx6ouu5ciimpdfcdmw0k"
:path	/0u
referer	http://static.example/g2szzgnuwzy3te4d5hullu0jllxzfnj5xrlt4cyi3tvhw1pga3hu5ng6b
if-none-match	"8t0nu1mkld51hlacf31wm7dw4fxlypf7"
cookie	session=c0j6r1ou1n9gnx859kuyhoz1; theme=3zsi
referer	http://www.example/3p4sy
if-none-match	"wq8n8d8hg98hcfls0dfhmj2almnnkax6"
authorization	Basic cjkhp0jnwdexstdn4bf7
referer	http://static.example/b9aqgqt
if-none-match	"kxdg8vvj690f8r8f2ghddecjm0t89osf"
cookie	session=q6t25r11pbxgkj6j3kaa0yu6; theme=4sba
authorization	Basic ip5mgfrgmitivj8igz4o
:path	/64ntnxsb47/zrjr/ykb2t1001/l8ymme37
referer	http://static.example/hybnz93zqfp
if-none-match	"zg6s2sq173pwuowbq6h4utdcr8zzlfvq"
cookie	session=to6gy26xvr4n6wdz08u4bhv2; theme=37gq
:path	/ei/9d/e3/yw0bmkbif?q=pa4upi0y75mzq
referer	http://images.example/xb1rxgwwl0feoocnriumc4mgpb68raf4c6zh1zzw4xu3q6j9kh1iemz0
if-none-match	"s62dulmvyr3j8zpjvnpya4sinvvqdb6e"
cookie	session=l79c7mpp6v1uda92vvko5azc; theme=s91a
referer	http://images.example/51euwnen0h09i6y0134p1pebu
if-none-match	"wor0ukwpmi5kkjo8cyxv49xwo403p7gj"
cookie	session=oiv0323gma3z5m2ek3tdyslk; theme=2ttb
:path	/?q=l31mvriqyvaf282w5sythadbjbqkc510uz6n
referer	http://api.example/zopni5mvclfla1tc1nm5b67togva50no3kkj8
if-none-match	"k3wgps112azj17qyxt14gvgkjt77lf25"
cookie	session=g784y9yxtt243tq4pvn7891t; theme=h9cv
referer	http://www.example/5ef2xvthydn34hswp
if-none-match	"h4j1dcbcgrgngqb686fsk3ilmmz3fei4"
:path	/796k/k910jpasc/dlz2j7n93mg/9gqs
referer	http://login.example/77cubay3lynamj5dxy0l4kl7l3h9nbqbxfu0w41qfs4563o3tsi8ydgm5pb
if-none-match	"0tliucpxxhqv0dh9okzanwpf7m9n65i0"
cookie	session=x1gi51uh381qa3xasujzv85f; theme=v7yd
:path	/jpgvhmioxrjd/tsr0f7br/sdn?q=h4m
referer	http://images.example/m4jw7cwjhorpfd93kgjak2ibdzftz8st6x
if-none-match	"epdaqerx26qkm8cm861qy8osxgoqh40z"
:path	/7xlkk/fxmn/fgum4yyl
referer	http://api.example/hh1yye9zj7le2emkyrj8j98vvqjhwokd
if-none-match	"qlinl9a772c8svm7vl50n6d1ow7qb6wg"
cookie	session=5sd48zy7y87xcrs82mamsl4r; theme=sxt8
:path	/tviao7t
referer	http://www.example/k0lntnv33ewrkfvmuqzvn7yn1xw6hvbyqs3s6lj5vcu3p0c28k
if-none-match	"oozgjowb1327i49lbys94adzsfzlic9p"
cookie	session=l0vjqb9ufatniu9xoolsutcg; theme=xsc5
authorization	Basic 44pluqvk5e65vlgzcod2
:path	/pc/6xdw9ioot1d/i6ho6pe/joq657s?q=v20vgjn6x
referer	http://login.example/0g21r6cawygmwlcgb74b8o3krygg
if-none-match	"dh9up6n33jvd1hoguiy4creogslec7dm"
cookie	session=1983oebtcqfo2wstr47r7fwu; theme=zeal
authorization	Basic iz2vogojcvozh1udq7hm
:path	/k9irb7wxe2l/yqru3nfw4xs/ita0ge262mr
referer	http://api.example/fil9pvrie6ij90biiavnu3v4fpp3etoydt9
if-none-match	"yg0a7s8brdrnyy1pxofbgumnk2wt71x1"
cookie	session=18dhy43bfd6uj7ul4c9vnhi9; theme=oxle
:path	/t8s3im6/uuu8rf/pdfd0yscs5/u46458g5?q=7xqiz
referer	http://login.example/5rmxuwel5ubvutyfm7u35y
if-none-match	"7h6bmn7muedntklsbjqdpa8sfeto3i2y"
cookie	session=hebb7teq3hvr47uh9eco54ny; theme=4xb6
:path	/l86msaro7hy1/pxm2/j92z3a/h6f1wbz7?q=8et8fby8wy85fivev7ir8l6koair1paw8xiuofk2
referer	http://api.example/0hxp9hd4r41molnl464kezt8h13bqxo
if-none-match	"zai94dv1wwlexfdcisknmi9yzv71ezwj"
cookie	session=hou37ywo6illrspo4jkwjr3s; theme=jdrs
:path	/ssr
referer	http://api.example/tcy1i7s
if-none-match	"h04zh5ge02tp9rbris3js2k1trnkphzb"
cookie	session=jytpxjk902xi84sr0921vjxb; theme=6shu
:path	/ivly4l?q=m4hefx4u921xlny5e85v8au0fwxih
referer	http://www.example/7ienx4gddylq657ky8ih2ide3
if-none-match	"in8kfltq235d5suj4qo2wczts7zv5o2n"
cookie	session=wojol5is8ix7ls60b1vu2srs; theme=6ted
:path	/v56/wj27/eqic?q=lqaid98d
referer	http://www.example/jvp13d5tngku7hgzuxeilexblqe8u
if-none-match	"0il4h4plzynhiv87amg9tin68y2c7zzy"
cookie	session=j9nqurduz6d65gpnjbla1rra; theme=gdyl
:path	/k5wpqo/n3drw5m?q=u4b291qm9vl2
referer	http://static.example/fmkx0ona
if-none-match	"2x6cs67jho6fk02gvb7td0u6qjylxuii"
cookie	session=44zzlr3yvjxejbg6orsmaazd; theme=2e2j
:path	/7hg
referer	http://static.example/wjb6bu5lk5hqkvwo6ga4kqd8h8rusvxrksyzmwe2b3te9zr7qn
if-none-match	"32o2a1srdcn1rp2wv0s7arlraejk4gtr"
cookie	session=uhfhjxegp9ucnowiei6hpim4; theme=qzw7
authorization	Basic anmq7lf4hbjzsrdhosbu
:path	/j32iwhcd
referer	http://static.example/uxfdri85rq8fjvio218fpq49yp
if-none-match	"bp00vcgbaqyhxm0e64imdg88xxg4svb2"
cookie	session=ad9d8rpkd08c6tu9mby9zg7d; theme=71xb
x-text	héllo
:path	/ygubmgtc2/a993/fky84spvkzti/ve4sh
referer	http://images.example/y35mfi98xalndgoc2v7smbnxv5
if-none-match	"wg7dg00bmyf8931hneqgldiog9msns1q"
:path	/lrt7
referer	http://www.example/w4oqlu5b3zj18vka660fnadgigpl80qdqd
if-none-match	"lxu6k4vjd6exs4s2nein4rsc6hlxtjna"
cookie	session=z1w2yiym2dsqqcmy3o8oqi9v; theme=ca5h
:path	/7a/nzhw16infg2
referer	http://api.example/cal54q4t1tb
if-none-match	"zx5qo6uwlbfyxr3youp1kgkh2libvmat"
cookie	session=9dluqbv4vxexr6lucpet9g55; theme=wm0m
:path	/cmxpm/jmbrfb9w7a/er?q=1msz6tc
referer	http://static.example/6ribqe3n1zqgmlvfbleohsxhfubmmw6aysr4jcz44a8mh6r3jl4ohi9vm
if-none-match	"t100k82pbybnki27ns29l7mrlk67eb7y"
cookie	session=bls7r0ewd7x1h2w3w0ecvkso; theme=ija6
:path	/k5ggqyn3?q=1s43y8hwc5pxnhyygz0mlde1c
referer	http://www.example/7ijjy343xqd4yyy6ge4sc2grlb4cn5b85v5s36xkuvztc
if-none-match	"9as56snzdv09i87jixf9d1329918f8aa"
cookie	session=hux96wsexj7de386qwnlpj32; theme=auy0
:path	/mj/c0di04r1/2d/fe91ujgs?q=ai0sf8wuigde36z
referer	http://images.example/lbvyuzwy7qk3ytsxocyqfj76px7r5xhxcanwyai4dtgqywqw84w0pn9mpbzf
if-none-match	"ln9aqj39qejorkf9t09pqomfbojdomgp"
:path	/2ivtigiis6/1yl0l/df10gscnd
referer	http://images.example/p56px3vnli9h1udg4kyrwza05
if-none-match	"4wpm57thk4qfgyubfvc9m9f0mgu34g16"
cookie	session=n8yl9wkd3elomqa267ovw4yd; theme=olrf
:path	/7m
referer	http://images.example/esdoafhe7o6h3xq7kfrf7aezd325cdjbgzkfry2c
if-none-match	"5bipsjbz5bp3lwc9g4wix6wwnekv82jq"
:path	/fanwk/521iu5z/gcw0f?q=uawbgkoci089j1x7tlqduzxcdau1hl4bvgwvj
referer	http://api.example/5cwwvvcgz053nm
if-none-match	"gc8d4qp78fy86vg9ozsw1acqhv6ivdgx"
cookie	session=4rql4tlankjr5g5rjlbdc5lx; theme=o9nb
:path	/8cgfu24p1nb/mkrb/3ssxj5u
referer	http://static.example/j0uskk51dliwhz0svlzr40oozpiew05m
if-none-match	"9to77wfmci1k53g2lo9u87mhs5pasutm"
cookie	session=wo2l401e1ci5httx10sz55jq; theme=wzct
referer	http://images.example/92l375dt
if-none-match	"4hfyf2xo0ufyw6f7do1e9cln0gynn183"
cookie	session=pwc39cs39mu9rtbvw6u5ouns; theme=vy4k
:path	/j3/9diw1qob
referer	http://images.example/ni9k5jbc4jm1p3jqypijg5r475j29eivbf1ya7xtv9cloj2ap2x
if-none-match	"edxaowh27yt43jwndkzyzhwyi6a3h1qc"
cookie	session=sd1xrbq7ldnxbf1soap2huv6; theme=7ld9
:path	/79wnmbxbu70/yqfxy?q=n7olm
referer	http://static.example/1n5vlkmwvfi5bfnwmtpa7jnt0tlcvno4k9d
if-none-match	"63zzcrfgv7zt0853uybod55wspmhl0bj"
cookie	session=n570lto72lzj0c4fni7ypnl3; theme=q972
referer	http://images.example/znr8ss2mtl7ey70t3i19
if-none-match	"z2t63toh0lqe7314s15h21tkvr15r2mk"
cookie	session=7b5qy6aszhsb8kscdtuynva0; theme=v6wu
:path	/cw5
referer	http://login.example/ig5gj5dnothi9ehp77alg1gtssf4k39wixj6z002jx4ikqny7j
if-none-match	"8slhbp8llp34l6gpmxuyzv4isye186k7"
cookie	session=7oy2l7973po4kyvtf4dqjqu6; theme=7z6n
:path	/gswgz7ws4/9ljp82j17pe/1xdi/z7n0
referer	http://images.example/1vjo85u0kagmy0andm95h0gmuw6wt
if-none-match	"34xjj2axvmcrhyi9ub3j7ilxklwl825w"
cookie	session=1tzm6qpf635d3r1fa11zccor; theme=h4ur
:path	/5b2/0064341caz/bdk
referer	http://login.example/892a4r9w8h0b86900y7hwq
if-none-match	"26g63sn0qg05elx8s0479tyse37d80ny"
cookie	session=ax20tuwkt5kb19ovgxvpwgaq; theme=83z5
authorization	Basic rrhsuvvq6n14fn7lzuim
:path	/?q=34lb3q5h
referer	http://static.example/9petkdyjiw1s1fe4d8617wj6zhsw7dlnb1
if-none-match	"ry09019z0xh1wbinirlwa1zvreenzrxm"
cookie	session=9eceryzmhaayfsmxkjuuuklt; theme=96qb
:path	/xdgz0ih/c8zwqz/1aaf4t?q=o85x7viefedl1059ylgz
referer	http://api.example/bt6nqg1u9kniaq2qgqdk0aqh6ons5lxm6t1envp9r0krptvyfz6
if-none-match	"iwshozvkkhfh8krvq4lyazb3ggt8qoln"
cookie	session=t5mhk440l1gdqu1qmfzxl8ub; theme=xigc
:path	/uju7x2x0/9wm23pdz/k4hv/apt2
referer	http://www.example/mq3q8drpcha471lxgq1povo77up9glm7x2rb4abwlwhtm
if-none-match	"q0a6eb8ft6nlix7o53lgctypaecblt4r"
:path	/eudjgyp2tfmp
referer	http://images.example/48r0ur5v16kfmjabd10pz14gyq54nujyp55euii9e5jqr5wd42vmb
if-none-match	"xhuxiecchrvd3uju1zpdwlp116am695q"
cookie	session=l2x1o376pcj3jvplxrgh7lbj; theme=q2ri
:path	/lvum/asfwjjfd7jcg/7zdfjp246/8hnzgevt?q=vcchpdbg2fc1k1e27oghmqorva
referer	http://static.example/q8h47krq2dkixku058azwvma2ix
if-none-match	"vftat5gle3optboycd22tjt5qfjpfwpj"
cookie	session=bdkhdgxehp5edpb5s6pivzg6; theme=p4hn
:path	/mn5p/1e7ihtfgk7f
referer	http://static.example/uw76v2bf7osqylkgvqafrhn91555cj
if-none-match	"urdzee8wbunk6w06ps1zbq4g8gqxjyrf"
cookie	session=75wo1qn2x4ptmf3d0fe5rw0y; theme=386w
:path	/kpq/z9hizr?q=0f5zdg
referer	http://api.example/vn2rzempf8f650krgahqy32mwcby2s0wouion3
if-none-match	"f4uoar61p62o9ktzm4ea4431gxxqtr3g"
:path	/3mhzfqvjf/nxsr3mbmw8?q=lq2nelmhfqd7a39giefpmc7ytk5z
referer	http://login.example/sfl5wrl0h34oxs0gffws5nmzsz6q7kn3c70wn8pwvvzzplc3awdeb
if-none-match	"22czy2ik5lzlevmkky2l7m53si1p4yiy"
cookie	session=lsftr4mpiqajc7zzsgteu7lj; theme=edqn
:path	/?q=5vbwmh9lp3usqdq
referer	http://api.example/behbzw
if-none-match	"vtqhhpx1lsbha7nig92moqjcdpmzz4wp"
cookie	session=4gz9n0u7f513aeq1jbumylj0; theme=35an
:path	/?q=fiop67wwgij464p
referer	http://images.example/dpcxkepdjo461
if-none-match	"oeejy57f97gwdl6jx4oz881ei26mfo8p"
cookie	session=3tahmai6tuujbhqwsiz36ujk; theme=ummk
:path	/buw4uwb7a4p/2zowmx9jw?q=wvw4du0z3oo1fntu0v
referer	http://login.example/k2rukfs1gxzvkwad
if-none-match	"wtthr04f1or4gpaelkob6ixfpixfb8u8"
:path	/n4c/ip60fp
referer	http://login.example/1c8mn66455zhs6z4s68xvg40fc653gpmy3oh9x8aqcnh2l422ohydxjhbh
if-none-match	"fc5t20rnvxgg35gpc4ovfxcr5p8tgoet"
:path	/ye?q=b245ki5i2m187ze8mmuos4s
referer	http://images.example/431y3mmlnwn209a0tof3682s6
if-none-match	"l7nw40rr40qidiywoproyobf53wz14px"
:path	/33cm1qv
referer	http://static.example/6112zdizq7uwauob9a8djzsci49g5
if-none-match	"pi82nn78msu6xgd6tz91cy4fdrja1ve8"
:path	/qbi71/f76armg
referer	http://static.example/28fcx8ygkrz6yz6smtadersmu4sbj
if-none-match	"g80jmo3ucb12mfbdzqgie9556gcodkkj"
cookie	session=k6mgp6g9aow48fl9vrknne62; theme=oklf
referer	http://images.example/td0hjyz69qani546qcxo5fqebix6e644rpn9n68
if-none-match	"unbcosp58ap1on2eebgsfqfo7qu7qvfr"
:path	/6j/mxmzqhvuxk/qnu7xmgl?q=q8n75r
referer	http://www.example/pmp2yxcciu4dx10agi9b9jy0t8
if-none-match	"cflp6lq03tf6vthhwy2k5ezqbhde5kyx"
cookie	session=66tg6qq2xuzw8lkcypp989n9; theme=eorl
:path	/2yk/oel6w1z6xrh1/5mr0r0koan
referer	http://www.example/9hcspjbu5tcvmm2am
if-none-match	"r9ybf4j7g8dzg4fclr41dfkkka2inav2"
referer	http://images.example/2w7st073j7yvafrndhj24i
if-none-match	"b9yzubua1vk0fnythmgzlrrqg4omkc3o"
cookie	session=6q1ubuckycvtuez0gkoeduit; theme=hkjc
:path	/y7mxw
referer	http://images.example/d3a6otk0viv9p2ttsq6qd27rp3b23hu1nh1etiq4pdcvd6ud2e1iaw
if-none-match	"ug5togxzp7j0qjke0sfedigjkqqzwc66"
cookie	session=mr5k9i1f4rc68wxvqd0zi7za; theme=jsse
:path	/2qol
referer	http://api.example/7rq9kx0xmqc8j9oe0ne5ozvswbl96ng
if-none-match	"ar405t5ylwgqcoo300yq5trfaojoqowa"
cookie	session=cnoft46q0b4n0ya27ruh9gj6; theme=arre
:path	/dxnb/gquwz699/4amw/t49y
referer	http://www.example/szg08h98gtj54qc2tgwec3p3r
if-none-match	"n0g3q3mqtlyi5nfc2088b2msl8xy35xd"
cookie	session=cu9m2o0h1870ee9fd5xkxtpr; theme=ohlz
:path	/f079i9/loyhei/0u50bapmueu
referer	http://www.example/p4bajxaggk6b7s8n65pqhud0g4opp8qh
if-none-match	"ww36h8wvwr08w8n9y918ee409lcuthpb"
cookie	session=k0pvtjfi03h2nk8dgcd48lih; theme=7z7y
:path	/tf/audie3pu/ia7dku6
referer	http://login.example/1b0gmmu1mkfjidzf49m9b3bruvbo3o2enjtd
if-none-match	"x67m0lgvcfwt8ciq2qdrz0uao5lcsqpm"
cookie	session=02kx5wvfll0r5l1spyqmyxls; theme=f4zv
:path	/skhqma
referer	http://www.example/049n5or9tkbezmke5yq16xjhrpk8x5go5q9j50l4epxcxlmef
if-none-match	"py9c5bknfib3b6hefri3j4ruw8h7j8d2"
:path	/z8v1argoc/2e236m/u4dv82
referer	http://www.example/agbqkvhffgbdc
if-none-match	"sk1phl691a1yqf8ajx356so9zfybh0xg"
cookie	session=hjcs799tga6gzt1xrracf24i; theme=971z
:path	/krj/r6e1
referer	http://www.example/dxenorubm9cedsnlx8
if-none-match	"pzm2add0h5k735v3o7h1fovzzm8eht76"
:path	/wcy
referer	http://www.example/pa90qpxo62ebuy44p08mn9w92kuluys
if-none-match	"wihfceh3zwymeg23bf6ctnzx5v1ycvri"
cookie	session=4sdfgywummlckehato087i14; theme=hxv7
:path	/ejra/yw2uqzo/f23o7ps
referer	http://static.example/m11b6zn2y9kcdaufwymx3tfrf38l1eb2gx548cmenoq7fk9u6kc8bygw1
if-none-match	"gn2n49tvxwqaurj5softx7vmzypldzq2"
:path	/5x795pf4jz6r
referer	http://www.example/zsi1ry1xt5to0t6szax6nuu1yd8slzdb0ctt02cwiobcbmbrht5an
if-none-match	"13ng12p3qsr9sblq96duskm7hj32489u"
cookie	session=f0ttezo4pvn3s6mf3vwr3kbi; theme=100e
referer	http://images.example/kv47eusv7umdy
if-none-match	"ghwmvf6rg9rnz238z87kr8714zug43jd"
cookie	session=l9tdysgnblf1pm6onykkstza; theme=9i9i
:path	/3hig3o3t4ek/xqg67yj0aro/i1f1ks07/chwtufoc
referer	http://login.example/8sf3wq8rpghprl5dfdd96qiy7ituvjf4v0
if-none-match	"q4u3wx8knsixed0y15xspehk9cftg22x"
cookie	session=0w1ku09la8ofsaxjp121j00z; theme=4sgw
:path	/o4af6/zgeyscvs/8m9/10vgocyeoz?q=b1yskx5ymal06i8ur
referer	http://login.example/ov833o6219o2lfbtr2rq
if-none-match	"74jy8av1oejqse98ok0j4qzkz8fcvjpc"
cookie	session=evpe4zic5odz5rhqwyvdgjkr; theme=3ef7
:path	/qtzkqliqcq0/9wqd/a32ruf
referer	http://www.example/u8in25e3boju9itxmy
if-none-match	"xsr2ka570l09u3fvu4136mrxrrjps7tf"
:path	/r65v6ei/g6xpvz/g53
referer	http://api.example/m0i631ogs11d9d93dx54zsgquuva942
if-none-match	"ix7kcik2z7ulraswmuwno6t9glq1lxum"
cookie	session=5o977trmb70q18tone3wuxjt; theme=axki
referer	http://static.example/h9b60bv8j3psb8rwlmx8x0tf0o1evodjpe341osk
if-none-match	"pzefnzqgv2glbenruxzdbuhdkxqq56tl"
:path	/8iguv/4u8p
referer	http://login.example/zlmyb6muvfvzenvqntma5
if-none-match	"t1kocg4otjj66e84huczl9usf7m6nn4m"
:path	/rmzdgcb/ehdxe?q=3
referer	http://www.example/di7sc16m6kke
if-none-match	"huo1p3bmatl1prk2amytmescovh4ue4w"
cookie	session=cayq3qgprzy6l1jjbpcrn5g5; theme=51mg
:path	/?q=vndqddpnxvhd6j89tk2af7k9aad13vt4vav9uwr9
referer	http://static.example/wt9585w9kwv1
if-none-match	"qyguante1jfoh5pdr48cc9162z4zg15s"
cookie	session=ymq4vchhp6nrr4uw9f2yqv5t; theme=4s39
:path	/m8kdwtorms/qdi1gr5pt/nwrqed7h90/ib7gev4?q=m5aicwm9eop39eebc5ift2bpta3349
referer	http://images.example/0d9vvmvaahbl4h7q2sl4vwzr
if-none-match	"jstk64xt0gnehrtx82nc7vvffxhhyd3g"
cookie	session=ofsd2g4gdmro4dw1wuoqf73e; theme=tbgu
:path	/d7xvl39kq
referer	http://images.example/lu388dalwrescpgw6qv2tsx5eixwlflwmla1u84ypv35am58hlu2
if-none-match	"jg67y71kqbfhbpb8ozvttga6kikt935o"
:path	/aqi5s/gwmv4k5
referer	http://api.example/v1eklfo06s98v3odmuswuha
if-none-match	"2573wzj9u0pcxg9kn78zvljlrjeozdzr"
:path	/podc6h5n2a/wvaea52v13ms?q=zuij36fjbga
referer	http://images.example/fap5vnbokjy10x8rgnhay
if-none-match	"1qsc8huipsrcvc9valhkkxat30q73wal"
cookie	session=my22urx7m8n5tl607ozgbgpp; theme=j1u5
referer	http://www.example/prhhhqvxnmunt4nqx6luh9ne4udw63lr6vrideoxryy2828infh285
if-none-match	"zj6mc7gq8whtffi551ldmp7v985obwbl"
cookie	session=qr73xz0ek3nsb66oixz1iv0r; theme=zovm
referer	http://api.example/yjyer9zevbvysdpbs6w801vk3pq29a54gz3zedlyd86h0
if-none-match	"vkvoi3x63arohxfsocw8l801p53vj2cw"
cookie	session=biaigvwszksnrhq54i8vvtfm; theme=3ezg
:path	/?q=8ol774k3gqyhg0ewm12q2d3vc0m
referer	http://static.example/otz80l8akcdmjtr9cdrf9dvme5dvr6h2ulone7omgj5npxf5gjjv1gf43yg1
if-none-match	"75fpwh13ik6ipz4zzzwl2bia2nx14mdi"
cookie	session=cc1kepgpptpew2skcxuyxmaf; theme=138m
referer	http://static.example/m3bjyaqegre9v
if-none-match	"0ez3kaw0vgm91qcnja00w7o2qne0u7li"
cookie	session=8zzcbx50k6r0ti8jidwvfe4a; theme=jrww
:path	/?q=slfaphci95n5yf8ao9hf
referer	http://www.example/vkyex50u2k28njhv1e0mys6gl3
if-none-match	"piitjyfeoqoho09a5qxajc3dysjx1gj2"
cookie	session=ewgtjdii3d9l8d99s1t1fb4s; theme=0qoa
:path	/4wq/d89q
referer	http://images.example/b949j7nr7bicmt2q6rd0y2t6u87890iod5zpf
if-none-match	"26s9ry6bj3o732vmozjg4rpnszs2211n"
:path	/u1w/9zuk?q=xsow7no0grei3k
referer	http://login.example/6jypcka65iai9agumssa7frnhf4cxto5j2dqd
if-none-match	"ft39kyyaivhqlkle1e74uiv7ctnjlx0l"
:path	/q2i5he17se/sawqnlis/1jhly/xbe1m
referer	http://images.example/jephulyjv12t9jqi60
if-none-match	"wp1xdluvvexfkner2cbzlc5tx61yalsl"
cookie	session=35g7mh6tkyz1786punekmxgn; theme=7kiy
:path	/1ox2g815lcg/9fa5weg1of/7c?q=x16dnd6q3x
referer	http://images.example/cula3keh0yw2jvo6s200xlri8vpfhgolv12g4ir3y
if-none-match	"8r611h5c71oxm1j2o0x393qekkn4547n"
cookie	session=liqb218jualzz985qhnaey6h; theme=qz8z
:path	/6i4ds/hqd2
referer	http://login.example/eqz9saxj19c8u7h5ls7z3gudxgeqc2tjbbwfjmoekruuxrr9peotblh
if-none-match	"gwi075f4arff03iwtvqpgo2g8la75cr8"
cookie	session=6c8z1mtmzp2dsn51l193uhfv; theme=uk8w
:path	/yf9w/1kszc3t?q=jzvg0lboj
referer	http://login.example/9tipelgye9e4n55aqhdmu8wd94wiqtwa8clya3vt
if-none-match	"mwdotfimcfi9nj0n8yc38n76859ltxtv"
cookie	session=n3e612cfvkihp6su9mwc9308; theme=f74y
authorization	Basic 56lu6elkp356k695ex7r
:path	/xe1hnh/8bgop
referer	http://api.example/qsjeqojaazspi3pgcju
if-none-match	"0zg0e9an1psp9re92ejl4w16t9hucujq"
:path	/?q=p461guoa
referer	http://api.example/h65b9fg4jm61g90ucxvhbpkcqvxz0sa9j0czk7dhfjhv79ppjlk4k8pr
if-none-match	"t74vk2raw6hdui2k6uoum08xuhhe97m1"
cookie	session=fjp1i7j3jjo8izp9mc2uacfd; theme=3ntc
:path	/5jga/7yuo
referer	http://login.example/2sgp4t34b0sp3gmmll9c86c02szsu
if-none-match	"ibo49mivkryzue5n3w5yljufb2y8dsyj"
cookie	session=xint282iz66vbvu6owrvsjke; theme=3lpz
:path	/fpf2dhg53
referer	http://login.example/9dn3c
if-none-match	"nwsj46ylg5yvl6hq6hqhq4emy7dd2wre"
cookie	session=tnuxryv8v4w3y6lmprs3jqv7; theme=9fjj
:path	/r4uqg2uu7
referer	http://images.example/4a8u1mynx6dwrvkaq6zuaizctiyy2ju17qze9r0tae2lglul88kqdxtrf1
if-none-match	"rfiu2iog11ds74ictyb53d9y68uk72u7"
cookie	session=137sial5tkdecyo3zsfguxyc; theme=cnl9
:path	/?q=khdnlu8w2i6d8b
referer	http://www.example/b79pi9w48djhbvc9wjbc8jjgfik9ywvjb04
if-none-match	"zhllfens8g2g44eliq2pz6o5bbupqeyg"
cookie	session=ngffp6h3l6yigp5x52vxt8hv; theme=zkky
:path	/taqns/z9a0hyr8i6sz/kt/dusx8ne27e?q=8tqyzjeg1d8u
referer	http://images.example/l9wqi0niprg5lmj18ohminwoftoipprfqkscooq8hsf8jykf3r
if-none-match	"keclqinw9e17949t1q04t7sjmxr5z6za"
cookie	session=795m2ub3a0ax0tvyz4mjsy90; theme=c9l6
:path	/zy5r9/l9ir0vrtuspe/u1y/a8siseqfxj
referer	http://www.example/5p0bek5mb0o0n
if-none-match	"3shbyxbkf5ki5ey95dcv8392ujrc9owj"
cookie	session=a960odgv1d8ukpdrlgnhj3uh; theme=o240
:path	/jlhqumcz?q=cg1lufaeeq
referer	http://static.example/y6ucxkdad
if-none-match	"imwrah1si9gun68ags5o1l5vt0go8an7"
cookie	session=romhymtmvtiy0hmlat97jls2; theme=ebq7
:path	/dvm/b6m3ibp5/u1yw0l5/dpju
referer	http://api.example/hdmoxo
if-none-match	"dskscxqyx9dnoqsqn6jqm67dar59p6lu"
cookie	session=sk0s4s0xls3x2atzsex2p5t6; theme=vzjy
authorization	Basic jfvwvwrqrr4zywl7cliw
:path	/i8xn/4fp
referer	http://api.example/wau6lpl3fbvadzrsz3sx50rrk3zxrau
if-none-match	"6pmv4wpjlwrcs4p4lzi2uhhlb3nxc5s9"
cookie	session=rjy6pbkqr3t1janqma6kdbt5; theme=lnke
:path	/mdr0oi2/lajfn4bb
referer	http://images.example/tgzvkehr
if-none-match	"ipgfe2amaus0hxi7xnr7dbglw6ga7itf"
cookie	session=eq65o8vwpdqrf07xohyzr7qx; theme=cafu
:path	/zotk05/500v/esqepi2?q=v0vloms81hxv40ubugwa83sqww8
referer	http://api.example/3n9nvcnk7389zm7rxxu0naajyd7gytda915dzs8g0
if-none-match	"fffnthecrs77rs6z8mtelvbyl4qgkhuj"
cookie	session=7gg6k9wgjuysj49wftuqhn8t; theme=uybz
:path	/m3nj
referer	http://static.example/7s1nrsrwjr8ctt0rumkf8cf5ydnjgkmsxqjo5et0j4786t4kk2v0ytww8
if-none-match	"62mx2e2pgzsqkrqiw7k6pa2tdxmxdjpd"
cookie	session=p33extll37qx4p4fognf12le; theme=cir7
:path	/95yp49
referer	http://login.example/wtdn3ae5gyamzvw36psu
if-none-match	"zlp5lo0lkl0zq0u0ori066ldfk81jgld"
:path	/?q=9ioqc4i
referer	http://static.example/7kce7391c08mntdrge5ii4uizl68ih2ldnncjboglkpa673bc3
if-none-match	"dysk8jtx3hck8v0x06ayx26hlrx1fgkg"
referer	http://login.example/86722rxg4b7y
if-none-match	"cf84w7nuhybxrq90lq94c94x5hk7vnls"
cookie	session=fcbx0auyxp3pezw9clk2w33v; theme=670f
:path	/hr6ecmk90o/3qjb/f056um56
referer	http://api.example/vi64zolxbl9giktml3fwvk0o4pwp0uct
if-none-match	"3hh6ziyt64f6696qh2g5kbph65bcq0fh"
cookie	session=kl12eya6rf3ovqf5cx9oa6lb; theme=ddqc
:path	/f0t5wp0ov/fr89gkc2
referer	http://login.example/u6byqqtxg5q5jh04ta88h1qu873kbtw3eqjyjasgbugxvax7eja4zo
if-none-match	"luabq4yobzeij16ca7wkvrkzyvccs5z7"
:path	/znn9vn6m74t/4xw5jpm3v?q=609xaoug0yhmdvfkpxxegdasyyrl8g1uqouv
referer	http://api.example/02fm98w
if-none-match	"tkpvqhz5z2xq37qhyp266t54k0578iyb"
:path	/3jun/t04v/jfaf6
referer	http://api.example/z59h27m0f2j3119hguucc8yica
if-none-match	"wdumcki1y55t7st8l2csw4c50unhn53k"
cookie	session=ghfeo58wn7lkfperc1qy4ye9; theme=571x
:path	/05cwbu340/x46fks/9pl2hxx2/3cq2jre?q=i0g0kfz0ail2el
referer	http://api.example/qsaafqf2bwfxz5cs4l6vf7uasikss47abfdfv3i9okfjjqf6wpf
if-none-match	"gpxsnvsgqcnygc3or1l6aulbzevh8csx"
:path	/cbeai/erirg/xtav1u65wn8q/i52taqt00yj?q=soidtmzw2ies51rog85me83nanypics8msvjwc
referer	http://static.example/2he1lux82hpjomff5uoyyxzbpydkyngxawdj4ebh9z6au6s
if-none-match	"dmcct1irajqlu63u9wb1o4a5tstdujvu"
cookie	session=xak2wsn03ariv4djzxz94opa; theme=59s4
referer	http://api.example/obxtmdb0b4lyoxx9yp26jkxiv8nzxp2e0x5kxh7qmsxeifsrws4
if-none-match	"ui3811a21arq98fzrk8s2r6fabgr4zk4"
cookie	session=v0jevwkxwc964b2uupyhq2ng; theme=odbx
authorization	Basic 6wcspc9x38pehe2jesjm
:path	/xeu3g9md9f2/f11/790dfmt
referer	http://api.example/4vhdaab9aw656xpz12jw2
if-none-match	"zmb1f0tlwee9bapeswkvdjovva99cv1u"
:path	/3kc/ffmjopssvjj/qubd2jdz8br4
referer	http://static.example/qgdvfh8w91ix7a317jqd4ke8rjnjaj63yl6zxkg59cbzshl
if-none-match	"rfaeuzdrqjyf94t5jn6munw0h34no6ix"
:path	/68drvt56x7/js49/lxmcw7i/4na?q=t7viqc3u7hmdnqqqmfv4zfykvnxfvlz3avpqzek
referer	http://api.example/eb0af115yvy7zprb9tf
if-none-match	"uurldg9brxouh4oxi756vi5t14yc3z4h"
cookie	session=16cr33a40z61c9ltjhaist91; theme=4cdk
:path	/lhpw
referer	http://images.example/by111o1plgva8zb8u76zq1aw8a
if-none-match	"b3sylncsflj6lvvuzlakd8v8yhokqc3h"
cookie	session=plbbtx6scpecqt161cno0nti; theme=ljfb
:path	/6gua/gionzqdy/o5z7801/n2yq7ic
referer	http://login.example/knaay3kejvzc3fmh92xr6e7fnd3pgis8tkbi21ygd7y1ffd1psbpw46pzscl
if-none-match	"eh1evem8qmwt1tm67zi48x44630vusgh"
:path	/arbwtfhh7/9s?q=bqe
referer	http://api.example/qdcg8ml19hh48e5lgb1ulklq6
if-none-match	"sed7ijywg3gmw436dy841xsl38j605vq"
cookie	session=s7e4flze5uwd1367ywzylwty; theme=94l5
:path	/349i2n/vtlc3utw?q=3rbwn42jjgugw9v8hqui8xkwjnvdtx6bw
referer	http://login.example/riapmmmzeaof1d47ne7z8twencjx1g63hik
if-none-match	"7a0y4j3gvoh6cqg15jds49n2bqdias0k"
cookie	session=mfkljv596w363ou588yqj2r9; theme=x6q7
referer	http://login.example/izp9yps8olj90czam94rhwkrk9ks975stnx75q6qkl3lmkjnci52fz9c
if-none-match	"a33g312uucgfqxcsqpxoznkgd2lbib49"
cookie	session=278ppqu06obu83s1psmykmah; theme=et1l
:path	/tweny2n6evn/c3vfd4t/8chw196
referer	http://images.example/oszi67usvkrs1l6efg
if-none-match	"bd3vrip9f5iqchfvq41gcv8i3ux3auxq"
cookie	session=mqkt4cthn34cemr0rod5mhe7; theme=20tf
authorization	Basic wawouvzgoswhbk4iw398
:path	/2tl0l1uw/vibg/ub653rmn?q=u947pdrqybiw5
referer	http://images.example/answ28rblvjkvprusy7tqb3work1uvzlyrrqwsi48vxheq
if-none-match	"n3my2y3za7pa1413s4uv3m3cabp7ckoh"
cookie	session=swxw6p4wnlnspic7xthif0o7; theme=q8fb
:path	/et1moske6/9xeg2s5wx3j/407lg4/hrnwtr4l
referer	http://login.example/5jrjf14i9tsxyebqvcz9r1kzau91fv38v5
if-none-match	"p2ml0h6hq49en5z84iqwz70aq1qloyl8"
cookie	session=reyw9slmzd10ftk1haxednbq; theme=e8vb
:path	/03779
referer	http://www.example/bgxq11u15h5y2y5hnu602o3s1lgfbdq2i2z
if-none-match	"upffud3tc6ggn01m0uecd328gqdugasn"
cookie	session=jmyjn1tsx37aiey9yoysiad1; theme=fuv0
:path	/kxb?q=w
referer	http://images.example/7z603kdibv1mi4m1pmky88bdij3dukk034bqn416p
if-none-match	"uotgrlb0bj0izk29qve189x8mo2b29wz"
cookie	session=nk8ihadfwzp1rtir6hstnpsr; theme=qyfl
:path	/v3/3i2lgvd7mcfi/g7dht/x35vqx?q=4aam7fltxl94w9oprif2b
referer	http://static.example/fstlsdzq1rnyjgemrnarqy2e9qalhbifrmb6tw89xbtwpzqbvfa5906j
if-none-match	"1xqf6q7v0u2eqdip7b6oda27mq1drgom"
:path	/5r9k5?q=waywnioqdtv1fr95li9br3dy3n0rjcdph5
referer	http://images.example/bactb39pa5b6bdj71dznktlvj75mpk3w3arpaqu7kx3oopmxmso0aeh
if-none-match	"ene173nv88p6uxy5d8ek0i1f7h9akkrj"
cookie	session=ebdi1agt8p9x39gp3wv35eqv; theme=7ka5
referer	http://login.example/ipx1y7oi1cmqbylv394ahsn0enisg02fegoqb6ri4re46vp73arcda9fpi
if-none-match	"2mong4loysvmfvr1brgq017z69rnx5ut"
:path	/nz5wzb9euv
referer	http://images.example/xkn8921b8zbjxmhr0p
if-none-match	"qcgbv60kf7y8ikek2pvwuynkdv407oos"
cookie	session=0g7e3ouc34fgs58d1hkywa5r; theme=ttyh
referer	http://api.example/6xamrkeg7npz35kv0s
if-none-match	"lrrqkjl4keg69aqwkbgjnu3w0ejqexs9"
x-text	日本語
:path	/cj80y/nzihia9dgh8b/oea5grm
referer	http://www.example/xw0lcbr77qjxf0nu5t1sq
if-none-match	"e1mcopb5bmyj3ftaxb1w92qbzwyr8orz"
:path	/2pjba6tlcbo/qhxxkb17bj/kq
referer	http://www.example/n1ttowd6dxrkcopbp06agygupc8jn3pjs5jd
if-none-match	"88q2s79c1rmtvwptiinc7esexgepjimf"
cookie	session=q6w080vmdb2bbwc34kvywo8k; theme=9yus
referer	http://www.example/p7lo90g8rckhujaym0odfhdd
if-none-match	"a3gxnv8kesdjf0lr0bpqj155c389k0qw"
cookie	session=6htaq871nfc20fyqcv5ozfm8; theme=n09c
:path	/tn7/ls8
referer	http://static.example/3stwxd9haxtxvkshiui8ka399dybxh2j3t1ahju4suz4momjk3b0trou
if-none-match	"31qp5o0yquyfbsfvne5g1lv05wv9xylw"
cookie	session=ldba8mvpqr1w13hjotl8cohl; theme=wo9m
:path	/7r3hr8jvfd9w/c6a30u6yw/zd7tv
referer	http://login.example/xtgs5mfis632xlkxjdetrr48ut21e49vq84reu2vlp26xf2
if-none-match	"85bfyjzz1zxbk2jwj1ibdym31ysdmsr0"
cookie	session=a46cj9zwcm1to8lao6hb9bmw; theme=sszm
referer	http://login.example/8h8vr
if-none-match	"67uc8mpbm4aumad8p9r0h9xijx4ex9a3"
cookie	session=hhtb9lw7b8slhn27rnszz3bq; theme=y8vs
referer	http://api.example/jyamavaynmfctyk3xzl
if-none-match	"1p30eekiyzejojbf985wvdtefnnl433b"
referer	http://static.example/pj9aw5vrelb92z1rhimrb1slgcoj27rylexjxx3e62jhwfegcgz
if-none-match	"p3gc0nchvrjp30tawupv4ee1zaavycfk"
cookie	session=dzo223euhoafu7jdhr7m63ov; theme=urri
:path	/4kze/naxww8ocuq8/i4eu8
referer	http://api.example/8c7sqs1uw7powijyhkm7tgb44qk40s3hr
if-none-match	"swm6rlwkefmjqieolfq8xi72jiyheh6p"
cookie	session=qudpe3zludyjzt0cir6domh9; theme=7omu
referer	http://api.example/pip6jjfrunruznnidk65d19xik9zhj3tbctwqkx5dgo5xou1gts84kip9cdr
if-none-match	"3jtxurfh7y58q3olmr50tm11wpdyv64t"
cookie	session=cdysflevufwjruqj8ac1bjrr; theme=fvjw
:path	/g5e4yvvx36/c2cllj?q=huuowwp0yw5gzjre0c5f3bigiasdw
referer	http://www.example/baa6mdyl
if-none-match	"8ki8fcqotb3eogk5bh4vtq1zvgiw3189"
cookie	session=gc5s8hj0f2dhw9dln54rl9xf; theme=0pjl
:path	/0dag5y3iy5?q=7zutwmqz1
referer	http://static.example/bp4h6rmu
if-none-match	"n4c0mls896mhgq6208j781f6j8adlrzu"
cookie	session=k77r2nior7leraf2rr1b3ou4; theme=e0r3
:path	/yab26a67qk/bxyc/fj4/9o
referer	http://images.example/7166y5b746nwsev
if-none-match	"xyargnbyyk66fakprwok4784vbu6g9e3"
:path	/0w6wjt/fzt/51t/mblbs126991p
referer	http://www.example/efgavdfcxj3extgz5qonxdd2nbz3p626tufkdj
if-none-match	"z5b6z05q3b0uhyu4xet9et3r0nutvm9z"
cookie	session=a6ee7rsgojhuv8331vaxc5wd; theme=ur6s
:path	/qk6zn5/5l
referer	http://api.example/bdii6yhj8c7yjwb3d961r
if-none-match	"88tcahrgoj6ytmg8i76anpzmjdyvz7s0"
:path	/i2bz5m/8m2csk/ab2eli69vg2l/40rhqlv3bl?q=6spv5fod2hqryqyhodkprh5nvo7bvub
referer	http://images.example/gpz8i97i
if-none-match	"v2fc4hz01rxh6zu76ixrmhnhfb8nvyyi"
cookie	session=nezbnvp7zh34aao4nyj2xxr2; theme=9l3e
:path	/xl02spsaman/1purtfx49ll8/xftbkqe4/87lkh54
referer	http://static.example/ws2rrz2niuizd6a8nox7kp02gq5ythn2mb8oar16x
if-none-match	"th7za6tr3aegif6rs1sfnrl7o49njvgw"
:path	/pzazw/99me
referer	http://login.example/jzpdpjtlelklmk1c3rbqq02i7rd98da8z5y0vq7um93k6n
if-none-match	"by2a54u91hi2iaq76v7tg2pg7u5531wt"
cookie	session=sfsc4bepbi8nh6x0sdpuxalf; theme=ra13
:path	/bke44jt/czpy804/co670u
referer	http://images.example/agmpob4kddufcshtxabmbsubzg7wengk1q40lp07sopmznu34zyvpjgmta4r
if-none-match	"i4tphcnu6ib3ojq4cvt7hyq54t1rxapz"
cookie	session=jj3opreth3683zr6rdet3j5q; theme=vaat
:path	/41c4klsf1b7i
referer	http://static.example/pnrofkknr2o8u77syd8v7yr2qqfgcr21l9aejglhqv5w22siydirjdj29
if-none-match	"ixo0qqxpmrz6uxwbcb6afpvm3wgfausj"
cookie	session=8mq75o7p2kanppo831sxsi0z; theme=5ld9
:path	/u0/5ofm1zi/di4uoqlv/m4gjxnp6n74p
referer	http://static.example/14n9vp8lsl2u6tk
if-none-match	"kyzna9e5isrqxxiswblerqghy17h7y58"
cookie	session=gjpzufvy6je5485guuvmisk3; theme=e391
:path	/h9f1v6v/2s/ho0z/0e8kokeq3fg?q=d1w3kbn0x9ztom4f35ft2
referer	http://api.example/7xa6qtghh5irk63kb5mo78s79t4zx1738
if-none-match	"0hg1hj4czlfk5ui3n8tlzquuthhc4xgb"
cookie	session=4hts29qs9atap0x0vy0m4flh; theme=1uny
:path	/bor719/eyk2x79/wu
referer	http://api.example/j8a09vey5c0t5b1h9xm2w4gmmvhn5a1xz2rf0dey1c7hz8mrzy9arar
if-none-match	"sidsfpoggqmf03lqyo5o1u65uy8cnnpc"
cookie	session=5601ekf6oip1he0opc17yem3; theme=xgr2
:path	/p6s3s8vwa/qvijve5f919w/m6ikgu?q=fpvji
referer	http://images.example/41cpev
if-none-match	"j9u1mktjvb23ktb782ry1w7fylbqi705"
cookie	session=udn1u8vnetns62r7h9iowc15; theme=uskn
:path	/0ljsnr9pwr7x/lzw8ly556r0/tr?q=dr5iix75rvsdg0bpibbzyi9gtdmb23ir7dyam02k
referer	http://images.example/qqbib4fib54emphro4w42ezi0z5gj9s1lkuke8ou
if-none-match	"sy0ooiuygey0gok8632h323nbdxe38xz"
cookie	session=8b0ln8d2rwmfstikfjfltnkn; theme=v6la
authorization	Basic 7r8jz60r9gxn29e9sjp9
:path	/00jc9cae23ga/lollny
referer	http://login.example/694fl4oknpvlrnwrtk9bbq8bg1rv73p52ez1aaxwcsog1rjf6fwg
if-none-match	"5x5zsij6zn86j1jqc8qs8rqqxofdq01s"
:path	/9rlmzlch0ie/jdix9en5cep/vxoh54r5jr
referer	http://images.example/ef0dmxkm28ok289n0rp80qjlb10i8vmp30cok0e
if-none-match	"c1rwcha180g9gfukwry4gkmx6bypp09n"
:path	/veba/wemuf
referer	http://static.example/bxixg9l0340k9n784fxka210imawjy0kkgmvq8b8nqvs4sizqtlio
if-none-match	"8r90b889gucmsw8rmb2j7aazzzwrwgt2"
cookie	session=ojvq2xlyv7tszjuu0mu1tksk; theme=4hpk
:path	/5dn8yh/gwrb71/7b5pj687w/r6sw3
referer	http://static.example/cq5ngjjmbli6672wvp9c3013w
if-none-match	"whfjd63a1y3j4utqoaimmqr4vpx1wct4"
cookie	session=m69i7cpcc7z20psygharmanf; theme=hhhd
referer	http://www.example/5l6trq3yy54pbk0v8rs098gtpcm20vznifnuy3fjb8uic
if-none-match	"0jq3lm2obv542air0pd1tgp8xykeornd"
cookie	session=8cthffhddu1cmh1x3jdu3t52; theme=i02b
:path	/w72lvtp1x6/5nhpao/kv98/jiodcp?q=b43d4vy8yntxj59zi1
referer	http://images.example/s2nhmawnl61567d4p50varvb0q233kld0pf9jm38sxk3381kqkjnobyf3szy
if-none-match	"1mu2lmazup7k6d3ekfsku4uku59ud9n9"
:path	/?q=y1wnrawdrlnrwbuwibih4p80e9akpt08o2
referer	http://api.example/32nj2
if-none-match	"iyvqor2ydqdxyyvh9sr5o34wzpfb9bnl"
cookie	session=51skyqag114zzhq2avqynqz9; theme=z298
authorization	Basic 88ctgc4fl6muxspq6kzs
:path	/t8fn/9rvj10/d3hc2cp6ri?q=h46
referer	http://www.example/viaz47jymh652pa0wjpcrka8iz
if-none-match	"dhty3otvx915oo0oe1chmo8d81svomno"
:path	/7nc1c/hvbc/p4gbz6unvr23/q9m1j15li4c
referer	http://login.example/nc2sdiwmkkkm55571tfw5jry7m4le2l9uapqagqqwcux10k0kzm1yl7
if-none-match	"qlxu1s89zupr3f5bpkdqzyighmqgyd4r"
:path	/gqy5mraxqzw4/wg/uguf/yizwe9kjeku
referer	http://login.example/415u00mri01bdll6zpa96f6gjg1qm0k2ii0hsuwqcg4zsbj7k8n8e2m
if-none-match	"ex1sujxbii5i737s3pzu6uceiqkkurgi"
cookie	session=z8fwyq3a2k4qpnui2zn36uh3; theme=tkyr
referer	http://api.example/od1sg
if-none-match	"04v6wdzibuj0agjvxiqsgxxp5smyg8cw"
cookie	session=3jd30c8lardrjd55ujv324o7; theme=48kh
:path	/ysro/69/kr2
referer	http://api.example/vaw8ah5pekrbh6c7m72hhn3b6q6q
if-none-match	"1xmjgrk58drcj3eox897oduupl2qekhx"
:path	/adz1auzg/2nxvdwhtcp3/26j469neggd
referer	http://login.example/rakczcikc
if-none-match	"2cnj2didy1hcdo45pag99gmnf9rw02k4"
:path	/8fpq/7p1bb3sxv4tr/tyxw4i
referer	http://www.example/6e6bvd9g4t8laaprs1dga7y9l3qzezi
if-none-match	"lrx4tnpg1kgn3506fae8tg3zfwraft9p"
cookie	session=up84y5ip42g71pewcq3ls7v6; theme=n5i9
:path	/j6xw4j/2ohb7l3yhebd/ft4ncag86w
referer	http://api.example/jmtv10k3r1etfdnfvqchnn0ozo2u2a8sr5bz
if-none-match	"kmpc1h81oetj3aiqswya4f9efiwdpeb0"
cookie	session=ydw74m13f1kneh8893pisnyi; theme=ww6w
:path	/?q=p0ncwj5wywf28bpmhm
referer	http://static.example/4jpu66xs
if-none-match	"83599n2cpa2t0lt6ll8sp85iwqc521w7"
cookie	session=y83zmdto6anko3kn9fhbeiry; theme=asos
referer	http://static.example/spjzcl5dt3z2e
if-none-match	"nkusa3k7wiz2bf17y08nqhlesnrm8f5d"
:path	/?q=bkbyfv29xf1z5fedm6ez5ga78v58vb
referer	http://static.example/e5dx9srhae31hhx9wu4rpor3yrmw1vqw87wsk378dttinyvdslj
if-none-match	"m771qxfxjhgoa9e4devxg6td5n5b7ya3"
referer	http://images.example/wn6afv05vbz167u3tvejghp70pis9pydpdsxlhff58lmfv252ry
if-none-match	"tnof5az6gp1q1uw5xabjndnc4lz9fo6s"
authorization	Basic 694x0d767osyezbhmmje
:path	/erp4y5aeux/d1kxmva/cki5cln9sak
referer	http://static.example/2j5ftoqyebpv86cbk1jkp5mkaja5f
if-none-match	"3d385mmir8f260b41fk1a4ui9kvb2x62"
cookie	session=p2b3op8qijtsbo1ibs3ep6eg; theme=6zfe
:path	/y895asq4hgaf/or
referer	http://api.example/r75nljvcn4fj
if-none-match	"0z9bh4c6pge2hdnhkpk1do51k53nd90z"
:path	/nzh140dkw3r4/crlkjrvrsu/kc6z
referer	http://images.example/jcppc0grh
if-none-match	"b87ofhk26huv6eu7riqowd946oitb7bj"
cookie	session=7p50en16pcpr5u35h58nw001; theme=e3qb
:path	/01h9xt5ek/bhalidfksuj/rd6dd
referer	http://static.example/ws65pprqtqmji9bkt854byjzjnagy2dby5w33v4quq4d9jfta
if-none-match	"b7ui38oct5acle9guzhnjitrmhn2ai6d"
cookie	session=pmsgr7zny1gr97vz7lp5zf6n; theme=63kz
:path	/n1cxvq
referer	http://login.example/o3rgi35l8u5uiiesbxwjgl5hrtnyicsr
if-none-match	"vunrtr5iklfmoj3kq9a0mg75gzlef0ob"
:path	/xeyc08c2t/5sagmw0/rznmrdq13obg/bhb1
referer	http://images.example/8gm9xve06a0bmx48piq221eyva8kzdzbpt5
if-none-match	"9qcphzqhnbm9oxd8o8bqkogkt5l7se2j"
cookie	session=0f6hu1vvofxpw81gnj7p079m; theme=qi2s
referer	http://static.example/xwalya
if-none-match	"glmj6uwfvf3oy6cque6o7pybw0hm10lo"
:path	/1nsj6lz/sspogqerz
referer	http://login.example/o81ue
if-none-match	"0t11bdxcu7fmi862vecsmvciknxx855k"
:path	/?q=3rf9tgfq
referer	http://www.example/re24q62grwtq0a9ffcmdcuiih7nk3fy5sipmvn0mm6kv0pm392aawo1e5b
if-none-match	"75ar5higz1vzjjwj8h2f9bw5n49zbh30"
cookie	session=2ekbth7l71x3dwtyjic5oyx3; theme=4ibu
referer	http://login.example/nyronq2kiwb6g5jgsyzq0ua
if-none-match	"02pau8pup4j4cool2obpcz6jwr7rly3r"
referer	http://images.example/3gdm5vmna2xtd2d1eo2uku8g0gjextr5un9u17oik2dc8e4tquef
if-none-match	"1cre4cv53x78vcz3h97nryl4wtnuqi20"
cookie	session=g697dbivcq3b2xdlbj475y33; theme=x7cg
:path	/yg23nee/qt
referer	http://www.example/r7h8gsmowvascidyeqv8cvzl
if-none-match	"zfyydm0vi9bknirg6ihvefoad0jnffv1"
cookie	session=z93edc2ubd6hfl999qv5p7za; theme=1zyr
:path	/y02ux0b0xww2/wm/5ewy8w
referer	http://login.example/1mk2jyk073v
if-none-match	"jyes1a1d91gl7r7mwwn5m7aek3j9bniv"
cookie	session=5fnlzbenhe60sibgduwwmjct; theme=afxc
:path	/kh9of46l
referer	http://api.example/seegdye3irrda
if-none-match	"a74nce9j9i9lcrtc431lkeziya5cgtvf"
cookie	session=afqvaohh1j4sud22czd8upww; theme=xtxx
:path	/zudyvn
referer	http://www.example/dd5yenmau4fb7x41
if-none-match	"4vjcqg2dhb0gbmoh3viok4gp67cxpc1p"
:path	/wmz42
referer	http://login.example/suu13fk9hk9y9mgo4dh7
if-none-match	"ulbajgmfx56wm5n4v6nftzuom9sj83hg"
cookie	session=qroiow9twmn0cgn37l10w549; theme=osn8
:path	/waj1hzvwn/ak0702s
referer	http://api.example/w9tukpl60zto4ralcsuca2etazkc
if-none-match	"jrf4lepzoglni7xelta1er658ckm5qzp"
cookie	session=j2zpck29m843um84fq9sxvcz; theme=89v1
:path	/s2iyzfbtaau7/tvp0ueodtv/yewgzcf74t
referer	http://static.example/qfc5y4yx5ygcptciwtrwjw44xd5guxmgtq6a
if-none-match	"qedfj1lt7gzrsgsnwi9eqwoxrgjqeiia"
cookie	session=zbbjw5eztkmo5i7go3sp3qkb; theme=y3o5
:path	/qdz88w1lsm/dqq/emfod0/jpz64kcq?q=cbgj621cfdf2z1xqi9xu78x5jcjp
referer	http://www.example/meeqzumsy0ryn6umsyo78gah3t1
if-none-match	"1vwja22rhw63dm0oidreeq3cw3qf18ar"
cookie	session=juoi368atypyo1efmx4gkoo0; theme=p2oe
:path	/aaykg5navy/4oifyk35nlvw/t4fobxr9chny
referer	http://login.example/nsj0uue6nd21gxh2iu08kamjn63wzsqbnzw757x0k1
if-none-match	"rw8oqac5enrqu7itjdaqokpp1os1nyml"
:path	/3lhqi2b3844/ov1yyyu2y/wuyl9vki0yy/1wgq
referer	http://login.example/1mp0sj97z8o68vqrglntjmf80rsdlql9hnc5xh2
if-none-match	"mwnabxz4zxngvinhk3h3dkv0vi8jo3v5"
:path	/k4klqek/rozrl0
referer	http://www.example/apqfmz9sxfr
if-none-match	"xjxu02up00t6nxwgyqsapxm0z3yy1v1b"
cookie	session=2igq3bbolsa0laaifcx5o3s8; theme=jc3q
referer	http://static.example/82i26
if-none-match	"7wi7h2s8a38etsndmrhfxxnwz19oanmq"
cookie	session=iwgeou3r4dxlzf5xjl1dyjvm; theme=c960
:path	/4gp/kofbh?q=z3cc23
referer	http://static.example/xgnedet1
if-none-match	"umnh0mq6zceqi3nldn41rpuzwyxjmm9u"
cookie	session=ttgz53wmu8gc14ad4oc3q85g; theme=xehj
referer	http://static.example/halhcal1i7j1qt91pbeq49bpowqj17w1voqguxpuv7hd940jtxwbweg5
if-none-match	"268hdluv81blyaqctqhje1ztpqiu4zz9"
cookie	session=3mxfzzbb7jxekc6wcej5lsdp; theme=zb5q
:path	/477v/4dnkrc/24iap6/k834bev8z9a5
referer	http://images.example/q6jrpt95057ivd2ku2qw37pw3z6lzt94w6mglbvh33r
if-none-match	"xvc5bjw04ehpfc4dqtv211i2d9mx76zl"
cookie	session=ilu4a8a02ldb3h54oxpp0l9q; theme=zjnq
authorization	Basic 872oqmoeug1ypniuj8t1
:path	/rex5v
referer	http://static.example/jdvp3jmvhwzuu53p1862xbzw5fnmnm788sah40xwv3tbh9630i
if-none-match	"dc4mmb9evi9ugxpx2587px6cwhkaa0vb"
cookie	session=3f21vcdnl5rpke2vqk3xma9i; theme=1j0r
:path	/vxnk2uhy/gquw1/ki6zkm?q=p7fg7qoongxt4ftl2rfr2xj6qrfog4io3uui
referer	http://login.example/7k8v4afas4vs1ltqwzzgt70dn77egln27q
if-none-match	"p97grr9u583rc30m9uss1gp8wqbha8zb"
referer	http://static.example/wuxs2buk5mcr1ofwe7ab4zmgz8p5wml1861q4q4xbl80jps9optfcgj3
if-none-match	"plswv6dk0hbl4ntw5x92tq3czncix5xj"
cookie	session=924ch11in5ktx5l8svt9reac; theme=6wve
:path	/frp651fui?q=xbqjm0470vzb1eznlegsmris5r6wjop5r
referer	http://static.example/b5p9g61b3h5fs8ktf4jq30tt3
if-none-match	"443h9dhpwl13h8pxlnidiq77yt4jjwnk"
:path	/v9p4
referer	http://images.example/0nnkla5c83khck6oa42cfoq8w
if-none-match	"qbhk8cp95csf5yn2x6prqde0pgp5hktp"
cookie	session=2uqjgnwdi697z1i8t1pizsdy; theme=kn9y
:path	/54nggebagmg/6il03
referer	http://api.example/erth76ihhjg7frep9ohbhfpdyeg0zx92i57r435rxk1rif
if-none-match	"jgxs88grq2lf8kyooj6jfp8jwyhi7hnj"
cookie	session=r9o12mjuxyfkj64pjb81c0ac; theme=v0b2
:path	/1f3q3n/z4lb/i5a/9w
referer	http://images.example/fa91syc2i2pq
if-none-match	"h7bnkc1mtj46b8hf1c86ip3vulit6cw8"
:path	/70/op/pcg7zdtge/4ao
referer	http://api.example/oqbs5woo23rpetdzeycflt737bfeqw68zlptmhrfm4hs5g45npd
if-none-match	"gdcuf271olh1azoyhuvygb9tjt986noo"
referer	http://login.example/ayrcno7labxkb3n8944g3330ikg8s2x8ufodkenc
if-none-match	"uoeihfllamb5hm5eleyhd1jrc80bw3sq"
cookie	session=x7wrg92stabczro3zwwrvnbn; theme=f8yo
:path	/jtbvrcx0x5/5q
referer	http://api.example/33se5w33fmjauulc14bsduzsaocvftcrtgvayecshaa61jm6dhw1eqrsg
if-none-match	"g2pg4w623a390hskwc97bwaeeh72oy42"
cookie	session=rbfhrsmpp24tjxe1ztbz0pbz; theme=bf8y
:path	/5dv5c/aorcftcg0zrl/okc/5llm53c5g9
referer	http://api.example/e77hkh2ew2phmloh6
if-none-match	"irdbjy36anw0kt9alt3mjz3fqp4tai33"
:path	/v1lsgx4pi/cfk6a0k8cv/19r
referer	http://login.example/691p82le30rwxqtawj8xbm04txp60ip
if-none-match	"d8qo94lrmdd0p3e6rdtkcrgtgc223jxn"
cookie	session=a5gyyx66xqymgaipzyec4gjs; theme=48sl
:path	/?q=4ns089qzzw9h84mbn
referer	http://static.example/b2za3
if-none-match	"s620ry71gunnx2acuf0co7jjq7eb5fb5"
referer	http://static.example/zgv4avac5iw8ejo1egxphw009eg6iv8tba2n5ei2gz11n
if-none-match	"hrfsldfi3ow5rjzlcr0futf4vmce2ziy"
cookie	session=au1l1it1aas13ezdqw0ihg64; theme=4xit
referer	http://static.example/oehl3yqwpccrrpgth679z2q5ex3t3aq9
if-none-match	"xyra5re9xu9xqhima8vawvxpal73q6h9"
:path	/y23zjt9
referer	http://static.example/ehsk3t9f2r06a786gmp9vpqu2vnv9z4kvr4eesia1jz
if-none-match	"so8e5p19cw2dlyunj1kkzjg5jaygfzf5"
cookie	session=t2u6iu5mh0cmkv7lqbnco95q; theme=czkd
:path	/3o8txidgz07k/8s/g8lg3wun73wr?q=qa4gw
referer	http://api.example/zbd4qtckqy3zngi92p82clpj2m7pno0buwkjkakrimy312jutlaw
if-none-match	"qd7uzqlcctw96zvxz5ddh9ocnoyxv6jk"
cookie	session=pm039gmjw01zmz48e801vz3s; theme=egfd
:path	/riigyfbr
referer	http://static.example/p7l1oae1uj0lqiboil3x1v0ou6r6sz0dxgzjn
if-none-match	"m7acj7vxsgzg3cbsqg6jylodbkt04eb4"
cookie	session=eh55c7b8n1pir77tvkx9v1h5; theme=2y7t
:path	/yptw/w19fq9moyhw?q=9h4
referer	http://api.example/w7wvpz059eagv8sh70hgmvgq3z9mbosz2qdjt46rpzgl4z4qcj7enwcn247a
if-none-match	"bjklektpx8rnit0e0wy09pcse9kazc94"
cookie	session=i1r2y9jr7ab3kb35zo060yfe; theme=dowp
:path	/pp7l9/mc85tdqn5bz/t666zm?q=0ux3y
referer	http://api.example/0b3nnkfv65863q6k49vt3bxjm4q0ty5ojr8phsuatfjdac81
if-none-match	"f8f7phj5urg354dgvaphlu48nhh1ibmw"
:path	/ca/pp8uvpa?q=dibci7
referer	http://login.example/t0buagb6mwpgmbpcqn7kvr15rz7xvs6n5s7
if-none-match	"2nwn29wadsn31glyngsyl6a5fg4hjwub"
cookie	session=1k0t7c0dbxh9v9nde3r9av33; theme=cia5
:path	/3ly/w58jl1s?q=04qryfy5i3mcl
referer	http://api.example/khqsluvwxzas9i8519ovui497rn2mat3351j42a2b4fgv5c1eaf9xabdxtp6
if-none-match	"sltew6o5541j2qjjqy58mu88hu4won8i"
cookie	session=z0shqf5h72llykd23ej39fbj; theme=fxkp
authorization	Basic tk1nxiewmk8fs50z7och
:path	/8r2ro9/v3ypma9k/pi
referer	http://login.example/fbtkpddrfshbe76ntzjbr3zvkg14rgyp
if-none-match	"1p0svftj102bnc4oy6p5zag3id9rhp41"
:path	/nn6mwno35ta?q=g8xvzparzzla4ofbrfm
referer	http://static.example/d40oim7zqttino6oadglp3r62jifm3
if-none-match	"dd24bcvzgc9m5e7n3ou6r16c4hev394s"
authorization	Basic ivjitp17fmxbgm7e9oqz
:path	/jb8c19uw9/2f7gex
referer	http://login.example/db90z3mwhq8eaiqvacqd8azz
if-none-match	"lqlr5id5ktac8w8xgrf8glu5inyyul3a"
:path	/oyl6zrv/8alm/jos4bnewo/mu2z11d?q=7sybm4j9fugp6q9vwwe68
referer	http://api.example/uog0ki
if-none-match	"lhv3hj98qcssmk9pd5pxn2ongfzj8iro"
cookie	session=gq7x6g069wxhuwkcvfqzzpke; theme=j71j
referer	http://login.example/p9mbdzcgvqyv2gk2r1dmfg2d66il89c6mhavpf
if-none-match	"qhqjbefk1jhtqiamyofg0h1qdjvoqbjo"
:path	/t6axuf7dky5/xzw1o/qebu27eyp7
referer	http://static.example/ut6h4lhxviaktv47eswbz6f0rnu3di6w6cb8f3fm6yccuy9
if-none-match	"8aoobc3kigpr0kwbv4geu59hm7r185on"
cookie	session=riz458nfxkmliq9245sfkljh; theme=0422
:path	/ev3qb2ieba/m06274dwt24o
referer	http://static.example/ynp06wyzn0j4drboi7vl6m5euax1n82z16jqv13ma7kguwvlou4v9txmf3d
if-none-match	"5mgdgi8xwyo45m07mp6z446ns7a70jtj"
cookie	session=4qpdtx3w9vhjfptv3belpd7c; theme=ve0q
:path	/u2j1n1m0xi
referer	http://login.example/ylpr1pqga00yw8
if-none-match	"j2z0dfw1u4msojkk4qhe9ptctnbyt4zs"
cookie	session=g7oeuuu3bqxy9het2ek7e2q2; theme=q34l
authorization	Basic igu758ggd4z6oqlte2di
:path	/?q=6ko64cfv9m1bl32w3
referer	http://images.example/mqfjz1
if-none-match	"u0sib8bbxehe16ibzps813ym7nk1rgz6"
:path	/7m13v8
referer	http://api.example/yfs269jkc204llhkrn3t7xs4cdv1t9rbjmdje8ymno4z2wtxdvhz9wjipfih
if-none-match	"cky0ebgvuz5lzr6wuq0m9lxuo103hfcf"
cookie	session=zssn6zr5b9xtv46kc84c71pz; theme=o2s6
:path	/ogq/s8r06vjnhco/bny
referer	http://login.example/3493eiw4v323ph6k5d3g3aucctuux7xhm9marcz6a
if-none-match	"zzpdeqz3t5fyx8ldcc90t1g076x780tg"
cookie	session=ienkqq62yl2ww1g7b7m1vokr; theme=eyhi
:path	/yv0je7xqnbs/k8161dqni/yu6659mgfms/ov0b6qgmhzm?q=jhv8coptr1zo2ypwsel72dzo
referer	http://login.example/hrp1cpe0kys1dz8f73qkb0nglvva4lkk0coad4brhptq3lzum3t3qmwvu5al
if-none-match	"w2sd84flwrc1zzyhvbkjk6zdjwv884dt"
cookie	session=o4tl09egw5f232avqjyz1d0n; theme=sndc
:path	/5pdv6/mrw52og4
referer	http://api.example/yhh8qwk4y1k0q4ab2bcj38o5aa6lkwt7mr48d
if-none-match	"hhui51ni65hqh6i3to0eql07elr8t982"
:path	/3m6by/v20cqqe/v1j9p9
referer	http://images.example/cr20g79dopkp1dmhek6si8hneu6ncgvnm439nq0nvc6sg9
if-none-match	"0cnkqllypoow66wqmdl86cakxgml3qx9"
referer	http://images.example/k63eee3
if-none-match	"ksltzk2sq3keiymvv5rxai6av9osaksv"
:path	/9bkxknph9w/hrnaylre0b/a224se5o7x0h?q=y6qtrpr5g013j3lvygm1og8ci76dl
referer	http://login.example/ygsc8n7d6a9d4r6kffyb9hp8e
if-none-match	"gdnijc8s8yk8q1r17tt6d5fzcus1extj"
cookie	session=irrwda5qraz2nionhbvtbq7v; theme=a48n
:path	/nurat/p1ozyk89q7j/lcrsa/e14u
referer	http://static.example/634arp27blnq7qu1h3o98vpxacky5mv3ozbns6bchdcehok795z9yyut9
if-none-match	"r7bkhbg2qtmiiziwalti6ji2niyb0v2k"
cookie	session=navrkmloaxij1erirx5hkyti; theme=67oq
authorization	Basic 4pcctgwlopbc2izkvehn
:path	/2v
referer	http://login.example/2jw6n1skrow19gy72blw16vygdkb
if-none-match	"dus98bdbp1flbsv9raqx3k1me8lg6era"
cookie	session=a53r193no4bm17vbrtbn7zs1; theme=ro16
:path	/gc398/ce7e5?q=432ra2057j
referer	http://images.example/zt3j83df4zg3d1
if-none-match	"z90a1t97cpvj9tctt0omiujfvxi439y3"
cookie	session=t9qjmii842w375x7ajqx5wo6; theme=wh7o
referer	http://www.example/fzul7r1mpht8
if-none-match	"chjf2c404ru6y6c5z2yrm454pgj5hshz"
:path	/34t/3y5kl
referer	http://www.example/8nt7hh5eu5gwu8mwdw6q
if-none-match	"ljdi9c9xc2ira7328ik0yd8k5o444l12"
:path	/0a/wcge4/vdhnqf2wkctx
referer	http://images.example/o66d2s8kbkkyj9tgec8c0pn01gi0u7khmi76ua28hy0hqx6a1v5yrjbm8j1
if-none-match	"42v42dbnl0bzig7px04syvf1bmujt2d3"
authorization	Basic 7i02fnp16cayiw3cah5f
:path	/vdcl6rze/ymt5sn/po5l6euh9egg
referer	http://login.example/wtlxp07kx
if-none-match	"sk3erdhbxme8g1tj74mwyutkfrl1anys"
:path	/veuzy8647k/a3/e7/79d
referer	http://login.example/170ehk1e1aluxjcmltstbhan3wcr8c7yyrykecopqkjb1hco5dedzq4
if-none-match	"f3mw0zbd2v6xu4ti973lf7orjwtan960"
cookie	session=dgy1xocxv9syzt0ixfgqe9f2; theme=fgb2
:path	/i80m1xipm02/5d26
referer	http://api.example/xt156w59uka5xyuqm2ogzdme8mifwyh
if-none-match	"0fbv4o0wi84y2ecce9n09b1pjt72x7v9"
:path	/pcq/pku1ppkm/p2u3blbzvul
referer	http://static.example/7bg89tgdj94v86
if-none-match	"xjbzycq1caabsrseq37ox6tbic2k56kv"
cookie	session=tikuu6otxny48v8130hldf8q; theme=rj0x
referer	http://images.example/6ta2idofhdsuy51bmldbb17543x84qjrzs14
if-none-match	"w4xs88kmxgxm1d38e74r4nku0vaxhfuj"
cookie	session=unyc2yg1l4ayo2685k84vzuq; theme=6lcu
:path	/rkr5nizh
referer	http://www.example/zfxfis35f9cdqo8y4vzmbvap35ffrtc60osf4k2kpy196h4oq36b9sa4n
if-none-match	"js6rblm0ti5m6rnoabe6jlzgdfd15a5j"
cookie	session=vtne4w7j8yl0g43t9gjabeec; theme=hq14
referer	http://login.example/6es8uvzs6jk57urbhqqmxxwm
if-none-match	"x9n7f15w4hylfpmx0wgv5rrl0jarjqx4"
cookie	session=caarjg7z1tn2o2t6rw9he87n; theme=vm6g
:path	/ovyp5/epbsf2ph1bfh/nxq/aa?q=x9kkcu32mfz0ityongn2
referer	http://static.example/g0ghcebsmig9tu2gbv6ewl4gb4f3aeaghwucva1kgyjw0cogc
if-none-match	"5kaxga0o79hoqkaazr2ocqiwe5x1umjp"
:path	/f473lf33hk8/nhn37jpe/x2cbu/dt
referer	http://static.example/8t8hxhblr2ozyzdqvg06ghowx3ter1opaz942nh
if-none-match	"xp5cfvmtvrzt5ade67bqta05813yed2s"
cookie	session=kjs1e2i62e1sjs9wjt99kwtw; theme=87n7
:path	/2bj5zmr
referer	http://login.example/bvq9rqdh851u8edmuhjm88aj3ebbxtqu93mu8u3kxjw6
if-none-match	"wi0ti0jf18actmoj1e4ft5gtgcp9h1xy"
:path	/jehq8pc/n0wfp60zjz/qn4dfpstvypv?q=28uaei
referer	http://static.example/10uny2z4c5js
if-none-match	"21659gwf98gcll97w5qg5btgzdip639p"
:path	/ubzjk0hkgzmg/1t9u3zbfidb
referer	http://api.example/a4cbuljvp0l51mf0rx38z
if-none-match	"q75ca1p68schd85zmoax4dlv55v8ozch"
authorization	Basic 5xfp7go8bparfr9k235b
referer	http://images.example/gyrc5u20p4gq8se7vmg5no3jzudq33qorajugf0615o
if-none-match	"zsud9zzegvpogguq5sgypb8c7qz4ed2u"
cookie	session=eyc2eatogf38mnoqtyz9iwos; theme=p4x6
:path	/4e9q77lq/giibp/f7/5hclavv68cnt
referer	http://images.example/od38gjba2jgxf
if-none-match	"nfr55mp3fgws338jhzmpko0a43bn1241"
cookie	session=t261b05eghv4e2o94fjucna0; theme=pykh
:path	/6n/72l6q5/ay/up
referer	http://api.example/y1225b9n0g6zainci2cljd16cp9bms223f0o29b7m9myc6pr
if-none-match	"2p677p113xwow5wkpwir7e2mb9tcx0kw"
:path	/fxhk71w2rlwn/lacupg
referer	http://login.example/dslescbztbrvpea5if1ifkrjmkon
if-none-match	"zre6z0x5424ntje3jkk6pfgs684nuak1"
referer	http://login.example/jd6zgng6sitg24ey51sf4gh08f0r
if-none-match	"9tb1qo1gjruqbzyo0inkkmpffma7kpx0"
:path	/tdg7/ya5iwhm/1wp3plbhjq6/qnnk9xu
referer	http://www.example/0nmsddu8c7w7vwqns3a99tffubebkt8ip
if-none-match	"2gi0c8u8cxx62v6no7skl4kp8n823ryq"
cookie	session=89cf06kulda9t13uzbcyjzm2; theme=wyei
:path	/6jo91pnmje/g2jysjq41nsg
referer	http://images.example/1wdx03ju9gep8gkcbrm5p4a0ba6daeo729qelbq
if-none-match	"8t6i485p42flxq7uvdzyfd3mc3km900c"
:path	/7aubr/0zn9fg9m/0dfla5p1j15
referer	http://api.example/l0teh3j3raq364ufxkhdqeuzvbrswf87ogt946bp5i481
if-none-match	"6z7b92gdmzwi723ce8mzjwqzovrkcg7e"
cookie	session=6jumwz3k6s7k25xrtuo7od56; theme=mxbo
referer	http://www.example/8i1rvpdgpbeu9z
if-none-match	"045yu5d4z5lqyyt9oe5jngt0zb2qnkcs"
:path	/?q=9npbfmp1akbkssb0x48o3
referer	http://api.example/22uk0lcl015m9ylpb55y9lf3n0f79hgunshreg
if-none-match	"o678gx6lb9f44tyrutyjaysytxpdnhbz"
cookie	session=fcby0apqz9didybixvfb5bmw; theme=pxmo
authorization	Basic xl2shezg8pcn6ohn8f0a
:path	/ht420y4kiyn
referer	http://images.example/2s7a4134amt73yqo9yi7af6joxhgr5hp7w53g4jh1xhxpjcf37oon4mgiiab
if-none-match	"86ul9mdssewbah3awcebx0sh40t0nbiz"
:path	/hp1pfymgw
referer	http://api.example/r1891h5i4
if-none-match	"vid29hz0bnpzqdy21nzjag6l6qg7p8hh"
cookie	session=fxvoxfsguicuyaw8pvxu3dn1; theme=norp
:path	/c4d6m0d/ytx5fw0c41o?q=7xkcsisk2tqr673hvaoktvl4jxb2
referer	http://static.example/4br2i1z5s2dv6ip89q7fzuc61topjofop69le58oiipvk2qj794uhdo
if-none-match	"tp86mat1hl6wal674pds4ltr31u0ais0"
cookie	session=2p4v4l45i8kw7y6qbz5jcnhg; theme=jerh
:path	/hpgoodd0/ixlx7e/4bhuaakst2?q=38ztce7jv759wi219m08lo93gkl9
referer	http://login.example/e6qxi8q1555spvyi2mzp5huvofjgftkh
if-none-match	"dvierdpvz0iep0lo9l0fhm6vjvrqjsjj"
cookie	session=ughmstkgp4t00vicspfdhhnc; theme=6zp9
:path	/ep
referer	http://images.example/8powwu99mn0bdlz2bwuhh4
if-none-match	"97rom6ucf7swjn0kq4fmgl1k83qraalu"
:path	/h8krxlkw2v2/liejkz7bi3f/zsn6iiq09
referer	http://images.example/bf3ss22o54eho4214hu8xf0lgmhy7be9shz
if-none-match	"jd1oif0657ik9dlmbsb61y2coxr4hj94"
cookie	session=vka6k9i4qfbsqigae21bw6bf; theme=8nkq
:path	/ds
referer	http://images.example/trarvxtay6w5a2gjvmrkmwovwdjuu
if-none-match	"jt188io69iftscq70cmsjz2wcq4b4t8l"
:path	/s7r43tqnub9o
referer	http://login.example/9hysafftk9bnywx2je7uzexvulkb1rlyc2
if-none-match	"08fig70gcafmcmoh0jvhyx0x3zohpay2"
:path	/1acyyvne2e/4v3wxxtt5/h07hpr
referer	http://login.example/hybudpmeuhby5mnzf9vt
if-none-match	"c1g4rfj26ch7xvky02kkg9znbbj1pagq"
cookie	session=z2hdaicmj1z04uf6amxzolgu; theme=5qhc
:path	/n9q
referer	http://www.example/w061d8zzjow84igd6jj8xk
if-none-match	"zaei97priu0wjooz037qf5o6mrzjppmv"
cookie	session=e7gpabek43h0cshezg5q6j4n; theme=1my5
:path	/9fbekvoilf/xhsmox6ypia/0hqe4l/ef
referer	http://login.example/g3vlaz8xg4qgcdqyogttqzj9o7g1wzbzaib7vd0nvg7f3po5kmv
if-none-match	"gik2la3jog9govyza0sx0abp1ezisvh3"
cookie	session=ka3hi7q6t2gz4w3m0zm4r9q7; theme=kvwv
referer	http://static.example/d7x96oac4hp8d88ow58kmg4jmpsznawqsdlbykmyhgo6nqfns97bucvvcgx
if-none-match	"7cm7uffhk9mcqdjdl8q3bxklcl09wbnq"
cookie	session=7avodbzd4s68b131fxoi362x; theme=qczc
:path	/l0/egfts/ybip/8g4956?q=s
referer	http://images.example/olhcjvrx7dn7qm2hlw3l1vm5pczqb3k55alc2rwoea90wweoll
if-none-match	"o9frtwfvk24c3ne27krzwif948ka9lmz"
cookie	session=a2rvewp2af1qb82t5wdh0dv3; theme=ihyd
:path	/7ai0cgx4re/ggau/divw113kl
referer	http://login.example/tx5b19saprkc3c36uzjkh2
if-none-match	"pewn4bx7s6tepok965bewj6fgpsbsvxx"
authorization	Basic hufrtesk2w168octjdrr
:path	/24a0yrhxqs4/vndux4xo0/xprh1il/kvvukl2mk5
referer	http://static.example/3ws1f0uomij69mfi0j3my
if-none-match	"guwzieyrfn62smqa47tjbg39361l7cqy"
:path	/abmtx749xqr/eytav
referer	http://api.example/0vq4h9mmzdfnnljs66mk1ckf5cxexx9ku0az
if-none-match	"izs9ras85y880qc7tzu9tbxt8dyav9vp"
cookie	session=994s5veua8ysrdqugkkzcol6; theme=y66m
:path	/xxa/s22/ej/xn1ftt
referer	http://images.example/k7428djb816khceb9lpimbwoy2jv3kzqer0yxm8
if-none-match	"m7kuh2g97yzny7brsnex5gmiyczek8se"
cookie	session=378xsyzsso2gngua8x1xfvt8; theme=9y29
:path	/kgspl6teu/ujlygvmksawk
referer	http://static.example/qu1uapp1revb
if-none-match	"itk3kee7srxpi8eezpurv8z0wi45hvsv"
cookie	session=7tjlm355coilz3d7dfqedq4u; theme=kuwd
:path	/m4bqgcub/epb6a8futsl
referer	http://images.example/4idl3ya31x9u64bhfgs5m4onk
if-none-match	"3hpdsy3lc967iasu3wmwrwffv5a3e4td"
cookie	session=3hvbytrw9uvs8zx0z2a34bz9; theme=in75
:path	/9x/uatpn6ha6m2r/pu5g0i63twvt/a7ygcbu4z
referer	http://www.example/mjkslzyro9zopbl7a0khty7tiix
if-none-match	"io2pk9ppnu81mrag0dgclvlat7kzvscr"
cookie	session=04yq1ez8djkf0sqjix7zfbam; theme=rfgf
referer	http://images.example/p79f8tleuzy8l3kv3ljqd63t2i7x2do94h6umw6pryn
if-none-match	"w264g464odzxs4ibwwl5r6kpeplle9hf"
:path	/2sb
referer	http://login.example/kjy5tv3fgrku0qhsu8gqkf0z9p17d3qxq16rm7njz02q
if-none-match	"t2nelnev2wtek8cgyjnauiuz9w4n83a3"
:path	/gx1qp/b35fn82/gkhrqc175/8u154i7
referer	http://www.example/v0d082arss5108xa4a2yfecv1sce8ba
if-none-match	"buo0smlyds9vl73l6a21ixqzzck1j1nq"
cookie	session=lq1wf8lu87664y0zq7wvde8j; theme=8jg8
authorization	Basic qwnbsxkwoo10v1zi275s
:path	/yfimu?q=mr5v2w3xvt9k2sdipwa15ibc
referer	http://api.example/7cp8qjcqeeu983yzd6kaa8mf0pm0ou8fx5ne4dxxy6dnmj
if-none-match	"mh3phfhxmflnny03513pefgo76x9fvrk"
cookie	session=a14xm0eehrr0cj85j3dxagmd; theme=3t8s
:path	/315l?q=8sc65f5skgpe90hhvver3ukrydo3
referer	http://images.example/rvolu16siow3l
if-none-match	"cy920f10fojnkv5atr7oob280aqikavf"
:path	/bqjjqd7wx8
referer	http://login.example/n5lo4zrgjqkjf1
if-none-match	"bisrs01sxkpxpebwv35drmmki8ymbxw1"
cookie	session=5mm1chi43gkax726kp9butcy; theme=dsla
:path	/o6vc9omr
referer	http://static.example/5mwbano7
if-none-match	"6ptz8hgrq3x3h5v93hj3do1wkpudg6p2"
cookie	session=o23jvmpbpuetsvav5u4yeli4; theme=klal
:path	/fm8p6n/f3nq/ntjtl/ept9unotdv
referer	http://login.example/mb2dmr
if-none-match	"fpn6cphama91wzw5jkca2erx3ivtvfsl"
:path	/vs19gb8r/bltljrda909s
referer	http://login.example/yi3nsjekpnnf4sw231wy9tzow6r826d03hl249t8fsf0m
if-none-match	"oykqvuopfi2n8yos18jhdgwu568afdou"
cookie	session=y2tvtog9kgmhmlajugpp2l9m; theme=bo6n
:path	/b23/275v585o2t7/tnax14jjt4yh/dfz9yw
referer	http://www.example/2zzh39ax9xaq22txwznk6xt53v
if-none-match	"itw6pz6zhy2gjw5bc3my92i1gxs8dumg"
cookie	session=foc5iv1ajd6eopey6ost037h; theme=yqru
:path	/de/jchi42zm/6wxdu3dp
referer	http://static.example/fgn7t01gdsliddc351kpvhh8369t
if-none-match	"0un5dicszpkmyly5ndm63ljmg1g0pqpz"
cookie	session=42qa6v0h92782cjh9ts4sm0j; theme=pa78
:path	/?q=qy7ur7c9iu
referer	http://api.example/4167kdspewmj2xnbl510acw35ie8njokg5jscsst4xuu2
if-none-match	"knjmekk8902q4zlo4w3vzy6biwvqgfxb"
authorization	Basic iej6pirejcg18zkxvltq
:path	/lmiq/i338urx/25vsjfyhw9
referer	http://www.example/xt5d7w1nctnh8ya18uqnpm3qpuc34fec7avtrdnikk7
if-none-match	"vx2cwxafh3yxa4bc9xa4z3fflb83mxdz"
cookie	session=7yyb0nj33whgibacgclwswle; theme=jws6
:path	/5b3657mg/bi1c28mu
referer	http://images.example/3a83o2jaqhi
if-none-match	"hnziq867gduck0ibe3hkch00bqqcwl0o"
cookie	session=xief9croc0u406qva3a6kblz; theme=yuk9
:path	/abbw5q
referer	http://static.example/7v0tebd3dsr
if-none-match	"sw2toephmnzjl1t5byftitsevx82erze"
cookie	session=vem7qqzzi2s5i9544wpl71nf; theme=onse
:path	/?q=yyajl8z6hxxj27d26u6ezm
referer	http://static.example/udh04iz3fak2g
if-none-match	"4qnm0yum7ujkzw7jtzoa2zap1s6nnpkb"

82410e7374617469632e6578616d706c658644332f7168352f34796e6735627931612f726f677562626238612f6e3162376f3235393f713d6f3373623039676c7368763631366d7a714d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e333653106170706c69636174696f6e2f6a736f6e50086964656e74697479510566722d46527340687474703a2f2f7374617469632e6578616d706c652f6334707a306c783978663236676b377a7835623463747a6b6b366f616d38396f7a3677773372396179366922226937396e31643478396d3630357730776138387633626f6c396c66397163656622 0 1 2 3 4 5 6 7 8 9
8241881d665cbe474d741786847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5383f963e790518290bf739e9d29aee30c0eb32e5f23a6ba0ac3bd6c4336b6d4f1a7d77053da6ece541f699afe633c7efa13a89c0bc77447763f7686449aa91252a53d41fcff60a04150831ea80c37c9533d5c27aa7c4d50696e6f4871b8edfb51339692c1ed11f5 0 10 2 11 12 13 14 15 16 17 18
82cc86449062ab26f4ff879b62b2925375eaf5567fc4538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73989d29aee30c21234988b97c8e9ae82b08adb33f35a4017d74699afe4dde7f457cf2d9e50f4ecd9311031ca09c94d60eb38bad7fcf60a04150831ea8260fa790ff66ad9aab4918d168bddbeca5b7ed44ce5a4b0333f6ab 0 1 2 19 12 20 21 22 23 24 25
82418a352398a85cbe474d741786448b6287aa4d35b12d928a5ee7cc5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c5c4739f9d29aee30c1a91cc542e5f23a6ba0ac7799e96b3c75fb2d8f94b18d1e1b6bf699bfe7a4ce5a5728a3a74b533388355d1e25afd54242f7592bec5fe7f 0 26 2 27 12 28 21 22 29 30
82c2864497607efbf5ecdc608d8f0660c6ed67bf744a76c6c3b6b82f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c2c9d573b49d29aee30c1a91cc542e5f23a6ba0ac3470777ec3c8573cf572a4a52ff9eaccb3b9ea8e9d83548dfbf1e9ceaf11d97b4d64a6945699bfe6bf41f7d6d119baa70bc09d1657e9f1d2e8a38ebed5508e9fcff60a04150831ea82c4f61757bc3609eaf552268e71bc8315cf3f6a2672d25812173c7 0 26 2 31 32 28 21 7 33 34 35
82c78644102f387a763568792f6e396172366d3337d5c6cdd37332687474703a2f2f696d616765732e6578616d706c652f376179317a766535707362306a7a726c656177713038746a3371356b6922223336637236673165776532626b366b667a72746e376e7076726565377833363922 0 26 2 36 12 28 21 15 37 38
82418aa0f31aa5cbe474d7417f86449b60fedff7435d98ee7ed5c7eed0d7653fe76805d3b32ef53185e53fc6d8ded773b49d29aee30c50798d52e5f23a6ba0ac24b31fddadcd41248ea236e8bbd93d131fd9db17aea7ad0cbfeaa176eedcf54a418dab7d23699bfe69f7d7a463f5d1e93d7634aca4647a474c4b270cb4c6d9acfe7f 0 39 2 40 32 13 6 15 41 42
82dc86449f62bae4a3c05f764f0f818a5e096c2f6a26e9fe76802492571a73ccd690cf13c9e2e1e073939d29aee30c0eb32e5f23a6ba0ac3b64bdad97f699bfe524f5276b4ddbd4e99835b8fd5dfbb9eda98c275f75e8d1d7f9f60a04150831ea83d3b6cc0f062912f5a04dbe2cb5d706ecfd3ed44ce5a4b05b6da5f 0 10 2 43 32 5 6 7 44 45 46
82e0864494624348c37dabefe7cfb4b3dd873ac7d3b1cd3d007acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7dae6518b2d4b70ddf45abefb4005db739b9d29aee30c0eb32e5f23a6ba0ac762bb296aa1c0c7e5b41e96eb0f699afe45e5ea5a2f605237bd38d97db812786474a46f4e972d79ffe7609f4150831ea800f3a04892670467faf61849e41ed11cb2fda899cb49601fab19 0 10 2 47 48 20 6 49 50 51 52
82d886448b6199daf1d01d2363b79323eddfebea73b59d29aee30c1a91cc542e5f23a6ba0ac581eedd4dfb0ca5355d0f1cddba3537ba0728647ea783e2499f04fdaca1a92a97d4e2438dff699bfe7dced4dd3d53d5dec0790dbd5776e61f8b24784998ee59657fcf60a14150831ea80dda903f23ce740596349b1ba9bf2d57de8a3ed44ce5a4b009ee927f 0 26 2 53 4 20 6 7 54 55 56
82f28644182f353476686969716f6638642f6c686f6d367431756162747a4c4d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204765636b6f2f32303130303130312046697265666f782f3132352e30dce3e2732c687474703a2f2f7374617469632e6578616d706c652f3779626876776968716a6377656667747570723764786922226266697a7870677672613675687769727a66373430387a746f7439696436686c22602c73657373696f6e3d31723862713872377134697a6778653878383936627432693b207468656d653d6a656a6e 0 1 2 57 58 28 21 22 59 60 61
82ef86448763a7a17b63a5887ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ef50863485a9264fafcd73b99d29aee30c0eb32e5f23a6ba0ac1bd3f333184367907b66499a20c9399d73c3f6786abae67fc759c9687c769020f5e11dc55bbd24ef3b943df699bfe5bef3c6d55ea8f679abefdeb65af2dd2117b7a76ec3741fa07f360a14150831ea8232d0cfa711d3a3b3768d9f677bd8deac3d68fb51339692c1deb2bdf 0 10 2 62 4 13 6 49 63 64 65
82da8684d1e5c1d0739e9d29aee30c50798d52e5f23a6ba0ac7b66793d4afccd11dac71a59b01d4d699cfe5fb5e13807fafbf54b7679e9daca25f3dfa76eddbc7ab191f437f3 0 39 2 11 48 28 6 49 66 67
82dc864489603599f67dd3297a7fca538b1d75d0620d263d4c7441eaf0518496c5b0ed73b39d29aee30c50798d52e5f23a6ba0ac18cf3c5afd1914fbf141d3d3c36f2257135331a26f22ed2496f534d386ba9c73dcf57a77699afe4dd873d3e9a78f613abee1c1603dd8dcc6a1f8d923757b7bf9 0 39 2 68 58 5 21 7 69 70
834189f1e3c2e5f23a6ba0bf86448f629a1ca5cf4ef9a58f25ef232c51d37ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05383f963e7ccdb73bd9d29aee30c78f1e172f91d35d0563dcbedc4fbb3c3523ed4614dbd1fb0be41edd8e723a39bbf7f2f93c95b95e17771e1f5b7cd5d3a4deed701e7bf6f3f699afe485afb7b7d1297ad8094c87fb5754d6352389a9e2bf6f747f3 71 72 2 73 74 13 6 49 75 76
82c38684eec0cec67323687474703a2f2f7777772e6578616d706c652f6d6f6869366872336d64783376776f616922226135636b713963616f66376c63376d6e327370353678757a656d6c6d7431347822602c73657373696f6e3d626731767665306d363539363432346b7237747a387171743b207468656d653d61633333 0 72 2 11 32 13 6 7 77 78 79
83418a352398a85cbe474d741786448d63a7a0c93f81f67a44fa62deffe35397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d4e373a29d29aee30c1a91cc542e5f23a6ba0ac4e53201dcf1d0e794a3d01d64b480e4acf5fb699bfe7d55d13e469137d7a47e42ff771bb6743f6046995b9dc3f6fe7f60a04150831ea80f24ce38e7532242d439031964191eefde3fb51339692c037ea6bf 71 26 2 80 48 28 6 49 81 82 83
8241881d665cbe474d741786448462af7257e9538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3d373979d29aee30c0eb32e5f23a6ba0ac474392d151e84cd25bf699afe7a145d0e44789251527a2792992794e8ece86b276a6df1e3f960a14150831ea83d7a9435b7de89eb286c793dfc819f3e2df6d7da899cb4960723f26f 0 10 2 84 48 20 21 7 85 86 87
82418aa0f31aa5cbe474d7417f8644a6619e86ebfe7683b57e2deb6349287a3fe05374b4b434f1094f8f2e7873cf79e8f44b2a92b4ffd3cac3ef739d9d29aee30c50798d52e5f23a6ba0ac2074cc63f972ce9d4e54b8e3cf07699bfe44e35439e29096ca8fd0d547d5bf3449e65aea9454f7eb1d5fcf60a04150831ea81a7c92796dff066cae5a9b656bb80bd8b6c7f6a2672d25828b4f6f 0 39 2 88 74 28 21 49 89 90 91
82cf864493611d584493843559e1b476a18e9e26f7e1da7fd7ce90518290bf73979d29aee30c1a91cc542e5f23a6ba0ac148eb8d356bbd5b699bfe7d8fd3ef8baf993cf8156f265178a7a9844f3de86da19e417f3f 0 26 2 92 74 28 14 15 93 94
82dc86440e2f696b76696c372f6f3931333336e9cce8c1732a687474703a2f2f7777772e6578616d706c652f6a6176683179366c32323832786e64666767387969327a6922226c343237636d32357973776c726c62396465396f32753276677964337230337622602c73657373696f6e3d6b7a383134366a756a77696d6f6e336a67673164336a78393b207468656d653d75727a61 0 72 2 95 4 20 6 15 96 97 98
82d186449d62d45133740ba3133d3bd6dadbfdd8b5f66d6fdbd575ade62b92d93bff7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd1ede5739b9d29aee30c0eb32e5f23a6ba0ac20f6fbf540fd7839cb6faa91307699bfe47e250749dea3bf4f41b5e76caa9ebd5eebd2713a609bbda6fe760a04150831ea8283d6db6494cf35d2af26b3c17d351bacd35fda899cb4960a86927 0 10 2 99 12 20 6 7 100 101 102
82e58684e3e9f05189e83fa2d5f7da002eef73999d29aee30c78f1e172f91d35d05603e7c7a007cbf5525e95d7699bfe63afdb229a4a1d1903600d5f907791c64cef993c4f5ce1e9fcff 0 72 2 11 74 5 6 22 103 104
82e886449f6032b4c39319ef6f02b77d3168a72d5e669bc7f9da09e51b81ae54b7205f4f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e7d8ed73a79d29aee30c78f1e172f91d35d0560f65ad09e92c7281328a2d73d81ff6d1d3197a373f9ec9793f699afe4d338664826ad7bc986f53615940ec723f73cd68a56ddeffcf60a04150831ea8094f592724efba9a7abdd0f54ae780d86457f6a2672d2580bda48f 0 72 2 105 48 13 21 7 106 107 108
83e4864495628a88c041e3c39d2839e4f2562da8fdba3bea66bf7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ecddc7739f9d29aee30c1a91cc542e5f23a6ba0ac22a37a27a65e8cc76e6406977bcd5d7699bfe5b9e86fc07dbe08fdf409a447a0cd4d8d07b3935bd1f7bb47fcf60a04150831ea826f2cf69906941ea368cffb6cee47ea404b5fda899cb49602332a3 71 26 2 109 4 13 21 22 110 111 112
82f28684c653106170706c69636174696f6e2f6a736f6e50086964656e74697479cc734e687474703a2f2f7777772e6578616d706c652f756b773770756f706e74743875746134716f6a706b66717a6d696b396575796e6b63326e7a68746f733632766665656f6837333933616b333138686922226d6170746e3773747177727364626132636e657532746870686d626d6962326222602c73657373696f6e3d346c38616f6965626975663738716d7a613872777138797a3b207468656d653d37373833 0 72 2 11 48 5 6 22 113 114 115
82ee86448962a763764b7a1edf64c7c3c2518b2d4b70ddf45abefb4005db73ba9d29aee30c1a91cc542e5f23a6ba0ac10cf81ef4f584aa94fa4bb1d94bcebdd4f2d4d7593da07d26205aa2a666f6729bbb8d36e790d62edefc7f699bfe7d1fd4d4782c606e46673b3e1c97b92c77b9ba8522adbf51ff3f 0 26 2 116 4 5 6 49 117 118
824189f1e3c2e5f23a6ba0bf86449361ca0e897ab3e7d89a9986e52491d84b1343dfd95383f963e7ecd6739e9d29aee30c78f1e172f91d35d0560fe248c4e53efa50797d928b46cbceff699afe7a9027ece8a927a07b70360bbc72b40ea1eaf38e3945806bf960a24150831ea83c33edff48afc3cf3a7ed197b7aebdbb371f56bed44ce5a4b04e7e93ff 0 72 2 119 12 13 21 22 120 121 122
4286bf833e0df83fec86448f624b1875a62af029fbdbebd22538bf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0cfcedc739c9d29aee30c50798d52e5f23a6ba0ac7493bf8f45b68e93bd5347f0ef699bfe7ad49ea6f616fc11e2c7e6be957b139607bb5de590cfb544bfcf60a14150831ea823a2ca59f6f396767fd4ded9acb69a3f5223c7da899cb49608c568ff 123 39 2 124 74 5 6 22 125 126 127
82418a352398a85cbe474d741786847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c9508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73b79d29aee30c1a91cc542e5f23a6ba0ac4f18df078a3d93a21d075691d89ede074b7ab3edf3392fbededb223ad9eac9fb0e7999e8cd7590f699bfe659a624e4ec0e9e2793d1fabcdf5f1edceb6ba5906998528ff9f1f0893ba34188a58fa7b33ea73a4ce391f914c1e964f 0 26 2 11 58 13 21 7 128 129 130
82410e7374617469632e6578616d706c658644182f6a396f616f3477693076312f32687164377336756d6e6feb530e696d6167652f776562702c2a2f2a90c3734c687474703a2f2f7374617469632e6578616d706c652f36693134663772676f67317a6a6832376e6b6e72787577716a626f7134386276626c6d716f653178786d67617a76763076717a727765692222316f347773626737646b6f383273317a61657a6a6e347a3567306b356e74396322 0 1 2 131 12 20 14 7 132 133
82418aa0f31aa5cbe474d7417f86449060c1eeedb55844b086d3dbaa3b77e9dbc9dfde518290bf73a59d29aee30c50798d52e5f23a6ba0ac125aad91d490135a61f8afc3a1add949de3147d6cabf699bfe428ea4237e9e9fd20321fb81ba9c97bfba2b75b283dd5d87fcff60a04150831ea83b4b476105332646a8ecfd4627b7c6e247ebed44ce5a4b0779bb75 0 39 2 134 58 5 6 15 135 136 137
82c386449c6233fb8c6e82893db00a7a9e513cf77ed4b8c76f55a3b74b3cd8e1ffced990c273a19d29aee30c50798d52e5f23a6ba0ac75b4fd487f5dbb55dbd109d1b0a7cfbf14ff699bfe516766ba78e9ea42f62b75329259dc6d8421f2dd21f689a5fe7f 0 39 2 138 58 13 14 15 139 140
d7d18644b263d4816299ced7aa0c79bc5ac0bafa6a82394d66ff3b4031f9455227a18bd41618b4f5055ede6e82b75d45e95d3d1fec5f3f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ccb90d073a89d29aee30c1a91cc542e5f23a6ba0ac3ef9ccfce10f9389ff7de8924f2cf567cf8e8cd2f34f22a37699afe4e89a5385ca92dc9eaa9129a82366d057375724f5d6371bfe7 123 26 2 141 12 20 14 7 142 143
82ca86448e62b746f929b48c0a817463b39ea5daebd4c973959d29aee30c50798d52e5f23a6ba0ac3a03b54f5aff699afe6977ba5a72ba9138c96caed0cbd280cf10d6f8153ed997dff360a04150831ea811578f23985ed3424fdfbd44923a19b4963bf6a2672d2582c2d63f 0 39 2 144 74 5 21 15 145 146 147
82d98684dd531f746578742f68746d6c2c6170706c69636174696f6e2f7868746d6c2b786d6c90d7733f687474703a2f2f696d616765732e6578616d706c652f7161616a346a77657039396a697a69766d6969686963727277616a616533317a74697a3178327773346922226c7261746f6435646166336170697a796f726c6e6b6676776668396f6e76393822602c73657373696f6e3d6631776b6c67776c356633316e656571767a78753137656d3b207468656d653d30773735 0 26 2 11 74 28 14 7 148 149 150
82d786449160d4d8e13aa64627b27a1f156c864e8dffc9538b1d75d0620d263d4c7441ea90dc73999d29aee30c21234988b97c8e9ae82b0e1c2d97cbced12554c7699bfe7c575bae81f075ac6771e93a3f2c7d1eb0fe7b9a6ec0f047ff9f609f4150831ea81925a94fa4fa69138e6096a9c75b45abbd5f6a2672d258108659 0 1 2 151 12 5 14 7 152 153 154
83e286448e6232a581548051efd327adb61167ceed50863485a9264faff3739e9d29aee30c1a91cc542e5f23a6ba0ac0bd540928f41f2ef42b9d49538f7f699afe594a5a34620f80f9aaca996ac022c1167b44874ee5b5f4fe7f60a04150831ea82b0461f673165eacfa3a3dd834749c28483ed44ce5a4b03f2749bf 71 26 2 155 12 13 6 49 156 157 158
82e78684d2df905189e83fa2d5f7da002eef73ba9d29aee30c1a91cc542e5f23a6ba0ac089e10fd5dacea873bbf290c6f56f76baa23ed1bd181e66373d4d3c7ea56eaf04034f5b48ccd35d82e4df699bfe4027dd44b207a78a6567ccfde6aadebd7bcb521f2b6cb82f5fcf60a04150831ea81d6a8e83a13474a8d5b2695b71ff5ec2f381fb51339692c0d58d1b 0 26 2 11 12 20 14 22 159 160 161
8241881d665cbe474d74178644b5605574f4c49e0fd10df7e8563d94a38cb299fed254c77b3c53d412f8ff3b41ddc987274055497ab2e476a13d052111d63b63e9da6fecccebe073959d29aee30c0eb32e5f23a6ba0ac1911d7d68ad99bf699afe474f9eb64d2a4fe92f19264bd3a5d9aa17b9a3f6d0d0d35fcf60a04150831ea82a69fa5d78e60d3e5b3c95cfe4a4a83dc02fb51339692c02645e7f1f0893ba34188a7633b3029b6619e9f54a53e4f1d767 0 10 2 162 58 5 21 15 163 164 165 166
83410b7777772e6578616d706c658684f0d0efee7349687474703a2f2f7777772e6578616d706c652f686f776466706b6d3169797a77666339337773787678616879747264363472643575313339366f6b36637a716d756d686b30307169666922227170726c3331626a7436696a306333363537637967733033673831306271647322602c73657373696f6e3d36626938646e75676b7430376a663735376531786a337a753b207468656d653d733539654007782d656d70747900 71 72 2 11 58 5 21 7 167 168 169 170
82ef8644a063cb4e74a0c1217c258ede7ca41eda179b41d186bb760b0d48875bf0d985d1af7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ef90cd739b9d29aee30c21234988b97c8e9ae82b00026c38daf12f66fdb240ff699cfe7b36ef4b7a55ea79ede8d3a277a37d24a7df7ecda08196a8edfe7f60a14150831ea8115a43e056d93f9222a9bb47dbbcfed943d67da899cb4960f3d1b93f 0 1 2 171 32 20 14 22 172 173 174
82c786449562b35bd2a6faa3c1ea91866c6596bc84253f862d9b7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707db508d9bd9abfa5242cb40d25fa523b3f0739b9d29aee30c78f1e172f91d35d0560b636db36b2f4add8f4e604bd3699bfe7d4c17eae837e79a5ef3bfe41eca012422f6f1996bd4ddecfe7f 0 72 2 175 58 5 21 15 176 177
82418a4246931172f91d35d05f86449463fced07727500a30bfee7f72466adc6fd5a647f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e6dc518290bf73b89d29aee30c21234988b97c8e9ae82b1d2ba63a9b7d9f2d05d182bf5646edb339587b19d65ff3da797c7b17903826fd3d1c8dda79a3f05a3f699afe5a9cfd192f5b1af341c8813cfb28ac696ba534d092f6ebeff9 0 1 2 178 4 28 6 15 179 180
82c386449e625f1e0e37bab2c191eba77efd87d29ecc0e42328ff3b405e94d1187af5f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5383f963e7c9de73b59d29aee30c21234988b97c8e9ae82b0833cec95ce26cee5b3a7a580ed3c63f2e5125bd4848fb571a1a6fbcb4d1e25f3d3cd2cfa178699bfe65acf3572a5df32cfe6b7d099fa82a64d4ca12fae95a7b39fcff 0 1 2 181 12 13 21 22 182 183
82d786443a2f347a6e766a72756d632f7a727567696e7834756364333f713d366e72716a7368756f76756d68306e3069363866796279697a77377a6a66376fd2eacc510566722d46527349687474703a2f2f7777772e6578616d706c652f757139613737716279377a6a6b71673068347a643566666f76797677717030696f7a63706d6a766c676e30643676387877316f7779656922226f336977786633363079716533336a7161377831707733763237616a70676f7222602c73657373696f6e3d6c327778636c793877773930743671336664673972746e313b207468656d653d396d70721f081a4261736963207a3673733566306f6d3468367738666366757032 0 72 2 184 32 5 21 7 185 186 187 188
83418a352398a85cbe474d741786448d61a2c9fe7681b0b481f67a797fcd538b352398ac782c75fd7cb1f390cd73ac9d29aee30c1a91cc542e5f23a6ba0ac3fd23f44377f4f9449b6a0b45f5d87324fe87ecb2d6503a27d2e13a37699bfe5bf3d1f9eab1e1b62e9d2df62b19f3ee58ea7cf5f80bf34b1ff3 71 26 2 189 4 20 14 15 190 191
82d286449461f95ceac27b31dfc07cd436cd47a1b11f6f357fdc538b1d75d0620d263d4c7441eaf0d173a79d29aee30c21234988b97c8e9ae82b1e89d4754d223a3fefcd1d7ab9d1b945422cf02ac87aacaf699afe43657e5b052cb8eda439dee819de2802e7a666a64f753d57f360a14150831ea81c71af337a439e6da00f57494f2f601dbec4fb51339692c1efc7b67f 0 1 2 192 32 5 6 15 193 194 195
83d78644a061e40829f36ff9da0f7dc954c6afc74705efb0c16f4b4b57aabdb8fcacd539bf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d1dcd673a99d29aee30c21234988b97c8e9ae82b0d3d2f51f8919337ea9a64ef4b5650fb6e3a093a523480b447eb699bfe50e7441baa5c3a455394c957ab7c7a27b97ab7d3c268234cff3f60a04150831ea83c38f54f1ab016bec9799ee28db6cd187d51f6a2672d25810ffaa7 71 1 2 196 74 13 21 15 197 198 199
82eb86448a61aefe44996476dea693dbd590518b2d4b70ddf45abefb4005db73a89d29aee30c78f1e172f91d35d056196435fba26ad093c73541437626764d65a97bb9134f665c74ff699bfe476b33943e3b10ce27cf7f7448cdbd4ed750bdee74cacf50ff3f60a04150831ea80c58df79a78d591e4819ede1feeef925013fda899cb49606fcf6af1f0893ba34188a764384434d7595d7e991dee82be7eb 0 72 2 200 4 13 14 49 201 202 203 204
82410d6c6f67696e2e6578616d706c6586442f2f6d336c616d6462657978316d2f613163703f713d687878396979376775356133707a39663179627736736f7a357a7a614d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336ce50086964656e74697479d9733f687474703a2f2f6c6f67696e2e6578616d706c652f6b6a766d6a35307561787878667969636a647471766366696970756e6b326d307869746c33626c68636a6922223073366e6465373638317234393233667667746f6370686e6c7a7a696f396e3522 0 39 2 205 48 5 6 7 206 207
824189f1e3c2e5f23a6ba0bf86449863c46d372568a1c61a2db2f675267a4b58e8e1bfced03c3fe7d7ecc973b29d29aee30c78f1e172f91d35d0561d78acb31d9e052f82d140fdd27e8dcfe1d6e67a871332659ed7848121c13ccf44d8547f699bfe49eccddbda7404f5fa78becdd89dabef2f6f531ab6ed6412ff3f60a04150831ea8192069f7d8c6f52472087e1c15b4542aa9f5f6a2672d2583b8acb3 0 72 2 208 4 20 21 49 209 210 211
83c886449361d69e6266e7138c759ed77d1dd98476256bb7c7dbc6e1739e9d29aee30c50798d52e5f23a6ba0ac07a3822b5d80f3e59fd4f67a24af78699bfe4beda6bafb276f7efd0875bc62b7eea999a7dfb0c764646c1fcf60a04150831ea828a5cf4895f203a33d5244a08eda82372f5fb51339692c1e9bec2f 71 39 2 212 48 20 6 7 213 214 215
82c686448763bd159a5626e9efdb90e573ad9d29aee30c78f1e172f91d35d0561ef55bbd1f980ffa3be37ed07a7ea30689e74d1e1a6ddeb657d8ae5b5be7ed699bfe7a9a467c1ab490226e4a1ff4dda9b3af877cca1afccde2b2ff3f60a04150831ea81e493c3a3f530c7433355e4ae1bdd0299cb3ed44ce5a4b035479e9 0 72 2 216 4 5 14 7 217 218 219
82e486448460e89a4f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890eb73b59d29aee30c1a91cc542e5f23a6ba0ac53e93d3bf9f5353dc61153d6373b32794b51abadef2ebb1b948893500336e1eb93cf57fa87f699bfe5eaecf0f528ae6789dd2fd0605af2237ab8ed6a4abdcc2f7fcff60a14150831ea81fa45353476ec32fa8e973bd9534ff4113d39f6a2672d2583dfb924f 0 26 2 220 4 28 14 7 221 222 223
82d68644392f63396d68757431706b2f7239786778312f3132346f676c373233643f713d7a726d357779383668617035797172666b7a67646e776c6c73687a4c4d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204765636b6f2f32303130303130312046697265666f782f3132352e3053032a2f2a5011677a69702c206465666c6174652c206272510b6a612c656e3b713d302e377324687474703a2f2f6c6f67696e2e6578616d706c652f6a6975396d6876356d74636d6c76366922226d6d316875726c6136747938797a657576697172326b336d7934663268396c7122 0 39 2 224 58 13 21 22 225 226
8241881d665cbe474d741786448660d53d306aedc5ca90e373b89d29aee30c0eb32e5f23a6ba0ac77905da492b27897ad14d2471d181b91eaddae6b43411cf49f11b3dfd09b6bc750c8ef7ed247eba354faf699bfe5e6683b92750323a49ecaefb1f43fbef54dead2169f1e081fe7f609f4150831ea8121439d7ab8618c351c530c3d5f43acd1efed44ce5a4b0528b67 0 10 2 227 58 28 14 49 228 229 230
82dc8644af63c3f24ccd925ac192cc8643d3cec4a10b9287c3fd5b6dc610cb35d4f526ff3b40310a8a90f27a4b43b2f5ea0eb57f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b352398ac782c75fd7cb1f3e2518290bf73b99d29aee30c78f1e172f91d35d0561f383b8cfd5124e78c23749446f083d3cfb3b6fd93b888d0ec88925f3e2770561247ecefe2bb1bec5383d7699bfe5aea0642765c95cf7ea9a4c4e8cf8f1376aed4c7d82cf6ef2ff31f0893ba34188a07a1fcfa1d6f5079e99a93901dfa0f 0 72 2 231 12 20 6 15 232 233 234
82e886449760937f9da02faaadf68ea84d9e4e79fd74f28f0ef891df7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c3e7cd73ac9d29aee30c50798d52e5f23a6ba0ac569751e9d7adebd1e9ba1d210f673ca4429197c039d2e5059ebf22f28f699bfe7a59319beef9fc1249e86d9725f72742a46cd67a8cffb374fe7f60a04150831ea824f31b62948237ab2423a4a0e87674d049bed44ce5a4b035d3b4ff 0 39 2 235 74 20 6 22 236 237 238
82418a4246931172f91d35d05f86448563b8bc0cbf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707d5edd373b09d29aee30c21234988b97c8e9ae82b087fa8db7faf973cbe16daf0098b31eda89278383d49206cf259bbd1e3d33d6807699bfe5aa6373ad344b1cb48bb49eec05629cb555547401b177a29fe7f60a14150831ea83d79f32bacbaf8e9b3c788e9ac36f91333be4fb51339692c1577287f 0 1 2 239 32 13 6 22 240 241 242
82d38684c153106170706c69636174696f6e2f6a736f6ed8510e656e2d55532c656e3b713d302e35734a687474703a2f2f6170692e6578616d706c652f746532346b706138626d6e7566793036797679327336776d693874386735777a6c636635647a6a696c36657a396d377a77306c30726f786922223761737336726a6e3363726866646535693533796f64306b647333636a366d6e224006782d746578740b615c627e635e647c7b657d 0 10 2 11 32 5 21 49 243 244 245
824189f1e3c2e5f23a6ba0bf86449b63cf9efd2db5eef25acb128e36d89a9f4e827ece848cd5fe76811fd4d350863485a9264faf518496c5b0ed73949d29aee30c78f1e172f91d35d0562c3543ea2901699bfe667c8ef564a37c7d0e3788e56199bf3dfad55cb5754cb2d5fcff60a04150831ea80a2ede6be945612f975ea2478960df6814cff6a2672d2583c7771c 0 72 2 246 12 20 6 7 247 248 249
4286bf833e0df83fe086448961086dcb5c0cf214bfe7cbe5e473ad9d29aee30c0eb32e5f23a6ba0ac4bd1f13803bfd81dd341279853b5e2c9edf53f575e1392b7de7b6699fadbaff699bfe5bee4eb20c3dd2fd7e3a169251e03daaeb57b768a2b67a22dfe760a14150831ea82d7915d3d504e868c32781740d5d5ef1417b7da899cb4960f3de477f 123 10 2 250 58 5 21 22 251 252 253
82418aa0f31aa5cbe474d7417f8644976246412c632471d5e6a60921d34bf4534b0f5469adeaf7ecd090c873969d29aee30c50798d52e5f23a6ba0ac0d9b7c780749e6699afe59b7a97d46e0866458991a6a4e836c04ae7f4f3b1a471d7fcf60a14150831ea83d59e47506a139219eb0937b9a46dbe93b7dbed44ce5a4b05124cf7f 0 39 2 254 58 5 14 7 255 256 257
82418a352398a85cbe474d74178644b861bf3d92c509763a2b9bd15844dd983d1e6614d6baf1441ff3b413b2d76f4cb5ebd4debb8cb43618e5f4e77246e0c4ed02480ae541b5b0fff1f0ced4739c9d29aee30c1a91cc542e5f23a6ba0ac7b7ba76a9b3777e6eadc6927f699bfe5e9ac6fa83b7845bda876a7a6ebda7a4867597e779fae8003f9f 0 26 2 258 58 13 6 49 259 260
82ed8644052f78706330e8531f746578742f68746d6c2c6170706c69636174696f6e2f7868746d6c2b786d6cd2e77336687474703a2f2f6170692e6578616d706c652f7372373636346f6b65703369796b62676463396435336235717372793468667479316d69222270376a65736e677772696f77776b67676d7470656376796e786533337673763722602c73657373696f6e3d3666696b6262706e31746c67793737616d656e6b756e756f3b207468656d653d71777a751f081a426173696320336d68336a79796e75767035337a613377347664 0 10 2 261 12 28 6 15 262 263 264 265
82cb86449e611238c9e54f5131675793ed8a5aff3b40ff62fa23e4a5aabdda96dceddbe7dd508d9bd9abfa5242cb40d25fa523b3ec739e9d29aee30c50798d52e5f23a6ba0ac0045f520e9f14cc46a9928b48e76ab699afe6903a5a3b13a0e47eaa2d351ec63eee4754ad325eb63b183f9 0 39 2 266 74 5 21 15 267 268
8241881d665cbe474d741786847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707f190e173929d29aee30c0eb32e5f23a6ba0ac595555bdf699bfe696edf6d4de4acf66a48fbb43adf349ee63c89f334d659d2bfe760a04150831ea83a35200518fb852dc82b431f5b3cd65e96fbfb51339692c0f3c977 0 10 2 11 58 20 14 49 269 270 271
82d486448762a9a5ea38e567ea538b352398ac782c75fd7cb1f3e0518290bf739c9d29aee30c50798d52e5f23a6ba0ac00accc36bcfbe9e4d5fab6977f699bfe5e9922a99e9da4eb4b6f524f7e1a7007a651f46ea6ecf73b9fcf60a14150831ea83c75a42907676bf402129f3eed0582f74183f6a2672d2583c79f2e7f 0 39 2 272 32 20 6 15 273 274 275
82e686449563c50fa1b7e80f9f31ff9da0f0d09ea67b6309c49f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d2cdec73b09d29aee30c78f1e172f91d35d05608378f591bef5533c69b26379107bc8e26564fd6a750d22c99fedd6877a853efd9ff699bfe7a83abef77aeae88296b9d2337bf724f2199f68afab473f6fe7f60a04150831ea800ca0ce18867ba0ddecf3f413c34f507b68fb51339692c1550dd7f 0 72 2 276 48 28 21 49 277 278 279
83410e7374617469632e6578616d706c6586442c2f716c686366637335642f7478772f6e716d6b763f713d7863656e6c7a336e61337a79777835617165647a30cef290510b6a612c656e3b713d302e377343687474703a2f2f7374617469632e6578616d706c652f6d667462316333617a6d383471626e6f69767071766379736233623162676c70627a326a656e6d307778656f6d6922226769727775317130776f65336f726136756d7774786d77753939723066796d3222 71 1 2 280 58 5 14 22 281 282
82f086449d63fced07a2a1f35b6fa6ba763d7ebcbd225973c0fa34dc64f619aa0f9f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea90f0739b9d29aee30c78f1e172f91d35d0561caa8983e4f47af1e7a3dd4fdb699afe5facb2d216c969ca196da1aafc528ea29e39bb3c99914b3fcf 0 72 2 283 74 5 14 7 284 285
82d7864495604f9c367a97dfb626f3e18f6d37555d2aff3b41477ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd3dc518b2d4b70ddf45abefb4005db73b99d29aee30c0eb32e5f23a6ba0ac54ff4ed5cc97416bfe3a3acb87b6a7fb99e37b4123203c91c659710f7bf7dfb372c7d2d2f9924f56d4609ff699bfe51dc67abb7b4b5edb67b46c8997435790f5a197fc3b1d53f9fe7 0 10 2 286 12 20 21 49 287 288
824189f1e3c2e5f23a6ba0bf8684dc5383f963e7e1d7739e9d29aee30c78f1e172f91d35d0563c57656e7b20fb58dced82c9a4f0df9f699bfe5eed487d75f257c486bcd3dfd79ea2f3d9e31faf71ce6a4cfff360a14150831ea83d18ddda6668fd74f529a573b23a779852b83fb51339692c14bbe45f 0 72 2 11 58 13 21 15 289 290 291
82c286449861318187e87bb5048e9a689fcb099d8eb50e43f501fa0dcf7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707cce6518496c5b0ed73ad9d29aee30c78f1e172f91d35d0563c776415f965a6c74f7a66eec928ecfd6209a82396b497fb58eb9eab74fdff699cfe5365bebb572b7d7cbfd5e944d79b4af3b51fa78eef3ae3dd7aff3f 0 72 2 292 32 5 21 7 293 294
82c786442e2f306d33307662756c696f30392f6c3668686762336c662f66696130726d773235332f353371677676653379727accc790e07323687474703a2f2f7777772e6578616d706c652f7968707a6b737737697a6879786f61676922226e79666278777968696b6e6e336f376c3371346f7a6261686c646f757567303422602c73657373696f6e3d6372776e387635697373627835626f6f643938736c3573393b207468656d653d656d686c4007782d656d70747900 0 72 2 295 12 13 14 15 296 297 298 170
82db86448f63fced0743bd5d687427e9e8d47af5ebcc50863485a9264fafe673ad9d29aee30c21234988b97c8e9ae82b14f568ed16d91b30ba38f7bf73c7d69aecf56108d0a509835463b23afa7f699bfe6a6aceae53679f51fa2bc140d33d2d4fe0fd47ebd13abdd3b7f360a04150831ea83d9a6f22aeca3a8854fb2d21a052164e9d03f6a2672d25829f6ecd 0 1 2 299 58 13 6 15 300 301 302
82418aa0f31aa5cbe474d7417f86449062901096f661b44b6f49259186fb849ff1db508d9bd9abfa5242cb40d25fa523b3ec73a59d29aee30c50798d52e5f23a6ba0ac7509fcfa99af769e42f692a0d4fd242a4a3763e82ebf699afe642567a5f8c5584fd3cc8ebfe024f033b5eea6acebe5130ff9 0 39 2 303 58 5 21 15 304 305
82c2864493627375b3c9114fa2b2c7491833347460d6d73fea5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890db73af9d29aee30c50798d52e5f23a6ba0ac57227a3c3a1920473d12909dda158d3f338fd674be06a34342a7df4a282db537699cfe473778dcb6b352ef8abbf500bafbf3e53da9f13f8ebd2ca1d77f9f60a04150831ea82b3b3576b1bb7af948c6efa023c7434f2cb37da899cb4960a0fe64 0 39 2 306 48 28 14 49 307 308 309
82c786448e63d0def0cfa2f899812270a1a0ffe0c2c6518290bf73ab9d29aee30c50798d52e5f23a6ba0ac5a4eaecc5a86ddad028ef59112c64188f6db6cc64767cbeed6ada13f699afe4880c6f3f51a6799edde69bc0041f447bb8e7a7d568683e7f960a04150831ea8190ca8690d97a4b33bee8f34142ec670d0efda899cb496095992af 0 39 2 310 12 28 21 15 311 312 313
82e086441b2f35736d712f71336374756534323464782f357862776d6a656574e5530e696d6167652f776562702c2a2f2a90db7326687474703a2f2f7777772e6578616d706c652f6634696c393638777073666b3278326e7a64736922227161766c7379736e7477357371326e6e6e7479636139687879776f65636f373922 0 72 2 314 12 20 14 7 315 316
82d086448a62cecc7af447ec23b5f67ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707ccd0df73a09d29aee30c50798d52e5f23a6ba0ac7a4ccf3b4f5745da30be4efd6d9290347f699bfe5a7e5f01eaf789bb96a92734f53fdcccfa48d9e9e5a7d9685fcf 0 39 2 317 58 28 21 7 318 319
82d48644b560d6b601f89d8f15b127a43bed8218951fd5be05e484ff3b405e924730c16d6fbb5d2c885ec7226a45765bdbc17b3d483a87a1fd0f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7f2daed73ab9d29aee30c50798d52e5f23a6ba0ac375b45a13dadf077fd4e83f6f6f3363f4d543d4d69297b1eaf34f4e9699bfe7d32577a554b4cf4ef212a73a5466496b27a65f564b1f877aff360a04150831ea81a6bb4cca7cbb502541c164f555607c0c6d7da899cb4960b67f35f 0 39 2 320 48 5 6 49 321 322 323
82418a352398a85cbe474d7417864486624f0c7715a37ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7efda518b2d4b70ddf45abefb4005db73ba9d29aee30c1a91cc542e5f23a6ba0ac05c9bc7a0cdd13e8fe85e9e681d6790f3c8d79ea76e4033e6ca2a6cecf7aa7a289260b9353ecfeca1f22f699afe44f82610de0924f72083de4137d82df594d6cbeeb92bee9fe7 0 26 2 324 4 13 21 49 325 326
82418a4246931172f91d35d05f8644946279ec08184d66b2cac7393bba6619b7b307483fefd190d6739b9d29aee30c21234988b97c8e9ae82b0765af23efee4f35dad46dff699cfe7cba52f49052f9ed5f4ecef9f6dd0df77814d9ec4fca3abccbfcff60a04150831ea81b6fd1c2df91571bb450cd079e4f6e92ab4df6a2672d25829e9e8b 0 1 2 327 32 20 14 15 328 329 330
82c886440f2f3970636c7771396936752f37356ad1d590510b6a612c656e3b713d302e377322687474703a2f2f696d616765732e6578616d706c652f756937726a3277727a6333366922227131756378746f6464376d716e6778356739626d6d777a686e706c6733706f6122602c73657373696f6e3d78636c66346d3873637133626f6b366930776c35327666673b207468656d653d79647767 0 26 2 331 58 20 14 22 332 333 334
82cd86449262993df43f893cf74d446054a46d48163cbf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441eaf0c473959d29aee30c1a91cc542e5f23a6ba0ac7aa8954d313699afe6da9206a4ef3947e5ff0430689ec0741d200a7b87abdda7fe760a04150831ea824208aebfd90fd0d57d4697bb4f250ec7e1efb51339692c051f877 0 26 2 335 12 5 6 22 336 337 338
4283d7c37fd4864496606072594745ae308eb58c43a4ec7424a8a8a99ad6ffd35383f963e750863485a9264faf518496c5b0ed73bc9d29aee30c1a91cc542e5f23a6ba0ac0e8e8f3f3a3d74ea9f7d4c8b5df6d58ea194c63f1675f60034db923d5d62ae49d9005ff1649e1e0f7f5ec6dc9699afe4ddd31fb940efa2d3dcb2c8fba445a5ed2ce3a2c7c8ebb27f3 339 26 2 340 4 13 6 7 341 342
c4418aa0f31aa5cbe474d7417f8644b963d82aeadd12d2c1dc8dfa8e273ab4761c665a3cf76692b3fe76809e6741bbf9afacf2f7a65e9e7acf5b4cf56a72b533be000b7c13cb9dc44f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890ef73a29d29aee30c50798d52e5f23a6ba0ac78acfe23efd0b2f977c34cf8959049ea97d04f699bfe6d3fb8fdb6148aaf564bd075b76db2a7a50372971c92c6a6fe7f60a14150831ea8136793bd4b257acf467fa4dde74f493a0c1d7ed44ce5a4b0572d367f 339 39 2 343 32 28 14 15 344 345 346
82e1864488623f52d866984d1fd1ca90d673b39d29aee30c1a91cc542e5f23a6ba0ac7971ee93d22b2aa854ba594000becd0df69a94cde53e251d56cd50bdfa7a9ac21378b3f699bfe7cce4f5e5ba2d959ad2f01f7bdfb3554c7d7c1936cb1c9276fe760a14150831ea8297abeee7aaa544f54ddbcbcf1ac969b63f00fb51339692c12d448ff 0 26 2 347 12 13 14 22 348 349 350
82c886440b2f6279336c323863616974eececdcc7329687474703a2f2f6c6f67696e2e6578616d706c652f6d6561316a6164387275656f61386967776d72346922226c336a38756b7a6e74713332696c6c6b3530756b697138627a38726c3877673822602c73657373696f6e3d6c316265623861333831786a6c6461786664686a6a62716f3b207468656d653d6d657730 0 39 2 351 58 13 6 7 352 353 354
82cc86449161fa415faabfced07baed7bc92aeb6a59fcb538b352398ac782c75fd7cb1f390518290bf73a09d29aee30c50798d52e5f23a6ba0ac759e9f4f8535150db8c9e4ed6fbe9dfb8b699bfe7abb3326e83f5d4d33f54f23677bdf844a7f31cddac43e9a3f9f60a04150831ea81bb7d58ffba81e0af0929f7e2341a7b6baddfb51339692c1dcc4f1 0 39 2 355 32 20 14 15 356 357 358
82ef8684dec2d6ec73939d29aee30c1a91cc542e5f23a6ba0ac010398d699afe51312c91a6e4aa993c59e5c3db6b6431a9ae4949253e01d7f9 0 26 2 11 12 20 6 49 359 360
82eb8644836016ff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d3508d9bd9abfa5242cb40d25fa523b3c673bb9d29aee30c21234988b97c8e9ae82b13091efdcd55be3dfa65256a46e7b68a2d074a28f3ee5aba37e6ca12d13d1994f79fc06b986ccf6b754ce47f699bfe5e482ab434f5a246c33d0324ac87c52ec9e1a97cd1eab95dfe7f60a04150831ea8080e8e5813da1a9f9aaf2f36ff5b7d4e7f61fb51339692c0cfb41b 0 1 2 361 74 28 21 15 362 363 364
824189f1e3c2e5f23a6ba0bf86847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e7e0518b2d4b70ddf45abefb4005db73929d29aee30c78f1e172f91d35d05619ada47a699bfe7c767aa7a47a799f7a724b420124b3d3d043a29aaaea3f2e7f3f1f0894ba34188a13a759eb074abc485f284c95351caeff 0 72 2 11 48 5 6 49 365 366 367
82410e7374617469632e6578616d706c658684c2ebc7c1731d687474703a2f2f7374617469632e6578616d706c652f623961716771746922226b7864673876766a3639306638723866326768646465636a6d307438396f736622602c73657373696f6e3d7136743235723131706278676b6a366a336b6161307975363b207468656d653d347362611f081a4261736963206970356d676672676d697469766a3869677a346f 0 1 2 11 48 5 21 49 368 369 370 371
82c186449a61c6aa4d5e511b4eb1eece9631ebac62484000b143dea9a4acbb7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707f0905189e83fa2d5f7da002eef73999d29aee30c21234988b97c8e9ae82b13fa8eaf6fb3efb4b5ff699bfe7dcce2048ec1759afc5a7f11f67276ad4c84b1ef7ee897bf6fe760a14150831ea8127726f4273cf7b1aa9cf127b03d6b51cfdc5f6a2672d25819766edf4086f2b169ad3ebf80 0 1 2 372 58 5 14 22 373 374 375 170
83418a352398a85cbe474d741786449b60a661f9182b2c7af008e9eb19a5ff3b4158dab6b303d3add3efb77ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7dd90dc73ba9d29aee30c1a91cc542e5f23a6ba0ac798c36799bc78a01294e725561ada48d533571b8f58395a239ee70fbf7e1af36b3d9ce8ff59c262d3ec1f699bfe50e0a4b68a7bfab19e8f7bafa77aabf436906abbf7ed246e17f960a04150831ea82875f23b4d75b9dc36c837c5dfbf53b63f64fb51339692c087c23f 71 26 2 376 4 20 14 15 377 378 379
82c38684c9ed90d173a29d29aee30c1a91cc542e5f23a6ba0ac3612dbe2a2d409c0f99cf400b2d561acb1dbf699cfe7c1ec05bd7c57499bebd7a1de27af3dda7fcf83b4066b766e9fcff60a04150831ea80e6ee0644ccd48d9f6dd222f565327a451d7ed44ce5a4b009298ff 0 26 2 11 58 28 14 49 380 381 382
8241881d665cbe474d741786449f63fced050c869ef61bb7aee3944f0bc368f499c7247d23edd48d8416fb72afc65383f963e7ddce73a99d29aee30c0eb32e5f23a6ba0ac7b3d7519ba7b928968185240d54b71b8ea4f3771b60a8ecf5ebd1ef699bfe7ab3e26ad010887efa05dedebca42d4dde6ebd12ebb44a26ff9f60a04150831ea82675e6bd3febca5226994f66abef53af3e14fda899cb49609df277 0 10 2 383 4 13 21 22 384 385 386
3fe10782410b7777772e6578616d706c6586847a6b4d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e333653106170706c69636174696f6e2f6a736f6e90510b6a612c656e3b713d302e377324687474703a2f2f7777772e6578616d706c652f356566327876746879646e33346873777069222268346a31646362636772676e67716236383666736b33696c6d6d7a336665693422 0 72 2 11 12 5 14 22 387 388
82418aa0f31aa5cbe474d7417f86449861d7dceac757c20e958d04624a3d8ba3b53ecd3330fcdd917ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3c573bc9d29aee30c50798d52e5f23a6ba0ac3ae92d8c7e99a3d543a7a37279f40a1aeb43b4333bf547da3f32da0f0d07b4a869b7193b29419ef524d4b75c7f699bfe409a0d692bf3e67eddc124ef9fafb1d5e2b95da5fa9c6cc0fe7f60a14150831ea83c8663361b6765e0f61b3e468b7a7beef372fda899cb4960eeefa93f 0 39 2 389 4 20 21 22 390 391 392
82418a352398a85cbe474d741786449963a573779e931fcd9d246128b012bb1d8c224abfced04ed53f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075383f963e750863485a9264faf518496c5b0ed73aa9d29aee30c1a91cc542e5f23a6ba0ac52d74f0e93c749cf6572c8fb3d66e83ea234727b953ede425cf3f699bfe4b5c83ec5b3c89cedd697894bce07b7a78e8f331fb4ed03dff3f 0 26 2 393 32 13 6 7 394 395
8241881d665cbe474d741786449061df3475eac4be69a98966b696bd7aa37ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f390518290bf73a79d29aee30c0eb32e5f23a6ba0ac4f387d7a2bfefa3b41445a7afab3a3dd1f7bbf7edd27f07eb27699bfe7b506aa87c6eba223c8ef4bbde86c1539204fe1ded1b9e26fe7f60a04150831ea81b448d3defd3be9e77c92c43c2a474a286acfb51339692c08f297b 0 10 2 396 74 20 14 15 397 398 399
824189f1e3c2e5f23a6ba0bf864486613dcc33ba9f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075383f963e790518496c5b0ed73b59d29aee30c78f1e172f91d35d0563a828a935776592f8b3acbde9b7b7bef53beaa0f9f0e4fde3f5d90ca1ca3a37dc96b3580827baf699afe4e7f73743f88c2c89d334fd11fa43ed0e4f6897dd0623f5ff360a04150831ea828077e9da37ed9469a8d6bfe4e7a116a4937da899cb4960f28237f1f0894ba34188a34d5745bdbbf56cae37de89bd90f20bf 0 72 2 400 32 13 14 7 401 402 403 404
83410d6c6f67696e2e6578616d706c6586442b2f70632f3678647739696f6f7431642f6936686f3670652f6a6f71363537733f713d76323076676a6e36787a714d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336531f746578742f68746d6c2c6170706c69636174696f6e2f7868746d6c2b786d6c5011677a69702c206465666c6174652c206272c67331687474703a2f2f6c6f67696e2e6578616d706c652f30673231723663617779676d776c636762373462386f336b727967676922226468397570366e33336a766431686f67756979346372656f67736c656337646d22602c73657373696f6e3d313938336f6562746371666f3277737472343772376677753b207468656d653d7a65616c1f081a426173696320697a32766f676f6a63766f7a683175647137686d 71 39 2 405 4 28 21 7 406 407 408 409
4283d7c37f41881d665cbe474d741786449b63abe6b2377c7928a863d76b2d66a97c35e50c192304c51382a6cfc6538b1d75d0620d263d4c7441ea905189e83fa2d5f7da002eef73a79d29aee30c0eb32e5f23a6ba0ac4a6a1fafbd862b86e8f8233187deab59eed4b5d6c9527f5225f699bfe7d4c01ba87a3b24b2af5e835f93cb1cd6d35751784ba1f21fe7f60a04150831ea802f493fa6998e591cb7a3b6d0d11fef54e67fed44ce5a4b01fcd05 339 10 2 410 4 5 14 22 411 412 413
82418aa0f31aa5cbe474d7417f8644a1612f219352e316db6bd64ac5724b203d20886d8b5a71a6de99bff3b40ef9ec6f7f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c5508d9bd9abfa5242cb40d25fa523b3c573a09d29aee30c50798d52e5f23a6ba0ac37653e6df05a1bb63ef6a7d4b4bb6b2dfa699afe5d9dc8e9a9da6d2c9527ad088fa7692b1bc894a93b2617afe760a04150831ea8272c71ba92f6667ef634edb3be521db6aaf5f6a2672d2581af31b9 0 39 2 414 58 5 21 22 415 416 417
8241881d665cbe474d74178644ba62879ca503b0eecfe82c57e69131d1f17b646c4ee4a1f11fb77fced03c54bd2c7e9ef1e9e6e53772f774d63d439d4e33581ac7e1ef26b4f2f5177aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441eac55189e83fa2d5f7da002eef73a59d29aee30c0eb32e5f23a6ba0ac027f35bf3c8d58d0693d1550d38d752fb4bd38598fb793f699bfe7d8ccfb52770f8f1417ccb210c8eb55267fd7beee84befc74fe760a14150831ea8273dacbbebc1dc3514588aced74ebe3a58ca3ed44ce5a4b07492c47f 0 10 2 418 32 5 21 22 419 420 421
82c58644836108b37ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc4508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73939d29aee30c0eb32e5f23a6ba0ac249e826751f699afe67035ee76e628049adfb23b0c867a205d429b2aeb5cfee3fe760a14150831ea83a7a4d7e7a757c02f2679a45807c41efd3cc7f6a2672d2581c44f6ff 0 10 2 422 12 5 21 49 423 424 425
82410b7777772e6578616d706c658644272f69766c79346c3f713d6d34686566783475393231786c6e7935653835763861753066777869687a3c4d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204765636b6f2f32303130303130312046697265666f782f3132352e3053106170706c69636174696f6e2f6a736f6e90510b6a612c656e3b713d302e37732c687474703a2f2f7777772e6578616d706c652f3769656e7834676464796c713635376b793869683269646533692222696e386b666c7471323335643573756a34716f3277637a7473377a76356f326e22602c73657373696f6e3d776f6a6f6c356973386978376c73363062317675327372733b207468656d653d36746564 0 72 2 426 32 5 14 22 427 428 429
82c586449463bb6e31e3a09d60bd8c4ff3b4147619a47de93fc45397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264fafc473a59d29aee30c78f1e172f91d35d0563a77ac2cc8da6a9badaecf37bb7c94d417cc74762bd6ff699bfe406a1a9daae8f7eaa9cddde7474ccfa4d538f7a111df7efd7f3f60a14150831ea83a3f576b6c92df6e48e373575748e8186cb07f6a2672d2582693d51f 0 72 2 430 32 28 6 22 431 432 433
82418a4246931172f91d35d05f86449863ab7e2bec762a664b3c374ff9da0b5a8c4f87b52ff7a05fcbca90518290bf73969d29aee30c21234988b97c8e9ae82b12d3d7c80f50ff699bfe45e5c221c77a4e7725ea014dde3753202d73b74f5479b4c6fe7f60a14150831ea81a6bdfba2c67d77e9e4bd2399c3d88a463f727da899cb49601145d3f 0 1 2 434 32 5 14 15 435 436 437
83c386448361d9e67ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7075383f963e7508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73b69d29aee30c21234988b97c8e9ae82b1e3a46e476b74756e7edd7bf83b930daebda47a77acb51dfcd9d51ebdd3e0a28d9495ff763bdaa699afe5911c430a2c909506cac5e3b810e8eca2c197a756a64d9fcff60a04150831ea82d9e59fa792cd5bf692a3f8314ce4f59a96bed44ce5a4b076f7e1d1f0893ba34188a0eaa7b3b44ad4f1f4f68b249ce88ed 71 1 2 438 58 13 21 49 439 440 441 442
83cb86448763a3223789c9277ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f3c5c473a39d29aee30c21234988b97c8e9ae82b16f9964b0cf376767a5e9dcc7105e96becd3feab699bfe63ac00ee49a31f6f53f9a40571a35324cf3de7cccd23bc62fe7f60a04150831ea80723f23d657d6403c47136bf4c7e9ff733b27da899cb4960743e634085f2b24be53f889ffff8ffffbb4507 71 1 2 443 4 20 21 49 444 445 446 447
82410e696d616765732e6578616d706c658644222f796775626d677463322f613939332f666b7938347370766b7a74692f76653473687a3c4d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204765636b6f2f32303130303130312046697265666f782f3132352e30531f746578742f68746d6c2c6170706c69636174696f6e2f7868746d6c2b786d6c5011677a69702c206465666c6174652c206272510264657330687474703a2f2f696d616765732e6578616d706c652f7933356d6669393878616c6e64676f63327637736d626e78763569222277673764673030626d796638393331686e6571676c64696f67396d736e733171224007782d656d70747900 0 26 2 448 32 28 21 15 449 450 170
824189f1e3c2e5f23a6ba0bf864484628b12ef7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f390518496c5b0ed73a89d29aee30c78f1e172f91d35d0563c347ed45adc6cfbe817bbf51b8e025a8724c69aba1e07693b49699bfe68f36b9d5aefd2470be50d205514d5356208e4f4794f4a87fcff60a04150831ea83d87c0bd1bd522911dbb129f4c9de3f633fdfed44ce5a4b0106dcf 0 72 2 451 4 20 14 7 452 453 454
8241881d665cbe474d741786448b61d1b157b9fc05c3552cc27acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75383f963e750863485a9264faf518290bf73969d29aee30c0eb32e5f23a6ba0ac107436d7669214c7f699bfe7df96fb1dcb7c511cbebcd8cfa3db587acdd6715068fbd234ff360a14150831ea81f928b7b47ddaefe4be6c728b495952fccdb7f6a2672d2583c520a7f 0 10 2 455 48 13 6 15 456 457 458
82418a4246931172f91d35d05f8644976094f9ae963a531d92c6ff8746c16cff3b401a51edc4937ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea90518496c5b0ed73ba9d29aee30c21234988b97c8e9ae82b0e5868fb159a83efb4d4d1de58e829e74799e5b63a69f0e0fd22c6ba13db4d0dea6772c67a50d1e733fde9699afe521003abc2ae3f51d5d4c276a409fa1da6ca3ab8e96377d7f360a04150831ea823a10ed802f891df219c5e19f00293bf541fed44ce5a4b01ba0dcf 0 1 2 459 74 5 14 7 460 461 462
824189f1e3c2e5f23a6ba0bf86449d63ab734ddbd54cff9da00a1a67d3d3f82375f9aa7f5ea6f60a6890a1277aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075383f963e750863485a9264faf518290bf73b19d29aee30c78f1e172f91d35d0561d374e9e99699f3da46bd7af4e4c5690414d6511b44a9b8de6fbb6865cf3d6defed24f699afe5f1a1b71157b93b81f33cef437995f902c89f7c2f4af0c7fcf60a14150831ea827b7cbee78417cf47642b2f39dbc55457d1917da899cb49601dbe81f 0 72 2 463 32 13 6 15 464 465 466
82410e696d616765732e6578616d706c6586442a2f6d6a2f63306469303472312f32642f66653931756a67733f713d61693073663877756967646533367ac653106170706c69636174696f6e2f6a736f6e90510e656e2d55532c656e3b713d302e357352687474703a2f2f696d616765732e6578616d706c652f6c627679757a777937716b33797473786f637971666a3736707837723578687863616e7779616934647467717977717738347730706e396d70627a666922226c6e3961716a333971656a6f726b663974303970716f6d66626f6a646f6d677022 0 26 2 467 32 5 14 49 468 469
82c38644936046ee934c6321c603ea8050c49284132095497ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf518496c5b0ed73a39d29aee30c1a91cc542e5f23a6ba0ac56db95f967bd5419f9c36c9335d7d59e3d8c0df699bfe5af15d2dba99fab5da59bd5b1cbdc8fd2fca0a66b596a60b9fcf60a14150831ea82a7bd50ff8eb2325a0f4f6189c74fdfc35ea4fb51339692c07a2c97f 0 26 2 470 4 28 6 7 471 472 473
82418a352398a85cbe474d741786448361da7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441eac65189e83fa2d5f7da002eef73ae9d29aee30c1a91cc542e5f23a6ba0ac15121c72ce574ee4ecf9ecef596c95d197dc8c89b249d239bdf596cf4227f699cfe5b8cd5a3a47edb8eb668f047e66bc1bcb9e3c545ebdde174edfcff 0 26 2 474 48 5 6 22 475 476
8241881d665cbe474d74178644ae6251d5e3ab0d8826b5bf6c4c4f0097fced05a3f11cdd4e4301e7fa07cba9a3b496fbf249076867a1a8fbcde3bf4f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73999d29aee30c0eb32e5f23a6ba0ac364f1e3bf724dec0db3553f699bfe6623d235dab75e97d3ce7799f3fb47808c9da7eee1bbc9379fe760a14150831ea81ab3b50d2681d5d7a58dccdd9d288e4237479fb51339692c077ea8ff 0 10 2 477 32 20 21 7 478 479 480
82418a4246931172f91d35d05f86449361e24d2da26ab0d51b14f5b23619423cf46edfc65383f963e750863485a9264faf518b2d4b70ddf45abefb4005db73a79d29aee30c21234988b97c8e9ae82b1d016a3af56c32506f13fb023bd1eec68073fbacc5f006e9699afe5f49dd77c4b490c1eadb330a83bf6bced33a1bac68b534ff3f60a04150831ea83c1c54340094243373a53e42047b6dbe9dbed44ce5a4b078f644ff 0 1 2 481 32 13 6 49 482 483 484
82410e696d616765732e6578616d706c6586847a714d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336531f746578742f68746d6c2c6170706c69636174696f6e2f7868746d6c2b786d6c5011677a69702c206465666c6174652c206272510566722d4652731e687474703a2f2f696d616765732e6578616d706c652f39326c3337356474692222346866796632786f3075667977366637646f316539636c6e3067796e6e31383322602c73657373696f6e3d7077633339637333396d753972746276773675356f756e733b207468656d653d7679346b 0 26 2 11 4 28 21 7 485 486 487
82c586448963a32c3f21bc07b1e37ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c590c373b69d29aee30c1a91cc542e5f23a6ba0ac5467fab7d23235d290d6cf4edeab37499bb1a75be827ca6ef1ca1f4377ca7bbe4a0fd043ac5e7699bfe4b27919fc4e277d25a67a78aa4ebefd7b9fc7a33836670f627f360a04150831ea811207cd91f676892af31ca141c758a7b7bb9f6a2672d2581da247f 0 26 2 488 58 28 14 7 489 490 491
82418a4246931172f91d35d05f86449561d7fc554c7e63b5d031ebb4be7d7f9da0a9d3d14f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75383f963e7905189e83fa2d5f7da002eef73aa9d29aee30c21234988b97c8e9ae82b01a9bef475a7c7794cdc72d5e294d6377a5490268277a8ed757e4f699bfe5c67dfb2592cddddf6903cdb36fa8cf236df84574cf4023e9fcf60a04150831ea82a6dd05093ba2a3df4011a96a33beabaa867ed44ce5a4b0767dd17 0 1 2 492 48 13 14 22 493 494 495
4283d7c37f418a352398a85cbe474d741786847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c590518290bf739e9d29aee30c1a91cc542e5f23a6ba0ac7baac79081529a1d2fa740964c17f699afe7d892e3293ce0a3b15d642d202dce20a7af7b02dd82a7aff3f60a14150831ea81d8dbede9c1a3dce88deea82489b7d55dc60fb51339692c1ddcf16ff 339 26 2 11 58 13 14 15 496 497 498
82418aa0f31aa5cbe474d7417f864483609e1bc4cb508d9bd9abfa5242cb40d25fa523b3c473b59d29aee30c50798d52e5f23a6ba0ac1a66e6e8dc951d3399f2cf5bae8e89833250895aeacbfe0de7a39ec00174f2d1baf6abd3bd3f699bfe5e4513c75bd4515b2d50e4d5d3e6df5efbb4647a285e73abbfcf60a14150831ea81d3fa150ebeeb359daebebba656a4edd3b5ae7da899cb496077db957 0 39 2 499 58 13 21 15 500 501 502
82c98644202f677377677a377773342f396c6a7038326a313770652f317864692f7a376e307a464d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204765636b6f2f32303130303130312046697265666f782f3132352e30531f746578742f68746d6c2c6170706c69636174696f6e2f7868746d6c2b786d6c50086964656e74697479510264657333687474703a2f2f696d616765732e6578616d706c652f31766a6f383575306b61676d7930616e646d39356830676d75773677746922223334786a6a326178766d6372687969397562336a37696c786b6c776c3832357722602c73657373696f6e3d31747a6d3671706636333564337231666131317a63636f723b207468656d653d68347572 0 26 2 503 74 28 6 15 504 505 506
82418aa0f31aa5cbe474d7417f86448e61b8c4c000e34cb4120fdb11c9d77acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea90c573a09d29aee30c50798d52e5f23a6ba0ac3cf886d58ff87a7046f38f801e9d9fc76f699afe44e4ce328a81da60365a3cbc8034ebe9f482b2ec8f02af5fcf60a14150831ea807e4404dbe3aa5beb185f3f79bcf7afc4c3edf6a2672d2581e67db7f1f0894ba34188a5964e8b7bf7ece5416a5a9da3dda6a7f 0 39 2 507 48 5 14 15 508 509 510 511
83418a4246931172f91d35d05f86448a63fced032d511b3d9b9fc4538b352398ac782c75fd7cb1f390cb73a99d29aee30c21234988b97c8e9ae82b0fd654f593d743780a03295a91e702ef8e8e7b9d1e1d928aa30f699bfe6cf407c017fd83cce1f119aa359478187df7b0a5abdd9e69fe7f60a14150831ea81f290b67af74ce31fa9514f9ebd2db6deb427ed44ce5a4b03ee768ff 71 1 2 512 48 20 14 15 513 514 515
8241881d665cbe474d74178644a263cc937b01a7608f7bf1dbdb0118e5693fe7680ef37e5dee62ca5928081b7fd5137b7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c490518496c5b0ed73b49d29aee30c0eb32e5f23a6ba0ac46972aed306d7fad461f61769bb49d403ed3b87a90dd1e6971212d5deb7ec075b2b4f7f52fb73699cfe4de1139fdf7ebd679677bad9dfb3547a1fb8d99a64bdd8f455fcff60a14150831ea812dd33f569a05019a4ed687b532fbf343d6c7f6a2672d2583c9a627f 0 10 2 516 32 20 14 7 517 518 519
824189f1e3c2e5f23a6ba0bf86449662de96bbe45e40c3fe291335c9ed8ead4fdd81d6917f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b1d75d0620d263d4c7441ea50863485a9264faf518b2d4b70ddf45abefb4005db73b09d29aee30c78f1e172f91d35d05629eccf67a4b2b24e369d0d1e66ec1acfdceebb6d6fcd452ef91591b438fc51e274d3699afe7b006e1637a54b95506f2e9db6689889f558ca48e84b567f3f 0 72 2 520 4 5 6 49 521 522
82410e696d616765732e6578616d706c6586440d2f6575646a6779703274666d707a4c4d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204765636b6f2f32303130303130312046697265666f782f3132352e30530e696d6167652f776562702c2a2f2a9051026465734b687474703a2f2f696d616765732e6578616d706c652f343872307572357631366b666d6a6162643130707a313467797135346e756a79703535657569693965356a71723577643432766d6269222278687578696563636872766433756a75317a7064776c70313136616d3639357122602c73657373696f6e3d6c3278316f33373670636a336a76706c78726768376c626a3b207468656d653d71327269 0 26 2 523 58 20 14 15 524 525 526
83418a4246931172f91d35d05f8644b2628ef6d2c0d12f8e9d2591de8499877dc92f4ac4d38c3d3d5ee62f74ff9da0ee424f5c91cc29481ea1289d3cd3d3d8f6771f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73a49d29aee30c21234988b97c8e9ae82b1d9e9da77ad9d85275379eb681b787efc77a462379699afe7bca91a5b9a82b27ad319fd1241093d12df697a572f8afa7f360a14150831ea82393acf24de4b3d6d964ae36d0e566efee673ed44ce5a4b056d4f57f 71 1 2 527 32 5 21 7 528 529 530
82c686448d629a9bad8095d34e9966eaecbf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc550863485a9264fafc473a79d29aee30c21234988b97c8e9ae82b16f875cee28e574e8edea8eb377ec396c9ea7c2db6d93a7f699cfe6db24f652bde23b6aeae780395a03ee3ecd4cf4ddbcf4f564bfcff60a04150831ea81d6fc1c3daa1796ab4d32b320252b767807afb51339692c0cbce78 0 1 2 531 12 5 6 7 532 533 534
8341881d665cbe474d741786449063ad7d98f6fce6f767f9da004adfb9267aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b35189e83fa2d5f7da002eef73aa9d29aee30c0eb32e5f23a6ba0ac77a8567b2d35caf4ae360eb64c39fb7a6454f8247e8480783da63d4cf699afe656ad38ec7035b823bfd53ee968a369a643379f3d9363337f3 71 10 2 535 32 5 21 22 536 537
82418aa0f31aa5cbe474d7417f8644a8619a67f72f6efd2562af28b19a63a7c3dfe76828ec2a8b4533cbda4746cbf318b2d7491df49eadfb7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c550863485a9264faf518496c5b0ed73b89d29aee30c50798d52e5f23a6ba0ac225a1bf165009d968fe5009a597c21baa9f68f6e7677ad4c91d078a9eafc77efefdd741191f890b1ff699bfe44227bf423756e8f7417bd3d7afa150ed2db28306b6bd1bd7f3f60a04150831ea82844a9b1aa6b3761f423befda26496d768e9f6a2672d2580b276ab 0 39 2 538 4 5 6 7 539 540 541
82410b6170692e6578616d706c658644132f3f713d357662776d68396c70337573716471c5530e696d6167652f776562702c2a2f2a90510e656e2d55532c656e3b713d302e357319687474703a2f2f6170692e6578616d706c652f626568627a7769222276747168687078316c73626861376e696739326d6f716a6364706d7a7a34777022602c73657373696f6e3d34677a396e30753766353133616571316a62756d796c6a303b207468656d653d3335616e 0 10 2 542 4 20 14 49 543 544 545
82418a352398a85cbe474d741786448f63fced04a63d6e3be3c4c6e8d38d577ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890518290bf739a9d29aee30c1a91cc542e5f23a6ba0ac49593cf52d72743b4e07f699bfe4e52f4f4dbb2beecde24a1ce9e5a3fb79e094c272994ef57fcff60a14150831ea81948e7a4667136dbd239fb7841bdb2e5bd3afda899cb4960b69a7aff 0 26 2 546 74 28 14 15 547 548 549
82418aa0f31aa5cbe474d7417f8644a2623b7c356f88dd1b55b02f67f14f97fa78ff3b41e3bf86a4b41ed939c32d49b41dffc55383f963e7508d9bd9abfa5242cb40d25fa523b3518496c5b0ed739c9d29aee30c50798d52e5f23a6ba0ac751596f595019bcfbefd7c0e4f699afe7c2533d806a509ec6a6ac65a3a9e370de65acde658deb5efe7 0 39 2 550 74 13 21 7 551 552
82c486448862a688c1ab7012d77ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441ea90cb73bb9d29aee30c50798d52e5f23a6ba0ac048f53538e34db7ee7439eda438f79ef3340948e36ccd5d3e993ceff9787d8954e2a1a108f3fa93cf49e39ff699afe652369102cabbf99a665b9ab2347ef2f9258dd6f2663953fcf 0 39 2 553 12 5 14 15 554 555
83418a352398a85cbe474d741786449663d17fced046269bea66cc2a42f3becaf534da74348fc3c2c85189e83fa2d5f7da002eef73a29d29aee30c1a91cc542e5f23a6ba0ac34c87d334d3455e2a101f1812795971e121cf699bfe6876af0d02cb1a0763486f5e0f5d87f478e56d9f1ec2d57e7f9f 71 26 2 556 12 5 21 22 557 558
82410e7374617469632e6578616d706c658644082f3333636d317176c8c75011677a69702c206465666c6174652c206272510e656e2d55532c656e3b713d302e357333687474703a2f2f7374617469632e6578616d706c652f363131327a64697a7137757761756f62396138646a7a73636934396735692222706938326e6e37386d73753678676436747a39316379346664726a613176653822 0 1 2 559 12 5 21 49 560 561
82c386448b63b466742c4aeb83b299bf7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75383f963e750863485a9264fafc473a59d29aee30c21234988b97c8e9ae82b027a52797bd4dd6cf6e7af6e22948e42d88a6d6911f4699bfe66781d293b3692308a996393df698c57db6dc988793af5e9fcff60a14150831ea83ab94cd5b933e33f869e9687fbd9d6aa8ae0bed44ce5a4b01fad12ff 0 1 2 562 4 13 6 49 563 564 565
82418a352398a85cbe474d741786847acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c4518496c5b0ed73ad9d29aee30c1a91cc542e5f23a6ba0ac26404fd3d7b71fec3a8cdb4e762793b72f62c66f2e15c69ab2ba9fa9c7b699afe6daa321d15b6f0eb09ea114b1cc897b4a777b5aef6ef2d9fcf4086f2b169ad3ebf80 0 26 2 11 48 28 6 7 566 567 170
824189f1e3c2e5f23a6ba0bf86449a61ce8c53e69f7da7ef6f9eac76aad77cd3351fe7683b3d53add9c5538b352398ac782c75fd7cb1f390518290bf73a29d29aee30c78f1e172f91d35d0562ba6b17af2421ad6a4f2100e633f1bfd3d012f7f699bfe492d15b9476032995cee99e7f1e85d5b2fbed1cf215bebebcff360a14150831ea81c713339dbb0bcdbefc3d47527aaeb7de7ea7fed44ce5a4b014f651f 0 72 2 568 48 20 14 15 569 570 571
82c4864495605ebab072d0e780fb73cd938586e9b01603a9c7577ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea50863485a9264faf518b2d4b70ddf45abefb4005db739b9d29aee30c78f1e172f91d35d0561f9c88afa476b69277a6910e9f699bfe6c7fd472b5d1d99e93dccd4a4a2c68324bd7af5188d50fb8bf9f 0 72 2 572 58 5 6 49 573 574
3fe17f82410e696d616765732e6578616d706c658684c4c3c2c1732c687474703a2f2f696d616765732e6578616d706c652f32773773743037336a3779766166726e64686a3234696922226239797a7562756131766b30666e7974686d677a6c72727167346f6d6b63336f22602c73657373696f6e3d367131756275636b7963767475657a30676b6f65647569743b207468656d653d686b6a63 0 26 2 11 58 5 6 49 575 576 577
83c186448563d3b4f9f17aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075383f963e7508d9bd9abfa5242cb40d25fa523b3d073b79d29aee30c1a91cc542e5f23a6ba0ac48c8dc3a7a83b9bbbf5892947673b48276cad98c4ccf686a9c2549bb355c84ef2396c82284c3f1f699bfe6d99b49e6f3eeb77a03b74ea502252c869ba75eddbdf8238e7f360a04150831ea829b1beaf9832b5611c7bc79efda407b33bec7f6a2672d2583a2105 71 26 2 578 32 13 21 15 579 580 581
8241881d665cbe474d7417864484605d8f477ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c5518496c5b0ed73a59d29aee30c0eb32e5f23a6ba0ac3b6767faf9079a7b11ee8f9ca0a8ad9fdf74788e87dcaa6699afe4763406d2dfaa3c4dd8873b2007aecda6c9467e87ec7f03fe760a04150831ea80951e54b4e76046d540f4313b65b3bf37473ed44ce5a4b00ecb0bf 0 10 2 582 12 28 21 7 583 584 585
4286bf833e0df83fdf864493624f3546c4ddadf1edc7df61a1d3e184b4ffaf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0cdd7c473a19d29aee30c78f1e172f91d35d05611ee603d3bef4c9e8db5d8824cde0a466b66cf699bfe6a04ccf6669ec9a3d19baa52080f3d18a9450f79f4cb7e64fe7f60a04150831ea8096bf488e09c2f3a0295f9646fcf5f29aecfb51339692c079e8f7f 123 72 2 586 74 13 6 7 587 588 589
82e486449362503af99f6283fa9ca66016b608c75d3696dfc2e390c873a79d29aee30c78f1e172f91d35d0562b6a31f4f239a6eae46ea1ea9c6ebed3db202668f5d6f769ff699bfe7c7865c9def1dfc5807bc3d53fe9f0bc52b407e825a99eb8ff9f60a04150831ea83a82bee9e92980cce2ababd24c491a7a834ff6a2672d2581df6efa 0 72 2 590 74 20 14 7 591 592 593
82410d6c6f67696e2e6578616d706c658644142f74662f61756469653370752f696137646b7536d7d6e0cd7339687474703a2f2f6c6f67696e2e6578616d706c652f316230676d6d75316d6b666a69647a6634396d39623362727576626f336f32656e6a74646922227836376d306c67766366777438636971327164727a3075616f356c637371706d22602c73657373696f6e3d30326b78357776666c6c3072356c31737079716d79786c733b207468656d653d66347a76 0 39 2 594 32 13 6 7 595 596 597
82ed864486611d67ed48ff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ed90ec73b49d29aee30c78f1e172f91d35d05600d3f5367b1f4f58cbee9ea56fd760b9e7a4f657d5ef2dcc76fb3fd1b050d16bf24f3452597f699bfe6bf4f91b8fad529a36637272cb6199e8d596f87a777a3d20bf9f 0 72 2 598 48 20 14 15 599 600
82f186449263dbddc23b2639181144cb94b16b5277785fdfe9e8d573999d29aee30c78f1e172f91d35d05607347dbaf79e59668e427f699bfe51d435cf438f8461f5da5787d3cb2db883bfee5f51ce0f337f3f60a04150831ea827e8443afbe9986e4ded21f3658324a268df6a2672d2581f743eff 0 72 2 601 32 5 6 7 602 603 604
82f586448763ad9d18b1c287eee2e1f3739c9d29aee30c78f1e172f91d35d05624f25a8f65b1d2f90b222aa3cbdf699bfe6bf7488724809dbeaeb2df764eece194fdfdfba5e2ce975cfe7f 0 72 2 605 58 13 21 15 606 607
82f886448463c13d7ff1f7e4ee73a69d29aee30c78f1e172f91d35d0562b1be0ed5f93b822c76fa69aac0f5353fe1f175b68b7d23f699bfe7c1a794859d9f7e3d525984cc72b844d5efcb7dc3e89dec37f3f60a04150831ea81a4492cdebc5b4d3413a9671a4e079d305afb51339692c13f9eeef 0 72 2 608 58 20 21 49 609 610 611
82410e7374617469632e6578616d706c658644152f656a72612f79773275717a6f2f6632336f377073e3f590510b6a612c656e3b713d302e37734f687474703a2f2f7374617469632e6578616d706c652f6d313162367a6e3279396b636461756677796d78337466726633386c316562326778353438636d656e6f7137666b3975366b63386279677731692222676e326e343974767877716175726a35736f66747837766d7a79706c647a713222 0 1 2 612 12 5 14 22 613 614
83ff0286448b61bf2ebedd72b5d3db967fd1ee90c173b49d29aee30c78f1e172f91d35d0563da0c1b3d07ca5b49c09711ec7e5caadb43ea479147b923011290089e0c78c91d31d93a5b1d5699bfe42cd530455b3d9163e88e8ecfb925a8eb4bb3f4644d3cfdbfcff60a04150831ea82502525f676abef5328729959efe2c67ac66fb51339692c01000bf 71 72 2 615 48 13 14 22 616 617 618
82f78684f2ff04fbff03739a9d29aee30c1a91cc542e5f23a6ba0ac75eed3a5b51dddb6993d7699cfe669fc53de572c99fb2af6265ef6f3bd6c79d0b5eed99a67a49fcff60a04150831ea8287d327a44d54744a1ae970f57aebd509f63fb51339692c0f99f37 0 26 2 11 32 20 6 15 619 620 621
4283d7c37fde86449f6199cd3327652d17ab1e7b4ce3beba00761d830650f5401d6093f84db29c9fe7eef5ed73a99d29aee30c50798d52e5f23a6ba0ac3c8959f1d9eb2b9a7aeca1b9259247dcec6f4e9936f7e92b5dc1699bfe7b356b3e3cbdd6a41bc96407a0b7e515967eaf9254cc2179fe7f60a04150831ea801e03d6d03f40de3ca81f9e958441e8007bfb51339692c0d226f1f 339 39 2 622 74 28 21 7 623 624 625
82e28644a660ed0e5718f7317d209dd0c3d4bec041de6393d14feffced0461f48ebe5bf548e803867adb3f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ff07ff06ce739e9d29aee30c50798d52e5f23a6ba0ac1fbbccb2770417ce2a258d360acedf699bfe5d6ba7a787dc272f4ec82bef1fa83a35dbdf5f6f4a4efd2b27f360a14150831ea80bdeb2b5ecc46cf27b6ec9fb78f5de49ba75b3ed44ce5a4b032595df 0 39 2 626 4 5 6 22 627 628 629
82ff138644182f71747a6b716c69716371302f397771642f613332727566e2ff0bff0aff117325687474703a2f2f7777772e6578616d706c652f7538696e32356533626f6a75396974786d79692222787372326b613537306c30397533667675343133366d727872726a707337746622 0 72 2 630 48 5 6 15 631 632
82fc86448f62c71beee14cc4ce79afbfb6266d9fff0fff1590ff1473a59d29aee30c0eb32e5f23a6ba0ac520338c84f3202191f91f664f2db5ed1376b6dee37da17f699bfe4de5dea437517b76da2c1a3c536f8a8ee25f9a8ec1a3cdb4ff3f60a04150831ea81b3beeba9b298dd0760bc93d4567c5be7a27ed44ce5a4b00fcf537 0 10 2 633 58 20 14 15 634 635 636
82da8684ff12fdff10ff0f73ad9d29aee30c21234988b97c8e9ae82b13bf1b808fbbdd19ad11bd678a29f2f79026501c25ee793a56565a09d1d7699cfe6bf6596af7da6ee29a88cb5596f9f72476cf275f3dbb36e268fe7f 0 1 2 11 58 28 6 49 637 638
82f086448961e34d6f761ab5eafff9ff01ff13ff0073a09d29aee30c50798d52e5f23a6ba0ac7ba29f51b94dbde5efecb577ed52691b7f699afe521ea724cd1d3d3a38e15e6a7b49ee87ed44aed2e555354ff3 0 39 2 639 74 28 6 7 640 641
82ff1f86448e62ca7dc9312360b3c9e4bfe76819eeff0490de73979d29aee30c78f1e172f91d35d0562433a8205ca5cebd4b699afe67b4e1ad98e91a680d767510e9f49a4a821fbced5a56bc7f3f60a14150831ea8083f5d99ed35767bf4e501e9d23ac9654dccdfda899cb49606c34cdf 0 72 2 642 48 28 14 22 643 644 645
82e386442c2f3f713d766e64716464706e78766864366a3839746b326166376b3961616431337674347661763975777239ff1cff1b90e27322687474703a2f2f7374617469632e6578616d706c652f77743935383577396b77763169222271796775616e7465316a666f683570647234386363393136327a347a6731357322602c73657373696f6e3d796d71347663686870366e727234757739663279717635743b207468656d653d34733339 0 1 2 646 58 5 14 22 647 648 649
82ff198644b66297bac9e127b29431da43066b1bad2c55e2cec591d9df03068dd98bddaff3b414b63313c52f94f5b2f94b191b34a91475a46cb2d3fff6ff1490ff2573a29d29aee30c1a91cc542e5f23a6ba0ac0247fbf7a7b8c73c74353bbd848a1aefe3dd9699bfe7a213d5c6bca4135459ec4f9785511defde597ccf3fa9199bf9f60a04150831ea80f2a2414cd4d25361da93c07c5a7ed2bac97ed44ce5a4b02639adf 0 26 2 650 48 13 14 15 651 652 653
82ff1d86448862477cf7a197faf6ff09ff1090ea73b79d29aee30c1a91cc542e5f23a6ba0ac516b2f3d20e8f161504ae6f0e76ee24a3cb65379f144b478a68186d79af55f765b1d2dbd3d168bf699bfe7a4ce3be9d0f5ed1cb3c75c6f1fdf74a661b9d4dd52fb2d9ff9f 0 26 2 654 74 28 14 22 655 656
82ff1586448b607d8cda189bc53ddaeadfddff13ff1aed739f9d29aee30c0eb32e5f23a6ba0ac77097ad129c0e21f7bbb27929b51e2d9c7f699cfe44dbacf8f7d1fb41593cccff5a9d7bdf7a3a5167429fdc9eecfe7f 0 10 2 657 4 28 21 22 658 659
82ff2386449d62b3c847276ea10d8f1dc651b62ee166947f9da0f769ba32e4bd23987fe0ff16ff28f073a09d29aee30c1a91cc542e5f23a6ba0ac4a3adbef5467ebd3d041e5eb26aa71faf699afe43d9047a7b4d5a2c27723fdc744fd7af91a59076759f03a3f960a04150831ea829f4215b6797697aa6d3438074fee68e6aebfb51339692c1d036b7 0 26 2 660 4 28 6 22 661 662 663
82ff358684e3ff2190ff327349687474703a2f2f7777772e6578616d706c652f70726868687176786e6d756e74346e7178366c7568396e653475647736336c723676726964656f7872797932383238696e66683238356922227a6a366d63376771387768746666693535316c646d7037763938356f6277626c22602c73657373696f6e3d71723733787a30656b336e736236366f69787a31697630723b207468656d653d7a6f766d 0 72 2 11 4 13 14 15 664 665 666
83ff1f8684ff30ff1c90ff1b73b09d29aee30c0eb32e5f23a6ba0ac7ae9e8b63fecbde3efe912571a1cf0f003dfab35f613e36da9bdb3ecb251ea479c9c1699bfe7bf5ee7333e5c64761e7f32a0e4f0f50f0035b6cf7e82278fe7f60a14150831ea82330cd377f08f7d515593f66da33ddfba65a7ed44ce5a4b0325f737f 71 10 2 11 58 28 14 7 667 668 669
82fb86449863fced03c7a1d75aeaccddbd4f300be2908bb0a467b9014fff34ff3aff32fa73bc9d29aee30c21234988b97c8e9ae82b074fb78143c3ea4929e89b1f24964afc9de92b7277b1c9c56d07a8ae9e99ba37557e656e6e9d3b86695a67d4c1699bfe5d6e5afc4e164dd5c357edaf7efdf8a0519862abc85aa6437f3f60a04150831ea80840f52d73575a6b2f8123a93cdbebcd2397ed44ce5a4b00597a9f 0 1 2 670 58 20 6 22 671 672 673
82ff008684edff23ff35ff34739a9d29aee30c21234988b97c8e9ae82b14b31f4f43ec59ac2bfdff699afe405f6cf51f80779a97c3d895741801e1d38bb54505aed06fe760a14150831ea81ef7ec91f96c1d5cb00933dd0d278ef295a1fda899cb4960e9678f1f 0 1 2 11 4 28 6 49 674 675 676
82ff4286449263fced02289475ce433edd4dfa95e19df9e5ff28ff41ff39ff3873a29d29aee30c78f1e172f91d35d0563bf5f45f2d82d17513d5749fb84a0a7d21c9a867699afe6b3193d3d4a53f63ce703e36fb791f423327a474f219ba0bf9609f4150831ea80be264f490c66647e87a47df40521963691f6a2672d25801d8e3 0 72 2 677 12 20 6 49 678 679 680
82ff388644092f3477712f64383971ff2cff2bff32ff2a733b687474703a2f2f696d616765732e6578616d706c652f623934396a376e72376269636d7432713672643079327436753837383930696f64357a706669222232367339727936626a336f373332766d6f7a6a673472706e737a73323231316e22 0 26 2 681 12 28 21 7 682 683
82ff1e86449462d0f861ff76f5ff3b41e507f0ed4704d614ccf5ff2fff3690ff2d73aa9d29aee30c50798d52e5f23a6ba0ac39d3d564ea371b30ccf8e6b694206ecb6553cad13ca4edf4149da4699bfe654b2ff5f5e866ef3f6a3ad05095d6ad3777489aba51e4147f3f 0 39 2 684 12 13 14 7 685 686
82ff3e86449863b08cdce50ba82b081f8ed55064301e93d1e98f319434ffff1cff39ff38ff42739e9d29aee30c1a91cc542e5f23a6ba0ac742d73db47ae9dc224bfd3b19c07f699bfe7c561f32516f7ee5f32f5a8b60891fba08da7cb81f43a1147f3f60a14150831ea8196e67699dc4f5f5ec2ebce576d45eb4f99aafb51339692c0ef537af 0 26 2 687 48 13 21 49 688 689 690
82ff4286449e6027f2299e0b7412661f946df82cc13cac3a4ff3b41e42e49548e7667cffff2eff35ff47ff4673ae9d29aee30c1a91cc542e5f23a6ba0ac12da06cf52ce0f5e05d3b9dc40800f345867bbd72cf31e8ee114cd1ac67d7699afe5eb1c08676c8e84fe690f411c1e597d9ec5ebd6a69b69dabf960a14150831ea8283768c417ba5a3a3dfb7de6fb4f50cbe9c9fed44ce5a4b076f6f7bf 0 26 2 691 74 28 6 49 692 693 694
82ff2986448861c33522189fb482ff3aff39ff4bff3873b89d29aee30c50798d52e5f23a6ba0ac17b7b7d03f3d02f91eb5d9dba10efb666b64f3317b1049e91c7e25e949cbd6cb6df3658fd653a63a27699afe66f0603adcad0ec9650326f09efdab98e299ea06eb64b1efe760a04150831ea81c23dec34a69f758a4454d8680becdb3cbdfed44ce5a4b05bd5ef1 0 39 2 695 12 28 6 7 696 697 698
82ff2d8644192f796639772f316b737a6333743f713d6a7a7667306c626f6aff3eff57ff4fff3c733d687474703a2f2f6c6f67696e2e6578616d706c652f39746970656c6779653965346e3535617168646d75387764393477697174776138636c79613376746922226d77646f7466696d636669396e6a306e38796333386e37363835396c7478747622602c73657373696f6e3d6e33653631326366766b696870367375396d7763393330383b207468656d653d663734791f081a42617369632035366c7536656c6b703335366b36393565783772 0 39 2 699 12 20 6 7 700 701 702 703
82ff4386448a63c9433d53b0f4731ebfff42ff5b90ff52739c9d29aee30c0eb32e5f23a6ba0ac764742f63f418fda2b3335cc4e96f699afe41ee6015f1d41ad15bf615f117a50d780b897e7b496f4edfcf 0 10 2 704 12 20 14 49 705 706
82ff4686448a63fced056d3819ad38ffff58ff5e90ff5d73b99d29aee30c0eb32e5f23a6ba0ac4ee371bf2ccd74a5c0ccf82d279ef3c75f5276efe7d81037fa009efabb24f2f49fbbafd75f4a3ab5d5eaecf699afe52eb5dfa8ac1f872792d30bab969eda40f79b679cafbb487f960a04150831ea825e9584cef467a743bc6f75bf490568c92c9f6a2672d25819a924f4085f2b24be53f889ffff8ffffbb4507 0 10 2 707 58 20 14 15 708 709 710 447
83ff3986448861be930d877d5a7fff14ff51ff5bff5a73a49d29aee30c50798d52e5f23a6ba0ac091356d2596a3022b666a69a287c8f3840091ed16f699bfe4d19da7e9377eb67af7695ba99f0dfaa3a5b2c62f4f488f5d3f960a14150831ea83c9aa489e11bdb8e778fbdae1fc59dd1d3a97ed44ce5a4b033457eff 71 39 2 711 4 13 6 49 712 713 714
83ff3d864488625ae51493ccdb3fff4eff67ff5fff5e73939d29aee30c50798d52e5f23a6ba0ac3f254c93699cfe6af08e8d39ea899bf5de8727ece4fda7ecd169f4ec920bc585fe7f60a24150831ea81355be6cf5ddeeed7867d394535d8867a76eeefda899cb49607e5e9d3f 71 39 2 715 12 20 6 49 716 717 718
82ff5e86440a2f723475716732757537ff3cff6bff58ff2c7350687474703a2f2f696d616765732e6578616d706c652f34613875316d796e7836647772766b6171367a7561697a6374697979326a753137717a65397230746165326c676c756c38386b716478747266316922227266697532696f67313164733734696374796235336439793638756b3732753722602c73657373696f6e3d3133377369616c35746b646563796f337a736667757879633b207468656d653d636e6c39 0 26 2 719 48 20 21 22 720 721 722
82ff7086448f63fced0759e4aa8b5ef0233923d1ffff5eff5dff67ff3073aa9d29aee30c78f1e172f91d35d0562375faccff869e93a4f1f723fe3a4647ba749a53757fd78efd23035f699bfe7dcf451296a43d30a669a2d06ec2afdb876e38edafb17d4dfcff60a14150831ea82a9a596b72766873d1a6adbf2d8bbf94bd3f7fb51339692c1efaf5f5 0 72 2 723 32 13 6 22 724 725 726
82ff668644a46123ed5218f6f8c13fab1e3388f6c754b125a8f2f54513a5ff3b40f27b7af7d0b30647adff6dff61ff60ff3473b59d29aee30c1a91cc542e5f23a6ba0ac50ff8ec60546aec99ba29e8178f3d26abc1e549cd5d764bdbaa0873f67a744af74f5d6566cf699bfe7a949476355e1f285d7da7d21ec0692ea3a53e6c6fdb9ec7fcff60a04150831ea81d7dba456c6c8c03f204f7f5edaa7a23d3e0fb51339692c047e873 0 26 2 727 58 13 21 22 728 729 730
82ff7886449963dfa6ec7d8a1f3580ef626d456562d0fa606f20c82f697cf4ff48ff7090ff5c73989d29aee30c78f1e172f91d35d0561bac1197ab74c60382af699bfe5944f1faf31f595bea66cbe9f6e42777997c56f4b08f9fc74fe760a04150831ea806fb803c93770c8f5bd6b92ca26aa7e8cdb3fda899cb4960389a07ff7d 0 72 2 731 48 5 14 7 732 733 734 170
82ff3d86449163a513f6b6927bff3b40498345b28ca5edff75ff69ff68ff7a73979d29aee30c21234988b97c8e9ae82b1e9cb49e7ac8393f699afe4d4f8b07385067e6b6a71e1cc86ce1a1bee904c778753bfcff60a04150831ea82c3d33faa534f749bd027a681a5f77a50817da899cb49602c7d9df 0 1 2 735 58 13 21 15 736 737 738
82ff6786441a2f64766d2f62366d33696270352f75317977306c352f64706a75ff5eff78ff6cff407319687474703a2f2f6170692e6578616d706c652f68646d6f786f69222264736b73637871797839646e6f7173716e366a716d3637646172353970366c7522602c73657373696f6e3d736b3073347330786c7333783261747a73657832703574363b207468656d653d767a6a791f081a4261736963206a667677767772717272347a79776c37636c6977 0 10 2 739 74 5 21 22 740 741 742 743
83ff6b86448760cf79a986a5afff6aff8301ff70ff7a73a69d29aee30c0eb32e5f23a6ba0ac781dae515d0ccb1f71c9eec47b651e5b05967567df9b076ff699bfe5cae9eed78afa51e2c221aadaa3d9856cf3d11b357923687ff9f60a14150831ea82ce9e9cae3ebdac6521e83abb52373ac91a5bfb51339692c1455d4bf 71 10 2 744 12 20 21 49 745 746 747
82ff7a86448d62992c01cc26281f496a6a38ffff66ff8701ff7fff6c73969d29aee30c1a91cc542e5f23a6ba0ac266f7dfa967b3699afe4d5cd29443a476a013f933be6ab1d9239a8f0e4c374c997f9f60a14150831ea80bd9c6cef77f15c9dac940ef93cfebdd8ef6f3f6a2672d25808396df 0 26 2 748 74 20 6 7 749 750 751
82ff738644a663d9d3d40db0d801dd82a3b16b30bfced077077a0f4a1e0cfe7bb40b63b66f03799476f1e1efff5cff8b01ff78ff7073ad9d29aee30c0eb32e5f23a6ba0ac3353f577255d5d65e7fdd2ed9e7cda0a863e9ea4766f49906f85b93da1e981f699bfe65965a933949621d76c439edea525a3bc7ea86bb4dd67b7a7f3f60a14150831ea81d9a673abfe26e96fa47469ff12a6ded3d4f27ed44ce5a4b05bea3f7 0 10 2 752 48 20 21 7 753 754 755
ff45ff5186448462966ae9ff60ff880190ff5073ba9d29aee30c21234988b97c8e9ae82b0ea035588b3c74b1e22520b2da7acaf1256fd495749bad28f3dba1db2a41d1a75e712d75ea2ee0f49f1e1e699bfe5c153e44515737b476eb67637877ab958c4993cd3e64e95c9fcf60a04150831ea82b6592f94d1432ef6f2d56d4a79aa9422a0bf6a2672d258086b1df 339 1 2 756 48 5 14 22 757 758 759
83ff698644072f393579703439ff7aff810190ff8a017329687474703a2f2f6c6f67696e2e6578616d706c652f7774646e336165356779616d7a767733367073756922227a6c70356c6f306c6b6c307a713075306f72693036366c64666b38316a676c6422 71 39 2 760 12 13 14 49 761 762
82ff5886448963fced03e63f62346fff67ff8401ff8301ff8d0173b49d29aee30c21234988b97c8e9ae82b0ef5215d65f0900f535264b262b6633569bdd0e3c69c54495544e919e6a3ad6371d663233f699bfe64f48eaf744f96672757bb83c81c1faf22727a2cf21966eb37f3 0 1 2 763 48 13 21 49 764 765
82ff6f8684ff8701ff9101ff9001ff8f0173999d29aee30c50798d52e5f23a6ba0ac3ce3a2159e666a377d7f699bfe492bcd7876ab67f51f9b3b3e0a3b3ed11f6bcb73f577bd5423f960a14150831ea825247e403b7d79ad9acbefc3e4a3a8bc32cf7fb51339692c0e3a097f 0 39 2 11 32 5 6 49 766 767 768
82ff8401864493627b1c2929eaf80ec33dba46c4a06dcb696dcf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea90518b2d4b70ddf45abefb4005db73a69d29aee30c0eb32e5f23a6ba0ac77338d7b3d1e63a1f98dd534d0ccbe3bf501daafc560b489f699bfe599e773d9bd25c6a571c7dced38a66fac75cee37193b0259ff9f60a04150831ea83ad01117d0dcb2564fdfb4ad93cbe71b9447f6a2672d2582493b13 0 10 2 769 58 5 14 49 770 771 772
82ff7986448e625025bf1580fdd896c79f9ba905ff8a01c390ff880173b99d29aee30c50798d52e5f23a6ba0ac5ae47ebb764f999becdf49c0d246f3d387b5af3acf58d3e192f6e9eba0d13476cde7b8fcba5e836bd9ff699bfe68b471f66bd1e3f653740b841bbe3af7b3afbf5dc84437eddfe7 0 39 2 773 12 5 14 7 774 775
82ff8e0186443d2f7a6e6e39766e366d3734742f347877356a706d33763f713d36303978616f75673079686d6476666b70787865676461737979726c38673175716f7576ff8d01c690ff67731a687474703a2f2f6170692e6578616d706c652f3032666d393877692222746b707671687a357a3278713337716879703236367435346b30353738697962224007782d656d70747900 0 10 2 776 12 5 14 22 777 778 170
8241881d665cbe474d741786448c619e96d4c240d7763a4a395cff5ccb90518290bf73a19d29aee30c0eb32e5f23a6ba0ac7b6df9c4ed20945d19085f9e6b6d211ef4620ff699afe7c496d24ea60fa6db4ba84bd40888f0d11b05b54f536cf5fe760a04150831ea8269e529db7bc54ed1d65acb6103dbd35e8affda899cb49606dd0f9 0 10 2 779 4 5 14 15 780 781 782
82c38644a6600d93c476b2d018f2d392f5430fd740a7f3e44c324ec2e9617fced0181303acbec0335022d1ff61d050863485a9264fafd073b49d29aee30c0eb32e5f23a6ba0ac7640c72f69451f897cfb6c886a873bcaeda341baa10d3a38e5925eec99f3f597a74ed2b9e2b97699bfe66afca2aee89bb12af531193d81a1c1db447ecbde77888f3fcff 0 10 2 783 4 5 6 49 784 785
82ff768644b96091946660b61ac998f291f70dae37e2a7bb3066c491f64801eba7f9da041cd2269f7e0462a1b0d8799e6e92bccd43abd566221ea51dfa7827ff65538b352398ac782c75fd7cb1f390518496c5b0ed73b39d29aee30c21234988b97c8e9ae82b029ca1a2df2f0a7afa1e99656ed3faf5e7dc75fa93afaaa6f23f127468b1ceffb7076b88699afe64a484484d60fa76a2d719b5ff1184ed0db4a1325bd3bdbfcf60a04150831ea83c8fa8bc22a0323b0ddda93a7bf3edf68f58fed44ce5a4b036fa1a 0 1 2 786 4 20 14 7 787 788 789
83cd8684ff8a015397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3c373b59d29aee30c0eb32e5f23a6ba0ac1e3f29a648c11b547a3f9f2ffaac4e74ebe4dddeabdf9ac450796faf99dded4a3c94d2a2cf086bf699afe6d332f042310476767de97dd9d5e40ac7251c7358d7bead7f360a14150831ea83b83a17bf8ebe7c11f71a8c56db5fa9fb0aa9bed44ce5a4b01e48fcf1f0893ba34188a39e088ac8ff965eacb3945d0a8e94f 71 10 2 11 48 28 21 7 790 791 792 793
82d28644182f7865753367396d643966322f6631312f37393064666d74ff70c390de7328687474703a2f2f6170692e6578616d706c652f3476686461616239617736353678707a31326a77326922227a6d62316630746c776565396261706573776b76646a6f76766139396376317522 0 10 2 794 4 28 14 49 795 796
83ff8401864497619ea4625969e87ad08efd3a31dad8e417493dbd1d8d7f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707ccd0ff840173b49d29aee30c21234988b97c8e9ae82b1da693bcb3bde1f09bcba3642ef4ed235d4af59d2ae83e8e33ea873df9eb336f923f689e8f699bfe6c9465b7dc9676e9ea57da4b7d2a729b6af009d96aa3b86f3fcf 71 1 2 797 32 20 6 22 798 799
82d98644b761c7a4b3ba5b73cbac74434fb1479a49e1d330d543ff3b40977b9bb119b5d9e992aeddbb532f76bdcbebaf7abccbde8f6c8fbd7dbd97af7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75383f963e7d5d0739c9d29aee30c0eb32e5f23a6ba0ac16300e5085bf5dfd3beebb237d32f699bfe6db6ca2499f8ecf27b6768fe4ceb6e7733690b5e88cfb6a7fe7f609f4150831ea802e12c6591b40f6e048fd09e938cc84be1fb51339692c0d124eb 0 10 2 800 48 13 6 7 801 802 803
83418a352398a85cbe474d74178644846289ebf1ff7ed6dad573a39d29aee30c1a91cc542e5f23a6ba0ac47e82109c35d13771bdee37ad75cf7d823f0f0f699bfe63651ea8a888968e8e51dfbdbee81f591eeef7a9cfd7b1199ff9609f4150831ea82ba238d3e5c412b293b242e04951c1524df6a2672d25828e92c7 71 26 2 804 4 20 6 7 805 806 807
83418aa0f31aa5cbe474d7417f86449761c9ad1b1318f57bed27a60edfb75e0058a85ebb3a627f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0dce0f273bc9d29aee30c50798d52e5f23a6ba0ac75a863f4cf52f4efec8ccb4cef8bcd8e15d96a919ae6321e4f58cc20fa9a477d0659640d688ebf0d395fb4128f699afe4b384bdcb4bdda9f090a6971df6669ef2d34e320ef6a269ff9 71 39 2 808 74 20 6 49 809 810
82e98644132f6172627774666868372f39733f713d627165f7f690de732c687474703a2f2f6170692e6578616d706c652f71646367386d6c31396868343865356c676231756c6b6c713669222273656437696a79776733676d77343336647938343178736c33386a363035767122602c73657373696f6e3d73376534666c7a65357577643133363779777a796c7774793b207468656d653d39346c35 0 10 2 811 58 5 14 7 812 813 814
82c68644a961969f30aa63ba682336a7c7f9da066c8fc54d0ba749ad9bc3fdde9fb5a67bcf5f1d2aef227cb91f8f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ce490ed73a99d29aee30c50798d52e5f23a6ba0ac5861d74d34fb28cf286469da8aefb793e0b513a790cce3339baf699afe5d183d35d199bb9e7709da60b7d24434fd428fb4861a01d7f960a14150831ea82997ad1d3bb6fb9e197193dadbcf7aedd0563ff6a2672d2583cb9d9d 0 39 2 815 12 20 14 15 816 817 818
82cb8684c9d490f073ba9d29aee30c50798d52e5f23a6ba0ac1bdd6ffaad0f1e8e8f809ec74bed593f8eb6757faa1f75b426af2eb7d9cedd68668a7af4a8866c52fb7c9f699bfe46cb3332115b692697b79223b57e4feeaeb3482a23346d3ffcff60a04150831ea804ebd5d7dad03878ed799406b453ebad239fed44ce5a4b01521a3f 0 39 2 11 74 13 14 15 819 820 821
82d3864495613e0b57a154e17bd4c119ef2c8d2587893f80bee7c5e6e5ea739d9d29aee30c1a91cc542e5f23a6ba0ac1d1ecce3b6a3bf5b101a1c2cb37699bfe63919ef61ab7e56cdd893cbdfb341989dde3336f96476f9edfcf609f4150831ea829edd52d1133d4cb442d3602c3c8dd3395dfb51339692c0202651f0894ba34188a781f83dbdfdcc74789e3ead1bc32fbdf 0 26 2 822 12 28 21 7 823 824 825 826
82d786449e6049a01406df0c773473316c6e36cd94d5fe7682d7da76b92cedea33786fd1eaf3ee73b39d29aee30c1a91cc542e5f23a6ba0ac0ea47813d647477e9d7bd765a8f4ea7b46cf83d9d436f7f747ab2cede10669eefe672f6699afe6a669f42f4cfb1bb58c2d0594356f766964838eb749d4f3ff360a04150831ea811e3cf872b6bc554548acc477ca6734a03bbf6a2672d2583b3d2c7 0 26 2 827 74 28 6 7 828 829 830
82d68644262f6574316d6f736b65362f397865673273357778336a2f3430376c67342f68726e777472346ccdff0bf7fc7337687474703a2f2f6c6f67696e2e6578616d706c652f356a726a66313469397473787965627176637a3972316b7a6175393166763338763569222270326d6c30683668713439656e357a38346971777a3730617131716c6f796c3822602c73657373696f6e3d7265797739736c6d7a64313066746b3168617865646e62713b207468656d653d65387662 0 39 2 831 12 5 6 15 832 833 834
834189f1e3c2e5f23a6ba0bf864485600cbaebffd2ff10905189e83fa2d5f7da002eef73a89d29aee30c78f1e172f91d35d056239bcf6086d0b73b7e85e9b9eab5c008eca0344d2c72761185ef699afe6dae596d919491c9a6a801a41694923227a6ed25b30d157f3f60a04150831ea83a53eba5414a3cb2e8cc5f4ffa3fa4187207ed44ce5a4b04b6f707 71 72 2 835 12 5 14 22 836 837 838
82e586448763af98ffced0787ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ebf8fd73af9d29aee30c1a91cc542e5f23a6ba0ac3bedc033d64347dc3499aa435d3d7d3cf4721ba3325bd7a8196a3ed534172bf699bfe6d3a66b288c11f401bdf513fdbb942f3fe5ea4e28c4ff8f7fcff60a04150831ea82aeaf1a71c92f8f7586c49ac727426aad167da899cb4960edea5a3 0 26 2 839 4 13 21 7 840 841 842
82418a4246931172f91d35d05f8644a863bb2c32615137791da49299899d9274b1e596fbf6f3fe7681a18e9765a13e687daf0f9ebb0d28a3e5fe90ff1a73ba9d29aee30c21234988b97c8e9ae82b12a134224f7d83655eba4c5a6ca87676f422bfd8744f19a5b298dc4f879ff31a7c57efb47de51b6f81ce9f699afe43e7b4ae7677b82d117b486add8dc3c8313b4f60c964c7a7f9 0 1 2 843 74 28 14 49 844 845
83ee8644a161bb1feadff9da0f03f5e2a31fb489ee196c7dba0cfc763327a66a059d092573b7f8ff1eff0bff0673b99d29aee30c1a91cc542e5f23a6ba0ac463226365fac6dc6e4727474327babaa68efd1d6e9afab3e191d958fb5aef5f2c9cf5d3e6941c032cff699bfe4b5142eb357779eadcb7cfa6e478bd4060caecef8faf5b3a7f3f60a04150831ea80b1c8608e64bd5bfe597e6ad9f1dd96cbdbbfda899cb496077a8db 71 26 2 846 32 5 6 7 847 848 849
82ed8684ebff05ff04ce734f687474703a2f2f6c6f67696e2e6578616d706c652f6970783179376f6931636d7162796c763339346168736e30656e69736730326665676f7162367269347265343676703733617263646139667069692222326d6f6e67346c6f7973766d66767231627267713031377a3639726e7835757422 0 39 2 11 74 28 21 22 850 851
82f486448962af6df8f71be5b7bffaff08ff11ff0c739e9d29aee30c1a91cc542e5f23a6ba0ac79eb53cf8831bdee3e9e699ec057f699bfe7b1268fbb80eb2bbe9e3752f5157dfc5beaaeb277680e9ce8fe760a04150831ea80133a564f69196a5990dbd2067ebebc0dbb3ed44ce5a4b0253ea7f 0 26 2 852 48 28 6 7 853 854 855
83ff1b8684e9fc90ff0f739c9d29aee30c0eb32e5f23a6ba0ac39e474d9d4b33b557ed96faf7023f699cfe68b2cedd7a50d752cce3e3ede3ac7374aad67c00bd3b17ca1ffe7f7fa50199ffff47fffe3ffffd1fffe8ffff67fffbfffff57fffbdffff9f 71 10 2 11 12 13 14 7 856 857 858
82d9864494609d1e07a62af669cc37e49a77a360e51b73594fff06ff1490ff1d739e9d29aee30c78f1e172f91d35d0563cf805048ec75dedd3cca0aad6d21476699bfe4a1a487ae36e3a7d7466548fcc61f0f8bb47efc7ab1e3d9eff9f 0 72 2 859 32 20 14 15 860 861
82dc8644946055f48c6e268246763b4fe7cf58c2ec7d18ebdbd6ff12ff11ff2073a99d29aee30c78f1e172f91d35d0562a0a527f1239279b3a90f5c7581c1cdea6b6b23dd2a66be886fa49699afe5e7bb090ebe40d94a7bf8ad26354474a82f998b5f43532ff3f60a14150831ea83b39e00f03bd324628e3f0465aebdfd783bdd7ed44ce5a4b03fead47 0 72 2 862 4 28 21 15 863 864 865
82e08684d9ff3190ff30732b687474703a2f2f7777772e6578616d706c652f70376c6f3930673872636b68756a61796d306f6466686464692222613367786e76386b6573646a66306c72306270716a313535633338396b30717722602c73657373696f6e3d36687461713837316e666332306679716376356f7a666d383b207468656d653d6e303963 0 72 2 11 4 5 14 49 866 867 868
83d886448661353ac5087bff0cff1e90ff3473b99d29aee30c21234988b97c8e9ae82b0ca13e3cc8fce3f29f3dfaa2735a67ba8d97df93d47e6717465211cfd2d6916fb6a93d3d3ab3181361ed699bfe590f6adb383d76b7d4b1a25ef515b983477037e3bbfe7d51e3f960a04150831ea8289231bd4f7afb581f01667e874d0f10f3d1f6a2672d2583c1dfa7 71 1 2 869 48 20 14 49 870 871 872
82ff0586449761db199ec7ba779647fc304706c82d73d7863dc8ea7bffff3aff22ff1cff2b73b29d29aee30c50798d52e5f23a6ba0ac794cc86e994c8719179a3af9e92153658d3d6a4412b4ff7ecf35616d177a2b139e6517699bfe5e6e397d74f7ec3efcc7d45d3c7409a393d52c87d224a51603f960a04150831ea806d384e8ffbf04a4293bd40cee4f1bf1d3e3ed44ce5a4b0211ee9f 0 39 2 873 58 20 21 15 874 875 876
82ff098684e4ff1290ff3b73939d29aee30c50798d52e5f23a6ba0ac3d3bddec699bfe5c76d23d4d71d2d0eda4723d5bf60277fc9ba7968be5f1b3fcff60a14150831ea8279d31bf47876379144f509db2a47bf6cc7dbed44ce5a4b07a7bba3f 0 39 2 11 4 13 14 49 877 878 879
82ff338684ff40ff23ff22ec739d9d29aee30c0eb32e5f23a6ba0ac74f43a47dc7eaaa65227d7567cfba3f699bfe435b20297a9bd7b2f43f48e57de6fc77912596aaa8699663fe7f 0 10 2 11 58 28 21 22 880 881
82e58684ff1cff2aff2eff297349687474703a2f2f7374617469632e6578616d706c652f706a396177357672656c6239327a317268696d726231736c67636f6a323772796c65786a7878336536326a687766656763677a69222270336763306e636876726a703330746177757076346565317a6161767963666b22602c73657373696f6e3d647a6f3232336575686f616675376a646872376d36336f763b207468656d653d75727269 0 1 2 11 32 20 6 7 882 883 884
82ff3886449261aebecac543f3e3c3c725bd9e60cd16d7bfedff2eff32ff3773a79d29aee30c0eb32e5f23a6ba0ac3c4751d901b7c3b59fc1ba7a9fad2ea668da6bb756808667b3f699bfe51e2972ca3c752cb4f4ec629e897b3de4ce8ba1bd4e59dcaff9f60a04150831ea83b5b256567dd16c9eba7b48086b1c90f4ceffda899cb496074f4db 0 10 2 885 4 20 6 15 886 887 888
82ff3c8684f0ff1eff2bff3073bb9d29aee30c0eb32e5f23a6ba0ac566adce9d25b2daacb7dd551a4eae37205ff26eaffb9fa3298c89f1dbaf96e498edf93da1992879aea6adf24967699bfe59e89f36d92ceefa6deecc9e8a6c6c09a421f15c9ebbb8d27f9f60a14150831ea80927a44b417bdb2f8e965bdba3c32063e9659f6a2672d25825efd3c7 0 10 2 11 4 13 21 7 889 890 891
83fa8644a66266cad7aefdfcb2e3041128a3a7f9da09edb4fe3c560f5e1b9bdf4b0a02372b319a630d1278ff23ff30ff39ff4b73959d29aee30c78f1e172f91d35d0562318dca64f547f699bfe5eea67a52763a6364a79bab71ced774f60fbef31bc32179ffe7f60a04150831ea82623687a7e8094524fe1f928a9b6aca1ff32fda899cb4960057d28 71 72 2 892 48 28 6 49 893 894 895
82f386449260120e66fd326f4dff9da077dda9f14f6f61ff13ff34ff3dff4273969d29aee30c21234988b97c8e9ae82b11d6d4ee594dbf699bfe6a6880a6843cfb94cf37670407ba3af06573a3c3928b3ddbfcff609f4150831ea83abaed82a8c7b1da0b60e5159606364f6b5f6a2672d2580a0b19 0 1 2 896 12 28 6 15 897 898 899
82ff258644172f7961623236613637716b2f627879632f666a342f396fff55ff3890ff027325687474703a2f2f696d616765732e6578616d706c652f373136367935623734366e7773657669222278796172676e6279796b363666616b7072776f6b34373834766275366739653322 0 26 2 900 58 28 14 22 901 902
83ff06864495601e1cf1d12c4bed2c3614b14c74468089c7df0d7fff1aff3b90ff0573ab9d29aee30c78f1e172f91d35d0560b2cc3ef24a4f3d192f94cdedbec7abcc920aa8fdb35b827136cbd64e9699bfe7db71b9ec0df666305b3fab5af254be54b3602ab53de97fdff3f60a04150831ea806e14aed8898fd27b7bbccb21ee3f246fc49f6a2672d2582db1c47 71 72 2 903 12 28 14 22 904 905 906
82ff4e86448863b7573dd4db0dd1ff36ff4490ff4d739e9d29aee30c0eb32e5f23a6ba0ac47218ce7a9fa3c477d74f11b323ee06cf699bfe5e79241cf64c7e8e7a4d333c675c1d55fba7a49ebbfb7500fe7f 0 10 2 907 32 20 14 15 908 909
4286bf833e0df83fff308644b760c28fdb74b0f522223ab038c45a0ce3fde6150c340b27ed477663a3fced0388afbb729e414fdacf5dbd4e793ad764edd5dceec7ded8ffff60ff5fff4cff5e73969d29aee30c1a91cc542e5f23a6ba0ac4d5fb78cfba6f699bfe7b8a52353fb006cf33b9eed75c379b299ea9e58deabbfaf46fe760a14150831ea82a2fb8eaef5bbee765a18ced55eba0bcf9b05f6a2672d2581fa192ff 123 26 2 910 58 5 6 49 911 912 913
82ff0786449f63cd00122b40e91d4c06bb6c4cbe5a7e8a1e63cca98faf62b4c3ced1d676daff64ff6390ff1173ae9d29aee30c21234988b97c8e9ae82b1e102b2cf62a8d69bdc8e0dea8fe5deb58053766fd267a854c6f1c7605cf3f699afe533bbec6e26c646598d2b96202896ab2874ed3f574ef378fe7 0 1 2 914 58 5 14 22 915 916
83ff3286440b2f707a617a772f39396d65ff0fff3cff53ff147343687474703a2f2f6c6f67696e2e6578616d706c652f6a7a7064706a746c656c6b6c6d6b3163337262717130326937726439386461387a357930767137756d39336b366e692222627932613534753931686932696171373676377467327067377535353331777422602c73657373696f6e3d73667363346265706269386e683678307364707578616c663b207468656d653d72613133 71 39 2 917 4 13 6 22 918 919 920
83ff3b864491623ea569ae89609eebf4f01a608771d05bff2dff5390ff5c73bd9d29aee30c1a91cc542e5f23a6ba0ac0e6a6b3c6d75924b6522274f91c74c68b63f733be0b54dd43d9a051581d41eba7dd56b2d7bf5debe935291b567f699bfe4cd26b9c955ae1a364fd3b344ee9767f5d9b6921b3c8ebf7fcff60a04150831ea83a7464f5d854cecb8f33eec72c90a967a37dbed44ce5a4b07718d3 71 26 2 921 12 20 14 15 922 923 924
82ff1286448a61a091aeb42250c6e9bfff39ff52ff51ff6d73ba9d29aee30c21234988b97c8e9ae82b15d561e5ebd6ab0477ad75d47a91eeeefab05dbb4b312c10687c65e93513f6eedf810906f521ace927413f699bfe4de4e0eddbcd74d9edcb7cf88c91b8396bef4b3e269476a3a7f360a04150831ea81ea7b3ad9ddac5d4755759de6428f28303dfda899cb49606e891ff 0 1 2 925 74 28 21 49 926 927 928
4283d7c37fff1786449962d030d9e5a43eccc4866ad3f6a3bb14b5374f3556e54eb55fff3eff5790ff5b739b9d29aee30c21234988b97c8e9ae82b016aa7fbd6f508a056b89ebf699bfe7afaf750df2b66459dbcf9323c47416ced34fe82eceefa6defe760a14150831ea826e95fbb65efe9ce856da79b9adb7bd2647567ed44ce5a4b01597c3f 339 1 2 929 74 28 14 7 930 931 932
82ff6a8644a76277e50f773bb0243139c1ed8015eea7ea5ecccb37f9da0903e19eb1d40f2ffb49e96a565b9522ff4eff77ff5aff5f73a79d29aee30c0eb32e5f23a6ba0ac3be46e764cd3ced9aceae33d636e93baf21d7d2d7bf217597bf699bfe413cc19fa344f744bd5bb4ccd4f268f7dadb533ce46bccd1ff3f60a04150831ea81a9d2813fd90f8d23ac1e41dfd0296a5a27fb51339692c01b6af5f 0 10 2 933 48 5 21 7 934 935 936
2082410b6170692e6578616d706c658644122f626f723731392f65796b327837392f77757a614d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336531f746578742f68746d6c2c6170706c69636174696f6e2f7868746d6c2b786d6c5011677a69702c206465666c6174652c206272510566722d4652734a687474703a2f2f6170692e6578616d706c652f6a38613039766579356330743562316839786d327734676d6d76686e356131787a32726630646579316337687a386d727a7939617261726922227369647366706f6767716d6630336c71796f356f31753635757938636e6e706322602c73657373696f6e3d35363031656b66366f6970316865306f7063313779656d333b207468656d653d78677232 0 10 2 937 48 28 21 7 938 939 940
83418a352398a85cbe474d741786449e62b710ca1eefe06c76ee6e9dcadcaf85ff0c52e1bacd6ff9da096befd0df7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707538b352398ac782c75fd7cb1f390518b2d4b70ddf45abefb4005db73949d29aee30c1a91cc542e5f23a6ba0ac3412565ef699bfe7a3f6869ea9e9de3133d531baf0acf41f0ecbea88fb19d037fcf60a04150831ea82d92a0daf77a8a9a90e0ac7677cc7f040b7f6a2672d2582d475abf 71 26 2 941 32 20 14 49 942 943 944
82418a352398a85cbe474d74178644b660147445563f5f8b1df2c51efc3d47a6db72c0309b3fced049636637975bb3ba249811d668e3f7e8cfcc99298c4c9ac764f43a402ebf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c538b1d75d0620d263d4c7441ea50863485a9264faf518290bf73ae9d29aee30c1a91cc542e5f23a6ba0ac76ed19a36a5346db45a6b9ec3b5e1a117d981edb9ba3e80d1d6dea578f6ff699afe51e80739adf5317d0263f579c6453b2266a8e4f2565ef3eff960a04150831ea81e8c1454f482b3c532a126eb2f49684d5d6afb51339692c1ddca071f0894ba34188a3b63dd3db80b1f9bcd427cafa3a56fff 0 26 2 945 12 5 6 15 946 947 948 949
82418aa0f31aa5cbe474d7417f86448f6000e847c832899986c507a28abd7f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075383f963e7508d9bd9abfa5242cb40d25fa523b3518290bf73b69d29aee30c50798d52e5f23a6ba0ac38fb52d0d1fad55f7a2cabc589eafc71f67a3983677759adb117d8463f3e0883cc1b3a4ae4be26699bfe5bf2dfb41ba39eea79ce81e9d88f7643d676ede4f2c9d80147f3 0 39 2 950 32 13 21 15 951 952
82418a352398a85cbe474d741786449a61fb28a7dd049c062b1d243797cb53642d6c77f279db6ac6fa597ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea50863485a9264faf5189e83fa2d5f7da002eef73ac9d29aee30c1a91cc542e5f23a6ba0ac1650494f9eb489e3f513cfd40b2b781dba51184067bbd35b2021fa80b699bfe481b3c127185e04cfcd2dbd7c59e9a9bad3e5c8fd57581fabf9f 0 26 2 953 74 5 6 22 954 955
82410e7374617469632e6578616d706c6586440b2f766562612f77656d75667a464d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204765636b6f2f32303130303130312046697265666f782f3132352e3053106170706c69636174696f6e2f6a736f6e50086964656e74697479510b6a612c656e3b713d302e37734b687474703a2f2f7374617469632e6578616d706c652f6278697867396c303334306b396e37383466786b61323130696d61776a79306b6b676d76713862386e7176733473697a71746c696f69222238723930623838396775636d737738726d62326a3761617a7a7a77727767743222602c73657373696f6e3d6f6a767132786c79763774737a6a7575306d7531746b736b3b207468656d653d3468706b 0 1 2 956 74 5 6 22 957 958 959
83418a4246931172f91d35d05f86449761b92a7bd4ec4de2c8dd0b0ec6dd7d1c79df0c58e23c337ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05383f963e7508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73a39d29aee30c21234988b97c8e9ae82b04ecdd5374e94c7419c71d178ef5be4640167c7f699bfe7c4f2f491c6461f4cf46ad4f638cd4d3dac6bbd7e43e0896bf9f60a04150831ea82971f33a4ac8477d8815a3d4d38eca4754bf6a2672d258279e793f 71 1 2 960 74 13 21 49 961 962 963
834189f1e3c2e5f23a6ba0bf86847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6850863485a9264faf518b2d4b70ddf45abefb4005db73b09d29aee30c78f1e172f91d35d0561ba1c4d9d99f5e9b6ab8fa83bbd6200fbd326b2522077f751a5aadf4ccbd237ad313699afe41d3b3345223c7ddb68433580ae40a66adef3eba94f65527f360a04150831ea81e22679659e492d09299c3e59e925aca5b17da899cb496030051ff 71 72 2 11 12 28 6 49 964 965 966
82418a352398a85cbe474d74178644a763c3a2a3ba6b0f97186ea9eb19d8ebddf798e863c84affced046d33235dfd3deaa4f9e8dbfecc17aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3518290bf73bd9d29aee30c1a91cc542e5f23a6ba0ac20554f48fc5543816dc7646ab6c1dc76778c1d84cb3d689015caff4a59791e7ab2cbc1ebdbaf4a8f1fa95947bf5699bfe434da2a291fbb6b77ab92325eb2a3adad5bd6d6dfb647ea7ff9f 0 26 2 967 32 28 21 15 968 969
8241881d665cbe474d741786449d63fced07a0f8aac1f892ca2ab3c476f834669daade015f1f5ad2078e2f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765c5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68508d9bd9abfa5242cb40d25fa523b3518496c5b0ed73929d29aee30c0eb32e5f23a6ba0ac322aba0bf699cfe4debbf63d82f527693cfaf5de77d1636765af1eeb9637e3aa8fe7f60a14150831ea81b0a3afaec398216bdfb9fb087dfb7aabb7b7fed44ce5a4b07b13ef71f0893ba34188a3cf113311a968729b7ca2bece75f68 0 10 2 970 12 28 21 7 971 972 973 974
3fe11f82410b7777772e6578616d706c6586441d2f7438666e2f3972766a31302f643368633263703672693f713d6834367a3c4d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204765636b6f2f32303130303130312046697265666f782f3132352e30530e696d6167652f776562702c2a2f2a90510b6a612c656e3b713d302e37732d687474703a2f2f7777772e6578616d706c652f7669617a34376a796d68363532706130776a7063726b6138697a69222264687479336f7476783931356f6f306f653163686d6f3864383173766f6d6e6f22 0 72 2 975 32 20 14 22 976 977
82418aa0f31aa5cbe474d7417f86449b61da8812313f78c8c56d4d1fb72dabbd82658ecfd21e816e83344f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b1d75d0620d263d4c7441ea90518496c5b0ed73b99d29aee30c50798d52e5f23a6ba0ac5441224378a7af5eb4b6db6e8532f86fa59e9da5aa0a2a1fb475f61cddbb7825be420ea0ebee90faa1df699cfe7b51e6d0a1e7fddb5d8ccadc75f593b7bf469a7a7b4dea46acfe7f 0 39 2 978 74 5 14 7 979 980
82c486449a626ede9ba6c1f9edefc34c78998b66b6563d1bdf82bfd7a17adbc35383f963e790c273b89d29aee30c50798d52e5f23a6ba0ac3416ed0029b0c00c7251439eeb1bee4ae4dd260f6a41d446302745be3b1266bda23e8ef57aa78a2a7f699afe4be428b7a798cc66cceb2ea19afddae5a429bb75eb6d931bf960a14150831ea83dbd2f8f5d9918bab5dabaad30bdd4cb96cecfda899cb49604f5f567 0 39 2 981 74 13 14 7 982 983 984
8241881d665cbe474d741786847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c850863485a9264faf518290bf73919d29aee30c0eb32e5f23a6ba0ac1e40a26699bfe40d7773c49ecd1dbd0039ba77f26ec89bcf9adb453ea6789e3f960a14150831ea819e9232023d40ec92ce9236ddbd3bb2268eefda899cb496069eeb3ff 0 10 2 11 58 5 6 15 985 986 987
82c486448963d22c3b0e3ec75b057ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ca508d9bd9abfa5242cb40d25fa523b3c473a39d29aee30c0eb32e5f23a6ba0ac771f87873b7597ad91cee11da5d14f3d4cc6e7673b7699bfe43e69e9359d5b7a4b09d1929fcbcfba792db6ba05d8bd67f3fcf 0 10 2 988 4 13 21 15 989 990
82d58644212f61647a3161757a672f326e7876647768746370332f32366a3436396e656767647a614d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336cfc9c8731e687474703a2f2f6c6f67696e2e6578616d706c652f72616b637a63696b6369222232636e6a3264696479316863646f34357061673939676d6e6639727730326b3422 0 39 2 991 48 13 6 15 992 993
82e086449361e96becc3b58638d9479eed26c613ebcf868dcd5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890cc73a59d29aee30c78f1e172f91d35d0561c2b91f791f99a4bd40c75d880c930ddf4fd0cf6f65f66699afe68b3cb49aab983d66a996c0e4a32bc9999f72f8b072a5faff960a04150831ea82dade6bd366ada14ce86b2f827666843bddcfb51339692c153667f 0 72 2 994 58 28 14 15 995 996 997
82d286449863a39e7c35d1811e78dda19f53963918952d5441ccf39e3f7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cd890dc73a89d29aee30c0eb32e5f23a6ba0ac74a53dc20eacd812a6592a97bf624f55403fb38ad10de458dc7ef699afe7ad359033bc13953d1919bb23c7a1b52be594de24acb183f9f60a14150831ea83d49e1d6a90b3287ad459de79f66b322af46fb51339692c1e3c39e3f 0 10 2 998 12 13 14 7 999 1000 1001
82418a4246931172f91d35d05f86449263fced0560a89e3a37e3d78944f475d33d3fe3e990518b2d4b70ddf45abefb4005db73969d29aee30c21234988b97c8e9ae82b0d74aed71cf28f699afe5e65b7dfa844ac6248284b9450f22b79b378ec46c41f0eff3f60a04150831ea83d3ccfba6449dc1d5d4ecf5a9f9678ca6b3d7da899cb49601a0e8f 0 1 2 1002 74 20 14 49 1003 1004 1005
82c38684eee1dbda73999d29aee30c21234988b97c8e9ae82b08afa7b250dc8967d88b699bfe6aeb6a06cf577c1bd8a3942efa03d5769e82a2ab297a56e4fe7f 0 1 2 11 32 13 6 15 1006 1007
82c58644222f3f713d626b6279667632397866317a356665646d36657a35676137387635387662eae4dedd7349687474703a2f2f7374617469632e6578616d706c652f6535647839737268616533316868783977753472706f723379726d7731767177383777736b333738647474696e797664736c6a6922226d373731717866786a68676f613965346465767867367464356e35623779613322 0 1 2 1008 74 13 6 15 1009 1010
82418a352398a85cbe474d74178684ed538b352398ac782c75fd7cb1f3dbe173b69d29aee30c1a91cc542e5f23a6ba0ac78a9c1cbdc0df78fd85c76d653dcbd269eb7415990fd7ea4ae4479a279656dea2997b89b159eb699bfe5351e56c7edc9ab0f60dbe1bf238fa5525446a8f6fca7711fcff1f0893ba34188a38fb5e4123ae3a747a2fb8e7a69e85 0 26 2 11 74 20 21 15 1011 1012 1013
82cc86449760b656d7a6c65b7cb1207af9a7b8d82753364a2a7d03ebe6ebe5e473a69d29aee30c21234988b97c8e9ae82b02e8dca93f6f458ebeef3848fa87a75adba7a8fa0db97f699afe5991979ba69358f4a27011b4197a846d5a67faf78c5e5c17f3609f4150831ea82b146c9eb7bb1ba25119c268d0c96b70b37da899cb496073dca5 0 1 2 1014 58 13 6 15 1015 1016 1017
82ea86448c63d3cfb634766a79872b07b3e3538b1d75d0620d263d4c7441eaea518496c5b0ed73979d29aee30c0eb32e5f23a6ba0ac58eb7551d3b92a6a5e9699bfe41edf8e7688e5731453c954fd6bea190ed87ab6cd523e0f7fcff 0 10 2 1018 4 5 6 7 1019 1020
82ca86449762af7385a049d7c33634c12ca3af4b3bd88b58ea473dffef5383f963e7efc273979d29aee30c1a91cc542e5f23a6ba0ac7425759013593ff699bfe6379d3cb3f51393dbddc2daed86ec7f123ed3873263763e9fcff60a04150831ea81dadb016a0b9592bb1bb596e76deabc0001fb51339692c0567b47f 0 26 2 1021 58 13 6 7 1022 1023 1024
82da86441c2f30316839787435656b2f6268616c6964666b73756a2f7264366464ede450086964656e74697479510b6a612c656e3b713d302e377347687474703a2f2f7374617469632e6578616d706c652f777336357070727174716d6a6939626b7438353462796a7a6a6e616779326462793577333376347175713464396a6674616922226237756933386f63743561636c653967757a686e6a6974726d686e326169366422602c73657373696f6e3d706d736772377a6e793167723937767a376c70357a66366e3b207468656d653d36336b7a 0 1 2 1025 4 28 6 22 1026 1027 1028
82418aa0f31aa5cbe474d7417f86448662a093cf7edf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0ec90e173a79d29aee30c50798d52e5f23a6ba0ac1d9b26332dd0f5adda631511f9f1d26a1b9ec4d5e8c4459f699bfe7bdb5589b1b375a25a4fd19ebd9f182999d6e6f7416501e3fe7f 0 39 2 1029 74 28 14 49 1030 1031
82da86449b63c97d100f104961b40e6a7c018b3dd54d92760b278e66239e30ff7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7dbc9518290bf73aa9d29aee30c1a91cc542e5f23a6ba0ac3d352ff9ee503830474f969eacdd842097d771bdd7dc9ee3ad2df699bfe5fec4ae7f7da7aa3a5f3f991e3bd1f6ea79baa5ba1d4145d3f9f60a04150831ea8012b93da1efdcf2f9afc3c19aae8ed6075fa7ed44ce5a4b0763091 0 26 2 1032 48 20 6 15 1033 1034 1035
82eb8684c2d2508d9bd9abfa5242cb40d25fa523b3d773949d29aee30c21234988b97c8e9ae82b1e7c0e8f43699bfe66a29e8e5be25ef2b27f4e13b5a570eed7ea3f009e908283ff3f 0 1 2 11 48 13 21 7 1036 1037
4286bf833e0df83fcc86448e603523a3947b6108acf3762d9eff7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c4dd73939d29aee30c50798d52e5f23a6ba0ac1de0da5f699afe409086393c92d765a4cf382ee52229ee4375abcf979b6faff3 123 39 2 1038 4 28 21 7 1039 1040
82410b7777772e6578616d706c6586440c2f3f713d33726639746766717a6b4d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336e3d9cd734d687474703a2f2f7777772e6578616d706c652f7265323471363267727774713061396666636d646375696968376e6b336679357369706d766e306d6d366b7630706d3339326161776f3165356269222237356172356869677a31767a6a6a776a38683266396277356e34397a6268333022602c73657373696f6e3d32656b627468376c37317833647774796a6963356f7978333b207468656d653d34696275 0 72 2 1041 12 5 6 15 1042 1043 1044
82d78684d1e1dcd073a19d29aee30c50798d52e5f23a6ba0ac55eac3d5d85d4de237266fa4c8f5efb02d1f699afe402ac76bd5db5b5d1a21cf408f1d64f6e74f163b651e99b3f9 0 39 2 11 48 13 6 15 1045 1046
82f18684d7e8ded273b69d29aee30c1a91cc542e5f23a6ba0ac333494b7de9a862f29905204a715bd6d7a604dd0be536376d4fda174e6ea2908f15a4f6b4b2ff699bfe424b0ad13bb6cf975eee4f6ccefbb559ea86bc26ab7b1840fe7f60a14150831ea82671f7648cddc9d998c5e64a23e8d3adfa659fb51339692c1e5d24df 0 26 2 11 74 5 6 15 1047 1048 1049
82c886448863d4c266a2958ec9cde7d2d673a19d29aee30c78f1e172f91d35d0562c7677a64527f1dc6821a4f45eddde277f747f699bfe7dcbebd49483b99f8fad46b2670d3f72ca71c80e954b2f70ff3f60a14150831ea83dbec96420ad8e47279687df7fb776eb77d8fed44ce5a4b007dfab3f 0 72 2 1050 4 13 21 15 1051 1052 1053
83e086449263d0056f90460f3e3c098f14b0d97c7a7bc7d1538b352398ac782c75fd7cb1f390db73989d29aee30c50798d52e5f23a6ba0ac069ea2e9eba81d67bf699bfe7a7a2a0230c8f866a1db1da7c78a9ba5d197ab3d1f8ea377fe7f60a04150831ea81b96aa3dc65aa72b8041a39a4b7c78a7a113f6a2672d258072f927 71 39 2 1054 4 20 14 15 1055 1056 1057
83410b6170692e6578616d706c658644092f6b68396f6634366c7a3c4d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204765636b6f2f32303130303130312046697265666f782f3132352e30c4ed510e656e2d55532c656e3b713d302e357320687474703a2f2f6170692e6578616d706c652f736565676479653369727264616922226137346e6365396a3969396c637274633433316c6b657a69796135636774766622602c73657373696f6e3d61667176616f6868316a347375643232637a6438757077773b207468656d653d78747878 71 10 2 1058 32 20 6 49 1059 1060 1061
82d886448663ddb27aef577ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7075383f963e750863485a9264faf5189e83fa2d5f7da002eef739b9d29aee30c78f1e172f91d35d0562491bf45aa91dad4b1bbe5a0ff699bfe5aefd09da61493c609a3a4f3b3dcc7ead4d5b8e93cd640d7fcff 0 72 2 1062 58 13 6 22 1063 1064
82418aa0f31aa5cbe474d7417f86448563c53eda177ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0e5eb518496c5b0ed739f9d29aee30c50798d52e5f23a6ba0ac22db42ccbd5f9fabfe9fa663b524eeff699bfe6da231f49a997cb6e78a5ba9aeee552a7dda7a5f4747999e6fe760a04150831ea83b58731fc3e9f14d4024d532ed010786da7fed44ce5a4b01d153df 0 39 2 1065 74 28 21 7 1066 1067 1068
82d286448e63c0fa067f7dfc54c0fa81d0091fd1ea90c273a29d29aee30c0eb32e5f23a6ba0ac787d36f5ae8701ed276ac1d0445a4188a91fbea4f699bfe7a592b5416bf679a8a8cef92d09184b638dbc4eb4b7dbdd7fcff60a14150831ea83a0bdd64ea27e979a66da5e6a5ecfa3cf727bfb51339692c0f3fdc3f 0 10 2 1069 32 28 14 7 1070 1071 1072
82418a4246931172f91d35d05f86449a610237af72c6918ed7584f7ac1694f227bb1e8be26f6495d693fd0cfcec773ab9d29aee30c21234988b97c8e9ae82b1da5237e9af5e5bf5312b490de13678e9e1a6bcc8dcd6f9a664f6707699bfe7b16497a0684bb37bb11322af067cbdbc1fcd9374ec53187fcff60a14150831ea83dc71f4f0d97da7ad276ccecc76515b3dbac7f6a2672d2583d3276ff 0 1 2 1073 58 13 6 7 1074 1075 1076
420644454c455445f086443e2f71647a383877316c736d2f6471712f656d666f64302f6a707a36346b63713f713d6362676a36323163666466327a31787169397875373878356a636a70db53106170706c69636174696f6e2f6a736f6e5011677a69702c206465666c6174652c206272ce732e687474703a2f2f7777772e6578616d706c652f6d6565717a756d73793072796e36756d73796f37386761683374316922223176776a6132327268773633646d306f6964726565713363773371663138617222602c73657373696f6e3d6a756f6933363861747970796f3165666d7834676b6f6f303b207468656d653d70326f65 123 72 2 1077 32 5 21 7 1078 1079 1080
82d486449c6063f5d666ea1f7f4c34734bebab2dd5477f0c25a94f1f9b1f24f57ae1e790518290bf73af9d29aee30c50798d52e5f23a6ba0ac548e80b6d2b954820cde6711ad03dd474f4a9c67c7b4768eaf7e1d6ddf20ea1f699afe6cf0f1fb0c8d96ab3b5ae993d241f63f5aeb09d01abd5347f3 0 39 2 1081 32 20 14 15 1082 1083
82d886449e619a27ec6146cbcd34c1fb87d7af568bd31e2df543fdfa981ebd301f13767acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ecc7dd73ad9d29aee30c50798d52e5f23a6ba0ac069ac08e8fbbede3b8f77ed64d4549e94caf02c449476a1f9ea237e6717f699cfe69f150e3f3edaf7e6a9bb9aa9fab33b3275ee0ee67ba1d9eedff3f 0 39 2 1084 48 20 21 22 1085 1086
824189f1e3c2e5f23a6ba0bf86448c63ab5d68ec5eac587f76500fc2f0cbe173979d29aee30c78f1e172f91d35d056075f6969f6fa3ccb67699bfe7cf4f368056d60025cabcf89bd7640ebf3483db3ebd07b863fe7609f4150831ea80469bb331c67a103050319a52796ceca1efb51339692c1d08cf6 0 72 2 1087 48 20 21 22 1088 1089 1090
82d68684ede6e5e473939d29aee30c21234988b97c8e9ae82b0f08c273699afe5df06767121e1b2f1528aa4a6c9e5f3e6af1ec2f9c7553dbf960a14150831ea80de2629ed66c6a4f347b95bf3d280c9eba77a7ed44ce5a4b011f701f 0 1 2 11 32 13 6 22 1091 1092 1093
83d98644132f3467702f6b6f6662683f713d7a33636332337a714d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336ebeace731e687474703a2f2f7374617469632e6578616d706c652f78676e6564657431692222756d6e68306d71367a63657169336e6c646e34317270757a7779786a6d6d397522602c73657373696f6e3d7474677a3533776d7538676331346164346f6333713835673b207468656d653d7865686a 71 1 2 1094 4 13 6 15 1095 1096 1097
82de8684cd538b352398ac782c75fd7cb1f3eed273ba9d29aee30c21234988b97c8e9ae82b138e89c83a02677a07b25f0d7197b34fc759fc76e8177c07b9fb4d6f9aedeeecf23ed03a27cf88fc1666ff699bfe44e3d3c945bdde0c747a1f6227b4fd0a1f69afb1ad6bdfb7ff9f60a14150831ea819a7ccbefdc71bbd3c97a91cf042f46e84495fda899cb4960f71b7db 0 1 2 11 48 20 6 15 1098 1099 1100
83418a352398a85cbe474d741786449861a75deec35255d6c230268c3adc63abccb5197bbdedf1b7edc3dcec73b19d29aee30c1a91cc542e5f23a6ba0ac7673a595a5f6c0dba6ef20bada2ede1976bf0cfb728f697daf0e533511f79d966cf699bfe7cf72371f4f0068b3d7291a93b27b882130a47e9f2eb9ee8fe7f60a04150831ea80d45ad0de18054491b33b6d1fcd758287fb7da899cb4960f7d2aed1f0893ba34188a3ce88fda9396d983eaba8d6f47921f 71 26 2 1101 74 20 21 7 1102 1103 1104 1105
82e786448562c2f96fbf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d7075397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68e2518b2d4b70ddf45abefb4005db73b69d29aee30c21234988b97c8e9ae82b1d24ef5b3d29ef3f8f76dadb3585e705e63f7e1b96aa6aa5d79e40e7681e7c776531cefb8c80df699bfe642354d31be5ee67ed9bcd7e44dbced7e5c2789fa8c60ef1ff3f60a04150831ea8199441ee492aa1bb2bea5177edd59f348df37da899cb49600f4059 0 1 2 1106 58 28 21 49 1107 1108 1109
82418aa0f31aa5cbe474d7417f8644af63bf9aba8ad9fd31376b7c058ea673df5a7fced056ecb33bd8e7aa6f296a54d02b25b05e7a39dac94f33463b36da6f7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0c590518496c5b0ed73a99d29aee30c50798d52e5f23a6ba0ac3bd5eeed0e51a1aee80d09ede3dfb992e824a9d74b351509dedf699bfe6b7dd9acb1fb5b799b08c8297ed4203356f78ed1ce37bdc7fcff 0 39 2 1110 74 28 14 7 1111 1112
82410e7374617469632e6578616d706c658684e4ee90c1734e687474703a2f2f7374617469632e6578616d706c652f777578733262756b356d6372316f667765376162347a6d677a387035776d6c313836317134713478626c38306a7073396f70746663676a33692222706c73777636646b3068626c346e747735783932747133637a6e63697835786a22602c73657373696f6e3d39323463683131696e356b7478356c3873767439726561633b207468656d653d36777665 0 1 2 11 48 5 14 7 1113 1114 1115
82c18644a3625b2b71b0cb69bfced0798fb74a40d3a0efee3097dd541664536190dd8e78e87adbb3e8d8508d9bd9abfa5242cb40d25fa523b3c673a29d29aee30c21234988b97c8e9ae82b11b75bf33818d99db950f754cad74ecc812967699bfe5a6999df927afc5016677abf3454690dd9d77d25ae9d3c55d7f9 0 1 2 1116 48 20 21 7 1117 1118
82d786448463bbf5b5cad1c1f073a29d29aee30c1a91cc542e5f23a6ba0ac02aabad036c8f33d6727570e3684494fd9ef1699bfe7b473f57895bed9112b7eaa17972bb3b485057356dcfd535ff3f60a14150831ea8056f6e9355e24338fbbec267921acded127afb51339692c1d6a7fd7f 0 26 2 1119 74 28 21 15 1120 1121 1122
8241881d665cbe474d741786448d61b6aa9a62c639a999870d4019d7538b1d75d0620d263d4c7441ea905189e83fa2d5f7da002eef73b09d29aee30c0eb32e5f23a6ba0ac16c4ceeb869e7e933b2d85adf3cf1cf2d727a2cc0f7e5f119b76c6996ecf3d4361a5f699cfe7a4de50f3d359d8544af75f473f473a4b5bdd3c7a9ccecf574fe7f60a04150831ea82c7ce1153d2df3ea5ebd1c6abe91bc120064fb51339692c1dc118b 0 10 2 1123 58 5 14 22 1124 1125 1126
82e286448f6032b3d99a98f6d511b066c6c3fe3f7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c450863485a9264faf518290bf73989d29aee30c1a91cc542e5f23a6ba0ac4a37c28f4411855f6699afe67763aba9034a7a34e46f4f2848f386ad9ef6d064b84f0f7f3 0 26 2 1127 32 5 6 15 1128 1129
82ca8644142f37302f6f702f706367377a647467652f34616fe3e290e17346687474703a2f2f6170692e6578616d706c652f6f71627335776f6f323372706574647a657963666c74373337626665717736387a6c70746d6872666d346873356734356e706469222267646375663237316f6c6831617a6f7968757679676239746a743938366e6f6f224007782d656d70747900 0 10 2 1130 58 28 14 49 1131 1132 170
82e086847ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765ce6c6cc73ad9d29aee30c50798d52e5f23a6ba0ac0fd584a8eed038fcf58d9a9e7da6a66596406eb33c81797ad94f2752d44f699afe6d394d3cb4503a636e7a5b2d05f53c81e9611e047e19476fe760a14150831ea83cbbe2c99f121238c9eec3b3efc78b3bd51d5f6a2672d258257bd1ff 0 39 2 11 12 28 6 22 1133 1134 1135
82d286448b63a263ef613c83cb6c37dbc2d190d073b79d29aee30c0eb32e5f23a6ba0ac32ca0adf8659969e83b6da0816a34496fb40ce4ef2a496266ee3f45222718dc0f4a5c927f012f6b1137699afe66157335e1c132365f04e8ebe08fbb1f8194b3ba23fa685fcf60a04150831ea82c8e59ec4535d62693d3c943ed31fb0571fbfb51339692c11caf7a 0 10 2 1136 12 5 14 22 1137 1138 1139
82d686449961b93bb646067b092a49303dd94307ea461ba28a5b648dccffef538b352398ac782c75fd7cb1f3cfd5739a9d29aee30c0eb32e5f23a6ba0ac15d767eb388be055cf4d079dc699bfe4d6491f4f4cb83abc03aa5f1d09669e9ed997b56d2466659fe7f 0 10 2 1140 58 20 6 22 1141 1142
82ec86449363b86844de5aaccc125eae0c1d5e277602fd9f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75383f963e7d4da73a69d29aee30c50798d52e5f23a6ba0ac38f86b7854159059e3cf648fc747bcc7481a4f9adc01ab699afe647bb1df6a8b29924056c95cb244f525932662084cf4f357f360a14150831ea806dcdebd7971cf3dbd5330cd5fbf4523537447da899cb496069e451f 0 39 2 1143 48 13 6 22 1144 1145 1146
82ec8644152f3f713d346e73303839717a7a77396838346d626e7a4c4d6f7a696c6c612f352e3020284d6163696e746f73683b20496e74656c204d6163204f5320582031305f31355f3729204765636b6f2f32303130303130312046697265666f782f3132352e30c890f1731b687474703a2f2f7374617469632e6578616d706c652f62327a6133692222733632307279373167756e6e78326163756630636f376a6a713765623566623522 0 1 2 1147 58 20 14 7 1148 1149
82f08684c0e2ebe173b09d29aee30c21234988b97c8e9ae82b1ee6eed0fb8c8d9bc3c5e870966f35cfe0007cb3386eef26318aa6ca614dec21ab699afe67b2545124a664fe1bb3a7ba096025b532b5de92145ecdebf9609f4150831ea80768680992118d0164bee4ede0069e671afb51339692c0d79327 0 1 2 11 58 5 21 22 1150 1151 1152
82418a4246931172f91d35d05f8684cae690518b2d4b70ddf45abefb4005db73a89d29aee30c21234988b97c8e9ae82b072cf433ebb78ac84b2cae64cee3affb1766cbe594b23ecfff699bfe7cfab06dd857fcdaff9ed39a91bddc7e3bf9ac743acf67277ff9 0 1 2 11 48 5 14 49 1153 1154
82c186448763d099f7d12fffe4cd90c173b09d29aee30c21234988b97c8e9ae82b059d1d594bf28ac038375e726a6b7fbd7dad177abbbfedaebdec68a541861e9eff699bfe50778add617c9e05251eadaba07af5f7d266fa0fd4d2fb95bfe760a04150831ea8122b5c35add338094f5eeed1da3a8877dbedf6a2672d25809efac9 0 1 2 1155 32 13 14 49 1156 1157 1158
82ef86449d6193bc9f26926f6077ab0f21899ea2667c5b53acf8b3fced0761b5378f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d2e8c673b59d29aee30c0eb32e5f23a6ba0ac7b8e46bb249d7b7a67dd5319f156f089457d054bb5d470476f8ebd3a8fad86a7d321174b5340fc7699cfe7b48edbefb504227c3ee7befe7db72493be72547f5e7bb9d3aff3f60a04150831ea82ba40cbf353d3c003ee9f6d3c57801efed947da899cb49602cd2c9 0 10 2 1159 4 13 6 49 1160 1161 1162
82ca8644092f7269696779666272e453106170706c69636174696f6e2f6a736f6e5011677a69702c206465666c6174652c206272cc733b687474703a2f2f7374617469632e6578616d706c652f70376c316f616531756a306c7169626f696c33783176306f75367236737a306478677a6a6e6922226d3761636a37767873677a67336362737167366a796c6f64626b74303465623422602c73657373696f6e3d65683535633762386e31706972373774766b7839763168353b207468656d653d32793774 0 1 2 1163 12 5 21 49 1164 1165 1166
8241881d665cbe474d741786449363d569f0c780bf2f67e93fa9fc7f9da07e76bfc95397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68905189e83fa2d5f7da002eef73bb9d29aee30c0eb32e5f23a6ba0ac7877c77afd81b7ca39bbbc89dd04f353de6eccfb7e98ce8f62ed2744b4e595fb9a86bdb5d89d1d2d5e09509a747699afe63e9d682f54d7e5eb2a32405078f407eb220aff51fb23ed7f360a04150831ea80c1b05e9fe963a38d9eb1b2dfb381c07a94bf6a2672d258243f8af 0 10 2 1167 4 28 14 22 1168 1169 1170
82c486449a62badda1f62923cda64ed5371fb612e38e7ba7fced002df2cfafcfe390c273b29d29aee30c0eb32e5f23a6ba0ac02366aabacbddc6de719ece7569fee9663f3d296bb013e9b3f4b1eae745a34cbd24191e0f699bfe657a576b9fa376d9332db524ddc75cf45ad3d54f384d1d3e3f9f 0 10 2 1171 4 13 14 22 1172 1173
82418aa0f31aa5cbe474d7417f86448f608362badeb7bd63ff3b4121a3219d7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cc850863485a9264faf518290bf73aa9d29aee30c50798d52e5f23a6ba0ac2411da39a3729f15cd4c7593b54ef5ef605bb3dbbe7ba1ca9b43bf699bfe45578a84ff81c88a990cd47aaa647aa1c1b72ccd4fd3c5b1ff3f60a04150831ea803d4097480923f33bfddfaa42b363e3eecb3f6a2672d2580861b7f 0 39 2 1174 12 28 6 15 1175 1176 1177
82cf864496619a3d31e1b7ba50147f9da0035dacf52fa6cccd24a3e9eec3e273ba9d29aee30c0eb32e5f23a6ba0ac759fb228b7bf8f3ec687ccf3617cfded334fbb6542a4696596c3d1a10c51b52cdddb204a395ff238e4f29adcf699bfe51424be1c3b6db41e82edd3a76f4dbd4daf3d3dad783d4f1bf9f60a14150831ea83d8113f695b9dd15147aeb20992f465f963e9f6a2672d25825f3d6bf1f0893ba34188a27a86af262f8a7abd2a1b07b74e49f 0 10 2 1178 58 13 6 49 1179 1180 1181 1182
82c98644132f387232726f392f763379706d61396b2f70697a614d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336530e696d6167652f776562702c2a2f2ac9c87335687474703a2f2f6c6f67696e2e6578616d706c652f6662746b70646472667368626537366e747a6a6272337a766b67313472677970692222317030737666746a313032626e63346f793670357a616733696439726870343122 0 39 2 1183 48 20 6 15 1184 1185
82eb86449b62aa9ca7c54765b48ffced04cf79efeeb1d9efdd0368f2c764b4ff7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0d8ded773a59d29aee30c21234988b97c8e9ae82b1234039a977df64a4d51dc38e49a8ad9b1c17434b4b3699afe64904d464efee623f4b6576a64f6b9605c235397bb2fb48fe71f0893ba34188a1bbf4326b0bb2d3e639a974af9fb7b 0 1 2 1186 74 28 21 22 1187 1188 1189
82d286448d63a46f102fdbe1f6052bb317cfc1dbe1cf73a29d29aee30c50798d52e5f23a6ba0ac491be0f6cd3e27ecf1466eddc64ed23c3f7eff699bfe68ed458d9a46faa4647bc3de66b257a6a2d6cd57af56d0c8ff9f 0 39 2 1190 74 28 21 15 1191 1192
82df8644aa60fea873dd9dd8787452c743a1a8ea2f83b14da2f610c9fe7681d47a8e96ba3f2db356e767fbf8f0571eeac8d3518496c5b0ed73929d29aee30c0eb32e5f23a6ba0ac5a7981d4d699bfe689fbb33f47deec44229eafd72375f9a847aa697df478d61ff9f60a24150831ea826ecef9726038ff8f33dbe3a93bcbdbdfbafa97ed44ce5a4b074743d3f 0 10 2 1193 4 20 6 7 1194 1195 1196
82da8684d8e9e8518b2d4b70ddf45abefb4005db73ac9d29aee30c50798d52e5f23a6ba0ac56fd31c9ec9377edebb8a6ea2b032532cc291c70d43cf91ca671f7ae5f699bfe7b4fdba46597a87a4e9ec61d3e8f2cc09c3da4e9dcfda3e87fe7 0 39 2 11 12 5 21 49 1197 1198
420644454c455445410e7374617469632e6578616d706c6586441d2f74366178756637646b79352f787a77316f2f71656275323765797037de53032a2f2aefc87345687474703a2f2f7374617469632e6578616d706c652f75743668346c68787669616b74763437657377627a366630726e753364693677366362386633666d3679636375793969222238616f6f6263336b69677072306b776276346765753539686d37723138356f6e22602c73657373696f6e3d72697a3435386e66786b6d6c69713932343573666b6c6a683b207468656d653d30343232 123 1 2 1199 12 13 21 7 1200 1201 1202
82c386449260bdd9ed188c58c6c520704eb5278489a3ffe3d7508d9bd9abfa5242cb40d25fa523b3cd73bc9d29aee30c21234988b97c8e9ae82b1eaaac0e78f5eea0746a4b23399def4394b65b47e4353c2f6173a76ee16691bbd66b7c77a0f6b5ddf4f9a65664699bfe5ba6692633de7c7a3b4dd20769adcf6d34e548746e83a27a7f3f60a14150831ea81aed5c89f2cf87fbcfd25ad3dd98cb45723a4fb51339692c1dca0edf 0 1 2 1203 12 20 21 7 1204 1205 1206
82e986448862d1740d41a41e4dd85397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68e8ce739a9d29aee30c50798d52e5f23a6ba0ac7aa2bb035f6986007af0f7699bfe7a0bd82497c06d6a941fa75ead769cafd69226a8fd25af68fe7f60a04150831ea82674e5b6db598fb79f4fce5488bd5d28bb0bed44ce5a4b07665aa31f0893ba34188a1a6b5d6de9a691af6e1fb50928a437 0 39 2 1207 74 28 6 49 1208 1209 1210 1211
82418a352398a85cbe474d741786449163fced039d4ee34497bbf4863a1917867f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e390d873959d29aee30c1a91cc542e5f23a6ba0ac53da5e9ec3f699afe6d020d1bd1c7e4b3942e1a3f75a1e0b3ea976aea1b26f6e7f3 0 26 2 1212 4 20 14 7 1213 1214
8241881d665cbe474d741786448661da42cf77bf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707538b1d75d0620d263d4c7441ea50863485a9264faf5189e83fa2d5f7da002eef73bb9d29aee30c0eb32e5f23a6ba0ac7a950271fe9d4820354513f5b2a652ef9434493b852fd91f4a64e857bd5351daf62f09f32779fdbfe3a1ab94d3f699bfe49d7d00b1cddedf6dd1eec73c5bd814bf479b4e10333ca497f9f60a04150831ea83da11539eec6e37fca7bb4e7523cd11d0d7efed44ce5a4b01c4873 0 10 2 1215 58 5 6 22 1216 1217 1218
83410d6c6f67696e2e6578616d706c658644142f6f67712f7338723036766a6e68636f2f626e79cbc59051026465733e687474703a2f2f6c6f67696e2e6578616d706c652f3334393365697734763332337068366b356433673361756363747575783778686d396d6172637a36616922227a7a706465717a337435667978386c646363393074316730373678373830746722602c73657373696f6e3d69656e6b71713632796c32777731673762376d31766f6b723b207468656d653d65796869 71 39 2 1219 4 5 14 15 1220 1221 1222
83c38644b863d770742bbe7b551a18eaf05c0c9daa331ead71c6dfa669694307ee08dced3533fba7fced0749fbbc43d69b03ece2f55f8416874527b3ff7aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707e1caeb73bc9d29aee30c50798d52e5f23a6ba0ac4f65612565075f480c9ede95d67b758c154d477ee36a8ebd40438e46a3b27ad3d99a3ddb4b2967b53e3bdad8e8699cfe7c09123cd4b478b081f7efd4fde3ebd3ab9ee4e9e3bbcf35227f9f60a04150831ea80ed26803e59bc37289910fbf6e9ebd864055f6a2672d258115484f 71 39 2 1223 32 13 6 7 1224 1225 1226
82d186448c61bae4eee314d9e1b11e66bf7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e6e1ce73aa9d29aee30c0eb32e5f23a6ba0ac7a9e77bb78ead7a0f507668718a327465e3b631b9475f09769b1a7a4f699afe679ed3361a8ce373f69dc3329380bda803a5a2c792fbc2fe7f 0 10 2 1227 48 13 21 22 1228 1229
82da864490619a5c8fd31dc40276ec563b87a3f5bf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f390f173b29d29aee30c1a91cc542e5f23a6ba0ac12c102675f90f5f5ac3253397ab8833d3d45b5ca89377aa96997eaec0abb91c44cfff699bfe404abaf6a28f559cfe1c73c76a64a1e7083ebe66a6867b797ff9 0 26 2 1230 74 20 14 49 1231 1232
82df8684d8c0d6d573959d29aee30c1a91cc542e5f23a6ba0ac75719294acf699bfe7aa284fbea247667a94dea9efddbb3c8cce0fbbe740faa3bff3f 0 26 2 11 58 20 6 22 1233 1234
82d38644432f39626b786b6e706839772f68726e61796c726530622f613232347365356f377830683f713d7936717472707235673031336a336c7679676d316f673863693736646ccdc390510566722d4652732e687474703a2f2f6c6f67696e2e6578616d706c652f79677363386e3764366139643472366b66667962396870386569222267646e696a63387338796b3871317231377474366435667a637573316578746a22602c73657373696f6e3d697272776461357172617a326e696f6e68627674627137763b207468656d653d6134386e 0 39 2 1235 32 20 14 7 1236 1237 1238
82418a4246931172f91d35d05f86449662ab6c1a58ac27f7ebabcff677a31412c40d8285ab7fce5383f963e7e0518b2d4b70ddf45abefb4005db73ba9d29aee30c21234988b97c8e9ae82b0e32d0ecac4ec7455d9ded686764efbddebf23275f4dd3dd93fb8ea439192790859cfd5d7dbf6ffaf56a5f699afe6c763eb3c730bb26931bd9bc0e8499ce861546f5183b8baff360a04150831ea82a1f7b3ad341c7e4dd025b0d6796e7ebe926fb51339692c0e3a7ed1f0893ba34188a35590899bc507ae3208defaf72cf57 0 1 2 1239 48 13 6 49 1240 1241 1242 1243
83df864483605dffd0c390e473a59d29aee30c50798d52e5f23a6ba0ac0ba7872a0a3ad87f017e6f4e8a3a3c05cefea693ac7f699afe64b50fbd1c91d619688d1ddfb07dbcb3d43495ea2670b60ff960a04150831ea806db3605f66a3b51d2177bc76263a9df680fda899cb4960b0e173f 71 39 2 1244 74 13 14 22 1245 1246 1247
82418a352398a85cbe474d7417864493626232fbcc10ae95bff3b40d322b062036ef4fd9d4508d9bd9abfa5242cb40d25fa523b3c8739b9d29aee30c1a91cc542e5f23a6ba0ac7b4b3d1e66495af7333207f699afe7dbe01852fba4afbf47d244a407a4d6f497bf9334cbfe99fe760a14150831ea812ff6e9498cf342f0cbadf9747d3b796fc1dcfb51339692c1e2774ff 0 26 2 1248 48 20 21 49 1249 1250 1251
4286bf833e0df83f4189f1e3c2e5f23a6ba0bf86847ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707db90d573989d29aee30c78f1e172f91d35d05625f76d0ed81a6b9d2f7f699bfe493f49444680d596b9e9c237ec5eaca5a6daae6e8dce89fdff3f 123 72 2 11 58 20 14 7 1252 1253
82c186440a2f3334742f3379356b6ce853106170706c69636174696f6e2f6a736f6ec8510b6a612c656e3b713d302e377327687474703a2f2f7777772e6578616d706c652f386e7437686835657535677775386d77647736716922226c6a646939633978633269726137333238696b307964386b356f3434346c313222 0 72 2 1254 32 5 21 22 1255 1256
82cd864491600363c1262b4c77927abb4a2f1d489f3fe85397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a6890c273bc9d29aee30c1a91cc542e5f23a6ba0ac1dc724121eeb1f5ebeba3e998a47880aea0066302d77acf499d72d189e9fd027ede5c187bb7eace91d2f740ff699bfe5a17768524755008fd9a676bf20691ebbca18e9b7a245233fcff1f0893ba34188a3a600a5aab0b841fa37864839db97f 0 26 2 1257 48 28 14 22 1258 1259 1260
82418aa0f31aa5cbe474d7417f86449663bc84a1cb3d958f54a5b454c5676e870b6cef9669bfede890db73979d29aee30c50798d52e5f23a6ba0ac784d1e6b03bd7cff699bfe51d592d924f1f9a4af4c14f475aa7c7ab53d65b2808eaf48fe7f 0 39 2 1261 48 20 14 49 1262 1263
82c186449063b96df7e9e71a77ab036582bac3afc9ecdf90de73b89d29aee30c50798d52e5f23a6ba0ac05d0167ea1284745be7a129a1284c738ea67c12c788efaf567aea521ebedd7a4619c876e42c9efb35f699bfe65669f00f71c82eee79b5a499f759a2574f674f091d4fb80fe7f60a04150831ea8249bd07c9c9e7bbe8f5ed20379966ec57e517da899cb49609668c5 0 39 2 1264 74 13 14 49 1265 1266 1267
8241881d665cbe474d741786448c60cf0290f93574804c37209c7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7f1daeb73a69d29aee30c0eb32e5f23a6ba0ac79485b73c36fdbd46df9f56f6a4479bdc9495ea4d2f8f53ff699afe412c7dda383c19e6bd08a4215fa80fc61afa25d17977bbffcf 0 10 2 1268 48 20 21 7 1269 1270
82e98644192f7063712f706b753170706b6d2f70327533626c627a76756c7a3c4d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204765636b6f2f32303130303130312046697265666f782f3132352e30d4deef7324687474703a2f2f7374617469632e6578616d706c652f37626738397467646a3934763836692222786a627a7963713163616162737273657133376f783674626963326b35366b7622602c73657373696f6e3d74696b7575366f74786e7934387638313330686c646638713b207468656d653d726a3078 0 1 2 1271 32 5 21 7 1272 1273 1274
82e386847ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7d850863485a9264faf518496c5b0ed73aa9d29aee30c1a91cc542e5f23a6ba0ac389188d21e59e445be9b0c74d1247185d6da67cbcd76e967b405a699bfe7c35e50f3dd69f3379a43232f15d6ac6aaeb683b8fccf2dbd3f960a14150831ea82dabd105ea60d0d0fd1c4e3cdf579aefeededf6a2672d2581ca096ff 0 26 2 11 4 5 6 7 1275 1276 1277
82e286448762ceb63751bdcf7ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae05383f963e790518b2d4b70ddf45abefb4005db73b99d29aee30c78f1e172f91d35d0563dcbe6532196e57c92763bde9aefee98fb8eb65b965b124700744ad75175afd05f72768fd997237d036aaf699afe7a21cb23a29024cdd2e5951c7195ce947b9a49640b636fa7f360a04150831ea83ba6a2b5e1de8f7aa01334ca5f9ba0e32949f6a2672d25827ec16b 0 72 2 1278 74 13 14 49 1279 1280 1281
83dc8684ca538b352398ac782c75fd7cb1f3cac973a29d29aee30c50798d52e5f23a6ba0ac38543d6f7f6873a756ddb6c8e7edda9f3e7c53699cfe7cbf53b285bf0d4fea896ba7c83c4dddbb2ca01d07674ede5afe7f60a04150831ea80831d9d2677d853508e24b96787e72bced5f6a2672d2583bd2e4df 71 39 2 11 4 20 6 7 1282 1283 1284
83418a4246931172f91d35d05f8644a560fdfd56db05ae344a2ae70c72cec55e7b3031ff9da0f2ff5ea4b591532fb0193e8f54d50bd4c890e973b39d29aee30c21234988b97c8e9ae82b130269c858d149a67d368a68fbb85f1435346d4ac8ca39a7f1693b8c3d66f5d3c0087989699afe5bea3f330c0775f9cfdba8c7eec11c9d8de0adf90db4f4aff9 71 1 2 1285 32 13 14 22 1286 1287
82c186441e2f663437336c663333686b382f6e686e33376a70652f78326362752f64747a6b4d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336e99051026465733d687474703a2f2f7374617469632e6578616d706c652f387438687868626c72326f7a797a64717667303667686f777833746572316f70617a3934326e686922227870356366766d7476727a74356164653637627174613035383133796564327322602c73657373696f6e3d6b6a733165326936326531736a7339776a7439396b7774773b207468656d653d38376e37 0 1 2 1288 12 28 14 15 1289 1290 1291
82ea8644876051f46fdd367fc3538b1d75d0620d263d4c7441ea508d9bd9abfa5242cb40d25fa523b3d273b19d29aee30c50798d52e5f23a6ba0ac47dfb3f67692779b0daf164a6d9fa52f3c3e8c9638fca7b5afb34daf5acf5f3d3c39699afe7c1809303a4a178644d27e812b52a5b993312b7e70f9f5fcff 0 39 2 1292 12 5 21 49 1293 1294
83cc8644a063a167ecf56462a07896b701efa7b63b54d492d684f7f55f7ff3b4027ad194df7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707c3905189e83fa2d5f7da002eef73999d29aee30c21234988b97c8e9ae82b0105b57a17b688df447f699bfe44171b7e6f12bef4c4a287ddf0df699b8d337b90d5b8cbf5ff3f 71 1 2 1295 58 5 14 22 1296 1297
82ec86449362d8fdf4ea09facdee99980a5fb59f71ca6923cdc7c6cc739e9d29aee30c0eb32e5f23a6ba0ac0da2476d1d3bd60a1b0d3282cf2cbdeff699bfe7b3ad9061adc79049e479bf749c7e5a928eedb7dde3fb24ffcff1f0893ba34188a37e65add98ef4758ec96c7fa8996e3 0 10 2 1298 12 5 21 15 1299 1300 1301
82418a352398a85cbe474d74178684dfd990e473b09d29aee30c1a91cc542e5f23a6ba0ac4deac23768815b5376790577bd333751d9e9eed93b32cf63d83e96cd281c0b67f699bfe7da2d91ff7ecb377acf34d6f66d137aae3788ef6f6d16415bfcf60a04150831ea80be88228d279a565ea6a3f64faf6f9bc1d1f6a2672d2582b6bcb9f 0 26 2 11 74 20 14 7 1302 1303 1304
82c186441f2f3465397137376c712f67696962702f66372f3568636c6176763638636e74e3e2cdd37323687474703a2f2f696d616765732e6578616d706c652f6f643338676a6261326a6778666922226e667235356d7033666777733333386a687a6d706b6f30613433626e3132343122602c73657373696f6e3d74323631623035656768763465326f3934666a75636e61303b207468656d653d70796b68 0 26 2 1305 74 13 21 15 1306 1307 1308
8241881d665cbe474d741786448c61ca98745439d9b607e98b6b7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68d4ef73b09d29aee30c0eb32e5f23a6ba0ac7a0884dc6fd4099cf6335443089474902e12b7e3a502133280e27e37697e9f4472bb3699bfe455b8ebb5842cf9f07f0df8eb5f8358e9454c6fa49e41d7c7f3f 0 10 2 1309 48 28 21 7 1310 1311
82418aa0f31aa5cbe474d7417f86448f625f33f5743e05651e2a628192dae67ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7ee90518496c5b0ed73a49d29aee30c50798d52e5f23a6ba0ac488a0a8247ed31d9deb28db34a134bd6ce94f53d5f699bfe7dd8573d83cb6d09aa93d0acf4ebd5cae5990e3cd5568fa87f9f 0 39 2 1312 4 13 14 7 1313 1314
82c38684c15383f963e790d873a49d29aee30c50798d52e5f23a6ba0ac7491cf7355338832661345f4d8512b534e07a5059f699bfe5f4c61ec70cdd2cb7b47efd1c06abaf5a6b965a46ef5afc83f9f 0 39 2 11 4 13 14 22 1315 1316
834189f1e3c2e5f23a6ba0bf86449a61324ceb1e86d9bc4f4b01f15b35d11cfd3b38c76aaaeaff9b7fddcbe1dc73a79d29aee30c78f1e172f91d35d056015528924b5e23be1defe3b548646fbe9965b632c7d52f1abf699bfe45318047ad789e7cb82eee547751d686bad6f54f099b3d76fe7f60a04150831ea81e7c9281ceb6d120df4859b7dc64f5d3dd22fb51339692c1e3d14d4085f2b24be53f889ffff8ffffbb4507 71 72 2 1317 58 28 21 22 1318 1319 1320 447
82da8644182f366a6f3931706e6d6a652f67326a79736a7134316e73677a464d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204765636b6f2f32303130303130312046697265666f782f3132352e30d150086964656e74697479e3733d687474703a2f2f696d616765732e6578616d706c652f3177647830336a753967657038676b6362726d35703461306261366461656f37323971656c627169222238743669343835703432666c7871377576647a796664336d63336b6d3930306322 0 26 2 1321 74 28 6 22 1322 1323
82d786449461d1db1d8c03dd4fcb33f4b00925a06dd61e816fd6538b352398ac782c75fd7cb1f3ecf273b09d29aee30c0eb32e5f23a6ba0ac500496767a3360fb32e356cbe7acf2762dbefbc7623c4af3a7992fb4e475b6669e0ff699bfe5cf6ec6f8a6929f7e0ce899215ea7df4f1dbd9fbd9d4933a5fe760a14150831ea81ce96d3e3db3d5c43bd44df9b1369dd3c8db9f6a2672d25829f319ff 0 10 2 1324 48 20 21 15 1325 1326 1327
83cd86847aadd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb531149d4ec0801000200a984d61653f960226d707c2f0eb73999d29aee30c78f1e172f91d35d0561e306cef5c9357196d7fdf699bfe40d37ead6e46bdb7476f5e92f9cadf4aa6483dc62ed575223f9f 71 72 2 11 32 20 21 22 1328 1329
82df86449363fced03f5571cb4d611f58faa11183cb4f1d9efd4508d9bd9abfa5242cb40d25fa523b3518b2d4b70ddf45abefb4005db73aa9d29aee30c0eb32e5f23a6ba0ac0856f50504a0016e97fd515c6db7e9fa2566a04aebf3cd6d489ec2cdf699bfe4ee3af4de5ca237e569a4fab2d4fae83f48f49f35c954f1fbfe760a14150831ea825247e803afb7b7e4349ea3379ef2c6dc74f8fb51339692c15f9a4ff1f0893ba34188a79a0489cbee67ab254e1e7a9e9403f 0 10 2 1330 58 13 21 49 1331 1332 1333 1334
82ed8644896274b4207a6ba9bd55e4cb90c273bc9d29aee30c1a91cc542e5f23a6ba0ac090e8da0b2d0e94bacfaec77fd19d1cae743f99e6b1b9eb77c36cccd749c3e67f35f424acba73d4d53318c38f699afe5e72da1fa64420be231cec8fc10b1f90227680905519bdff3f 0 26 2 1335 48 20 14 49 1336 1337
82e886440a2f6870317066796d67777a6b4d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336dec7510b6a612c656e3b713d302e37731c687474703a2f2f6170692e6578616d706c652f7231383931683569346922227669643239687a30626e707a71647932316e7a6a6167366c367167377038686822602c73657373696f6e3d6678766f7866736775696375796177387076787533646e313b207468656d653d6e6f7270 0 10 2 1338 12 13 21 22 1339 1340 1341
4283d7c37f418a4246931172f91d35d05f8644a7608d48e520918f49f2dcbe0046827ff3b40ef9ea44191d449ed638eb33f719faa7bd0d74f318bf7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d790ce73b89d29aee30c21234988b97c8e9ae82b0d47608c1f6da0527770d5bcff6765f7691c0a4f5f43ca7adc7e82b6f1cc6afbf5176e8ebed5b3c87f6999fe535bce5234867a1cf03a1c75aae4435426c64368066403f960a14150831ea8055b5ddaa1a6ccf75f0efa73b47edbe84aa79bed44ce5a4b0742d93f 339 1 2 1342 58 20 14 49 1343 1344 1345
82ef8644ab627ae639e4900c1bcd1e5d2b0d473da31f54245fe768197bda48577a7775b7fc18417e903d41df666eb43fcadb90ed73a89d29aee30c50798d52e5f23a6ba0ac15cede4cf760b6db68afbfa30a9f75b73dbdcf2f49a54f59ff699bfe64ee62d9257dfd80c5ac141dfa012cf4b9dfa77b3b74474e9fcf60a04150831ea82d9a7a509eb356d2400ee6222b9649e7a89f6a2672d2581cf75bff 0 39 2 1346 12 20 14 7 1347 1348 1349
82418a352398a85cbe474d741786448360b5ffcfefe4518290bf73a19d29aee30c1a91cc542e5f23a6ba0ac3d59fc78b5f7e9a811c947b147e2d9e76bf699bfe5f76c3d2e5a495d478e9503af66a5a66a03d5e67b5831d16ff3f 0 26 2 1350 12 13 6 15 1351 1352
82c286449a6277bad9e68ebe05dc4c5062f4ebedd8ccccac7b454e18dd80ffe9538b1d75d0620d263d4c7441ea90d373a99d29aee30c1a91cc542e5f23a6ba0ac472b28408476da2ce768416a7b5ef328289a99fd3b195f44fef699afe7a48139a5038dba6eafc94531a23703e8443f9b1a9fa3ed7f360a14150831ea83bf51b9d5f335da58d1d8d30ca20c7e1c8e5fb51339692c0f55d7b7f 0 26 2 1353 74 5 14 22 1354 1355 1356
83c78644032f6473d8c290510566722d46527333687474703a2f2f696d616765732e6578616d706c652f7472617276787461793677356132676a766d726b6d776f7677646a75756922226a74313838696f36396966747363713730636d736a7a3277637134623474386c22 71 26 2 1357 12 5 14 7 1358 1359
82418aa0f31aa5cbe474d7417f86448a610ed8d329ed55b1be7f7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7c890e673a99d29aee30c50798d52e5f23a6ba0ac3f3fa40e5953d5f8eaf5e3c8ba15db7d97cf7b68eb186ca3d105699afe40f4a699d04c41cb49293ce0e9de7f5e41e59f679eb1fa17f34086f2b169ad3ebf80 0 39 2 1360 48 5 14 49 1361 1362 170
82c3864495602327af5dea288ac35dd9f1e7ca52db1381d9ebb37ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0cdecd1739f9d29aee30c50798d52e5f23a6ba0ac4fea3b64ae92db3c7e9ba6af72bfdd3f699bfe48199ab25e827093bbe7bf5f40175eb33feea8e3e81ac7376fe760a04150831ea83d8a79066253d03ec0d5b2b83a7cfb3d135bf6a2672d2581bed393 0 39 2 1363 74 5 21 15 1364 1365 1366
824189f1e3c2e5f23a6ba0bf86448462a7fb7f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7538b352398ac782c75fd7cb1f390d873a09d29aee30c78f1e172f91d35d0563c01c0c8f7bf7d0fe1e68d348e74e8f79ebf699bfe7d8ca67ddaec35a0f1d0e7f6065ded2b67729b3df4aeba7bff3f60a04150831ea80aecd58e32f56999c0444e5f7337d9ce8d55f6a2672d258034fa6f 0 72 2 1367 4 20 14 15 1368 1369 1370
83cf86449961f9632f5ee73512b1e674527f2e7aacc36013f62b5430597fc3c2508d9bd9abfa5242cb40d25fa523b3dd73b69d29aee30c50798d52e5f23a6ba0ac4ccf7a07edef3335da6249dbd1e64a7b7be8f9dd983e3dc7ec668ddef202aef33b2b359dbeb4f7699afe66375150367a1e67e63f7f5ec6047900e3ac25f664779d9fe760a14150831ea83a8d99ccef671229bdb5e19a41ee96ac7fb3bf6a2672d2583af7f1df 71 39 2 1371 4 20 21 15 1372 1373 1374
edec86847a6b4d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336c7c2510b6a612c656e3b713d302e377351687474703a2f2f7374617469632e6578616d706c652f64377839366f6163346870386438386f7735386b6d67346a6d70737a6e61777173646c62796b6d7968676f366e71666e733937627563767663677869222237636d37756666686b396d6371646a646c38713362786b6c636c303977626e7122602c73657373696f6e3d3761766f64627a64347336386231333166786f69333632783b207468656d653d71637a63 339 1 2 11 12 20 21 22 1375 1376 1377
83e786449362803059a54a18f519ab61e99a7db73fced023d8cc50863485a9264fafde73b59d29aee30c1a91cc542e5f23a6ba0ac1e89c9d3bd9e5d92a77b5229e8f0cd01ef4b7593df68d9eadb63a082b3c1ca37c1e3c14f451699bfe4efcb627c4bdfa89a2335144ef5b3df834afb4f751bf453eff9f60a04150831ea8062b3b97c5621ca1ed1bc24b7e249c127767ed44ce5a4b01a7f527 71 26 2 1378 48 20 6 7 1379 1380 1381
82de86449361d198049bcb561589a61dac486efe02167ad1d25383f963e790e373a09d29aee30c50798d52e5f23a6ba0ac27cb7185f40ebb3a919232e5befa759c5f699bfe6b2f8a9a8fcba87125acfd5f71b8cbe3a392cd5a23477f3e7f9f1f0893ba34188a4f6cb624a8ea2f0171e3913d24b2cf 0 39 2 1382 4 13 14 7 1383 1384 1385
82418a4246931172f91d35d05f8644a0604d0c1eac9fcf6434c77aa4b7cb5e4e063cd764e1350c75efdedeb40a9eadffddecd1e7739f9d29aee30c21234988b97c8e9ae82b0cf8406505a7a4dd1c7e994c0e8cd3eb699bfe66b7c7b317d592d4e0914f61b4ea7a47332fb2e068749dbd7f3f 0 1 2 1386 74 5 21 7 1387 1388
8241881d665cbe474d741786448e6071d29f2eb4ff9ed6305f491f7fd1dacb518b2d4b70ddf45abefb4005db73a99d29aee30c0eb32e5f23a6ba0ac03bf66a77e9a7dc92d5551d10e394f5093acad93c97cf97fada01fb699bfe4ded0fd8343cdfa79e07623a9f76be98fca5e93d0fbbfdebfe7f60a14150831ea81f7da437dcb68def48b24ed6cdd7afb21e873ed44ce5a4b07a71ca7f 0 10 2 1389 12 20 6 49 1390 1391 1392
82410e696d616765732e6578616d706c658644122f7878612f7332322f656a2f786e316674747a3c4d6f7a696c6c612f352e3020285831313b204c696e7578207838365f363429204765636b6f2f32303130303130312046697265666f782f3132352e3053106170706c69636174696f6e2f6a736f6ed3d8733d687474703a2f2f696d616765732e6578616d706c652f6b37343238646a623831366b68636562396c70696d62776f79326a76336b7a7165723079786d386922226d376b756832673937797a6e79376272736e657835676d6979637a656b38736522602c73657373696f6e3d3337387873797a73736f32676e67756138783178667674383b207468656d653d39793239 0 26 2 1393 32 5 6 22 1394 1395 1396
4286bf833e0df83fcf86449263acc8ae87125b58b7a51ea6ef4f540fc75fdec3d8518290bf73999d29aee30c21234988b97c8e9ae82b1dad0da3aeb0d85ef1ff699bfe4c9eacf5295d459e6b33c52fbaedb3bbdec1e0cd373f7477fe7f60a14150831ea81d4f4a2965b6c87351ed991d925ec593b356fda899cb4960eb6f893f 123 1 2 1397 12 5 6 15 1398 1399 1400
82ca8644906296a3ed312d8d82d71b837a5b528a3f7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707d9e8e373a39d29aee30c1a91cc542e5f23a6ba0ac34692867d0d90f97ed71a8e79664374b47abaff699bfe599eb911e99a08fb8e9868b59f14f8b3c4b2f76c6c95a4c9fcff60a14150831ea8199fbc7e936787edee87bdf907b10d96a3f6ffda899cb4960354eb7f 0 26 2 1401 58 13 21 22 1402 1403 1404
824189f1e3c2e5f23a6ba0bf86449d61ff2c5a34d753938dca456315dadcc0338ca7c774b0377d4c48ed6bdf7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7df90518496c5b0ed73a39d29aee30c78f1e172f91d35d05629e9d5147bf561dff67ae3a1d183ace9f4ea4c6f3f699afe4c7157d5faebaad7834d8398124c4a3bd034bbd7df7412cfe760a14150831ea800d7aec12fb7a4e9d65023b7437977dcb18e9fb51339692c164b34bf 0 72 2 1405 48 13 14 7 1406 1407 1408
82d686847ab4d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a62293a9d810020004015309ac2ca7f2c044dae0538b352398ac782c75fd7cb1f3508d9bd9abfa5242cb40d25fa523b3dd73b19d29aee30c1a91cc542e5f23a6ba0ac56ebf2bc9a0b6fbf4f50cf5eecd1d3b48e329119df2290efb53b96d3e1caecf557f699bfe7c09c6a669c68f27bf2868d1f8f1437639d6b2d745057e797f9f 0 26 2 11 74 20 21 49 1409 1410
83410d6c6f67696e2e6578616d706c658644042f3273627a6b4d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204170706c655765624b69742f3533372e333620284b48544d4c2c206c696b65204765636b6f29204368726f6d652f3132342e30205361666172692f3533372e3336dbf0510b6a612c656e3b713d302e377341687474703a2f2f6c6f67696e2e6578616d706c652f6b6a79357476336667726b7530716873753867716b66307a3970313764337178713136726d376e6a7a30327169222274326e656c6e6576327774656b386367796a6e617569757a3977346e3833613322 71 39 2 1411 12 5 6 22 1412 1413
82cf864498626f21ed5b11b2dcb53c2626eb3d9d88175b61eb42db4677c9c890d973a49d29aee30c78f1e172f91d35d0563b82403c21d88436103de46d0c5ea5293b85042bd18f699bfe63b4e045347a910ff7a1d668706209bcf6f7ec9d43d03576fe7f60a14150831ea828ec1f12bd45af3ae38d7a07becef8ef215ee9f6a2672d2581ee933d1f0893ba34188a76f15468f3d7c1ce10770fb309d6d1 0 72 2 1414 74 20 14 15 1415 1416 1417 1418
82eb86449963d4a6a6dff3b414d8df717867cf74bfd44890d5f8185b34647ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7cd50863485a9264fafec73b19d29aee30c0eb32e5f23a6ba0ac3a4adeedd09d8a5b5f799f5ee473a8c6f53282ba407b5e97cb7515a93cf9f4e49553d3f699bfe699d9ae7967f34cb45557a032d859acb2cc775cf2fcbdecebfcf60a04150831ea80616bcd202967b2c013a3cdf4664f239a993ed44ce5a4b0329791f 0 10 2 1419 4 20 6 49 1420 1421 1422
82eb86449c6190b747f9da0790471b95b4759ab2be09e7efdcb6336f5b3d48767fde5383f963e7c3f173999d29aee30c1a91cc542e5f23a6ba0ac59dcf45a171063f8668699afe49e9f102508253f4abaf76c69b1d39e313c01f63751f797f9f 0 26 2 1423 58 13 6 49 1424 1425
82d1864489623edd3a7691df1e5edc5397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c7e8739a9d29aee30c50798d52e5f23a6ba0ac54dd076bdd9374edd7a4a1699bfe63322c40028f3d6bf35963f1dd96e4b29a7a99ef54c7e7c07f9f60a04150831ea81ba690927334ccdd47e5d139d6b7e3b524f5f6a2672d258244503f 0 39 2 1426 48 28 6 15 1427 1428 1429
82410e7374617469632e6578616d706c658644092f6f367663396f6d72ddc390d5731e687474703a2f2f7374617469632e6578616d706c652f356d7762616e6f376922223670747a38686772713378336835763933686a33646f31776b7075646736703222602c73657373696f6e3d6f32336a766d7062707565747376617635753479656c69343b207468656d653d6b6c616c 0 1 2 1430 74 28 14 22 1431 1432 1433
82db864496625a5eadca98959abb31527a26860b5a5fb6a3a64effe1e090518b2d4b70ddf45abefb4005db73949d29aee30c50798d52e5f23a6ba0ac5318a4a6cf699bfe65aea7095ce3a46f87c7bf0df4ea4188b67964ddd3de5451fcff 0 39 2 1434 74 20 14 49 1435 1436
82df86449063ba02fcd1bd6311d09a3a5920df03e8de538b1d75d0620d263d4c7441ea90518290bf73b19d29aee30c50798d52e5f23a6ba0ac7a333523a17ad75552b48f02643e3d3e9f67f0e58f09c900ccf409a7d2f4a89414ff699bfe4febaf6ef69eb94c2a9ef47405ee93c9378b5b71e1cb21edfe7f60a04150831ea83d093dd2799feb3533d340fa5b35758a87e9fb51339692c119dcab 0 39 2 1437 12 5 14 15 1438 1439 1440
82f186449b623132c09d6fbb6f367125d61350fc85ae9d12d7a9d8925f6ffaf1dbeae9c773a39d29aee30c78f1e172f91d35d05605efdcecbe3f2ff91f61093e7c7babab9e52db3dff699bfe4c9f0e57edcf73fa14dd3c371919a7d3e23066f287a4b699bf9f60a04150831ea825391b37708fa48e14f597d3874240cbb3fda899cb4960f5dacb7f 0 72 2 1441 4 20 21 49 1442 1443 1444
82d08644906242b1d09399a17ba5873c7992d664afefc790cb73a49d29aee30c21234988b97c8e9ae82b12cd53a9006691141a4908cb61eb5f79e779971f4f699bfe416d4dc86223dd7d69f547a6ea929719a3a533066057dabf7fcf60a04150831ea81a1761b9dc13be275e113a4efa50d229074fb51339692c158dd7bf 0 1 2 1445 74 5 14 49 1446 1447 1448
82410b6170692e6578616d706c6586440e2f3f713d717937757237633969757a464d6f7a696c6c612f352e30202857696e646f7773204e542031302e303b2057696e36343b2078363429204765636b6f2f32303130303130312046697265666f782f3132352e30dbf3ed7340687474703a2f2f6170692e6578616d706c652f343136376b64737065776d6a32786e626c35313061637733356965386e6a6f6b67356a736373737434787575326922226b6e6a6d656b6b3839303271347a6c6f347733767a7936626977767167667862221f081a42617369632069656a36706972656a636731387a6b78766c7471 0 10 2 1449 74 28 21 22 1450 1451 1452
824189f1e3c2e5f23a6ba0bf864493628a4dd98332cbd6d9e58137dd1d25f53f87ff7ab8d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb531149d4ec0801000200a984d61653f960226d707e4e9d173ae9d29aee30c78f1e172f91d35d0563ca5b91df01a889aa77bd0c2f5bdaaae967b5769196a5291d1f74d92546ebd5d699bfe7bf9113c791cb3b3ebc8da8c8ff91b5ed9965a23799a7cc9eff960a14150831ea81df5ea3055d1967c4f31a31926251e11e282fda899cb4960e9e10e7f 0 72 2 1453 58 13 6 15 1454 1455 1456
82418a352398a85cbe474d741786448d61b8d971b7699988cc1209ea6d7acbd07f66a281b0dae053fafc087ed4ce6aadf2a7979c89c6bfb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e7e6508d9bd9abfa5242cb40d25fa523b3d873989d29aee30c1a91cc542e5f23a6ba0ac32379938ba0fb4e6f699afe67abd9bb3ce3b349693a80d19599fa9270023edd89e2801ff960a04150831ea83c98b2be4b0e405ad01ceddc6c8dceb1d1efed44ce5a4b07ab7abf4086f2b169ad3ebf80 0 26 2 1457 48 28 21 15 1458 1459 1460 170
82e78644866071c7e1bedf7ad2d07f66a281b0dae053fae46aa43f8429a77a8102e0fb5391aa71afb53cb8d7f6a435d74179163cc64b0db2eaecb8a7f59b1efd19fe94a0dd4aa62293a9ffb52f4f61e92b01134b814dc394761986d975765cf150863485a9264fafdf73989d29aee30c21234988b97c8e9ae82b0ef7024b1c8cc88b3f699afe51e049396b9e9abdf4a0296e3f52a4c9417bf97845b3d97f9f60a04150831ea83b96977b76f7ecc243667db69af15d0e86a97ed44ce5a4b01ea417 0 1 2 1461 12 13 6 15 1462 1463 1464
82ed86449563fced07af43e943dedc9fcf9e827641396b85f74f7ad6d07f66a281b0dae053fad0321aa49d13fda992a49685340c8a6adca7e28104416e277fb521aeba0bc8b1e632586d975765c53facd8f7e8cff4a506ea5531149d4ffda97a7b0f4958089a5c0a6e1ca3b0cc36cbabb2e75397497ca589d34d1f43aeba0c41a4c7a98f33a69a3fdf9a68c4e573999d29aee30c21234988b97c8e9ae82b16c9381a37b6651f514d699bfe5aed5520f56d2edbd3afbf0ef44fb38c5ec75850e55557d63fe7 0 1 2 1465 4 28 6 15 1466 1467
