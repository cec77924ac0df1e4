:status	206
server	nginx
date	Sun, 22 Nov 2026 00:00:00 GMT
content-type	text/html
content-length	5
etag	"ktqnck1z6x826rcb"
cache-control	max-age=5965
via	1.1 cache-uy17k9lpoblu
link	</li66x69l207xwx2kz37p5r566w33w935oukr4tt6>; rel=next
:status	200
server	Apache/2.4.57 (Debian)
content-type	image/png
content-length	6973230
etag	"56xevamgddrog7ir"
cache-control	max-age=3600
via	1.1 cache-d1cdxxlpbfhe
link	</bcbxqikl7aycpjcawhsv5bt29cqzj4ofugb2i7z5>; rel=next
content-length	880291
etag	"b9idqcikkg3o6cpo"
cache-control	no-cache
via	1.1 cache-qfoxq1r7ajcy
link	</0kh6fpggblognb733t8ynn116bd07lg4xb7hxsxt>; rel=next
set-cookie	id=0ggtmb2d053neasbxteo5mhxz3iwzhqh; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:01 GMT
content-type	text/css
content-length	26
etag	"b4c5sw3jxr47405s"
via	1.1 cache-k5q91fgewl8j
link	</0efcisyov2l7shj81gv7p6qkk3pzwj32bylz6d4r>; rel=next
server	envoy
content-length	2709
etag	"fo8mzyau373lgbzn"
cache-control	max-age=9327
via	1.1 cache-ngy9mrm5ia14
link	</q6l3newa58e5v3r63bfwlzqidk5y3sjas93axc8y>; rel=next
content-type	application/json
content-length	39676
etag	"equtvtz7f6nz7j6f"
via	1.1 cache-o39o7rdhhyxn
link	</uwev3xk52s3i2nrukgp4mxlwiior9yzvr6uzs8ex>; rel=next
date	Sun, 22 Nov 2026 00:00:02 GMT
content-length	11494
etag	"luyibgwkwe1a8upy"
cache-control	private
via	1.1 cache-4jxum5gjnvqj
link	</0xqfvmppcvxdjle12riu7hvzodz45u8f685z3k0y>; rel=next
location	/g2ih6lezt3aqgwolbj1fv3d4pe4i9bi68ddm8a7v7pix5ai8hp
content-length	451342
etag	"yvz76k6gjnlymtv1"
cache-control	max-age=2355
via	1.1 cache-izutg9g4rs75
link	</ro0i9gb9mnmzcibq48dojucmgi8lf3snkur7e00c>; rel=next
content-length	0
etag	"0vq8z7m1ik23wy4q"
cache-control	max-age=3127
via	1.1 cache-2m4vtekx4oit
link	</n8tgabmudu8qv2e04bsinjkye2rf54pjtomvz70p>; rel=next
date	Sun, 22 Nov 2026 00:00:03 GMT
content-length	820486
etag	"1h3zz4ysnpod87f8"
via	1.1 cache-y1zo6rgx6x75
link	</e3orbb4cijnup8djsg98fi1ict6r4d9wvgxgwxr4>; rel=next
:status	418
content-length	1777
etag	"aw8de86110plkcbw"
via	1.1 cache-bcpozexhepo9
link	</mgazf6rod777z1ij1i3xdl7212k5iwjbqlj0q243>; rel=next
set-cookie	id=1rowczb1tb94qrp33x73p98k3sx0h6py; Path=/; HttpOnly
content-length	6
etag	"2x9wkjol025l0quz"
via	1.1 cache-uazcn3ghaxuu
link	</zluf74zp2gbwbt5idavz4a4noukvtz53rf6nxpxx>; rel=next
date	Sun, 22 Nov 2026 00:00:04 GMT
content-length	119
etag	"pzrn6kaz4xlml5ai"
via	1.1 cache-af3mlrzbaxht
link	</cx4yhe3lj3erj48e7ssb99ne0ilt3mcv3djowtgm>; rel=next
set-cookie	id=obuhrgxe6iwi1mt9bbvje8di50w4stej; Path=/; HttpOnly
content-length	1276
etag	"t8ifoovfl1n0cv15"
via	1.1 cache-l7hciyj0or8h
link	</f6lme8ui6pp3z3guodwgzbhqw9pv1ocikikzjgt1>; rel=next
content-length	111
etag	"amyujlrrqo7tt054"
via	1.1 cache-zl0s371u8eaq
link	</03f6847rknxgon1i6m6yket3j6fxlo9c19cz8tok>; rel=next
:status	500
date	Sun, 22 Nov 2026 00:00:05 GMT
content-length	66863
etag	"9rqkbz6dd5m9usc3"
via	1.1 cache-2dnxq2q6qdua
link	</0oly4i1seld0e8jbbxn841vgaenb77bjbsqhbbwr>; rel=next
set-cookie	id=l0apnk18crgppdnplakhmpsvfnipgx5l; Path=/; HttpOnly
content-length	156
etag	"xs8tctf46iws11g8"
via	1.1 cache-ie3fj4bjym4x
link	</7i1mgvvt1ipq4uacahnsd26onpecbhyh016bblhm>; rel=next
location	/r78rhltmflbag33baoveprhkmf1r5hrjuyoom52h5zud3c13p9
content-length	3381783
etag	"rh2st0pkphbr8iy1"
via	1.1 cache-icdncq8lk5wf
link	</19kg0spanrdon4752bct077n1g337k9ltj8h7lbv>; rel=next
location	/rzuiepjvudndmxda5zjd0euk77pgqqv5r3nv9aag0103r0aqbb
date	Sun, 22 Nov 2026 00:00:06 GMT
content-length	55
etag	"f9wsvdhvtljqq569"
via	1.1 cache-su7931yfzf7j
link	</guz4f0z2r4b958x0mfalqbsc1tzp16ryzraqlsam>; rel=next
set-cookie	id=lurmvyibdgp0hytirmzc00ven2j83z4r; Path=/; HttpOnly
content-length	255
etag	"rn4ybq7qtun0dfgl"
via	1.1 cache-s8omeg6q72v6
link	</jmoht75436vsj32b17zlou70s2irx0ckx7n1v8nr>; rel=next
content-length	314231
etag	"a85a8mae9vkzlt0u"
via	1.1 cache-73byklph3nvo
link	</ftdgr1ggmym0p4nei9fxmnw4wrl26r8fb78jv9pp>; rel=next
date	Sun, 22 Nov 2026 00:00:07 GMT
content-length	19
etag	"a163itv7gj7zxc05"
via	1.1 cache-f534clpwzuuq
link	</9300i7jmnngcd0ez83luyiabz0jl9tjghlnnmhvc>; rel=next
content-length	159
etag	"7spi9pp2d86zt57c"
via	1.1 cache-fwb4b1hoyv4g
link	</p3e68ojb42u242tis5tegb1hudtbnjwwjfrhejpa>; rel=next
content-length	5734
etag	"ft53kdpzqvl3vfst"
via	1.1 cache-ev649aixxs46
link	</ajw8krqqjb0izyh6w0uqu5ctzsee4ilh09q7yb2c>; rel=next
date	Sun, 22 Nov 2026 00:00:08 GMT
etag	"9p7etjn83ns4ej5d"
via	1.1 cache-rbdv7qy26aww
link	</oqadwzb6p2h3b92vk2usurj89ztdru6909skfitz>; rel=next
:status	304
content-length	246
etag	"8rtg8g0cb0num39s"
via	1.1 cache-xzva974p4m92
link	</nhz8jzykzuay0tdtgp9qsacvbxsy1ojc752lm148>; rel=next
content-length	879
etag	"ur8m81fhma2f0lew"
cache-control	max-age=6812
via	1.1 cache-yrama49di7z4
link	</1xkmsz0d00mz6x9i587mvfxchik3r2ghua5tq7nm>; rel=next
date	Sun, 22 Nov 2026 00:00:09 GMT
content-length	8555094
etag	"8dvbxt0t3wrnyks2"
via	1.1 cache-3zix85bmscae
link	</ifabml6aw9wff4o0rp0dkwpt1z1mlz5rlzyong80>; rel=next
content-length	31
etag	"jxdwa8spmslbq474"
cache-control	max-age=2858
via	1.1 cache-kfcny2fvietz
link	</rj87h8ylwj7vzfkhr2ppzrlny7uet5qa1ssrbqr4>; rel=next
set-cookie	id=zmf0uhq7x7huspif8f1jkj04x8e1vee3; Path=/; HttpOnly
content-length	16262
etag	"pw5ar7ndut8pxd2s"
via	1.1 cache-1ljg7np6o2t8
link	</8wmdlu9xv0w5lmt1wmrn7293o5vsv8xa21ubqnza>; rel=next
location	/lx3y49bnpvhnkoptg8icja3dpwxdqm94plvz9ojkto3qro0xn1
:status	404
date	Sun, 22 Nov 2026 00:00:10 GMT
etag	"wz02ka3j51f09lso"
via	1.1 cache-7p5rp3xu01nl
link	</g3avszf53jjtm2m0umpm7q1475oidoqcy4xuov39>; rel=next
content-length	22
etag	"2tul4g7ahxu0vqk8"
via	1.1 cache-vpts8yu3og76
link	</wuhfnv9rf3qsfhlbh2p3gw46rerju0ym4s0g0zeb>; rel=next
content-length	64
etag	"vi4wn9qa96wv1z1t"
via	1.1 cache-pesas4y54hww
link	</6owhizw4c9sfks6lidkfnaq8wctegq0vn1hkhc5j>; rel=next
date	Sun, 22 Nov 2026 00:00:11 GMT
content-length	192
etag	"wcws3ab5gl5291ap"
via	1.1 cache-5br4rp1gpp8h
link	</mec7sh8r9baqe6oyqni51c0fprhssjlkchj35iam>; rel=next
content-length	114226
etag	"jouuxtfygiqguz52"
via	1.1 cache-wwf5hx85zzfy
link	</neqam56oiux99xavkifvma0e6r00sw9vt4003ehv>; rel=next
set-cookie	id=6d8c2kixmffbgnj5c6i6698026hy8n25; Path=/; HttpOnly
location	/8dp20fb8o2ex92rtteicle1mbq2qb8klh1hba2sgvhr3x7lqjs
content-length	832
etag	"4gepd102rpehs84s"
cache-control	max-age=6291
via	1.1 cache-5mfflzxan702
link	</4bnf8juw3ly54xxuk4as6aqndbtzgoosdfyij9gt>; rel=next
date	Sun, 22 Nov 2026 00:00:12 GMT
content-length	1538
etag	"573k8ibyltvi4xq8"
via	1.1 cache-ku6wyfxrapfo
link	</amgrzrfmgjjpota660v86itq5y03zh3w1e49dlo6>; rel=next
etag	"2t13q9fti1y4p8kb"
cache-control	max-age=3876
via	1.1 cache-1rtas65pjimt
link	</q8vw6ve3vzr3efjpe4ilwnvdvhni46z6dy38twot>; rel=next
etag	"kw0ilmkaj67x27xi"
via	1.1 cache-sixbgiepquz2
link	</df3w4e45r19lkilqfruvn2qq3nzrckg4fzu5fnt9>; rel=next
date	Sun, 22 Nov 2026 00:00:13 GMT
content-length	253103
etag	"cbc4y3ft0vcyq29o"
via	1.1 cache-d4oqzx3sqye3
link	</ym29xa1o8ee2xchnhb85b4l0hrr9m3qxo1uxgmb5>; rel=next
set-cookie	id=orza02d0p4vd86mhcd4nguwk1todm3a3; Path=/; HttpOnly
location	/280x2qfsenwpuhbm70og5sb9wvlck9wkfbl4vseshtebzn3ljp
content-length	674
etag	"gms37tf5641jsdbk"
via	1.1 cache-mz3wiy8shiuv
link	</cckttpn1dtyeiprr1jbxhbqmz5nrpzud2582u4zs>; rel=next
set-cookie	id=bfccfxxa4bet5gz5bcexbpkxfkhu9vey; Path=/; HttpOnly
content-length	192833
etag	"82dcjuij8dv70qm6"
via	1.1 cache-se42qzi92l5r
link	</xnvw51lodsnh032bkffa4tlwn7tsrsuha29u5yhs>; rel=next
date	Sun, 22 Nov 2026 00:00:14 GMT
content-length	978
etag	"e0ch7fvxkwqwtmia"
via	1.1 cache-h805xro2hfcs
link	</l3dz5hxua021nyeziup1l5j414z22t5asijkjvt4>; rel=next
location	/htr4azcsz8pr6izs0g87zgwh766h80qfe1hvzu55aaf5p41m99
content-length	5497
etag	"wv5prdj9548xpeqa"
cache-control	max-age=1649
via	1.1 cache-m3lp0bdqvsbw
link	</1gy7mr6a9wngjfiouznja6qqw7zz4kihswmoro5x>; rel=next
set-cookie	id=h7wnsrhnjqgm3689bjevf4xeixin58m2; Path=/; HttpOnly
content-length	164475
etag	"j1dpfdrtdsd455rs"
via	1.1 cache-1y3mwcid41iq
link	</6lozvjfgo5kuo9hqom8d410z5iegrgh0yjzcw3qu>; rel=next
set-cookie	id=pfcpiywlep0i6obcktz4alszttri0sik; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:15 GMT
content-length	568
etag	"5pd6ovcpz04ntb29"
via	1.1 cache-qh0ovdksyjzy
link	</dzeglv0z8aqsxlrxsjqavxzlryw7gss1qmh8qvna>; rel=next
set-cookie	id=dcbk5wlij9mf6z8ya5ck2mzapcybrvwy; Path=/; HttpOnly
content-length	3
etag	"mzi7ma6hq1b2jlev"
via	1.1 cache-w98pgscmhdtu
link	</919fjn3a1qquo71l3ooeo5xt20pcbmiotg570svu>; rel=next
set-cookie	id=4vxle09s6q04o8szbg665eqck9thmnm5; Path=/; HttpOnly
content-length	20
etag	"otfpfrri075eg4x9"
via	1.1 cache-l2w3zt22l378
link	</3q4315a2dbsdv4i8mpuiri3dx777fp6g402w76we>; rel=next
set-cookie	id=jhw637t1mx93o5g4ewwmq8xdeqisqppz; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:16 GMT
content-length	63
etag	"4cdaqmmbtpwbo4md"
via	1.1 cache-cu1wj9vzwehu
link	</qtkl61yue9siyh6zb5k059c5sr45bbb08jzg7nbg>; rel=next
location	/18btru9j18ejwdv8nh9nhg3ttrpfukp5yq2ilqsuwq6t1xxutk
content-length	1467363
etag	"eg3eczx24p3cuhks"
via	1.1 cache-bqmjf27srzwq
link	</evg1jrvqej4wazc5511f09tykwspi9146qrhpraq>; rel=next
content-length	1798
etag	"gzardh8rc56hz60d"
cache-control	max-age=1393
via	1.1 cache-52dzs5nx42ot
link	</exceisn6d06ees6kve474bghmp68uckocsahx0ia>; rel=next
date	Sun, 22 Nov 2026 00:00:17 GMT
content-length	101
etag	"72kkt6yq0xbcjcrx"
via	1.1 cache-j9dvi8i444ny
link	</imbwlsgnt43ymstbjsuhdbasbzude6mob1hwib2p>; rel=next
content-length	1747775
etag	"4tyyxf5dvcnkvgw4"
via	1.1 cache-deeqnra3og8m
link	</wbqg9clzii9gpxhn3p3tyytz1xph19opyuj8gy9u>; rel=next
set-cookie	id=j7x59jcfumr4ovaxw3szpbejp8oem9x8; Path=/; HttpOnly
content-length	3559
etag	"zcb0yhn48vgag2ar"
via	1.1 cache-7vkylfgebh0z
link	</3w7el4dr91jt61tcdducu1yxtmggl79ehro0taky>; rel=next
location	/xgaijtw77mygad2wjtv6s9m9s6kt87enu1inucfapzskrmrddz
date	Sun, 22 Nov 2026 00:00:18 GMT
content-length	3113
etag	"dwxuvcsldqw9dvd5"
via	1.1 cache-zrpj6semt963
link	</oxv8kfbic20d8bww6efa781c5a2ot9cgrjrlk5in>; rel=next
set-cookie	id=y8m1emy4tjdcccnb18z148fgvc28q5mt; Path=/; HttpOnly
content-length	13090
etag	"luu5ggdu7g0dcky5"
via	1.1 cache-lbosml20y53s
link	</c3cls2j9d9l5rwf513270qh3f2yuzutjxpxq30r9>; rel=next
content-length	381810
etag	"tb65gtibv7miyhl0"
via	1.1 cache-t9ukw30exs7q
link	</v37lqk3k91pgg925lnqtikmqqln06p1ixuwd1aon>; rel=next
date	Sun, 22 Nov 2026 00:00:19 GMT
content-length	907
etag	"7mbvx7sluk62dnw5"
via	1.1 cache-n6g6snyeyhk8
link	</y93ztnzeml1srd3u9vhnnn1cfgt2sehv38fnaht0>; rel=next
content-length	208703
etag	"yal2och1vi7f9z40"
cache-control	max-age=9318
via	1.1 cache-v8ba6ynzko93
link	</cd2lxa403k5jypiomty13h39l0b0fes1kqd6u9m5>; rel=next
content-length	28
etag	"ioq8gxohsas55e8t"
cache-control	max-age=3934
via	1.1 cache-fs2alaxr0ytb
link	</9zq763yelsbk6x04adttdj7337gsfwjcjbr9m5gc>; rel=next
location	/ugnxtieb1kaxvczmm5xde4d3memhaftl106op5un4gttqknsmc
date	Sun, 22 Nov 2026 00:00:20 GMT
etag	"6uph12bmyw5k8896"
via	1.1 cache-t2eqzp1rni3m
link	</zh6crw3bmn0hxzudl0nq3thoabgvog9zcpr56wdp>; rel=next
content-length	57
etag	"xbfgczmwf5qhdoq2"
cache-control	max-age=7679
via	1.1 cache-1lv2bfv2857w
link	</a1i9dj7s7baieloe3dttsdhfkeaui3qm4r3e7nra>; rel=next
content-length	5371479
etag	"rdwai57839t1mgzw"
via	1.1 cache-ieq43bs5c4wn
link	</4r54fe5bmhe1q9vswbwhwp1devapa0qm6glknsif>; rel=next
date	Sun, 22 Nov 2026 00:00:21 GMT
content-length	3038101
etag	"tg7cqi8fzlfz23g8"
via	1.1 cache-tknv24yjs8ik
link	</mpl7qzbcggfp621fuu0nncupr873dag1m6ni3vy1>; rel=next
etag	"amwzw2lid8y36kcr"
via	1.1 cache-fqlzs405vyyp
link	</sdgq84qj8j3erfytyyzje19ec10w53cc636qqor2>; rel=next
set-cookie	id=s53hrkwqtjfokaj29wzkuo25182d8ly0; Path=/; HttpOnly
content-length	127181
etag	"x7mscnkfok5v5zzd"
via	1.1 cache-cjw4uz6c4wx6
link	</gf01vufg9ixsphxs8n2oop4w575cmgymp5eka9j3>; rel=next
date	Sun, 22 Nov 2026 00:00:22 GMT
content-length	110039
etag	"t4q452aep11mw715"
via	1.1 cache-bohv2kppsz5v
link	</y21bqt27afou5vgvnbsm8vc5ooni0kpy0j6itub2>; rel=next
content-length	1
etag	"ptxbcupme1tarpxm"
cache-control	max-age=4066
via	1.1 cache-ygrynyg336jk
link	</v8gavftwaq64t5hub3yxhdyrykt6i5in9aliiefk>; rel=next
set-cookie	id=inyllwatks38cykvpajaisdm3hxrfk7e; Path=/; HttpOnly
etag	"ilbc8anxdf96uore"
via	1.1 cache-gxieml4kixya
link	</jubjw19yauvj74qhb7qsi0meu3s8imrw9jr0fmy5>; rel=next
location	/1c1pu0dfu3bxzcji9hih6edxj4a6j3uh1m6eqqw93b5d3bxnv9
date	Sun, 22 Nov 2026 00:00:23 GMT
etag	"kxdbujry2xwqe539"
via	1.1 cache-4o5n6nhp7g1k
link	</8vpoi4ju37r37x8da8v0zrn14fj39ub22l1xsmte>; rel=next
set-cookie	id=1cs474r6c4ewzgb0dbxdbke6zix2wrr8; Path=/; HttpOnly
content-length	260
etag	"e1px6eyysfnx0xze"
cache-control	max-age=1956
via	1.1 cache-ajld9egnng5w
link	</oknw91chr6k0oqcb4gc8cr3w6rh4h9mu781fg8fc>; rel=next
content-length	61293
etag	"4eu2ypcp237l1mc5"
via	1.1 cache-yhpro3rtr5p9
link	</t13ps18y20q96c8q80nqo715bq0cze3xk3syhdy9>; rel=next
date	Sun, 22 Nov 2026 00:00:24 GMT
content-length	252
etag	"k742jyenpar1tlxy"
cache-control	max-age=9859
via	1.1 cache-dsm8mh7tsssh
link	</iypldq5ngtgrd6j5pbxwv31r1aheng1r54m3cuwr>; rel=next
set-cookie	id=ar19t5lrfndix4k65imqm3i8xeycu42d; Path=/; HttpOnly
content-length	237
etag	"5mk61ntartjs3bgp"
via	1.1 cache-ld1ov3orcb5x
link	</7a1tav4ba7hxgi752x2wdzac12ifbymiinis9dg3>; rel=next
set-cookie	id=qin74v1nlb1vz2z15v0o8j2z5zi92b70; Path=/; HttpOnly
content-length	12765
etag	"7vo8iqbzmgujcno2"
via	1.1 cache-rtcapn5y03p6
link	</cjdv6krix3u7v62wlwtxzhand8ckz7n71rw5zmyy>; rel=next
set-cookie	id=bwjp1jl6j95sawm4dy87692itot8tcmd; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:25 GMT
etag	"pq0te27nien8hkrj"
cache-control	max-age=6201
via	1.1 cache-vz7v2j7c9umb
link	</iwddtdc591khc5tc7xakia3sw7leacogwyxyxefz>; rel=next
content-length	1281754
etag	"diqx0uw17y0ywhof"
via	1.1 cache-o9ielbd8vqnf
link	</g2gmwxncupv7wa66va76hbm6co0hn9l6cxg85j9s>; rel=next
location	/oas6nlv1ryljhdberwtj0nyooqt0xpu7qhrut5krr2wujw1lek
content-length	370
etag	"ksh0irsceqszzgg3"
via	1.1 cache-9adiupd95eef
link	</4888ynavvyovodedhthnundyve861rhgvitvrj25>; rel=next
date	Sun, 22 Nov 2026 00:00:26 GMT
content-length	3880181
etag	"79vxs5xkuv0iaqug"
cache-control	max-age=4639
via	1.1 cache-sgggo0od7b2p
link	</dj845iur04xp0vce5gt7ijtv1ri28qzgdnondwfu>; rel=next
content-length	89179
etag	"qsanztnwh1tep2w9"
cache-control	max-age=8642
via	1.1 cache-lbw4v34092hc
link	</y1m1h481xolx876kli3lvizomv3qqa615mv31aft>; rel=next
set-cookie	id=gsw4xg2cu0vx53a882a6vyhb02bxzvnl; Path=/; HttpOnly
etag	"59leud6gq66dv6h7"
via	1.1 cache-1ev8f58sjzcg
link	</vu3kdpgjzpc6bxsvvyofzrq51hvt9k26snvhn3pq>; rel=next
set-cookie	id=6dvdqi6m1xib4tlwgupvzpzddsrm8521; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:27 GMT
content-length	183008
etag	"w1yb3lsbpxywrsve"
cache-control	max-age=6819
via	1.1 cache-14grvg3v1elx
link	</njz9z4fpuf88ad3hn78e44x1w67he36rx3qp2w0p>; rel=next
set-cookie	id=ali38qelq4g3k4jzf1p4981jl17a785c; Path=/; HttpOnly
content-length	12958
etag	"51qpc6o604nih8su"
via	1.1 cache-9qle3t41ivl7
link	</kzqglwwgs4vvetbjh8prgqgj5mhfhmhvzvfzqmhh>; rel=next
set-cookie	id=dbnhw359cdstd1fln8xb6i9jmkigkot9; Path=/; HttpOnly
content-length	3100019
etag	"avwrqoxkiet1ayax"
via	1.1 cache-6805nb0g32wt
link	</i43o06lp4vf8ui2yw2daoxf44pf6ji826m1lrkny>; rel=next
set-cookie	id=v9ychs6ss1sdaaf0ie9n3dybbyhl1xyt; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:28 GMT
etag	"ipln454iefzqyo8a"
via	1.1 cache-12tlsze1fylx
link	</xzrx3hk0qvbmet3wh2x00m78kqwlrideng8c51o6>; rel=next
etag	"alz5gfdowhhv0ctz"
via	1.1 cache-6zt9mqdgaprf
link	</12hxpwqeybkhq0m3byi89heb8t7cftf2gwyb3j8n>; rel=next
etag	"3j48fueohxoguhah"
via	1.1 cache-v9i6edm5mip5
link	</1ulpbl2tz5vm0et1w3qm1mdibrsy4lkkgqdjt3ue>; rel=next
date	Sun, 22 Nov 2026 00:00:29 GMT
content-length	25187
etag	"cz1tou2dc3tqc71z"
via	1.1 cache-pr04u6xdpo58
link	</7rdq5x4dhj7mqnx3q1ieznf1co8zv7qpdoauvlw4>; rel=next
etag	"ix2i614c70ccvpmd"
cache-control	max-age=9583
via	1.1 cache-rwwko6j6fsjb
link	</sgqqaa8djlumjf7vr4q3761fbnru5v51k94p6or7>; rel=next
content-length	7264
etag	"ruybmdfhtw7074ta"
via	1.1 cache-w5chdzr03c9b
link	</r0w60djfh5qsvyqbb755bhwq3p4lv4wsqqzurnjo>; rel=next
date	Sun, 22 Nov 2026 00:00:30 GMT
content-length	13281
etag	"cknyfdqe3wo7evvt"
via	1.1 cache-lpg5djwy6jus
link	</80jb9ahj4ea0du3pd812a13jn7txoen4zz5rxl5g>; rel=next
content-length	151
etag	"kw2ejt9nbcnqfnmf"
via	1.1 cache-pdae377j599c
link	</gih8suotzlxes16qhgin1bb1fg9r51jrnkmvv28z>; rel=next
etag	"qdx8o23b06k2wack"
via	1.1 cache-duuu8d74qrj9
link	</oox7a651z2tc2vh6a1csvql8dlfv53obl4zepess>; rel=next
date	Sun, 22 Nov 2026 00:00:31 GMT
content-length	24
etag	"knsr939067kemk8i"
via	1.1 cache-wgx4nmk1e16r
link	</nlhpnljdm0azlf0salbtqerk8us03fdc2m20l1hc>; rel=next
set-cookie	id=zatm0ehz2uvqumoem7nouimmsfkvhcsq; Path=/; HttpOnly
content-length	30
etag	"9woahavbqno49lnb"
cache-control	max-age=5254
via	1.1 cache-0uk1dx8rqpsh
link	</kpk5rhn3ns7tm64ubecx3fcimwbryq2onwf99fgj>; rel=next
set-cookie	id=spvifha2iks751npppwwub7cofa2ya89; Path=/; HttpOnly
content-length	1936048
etag	"fe1fhau4woe47p96"
via	1.1 cache-h4ji62hccat8
link	</i24dsakwcetts9cdduso40q3qec6yh5eu6zj0z0y>; rel=next
date	Sun, 22 Nov 2026 00:00:32 GMT
content-length	56191
etag	"ge922n9i7sm1p3d2"
via	1.1 cache-acy94uw6oapy
link	</ksc5dus3fs8bbjuj8rmorwvvat1e2yg0636mdeus>; rel=next
set-cookie	id=akt8nf6z6kl81zn8ycql8c1f95dxxnyw; Path=/; HttpOnly
content-length	2
etag	"4c9bs5aa1u6gfbtj"
via	1.1 cache-vvqvvjslw6z5
link	</4jvvvdgzn07c3bswm5d7vjqnjyn8irtc26yxo414>; rel=next
set-cookie	id=e1mu0e0vv0cjmgsxc6skdluz196nr60s; Path=/; HttpOnly
content-length	2552885
etag	"73vbblyskf3g40ot"
via	1.1 cache-v30a1zgn2nrk
link	</i8subhejmzbw7j4xvi5ha07bxad3pogub2c43hb5>; rel=next
set-cookie	id=o8yvb4a7zx99fsatg5sprs16ulsoyjs9; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:33 GMT
content-length	1181919
etag	"okumzi6jyovjowpq"
via	1.1 cache-o6y8jb5nvnk1
link	</s5he0no0mk8a5augx9v5n59hyu2rgoedi2dpnqur>; rel=next
set-cookie	id=qn39ozevcam8gr2wsd9u3qq4qznkch0p; Path=/; HttpOnly
content-length	6603
etag	"tpqmhp6t4klx6g0p"
cache-control	max-age=2240
via	1.1 cache-4g0zyhiezrkd
link	</0uemmd8m8oapg6ov99riou81evdepu9rwyqa2v4l>; rel=next
etag	"uupna5og6jrn0rej"
via	1.1 cache-gfyjgiy6xk87
link	</xjkg5nfmn50ktvqc3ebcpk61xp0g19j3uyfvzu38>; rel=next
set-cookie	id=4x75skasimb1j1npqu3gsbuaue2qczlp; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:34 GMT
content-length	1948
etag	"phh1fftg9rqna9l9"
via	1.1 cache-swv6p9fegq46
link	</lek59kcfo5nyeybrpfj743pohy5w71glz6wjwc3v>; rel=next
content-length	779
etag	"3fl0b6eoj3tfi7t8"
cache-control	max-age=3950
via	1.1 cache-w46jz7fmqbq1
link	</trh8jycsv6etzi35cc9dp0ls471wf5pzdb1lpbs6>; rel=next
content-length	14
etag	"q2gif4th28qnfvnl"
cache-control	max-age=3922
via	1.1 cache-2y0quzbs3tx3
link	</vnhzvyihkjapabnwupub06jyww0ed7hjzaw78h5l>; rel=next
date	Sun, 22 Nov 2026 00:00:35 GMT
content-length	53
etag	"8ifp11mbrihqea6r"
cache-control	max-age=2679
via	1.1 cache-97t5w3fkhi6b
link	</awzuqy5wcdvzo0hs06v4mxe96ye31u4rvj7sh36y>; rel=next
content-length	1690318
etag	"1md3grvw9u9jab29"
via	1.1 cache-tb35k6yhmm6v
link	</sz9g6ni08cymb99o0tlebk8jr4yo3dd2khdgblcw>; rel=next
set-cookie	id=mgro7p1rupa2wsm1rfc1rkywi292g8e9; Path=/; HttpOnly
content-length	100117
etag	"irv5jwcbd6lkfc1j"
cache-control	max-age=9014
via	1.1 cache-3kv3y9srd0h4
link	</zeqtju7wsi3p5x2g2pm0jprpfy2s13jjxmig5bzi>; rel=next
date	Sun, 22 Nov 2026 00:00:36 GMT
etag	"xe9akbpcif9d7drn"
via	1.1 cache-xniaq3aa4qu6
link	</fmubcq8z5srcbbd9vigqych6tyi5l869o5d3qsie>; rel=next
content-length	108799
etag	"co2pxcopfzl6cy0o"
via	1.1 cache-ziep7x82iy2t
link	</fc6xg731jtigguun67pz8lcdpg05rc955a8e46q2>; rel=next
content-length	40
etag	"eoc9bf1adwkirptg"
via	1.1 cache-tl9btspchnnj
link	</98g1wvnu6sa7ofvzny5sxu39amby19afyvffhuzi>; rel=next
date	Sun, 22 Nov 2026 00:00:37 GMT
etag	"zumo7ffneywiwn05"
via	1.1 cache-x340yeri644f
link	</gm006t57w6k0grdhjk8rghqkmm4gnt6hdrtv1608>; rel=next
set-cookie	id=e8pi7hsx80rjdfkh8n5sdrnnnlzxyx5f; Path=/; HttpOnly
location	/17t32jbkbgx11sn44g2uy9rauot3bu3i4jtufl794zyvr6oc5d
etag	"lg7awn7vdl4br6th"
via	1.1 cache-62o8crxostmt
link	</9o2fx5dpqn07sx1zo335tbk7gv5p5h35917jsft5>; rel=next
content-length	333
etag	"3eh3v08xjq2ltugt"
via	1.1 cache-rgxy298cwk1j
link	</3wou5f32n92wii29weocjk6r0p7qiuyrxgxpuwqa>; rel=next
date	Sun, 22 Nov 2026 00:00:38 GMT
content-length	2041381
etag	"hlz8lbbw9a32vfqs"
cache-control	max-age=6547
via	1.1 cache-8dnzdpcf7mcq
link	</5vexbvqaj3l6w7wszdvi2m3q5oyhbfna682en2f2>; rel=next
set-cookie	id=cdqvg2mr2omob759t14tmlao1hoojyyq; Path=/; HttpOnly
location	/q9nf64lq5p9lvgi0oclwqxl17m9wm1ve537splvt8g7wm5jbhy
content-length	26239
etag	"aqjdp209ycf6f9oy"
cache-control	max-age=158
via	1.1 cache-rs5sv77oldvn
link	</u5anzuy9qnuhntwlmv1go3189yw1dl3sfgc5q4pn>; rel=next
content-length	61
etag	"9j3recrwp9irbby6"
via	1.1 cache-0rob9cieklny
link	</p969stavpsapmcezulpyknw1c31mtdq13o453jr2>; rel=next
set-cookie	id=t7h0wdagokxs68gsq8752s3wa08z2ae6; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:39 GMT
etag	"ztkamielf9wf5y6m"
via	1.1 cache-xwmclsedgp3q
link	</5vdgcnc3ucu307kdnkzlesud1kcnoa7h4pxey4ka>; rel=next
content-length	236493
etag	"jbu7lsksdusydmni"
via	1.1 cache-vfq12pkckp99
link	</lrlufc650ewvbbh32wel1agvh68hjstos7f3f28k>; rel=next
content-length	8
etag	"uxwd9xdaa7z22c4l"
via	1.1 cache-n5gwi7hkburo
link	</wsq1n2qsnwxbjstbz96zyjvfwb8usc9fhac58fe6>; rel=next
location	/pk02nsoprgondjhvbdi62p8a7rqr0v2rcrlfkfi8wdyc44mtob
date	Sun, 22 Nov 2026 00:00:40 GMT
etag	"kaeqcsrph4dsviat"
via	1.1 cache-u1w5b9e4igtu
link	</9lgctutkmetyhy9ibibrt520o4tbey5lv3rfjcqv>; rel=next
etag	"urccuyt5xl4o1req"
via	1.1 cache-36a61tkbiby4
link	</2ihw6huoi3ph6h707107drf3j35kztw19nndulme>; rel=next
location	/x797196zlp4ijj57amq9xsznz0hpg7yrvyr77qojcth1m5swjq
etag	"ou0s66cnrkd0g3l9"
via	1.1 cache-fa9ethjc4dax
link	</88zyclkx014tgm08382c6e45t0awp0ee0ccfodq2>; rel=next
date	Sun, 22 Nov 2026 00:00:41 GMT
etag	"0e0yud1z4ca9xvey"
via	1.1 cache-sfigyyr2yw36
link	</t0du7yhufz4q2hlvkfonyc5gpfac6mmwc8w5j77d>; rel=next
etag	"dtn0cmvldynwqkcy"
via	1.1 cache-agxn81na2rip
link	</mg3c3sx95obnbhpwdrc8dca1ytn18m9x48cm8mv7>; rel=next
set-cookie	id=onla2vkqqks58ybm6fajj5j73actyvnk; Path=/; HttpOnly
content-length	7678
etag	"xawl81amn0sb21e4"
via	1.1 cache-qq1hb66mhp0z
link	</328uym17tmqaz8o6l32usofuhsyhmen9ervhsqh4>; rel=next
date	Sun, 22 Nov 2026 00:00:42 GMT
content-length	14380
etag	"w3sq16xcigyqassd"
via	1.1 cache-wvec52e24sl1
link	</ymisl1r6dkh45g4mw4pu45qvh9eknn3rn4m5n17j>; rel=next
content-length	31411
etag	"9vql5cuf5e6415yi"
cache-control	max-age=5662
via	1.1 cache-w6esmrr3o3u7
link	</m4s98oaqm5fsjycoax7yve8ee1xg13cgodkwthp1>; rel=next
etag	"cfewrw50u5g95n5c"
cache-control	max-age=3807
via	1.1 cache-lft7vge1csgk
link	</ig35ikdnsjw9m1djpmt1xi66v3cqtr522hd3p88p>; rel=next
date	Sun, 22 Nov 2026 00:00:43 GMT
content-length	54012
etag	"9fav750y964ekoqe"
via	1.1 cache-lwrsqcz7n861
link	</px5kxdzkzp89urh2fw9ko1br0q4c7lscb3ivtrbj>; rel=next
set-cookie	id=fr8ny1fechx2j3q3gqnn1yf2xybpm0c0; Path=/; HttpOnly
etag	"q02zxxdh0u0u8htn"
via	1.1 cache-7js0kpu80nrp
link	</qenqpvdk90sfnnai93kre00sohgcokbqqxawxsi0>; rel=next
content-length	52646
etag	"63a07hm70qohz3cr"
via	1.1 cache-0inqp4nqv9o0
link	</3332sqj2s73ma5zgdxy86z7tfptgl44hgz3gz1wr>; rel=next
date	Sun, 22 Nov 2026 00:00:44 GMT
content-length	421113
etag	"f14lql2ltgra6czy"
via	1.1 cache-4zw7nsj2r7mc
link	</tikmncn16hxvynl1l7m8ue5ec3xzpgj87une8vgv>; rel=next
etag	"y6kv2pnqfpoqvkrp"
via	1.1 cache-px7lqwymnil7
link	</p37irwl839bv9lx1vl22f9lscekharjtf49yurq1>; rel=next
content-length	20832
etag	"lyo2q2ph366b223a"
cache-control	max-age=9558
via	1.1 cache-ic849st0955f
link	</tumpnv2ippuci2duhimoj9dan00scby3vz2dxaft>; rel=next
date	Sun, 22 Nov 2026 00:00:45 GMT
content-length	1156655
etag	"oqwyqmzmr5uiot3u"
via	1.1 cache-8u84jgkbsu5a
link	</2j3xj3iwsjh85fhmtzo8f5dkj2o5q703kthghaoq>; rel=next
etag	"5qrwlf964fxezbrq"
via	1.1 cache-kl31kl76xnp4
link	</2b3b85cl6ke3vlhbqyglo8fwbr1noy6t1vlrpgqg>; rel=next
location	/q8uvwdpzbzwscv4kks8rkrtu70nmdadq0x61zn5x6wiprfu1tn
content-length	66531
etag	"k6kg29k581qel5jy"
via	1.1 cache-nkjk1k2hjiwj
link	</pdiko58rham1toxdscqu3r8ep8zr95j6l0pvbsrr>; rel=next
set-cookie	id=cxuj7cmdw4f8hnapu7pfno6kxr05doky; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:46 GMT
content-length	359583
etag	"rtbe67lu1pt0pwjs"
via	1.1 cache-5wue75i418p5
link	</ni2lt38gy21rbole0cwli6xijob3myw17p4mb4xz>; rel=next
content-length	62
etag	"xkjk0c756oh7if9p"
cache-control	max-age=3827
via	1.1 cache-2iqvrv6r9qbo
link	</z6jhjq6rus7sin469sywy7z3rus64wkh6jwuldl4>; rel=next
etag	"l9vh17pd781ysc9x"
via	1.1 cache-xfcvxxtj1zut
link	</swjvqkj6lud5zra0mmkekojnbapliufo70jlydzb>; rel=next
location	/dok8mi1eogthp760l1i63mnpe0xxswcqyg736s5ho8pcf0yb1a
date	Sun, 22 Nov 2026 00:00:47 GMT
content-length	43213
etag	"vwfco6jf0lmr1b6u"
via	1.1 cache-ofs6leiol772
link	</myuu3pjxhf9e9vxakcepryffogrufsonpw2ex4g7>; rel=next
etag	"uv1q9enfhi5evkww"
via	1.1 cache-flprbisxshsh
link	</wod3dvmfeg2nhlytai0luiu601bs650fg1rr5dxz>; rel=next
content-length	4
etag	"n4ijbnkkk1vpo9ip"
via	1.1 cache-q5568oz57ldg
link	</mkz97yi1zzbposmmtjpoeuzt6zcy57e2pw083gab>; rel=next
location	/8erfa9i4ddfauqonjqsfxnu1kmjv2c162w67wvog36dyn3iilt
date	Sun, 22 Nov 2026 00:00:48 GMT
content-length	35157
etag	"zd4r7epxnoidzfgn"
via	1.1 cache-lepsh7x1mt1p
link	</y0pwb96w6cw27oxny7yoonbcarsd8v9mze32u656>; rel=next
content-length	16
etag	"fxiqyl1pxv7cep0v"
via	1.1 cache-o3jmgt860jnd
link	</i0udf1xqydt5spjfpya668bx7jrqj3yd5es4hdw9>; rel=next
content-length	984222
etag	"hbth636ibxg777e9"
via	1.1 cache-0j8ei0anq1l0
link	</6thl79wdv9a50jwwj55xqrtpvy3b1ml5ajzi5ldh>; rel=next
date	Sun, 22 Nov 2026 00:00:49 GMT
content-length	173120
etag	"esspg763gjm0iqs2"
via	1.1 cache-9dzre152683j
link	</l4nwn7qthg5k7atak2rxkampgn1z4xpne4jwl6jw>; rel=next
set-cookie	id=bv2u61by02vji14b3gdu56sw710necpt; Path=/; HttpOnly
content-length	3048005
etag	"mkmxbrooxw0p6ph0"
via	1.1 cache-4cb3x3zf1cil
link	</f464t0pynfx1f0ug4fbnuqksepmjjm8c2idslucq>; rel=next
content-length	1924
etag	"cmbmh0o5xbporwd6"
via	1.1 cache-rlv0er18ixjf
link	</o6xl5kli73k45a049pdhr3kgrntjqdrrr76b4txv>; rel=next
set-cookie	id=6xuz91ugbk33g3jjiyknb48vg0r1g2nk; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:50 GMT
content-length	70718
etag	"20ejbhkcfw68ih2e"
via	1.1 cache-qx2iwo7a2r6s
link	</jl4oct4wokz3yrt6012372rr7jtxmgm753942bn8>; rel=next
content-length	1999979
etag	"wz6f4g5dd0k4lzal"
via	1.1 cache-z3ulqhhpxiy4
link	</f2nejaiwpkzst5a542g4pensrn2t81uzg2vfhzsk>; rel=next
content-length	27791
etag	"857k1vcuu5atd4zu"
via	1.1 cache-8il7vyhan902
link	</f1s1sevah82bjs0e21daxy214btmqrx9qf0zjnfy>; rel=next
date	Sun, 22 Nov 2026 00:00:51 GMT
etag	"5kchxxbyk6q7nudm"
via	1.1 cache-jmw3y9d5ett1
link	</0lfzs13lsyx7dv8wv7f40tk50cyc2v55yocxoac3>; rel=next
content-length	14349
etag	"z5je0qubort9j89t"
cache-control	max-age=4868
via	1.1 cache-s5d0jlw5kchn
link	</si0309r2px7u5qfu6joec3esunxhttr3tq7v5bpd>; rel=next
content-length	84
etag	"dn3chf0phlagjf51"
via	1.1 cache-gh7j7gls3ekr
link	</9wtujfaakm6438kmmw8v742583z66flq7a13b0fy>; rel=next
date	Sun, 22 Nov 2026 00:00:52 GMT
content-length	88
etag	"7a1cnvbmmge8tpot"
via	1.1 cache-u4bttvgssvwe
link	</tjyegd0h5q90a26u8c1cj2f2pv4robti7x0denqu>; rel=next
etag	"g4kqgpaetrt4xh11"
via	1.1 cache-euxe1esbuiyd
link	</63rbyq1acbad9957sxn5kabfhd3eh1kw6jzj22lj>; rel=next
content-length	8562
etag	"bntdu72rmz2nase3"
cache-control	max-age=1881
via	1.1 cache-jk2ekoy8vokj
link	</4tqzqyv0ojso4hqi6pe29xd4ggreubvpsutrgm7z>; rel=next
date	Sun, 22 Nov 2026 00:00:53 GMT
etag	"pa6rbd28msvemy9x"
cache-control	max-age=2482
via	1.1 cache-y7te1ptsp7fq
link	</m7olng0h2xjgv03cptt8d6whnd61w9n2cqb3p82m>; rel=next
content-length	46353
etag	"wp79bf76ov1pde5f"
via	1.1 cache-tjokd4ewm3va
link	</elf80szji2hgs8d6htcexyzq1710tf7fpmqegyf0>; rel=next
content-length	1865
etag	"le0w53ebfti3r1bd"
via	1.1 cache-behn6ozc5rla
link	</yowq40svc3wqwj36s8xaihgpee1wptn1fpdt4i1n>; rel=next
date	Sun, 22 Nov 2026 00:00:54 GMT
content-length	32
etag	"4959q8j0f397s64d"
via	1.1 cache-4t1ojs9dun09
link	</kiwtlf7kjb1o4zarpsdvojl1a4u926oq2w3ioo1r>; rel=next
set-cookie	id=qdqicjki4phdyodxse2rtipu3eigpdhz; Path=/; HttpOnly
content-length	4758990
etag	"ti3t76cb6z1bz34q"
via	1.1 cache-pbwjgbul5g45
link	</gx1t5sqpb1aned2hxo2ihl1bddbri0g389gsja3o>; rel=next
set-cookie	id=wdl4anrw4dh8izje1p97z539w8wetcg2; Path=/; HttpOnly
content-length	173515
etag	"9bf2cysqgxb3pkq9"
cache-control	max-age=4324
via	1.1 cache-kqfbxkqeci48
link	</wn1euy7cp607k5nth70i0qb5pj0h6aivfcj61ef0>; rel=next
set-cookie	id=sv92m76wsbbapbcrvcn8df0clzpr7qms; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:55 GMT
content-length	8506668
etag	"7aufffh6yd87uk8d"
via	1.1 cache-sg6ejwj82r4y
link	</k8vc248unmq8zpg8jybxdji6waywx07gb7qr5dh7>; rel=next
set-cookie	id=zjh8ruaondngfe1dmobn7oatk963ypyg; Path=/; HttpOnly
content-length	10
etag	"xp7no9ulo8v1hrvg"
cache-control	max-age=1145
via	1.1 cache-j5v58pxpwqyc
link	</em92fk5u6b59yb034jpq0hjmwz9y0znr8d8u4qn1>; rel=next
etag	"1004ocgic6ga20vh"
via	1.1 cache-20kpyw71ei2o
link	</3h5s4bks037f5n05pcpjxckfgc8bbsc9u3r2fbai>; rel=next
set-cookie	id=5qgy6zh42x74u0growh8prf6gk14a1je; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:56 GMT
etag	"sgqzkym8cx6j2mia"
cache-control	max-age=4137
via	1.1 cache-uba2elc2ccpb
link	</ksugo1ct5wl1oj2jkzghfe5jonbxoqfzmxlgn5s4>; rel=next
location	/5ym6u123k05ajv6lsjmhfeh9taq1sge9z1m1rsx972tra0oydi
content-length	18204
etag	"ftu7goui4h5pkozj"
via	1.1 cache-2viwaorguitl
link	</vorsm3huobgs1esmnybihx0jjqr7i7cxqh9ywc6p>; rel=next
content-length	83258
etag	"mahu7ngpmbxqfs64"
via	1.1 cache-7e6nqgngmrki
link	</wxo622f7j1in2layqfd7d1jiafigi1w9w8sbx28q>; rel=next
set-cookie	id=hu38w0v56acs0xowha66e8bluyraru5q; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:57 GMT
content-length	3068528
etag	"b2thwuveuaywveru"
via	1.1 cache-x43i4d3ew2wu
link	</i1lqcqgrvyw8y1hla8ec7ai9puk10eikrmo7kixw>; rel=next
content-length	18
etag	"guf7oq8sg9ld8nuj"
via	1.1 cache-6q3bn39k0p4b
link	</f94zv36sqcws61ywa1vy6u0ziovsq8v34aoubdcw>; rel=next
set-cookie	id=7akt4s2wc9ggbz1uads80wen0yu7fz7y; Path=/; HttpOnly
content-length	16624340
etag	"37colxegmugq0fkc"
via	1.1 cache-uina4wqyn76v
link	</k3gial1cg0g037yqidg18wxfapate8l6xn9gxl4d>; rel=next
date	Sun, 22 Nov 2026 00:00:58 GMT
content-length	1324
etag	"3qwmq39o86f8dtdz"
via	1.1 cache-8w9188moxm5l
link	</fmkj8g2v00onqgf5n5mox0p8l2y8ipha30w9u9m8>; rel=next
content-length	1956
etag	"b2fu4fj1yr2qqtnm"
via	1.1 cache-dzwf3040jo10
link	</pmf9dfcmztytcwv5o0j0cjll5h24h11nn2uvh3xy>; rel=next
content-length	124
etag	"d3bvk4odcuerma6t"
via	1.1 cache-azots414dvaz
link	</pahno4a7exdhf1pxbjcclnnektq2yks1dpt3krhi>; rel=next
location	/eu5gez0hc32b1poquvu8zjr9xasjpes1kk34kqiugn8ayup965
date	Sun, 22 Nov 2026 00:00:59 GMT
etag	"citck04lohwryyu7"
via	1.1 cache-q0abwawl7q29
link	</p0qevtuxqey7jxpjv1ry5w5j41icobbvnilpj4o8>; rel=next
location	/38l5aisz4deaavo8y1vvl3i3hkvw64gx8ab4792akyv637pkqj
content-length	1540
etag	"z0j90yxg07339dbu"
via	1.1 cache-y0l1scvmd6hf
link	</136hb55z702wpd3h7bib1p9v0e4iorfxi65faajy>; rel=next
etag	"7n680bkmq4czvqnu"
via	1.1 cache-6jtn8mcysvno
link	</byo07pyjl68clpnq6muqco8yebf5ov0ukh3339c7>; rel=next
set-cookie	id=1onyk7tmjczn55v754lnnmh5ytw5afub; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:00 GMT
content-length	93312
etag	"6baojua4getky64h"
via	1.1 cache-802qku5hoxml
link	</qvm8pvosx5g7de2phpzzirimb2htp1nfphj0vt7b>; rel=next
content-length	560486
etag	"brc5n9p3xyolbsyb"
cache-control	max-age=2523
via	1.1 cache-85w3v86cyy0c
link	</erfr698kpji7632sjsx4b7kfwutawselehcgxzgc>; rel=next
content-length	21
etag	"l2a4ewmyqvwi300l"
via	1.1 cache-zqse5clbhb5d
link	</69q4tzncri0pqubdofe53dfztylg6vgj2uy6fgaf>; rel=next
date	Sun, 22 Nov 2026 00:01:01 GMT
content-length	504
etag	"a57fj4r6mpsgplsm"
via	1.1 cache-uwzf84xywj0s
link	</vy7hsmlsni6vs7cgqusxz66ghgn4uh6z67hsim5x>; rel=next
content-length	399588
etag	"fdnureoo7glxh55j"
cache-control	max-age=1549
via	1.1 cache-mlta3av6m5sk
link	</hbyv0icjz20fgzidvi7y580niub69w3uhltlq4bv>; rel=next
content-length	1269
etag	"7urrl5iljjowtpi4"
cache-control	max-age=5584
via	1.1 cache-lei5r6n4gmvt
link	</38pjqiohllpt9emr8pfc4omes3gknudv28mm49x9>; rel=next
date	Sun, 22 Nov 2026 00:01:02 GMT
content-length	40294
etag	"wkp1ww5wmuvisntf"
via	1.1 cache-vqhqi81719uu
link	</pv1nbyu2qv9s1h3ey3w8ualkw27mpox299unnsa1>; rel=next
content-length	454
etag	"czwdnzgzn2191p2v"
via	1.1 cache-7zwuxi5urocz
link	</xpzzbsgo7t5t97p532yt0hv05f2kp7srfu4tshw0>; rel=next
set-cookie	id=qubkce6hx5ebmlyyc3h1y93ma7q7673f; Path=/; HttpOnly
content-length	217
etag	"labkp783u8nqivvy"
via	1.1 cache-ua47mvnimb13
link	</6tksq8munlaupbywprlxkgyfnbynkv8vvs89zeic>; rel=next
date	Sun, 22 Nov 2026 00:01:03 GMT
content-length	3324332
etag	"ct2v59lb0i9jdcr1"
via	1.1 cache-rnrb11084odh
link	</lnvcab7ytsoenqpgz1aunsj2qch7jsmx0ek9snus>; rel=next
content-length	13
etag	"aqaj9i6zhrskdi66"
via	1.1 cache-vet9dtatcy1l
link	</ylrjc59wwkvkxgn0ruody8zh405iubonpknm029a>; rel=next
set-cookie	id=mt6w0d5jy2oyagti8i3jo93dq6vnaqz0; Path=/; HttpOnly
content-length	2980
etag	"z2ks7hqyp88jdsgm"
via	1.1 cache-htp1lhgu35jy
link	</ll9qai7uiq0yy00460xze0k26hglw0ozbfl4a6cy>; rel=next
date	Sun, 22 Nov 2026 00:01:04 GMT
etag	"ql0ggshrr2e8aokz"
via	1.1 cache-totltodi86jj
link	</ld0qy362dh879wgu8jlez7ss4k5g25edg510qdcd>; rel=next
content-length	38
etag	"ona0u9cpfl57a6hv"
via	1.1 cache-mi6jeucwiji1
link	</osf6f6xkprc47t2xsr1yl5q922ac1cdsng2fph3s>; rel=next
set-cookie	id=1rcrt96kmr500q7sqgmkfivc9bh0uykz; Path=/; HttpOnly
content-length	18189
etag	"wis9p74q9b3v5s3t"
via	1.1 cache-7usgrzksa8f3
link	</itmfhwp99212zcgy3hnerjasys77np6sn7mnhh92>; rel=next
date	Sun, 22 Nov 2026 00:01:05 GMT
content-length	1227
etag	"5rj1p9pyz4wclus7"
via	1.1 cache-rm302isk78h8
link	</7sn9ld25fzn9kllhmlibgrvmriytndvlyxnzmkcw>; rel=next
set-cookie	id=mn5197a93hc8ityqthiq5ind9xz58khi; Path=/; HttpOnly
content-length	3915
etag	"ydsusyi5jgvrcwaj"
via	1.1 cache-irg402dpyhhc
link	</5u10got7nkvk169nnebi0wmotx3r1rn1r6is14ip>; rel=next
content-length	34247
etag	"tnyilgd4dnkudqf7"
via	1.1 cache-9pzglhyobqv7
link	</klwjhla7eqyl7sdkb5rhvetufiq48qoquotojtri>; rel=next
date	Sun, 22 Nov 2026 00:01:06 GMT
content-length	99
etag	"ozt0nnvxgptthkad"
via	1.1 cache-f6xkcfta9uq1
link	</hsh7vsf74teo3j6xxwo03nxvdfbzm061pw9py6bx>; rel=next
content-length	210
etag	"pts9cfi5sgqr5cww"
cache-control	max-age=9910
via	1.1 cache-jlq4rsceagsn
link	</2znqhf49joysyd9b2gjlgcd09bjonsbixo8arc36>; rel=next
etag	"3i3fcbtrnj2mfu7z"
via	1.1 cache-5g4z9w5sjk14
link	</8n9m0dsk56epyq4pgxk0mwbnwi7flnjq8lvmifgb>; rel=next
set-cookie	id=3hri9p1godndz8dzbd00rfaa2amw2rsj; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:07 GMT
etag	"3us7zpu4ha34bc98"
via	1.1 cache-h24rl3vtexxh
link	</p88lz3pdpdvqodew0z4xm580rz51r5kzfyp8cpcg>; rel=next
set-cookie	id=3gif0xcxxdz1u6ojcxryggl6tasy6syg; Path=/; HttpOnly
content-length	60
etag	"i1txvaoluhnm6v3n"
cache-control	max-age=2033
via	1.1 cache-lxjjah8tykav
link	</ox6ef9tn3smcagjn5pp7qoajyzwxoyk9zyic0kq8>; rel=next
set-cookie	id=6bpbnedhfhwz122430gv8h2hj4jp6bqz; Path=/; HttpOnly
content-length	1901
etag	"xi1bz0rvln8hzt58"
via	1.1 cache-zsps4jgpsquj
link	</gimksg1kc152rb3l7p1794yt1u482btgxvg2bs3t>; rel=next
date	Sun, 22 Nov 2026 00:01:08 GMT
content-length	2865857
etag	"3ax8qtl06csx0pun"
via	1.1 cache-bdrwm7fwdx1w
link	</zyifxd4h41l9gaaxot0iqy7s91vgyxitk1v2g4h1>; rel=next
content-length	468
etag	"4fhlx8stf6anj4jo"
via	1.1 cache-m931rqx4mlld
link	</taasqy09hnqibi11ld0pustknh47bmdgu2zhaxpf>; rel=next
location	/7nzzqv2q61dj2rp38ymjvo3o3c0su965fkzuy4b62td9kqrosi
content-length	61741
etag	"slwr328i25ek0tox"
via	1.1 cache-0s9i96djnlq9
link	</3xdt5dgrj8iek6nwhh5y7ezekt3vr6v1daf0k5ac>; rel=next
set-cookie	id=lyy49ng0q9nq3tm55pt64ovl4t2mu2rm; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:09 GMT
content-length	3205488
etag	"r1fah9umflt5u5ew"
cache-control	max-age=8391
via	1.1 cache-wcv3genzu196
link	</zpzfwlsnkjibk2d0v6781qorunzovpvfds7m4cuu>; rel=next
set-cookie	id=62grvtcceimpcyfh4lf4vim7eiiagz1x; Path=/; HttpOnly
content-length	106
etag	"28vp10otq9036bge"
via	1.1 cache-wrkxo00qn8lq
link	</nykvnrmm58skmwbjn12rjxrucj4jdh2hwqu6zmy1>; rel=next
set-cookie	id=knr2gyg1n4qw51kpa3vwrnw34kxsx66x; Path=/; HttpOnly
etag	"h9do3s470x5xdzb7"
via	1.1 cache-4m706hlw3iyj
link	</w7h0k3qhb7tc2ckiou6io4tx8c2dw2bkf97uk2tz>; rel=next
set-cookie	id=tk78wyybhsz5jh5ozrgoyd5ldl03xjoj; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:10 GMT
content-length	294749
etag	"2wde0xs3y2xbi9gp"
via	1.1 cache-lkx4xwhj7ayg
link	</uqjmzfk91zpxtzpcrwjqx37mljrvnhw9mkoaqg34>; rel=next
set-cookie	id=qsnmm6t6k2ezkcrju80e68a8jbe9jj7y; Path=/; HttpOnly
content-length	37
etag	"fn2tdjgf1shxhmd2"
cache-control	max-age=7028
via	1.1 cache-v6wy0obt2reg
link	</m5civ12gl3wuwbo19vyqq832umvq3h18dxhcj9z5>; rel=next
etag	"pw59jwmykg2bqx20"
cache-control	max-age=4551
via	1.1 cache-jvg2x6cgdx5c
link	</yy5t06oebczqql6x5as471jixfk3rueqaefrh97l>; rel=next
date	Sun, 22 Nov 2026 00:01:11 GMT
content-length	263227
etag	"iiua4xuagz2m2f2u"
via	1.1 cache-8lmmx2r3kapz
link	</8llgu7kl59htvqv3ck1nqxglinll3qovw0gg0b69>; rel=next
content-length	681
etag	"h2wwjniw9ef8577s"
via	1.1 cache-cprwza9ya00r
link	</o4z9d3lls2jnztbqvr9trs27jwnps516gpynr6lq>; rel=next
content-length	6214
etag	"yh7k8gctl7oc064t"
cache-control	max-age=3442
via	1.1 cache-aw0z2wcykc0m
link	</s3gue8kbujpcenpgmiexp3qdq004hieoi3e33jxl>; rel=next
date	Sun, 22 Nov 2026 00:01:12 GMT
content-length	35748
etag	"pzybw4452eeux9yv"
via	1.1 cache-b9asg8vqc1db
link	</as80umrd4uon27l0foyood6shcb7rvc4jdz00wmk>; rel=next
content-length	98552
etag	"97sr9agl40ezbn8s"
via	1.1 cache-5lmab5u5m2s3
link	</zi9eikf1nbr3urj5xyf9p6tblfbk9y3wk9xr76kj>; rel=next
set-cookie	id=jeqclut64gvhxwi3v4d91bj8soa5i4c3; Path=/; HttpOnly
content-length	129
etag	"2jvt9yx286owvutm"
via	1.1 cache-a504mq5vw52v
link	</utnrhi31ol7z9tacsnaa5ag4pkytznoogvu925q1>; rel=next
date	Sun, 22 Nov 2026 00:01:13 GMT
etag	"b4d70vdlz7fmlnjt"
cache-control	max-age=4260
via	1.1 cache-es1k0y7y9zn3
link	</cs3iidzl11azbbvax3izichu1d8hox8a3bdz1qc0>; rel=next
location	/3lagkf3gewl51zw9yr78m8jphiepc1t0bdrgc4pnhhgioz8gvs
etag	"6bk8mhzq2nbn9d03"
via	1.1 cache-en8msl1gp5d1
link	</xykju1msjfs22vbgannam5dj488nw20ov45o1axp>; rel=next
etag	"h8ntzym9w8hha2ad"
via	1.1 cache-icqucjc7p6tl
link	</7r9tklar33ff0n6z0kd9ldctrk1ascqq1mkn2slt>; rel=next
date	Sun, 22 Nov 2026 00:01:14 GMT
content-length	2045787
etag	"s5fb0wjkshyupcf0"
via	1.1 cache-kv6jxj5ywz6b
link	</2j7l22n2w3ffadlznid6ftzvaxtutc96kw92k5cd>; rel=next
content-length	182831
etag	"bmyzno28uzxcnvue"
via	1.1 cache-gonujvm6qqop
link	</eujepjrxhoudi99wr5lr5tlyyfgndw3nzci3xye6>; rel=next
etag	"ohemaasoh8och1vw"
cache-control	max-age=4170
via	1.1 cache-rozuhcxq2lwy
link	</ztab2bpf8u84gt9yutrtsvzvpdaiolijczaj9xsh>; rel=next
date	Sun, 22 Nov 2026 00:01:15 GMT
content-length	4004828
etag	"qcmscf1gz3o6e8td"
via	1.1 cache-c3dk9siv44rq
link	</91x0dw27xkqtv3jbhz55nqkew8czibu3s6uvphla>; rel=next
etag	"1jab4sljxqfsxf3g"
via	1.1 cache-r658w0p3qzco
link	</mym35xwhrckqay5vh17de0i3tcj383f98rd1fz9m>; rel=next
set-cookie	id=4613zgxjayke3q2iftyekbaahe5v19e9; Path=/; HttpOnly
content-length	1911876
etag	"im7td67jql8cft2b"
cache-control	max-age=677
via	1.1 cache-gglfjvn92ks4
link	</z751sukgowu78u33zcug1hwvfss7i7mdalqtat0c>; rel=next
set-cookie	id=j2glcvwz7yar3qf69pgwjxgcv4iji7z1; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:16 GMT
content-length	1417009
etag	"g5okpprd58p0eide"
cache-control	max-age=909
via	1.1 cache-xgzo2kt4dtlb
link	</xvx303zp28gd3g8n3vwbfyihmpz8rl5eqcaqzlly>; rel=next
set-cookie	id=2a4u9h3reoqypm6xzxu9upzdvmsn4jvc; Path=/; HttpOnly
content-length	314528
etag	"7ldns8fhzp6z7jdu"
via	1.1 cache-9rbmppbvg0wl
link	</qkn70wbifntr7wm577sj8lc54z4tx4ljaln6fmwi>; rel=next
content-length	51553
etag	"e2rg8qg1i1wrgmvq"
via	1.1 cache-xvke22d5zvpi
link	</jzuodcdwltc998d3ph078fdjg4q2jyp35fnl64m8>; rel=next
date	Sun, 22 Nov 2026 00:01:17 GMT
content-length	4882133
etag	"ogcxaofi1roufouu"
cache-control	max-age=1819
via	1.1 cache-120w9azz95a9
link	</g5t2wnrbgawdnug36ixt9turra8hy1934hjyejt8>; rel=next
content-length	196210
etag	"nvvp3ochev8d3qx6"
via	1.1 cache-ehrceel4dg3k
link	</0ij14xdtcyueck0e4yrj7wp3attoilj0ngilcg4y>; rel=next
content-length	1832
etag	"btxmtxdiw1svw6uq"
cache-control	max-age=140
via	1.1 cache-2q842pyf8ezh
link	</0wfpp3auaohftwwzz3y0q49pf1dwcoagm81xwvez>; rel=next
date	Sun, 22 Nov 2026 00:01:18 GMT
content-length	10912
etag	"r3n1le2z25zi00gr"
via	1.1 cache-j51jyede1sdn
link	</38szqpfhu5p7jysgenvbvdqfwmxsbxk5lkyhmyth>; rel=next
content-length	52441
etag	"xn1giwgy0qyow8xt"
cache-control	max-age=5286
via	1.1 cache-fus8tmuu3loh
link	</x7rkoze83ahl0czws4y58ix7aoizkigjo7v1caus>; rel=next
content-length	58
etag	"kn94tdve87lopcy6"
via	1.1 cache-8xk6g2vb56so
link	</01clatpdr1uz3ckt2wzmnjf1b5q5tzub29300010>; rel=next
date	Sun, 22 Nov 2026 00:01:19 GMT
etag	"wowmxwfuxpghv5ec"
via	1.1 cache-sztrokmkdj41
link	</rt6hpysyt6r62ol6l1zgo36znt167bua8vrkea2z>; rel=next
content-length	253
etag	"y1sg9r2rm7unxvbp"
via	1.1 cache-jx8x3qbfxbep
link	</5f9x4di7ho6bv05er5n3j5o4go4u2j5kin3477fq>; rel=next
content-length	696
etag	"7y5cjv0441n528sk"
cache-control	max-age=5781
via	1.1 cache-tqv2dh9bc2yn
link	</gphcpjuc5q4an33wxu25idb3mn2zqfvedg7biuml>; rel=next
date	Sun, 22 Nov 2026 00:01:20 GMT
content-length	4869516
etag	"lo1bwo1nr2imwi0a"
via	1.1 cache-11ksoajtqmep
link	</sqb55wpda9hgxp6r7tunhiir6rukd4qqzsi8pryf>; rel=next
content-length	41802
etag	"cfujfcylh75w0rgf"
via	1.1 cache-zqc4pep2w95h
link	</ko7zf2zowg1mg123x89wfgo3e5z33l3gnmply1qa>; rel=next
location	/itd5vyfg7svl13i1ieee1q5vvedga22zq1cvyjvile5gdb56yb
content-length	458
etag	"4c1a1mky0hlno75f"
cache-control	max-age=8866
via	1.1 cache-6zxfy71sh29h
link	</mg3m6ixrx8nfao5zg17sks9fwfcq3uwdk7ze2cp6>; rel=next
date	Sun, 22 Nov 2026 00:01:21 GMT
content-length	2750
etag	"6rvuhu1sj0yprxh0"
via	1.1 cache-wuhsb8t5hk9k
link	</jg2iazohb9zx66r5c26gmw7togx5dc4zli21l9iz>; rel=next
location	/01w0xydyykykymc09nltutpqffwuuoi50zo9wqvylsyow34bl5
content-length	3220
etag	"5oj2rdldnqskw61o"
via	1.1 cache-057dvy9tv0z1
link	</wzdeg0ky93tscce93727b1j9ucxg0396c1jgsbtu>; rel=next
etag	"p6nb6szgkguajw8x"
via	1.1 cache-8chs2wc4xagb
link	</freprnzmvardka6wq4s0r4scsagvhobru1aa40ea>; rel=next
location	/exet81urubp6qdljmz2of02m2ehpvfnuhc0o1bnrat3qpihcqx
date	Sun, 22 Nov 2026 00:01:22 GMT
content-length	757815
etag	"otsnhefrph7y4yo0"
via	1.1 cache-b66ghcqce37c
link	</bze7v85v5g4fbucd47y5qdph2dvahqsec81h2w0l>; rel=next
set-cookie	id=7iyye22wmkg10xmcagp2g7o7jj0na671; Path=/; HttpOnly
content-length	188
etag	"vpebje4yjr8nsb63"
via	1.1 cache-3xe4u76unscy
link	</qu7v35n2urx58blg8n2kqd62ozknlsr00mdxa4qz>; rel=next
etag	"rezb3jyistlxpmiy"
via	1.1 cache-h315q9zxfcpd
link	</5pdfyml4v9yvqmzzh0dhvljrg042v7tzrfos2iry>; rel=next
set-cookie	id=jtkwa1ewdzzfjpq6tcbqavb8doiy8o2v; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:23 GMT
content-length	14448
etag	"p057o0738czb7tr3"
via	1.1 cache-m3n3f5hbnjvg
link	</9495c0h2m3i0bg27qa54qww774mycahfgrx324w2>; rel=next
content-length	13550889
etag	"7vzujqog3i2ic14j"
via	1.1 cache-32ii9x4tlfc5
link	</cly9xzyuzwtrd2x71r5qela0uafc7crdxig02ulp>; rel=next
content-length	2243
etag	"n87ucrsc5r3mozcx"
via	1.1 cache-0apdu0nwsg6y
link	</bl19ybyazbxer1xvdxdvuz2by5c00vn1lt9jmt6y>; rel=next
date	Sun, 22 Nov 2026 00:01:24 GMT
content-length	32965
etag	"btty4ieyboed5dxu"
via	1.1 cache-rtc0ftgigzus
link	</stnde3dp708kjcb13tmvoplht6sxzop39n7f4tx2>; rel=next
content-length	289196
etag	"gzeyax2r7lyvgh7t"
via	1.1 cache-hj4jzpquf1cd
link	</44rctuapnlnw11kc5fxk4gh4a7n76lx599ucgln8>; rel=next
set-cookie	id=hltbt8hgwq8k633raewj062fgufb6sje; Path=/; HttpOnly
content-length	12240
etag	"2qxgvpphclpzwe1d"
cache-control	max-age=3684
via	1.1 cache-j70gfoambvpf
link	</iwnuf1bil20a8adxkz1wmmh28ee9u1zjikx93k6f>; rel=next
date	Sun, 22 Nov 2026 00:01:25 GMT
content-length	23
etag	"7dt6od5td56hehmr"
via	1.1 cache-a0pqwpgts1gh
link	</1d7fiwxum3w6gkpxpaz5zclmluwiz97ou3dwvs2i>; rel=next
set-cookie	id=xon81micufh2bqabtbsbl74wsd9wugqy; Path=/; HttpOnly
content-length	63242
etag	"3hbf0nkl4qjsqmnf"
cache-control	max-age=1627
via	1.1 cache-cu0higotaxmy
link	</k55smas4elpgen0s7noiz6304m0g8cn7ytjapv37>; rel=next
content-length	1942603
etag	"ya7bfor5chej78xn"
via	1.1 cache-bk0uw5yk6706
link	</7lwthexl2x4c8nceizt94utfjm8bm7l8fovrguzu>; rel=next
date	Sun, 22 Nov 2026 00:01:26 GMT
content-length	24603
etag	"wyo9u58n5ol5ukrv"
via	1.1 cache-611gdnl3aaz4
link	</gi2zbuzjkypbo13rctzdv6t6squrwpbjd9p7tn1b>; rel=next
etag	"jqobk5t5z09ix6f2"
via	1.1 cache-5h2t3ewda97r
link	</ukcker19a8gry1ezs0fw71gx19o3dcu5z9ecbba8>; rel=next
content-length	3637418
etag	"3ituiu0bgyecfrbn"
via	1.1 cache-uc5yhddus0n4
link	</dd60e3cgr75liut6quxgx4lp7df4v7mb3ixf2lhv>; rel=next
date	Sun, 22 Nov 2026 00:01:27 GMT
etag	"sjq495nxqg9x5xku"
via	1.1 cache-x4v2of7tvyr5
link	</x7dapmilu4pyfqgmxtzkwykjij6cj35r36bnzfiu>; rel=next
set-cookie	id=796yeljmy1k4hjcgeqmfr23sd4sb88dc; Path=/; HttpOnly
content-length	21712
etag	"ghof3vueeieeku43"
via	1.1 cache-wuf6g5es3m0r
link	</xfnvwvvpashu2o8cs2hb4eg0dgqwb7jch6hbtmtd>; rel=next
set-cookie	id=7rw9uqc0vp348lwxehpd3x4jr5j4ijtd; Path=/; HttpOnly
content-length	612584
etag	"e5i8dsi6ptgztrv2"
via	1.1 cache-41z2at4401vk
link	</b3kpv0kkewqt9bjymd9olt8yeqmt15lhmgvytxby>; rel=next
set-cookie	id=k5non98ofc6al1wghvx69j2bx2gr2hvp; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:28 GMT
content-length	630330
etag	"l0imfnvk9jcd6bls"
via	1.1 cache-03y6i6ob69ax
link	</3q9j50quxfsndcb8bugv716ibh057amw8as1bnot>; rel=next
etag	"fxm0ey5fdjl279xj"
via	1.1 cache-hdi372vylq41
link	</5519cpuphhn14xjzcrehnx9cao7s1e3tjum7j9my>; rel=next
content-length	1345405
etag	"5qo57zkiv7sbf9s6"
via	1.1 cache-7d3xe65c3jyh
link	</k1tulzg1dyf76q7up9jpq9w5n6zm2rp4xnm44ma4>; rel=next
set-cookie	id=c3b3ynkhai18htt0culy3vp14mdu14w9; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:29 GMT
etag	"hkjwb711ox97twnt"
via	1.1 cache-x0qjl0h4e5mi
link	</e3gpzo6xm5b8bk5q1oomw0d71b8ejhqkbn11j7ja>; rel=next
set-cookie	id=k460qyb26gq4vtj7irmyaw744kc9a9bc; Path=/; HttpOnly
content-length	8434
etag	"57891uyu51ifep6a"
via	1.1 cache-0x9p33v8rpo9
link	</r0csaiudgok4xmgm9d6bjnmvcp0eo9seq1nlqdj8>; rel=next
set-cookie	id=953us5wk8ae4pprttc098wjvjb5ix5xx; Path=/; HttpOnly
content-length	726
etag	"svipuqlfrjchjrwt"
via	1.1 cache-7ggucebv69bq
link	</epemc5hgsxdbz1p3dld2irjf2kvdlhffrugq638b>; rel=next
set-cookie	id=75jd9r7b6ztn502agzpvxevu5hwj03a0; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:30 GMT
content-length	2523
etag	"6zelm2sq1xlm2o50"
cache-control	max-age=153
via	1.1 cache-m5are8fiyss8
link	</6bihm62xcgyuew0qpiyqfy2pdos1jcjinh5fg25m>; rel=next
etag	"90nkna02cfql2b40"
cache-control	max-age=2369
via	1.1 cache-nbd9ky5l41a3
link	</2c65l43cj1zr8vqzr6ig65qo534xgu21bnllo3qu>; rel=next
location	/0l0nq1jaxwgm477uz26stlwig71s5gj3s7ryw9xy74co4mj1z5
etag	"xrd5grt6ndx5ykyi"
via	1.1 cache-a17qf51iofro
link	</lmlwbzh1k5cce9gzs2yalrqj2jjv3i5pdou1k08p>; rel=next
set-cookie	id=cvgdmrrnwmu4q32roh21urj6f44lp9c8; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:31 GMT
etag	"vmzim1mdwnydnzbu"
via	1.1 cache-z3xu4109dx4h
link	</kc32uc2i0cqmhbzbp0dpjdobd5bk4ryi10qifkef>; rel=next
set-cookie	id=tj8wjtcv33yw2k5rcgh9yi2h6jetr9d4; Path=/; HttpOnly
content-length	56
etag	"0rcgjb4aad2ja5hv"
via	1.1 cache-hcl5rmczq0zy
link	</3esks3g89txb42w6o1ojunalr86gddpayyup566i>; rel=next
set-cookie	id=9rdhkjom3il46ffc4r4i0ijyhivun17b; Path=/; HttpOnly
content-length	634
etag	"mycy1lcgjrlbyv4m"
via	1.1 cache-q7r1udk5y3pv
link	</o3bbmq6hgx117snk8lot0new2m7nw6plaeb0dcdx>; rel=next
set-cookie	id=wm20otkpso4ggkmf95u330ce56djryjm; Path=/; HttpOnly
location	/esoywsq2hinkaoib4rs0ddcjhpaxjsfd434yb4cdjea0a9l86v
date	Sun, 22 Nov 2026 00:01:32 GMT
content-length	27865
etag	"ygbkzdxb2xb2w0u3"
cache-control	max-age=1311
via	1.1 cache-ouw8k9c7i3bw
link	</2atq9gzds09bw4ajc68w4d71e1sekqshjs8ztf34>; rel=next
set-cookie	id=dlqiy68l2jti51sjz5ywjkx6igkxn64l; Path=/; HttpOnly
etag	"2933bg21fc8kmz7l"
via	1.1 cache-bjb5sfyjq92e
link	</iivxiu9m62r0l9fvik7k5o089jz4a85gf7i8tk4m>; rel=next
set-cookie	id=0kb9dvmq690yhiwe8xyskto4ighn49hv; Path=/; HttpOnly
content-length	12639
etag	"q3i2u33it4qvtjlb"
via	1.1 cache-fqm3jiirx5wc
link	</rpfbwbh5drs7dlamv4cu74gh8eyrw93yv8bjj9is>; rel=next
date	Sun, 22 Nov 2026 00:01:33 GMT
content-length	3197350
etag	"3ef1eef49ll2eq26"
via	1.1 cache-isve4j4z1b67
link	</ttq0erdupq33v1lexsvgguxuzxt9vmv1krfyel0h>; rel=next
content-length	15973
etag	"c4wkfyh3bf91n0n9"
via	1.1 cache-2rnf39dyovhd
link	</8mpiafcdhtnhs73dpa0sm85ohjxtglndkenponfj>; rel=next
content-length	415956
etag	"2wpsutcnqhr8nxfp"
cache-control	max-age=8944
via	1.1 cache-qmd6twggeld5
link	</5gv424srazdoka0ujc77201r5rg5ybcg5fr5waj9>; rel=next
date	Sun, 22 Nov 2026 00:01:34 GMT
content-length	395237
etag	"h0wx17ryplig4sjy"
cache-control	max-age=1196
via	1.1 cache-kprfhqeaa9xm
link	</l9ilesb7pspbiczsc46qisiiexbf14tii4huljde>; rel=next
etag	"myvtdzpgmlu5r845"
via	1.1 cache-wd328iq774yv
link	</pl8zw6yxmjz8pj8ip2077svwc7lgohd7kxeet62x>; rel=next
set-cookie	id=4hoo6enhhv1nj5opqypu53dql77hvsr1; Path=/; HttpOnly
content-length	12119901
etag	"2mksgqgkpezijg5o"
cache-control	max-age=4068
via	1.1 cache-kk6ac5wal7vo
link	</tjg1qkdakugcd7ig5kkg6fli0wrckz5vzticiasv>; rel=next
set-cookie	id=nu3k2sn66luymn6nztx3a71e83ep4dhs; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:35 GMT
content-length	76
etag	"7a9e1uedmlqb22hk"
cache-control	max-age=1246
via	1.1 cache-9ily5qf2ty2o
link	</i6r2gejtu3skiqy6e5asbtbt4jl3h6u5rnxghtm3>; rel=next
content-length	264
etag	"2rd8yscd6ceumijz"
via	1.1 cache-p67f18o7zj20
link	</nb6kpbclo1ij79w4wyoq4xmaxhrasrxnmnyez23e>; rel=next
etag	"5yjlpw4ta6ajevdc"
via	1.1 cache-m5a6etv2gn5q
link	</t676ez6bnhoz2szcvmpxg45yf19u0q82eo7vcmmw>; rel=next
date	Sun, 22 Nov 2026 00:01:36 GMT
etag	"290dyynaw55qbxl3"
via	1.1 cache-zzsdsmoio9rp
link	</mxegkm6eyh1q8a6fg79xyrk3499gy7q01xgds19u>; rel=next
set-cookie	id=l6helh2wevuu2t9rsyvnk8teibuj1hpa; Path=/; HttpOnly
content-length	200581
etag	"ikm2o2qfgtz7yuvo"
cache-control	max-age=5722
via	1.1 cache-u7lmplfe6hby
link	</k95fthq52hke4p2zus307577zpsxplaqna1ouz3q>; rel=next
etag	"9udgcf5os47bw49t"
via	1.1 cache-0cflv9eg1u1q
link	</tz9f7yh5d0pai7evnpvzni77vxy3h26lsyaozqna>; rel=next
date	Sun, 22 Nov 2026 00:01:37 GMT
content-length	109
etag	"2nqpydrsvcfi5eyt"
via	1.1 cache-t4w3aqs9ujr7
link	</ikpj485lbnkl6n0vy67f6v7rd2xj800l8qpbo3i9>; rel=next
content-length	544786
etag	"u2tdbgxelz5ndk1y"
via	1.1 cache-qhbnq0oifn7u
link	</rscm19d2ctnefycbpzev5cj38ualuw73bb6alsqh>; rel=next
content-length	999013
etag	"kazncyetrcoxlomh"
via	1.1 cache-rjd1c1k4sl3t
link	</p28czlc0csacy9anva9zx47zhl97cs92l4xpiba4>; rel=next
date	Sun, 22 Nov 2026 00:01:38 GMT
etag	"tiazxg4hyz4fl252"
via	1.1 cache-vmyboxbg0bx6
link	</nooiqwz6w56z906n0fuyc843s4lqrh2sj232u5cg>; rel=next
content-length	158
etag	"7s1a2xkirghuo8g1"
via	1.1 cache-r4vimrql9f2x
link	</nqu0igqrbibt2ye4yij56zkrfgpytzhjjnmljmta>; rel=next
content-length	153
etag	"82kquijxsxmrkvay"
via	1.1 cache-1szl0oo2uq1c
link	</4cuaqixpnj8qjdfp5y0bj69kpo339rm04ufdqih3>; rel=next
date	Sun, 22 Nov 2026 00:01:39 GMT
content-length	144490
etag	"qxbuwgoqc9sl851j"
cache-control	max-age=3583
via	1.1 cache-vdp0049icsfk
link	</vj21g7oemn9ylfmijloi8m1n6y5vvahp0jv61f5g>; rel=next
content-length	498420
etag	"o61t8xmwgetx46pz"
via	1.1 cache-oze91imdasg3
link	</uqoijoadlc0udgyb22ol26p314qjtyplce7q5n7j>; rel=next
content-length	93741
etag	"x144s6hz7kys82tj"
via	1.1 cache-xg1aiqtey665
link	</vznpf4da9fvd4192i32lvd4ie44r0ctc0ghclisn>; rel=next
date	Sun, 22 Nov 2026 00:01:40 GMT
content-length	12670
etag	"t2c836wcxhxgmt1g"
via	1.1 cache-obaptunrt208
link	</qoznjnhrbhmkwtoj4nwopdfdia2p48v0a3q43k0y>; rel=next
set-cookie	id=icn4qq378lgp1yj3jftp56kve28ojpf5; Path=/; HttpOnly
etag	"4wlsdvmh3bo69utg"
via	1.1 cache-yjwwgsvisifw
link	</fnf45anws1l7vtrug14965oun5nsunxnliexl2gy>; rel=next
set-cookie	id=v1vjyxxtm6k3x6v8jx5koms8zjd4oyiq; Path=/; HttpOnly
content-length	3423239
etag	"c0zpxp4uwpylg63c"
via	1.1 cache-zgnv387eiker
link	</rp8725gp5maflq4yp0sl005y1z4bav5t9u38un4o>; rel=next
set-cookie	id=bq36r33tdcb28ezyn81gr4kz1952vseu; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:41 GMT
content-length	3926945
etag	"79sg5psgsqu0rbmk"
via	1.1 cache-22era2p5s992
link	</mlmx82243z70w8azz4w6aptb0arj5pwvvbd1oay5>; rel=next
set-cookie	id=b93mqj67pdlf8erga1h6bhlmoec3jglw; Path=/; HttpOnly
content-length	14116
etag	"3gtg17knr9ognr7j"
cache-control	max-age=502
via	1.1 cache-wzeban6o7x28
link	</w1spy4h5tf8v4c7cfny5u6e86cwq83zrn10bq07p>; rel=next
etag	"l7cojdqzvrd9c9fy"
via	1.1 cache-5sq1nyf2o0qn
link	</sguaejnpw17ara9rtgf1cssfwkbdvv4bydtpp51n>; rel=next
date	Sun, 22 Nov 2026 00:01:42 GMT
content-length	33782
etag	"kjk9q32rczp57aoc"
via	1.1 cache-u9o915glya1n
link	</0jcd5gxwdaigci5cc40w7gaozos2z6qrx1jmg6l4>; rel=next
set-cookie	id=ewsqs6tsxp5lydk6l3570ie819jkqwwp; Path=/; HttpOnly
content-length	3068
etag	"3rg36zel97uqkhk5"
via	1.1 cache-db41q7t5ab0w
link	</s00furr2fwjpfkoqyfb93b4uk564wqmezqr0lh2l>; rel=next
set-cookie	id=ygfll82x3wl1wb3tthjzvtarrk8o1p6o; Path=/; HttpOnly
etag	"yzemee5chvfi1nso"
cache-control	max-age=973
via	1.1 cache-f8s5iq47wzt4
link	</cl16v76shi95f88i7fum9kylmdmsm3cf76hntqyj>; rel=next
date	Sun, 22 Nov 2026 00:01:43 GMT
content-length	1038464
etag	"cp09nyxp5pl3csdp"
via	1.1 cache-jzeri0dmpejd
link	</ky7u8zyajinukvnmaaxhkh05xwfsffmav37jkuct>; rel=next
content-length	121
etag	"grrr6vl1v80bbtpd"
via	1.1 cache-jys18k6m0i6s
link	</h4ymopz7gh1gt77ajnz4gihsvri94t57gvnn8war>; rel=next
location	/2g1v431828e3xmftweigdi5qc4hj8aoh808tbb4yz7gwti5swb
content-length	12560
etag	"nw1s37tnba2e82ql"
via	1.1 cache-5roocz6y7j0k
link	</uzuaskz0rmxwaqw52vgozbb7r2t6ycndx8m9o90k>; rel=next
date	Sun, 22 Nov 2026 00:01:44 GMT
etag	"orakhqiw6xmgxqy0"
cache-control	max-age=5139
via	1.1 cache-osfo6ccvhnji
link	</kx8wcoy1rlqyfnhlpjfo62x0frllrodxmkedg6io>; rel=next
set-cookie	id=rh2itpr3ba433dbne5sbaufezb5e1t9e; Path=/; HttpOnly
content-length	288
etag	"sha0drtgxcbirlkz"
via	1.1 cache-h7jgcoss24g7
link	</0jvsbvnfcdfq2ldj5sb2n2zd7w3hk9omt1smdrzm>; rel=next
set-cookie	id=4hoqez0jklmaeviw4xfnjrm9g5oqs5dm; Path=/; HttpOnly
content-length	7
etag	"009wdxpse3y8maoa"
via	1.1 cache-bm0y3q6trn2v
link	</p981aytiy74o6360wduuqowdcyz1nvw7tvi3swm6>; rel=next
set-cookie	id=x3auzx1yov4bz7i1qpvu7bl2h86ku66k; Path=/; HttpOnly
location	/a3a1w632xoago6ncbtto2p58g4np1rhqcyd4i114467z3t9e1q
date	Sun, 22 Nov 2026 00:01:45 GMT
content-length	4905
etag	"i4pey5ohg6ke7ujo"
via	1.1 cache-3h1bygsr13cp
link	</pqub6p2zczo513uozzyzxzdze2138eokdyv8gv5j>; rel=next
content-length	10382
etag	"fwtl6mwc5o995jyr"
via	1.1 cache-15f6613nasp3
link	</ffi9bbbmpww61xcg1q0pssk30jueud4v7a4pbrkm>; rel=next
set-cookie	id=uqaqlyphd0g9o1tcjh14u1phahvib3jh; Path=/; HttpOnly
location	/28ewhm7fvrfl5uvgyhevczha1fuddm9ne5ml65dt32lbotta0z
content-length	983
etag	"thdq0sksktn9igg7"
via	1.1 cache-zob7z96efm60
link	</534oi2m0g1pyfwupqf3777y82er1jmifst9hkqqm>; rel=next
location	/qdgynrlsb2tjwn8pfuxwyqo4kfywt2pvotni4yqis2pq3vax71
date	Sun, 22 Nov 2026 00:01:46 GMT
content-length	57909
etag	"f0pqjiqnzw1ujvze"
via	1.1 cache-i1f0mlmnmpc9
link	</zoacmtups4mamu8zl0tyc4jjowpwk8o1171nppbv>; rel=next
content-length	22092
etag	"k4kq2y0b26lg0xkp"
via	1.1 cache-0rbei93kvwwa
link	</mxatd0sfjxuh4yb8gjx42mmelio06mrsikye3ik7>; rel=next
content-length	6458
etag	"z6v92kjk83sc4mzm"
via	1.1 cache-1ysst498lcvb
link	</dl3d473mtpuunrpk2d8xmpermxzovpc11jx4uqi1>; rel=next
date	Sun, 22 Nov 2026 00:01:47 GMT
content-length	71476
etag	"svd2e0n5eb0ii2wa"
via	1.1 cache-7r8zxvo6vy9f
link	</tzgteujpi9pi24x3rscyfsyviigldo32shrwj42s>; rel=next
etag	"2spw8zodu3goam47"
via	1.1 cache-sb8yonoaghml
link	</7mp80e254ybc0zpn3s3igk1ztqqyuznsqoc0w1si>; rel=next
set-cookie	id=q356b12a44o6xql2kh5dxx0d21ywmr8l; Path=/; HttpOnly
etag	"kqjhtnat1afe18nx"
cache-control	max-age=1646
via	1.1 cache-fii7lwnabc1p
link	</h7yverkg1a6t2cofbzc1qsv3gphcv02rwa0hayc1>; rel=next
date	Sun, 22 Nov 2026 00:01:48 GMT
content-length	3539
etag	"2tg8qn5ybvzmyp7o"
via	1.1 cache-bggw2sjatzk6
link	</ifuece458r5rh0c1rw8dlsqfz76mgu4irmb0zrz6>; rel=next
content-length	2024
etag	"qyzu9y1yw8oaa873"
via	1.1 cache-ledtc6ghlpbv
link	</dadx6rrupfqmcfht0ij5sc439vfv0qie7vbzs5hs>; rel=next
set-cookie	id=2bw80bork06r5pr453yy36f1odo0320d; Path=/; HttpOnly
content-length	8791
etag	"l18b2r40aoqf81fo"
via	1.1 cache-nr3tp0vhxfvv
link	</1kmtmcr40srjugo11769aov4trx5dpy69qpj6ffg>; rel=next
location	/0wsch0q3u1hvocm1r23xlii3falb4j0aknoha51i8iwp3ti2ik
date	Sun, 22 Nov 2026 00:01:49 GMT
content-length	869
etag	"p1tebz3zn90k3qli"
via	1.1 cache-pb23z8krbenf
link	</er4p4enob1i1acl7bm4cqfrxqazphkclo9vsh97a>; rel=next
set-cookie	id=uypemfbw8h9ft53ixzuik98skunxn9ss; Path=/; HttpOnly
content-length	212
etag	"jhzwpylezc0erwt6"
via	1.1 cache-avko3lv93bcb
link	</ch8scop1g71c8ihza68qju9qex3vk8fve50o7pyy>; rel=next
set-cookie	id=tm9g9fjwhvc9kn2mrrwlzgwh5s8ibvbc; Path=/; HttpOnly
content-length	547
etag	"qh4af85d144pt9mp"
via	1.1 cache-tedmkausdolq
link	</504uisiax22zlbgmsqi5hl0orsnzm79ugooq9l49>; rel=next
set-cookie	id=58roxdl4m7esf71edcueh6s1s8kne2ip; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:50 GMT
content-length	2462
etag	"xvxxde5y0bwvwwrv"
via	1.1 cache-o0xkgmwv4kwc
link	</lidviy1in5tul3yfsnlz57l9sdha7gi3a8hvrj46>; rel=next
content-length	132334
etag	"m2i4z9ea5xmehz3j"
cache-control	max-age=2561
via	1.1 cache-zvy2diw1k5o6
link	</h1busb4nlrekvos4jw0v2ak0hofo1puknmi9vmxp>; rel=next
content-length	347
etag	"l910hh6dvnhhj6v1"
via	1.1 cache-bf4jqtiyxam2
link	</856dm49mu1menzlwbkt9fi24vhvp5z4099hrf3w1>; rel=next
set-cookie	id=3e919anglzoqex99909d4a9o7rccpk8g; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:51 GMT
content-length	315
etag	"jqfnnurpjfhinsqo"
via	1.1 cache-y2glwyezno12
link	</etgtb3y9r3vyd21xdejnyq9rpzqjsvsc54rxrmdu>; rel=next
set-cookie	id=fdghi5rccjkzk3km2ov5i63n0641n0uo; Path=/; HttpOnly
content-length	9857798
etag	"6ynw2ptpdw2nvxin"
cache-control	max-age=853
via	1.1 cache-femvtspl1gbo
link	</dmmkrhr1omcf8catjzxoy90wqmq15bh5oxh05fqw>; rel=next
set-cookie	id=me5zxem0vu9pxif8b006aran2zvjgmib; Path=/; HttpOnly
location	/xn0os8orm2y402d09k8hjtpkc9s95p0falgee7tu61oaivz7oi
content-length	7231592
etag	"morozhbod1kvok2u"
via	1.1 cache-vzmjuj2ckxln
link	</j3fx9uw744mn08flnmkn3xlbjz595v0eqo3m8ohl>; rel=next
date	Sun, 22 Nov 2026 00:01:52 GMT
content-length	22797
etag	"765oo36chs342trv"
via	1.1 cache-dqkk5kv3xrxt
link	</xlt9axayore0qdcrfqn8gga89iifweoej770uuu0>; rel=next
content-length	199
etag	"teihobf5q0uxqabz"
via	1.1 cache-jj62vrukep6w
link	</dz1xo9yg1q93vxd4a1ykfncu3rk50u4a9wew6qr0>; rel=next
content-length	11428
etag	"t91di9fdutlgi1ox"
via	1.1 cache-dj8lclawidfg
link	</kr0bmhez1bnwcky46kfv7ubvp6gg83evn14cvdcn>; rel=next
date	Sun, 22 Nov 2026 00:01:53 GMT
content-length	16088
etag	"b4ohc2e12xi50394"
via	1.1 cache-9482qdc2jpr9
link	</c9iwilv30ou2dgq0mc6xpeb821igt8yvw1jhwu0o>; rel=next
content-length	299097
etag	"453yii6wjh53ps7l"
via	1.1 cache-5vuyf702g3mw
link	</okqly7stumik79qa5hvti4e4yd5ynr9fjgo7k5ub>; rel=next
location	/fxb3nn5hf5bn4nlx8una3463r7g6sw6ffufqvvlgletpk7kbti
content-length	855168
etag	"xs7yxv4is3qqrvft"
via	1.1 cache-79k814qrmcva
link	</essennirt940fczj83jpt0xlcuruto8u7nqwmjaq>; rel=next
date	Sun, 22 Nov 2026 00:01:54 GMT
content-length	772937
etag	"in1qaoxogd3lyt9v"
via	1.1 cache-8w45mdfu93xn
link	</xqeqo485u6tgz2x8jg3l796fauxzyjjnx3qo3k80>; rel=next
set-cookie	id=6bmewkcj1qkdvdrcefzcmq25vs33ppy9; Path=/; HttpOnly
content-length	53983
etag	"5d4qcwfyz3goucq4"
via	1.1 cache-fdauq0pztim5
link	</3ukonzk7bubc98l69pxy707i8ytk4ctx21w9a46n>; rel=next
content-length	2904475
etag	"uv42hb3ts42ysxv2"
via	1.1 cache-0rsk57mjrbw3
link	</jkv4ai7lvr2un8yxcysaa3mmk4jdj8qdqtkqief3>; rel=next
date	Sun, 22 Nov 2026 00:01:55 GMT
content-length	171
etag	"iav0fccqsdclw92k"
via	1.1 cache-v62p7wzfgwc2
link	</1234zs3h74y4q1uymmemezyst87khb39eg3a7wzl>; rel=next
content-length	140
etag	"2agu10n1oci8b3ig"
via	1.1 cache-uy6t852sj1hk
link	</e5jf997r0s7t1yrxr7y2jvwzmcusykh88qmtjr6x>; rel=next
content-length	17
etag	"4zr7rntuwjaifotx"
via	1.1 cache-uwaa335j8fp8
link	</963es4x14zcak93en59i4r9msbr1yl6n6mhakyle>; rel=next
date	Sun, 22 Nov 2026 00:01:56 GMT
content-length	126
etag	"fxtrl9shjfroj757"
cache-control	max-age=9396
via	1.1 cache-nj0evc6qdiwx
link	</v4daimb9bd3tq1ijwvxsp4pcvkq8ak0afnfqacl8>; rel=next
set-cookie	id=a0ccwbgwx020l88ww0gqsw2j8gz1h1rl; Path=/; HttpOnly
location	/0fjejc22hkidoqqdvemkmk65ammw1n9iwyi0i24284ajrimsfu
content-length	48527
etag	"qiwgao9p3qpj927q"
cache-control	max-age=6890
via	1.1 cache-hyfb8bdgfwev
link	</8sumist8zvdgpqr02ylgqj436eitfu5oanfw0o4l>; rel=next
content-length	13749
etag	"tzcv9vpinkwpybyr"
via	1.1 cache-57k6eplplmku
link	</vuaxirntwkua86w5pnmickj2h9feymh0u27zqbbv>; rel=next
set-cookie	id=9fe801j2evz1e367p6k8ciwohz4td6u9; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:57 GMT
content-length	12007219
etag	"03dxdfzsp5mzhkpi"
via	1.1 cache-jn2hshgq9iff
link	</2j6zqwkahkt5j413yqimm99ymv63b9g8s36xysyg>; rel=next
content-length	256
etag	"k5s8h1jnca4227sm"
via	1.1 cache-lw93flwaaw2q
link	</v6pivvrtkjut18eqe3r3palp42jtirgzdwhevkrt>; rel=next
content-length	216
etag	"nxgy2l2tmxasrziy"
via	1.1 cache-oypckuioq135
link	</gd7gu84xdmo2sashcevdzyoha3p54se7l0231rej>; rel=next
date	Sun, 22 Nov 2026 00:01:58 GMT
content-length	10399
etag	"fkk1yi7fywlk5gam"
via	1.1 cache-zisbrpzwncr4
link	</g02rgdjwgfe6nsh7d36bbha7gce897cb9c1ms13k>; rel=next
location	/olmrurcasc7hfdo1048bkbumtk7f7gvcfqlsrxbzyz1qikxdpr
content-length	32699
etag	"lek6mjmqaqcnxtm2"
via	1.1 cache-dhlrv73euy52
link	</dmjuggfjwhu5vv30nmwvlv2gd0nduriwixd4s6tw>; rel=next
set-cookie	id=zxff8uke211b2ncvss63exsm3asbduy6; Path=/; HttpOnly
content-length	6300
etag	"pmzi216fnwe0rnj5"
via	1.1 cache-4kaauvrpxnmg
link	</kk1qp653hdcz8p8m66m7ixtci9ggv28p4i5saytv>; rel=next
date	Sun, 22 Nov 2026 00:01:59 GMT
content-length	28943
etag	"mnn8210r4ek3pp9j"
via	1.1 cache-zl17kgsmw7bv
link	</1pzj2f1v5mpfmv4xy05uqlunln6faja5uz3e6jkk>; rel=next
content-length	705
etag	"jk5so0gs6khcrlce"
via	1.1 cache-7qlgkxn5lyur
link	</05mub5i5gq8qeoycxw8owroxsoamqrwxvblk7opn>; rel=next
set-cookie	id=w0edo3b21akjpxh66dbjwhf1qa2iunmv; Path=/; HttpOnly
content-length	33
etag	"7495670bw1umfs4o"
via	1.1 cache-obfuz3grm0lf
link	</qf2btmwpyngu5qvrxaq4fzlg6ifqf7sh0xeiwll3>; rel=next
date	Sun, 22 Nov 2026 00:02:00 GMT
content-length	428
etag	"chn4qo9ems71gjsz"
via	1.1 cache-0ujej6z73jl7
link	</a1mez49c95zqz57sdxnl4xn8i67gwzn8lzqvixvi>; rel=next
etag	"irgnawa0dmo35am1"
via	1.1 cache-0loxqhv0jbro
link	</20wra19v3imra77k7mber8j7vqdzoedwgtbzflty>; rel=next
etag	"svywt9ybk6my6z7l"
via	1.1 cache-7f5k3c7duvmh
link	</y6jj5228h8kgpybzxua80aanz1i6xup6mgte33bz>; rel=next
date	Sun, 22 Nov 2026 00:02:01 GMT
content-length	395
etag	"mwncy45zqddy504p"
via	1.1 cache-oop5nrixyill
link	</epjhiuk6gsntod80stxd6vmlwdb9mwd8h7laahrv>; rel=next
set-cookie	id=4zxqb6qtr6da214libc86h7hruzhxtcp; Path=/; HttpOnly
content-length	928
etag	"1bmed8b2umf2je8e"
via	1.1 cache-qw0ic7o0qb1y
link	</7qb6icp4lianrtcj8vhxu53l2zh8eh6iwgvw85i4>; rel=next
set-cookie	id=9ah6fgs8nqsopzu72zfai4gnkks0yf89; Path=/; HttpOnly
content-length	15
etag	"mad37hk1h2l6unk3"
via	1.1 cache-543ae98yrdyb
link	</bkt705o1bkkvsuma3q0plmyodd5fqal9defzz0c2>; rel=next
date	Sun, 22 Nov 2026 00:02:02 GMT
etag	"y3z0fm579fkk2cua"
cache-control	max-age=6422
via	1.1 cache-hrq1rf728ea3
link	</74nwwb3asrpmr7f9utbe0q0t753ykex9659dgsa6>; rel=next
set-cookie	id=sfiso6rw287pxr53w0yj2x22zsj9dcz4; Path=/; HttpOnly
etag	"dgy68u4bw89inf6z"
via	1.1 cache-p18iarcazeid
link	</vdn6zrp18ecrkshvkwizrkmfdf4a6vc323dy2k39>; rel=next
content-length	153283
etag	"vlcw94t1poph5h98"
via	1.1 cache-f5sxg8qrvije
link	</jldq5267a7gj5g31zk0jtr8z2yk1hr4njz5jjsnu>; rel=next
set-cookie	id=td402xqiwzvouq73ba8itsw5okgu34jw; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:03 GMT
content-length	111296
etag	"hx06r8ae0ms9cl6q"
via	1.1 cache-l58j6uewx9s4
link	</jlscce417dqfz4jpgrp25ih2cq45lg9rx763kdtk>; rel=next
content-length	8996
etag	"m88147app35qtiul"
via	1.1 cache-hap3t83rxw0n
link	</klabdqjptfql6uon8i37lh8a76rdsvb04jgqqctj>; rel=next
content-length	1191688
etag	"cvp9jod6dxqmdzvl"
cache-control	max-age=7229
via	1.1 cache-ofrtg1b0odev
link	</fv0gryboi5tqxjxrfrcgga86ig1ppyyf66f23k38>; rel=next
date	Sun, 22 Nov 2026 00:02:04 GMT
content-length	350
etag	"wjao0jzakqlw8mf7"
via	1.1 cache-750w1m4wsv9i
link	</4zu7jcoepk1xsgwk8y2mhj231wre03anit8fo8na>; rel=next
content-length	142
etag	"rurl3p9n1bm8k3la"
cache-control	max-age=3518
via	1.1 cache-gkm6efhiw22l
link	</cyq33knnlwnjb3omct8mq5azg6p841l8yokkda62>; rel=next
location	/kza6flsefr216d9felf226ikyk5d20v1710a6u4p2ylyo07jrs
content-length	45500
etag	"ah6qjlujbnx4o2r9"
via	1.1 cache-590jk29qmi3i
link	</jh3hrct5mwf1hijfiv3i32tu691zauvbq3808g2n>; rel=next
date	Sun, 22 Nov 2026 00:02:05 GMT
content-length	3808
etag	"xkz6p5lfhg7b30bv"
via	1.1 cache-f7clryccy2sw
link	</j6pozjmy9gmzyou0z0hja2cxi62aa961x31nu6my>; rel=next
content-length	975
etag	"pshho2d6601idgqf"
via	1.1 cache-sn0ma569zil1
link	</8kvmr4pj11sovx8j8k8cn38jotxstqwoprbyitxs>; rel=next
etag	"n472heb7lfzfu8et"
via	1.1 cache-b2pvz4ejic2i
link	</oqyid1ro2c2266zkvju5r4ld0yuop19med6oqo15>; rel=next
date	Sun, 22 Nov 2026 00:02:06 GMT
content-length	173454
etag	"9whgxfh7o2tw1889"
cache-control	max-age=3298
via	1.1 cache-dy13ce2459zq
link	</pi8wlt8lndl66b8fx4i0th5gi4ivdg4bvapu8q1w>; rel=next
content-length	56258
etag	"tzeebgbx4dcqz3b0"
via	1.1 cache-vj33xnp87d6x
link	</k79cn7g460yglarpucha5u28k29o9ggd4rxzemto>; rel=next
content-length	4322981
etag	"6fn1xd82zjzejrot"
cache-control	max-age=6069
via	1.1 cache-kaq9xhq5vsu1
link	</mq9v3dkazi2norc7rfhhh2o6d4i096rez0zirtyc>; rel=next
date	Sun, 22 Nov 2026 00:02:07 GMT
etag	"usyraq195vefa084"
via	1.1 cache-pga6o0hvml9c
link	</2nxe533xybhn29qx387chtd73n3p615exaqltxfz>; rel=next
content-length	61613
etag	"fozb78zxc3lo30i3"
via	1.1 cache-kdrq4auud4a5
link	</uix3qtsn059nwc5h8nlxfmbend13to8ftogmn5lc>; rel=next
etag	"9b19onappers4r63"
via	1.1 cache-7f41r4fg1mwj
link	</zj4htd4homlojkr4ieyl870s71llnpxjtxr3ukdl>; rel=next
date	Sun, 22 Nov 2026 00:02:08 GMT
content-length	952
etag	"z9itezr9bgpt55aj"
via	1.1 cache-3ckn2ru2hn20
link	</v40jj4ydvxnc9us7oouei1yfm53gjujghaezycm3>; rel=next
set-cookie	id=9vvxx5oblwp1l9yjhb3ygha3h05bdq5v; Path=/; HttpOnly
content-length	117
etag	"87dsqd2kdp2odfk3"
via	1.1 cache-smjonf9fat4p
link	</g3asia6oz5n8b3q25q6a017hktfaba9udob845hw>; rel=next
set-cookie	id=3k2nd6cx622w8qu0g39p69y7afkfmnua; Path=/; HttpOnly
etag	"ipxlsb5hdixrswa9"
via	1.1 cache-5pt9g4ikslll
link	</y53i8levds951r8xpniwd48puusa7sb03dxc63mh>; rel=next
set-cookie	id=rhi7qwtpkwa01xpn343cj3qjnvxp0e5m; Path=/; HttpOnly
location	/qt0ktxy3xl8dyaunbtrckk8thbfkw68le5l10fg9blxd3ukmyv
date	Sun, 22 Nov 2026 00:02:09 GMT
content-length	119217
etag	"tdjngkbysyoy3uj4"
via	1.1 cache-88167pcgqmh9
link	</fyku4z613behphchnsvrtsdunrgtwy78ljw49u51>; rel=next
set-cookie	id=xdougso9dzxj660bkksd85m4rsh8e30z; Path=/; HttpOnly
content-length	11531
etag	"hf41tez8hqwa84f5"
via	1.1 cache-976f60hsy03g
link	</yhmvbubzerxneoct1oi8nq941prifapi4js0yt88>; rel=next
set-cookie	id=5griuya6qglm1lzc1vpxf9jyhuyhslle; Path=/; HttpOnly
content-length	7390431
etag	"uhzxba1cij9glfv3"
cache-control	max-age=8196
via	1.1 cache-81yobodvq6na
link	</bjq4je1nasd4gl6hxkmmk9xub5b6pljr5nv9qlym>; rel=next
set-cookie	id=5rr47ba0vegvtjric051xfnay446x5li; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:10 GMT
content-length	70
etag	"va81nclxwnbvmg0n"
via	1.1 cache-ih04dxbh8a2b
link	</rx7ngpjlgd57iuidqcxiw5c3clkqpvutbygcfxzk>; rel=next
set-cookie	id=nmykg8zfwlaiux49nusz1kfw3nfdr7z5; Path=/; HttpOnly
etag	"txnasq02upqnnr9u"
via	1.1 cache-1mlvaccmt8sa
link	</qcok04dn3yazt2zzj66yfckuz6j60fqxb7kfnajp>; rel=next
etag	"tf01gyz6jdhzjhq6"
via	1.1 cache-lqw725j1w3iz
link	</5tu62tftxl95vz6lnsvmx1e31poyefs0mh9hpyjw>; rel=next
date	Sun, 22 Nov 2026 00:02:11 GMT
content-length	1319
etag	"dg40kbmk2u9jz3w8"
via	1.1 cache-jkw7stp6da0o
link	</9ufg4zkvmfbotz0wfuurqvensuasrlfrqemdnzmn>; rel=next
content-length	5746
etag	"vcm7dq5260zsoac8"
cache-control	max-age=1426
via	1.1 cache-9pwzg7iapizc
link	</zsjh1k96a1l9it8s1knx6ecmt7cgqv61eing6d10>; rel=next
set-cookie	id=xy0m6r2jz8njuae7ppwe0jc7890fjijg; Path=/; HttpOnly
etag	"j0jcj3v8zcj88csp"
via	1.1 cache-tkz1jjz1wq1t
link	</42cplgaumez3iniwayrub4yznf0wuohe1srthyxa>; rel=next
date	Sun, 22 Nov 2026 00:02:12 GMT
content-length	4370
etag	"l5zs8frcfatrzwvp"
via	1.1 cache-51rx8wsc92gw
link	</7nphlyw0ajr78skf5h5svm5plhhdhdzo2m6r0djx>; rel=next
content-length	10360
etag	"svuzpcihlyvtc0jd"
cache-control	max-age=764
via	1.1 cache-vbss91f815t7
link	</cusyelhanwgus140vli6uqmspztyw37g2j3n5g1m>; rel=next
content-length	1754862
etag	"0961d9j1b8d0hvla"
via	1.1 cache-f2p8yubfuwmh
link	</p4rze7u02ko5pnr9b3txm32zbby0u5k56yf5twtr>; rel=next
date	Sun, 22 Nov 2026 00:02:13 GMT
content-length	1691738
etag	"rsj9dw97s5yzv954"
via	1.1 cache-xgt3dwji19s8
link	</k5gc6z08swvl176hw3odh174lpyooiax0c8d4t7o>; rel=next
set-cookie	id=3hhx3t1qoonettxujcvk77rqyp8br71b; Path=/; HttpOnly

8a76056e67696e78611d53756e2c203232204e6f7620323032362030303a30303a303020474d545f09746578742f68746d6c5c01356212226b74716e636b317a367838323672636222580c6d61782d6167653d353936357c16312e312063616368652d757931376b396c706f626c756d353c2f6c6936367836396c323037787778326b7a3337703572353636773333773933356f756b72347474363e3b2072656c3d6e657874 0 1 2 3 4 5 6 7 8
88769186b19272b025da5db754feaf96330eafefc55f87352398ac5754df5c8571f7591320628ffe5b73c97b8e99a492c3cce9acfe7f5889a47e561cc58197000f7c900ae1508324e55a40924f3e68ae39672f6daafff8c4648fcf6375a1d1fa257d083f13a3bb71a44f93b7be8d1e5b668c4677db7ff7f6a585a20a8be53f 9 10 2 11 12 13 14 15 16
8ac4cbc35c8579e009f0ff628ffe637cd27621baf59993b84acffcff5886a8eb10649cbf7c900ae1508324e55bb4a7f3d8363a3e84f56daafff8c03acee4b5cd34741e6aa3759652f7aaaa085c8e403b44cd798dd9fca3ca7fefed4b0b441517ca7f77a834900269934c62900db3514688fca4a76e99fcfb64de3dcfda7fb5358d33c0c7da98d29af55547af 0 10 2 11 17 18 19 20 21 22
88ca6196dd6d5f4a084a693f75040138a0017000b800a98b46ff5f86497ca582211f5c82139f628ffe63688da3c33d3cd8d3ad01b47f3fca7c900ae1508324e55bab7d9f0cb317c50f746daafff8c00b290c8f47ee2a1d44fd1e0cddddadcedd7ab35fbf1d19147ea8f6e48d59ff7f6a585a20a8be53 9 10 23 24 25 26 14 27 28
8a76842d5dcfebc4c35c8313a07f628ffe653bd4fbf43b59759a268fdd5fcf5889a47e561cc581f644ef7c900ae1508324e55aa9bd3f4d94b66185af6daafff8c7672866a2f81b6f15beecd8e331cbe28f7d8d2756fd328e8343ec8fc91ef5ff7f6a585a20a8be53 0 29 23 24 30 31 32 33 34
88d6c95f106170706c69636174696f6e2f6a736f6e5c0533393637366212226571757476747a3766366e7a376a366622d07c16312e312063616368652d6f33396f377264686879786e6d353c2f7577657633786b3532733369326e72756b6770346d786c7769696f7239797a767236757a733865783e3b2072656c3d6e657874 9 10 23 35 36 37 19 38 39
88db6196dd6d5f4a084a693f75040138a0017000b801298b46ffce5c84085a7daf628ffe68b7d1a39bc75f0508deb6bf5fcf5885aec3771a4b7c910ae1508324e559ae9e6da5b9ba55dfb74f6dabfff8c03cf697bd35d64efe64e941422b0d6bb3f7f6793db4ddaf4ae3cdfb67a83d7fdfda9616882a2f94ff6ea662611a77282fb4b23ed3783d11f40cbdd991aacad19f8cce3d2494bc377bbb59bcb6333d3d7f 9 10 40 24 41 42 43 44 45 46
88eac4e85c8569b0b2d0bf6290fe7d77f6eb9d5c9ba5547aa53dc3fcff5889a47e561cc5804cb6df7c900ae1508324e558deed4ccfccd58875bf6da9fff8c587019f9a37e9aa9f64347d9a7a43f4b494cc67a8959455d6db1d28004ffbfb52c2d10545f29f 9 1 40 3 47 48 49 50 51
88d4c9e65c8107628ffe41dfb3dedda426ea267c7a6bb7f35889a47e561cc5819089df7c900ae1508324e55854b5dd25ebe5a3993f6daafff8c54f2661c74db25af76ee2281a8d06aba75f451592b6d57d127a7bfb7415ffdfda9616882a2f94ff 9 29 40 11 52 53 54 55 56
88f46196dd6d5f4a084a693f75040138a0017000b80654c5a37fd45c85784069e73f628ffe433b3efdb5e91556791e7657bf9fe67c900ae1508324e55bd07d9dcb26f2e7975b6daafff8c1593d91c6d10dd2ab6b7a4e8899f7a5304c44b963523fe3bcde66f1e6c6bfefed4b0b441517ca7f 9 1 57 35 58 59 19 60 61
4803343138fac3f85c043137373762122261773864653836313130706c6b63627722d37c16312e312063616368652d6263706f7a65786865706f396d353c2f6d67617a6636726f643737377a31696a31693378646c373231326b3569776a62716c6a30713234333e3b2072656c3d6e657874773569643d31726f77637a62317462393471727033337837337039386b33737830683670793b20506174683d2f3b20487474704f6e6c79 62 1 57 3 63 64 43 65 66 67
88e4c8e95c8173628ffe45e5ff1d7a1e8009ba01dadf7fcfd87c900ae1508324e55ad1fb254ccd38fcdb6f6dabfff8c7ba2d95d6bdd629a3f11a5b3483efeda1b551edebdd3edb66c95cabcd7e7cffdfda9616882a2f94ff 9 29 57 24 68 69 43 70 71
88e86196dd6d5f4a084a693f75040138a0017000b80694c5a37fe35c82085f628ffe6bf7654e751fb6bcd14d0d8cdfcffa7c900ae1508324e55872b34d167b8c7e674f6da9fff8c13cb5ea72b347464b67469e2ba8446fbf51406a12cd24eecc9d0fe13353ff7f6a585a20a8be5377a834901e3b67b26f2570de0c1a52fc71f7e857a43360f0d2125e9f6a6b1a67818fb531a535eaaa8f5f 9 29 72 35 73 74 14 75 76 77
887684aa6355e7c4e95c83089d73628efe52f1a539fbcb406a013b85bfe7e37c900ae1508324e55a876721bd7401ec7a7f6daafff8c4ae51495eb4ce575b3ed99ad3c9e26f71cfdbc3f5f709c86ea6ebefa4c90ffdfda9616882a2f94f 9 1 72 35 78 79 43 80 81
88c2c85f87497ca589d34d1f5c820843628ffe474fab7a51659d8eea5206dafe7fe87c900ae1508324e55bdd00432e86d78a3edf6daafff8c01995c79a76ceb57998f504ce52e7aea54b3d1c97cd077c817c9ede49faffdfda9616882a2f94ff 9 1 72 3 82 83 43 84 85
8ec7611d53756e2c203232204e6f7620323032362030303a30303a303520474d54f35c0536363836336212223972716b627a366464356d397573633322580c6d61782d6167653d333630307c16312e312063616368652d32646e7871327136716475616d353c2f306f6c7934693173656c643065386a6262786e383431766761656e623737626a62737168626277723e3b2072656c3d6e657874773569643d6c3061706e6b31386372677070646e706c616b686d707376666e69706778356c3b20506174683d2f3b20487474704f6e6c79 86 1 87 35 88 89 14 90 91 92
88cec4c95c830b6e7f628efe7ca1e49132b4e1bc202199efe7c37c900ae1508324e558c5665e8d47d3d52d796da9fff8c3a60d3377ee909abecd5a320e7a91209c3d559491cfea7005c8e3a27a7fefed4b0b441517ca7f6ea662c75eb27a134cb446399966319fb96bb27eb4ca1b1b9ece96fa39e96c53b7eed9192059adff 9 1 87 3 93 94 14 95 96 97
8876842d5dcfebcacf5c86659782ebccff628efe6c9c48482beb5cf1d8f1bd07f95886a8eb10649cbf7c900ae1508324e558c492a2767a8eadf8976da9fff8c05feb301158eab243d4d3ad8a32240ebb506665977abf427a3d3bb447dffefed4b0b441517ca76ea762cf7698b5f4ef6c95494f9906dfbe9200b6f575dae6eddbbb76335777c6398010336007da38ff 9 29 87 3 98 99 19 100 101 102
eac46196dd6d5f4a084a693f75040138a0017000b80714c5a37f5f87352398ac5754df5c826dbf628ffe657fc23bc93f74d1d3b766dc7ff95885aec3771a4b7c900ae1508324e55916bafb21f52fb95de96daafff8c4d6fb6a507b158d46fb6f7905328e8ed1a0814fbac2e59ebdd83ed42074ffdfda9616882a2f94ff77a83490516d94f7f468e49ab04fe926b29f64003b96a174799f6d59f6a6b1a67818fb531a535eaaa8f5 62 29 103 11 104 105 43 106 107 108
8e769186b19272b025da5db754feaf96330eafefc65f86497ca582211f5c83136dff628ffe6ca9af51f677b26da8124b351fcfc57c900ae1508324e5590f1e92cce76745ddcf6da9fff8c74a4f3a5d6da65cee8e8c8a30bbee83dae8102359e404ebe5da83ddeaacffbfb52c2d10545f29 86 10 103 24 109 110 43 111 112
88d2cb5f106170706c69636174696f6e2f6a736f6e5c0633313432333162122261383561386d616539766b7a6c74307522d27c16312e312063616368652d373362796b6c7068336e766f6d353c2f66746467723167676d796d3070346e65693966786d6e773477726c32367238666237386a763970703e3b2072656c3d6e657874 9 29 103 35 113 114 19 115 116
88c86196dd6d5f4a084a693f75040138a0017000b80754c5a37fd05c820bff628ffe461719327bbb37477df9201bfe7fd77c900ae1508324e55a56d9689457e3ddb6f66daafff8c3ec800677a535553124017dbccd16fa30e3f60e943e9e934f4555533f727fdfda9616882a2f94ff 9 10 117 11 118 119 19 120 121
88dcc2c75c830b6fff628efe5d45667ebac523ce7b4b6e93f9e77c900ae1508324e55a5f11b518673faeed4d6da9fff8c56c95c78fd23685689a124c86d259a30cf6c898eae9e3c7496c9cbd2b1ffdfda9616882a2f94f 9 29 117 35 122 123 14 124 125
88e0c6f15c836dd65a628ffe654b6cf592bf7dbbd0cf79509fe7df7c900ae1508324e558bddc69f19bcf9434e76daafff8c0fa787bad9dbb748c06f7ea773c02ded6b644fb414ad1a89c0ff677d46227fdfda9616882a2f94f 9 29 117 3 126 127 19 128 129
88e46196dd6d5f4a084a693f75040138a0017000b80794c5a37fd55c8107628ffe5fadd2a7a54f33521a2f46e4fe7fdc7c910ae1508324e55ac8e4eeef6f42707e3c7f6daafff8c1fb0e4f1ee372b14ecc6f8bbf515a8b6ce8f3fed32596b8f81f47594c9f7ff7f6a585a20a8be53f 9 29 130 24 52 131 43 132 133
8bdac2d95c03323436621222387274673867306362306e756d33397322e07c16312e312063616368652d787a766139373470346d39326d353c2f6e687a386a7a796b7a75617930746474677039717361637662787379316f6a633735326c6d3134383e3b2072656c3d6e657874 134 10 130 24 135 136 43 137 138
887684aa6355e7c7de5c8379d7ff628efe6db1ea5e0cb3d2314a0a0be3f95889a47e561cc581c7822f7c900ae1508324e55bd583a46d3f219df6d76daafff8c07cf5a51ec120014fb73cbe66de769ef2f924e6eacd829a7b46da7b3b553ff7f6a585a20a8be53f 9 1 130 24 139 140 141 142 143
88c36196dd6d5f4a084a693f75040138a0017000b807d4c5a37fe45c8679b6db03ed7f628ffe5e93bc7e5204b3e2cabd7540bf9ff37c900ae1508324e5599f66f2f371d2820cbf6daafff8c1a51c74d0e0fc3fe2595a382cac1275f15a43ec34d1edbb28f7e8f54cf03fefed4b0b441517ca7f 9 1 144 24 145 146 19 147 148
88c8c2e85c82643f628ffe7a7993c0de4574a288fb34eb5fcf5889a47e561cc5804f36f77c900ae1508324e55baca4abd0a5ee62a7df6dabfff8c59d1e7677bd51e3a3bdfdcbd67b055d7eeca2af4eda54b7d861422c8fb58d7fdfda9616882a2f94ff77a834907ba6505b3f677cbb3da8acd2bd287a75e806bcbc50f72959fb5358d33c0c7da98d29af55547a 9 1 144 24 149 150 151 152 153 154
88fec8f65c840b82705f628ffe6bf0d8ec76a92d4bd5f99048fe7ff57c900ae1508324e558347499daab70e24bdf6daafff8c3de29928b5ff3dc1e1ba29487c53654e89f64edf74777bc8c41b63ed57b1ffdfda9616882a2f94f6ea7628f2cfa69f8eaafbcf5753d6999e313a0d992bf1e64ed4bed57477f6f9fa7549d9ed61c1e6a0f 9 29 144 11 155 156 43 157 158 159
8dd3611d53756e2c203232204e6f7620323032362030303a30303a313020474d545f09746578742f68746d6c5c0135621222777a30326b61336a35316630396c736f2258086e6f2d63616368657c16312e312063616368652d377035727033787530316e6c6d353c2f67336176737a6635336a6a746d326d30756d706d3771313437356f69646f7163793478756f7633393e3b2072656c3d6e657874 160 1 161 3 4 162 19 163 164
8876842d5dcfebc5fb5c8210bf628ffe449b686a67473f9b41dfb757bf9f5889a47e561cc58197000f7c900ae1508324e55bbd6943dead64f33ae76daafff8c78b6796aeefd92b3d912cf44738ab666f0d39616ce9683d52d201303d963ffbfb52c2d10545f29f 9 29 161 24 165 166 14 167 168
88e0ca5f87352398ac5754df5c8271af628ffe7b99af153fd86fb9e3b87d853fcfc97c900ae1508324e55ab2a0686bd36d4fe3c76daafff8c387f139bdf8688fa25ea8728349d65a87d9ef044966ec0ef5067eb391be9ff7f6a585a20a8be53f 9 1 161 11 169 170 19 171 172
88c86196dd6d5f4a084a693f75040138a0017000b810a98b46ffcf5c820be2628efe7c13c2191c6dcd43627c23aff9ce7c900ae1508324e559b8ec6acac33575bd3f6da9fff8c52523a89deb1f8c7d8ae1fd76a8cd848096bb27423a51d493f465b30e9ffbfb52c2d10545f29f 9 29 173 3 174 175 19 176 177
88cdc25f86497ca582211f5c84085a109c628ffe7a1edb7ca65f531bb4d6fb6c5fcfd37c910ae1508324e55bc7895b9fcbcdfbf72faf6da9fff8c545ec3a5b70e6b7cbeff91f7ea697bd23015cb0004787fba5a00192cfdffefed4b0b441517ca777a834903923c4175379a659639aae8d91c338e3ef004e4fe9ea84dfda9ac699e063ed4c694d7aaaa3d76ea561e92b10258de388be5f1589494c4a0a1a63ec2ed1bdd689c33c631226ef3d8cf9768edd11 9 29 173 24 178 179 19 180 181 182 183
88f1c9ce5c033833326212223467657064313032727065687338347322580c6d61782d6167653d363239317c16312e312063616368652d356d66666c7a78616e3730326d353c2f34626e66386a7577336c7935347878756b3461733661716e6462747a676f6f73646679696a3967743e3b2072656c3d6e657874 9 1 173 11 184 185 186 187 188
8df66196dd6d5f4a084a693f75040138a0017000b811298b46ff5f8b1d75d0620d263d4c7441ea5c830b6cbd628ffe5b759eaf1a3f5427b99af3d9efe7e07c900ae1508324e55badae78f52f9b075ca76daafff8c0e99acf764b4cdd3a56748dc701dde70c9ecdfa033ee767c04ad3f250773fefed4b0b441517ca7f 160 1 189 35 190 191 19 192 193
88dfc3d95c8107628ffe4490b3d9f95260fa6ab7bac7fcff5889a47e561cc581979d737c900ae1508324e55836246871bafa1a94ff6dabfff8c767bbf873b959efeec64b2f4acad1a8f157793bcf519a73db927a65e4f83a7fefed4b0b441517ca7f 9 29 189 11 52 194 195 196 197
88e4c8eac2628ffe7af801a8a7a8fa38ef913be4dfcf5885aec3771a4b7c900ae1508324e55906f31cc62d7dadf62f6daafff8c492b3e1a2b4dd817e8ea6a3b4b65bdea176eccd5eec27599a97ddadcb525fffbfb52c2d10545f29 9 29 189 3 52 198 43 199 200
8e769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b81654c5a37fcd5c85136c840cff628ffe49191af4cca907727aec27cffcffef7c900ae1508324e55a468fdbdf9651dbd1596da9fff8c7aa44ff9184ef14a2f249ea9e379b8daa013d963f4b3dbc9c36f99a98dbffbfb52c2d10545f2977a834901ecf6300a4056d7791e7299c923554d6f8ea149e4a591b3f6a6b1a67818fb531a535eaaa8f5f6ea6604f03c8bb4a82d5e2bb678e9740799b446ff8ef413abfe3acb1d0d7741513a4b1fba99a3a57 86 10 201 35 202 203 19 204 205 206 207
8dc5c4f65c03363734621222676d7333377466353634316a7364626b22f57c16312e312063616368652d6d7a337769793873686975766d353c2f63636b7474706e316474796569707272316a62786862716d7a356e72707a75643235383275347a733e3b2072656c3d6e657874773569643d62666363667878613462657435677a356263657862706b78666b6875397665793b20506174683d2f3b20487474704f6e6c79 160 10 201 3 208 209 19 210 211 212
88cac9fb5c850be279967f628ffe5e1484e969ba3d277741da973f9ff47c900ae1508324e55905685dbd99f150dd9f6da9fff8c79abbf86c341e44553819147d65946d268f153a94588b67189fb5bf53a3fefed4b0b441517ca7 9 10 201 3 213 214 14 215 216
88ce6196dd6d5f4a084a693f75040138a0017000b81694c5a37fdd5c837dd7bf628ffe4a024eecbdfcf5f1dbc26930ff9f5886a8eb10649cbf7c900ae1508324e55a7780df9b0e29e5223f6da9fff8c50cc9edb9fcda3008357a2fb35b58686fa3416bd88496c68374ebd3ba5affbfb52c2d10545f296ea66274d8d0fd911edeaec70ded0099e77dcde2775c727781da52867efeed6db18e56eb6834beff 9 10 217 35 218 219 19 220 221 222
8876842d5dcfebc55f87497ca589d34d1f5c836da7dd628ffe7c776ebb24e8fb6d3de6b2f61ff35889a47e561cc5802e34ff7c900ae1508324e55a9668ac11c9dbba23f16dabfff8c066f4ed363837fc5537494c7b7dd5d06e76ede1df7edaea69d1e293d876fcffdfda9616882a2f94ff77a934904eef8a9164f574ed352cb8f3f1f42f795af25379354dbd48bed4d634cf031f6a634a6bd5551ebf 9 29 217 3 223 224 225 226 227 228
88c5cc5f87352398ac5754df5c850b8d34eb7f628ffe7a064ae592c4c8891a6dbb11fcffe37c900ae1508324e5583e99a7c10d2341376f6daafff8c3941fdf7e92cc76fada77e7ec7a5e91a083db662cd64d383d74f64f0cf6b7fefed4b0b441517ca777a7349057292b37af1416b019c3c64ea9f6d0e847b4a6c30106ebf6a6b1a67818fb531a535eaaa8f5 9 29 217 11 229 230 43 231 232 233
88e3611d53756e2c203232204e6f7620323032362030303a30303a313520474d545f08746578742f6373735c03353638621222357064366f7663707a30346e7462323922d37c16312e312063616368652d7168306f76646b73796a7a796d353c2f647a65676c76307a38617173786c7278736a716176787a6c7279773767737331716d683871766e613e3b2072656c3d6e657874773569643d6463626b35776c696a396d66367a38796135636b326d7a6170637962727677793b20506174683d2f3b20487474704f6e6c79 9 10 234 24 235 236 19 237 238 239
887684aa6355e7c5c45c8167628ffe69f667691b93f60c62e9417bff3fd97c900ae1508324e55bc3ef5732094cf226df6da8fff8c3e17e5e953230f6ed69dd0d0c9ce53b7e52205648e931d3336e811dedffbfb52c2d10545f2977a8349035dfcd0503e873b01a3bc8f71cce38d97b13abe99e9aa96fed4d634cf031f6a634a6bd5551eb 9 1 234 24 240 241 19 242 243 244
88d8ca5f8b1d75d0620d263d4c7441ea5c82103f628efe4e996b96cb0c075b2ccd797ff95889a47e561cc58197000f7c900ae1508324e55a817867da442a1975ef6da9fff8c33d9a642d8c5246893bb467a9aed3586664f2ebaecb5b9334017875cf05ffbfb52c2d10545f2977a93490749fc38cba90d3e5f64edccd17c78a7b3de642f6323b575fbfb5358d33c0c7da98d29af55547af 9 29 234 35 245 246 14 247 248 249
8bca6196dd6d5f4a084a693f75040138a0017000b81714c5a37fd15c82719f628ffe5a2483ed4d31a6bf119daa64fe7fe67c900ae1508324e5589687c747fbfbf059ed6daafff8c764f5a1c0fab4afa0dea773dc6df5036f91b458d371c7181ee9ee676a8e6ffbfb52c2d10545f29f6ea7602f469b2d7fa05e2f4f12777aa9dfaa79994a6cae5b7ad6dfaec2351d916f8ece243e7cda9ebf 134 1 250 24 251 252 19 253 254 255
8be5c3ca5c860b4e3acb8cff628ffe4b332527bf226ab6496cfd51fcff5885aec3771a4b7c910ae1508324e55a3ed4f4944ea2cf7e3b7f6daafff8c17bcc1e9677ec5e8d781fb236d843281f4faebe11599f0b4e76b27aec1f6ffbfb52c2d10545f29f 134 29 250 35 256 257 43 258 259
88eac8cf5c0431373938621222677a617264683872633536687a36306422580c6d61782d6167653d313339337c16312e312063616368652d3532647a73356e7834326f746d353c2f6578636569736e36643036656573366b76653437346267686d70363875636b6f63736168783069613e3b2072656c3d6e657874 9 29 250 35 260 261 262 263 264
8b769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b81754c5a37ff05c820803628ffe5d175ea973d760798c9d09679fe7d57c900ae1508324e55ba3f27733c669a6aaf56da9fff8c1a98fc5089aa4b4cfaa5098fa22d9e48c688fddb215ca4f1867f068c55ffdfda9616882a2f94f 134 10 265 3 266 267 14 268 269
8de0c2da5c860bad3aebadff6290fe5a4faf5e656e4ee4abaf79bc35fcffd97c900ae1508324e55a4297b5560d93ccf53f6daafff8c788fb4cf928f6633f357e67a99ad94faf49f61f35ce17cf5fab7a3d37a7edffbfb52c2d10545f2977a934907477cb6ff424b6d36347ee3f3e1947bae32f4ade39697fcbdf6a6b1a67818fb531a535eaaa8f5f 160 1 265 35 270 271 14 272 273 274
88e5c7f95c8365b6df628ffe7d92307a9ea69eef30e610ecfe7fde7c900ae1508324e559defd7d512cc58e707b6da9fff8c33e1d2d0d4963e1e89702924925a4b43ebca699a6a1d7cb3d870247d7d7fdfda9616882a2f94f6ea663ccc33744f875da7d4c3905e3a27bb887e97d0e754bce96ab426aad24a3afda3ad94d9249ef 9 1 265 3 275 276 14 277 278 279
88ea6196dd6d5f4a084a693f75040138a0017000b81794c5a37fe55c83642167628ffe64f1e6dee4451276f0fc9de46ff9e47c900ae1508324e55bdd95f47105a52fb8cf6da9fff8c1fcf77bacb19882048f47e3c385946ebc1236311d2f926b3a594756cd57fdfda9616882a2f94f77a834907a7a90969f4d27a484212a8c2f7b0b4f4b377209eecdd29fb5358d33c0c7da98d29af55547af 9 1 280 35 281 282 14 283 284 285
887605656e766f79c4f75c0531333039306212226c7575356767647537673064636b79352258086e6f2d63616368657c16312e312063616368652d6c626f736d6c3230793533736d353c2f6333636c73326a3964396c35727766353133323730716833663279757a75746a78707871333072393e3b2072656c3d6e657874 9 29 280 24 286 287 19 288 289
88d9c9fc5c8565e0bc107f628ffe531b8dcc9347ddda4dea7a01fcffc27c900ae1508324e5592fdbd7c3202f943bdb6daafff8c7765da3b7567abe1ae699f137455d926eb4f6ed454072b09bcdbe2408cf57fdfda9616882a2f94f 9 10 280 24 290 291 19 292 293
8ddd6196dd6d5f4a084a693f75040138a0017000b817d4c5a37f5f87497ca589d34d1f5c837c0eff628ffe5da63efe5d4516f5705255e1bfe7e97c900ae1508324e55aa72671157a2fa9fabd6da9fff8c7a7d9f69abd969a028b2466d7fbcf55550492cc9120b3f765e96a1ce907fdfda9616882a2f94f 160 10 294 3 295 296 43 297 298
8ee3c35f86497ca582211f5c85101e740cff628efe7d0e811c9387b99d95ff6d03f95889a47e561cc581f642f77c900ae1508324e55bbbd18dcf557bea77d96da9fff8c124151e46d019eadf4f5598f4a7d0599d97e8046094a80f5ed2396bf4b7ff7f6a585a20a8be53 86 10 294 24 299 300 301 302 303
887684aa6355e7cac95c8213df628efe4c7ecf4de4f3a0686db2bc9fe75889a47e561cc58197d96b7c900ae1508324e55a5408740fcd80f498ff6daafff8c3fefb3ae33e8b4223eae790343912993a3acb2ecc897c742748ec7e96e627fdfda9616882a2f94f6ea662d9aaf2931630f51f9ee4f74d2df990ad48cd25a671ca9a02070f5b76d4d4c94f6eb522927f 9 1 294 3 304 305 306 307 308 309
88f0611d53756e2c203232204e6f7620323032362030303a30303a323020474d545f106170706c69636174696f6e2f6a736f6e5c0130621222367570683132626d7977356b3838393622fc7c16312e312063616368652d743265717a7031726e69336d6d353c2f7a683663727733626d6e3068787a75646c306e713374686f616267766f67397a63707235367764703e3b2072656c3d6e657874 9 10 310 35 52 311 43 312 313
88cac3d05c826ddf628ffe7cc72cc4f74f895bed3c87ec2fe75889a47e561cc581d71d7f7c900ae1508324e55834771472f713cdbbe36da8fff8c0c267e4e8ea1d8c662d072b32252892797a9476999ed4b5632576ab07ff7f6a585a20a8be53 9 1 310 24 314 315 316 317 318
88cfc8c75c866d9742d3afff628ffe6c93c0ccdbaf32fa434cdefc7f3f5885aec3771a4b7c900ae1508324e558c5ecd331a1b235e2af6daafff8c35636d4a56e3a67287b3fdd1e23f13f8ac3217b8eb183b52e4d475a90697fefed4b0b441517ca7f 9 1 310 35 319 320 43 321 322
88ea6196dd6d5f4a084a693f75040138a0017000b820a98b46ff5f87352398ac5754df5c85640cbc1007628ffe5333a4ec67a5f744bec4cccf7f3feb7c900ae1508324e5593d6aee26bd7443c6eb6da9fff8c535d0ef6f719269a5adc1065b6d055512daec79d6641cc1a5ca8ccf7f41ffbfb52c2d10545f29 9 29 323 11 324 325 19 326 327
88769186b19272b025da5db754feaf96330eafefc4d35c8173628ffe474f8f7e0541a47bd32e75259fcf5889a47e561cc58197000f7c910ae1508324e55a5ed47b43406fbfaf55ff6daafff8c2249bb3cd76e8f7464b64be93ebd7be850be52041e1b648471973b763d82ffbfb52c2d10545f29f77a9349021b667b3af8ec9e929fa8fa09ff1efada7136178523d47a07da9ac699e063ed4c694d7aaaa3d7f 9 10 323 35 68 328 14 329 330 331
8bf7cae75c0631323731383162122278376d73636e6b666f6b3576357a7a6422cf7c16312e312063616368652d636a7734757a3663347778366d353c2f67663031767566673969787370687873386e326f6f703477353735636d67796d7035656b61396a333e3b2072656c3d6e657874 134 29 323 24 332 333 43 334 335
88e56196dd6d5f4a084a693f75040138a0017000b821298b46ffde5c840840065f628efe52d7669b10cb58434f8742dff3d47c900ae1508324e55a33cfdc5d6bad1edbef6da9fff8c7a1063ec913a394f6b7de6ef5468a5eee46ce7a8c0eb5fa07470c9b6317fdfda9616882a2f94f 9 1 336 35 337 338 43 339 340
8dcdc2f05c810f628efe6b4f98c96d7494291d95f9a7f95889a47e561cc581a038e77c910ae1508324e55bd4d67aabd4ccb2e74ebf6daafff8c777a61f7953e07d9c692dcf6c6cfaf33c9eacf5d52e19b354f8e8318b2f5ffbfb52c2d10545f29f77a834901aaf5451e069ea865e27aebdeb1f41991252ccfe6c97aba5fb5358d33c0c7da98d29af55547a 160 10 336 24 341 342 343 344 345 346
88d3c8f65c8167628efe4d44647875799257dcb4f617f9de7c900ae1508324e55a6f262d3435d4de7d0f6daafff8c74b63e9e02ffa1dbdfa3ad769e377b20c0a4b6b2878d4d9e1fe96025a7d37ff7f6a585a20a8be536ea760240d7682496d663f3ec9d0cfce69dc2c9e7a34373a336ce1a5c2f6ede1f6636e4663f35777ff 9 10 336 24 240 347 43 348 349 350
8ed86196dd6d5f4a084a693f75040138a0017000b82654c5a37feed86290fe7af9923b7a59e85e7c762b6cbffcffe37c900ae1508324e559a3b753954f5bb307af6daafff8c3ddeb399ae96b2ed8cbbe5e906f7707bb2a0b52f465fb6310a80f945292ffdfda9616882a2f94ff77a83490048869d6ac708d17c7b9a30491f9923ea573d9bc8bc5963df6a6b1a67818fb531a535eaaa8f5 86 10 351 35 68 352 43 353 354 355
8d7605656e766f79c35f09746578742f68746d6c5c03323630621222653170783665797973666e7830787a6522580c6d61782d6167653d313935367c16312e312063616368652d616a6c643965676e6e6735776d353c2f6f6b6e773931636872366b306f71636234676338637233773672683468396d7537383166673866633e3b2072656c3d6e657874 160 29 351 3 356 357 358 359 360
88e4c9f95c8470227d9f628efe5a2da2f5592b132ed01a48dff35886a8eb10649cbf7c900ae1508324e55bd4f5d8766c4d8dd6ff6daafff8c242cd680bde840ecfb847bb3c0abb1dd0b71f6013d959f3d5947a9e4f4fffdfda9616882a2f94ff 9 10 351 35 361 362 19 363 364
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b82694c5a37f5f8b1d75d0620d263d4c7441ea5c821362628ffe7abad0ba7a2d558ec0a68f3ebf9f5889a47e561cc581f79b7f7c900ae1508324e55a4452f533ba942113ff6daafff8c1bd57449d9baa64cd648e746eb8fcf8eec86c08e72d5306c6daa5925be2cffbfb52c2d10545f29f77a834900ec0be96e8b25aa43796bab8d9a9ed4b267bc97d12d68527da9ac699e063ed4c694d7aaaa3d7 9 1 365 35 366 367 368 369 370 371
88c6c5f75c83132eff628ffe5ba7ab81a923b13d10cc7357fcfff17c900ae1508324e55a89027eec9ec246df9f6da9fff8c3a30a47dda8c6ecfe6633ad8bc8bc49ec64088d2c7ea931aa321f92667fefed4b0b441517ca7f77a8349076354eb5dc3551187bfb17b0b7dc077ba0bdb7eccf8a3741f6a6b1a67818fb531a535eaaa8f5 9 1 365 11 372 373 14 374 375 376
88cbca5f86497ca582211f5c84089d71bf628ffe5dee778dda3f74cd6f4254717f3ff77c900ae1508324e55ac49075d4dfa0335b9f6dabfff8c13a49ddceb61bcb36bbddc178a3c27cfb9c7548f13afb76a7436786fdd3ebd7fdfda9616882a2f94f77a8349047e3a561e9439d1f6d03f14b527a79d71f119274bc925327da9ac699e063ed4c694d7aaaa3d7 9 1 365 24 377 378 14 379 380 381
88dd611d53756e2c203232204e6f7620323032362030303a30303a323520474d54ddee621222707130746532376e69656e38686b726a22580c6d61782d6167653d363230317c16312e312063616368652d767a3776326a376339756d626d353c2f697764647464633539316b68633574633778616b6961337377376c6561636f67777978797865667a3e3b2072656c3d6e657874 9 29 382 3 341 383 384 385 386
88e2c25f87352398ac5754df5c85089e0badb5628ffe64376f20b7c05df40f5e273cbfcfdc7c900ae1508324e558ef98b44723ddfb552f6daafff8c4c29a9f1e6a25b5f777c0dc73b8dd7278e9708704f53f4384f333cdf47d1ff7f6a585a20a8be53f6ea760e3439551dc367aa3a4f2465b3c27a02af473f6483cd76bbda7b2d4b7d6cb05e2de9e03417aff 9 29 382 11 387 388 19 389 390 391
8ee8c8da5c8365d07f628ffe7aa2701ac410bd91efdcd333fcff5889a47e561cc58197000f7c900ae1508324e559f1c86b6b91f6ca597f6daafff8c34f3cf7aa87dfbfa3f73c859274cf55b549ebb95e70364f377327bd9d04dffdfda9616882a2f94f 86 29 382 35 392 393 14 394 395
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b82714c5a37fd55c8565e7801783628ffe5d7fbf9437e7adbdc061f6b66fe75889a47e561cc581a7197f7c900ae1508324e559134d31c0791d8c55ff6daafff8c49d1e69b35b601af3583b90adcc974dd13dc36184f76f734951ea93c4b6ffdfda9616882a2f94ff 9 10 396 24 397 398 399 400 401
88c4c3f35c8479f0baff628ffe7b20757b4d5e270a4b58bc3ffcff5889a47e561cc581e71a177c900ae1508324e55a88fc35dd9680f8a7276daafff8c7a0d219da783e4f47979d73ad06668ee6f67a7bb3dbb0dc0b74f76423953ff7f6a585a20a8be53f77a934904c8f0d799844b41dfcb6c8de784373bfa9e300a3f3efbd547da9ac699e063ed4c694d7aaaa3d7f 9 10 396 3 402 403 404 405 406 407
88cac9f95c0339303762122235396c6575643667713636647636683722cf7c16312e312063616368652d31657638663538736a7a63676d353c2f7675336b6470676a7a7063366278737676796f667a72713531687674396b3236736e76686e3370713e3b2072656c3d6e657874773569643d366476647169366d3178696234746c77677570767a707a646473726d383532313b20506174683d2f3b20487474704f6e6c79 9 10 396 3 295 408 14 409 410 411
88f36196dd6d5f4a084a693f75040138a0017000b82754c5a37fdb5c850bcc800f7f628ffe7c07d46cd088ebf3ebc588ee5fe75889a47e561cc581c782ff7c900ae1508324e5582d4d677999ee12d1e76daafff8c55d3dbfeda96bb6579e1c8ccf53af15a6bc87c38ece565cb3cb3dab178057ff7f6a585a20a8be5377a834900e8332f762d1d9a999ead74f7286b69f783d280ba375e6c9f6a6b1a67818fb531a535eaaa8f5 9 1 412 11 413 414 415 416 417 418
8876842d5dcfebc55f87497ca589d34d1f5c84089f6def628efe5b0f6ac8e1dc03551a77916ff35886a8eb10649cbf7c900ae1508324e559fed41594b41377a1df6dacfff8c75f7da6a3c78990d77ee54c7d277abb26ed3746e99e59e99fbfbef2fbed4cf3ffdfda9616882a2f94ff77a83490491d53f865b7c922132065a2a7bcc6e19fe94f534dd4e97fed4d634cf031f6a634a6bd5551eb 9 29 412 3 419 420 19 421 422 423
887684aa6355e7cdea5c8564200002ff628ffe47dfc59d8fe7a98a908fd0fcff3fc47c900ae1508324e559c780dd51826645e13f6daafff8c19a64e0728adaef2bd6985ebc0a419fccad355cae7433c27290d1675abd7fdfda9616882a2f94ff77a83490777fd1274388405120c7280c57ea664f51c7ea7a03e7d27ed4d634cf031f6a634a6bd5551ebf 9 1 412 11 424 425 19 426 427 428
8be46196dd6d5f4a084a693f75040138a0017000b82794c5a37f5f8b1d75d0620d263d4c7441ea5c8167628ffe4d5d1534db462cbefb7a3bc3fe7feb7c900ae1508324e558224d08f650cbea8f3f6daafff8c79f7679667ea0edde3a4a967c4e2f20052ebdd7b78a2c3485aa6788d84ee7fdfda9616882a2f94f 134 10 429 35 240 430 14 431 432
88eac3f55c023238621222616c7a356766646f776868763063747a22ef7c16312e312063616368652d367a74396d716467617072666d353c2f313268787077716579626b6871306d336279693839686562387437636674663267777962336a386e3e3b2072656c3d6e657874 9 10 429 11 304 433 14 434 435
88eec7c65c810f628ffe59e8d3d2da53cfe4f35b38e7fe7ff37c900ae1508324e55bbbe670b252dd26adbf6daafff8c06da2b8e8127db7de901521f0cf6a434c868ec47a6a8ebd66ed2744b3697fefed4b0b441517ca7f 9 10 429 35 341 436 14 437 438
88d96196dd6d5f4a084a693f75040138a0017000b827d4c5a37f5f86497ca582211f5c84136179df628efe49ec293da2908ca7b11d0fbfe7f97c900ae1508324e55abb00d5ae7992b3b6f76dabfff8c3b649d9bf2d493f4769ed57967b04c5f754a121def7ddded5c871dbde8f0d7fdfda9616882a2f94ff 9 29 439 24 440 441 14 442 443
8adfc35f87352398ac5754df5c82719f628efe4de446702d11d0109deba64fe75889a47e561cc581f6de677c910ae1508324e55acf1e3a9dce8e4a8e91ff6daafff8c226edd8637a4e945b4f495def635d9975c0cb1d565adf76c3d5f6ab70f63bff7f6a585a20a8be53 0 29 439 11 251 444 445 446 447
88769186b19272b025da5db754feaf96330eafefcad75c83744e35628ffe6cb7d474c92ce9f0e81d6923fe7f5885aec3771a4b7c900ae1508324e55bc3649e4f7601923f1f6dabfff8c580f0e024e92cedf6477f5da38dd6db8e7f1d99adaa3bb5e11dbb7bb6caba1ffefed4b0b441517ca7 9 10 439 35 448 449 43 450 451
88e3611d53756e2c203232204e6f7620323032362030303a30303a333020474d54cf5c053133323831621222636b6e796664716533776f376576767422c37c16312e312063616368652d6c706735646a7779366a75736d353c2f38306a623961686a3465613064753370643831326131336a6e3774786f656e347a7a3572786c35673e3b2072656c3d6e657874 9 1 452 24 453 454 43 455 456
88c8c2ef5c820b61628ffe7af8117a25faa3255da5aa997f9fc77c900ae1508324e55ab906565d77a36fbe4f6daafff8c4c69de45a74fba3c950173b4f31aa0c7186599fb1b0f4b2aeb4f7ee27bdffdfda9616882a2f94ff 9 10 452 3 457 458 43 459 460
88ccc6d2e4628ffe7b49e5e38998c0e75178193aff3ff17c900ae1508324e55a4b6db5e91d6bb59d1f6da9fff8c1cfe5d1b8d87d89241779dc18488efda87a4a25eedb278e86bd96b2a11ff7f6a585a20a8be53f 9 10 452 11 240 461 19 462 463
88cf6196dd6d5f4a084a693f75040138a0017000b8c854c5a37fe95c82135f628ffe7ad48b1f65f038ef52d3d5e37f3f5889a47e561cc58197000f7c900ae1508324e55bc4de5aaa9ea1285cb36da9fff8c5544f5d547492900fdd128103a234f62d9d5eb5006659082a440a03393fefed4b0b441517ca7f77a834907b1a690167f62b7bf6b69396976a3da6a6944bd7bce4476fb5358d33c0c7da98d29af55547af 9 10 464 35 465 466 14 467 468 469
88d6c4fd5c82641f628ffe5ff071ce3ef1f6a8ed3f4551ff3f5889a47e561cc581b136d77c900ae1508324e55816f50c9e5eb3b5689f6daafff8c75afab764f533521d4d2e356c6527966521a9f11d9ebb08f57895f7e59ba7fdfda9616882a2f94f77a8349022bee6967188dd50eb61aabaebf1e2d8dd21e518bd0de7fed4d634cf031f6a634a6bd5551ebf 9 10 464 3 470 471 472 473 474 475
887605656e766f79cbe85c07313933363034386212226665316668617534776f65343770393622dc7c16312e312063616368652d68346a6936326863636174386d353c2f6932346473616b7763657474733963646475736f34307133716563367968356575367a6a307a30793e3b2072656c3d6e657874 9 29 464 24 476 477 43 478 479
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8c894c5a37fe95c846dc0be1f628efe662be2154f99d4521ad9905fcfe27c900ae1508324e55864f4fb56f870e3afd76da9fff8c75411b92d4332a1e8e3e96f47aca4f678efdc690945ea6038cb94c85b51ff7f6a585a20a8be5377a934900faa5eaa573db9d68783eea7bd13b50f1032bedc9e7cd5ebc7da9ac699e063ed4c694d7aaaa3d7 9 1 480 11 481 482 43 483 484 485
88c9c35f87497ca589d34d1f5c8117628efe5a23f1a1b18c36b934b1a7a7f35886a8eb10649cbf7c910ae1508324e55bbf7eddfbf4451e1cf6df6dabfff8c35d3bf7ef24deea03a4663478a5b91defd3b55d3d54f1ac4904e7af27682d7fdfda9616882a2f94ff77a834901434da0283bf7013a53323c91c475928b7d85f72ab1c023ed4d634cf031f6a634a6bd5551ebf 9 29 480 3 486 487 19 488 489 490
8befcafa5c85136d89e79b628ffe5d67bc71d1e91d6566668074ff3fee7c900ae1508324e55bbb20187dcd50aab3af6daafff8c19e45b1ce5e94fb8fc3bd1af3dccdce303b1f91c8cd679ad8c446999e36ffefed4b0b441517ca7f77a834901def5de3686efbf2fbf2a06999b4576202e5b420feba21ffb5358d33c0c7da98d29af55547af 134 10 480 24 491 492 43 493 494 495
88d56196dd6d5f4a084a693f75040138a0017000b8cb2a62d1bfca5c85085e0be17f628ffe4fd6da7d99ce9e8fdfa1fc57dbf9f47c900ae1508324e558ee7a7ba46dd5deaea16da9fff8c21b9ca0a8e0a7abc36c76cde5feedd4dbf3fab4564c72c861495d5dadb3fefed4b0b441517ca777a9349076a997cfecbdc83a5e9ac178448fdacf6ecd76f757524e0afed4d634cf031f6a634a6bd5551ebf 9 29 496 3 497 498 43 499 500 501
88dbc35f08746578742f6373735c04363630336212227470716d68703674346b6c783667307022580c6d61782d6167653d323234307c16312e312063616368652d3467307a796869657a726b646d353c2f3075656d6d64386d386f617067366f76393972696f7538316576646570753972777971613276346c3e3b2072656c3d6e657874 9 29 496 24 502 503 504 505 506
88e1c95f8b1d75d0620d263d4c7441ea5c826ddf628ffe6db6ba86d9e673a59502c2f4fe7f5885aec3771a4b7c910ae1508324e55a697d7498de9cf3d5e77f6dabfff8c79e9d666ea969a9b0754f7ec464b192beae07cd60982ff466df52f7f76b2f7fdfda9616882a2f94ff77a8349035e5d6d1d468353187a06aafb5accc88ed1da517627ba2bfb5358d33c0c7da98d29af55547af 9 29 496 35 314 507 43 508 509 510
88e36196dd6d5f4a084a693f75040138a0017000b8cb4a62d1bfdd5c830bed3d628ffe6b9e70cb2a667eced50dfa1ffe7ff57c900ae1508324e5591e3bb95bf2966ecd396dabfff8c505eadbfd4929dbabd17d476572f475a66b3cfe9bf0e866a3db9e3a78233dffefed4b0b441517ca7f 9 1 511 3 512 513 14 514 515
88e8c2e15c8375d7ff628efe59968046e14fd194ca6752f7f35889a47e561cc58197db077c910ae1508324e55bc34e74f6ecb4f68fb07f6da9fff8c26c9dee9e888eee153ecccb6423f2560a10d3a1f12b75fb9230d15c6873fefed4b0b441517ca7 9 1 511 3 516 517 518 519 520
88f2c7ce5c820b5f628ffe7b0a634ad26713ddaa97bd547f3f5889a47e561cc58197c42f7c900ae1508324e5585e81dadf71a194f9676dabfff8c77aa7f7dfd1a7ebd0758e3abc5b5db181ce9ebc780164767e9ec7e1d7a76e8ffbfb52c2d10545f29f 9 29 511 35 521 522 523 524 525
8876164170616368652f322e342e3537202844656269616e29611d53756e2c203232204e6f7620323032362030303a30303a333520474d54db5c0235336212223869667031316d62726968716561367222580c6d61782d6167653d323637397c16312e312063616368652d393774357733666b686936626d353c2f61777a75717935776364767a6f306873303676346d7865393679653331753472766a3773683336793e3b2072656c3d6e657874 9 10 526 24 527 528 529 530 531
8dc4c3f25c850b8f8190bd628ffe434c8ccd677f0fdaff41c627ff9fd97c900ae1508324e55931b2df573d4f4d2e776daafff8c23dbf3395180f13d531bef9c09a0b1f57ba58d7a3b32482eb3c9347413c7fdfda9616882a2f94ff77a8349053358776b0d96d631784521b25206cebebc184f8a678affda9ac699e063ed4c694d7aaaa3d7f 160 10 526 3 532 533 43 534 535 536
88c9c8df5c84080010bb628ffe4d6776fa782472394759481e9fcf5889a47e561cc581f005af7c900ae1508324e5599ebdd9f4fa2c9013b56daafff8c7b2f64f4b5df083335b7e4530aba41d2bb2b97d090167a74f349a66e3f66ffbfb52c2d10545f29f 9 10 526 35 537 538 539 540 541
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8cb8a62d1bf5f87497ca589d34d1f5c8167628ffe7c95f1f58eb21a57e4764b2afe7fe67c900ae1508324e55bcd461f664636bb5ae76daafff8c4b4db193b3dedb45848e391fee69bb7a24ee27d19ba1e71f3b7233d9062ffdfda9616882a2f94ff 9 29 542 3 240 543 43 544 545
887684aa6355e7c45f87352398ac5754df5c85081e75f7ff628efe487157e487ae5f74384f403ff3ec7c900ae1508324e55bd98b5bbe5e11bd093f6da9fff8c4a473ccceb21e8934d35b6d4e3b5fb7a82495cc06ec23edb6378ad39d85ff7f6a585a20a8be53 9 1 542 11 546 547 43 548 549
8dcac9c85c023430621222656f63396266316164776b697270746722f07c16312e312063616368652d746c396274737063686e6e6a6d353c2f3938673177766e75367361376f66767a6e79357378753339616d6279313961667976666668757a693e3b2072656c3d6e657874 160 29 542 3 550 551 43 552 553
8bc76196dd6d5f4a084a693f75040138a0017000b8cbaa62d1bffc5c8107628ffe7ddb49dd965a8bebc1bc5406ff9f5886a8eb10649cbf7c900ae1508324e55bcb2d03d16c338d352f6daafff8c4d4800e25b77c39d4135924fd3abd64d3f6eb4d2d4d525c9e4b13dc2e01effbfb52c2d10545f29f77a9349015eaccece8f2f02ce924bd677aa6d1259555551efcfaf2dcbf6a6b1a67818fb531a535eaaa8f5f6ea6602ea591748fac73790851534d4c2b7d3f60ed3a598ed64cd744db2d0ebed7bf5dec70e46e4f 134 1 554 24 52 555 19 556 557 558 559
88cfc55f86497ca582211f5c8117628ffe6899d1f8a9def250d4763899ff9f5889a47e561cc58197000f7c8f0ae1508324e559c11de259e4e84d296daafff8c3e714be5b92bed501d4790fb3b2cb698fabb3776eb6e765b7c2ef444a96ffefed4b0b441517ca7f 9 1 554 24 486 560 14 561 562
8ddccb5f8b1d75d0620d263d4c7441ea5c8365967f628ffe592cecf703de7a761509b664ff3fc37c900ae1508324e55ac9bcfa13ef13c750f46daafff8c33e0f6b72b22a9f1783184ff829c9d3ab9602b77b1adf56799bcd76f8ec3ffbfb52c2d10545f29f 160 29 554 35 563 564 14 565 566
88e16196dd6d5f4a084a693f75040138a0017000b8cbca62d1bfc35c85101a0b2f07628ffe67a3dbd4471f87c6c8bbcbd91fcf5889a47e561cc581c6da777c900ae1508324e559e92af7256495da49db6daafff8c37dcbe63efd87d19a1cf0ef847b93b9854b3d9b3fa9e396a1b8f08b50a517fdfda9616882a2f94f77a83490124edde6153608f49e375b7d216934d03386739fa7af5dbed4d634cf031f6a634a6bd5551ebf6ea763b3f54ae354766eb7e8ef31807251e3b79a02ed2ff8a43dcadb2ea2ba3ba5e99df14b7d239fd7 9 29 567 35 568 569 570 571 572 573 574
88fac5e75c05323632333962122261716a64703230397963663666396f7922580b6d61782d6167653d3135387c16312e312063616368652d727335737637376f6c64766e6d353c2f7535616e7a757939716e75686e74776c6d7631676f33313839797731646c3373666763357134706e3e3b2072656c3d6e657874 9 10 567 3 575 576 577 578 579
88769186b19272b025da5db754feaf96330eafefcbe75c82703f628ffe5fe8cd85259e2b7cd6471fa73f9f5885aec3771a4b7c900ae1508324e558161e37c862f5a2af5f6da9fff8c56fb8fa123ef5a075d242fbb68afd75abc048c8694c9d82c9da6d9e960bfefed4b0b441517ca777a8349025d9c1e241cc7ebe50e3d323b3ceb62433e0607bd886573ed4d634cf031f6a634a6bd5551ebf 9 10 567 11 580 581 43 582 583 584
88c46196dd6d5f4a084a693f75040138a0017000b8cbea62d1bfddf3628ffe7da7a8e9316895ff12b7e9ca7f9fdb7c900ae1508324e55bcf8a49420b24d5b3db6daafff8c37de49895119b496b2077ac9575f741516c81ea4a8e37676abf25f4d751ffdfda9616882a2f94ff 9 10 585 24 240 586 14 587 588
88f9c1e05c85132e34fb3f628ffe7a476bb423aa24b51ea4a6a37f3fe77c900ae1508324e55bbcbd822afa93ad6fbf6da9fff8c516516ca471b017c778e39d91782d011cdde771e9fa212743b2b3289eebff7f6a585a20a8be53 9 29 585 24 589 590 19 591 592
88fdc5e45c817b628ffe6df3e247fcc831bbec4223547f3fcb7c900ae1508324e55aa6e6f06767eb1db61f6daafff8c784760d42ec8abc798fa2131fb7dcf7eba7797c46f5a823f2ce3236f4a573fefed4b0b441517ca76ea662bea015483d764c7aa4e93f78e43382ade1bb676b01dc5612ca25eb299ef127a234d5293c7f 9 29 585 24 593 594 43 595 596 597
88fb611d53756e2c203232204e6f7620323032362030303a30303a343020474d54e4f16212226b61657163737270683464737669617422e87c16312e312063616368652d7531773562396534696774756d353c2f396c67637475746b6d6574796879396962696272743532306f3474626579356c763372666a6371763e3b2072656c3d6e657874 9 1 598 35 52 599 14 600 601
8dd5c1e7ec628ffe6db084b7d25bf343470d85edfcffeb7c900ae1508324e5599706e053d63347e9af6da9fff8c08d3f8727b4e666b9dc9dd03a103b2592b3d196fafb4f80bf55525b4525ffbfb52c2d10545f296ea763cbafba17dcf7456d1ba746dd1d3d9ff28f757b04f5ccefab3bfab1d77b1fa11338696d1e3a76 160 10 598 35 486 602 14 603 604 605
88d9c55f87497ca589d34d1f5c820bff628efe4f6810e384aaceb20266687ff9f97c900ae1508324e55a51be54cfd08d483f3f6da8fff8c3cf7bf44a3af9005a4cd481e65e111c2b4da403f1580a5010929e4ec2ffbfb52c2d10545f29 9 10 598 3 118 606 19 607 608
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d054c5a37fc4c3628ffe40507ab640fb68837fcf72fafe7f5886a8eb10649cbf7c900ae1508324e559129a6f5eac17af0cb96daafff8c24125aefa9ed97db5d853d1dfaca7abd11b9ab9464729a7c11ef0df475d93fefed4b0b441517ca7 9 29 609 3 118 610 19 611 612
88e4c25f87352398ac5754df5c8107628ffe644d40253de893d55e3b7527afe7e47c900ae1508324e5587379a9e0d431586aff6da9fff8c533324651e5f6cf1d51cf5f892c23d21061f49a82f52ff969e252f53dddffbfb52c2d10545f2977a934901eaa062efd7b76ea86def51d2e4a3e9d1be8eb23227d77abafda9ac699e063ed4c694d7aaaa3d7 9 10 609 11 52 613 43 614 615 616
8b76056e67696e78c95f106170706c69636174696f6e2f6a736f6e5c04373637386212227861776c3831616d6e3073623231653422eb7c16312e312063616368652d717131686236366d6870307a6d353c2f33323875796d3137746d71617a386f366c333275736f6675687379686d656e3965727668737168343e3b2072656c3d6e657874 134 1 609 35 617 618 43 619 620
88cf6196dd6d5f4a084a693f75040138a0017000b8d094c5a37fca5c840b4cbc0f628ffe7c328ec173c90d37aec34224fe7fcf7c900ae1508324e55bc77291b1144d2280ff6daafff8c7aa4c8a036392759da6e66a9f0d576b4df6ef3be5eb554cd95354b7505de9ff7f6a585a20a8be53 9 29 621 11 622 623 19 624 625
4883682f7fd5c35f86497ca582211f5c84642d043f628ffe5fefda86c96cad95c682dfa37f3f5889a47e561cc581b71c177c900ae1508324e55bc385453658c9d9b5df6da9fff8c52d21f78e3ed4b72a3a7a21c7e5df5dcaf14a1f3305924c793af84cf587fefed4b0b441517ca7 62 29 621 24 626 627 628 629 630
8ddbc9e05c82135f628ffe49297c59e1b05adccfb75364fe7f5889a47e561cc5819780ef7c900ae1508324e55a8952ef798a12226ebf6daafff8c1a665b37592a474f0fd2193a574a43e4ce39dd92764d8d8853c8cd6f3d5ffdfda9616882a2f94ff 160 29 621 3 465 631 632 633 634
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d32a62d1bfd55c846da0045f628ffe5f947ddd6c1e9f71a2f53f62ff3f5889a47e561cc58197000f7c900ae1508324e55a8f1623b13dbb53ce076daafff8c57e5bebe64f7d7dd6f3f6d938a5f0ff53863b01d9a23b42091b26ee9b23e9ff7f6a585a20a8be5377a834904b63d57a0ca524fe45d19ecccddaaa83ea5179f51d748080fb5358d33c0c7da98d29af55547a 9 10 635 35 636 637 14 638 639 640
8ddcc4d05c01336212227130327a78786468307530753868746e22e77c16312e312063616368652d376a73306b707538306e72706d353c2f71656e717076646b393073666e6e616939336b72653030736f6867636f6b627171786177787369303e3b2072656c3d6e657874 160 1 635 24 240 641 19 642 643
88ecc8e65c846c4e34e7628ffe5c6460767a5d0763cfed9259fcffc77c900ae1508324e55806abb56d55dbbbe7076daafff8c32cb22476e8243acd236fdcd279f4f39edd4cb5a66a1a6a79bdb337b0f8b3fefed4b0b441517ca7 9 29 635 11 644 645 14 646 647
88cd6196dd6d5f4a084a693f75040138a0017000b8d34a62d1bff65c8468410859628ffe650b5476a054266b06e13dfafe7f5885aec3771a4b7c900ae1508324e559af7e1da91d0563b4936daafff8c24dd69a89505c9fcf7f55501a1da5eb4ad948cf9f75cdd1e76da8af779bbffdfda9616882a2f94f 9 10 648 3 649 650 43 651 652
dff6c3e95c820b5f6290fe7d39d7b8ababb4b59fb77eb657fcffc27c910ae1508324e55abf2ed1dbc7aa6a350eff6daafff8c56cba6b3c50f32fc7ddfa3c87bd0214afd08217ace3b3a26569ff56d9d83ff7f6a585a20a8be53f 62 29 648 35 521 653 43 654 655
88eec7ff005c84101e645f628efe68f471761573b2e391884c8ff95889a47e561cc581f6db7b7c900ae1508324e558c479a7d0903edb72ff6da9fff8c26da6babb88d5d7690c292d9cd49fa3f20ea001048fd33dfd8a4f23953ff7f6a585a20a8be53f 9 1 648 3 656 657 658 659 660
88f3611d53756e2c203232204e6f7620323032362030303a30303a343520474d54fa5c07313135363635356212226f717779716d7a6d723575696f74337522ff007c16312e312063616368652d387538346a676b62737535616d353c2f326a33786a336977736a68383566686d747a6f386635646b6a326f35713730336b74686768616f713e3b2072656c3d6e657874 9 1 661 11 662 663 19 664 665
88f8c2ec5c8173628ffe5bed678a257dc6a5f25f71d9dbf9df7c900ae1508324e55bad0c87ad0eb9e6aada6daafff8c0a366379b250e752b3de89e3edea6a0ef4be23b0351fd3890f7a2cae6ed37fdfda9616882a2f94f6ea763b3d6f7f1257ee3f7e104eed75ea87aceb626d74155320e4ec0f2e07dd4df973c1abb25b429ab 9 1 661 24 68 666 14 667 668 669
88e6c7fc5c8471c6d90f628ffe7ab9d6613fd5b783d8b437d3d7f3d57c910ae1508324e55aaebd3a87a8a7e86f1d3f6da9fff8c5721ba9db7ac9c748527f32209dad66c78b5bdeec7dbe8e500afbc68b2cffbfb52c2d10545f2977a9349013cdbd1d2532786a57a7a875daed72d4773af9b00dc87ebebed4d634cf031f6a634a6bd5551ebf 9 10 661 35 670 671 43 672 673 674
8e76842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d38a62d1bf5f87352398ac5754df5c8565b7db799f628efe6c4c6571da2d0d69057e3a23f9dd7c900ae1508324e559bf1695d6ccd05eadbf6da9fff8c546150965e9bd0836467a0a0278a0ce793743c6cd3ebc05dadaa636bcfbffbfb52c2d10545f29 86 29 675 11 676 677 43 678 679
88c4c35f87497ca589d34d1f5c82705f628ffe7cf5e9d40475b70f3ba695faff9f5889a47e561cc5819784ef7c900ae1508324e55846eddeceee58ff68cf6dabfff8c7b73a4fd3b3965a87506a9a71f47af1e9df6cd96a1c6bc759dce9e2da24a1affbfb52c2d10545f29f 9 29 675 3 680 681 682 683 684
88cac95f106170706c69636174696f6e2f6a736f6e5c01326212226c39766831377064373831797363397822e87c16312e312063616368652d786663767878746a317a75746d353c2f73776a76716b6a366c7564357a7261306d6d6b656b6f6a6e6261706c6975666f37306a6c79647a623e3b2072656c3d6e6578746e332f646f6b386d6931656f677468703736306c316936336d6e70653078787377637179673733367335686f387063663079623161 9 29 675 35 486 685 43 686 687 688
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d3aa62d1bfcb5c846991059f628ffe7bf8948773a4a0a29b031b96ff3f5886a8eb10649cbf7c8f0ae1508324e558f2a1ca0a63d0eba26daafff8c53eadb59afa799e57caff7f23ea42d767a9653cd65b2a0f557e045f2d4ceffdfda9616882a2f94f 9 1 689 3 690 691 19 692 693
8bc4c3d0c9628ffe6dee1ecf96a9673365efd7c78fe75889a47e561cc58197000f7c900ae1508324e55a5a2bb23323ca2744ff6da9fff8c783c8cc9de994b30aa9e8f49198145a6b5c0063438d825983658dc9e7dffdfda9616882a2f94f 134 1 689 3 486 694 14 695 696
8d769186b19272b025da5db754feaf96330eafefc85f86497ca582211f5c816b628ffe6a68dd23abaf5ea1ef59df357fcfc47c900ae1508324e55bb36db8f1fdb6ed124d6daafff8c53d7dbeefa307dfb8eb3a29a53d2b396df6973d93d36e9455f803cccc38ffefed4b0b441517ca7f6ea661e2d928df33524928edec7aba7644be6ab43d69e9dc440b82f0e3be3b9e665c93d54c98d427 160 10 689 24 697 698 14 699 700 701
8dcf6196dd6d5f4a084a693f75040138a0017000b8d3ca62d1bfe15c8465b0b6ef628ffe7dc8d58e96bf351cd27b966abf9fce7c900ae1508324e55a82d689ddf21a521aff6daafff8c7a057e237dcf0e13c09d3f9abd3be8e7aa320ec448f777e9f656456b8db9ff7f6a585a20a8be53f 160 1 702 11 703 704 19 705 706
8dc9c2e55c02313662122266786971796c3170787637636570307622ce7c16312e312063616368652d6f336a6d67743836306a6e646d353c2f69307564663178717964743573706a667079613636386278376a72716a33796435657334686477393e3b2072656c3d6e657874 160 10 702 11 707 708 14 709 710
88d8c6de5c857de684217f628ffe678d33b8cb868fcccebae95ffe7f5885aec3771a4b7c900ae1508324e5581d1e29803abb06807f6dabfff8c3899e875ff12777c6d83a78f1d1b6fcf6b135f7f4cc61a686c7d3d99ba249ffefed4b0b441517ca7f 9 1 702 35 711 712 43 713 714
88d26196dd6d5f4a084a693f75040138a0017000b8d3ea62d1bfd25c840bac8440628efe4a845733ae33374a406ec817f3c37c900ae1508324e559f93dd850b6271e67a76dabfff8c50d55e2a77b26799beae8d23ea2b3cf51d35cd507db5e6ba8ad74f1439d3c7fdfda9616882a2f94ff77a8349047dc56b818fd005dfa182d46ccd25adb88f0e84151495a7ed4d634cf031f6a634a6bd5551ebf 9 10 715 24 716 717 43 718 719 720
8af6c3d75c85640d3c0037628ffe69eb4f98ec39fcf8056e57383f9fc87c900ae1508324e559a246cf967dca121a8f6daafff8c4ad38d2415faaa5f219416ccd4b1d56f6ea82d74f4e94bc411a4451693b7fdfda9616882a2f94ff 0 29 715 24 721 722 43 723 724
88e7c7ed5c830be26b628ffe494c74ce03b7e63acf67891cfe7fe17c900ae1508324e55aca3b80b605e379e92f6daafff8c1dcf3437d6833acf569b181a7eb927b19eb359527a7692cb2c75c8da4f9efff7f6a585a20a8be5377a9349039e6df6f86d9a3eacb3333d3a1bd75aa369eef302c0cc2abafda9ac699e063ed4c694d7aaaa3d7 9 1 715 35 725 726 14 727 728 729
88ec611d53756e2c203232204e6f7620323032362030303a30303a353020474d54e15c0537303731386212223230656a62686b63667736386968326522eb7c16312e312063616368652d71783269776f3761327236736d353c2f6a6c346f637434776f6b7a33797274363031323337327272376a74786d676d373533393432626e383e3b2072656c3d6e657874 9 1 730 24 731 732 19 733 734
88f1c2f75c860befbefbafff628ffe7c7b7256a66e4901d5aa3d8e8fe7ef7c910ae1508324e55bdb36d1da79ebf26f4d7f6da9fff8c4a2a8bd066f15f5f684b636da14cd565a9165424bc1b7dcc2ef2cfed1d7fefed4b0b441517ca7 9 1 730 35 735 736 19 737 738
88f5c65f87497ca589d34d1f5c8413aebe1f628ffe5e6ddea1ee4b6d6c6991af76ff3fdb7c900ae1508324e559e350ef7f538ea7c02f6da9fff8c4a140505ee39de147d100288320fcfa105a8d34f6b3cbfda507be954bebfefed4b0b441517ca7 9 1 730 3 739 740 43 741 742
88fa6196dd6d5f4a084a693f75040138a0017000b8d854c5a37fef5c810f6290fe5bea49fcf98fd7573b3b55b253fcffe07c900ae1508324e55ba53e19f4fc8d95290f6daafff8c02897da02cd08f5e5d93bbde3bbb2b404f56c04f441776dbf4727938c8cffdfda9616882a2f94ff 9 1 743 24 341 744 43 745 746
8b76842d5dcfebc35f8b1d75d0620d263d4c7441ea5c840b4cb4ff628ffe7db7d0a0ed6c67b12ff479f4ff3f5889a47e561cc581a79c7b7c900ae1508324e5590dc80e94786fa927ab6da9fff8c20c0640fd82afcbb6b7da5b5ce8729192a2dabcce94d8ca7b3bddb8eb93fefed4b0b441517ca7 134 29 743 35 747 748 749 750 751
88fbc9fa5c023834621222646e336368663070686c61676a6635312258086e6f2d63616368657c16312e312063616368652d6768376a37676c7333656b726d353c2f397774756a6661616b6d363433386b6d6d7738763734323538337a3636666c7137613133623066793e3b2072656c3d6e657874 9 10 743 24 752 753 19 754 755
4883682f7fca6196dd6d5f4a084a693f75040138a0017000b8d894c5a37f5f87352398ac5754df5c8279ef628efe5d18495778e9a662bc9ace9fe75889a47e561cc58197000f7c900ae1508324e55ad6a34a7bcc8477f05f6da9fff8c27a7a2cd20276fb3e0189cb5e2049d0528abeed5878d2677c8242d5dadffbfb52c2d10545f29f 62 29 756 11 757 758 14 759 760
88d1c4dbd5628ffe666baf69ab1953625af33843fcfff77c900ae1508324e558b6f9284a88ed37a93f6daafff8c38cd91faec119231c8fbedba8f3537d471cb3c8c9670f5f0e74f7d042a3a7fdfda9616882a2f94f 9 29 756 3 341 761 43 762 763
8b7684aa6355e7c8df5c8379b705628efe63a9325ae8aca7d8aa1a0acff35889a47e561cc5802f3c1f7c910ae1508324e55ba75117a9fd3ddcfd7a7f6daafff8c349edefb7aee03f441da9fb19caca27fcc8d4d3585b63ef5a2d4d9352efbffbfb52c2d10545f29f 134 1 756 3 764 765 766 767 768
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8db2a62d1bfcee0628ffe6b1b9647209ea51dcb4fa7fcff3f5889a47e561cc5804d3c2f7c900ae1508324e55bd3a9286b4a2b765edf6da9fff8c52e9e8aa604e2f3d26ee06495a52f48e789ea91c0f87ea113b46cd6f0a9ffbfb52c2d10545f29 9 10 769 11 341 770 771 772 773
88e0c25f08746578742f6373735c05343633353362122277703739626637366f76317064653566225807707269766174657c16312e312063616368652d746a6f6b643465776d3376616d353c2f656c663830737a6a69326867733864366874636578797a713137313074663766706d7165677966303e3b2072656c3d6e657874 9 29 769 24 774 775 43 776 777
88cfc8f05c830bce37628efe68283c36c963952666c0c727f3d77c900ae1508324e55a32cf5387f646eca07f6da9fff8c7a3f8ecd011dc8cf8ede3a32e21ef2334f3565287c569a832d7225a306affbfb52c2d10545f29 9 1 769 3 778 779 14 780 781
88cd6196dd6d5f4a084a693f75040138a0017000b8db4a62d1bfc85c82645f628ffe5a7db7fb3dd012b2fba871a93f9fdc7c900ae1508324e559a484fd10fc96d407ff6da9fff8c753784d12bbd7a4613b5ec7656893b9fa5011b56be270fd85e1931ce1b3fefed4b0b441517ca777a834907693b189d3a99aae793d1e4f2828ac49abb5929a6ae49fdfda9ac699e063ed4c694d7aaaa3d7 9 10 782 24 783 784 14 785 786 787
88f0c3e25c8669d6de7df07f628ffe526652eb848dcf618fdb2d76fe7fcc7c900ae1508324e55ab8fc749a3b686e669b6da9fff8c4de4296d1dab8c23a8b20a7f2711a7a031c92476181332f3f323a0d93ffdfda9616882a2f94ff77a8349078928687559e1a92778defa1435beefb6d97fc3de0a924c2fb5358d33c0c7da98d29af55547a 9 29 782 11 788 789 43 790 791 792
88dec8f45c850bacb616ff628ffe5f8e5113d23b4de6366bebd9ffe75889a47e561cc581a644d77c900ae1508324e55baf6963f3d7b148669e6da9fff8c78a825b7d3a4adc03bd5ba933ba0303b46dd7d013b83377949d1c096507fdfda9616882a2f94f77a8349023bbe2a5d73c2238c75c64b3b92a7a49404a3dd763bda947da9ac699e063ed4c694d7aaaa3d7 9 1 782 35 793 794 795 796 797 798
88fb611d53756e2c203232204e6f7620323032362030303a30303a353520474d545f09746578742f68746d6c5c0738353036363638621222376175666666683679643837756b386422f67c16312e312063616368652d736736656a776a38327234796d353c2f6b387663323438756e6d71387a7067386a796278646a6936776179777830376762377172356468373e3b2072656c3d6e657874773569643d7a6a68387275616f6e646e67666531646d6f626e376f61746b393633797079673b20506174683d2f3b20487474704f6e6c79 9 29 799 3 800 801 19 802 803 804
88e5c4f45c82083f628ffe7cd6ed477eda0ef770cf6779bf9f5889a47e561cc5802169bf7c910ae1508324e55ba37ddb7abf35f8ede89f6dabfff8c1697c52f56ed7236dff518196ba57d813f4a7c7b7fd03dd563d23d6b5daa0ffdfda9616882a2f94ff 9 10 799 11 805 806 807 808 809
88eac9f95c8167628efe420034724c623930c40ef3ff3f5886a8eb10649cbf7c900ae1508324e55840eb5faf0e84a611ff6da9fff8c333b686a3ea8032ecadd406eb257d3c93acb311e8e3411fb59b052c6337fdfda9616882a2f94f77a9349037da6f4e7b9da17975ab413587f13bd5d92b93750b430f42fda9ac699e063ed4c694d7aaaa3d7f 9 10 799 11 240 810 19 811 812 813
88f66196dd6d5f4a084a693f75040138a0017000b8db8a62d1bfebc4628ffe51376f7d7d52f13cb9d054987fcf5889a47e561cc581a0b2ef7c8f0ae1508324e55ad8c622d0411095c76daafff8c7545b31c244b7e2809fa0ba75f734f295be87aa3f27ed2fba7cd1354da1affbfb52c2d10545f29f6ea561bf54b96844cf50363e9ddca11d299e52cefa47d82898affb0d21b11e5f7449b0603fa90d 9 1 814 24 240 815 816 817 818 819
88f6c35f8b1d75d0620d263d4c7441ea5c840bc2035f628ffe654daecc7b4cd4edd7d4fefa7f3ff07c900ae1508324e5585dcde067b26b4c9a3f6daafff8c773d88a599ed3c73202545357a8cd3f9074e9dac74ce93cf69dff5e08e57ff7f6a585a20a8be53f 9 10 814 35 820 821 43 822 823
8b7605656e766f79c9c35c0538333235386212226d616875376e67706d6278716673363422cf7c16312e312063616368652d3765366e71676e676d726b696d353c2f77786f36323266376a31696e326c61797166643764316a69616669676931773977387362783238713e3b2072656c3d6e657874773569643d68753338773076353661637330786f77686136366538626c75797261727535713b20506174683d2f3b20487474704f6e6c79 134 29 814 35 824 825 19 826 827 828
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8dbaa62d1bf5f86497ca582211f5c85640e3cd89e628ffe631267f16f72da3f5e3b96cb7f9fd77c900ae1508324e55bcb4c99a9192f8178b76daafff8c1834762769acefebc3de833d0378a474667ebb7a8405375b293bbd4de7c7fdfda9616882a2f94ff 9 10 829 24 830 831 19 832 833
8e7684aa6355e7c45f87352398ac5754df5c820bdf628ffe66b6574fd9e44cfd123d55bd3f9f5885aec3771a4b7c900ae1508324e559ceccc7532ff5056d476daafff8c4afb5efbb2e23b13c21c0faf030f7f4e5a0f663f74767bbb2d0cf6c7213c7fdfda9616882a2f94f77a834903a3ea96902f047e69a3f61b47221e0782d40f56bb2fb77d7da9ac699e063ed4c694d7aaaa3d7 86 1 829 11 834 835 43 836 837 838
8ec5cbc45c860b8e09a65a07628ffe597487a3c966a6d9bb025ea4fe7f5889a47e561cc58197000f7c900ae1508324e55ad35436bc76f553ae776da9fff8c7566630e8092604c065df5d8d24c17bc7994758d257a873cd4fcde686a4ffbfb52c2d10545f29 86 1 829 11 839 840 14 841 842
8dd76196dd6d5f4a084a693f75040138a0017000b8dbca62d1bff45c830b226b628ffe59ede29eccbe779c95e91327bfe7c37c900ae1508324e559ef0f85e7a93f9a5ba36daafff8c4b4f5e8f4c2ee001eaed34add4dd27f20adea05e9e35738d90787ed7e97bfefed4b0b441517ca7f 160 29 843 3 844 845 14 846 847
88d6c2f85c04313935366212226232667534666a317972327171746e6d22c77c16312e312063616368652d647a7766333034306a6f31306d353c2f706d66396466636d7a747974637776356f306a30636a6c6c356832346831316e6e327576683378793e3b2072656c3d6e657874 9 10 843 3 848 849 14 850 851
88dac6d25c82089a628ffe64663efd5a3c84b4b6523713fcffd17c900ae1508324e5587ece943416a4ee3f7f6da9fff8c5639ea3b4374be649e50d7e63e842515545ea9ec2f5d50192b4b3d6c9cdff7f6a585a20a8be536ea660b6b7317d82723228c359fb5bded7bdf4b1ff23474aca80f5eacb5d7b1ad9aa787eadadf71b 9 10 843 11 852 853 43 854 855 856
88e56196dd6d5f4a084a693f75040138a0017000b8dbea62d1bfeb5c8117628ffe486493a81aa0f3f8b3d7ab5dfe7ff77c900ae1508324e55bb0071f81f8a1dec27f6daafff8c560ec5ee9b7cf62fa77a79afa770d9e9bf0df4682621e38fbd46a2be8d1deffbfb52c2d10545f296ea76197a86c6647b6a428c7dcef7a0f7ef4326667ebdfc38d4de5e1c6d3af887d7d7771976bebdba7 9 29 857 35 486 858 19 859 860 861
8ee5c3e35c830b6d03628ffe7d83a3e0f5e6603acb2fc91dbfcfd67c900ae1508324e55bd0280a09de991c9e5f6da9fff8c0597278db6fdba0178ae46677633461adfee02b463d92f9338dca31f4f5ff7f6a585a20a8be53 86 10 857 24 862 863 14 864 865
8de9c7e15c8167628ffe5da9c7811f5a7b344f7dfb556ff3da7c900ae1508324e559ce89a9ea49e91dea3f6daafff8c47e8e076bf5d2871e2515d5d9ca6dec43bde8b1cad9fb82deb3b2cb2f91dffbfb52c2d10545f29f77a9349004f57aeaea69e84f7536df775b6a8aaaa676fd27c36396d8fed4d634cf031f6a634a6bd5551ebf 160 10 857 11 240 866 14 867 868 869
88ee611d53756e2c203232204e6f7620323032362030303a30313a303020474d54ed5c0539333331326212223662616f6a7561346765746b7936346822e07c16312e312063616368652d383032716b7535686f786d6c6d353c2f71766d3870766f73783567376465327068707a7a6972696d6232687470316e6670686a30767437623e3b2072656c3d6e657874 9 10 870 24 871 872 14 873 874
8df9c25f8b1d75d0620d263d4c7441ea5c856dc034f39f628ffe63b08dd4fd6cf9f47a2347a8ff9f5889a47e561cc5804d899f7c900ae1508324e559e6fc33dde709ebd0096daafff8c16c96c71f7bad7d0ceb8c891d11e5a8ddeb2f8b523f082d059c9379f7313fefed4b0b441517ca7f 160 29 870 35 875 876 877 878 879
88f9c85f87497ca589d34d1f5c82107f628ffe6810da2f8a7d76efe0cc80147f3feb7c900ae1508324e55bdf6415b2511cf1b7276daafff8c38ff6693eea2586057dad8e43ca56d9925f69f544ce779ba0adf4e4b30e5ffbfb52c2d10545f29f 9 10 870 3 880 881 14 882 883
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b800a98b46ffc45c836c0d7f628ffe46dbb2f46ac729ad13574229fe7f5886a8eb10649cbf7c910ae1508324e55adf1ee579af3ebc74023f6daafff8c77f4ece8a68454673ba1d24ddad479f6e3934f354d5b3b9edc76741a96fcffdfda9616882a2f94f 9 10 884 3 885 886 19 887 888
887684aa6355e7c4d05c8565f7db79ef628ffe6592ab6c29ceecd4799db6fa7f3f5889a47e561cc5802db4ff7c900ae1508324e55a9a123647ddca5b475f6daafff8c4f1faee0313a7b10259bd9a4ee677d36f02a35b1b8ff866d9e84d1d9a8fbffdfda9616882a2f94f 9 1 884 35 889 890 891 892 893
88cac95f08746578742f6373735c0431323639621222377572726c35696c6a6a6f777470693422580c6d61782d6167653d353538347c16312e312063616368652d6c65693572366e34676d76746d353c2f3338706a71696f686c6c707439656d7238706663346f6d657333676b6e75647632386d6d343978393e3b2072656c3d6e657874 9 10 884 24 894 895 896 897 898
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b801298b46ffc55c8468027daf628ffe7c75ac3e3c37e29b7b9915265fe75885aec3771a4b7c900ae1508324e55bbf69fb19e0ba17edb76daafff8c57dc3547ead176eefa033b25f4cf87ad1d1d7c09da6b3f913efdb5548187fefed4b0b441517ca7f 9 29 899 24 900 901 43 902 903
8bc4c3dc5c8369b6bf628ffe49efc4957b9bdd420be1ac5dff9f5889a47e561cc58197000f7c900ae1508324e559df7e2df266edb0e4f76da9fff8c79afdfb8d131dd4b697ddadb645e9209fb81b945d6b75164b6b4944fe01ff7f6a585a20a8be5377a9349076b63ea42b93f96cb1d347af446670fa7d9a46ef675c75997ed4d634cf031f6a634a6bd5551ebf 134 29 899 3 904 905 14 906 907 908
88ddc9d05c82105d628ffe681c7d6b75e66d7aaec6efdfd7f3c37c900ae1508324e55ad1b4ed3dea3531859f6dabfff8c389ea8ecf536d540edae3f5e2bb28f3d66f52d51faabaf77bbf743cffb2989ff7f6a585a20a8be53f 9 10 899 24 909 910 14 911 912
88ce6196dd6d5f4a084a693f75040138a0017001b80654c5a37fd55c85659134cb22628efe4891776dfa23019fe9212c0ff3cd7c900ae1508324e55acaac8c2103cd1e49ff6da9fff8c5157720e377d25072d5dab9bd8476d48e82ec49dde88a7c80bd5f4556a3fefed4b0b441517ca7 9 29 913 24 914 915 43 916 917
88e6c25f09696d6167652f706e675c0231336212226171616a3969367a6872736b6469363622cd7c16312e312063616368652d76657439647461746379316c6d353c2f796c726a63353977776b766b78676e3072756f6479387a683430356975626f6e706b6e6d303239613e3b2072656c3d6e657874773569643d6d7436773064356a79326f79616774693869336a6f3933647136766e61717a303b20506174683d2f3b20487474704f6e6c79 9 10 913 11 918 919 14 920 921 922
88ecc8c35c8313ef03628ffe7d8baa1d9fb7aade7ba4889a9fe7d27c900ae1508324e55a74d61a279ad65be9eb6daafff8c5143fd86676d37607af40034e03cfb283a89c9e6a3c00fee3968686e13d7fdfda9616882a2f94ff 9 10 913 11 923 924 14 925 926
8be96196dd6d5f4a084a693f75040138a0017001b80694c5a37ffc5c8107628ffe7b5009a644f65822bc33f5f7fcffd77c900ae1508324e559274d093c8679ce9d3f6daafff8c51203b7a65c1493bcebfe26b5ee9417dba8435d5b984d96499b083b48493fefed4b0b441517ca7f 134 1 927 35 52 928 14 929 930
88eec2fa5c8265ef628efe4f50c16be4ae5a1b746e4fdff9db7c900ae1508324e55a9339d0b693c1ba183f6da9fff8c1d12b92b9e7ad7611a7522f28b03ea86fb3e210c812488aa614b5ceca3fefed4b0b441517ca7f77a8349006c25897dceb4d8d801d9d4769a9eb29bb91f8e705bebafbfb5358d33c0c7da98d29af55547a 9 1 927 3 931 932 14 933 934 935
88fac75f8b1d75d0620d263d4c7441ea5c840bc179ff628ffe7c190fd6eb5d9f8d9eeda194ff3fe17c900ae1508324e559db51359efaa06f4acf6da9fff8c1934cb3f8adf7c4117b24de999ea2d9d068f4875daab71153b4d53cef8bfefed4b0b441517ca7 9 10 927 35 936 937 14 938 939
8b76164170616368652f322e342e3537202844656269616e29611d53756e2c203232204e6f7620323032362030303a30313a303520474d54c45c043132323762122235726a31703970797a3477636c75733722e77c16312e312063616368652d726d33303269736b373868386d353c2f37736e396c643235667a6e396b6c6c686d6c69626772766d726979746e64766c79786e7a6d6b63773e3b2072656c3d6e657874773569643d6d6e35313937613933686338697479717468697135696e6439787a35386b68693b20506174683d2f3b20487474704f6e6c79 134 10 940 35 941 942 14 943 944 945
8bf3c3dd5c8365f0b7628ffe7d488b51e8cdf49bbd84f03e9fcff17c900ae1508324e558d64cd005257ea79c9f6da9fff8c37684131d2ed5d7bf50b8fd55163303c5274f966c0d9506c70c80b46affefed4b0b441517ca7f 134 29 940 11 946 947 43 948 949
4883682f7f7684aa6355e7c9e35c8465a134ef628ffe5357a351348d49575b64ed2bbfcff77c910ae1508324e559fafdcd44fe8f1f6eeeff6daafff8c75a3c749e81ba5edea87512758dbb27ee54db29bb34f763f6b4e93f44d86ffbfb52c2d10545f29f 62 1 940 11 950 951 43 952 953
c3ce6196dd6d5f4a084a693f75040138a0017001b80714c5a37f5f87497ca589d34d1f5c827dff628ffe4fed20aaaefe66ad299fa8e4fe7ff87c900ae1508324e55a573cf524a91bf6f60f6daafff8c4e89ddee895d69253b3d1cf3e7c1c0cd5e7bc92c7ee90381afc3f5fa723f3ff7f6a585a20a8be53 62 10 954 3 955 956 14 957 958
c9d4c3ed5c821041628ffe6b4a1f24a66d1376b1b278f1fcff5889a47e561cc581f7c20f7c900ae1508324e55ba51d9ab10428e6455f6daafff8c0bdd5da795a7fa1fd23d48fc629ba51312403f1f43d488cde4ef0ec232e7fdfda9616882a2f94ff 62 10 954 11 959 960 961 962 963
88d9c8de5c013262122233693366636274726e6a326d6675377a22580c6d61782d6167653d333630307c16312e312063616368652d3567347a397735736a6b31346d353c2f386e396d3064736b353665707971347067786b306d77626e776937666c6e6a71386c766d696667623e3b2072656c3d6e657874773569643d33687269397031676f646e647a38647a626430307266616132616d773272736a3b20506174683d2f3b20487474704f6e6c79 9 10 954 35 486 964 14 965 966 967
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b80754c5a37fcf5c8167628ffe59b50efbaed6a71b2d4647defe7f5886a8eb10649cbf7c900ae1508324e55a7135650cf7497cf99f6daafff8c56f3d47b66b92b93bf63c85f00f6d79a5b78167b6c3637d7dcbeab7895926ffbfb52c2d10545f2977a834903331a5079279f327b0dae1fa13cd9ea69a8712347a711ea6fb5358d33c0c7da98d29af55547a 9 29 968 3 240 969 19 970 971 972
88c5c4ec5c82701f628ffe4c14f9ee33d16cf552e7766afe7f5889a47e561cc58040659f7c910ae1508324e55a8f3d3a0e7793eba8fbff6daafff8c1fcb8595f4d4ca2920e6e95375d6ef638fa7af7e3c9fd757fdfa3101d7b3dff7f6a585a20a8be5377a93490391d71d45927967f1ec22134c826eef4e29fa35d2b723edefed4d634cf031f6a634a6bd5551ebf 9 29 968 35 973 974 975 976 977 978
88edca5f86497ca582211f5c830be00f628ffe7c9831fb059de8a9e9fda5b7bf9fca7c900ae1508324e55bda2b435d26ad1dade96da9fff8c4c6a7aa260f5205b1591b343b585d7daf490dad3c28d3379ef30a34329ffbfb52c2d10545f29f 9 10 968 24 979 980 19 981 982
88d06196dd6d5f4a084a693f75040138a0017001b80794c5a37fc35c8613ce36f36eff628ffe591f97bb26803844790576d5fcffcf7c910ae1508324e55a392cf14bb2f893c87c7f6daafff8c7bf4697cc8d4ed0687e618fc9d20376f4ea1f0f79bd79327a87b8a66a70ffdfda9616882a2f94ff 9 29 983 24 984 985 19 986 987
88d5c25f09696d6167652f706e675c033436386212223466686c783873746636616e6a346a6f22dc7c16312e312063616368652d6d393331727178346d6c6c646d353c2f7461617371793039686e7169626931316c6430707573746b6e683437626d646775327a68617870663e3b2072656c3d6e6578746e332f376e7a7a717632713631646a3272703338796d6a766f336f3363307375393635666b7a7579346236327464396b71726f7369 9 29 983 11 988 989 14 990 991 992
88dbc8c35c84702eb41f628efe51478b1913c61365ea049fcff35885aec3771a4b7c900ae1508324e558087ccfb9274aa8ecff6daafff8c33e644b724d67478c5eae55e279dbf4e97d97aa59ef639dc320e50756c64ffbfb52c2d10545f29f77a8349051ebd34fd5303b3f5766534b6dd6971a3f7a1a48a9b45653f6a6b1a67818fb531a535eaaa8f5 9 29 983 11 993 994 43 995 996 997
8ee16196dd6d5f4a084a693f75040138a0017001b807d4c5a37f5f8b1d75d0620d263d4c7441ea5c8564406da79e628ffe6c0ca39dfb699684b76b65f1fcff5889a47e561cc581e65f0f7c900ae1508324e55bc13bb3316af7685f736daafff8c7bafdcbe28455d7a1a3ea2901ddc75e0f63d96d5ecfdebef2c887696896dbff7f6a585a20a8be5377a834903829acee9210a6a6b27a9676a895aee6a5d298c39bd87cfda9ac699e063ed4c694d7aaaa3d7f 86 29 998 35 999 1000 1001 1002 1003 1004
88769186b19272b025da5db754feaf96330eafefc6fa5c82081c628efe44f77ac203a7b3e065c8e62ff3cc7c900ae1508324e55bc59d7c9c00ed53d4766dabfff8c55ebaf7aaca696de475a7c47d2a08ace9e6cb49d1ae924e29fc76b5cf74fa0ffdfda9616882a2f94f77a9349075aac14dea60d4d76f0d87ad6367bf8b2af0cb5d7ca3cb8e79fb5358d33c0c7da98d29af55547a 9 10 998 3 1005 1006 43 1007 1008 1009
88c3cbca5c816b628ffe677e43b2869d0796fcc9ee377f9fd17c900ae1508324e559aa5d0393d1e1937ae96da9fff8c7876707567b4f1ba92089d4c7b5c31da4f9788293c0a3eb2beedbd449f7ff7f6a585a20a8be5377a9349027abaf78f5ea39d1edbe93b67f764c7f52374494019f3d0fd3ed4d634cf031f6a634a6bd5551eb 9 10 998 35 697 1010 43 1011 1012 1013
8876056e67696e78611d53756e2c203232204e6f7620323032362030303a30313a313020474d54e85c063239343734396212223277646530787333793278626939677022f47c16312e312063616368652d6c6b78347877686a376179676d353c2f75716a6d7a666b39317a7078747a706372776a717833376d6c6a72766e6877396d6b6f61716733343e3b2072656c3d6e657874773569643d71736e6d6d3674366b32657a6b63726a75383065363861386a6265396a6a37793b20506174683d2f3b20487474704f6e6c79 9 1 1014 24 1015 1016 19 1017 1018 1019
88fbc3ed5c8265df628ffe65a84993a4d28513f99e9905fcff5889a47e561cc581d009ef7c900ae1508324e55bbb9e3d00f1a456166f6daafff8c52d90ddc229a867c5be23385fefebb7679915b4f7eccce17a4f3393a3fedbffbfb52c2d10545f29 9 29 1014 24 1020 1021 1022 1023 1024
8dc9c85f87497ca589d34d1f5c820bdf628ffe6bf0dbfd3c53ebacc28fb79103f95889a47e561cc581a6db0f7c900ae1508324e55ba77985e5c24d2796c96daafff8c7af4da40e1cb193df6ed439e5b1a1a743d0de65eacd9697b0cb2d93beed1ff7f6a585a20a8be53f 160 1 1014 3 834 1025 1026 1027 1028
88cf6196dd6d5f4a084a693f75040138a0017001b810a98b46ffc45c85138c884eff628efe4c6b46d79b4737b15229456ff3e97c900ae1508324e559ea29a7c8ac67a8ebf76daafff8c3d45135aef5a1b7e74f7eddd92750d5dbccd41aaa2867b1fbf804d302371fffbfb52c2d10545f29 9 1 1029 3 1030 1031 43 1032 1033
8ddfc2c85c8371e0ff628ffe67178f1d2a3787cb2bcdbaea3f9f5886a8eb10649cbf7c900ae1508324e55895d9e3d8dff43002cf6daafff8c1daf6fc8cd14205d2af698fb77b1f4d8813bd3c555a1b0b9357eaab1ca3b7fdfda9616882a2f94f 160 10 1029 3 1034 1035 19 1036 1037
8bd9c75f08746578742f6373735c04363231346212227968376b386763746c376f633036347422580c6d61782d6167653d333434327c16312e312063616368652d6177307a327763796b63306d6d353c2f7333677565386b62756a7063656e70676d69657870337164713030346869656f69336533336a786c3e3b2072656c3d6e657874 134 1 1029 24 1038 1039 1040 1041 1042
88ea6196dd6d5f4a084a693f75040138a0017001b811298b46ff5f87352398ac5754df5c8465b75a7b628ffe6bf7ea3f0d34d88a5b7cbfebbff3fa7c900ae1508324e55a37c6899eefd881923f6da9fff8c0d0f02da6c91ab4f509da0129fd1cf23889c91bb677235d24f60078a7affdfda9616882a2f94f 9 10 1043 11 1044 1045 43 1046 1047
88f0c3c95c847de6db17628efe5f75163e39a86805f71d4f23f95885aec3771a4b7c900ae1508324e559ba291c6ddadd22433f6dabfff8c7b33e53759435476336d9d1bf3ea57eb7131d12c7d5ff4cf8eaff9b1d73af4ffbfb52c2d10545f29f77a83490742f62516a5c6a6ef3f9f0667bb523e18fa3c838db334467ed4d634cf031f6a634a6bd5551eb 9 10 1043 24 1048 1049 43 1050 1051 1052
8876842d5dcfebcae05c82089f628ffe45d3ba5ff5e44f387f1ded4d3fcfc47c900ae1508324e5586d81aa7b37dfc362ef6da9fff8c5a9aac9ccc84f43bedf48c88a8636c73355f5f49f751cf377b5f137d83ff7f6a585a20a8be53f 9 29 1043 3 1053 1054 43 1055 1056
88c26196dd6d5f4a084a693f75040138a0017001b81654c5a37fce5c8117628ffe636a4741de4a3dbb2d3455d13fcf5889a47e561cc581a1380f7c900ae1508324e558a80f507a77d3feea676da9fff8c110c98d27ba0211fb8e3ee3f2c9bd9893da191e9cfe5e1b31c9ec3d880ffbfb52c2d10545f29f6ea6619a0737595998be286c3efc3feac75ea5ee95ce62d640a411c964c46abaa79e631fdbd37747 9 29 1057 11 486 1058 1059 1060 1061 1062
8876164170616368652f322e342e3537202844656269616e29c5ecfd62122236626b386d687a71326e626e3964303322580c6d61782d6167653d333630307c16312e312063616368652d656e386d736c3167703564316d353c2f78796b6a75316d736a66733232766267616e6e616d35646a3438386e7732306f7634356f316178703e3b2072656c3d6e657874 9 10 1057 3 697 1063 14 1064 1065
88cec9f0c8628ffe677aa4fbf54bfe1e9e7188727f3fc17c900ae1508324e558c4ed693a11dadc4d1f6da9fff8c3b63e9eb40ec659965054e7b07591fa24226cea11a09dbb069eb5091427fefed4b0b441517ca7 9 29 1057 3 486 1066 14 1067 1068
88d16196dd6d5f4a084a693f75040138a0017001b81694c5a37ff45c85101a6dd79d628ffe50dcb183c74ea89fd5b592507f3fc67c910ae1508324e55baf773a79e8dfaf1edc8f6daafff8c0ba3b408550bc332ca3928f751a47254fbee3f29b5247dcebe1f1756c927fdfda9616882a2f94ff 9 29 1069 3 1070 1071 14 1072 1073
88d6c2f85c850bc27990ff628ffe63a7d7ba8e27adf7e49577b4bfcfed7c900ae1508324e55a63d56f4ef4b9dbb1eb6daafff8c16de85afa59e673db219f7fc58dd16369a3d7a966aa4f0cd5ec8667cfa2b9ff7f6a585a20a8be53 9 29 1069 3 1074 1075 19 1076 1077
887684aa6355e7c7fdd5628efe4f396918d079de39270f7f1fcf5889a47e561cc581a0ba0f7c900ae1508324e55ac3fbb67279ec2a3c7a6da9fff8c7b48e31475caf5af35325ff56a6c4a3bfbef5c8331e837427b1f47fca27ffbfb52c2d10545f29 9 1 1069 3 486 1078 1079 1080 1081
88df611d53756e2c203232204e6f7620323032362030303a30313a313520474d54f25c073430303438323862122271636d73636631677a336f366538746422e67c16312e312063616368652d6333646b39736976343472716d353c2f3931783064773237786b717476336a62687a35356e716b657738637a696275337336757670686c613e3b2072656c3d6e657874 9 29 1082 24 1083 1084 43 1085 1086
88c7c25f8b1d75d0620d263d4c7441ea5c820843628ffe43d071b48a3a79ed2a3ccaccdfcfeb7c900ae1508324e55ac71b7bc02b67b7b21f6daafff8c53ea965bf3e27b09d7b0fd37de70bb214066524e8cbcccafbd648197dbf4ffdfda9616882a2f94f77a8349034e059f7379e83f5d4acf611a54fa2f58c639cadf70be57fed4d634cf031f6a634a6bd5551eb 9 1 1082 35 82 1087 43 1088 1089 1090
88cdc8fc5c850be10bceb9628ffe4d4ba991c77a76a1e24a9147fcff5888a47e561cc581c75d7c900ae1508324e55a69a897a77a9f1754356da9fff8c7b75b0a2deb31fc5aebd6b2cfb25b3067f1de5421d33b4c83a3b2469013fefed4b0b441517ca777a934907414d413bf8f6efa1d8cf695c7eb9bc74f3313bb46e8677d87ed4d634cf031f6a634a6bd5551eb 9 1 1082 24 1091 1092 1093 1094 1095 1096
8de46196dd6d5f4a084a693f75040138a0017001b81714c5a37f5f86497ca582211f5c850b4174007f628efe666cfd6baec91b7ab014d217f95888a47e561cc581f03f7c900ae1508324e55bccdece2ea96a44d11f6dabfff8c79efe59033eeb13d348cccf54cf7f11cbe8d3d35fb7aca1b2f620fb7ba28f5ff7f6a585a20a8be53f77a93490086d5afcecd853f6f55d2e79f7e6d7edafdc9de9454d74ee4fb5358d33c0c7da98d29af55547af 160 10 1097 24 1098 1099 1100 1101 1102 1103
88ecc55f87352398ac5754df5c85642d3627bf628ffe5da24a90f4b3fbadcf6ef492dfe75885aec3771a4b7c900ae1508324e559fb23a6bae3ef303c516daafff8c76eb53a0f119a5a9363be296dd751d1ea08db5eda4f96a8e83a2a725a7c1bfefed4b0b441517ca7 9 10 1097 11 1104 1105 43 1106 1107
88f2cbc35c053531353533621222653272673871673169317772676d767122f27c16312e312063616368652d78766b65323264357a7670696d353c2f6a7a756f646364776c74633939386433706830373866646a673471326a79703335666e6c36346d383e3b2072656c3d6e657874 9 10 1097 11 1108 1109 14 1110 1111
88e56196dd6d5f4a084a693f75040138a0017001b81754c5a37fc85c8569e7841659628efe4f313c8cf298361ed94f6dbfcf5889a47e561cc5802f05ff7c900ae1508324e558220787c7efdbed8dff6daafff8c4cda45e2ab23987e24aad99970de52fa6db2c1bd3fa0becb53f4f45e897bfefed4b0b441517ca7f 9 1 1112 11 1113 1114 1115 1116 1117
88fcc3cd5c840bee0820628ffe6aefdeb64e49cbdde919ede5cfe7fc7c900ae1508324e558b3d8429686a4999ebf6da9fff8c00dd02d799124f56949d4056bd59d1df15b234a4e6a3a02a98d41266bd7fdfda9616882a2f94f 9 10 1112 11 1118 1119 14 1120 1121
88efc7d85c830bcc8b628ffe634f9a53e643780a3bf872dedfcf5888a47e561cc5802d037c900ae1508324e5585d9e6855fa95e2fb9f6daafff8c03c4b5d6c8ed19e7953e3c7bf6cfa07669fae50c9e0871cd4bc1f3e3b97dffdfda9616882a2f94f 9 1 1112 24 1122 1123 1124 1125 1126
88f46196dd6d5f4a084a693f75040138a0017001b81794c5a37feb5c84081f08bf628efe6c66a0d0517b137ecc004d67f3d67c900ae1508324e55ba361e9e8b2142892af6dabfff8c32f23df6ae59ed6eb77a7a44c5abbc7de4ed2f8a7ca23f3d5ba3afa9e9f499ffefed4b0b441517ca7 9 1 1127 35 1128 1129 43 1130 1131
48033431387605656e766f79c4e45c053532343431621222786e3167697767793071796f7738787422580c6d61782d6167653d353238367c16312e312063616368652d66757338746d7575336c6f686d353c2f7837726b6f7a65383361686c30637a777334793538697837616f697a6b69676a6f377631636175733e3b2072656c3d6e657874 62 29 1127 24 1132 1133 1134 1135 1136
88c3c95f87497ca589d34d1f5c826def628ffe7ad4fb4993b95e7683d64f4e7f3f5886a8eb10649cbf7c900ae1508324e559ef3d5c985de36dc41f6da9fff8c0024a069ae4b036fb649d522f1ee9aba4a18dbecda7ddb189f64000041ff7f6a585a20a8be53f 9 29 1127 3 1137 1138 19 1139 1140
8e769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b817d4c5a37fc55c8167628ffe7c1fc53e7c4b6f9ae69fbb6527f3c47c900ae1508324e5591ed361fad3d64e8d076da9fff8c589727afd23d25cb1c11e87280fb98ecb9eea485c763b46f77b3a9462f7ff7f6a585a20a8be53 86 10 1141 3 240 1142 19 1143 1144
8ac3c25f8b1d75d0620d263d4c7441ea5c83136cff628ffe7d05133f60aca5db6af3de3aff9fee7c910ae1508324e55ba797bcb3da397cc65aff6daafff8c372bfe5a90cece7723ee06cb637533d1b3b531dab45d1bea6a9969d765edff7f6a585a20a8be53f 0 10 1141 35 1145 1146 43 1147 1148
8ad4c7f35c8371f73f628ffe5df4d93a77034d06a6c4f23aff3f5889a47e561cc581b75e0f7c900ae1508324e5593dbb8a49df8c82f5576daafff8c4d5ce4afa5a46fb343a9967c79b44d9a48d9a6a17bed2f72c933b19ada68ffbfb52c2d10545f29f 0 29 1141 11 1149 1150 1151 1152 1153
88d9611d53756e2c203232204e6f7620323032362030303a30313a323020474d54c85c07343836393531366212226c6f3162776f316e7232696d7769306122580c6d61782d6167653d333630307c16312e312063616368652d31316b736f616a74716d65706d353c2f737162353577706461396867787036723774756e686969723672756b643471717a736938707279663e3b2072656c3d6e657874 9 29 1154 35 1155 1156 14 1157 1158
887684aa6355e7c4ff005c84682f005f628ffe492dbd2527aa2775bf00b2697f9fd97c900ae1508324e55bdf6235596b1787db9f6daafff8c753bbee517b3f89834cc1133e5e7fc4b31d92b7ed9668666aa9ae8f41ec3ffbfb52c2d10545f29f6ea660c991befea599d477a02c9826294a1ecdf7ee59261885efb049dfd74ee6a0adcd246db9ea3f 9 1 1154 11 1159 1160 19 1161 1162 1163
88d9c9df5c8369b7bf628efe5a20461a7afa04f454775b97f95889a47e561cc581e79c737c900ae1508324e559cf7e65f4e851389f9f6daafff8c533334b86f36797aa94676fdcc1751d50fcbe2527666df127577d9444adcffbfb52c2d10545f29f 9 10 1154 3 1164 1165 1166 1167 1168
88c86196dd6d5f4a084a693f75040138a0017001b820a98b46ff5f87352398ac5754df5c8313ad83628ffe5cb3bdb3da147407aaecf3383f9fcf7c900ae1508324e55bc5b3a23792dcfd5feb6da9fff8c7498461fb3cf1bfefcb8e58d904e4d4f875279bcb7211af741841a1f37bffbfb52c2d10545f296ea76001f00f3ea4f5ebafaebea9201faa84da9afb4b2f8b6d399b07b3bfe3b77f5423d1fc32d47437 9 1 1169 11 1170 1171 14 1172 1173 1174
88e5c4df5c83644207628ffe5b3f4159251255d91d7c3813ff3f5885aec3771a4b7c900ae1508324e5580dbb277f4fa7b83d876da9fff8c78f72166075f4fb29410857d9744ec61e8fda4f330197dc207a4c88d36ffdfda9616882a2f94f 9 10 1169 35 1175 1176 43 1177 1178
88f6c9e45c013262122270366e6236737a676b6775616a77387822c27c16312e312063616368652d3863687332776334786167626d353c2f66726570726e7a6d766172646b613677713473307234736373616776686f627275316161343065613e3b2072656c3d6e6578746e332f65786574383175727562703671646c6a6d7a326f6630326d3265687076666e756863306f31626e7261743371706968637178 9 29 1169 35 486 1179 43 1180 1181 1182
88d96196dd6d5f4a084a693f75040138a0017001b821298b46ff5f86497ca582211f5c8575b75e0b7f628efe4e94553965b2b9ddf4d7a383f9f67c900ae1508324e55a371c9a72762159749f6daafff8c47ecaef779beedccd4b1da491a77d37da4ae7149dc73f64148f067178051ff7f6a585a20a8be53f77a834903a6f5e8a2178a7acc1079a4839ab14ce9dde9d0150dc743f6a6b1a67818fb531a535eaaa8f5f 9 1 1183 24 1184 1185 19 1186 1187 1188
8876842d5dcfebc5c45c830bcf7f628ffe7bd658fa15af5d2c7aa446e33fcfe67c900ae1508324e5599f256ad75cb6a413d76daafff8c76b5deecb750adb3cb6f4744cf542ebda47047f7d6aa1160014c9e46d76f7ff7f6a585a20a8be53 9 29 1183 24 1189 1190 14 1191 1192
88e5c9d95c820b3f628ffe6c2fb8d9e9e8c84d1e6ba4debf9f5886a8eb10649cbf7c900ae1508324e55a7642df67fdf99495c96dabfff8c375c92faa686bbbfebbf6a7dfb9c124fde8e964c0685ddd4fbb253a046b3d7fdfda9616882a2f94ff77a93490744f5f03097c49efdcbd2bece2491f61f78de90e6f4f1c5dfed4d634cf031f6a634a6bd5551ebf 9 1 1183 11 918 1193 19 1194 1195 1196
4883682f7f769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b82654c5a37fe25c840b4d34f7628efe6b036e9c0eb2f13dc6ea6c67f9f37c900ae1508324e55a966a6656e78eae9de66daafff8c3ed3ed90138a964c08e613bd86db5dbc7875d6a9f441cf2cd679644d7817fdfda9616882a2f94ff 62 10 1197 11 1198 1199 14 1200 1201
88f2c2e65c08313335353038383962122237767a756a716f67336932696331346a22ca7c16312e312063616368652d33326969397834746c6663356d353c2f636c7939787a79757a7774726432783731723571656c613075616663376372647869673032756c703e3b2072656c3d6e657874 9 1 1197 11 1202 1203 19 1204 1205
88f6c6ea5c83109a67628ffe6a79db496208dd8cd27f64f3fcffce7c900ae1508324e55803ae4b4157844ce7af6daafff8c47405ff51fa1fb8fc96c0f9ef27993bdbec51fa6c80077a83425fe94a5cf5ff7f6a585a20a8be53 9 1 1197 11 1206 1207 19 1208 1209
8dcb6196dd6d5f4a084a693f75040138a0017001b82694c5a37fef5c84644fb8df628ffe634a7d3462fa8ce591b93cdbfcff5889a47e561cc58197000f7c900ae1508324e55ac49012a6634deed47f6da9fff8c2135485664add03dd7a1230b29a7b9eba274b88f3ecf5b2fd4ecad27c8bfefed4b0b441517ca7 160 10 1210 11 1211 1212 14 1213 1214
d2d1c3e35c8513cf85f73f628ffe66f65f43f22b1da3d779a7753fcfd87c900ae1508324e55a7e8d74f75f6b6509246daafff8c34d5844da3aeaa2af010f52372f9ead4d3b4376a75ca3cb6fbf6926a2a7bfefed4b0b441517ca7f77a834904f42634bd3cde3b3dd5c659b065f1d00e0a59ad963711d0bf6a6b1a67818fb531a535eaaa8f5 62 10 1210 24 1215 1216 19 1217 1218 1219
887684aa6355e7c9fa5c840884d03f628ffe45dbccddebae72515fbf050c9fcf5889a47e561cc581971e6b7c900ae1508324e55ba3a09a538e98fbd72f6daafff8c1bc556ca18cd40803787279ebec3e29a6713c52bf687df4375f2fb3d5c97fefed4b0b441517ca7f 9 1 1210 11 1220 1221 1222 1223 1224
88dc611d53756e2c203232204e6f7620323032362030303a30313a323520474d54ef5c023233621222376474366f6435746435366865686d7222fa7c16312e312063616368652d6130707177706774733167686d353c2f31643766697778756d337736676b707870617a357a636c6d6c7577697a39376f75336477767332693e3b2072656c3d6e657874773569643d786f6e38316d69637566683262716162746273626c37347773643977756771793b20506174683d2f3b20487474704f6e6c79 9 10 1225 24 1226 1227 43 1228 1229 1230
88eec35f87497ca589d34d1f5c847191342f628ffe599e3941575a1aedd11da9aa5fe75889a47e561cc5802e09df7c900ae1508324e5589682734c748fcd3ebf6da9fff8c756db45234345a2b98b5010ed4737b719035482678953be93d075f765dffbfb52c2d10545f29f 9 29 1225 3 1231 1232 1233 1234 1235
88f4c9fa5c850bed09c033628ffe7d0dd8e53d8d9272f475ef357f3f5885aec3771a4b7c900ae1508324e55a3ea0b7c37ebab8e81c6daafff8c3b4784ce5f340bcb447aa214ded2fb56a65e94bd1d2ed0f4a7ef64d6fbb7fefed4b0b441517ca7f 9 29 1225 24 1236 1237 43 1238 1239
eef96196dd6d5f4a084a693f75040138a0017001b82714c5a37f5f86497ca582211f5c84134e019f628ffe7c7a3bf6b6f54d9e86edeb677fe7e07c900ae1508324e559c086692aa1918fdb5f6daafff8c4c617b8edf7d3afaae33859b089f7277712e23b5b678ae3e923f5ba9a831ffdfda9616882a2f94f 62 29 1240 24 1241 1242 14 1243 1244
8876842d5dcfebc4c35c816f628ffe7a763c7d5b4b7ec0f9bcb928bf9ffb7c900ae1508324e559b9c4964be241beed9f6da9fff8c5bd49d4b605f1bd359e825f6804be1d0cde42f9d99096b7edf29238c6f7fdfda9616882a2f94f 9 29 1240 24 4 1245 19 1246 1247
88f8c8c75c07333633373431386212223369747569753062677965636672626e22cd7c16312e312063616368652d756335796864647573306e346d353c2f64643630653363677237356c697574367175786778346c703764663476376d6233697866326c68763e3b2072656c3d6e657874 9 10 1240 24 1248 1249 43 1250 1251
fdc66196dd6d5f4a084a693f75040138a0017001b82754c5a37f5f8b1d75d0620d263d4c7441ea5c816b6290fe51d3b34fb7579ed33fe5bf3d6dfe7fef7c900ae1508324e55bcb5dc4795d4f7f56376dabfff8c797641d749a8b5aafd4bda6a7ca7df5f1ebaf4374709d196ec65c8eaf729adffbfb52c2d10545f29f77a834903afb9e8b474a7d07ab53f424c5ed4cb6099448d22379e909f6a6b1a67818fb531a535eaaa8f5 62 29 1252 35 697 1253 14 1254 1255 1256
88eac4c35c84105d08bf628efe669cf2b3ded294c52f5b5a67f95886a8eb10649cbf7c900ae1508324e55bc5b2b93365433482cf6daafff8c7996aefe3bf7ac689ed11de22053c6d166049376f11bbd093b93c69a5327fdfda9616882a2f94ff77a934903b6787edec4077ad969ea3c792cf5c8cf96ba58df468dd1327da9ac699e063ed4c694d7aaaa3d7 9 1 1252 35 1257 1258 19 1259 1260 1261
88d3cac95c8570226de6bf628efe4ad99e910672b4cded367717f3de7c900ae1508324e559a0fb10d2d3400f7ebf6dabfff8c46cf5afb83af52f8ec97e3e9ea991f3d097bd17b5290b744f4cddfd27cc7ebfefed4b0b441517ca7f77a83490756ea3d4fbc7948e0e80f89a7efe5c7fa0a3f229ac14fdebfb5358d33c0c7da98d29af55547a 9 29 1252 35 1262 1263 43 1264 1265 1266
88f56196dd6d5f4a084a693f75040138a0017001b82794c5a37f5f87352398ac5754df5c85719032c83f628ffe6801a996aefd5fe8491c8e847f3fe57c900ae1508324e5580cfa70ce1e371f1f9f6da9fff8c33d9fe8d83b5be6545521237a3b66eee85c347381b7474f878680c751d3ff7f6a585a20a8be53 9 1 1267 11 1268 1269 43 1270 1271
8b76164170616368652f322e342e3537202844656269616e29c4f05c013162122266786d3065793566646a6c323739786a22cf7c16312e312063616368652d68646933373276796c7134316d353c2f353531396370757068686e3134786a7a637265686e783963616f3773316533746a756d376a396d793e3b2072656c3d6e657874 134 10 1267 3 341 1272 19 1273 1274
8de3c8f45c850b2d36d01b628ffe5bec76ddf7d4dddd4472be873f9f5889a47e561cc58197000f7c900ae1508324e559d919f2571b233d3d4f6dabfff8c750a6da3dcc193d4aeb9d9db6b7fa57d9ff0dd4e7ba45656d79aa969aa46d7fdfda9616882a2f94ff77a834901198d9f55759c660bd3a52025b47a67bd616a992d0b5e1ffb5358d33c0c7da98d29af55547af 160 29 1267 3 1275 1276 14 1277 1278 1279
88e96196dd6d5f4a084a693f75040138a0017001b827d4c5a37fce5c8107628ffe67ebd3c46e8427f2fba9f1527f9ff57c900ae1508324e55bc83b74a013b456e9376daafff8c1599abf6773cd2dc6f47d5bec139e9f0091d0c6f17a4fdbac75043d1de83ffbfb52c2d10545f29f77a934907569c076f5189c9bb35dd3d1d3594fa1f875a6ba91f1bf193ed4d634cf031f6a634a6bd5551ebf 9 29 1280 11 52 1281 43 1282 1283 1284
8bcec3f45c8379a65a628efe5b75e7c36fab5b09a52d6e0ff9c97c900ae1508324e5581e5fad967bbd65677f6da9fff8c58022066b6498fd5af34cd4bf2391f4aa9ee4ac053be82f60d547693a3dff7f6a585a20a8be5377a934903edb36a1bf1d5e195aaebb129201f7bc74efd236cde5bf3e7ed4d634cf031f6a634a6bd5551ebf 134 10 1280 24 1285 1286 14 1287 1288 1289
887684aa6355e7c9eb5c83744e7f628ffe51dcd5dbda896ce849fa59e13fcf5885aec3771a4b7c900ae1508324e559d9a6b4858fbb8fc7db6daafff8c16b2d246e7991e648fd86b664a2411ace928baf79289e596cb66ece32f47ff7f6a585a20a8be53f77a934903adf491fb1d8dcf69a9b008737bafbf92f7b5b9fc74032307da9ac699e063ed4c694d7aaaa3d7f 9 1 1280 35 1290 1291 43 1292 1293 1294
88fb611d53756e2c203232204e6f7620323032362030303a30313a333020474d54f25c0432353233621222367a656c6d32737131786c6d326f353022580b6d61782d6167653d3135337c16312e312063616368652d6d35617265386669797373386d353c2f366269686d36327863677975657730717069797166793270646f73316a636a696e6835666732356d3e3b2072656c3d6e657874 9 29 1295 35 1296 1297 1298 1299 1300
8876842d5dcfebc4e65c820b5f628efe5f055d6a1804497b5028da07f35889a47e561cc5804cb8ff7c900ae1508324e55aa8e47fafa6e86823676daafff8c088e37434c93a07dd8f77edeec70d338df63b6cb5e66b4418eaa283b3dadffbfb52c2d10545f29f6ea7601402aec1e83f3e26a5a75db7d89c4268f0699d0a1b9ba32876cf5e1ff3e9d68876a9e81f6dff 9 29 1295 11 521 1301 1302 1303 1304 1305
88c4ca5f86497ca582211f5c8117628ffe7cd9237358972a93cb7ebafa37f3e37c900ae1508324e5586177b4ad84c796c3ff6daafff8c514d1e23f7387ab64215f9bda05e87459dba0ba74eec99bae43da1ea07abffbfb52c2d10545f29f77a8349013bcd253659578a6d6bb322b0f38836d9d1c95a6a8adf23df6a6b1a67818fb531a535eaaa8f5 9 29 1295 24 486 1306 14 1307 1308 1309
88d76196dd6d5f4a084a693f75040138a0017001b8c854c5a37f5f8b1d75d0620d263d4c7441eaee628ffe7bd3ecd486993c55ea4abdc76ff35886a8eb10649cbf7c900ae1508324e55bdb3e6d68207e4f2d4f6da9fff8c752322b4823009da99e3f71d6092be921e391b8fab567a3041d8d2f52cbff7f6a585a20a8be5377a9349027a3de3a249dd967d781756ec24d3bfe8c29dce854d8fc8d7da9ac699e063ed4c694d7aaaa3d7f 9 1 1310 35 341 1311 19 1312 1313 1314
88d1c4ca5c826dcf628ffe416126e91b431c82e836e7effcffc37c900ae1508324e55a7250dd9493df607bf56da9fff8c32547543333cfa7cc6d0bc38709fa5b50e8b1e726924ac7ebd5b5b6e386ffbfb52c2d10545f2977a834903f6493f5e87a59350d392ca46ac68c0374f539bbdb505d8fed4d634cf031f6a634a6bd5551eb 9 29 1310 24 1315 1316 19 1317 1318 1319
88e3c95f09746578742f68746d6c5c033633346212226d796379316c63676a726c627976346d22f57c16312e312063616368652d7137723175646b35793370766d353c2f6f3362626d7136686778313137736e6b386c6f74306e6577326d376e7736706c61656230646364783e3b2072656c3d6e657874773569643d776d32306f746b70736f3467676b6d6639357533333063653536646a72796a6d3b20506174683d2f3b20487474704f6e6c796e332f65736f797773713268696e6b616f6962347273306464636a687061786a73666434333479623463646a65613061396c383676 9 1 1310 3 1320 1321 14 1322 1323 1324 1325
8dea6196dd6d5f4a084a693f75040138a0017001b8c894c5a37fd75c8413af38df628ffe7d4d1f5f72798c5e6317805acff35889a47e561cc5802c843f7c900ae1508324e558f6f87babe474ccc7e36da9fff8c0869ecfcdee4401f8fc343e8471ef0d48e84a1417af644fd10f7b4cacb5ff7f6a585a20a8be5377a934904947637a71ea05d1266c28e9edbf5e3a75f2e1a6ebe6a71aa3ed4d634cf031f6a634a6bd5551eb 160 1 1326 24 1327 1328 1329 1330 1331 1332
8bf1c45f87352398ac5754df5c817b628ffe44fb2cc73083291eeb4fb768fe7ff17c900ae1508324e55a3e91b6897d74ecf88b6daafff8c18ddfc9ad7e970560287e5ee6eaef56ce079fe9eda1bcdcd2ba6793d5aa7fefed4b0b441517ca7f77a9349003ac6fc9de9ece3e0f539bc15ef3e91d52768d34f534fcfdfed4d634cf031f6a634a6bd5551ebf 134 1 1326 11 593 1333 43 1334 1335 1336
8b769186b19272b025da5db754feaf96330eafefcbc45c84089c65ff628ffe7b32615acb264b5dbba7a511ff3ff77c900ae1508324e55a5ed4b3d0c6b3cb7e096daafff8c595cb1f88e76e4b10ec940e9eed12d75a9a778beacf0fb3ebbbd1f4e8f991ff7f6a585a20a8be53 134 10 1326 11 1337 1338 43 1339 1340
88ef6196dd6d5f4a084a693f75040138a0017001b8cb2a62d1bfd75c85642fbacb60628efe592ca1296569fa28117b09cfe7e27c900ae1508324e558c8ee56ba35ec31b8ef6daafff8c253d805b24b6beccb3dc3417ca3bcd35be6df7e52ff7a7b87ad92fa2d009ffefed4b0b441517ca7 9 29 1341 3 1342 1343 19 1344 1345
8d76056e67696e78c3dc5c0531353937336212226334776b66796833626639316e306e3922e77c16312e312063616368652d32726e66333964796f7668646d353c2f386d70696166636468746e6873373364706130736d38356f686a7874676c6e646b656e706f6e666a3e3b2072656c3d6e657874 160 1 1341 3 1346 1347 19 1348 1349
8ec2c7f25c85682dbedb9f628ffe45e2b45a9255da7b1eabccb5ff3f5889a47e561cc581e7da6b7c900ae1508324e55bb532389f134c5a246f6da9fff8c37377684d22c1fb90fd460b7a11d74400d8dd9337ea324cdcb637e07d1fffbfb52c2d10545f29 86 1 1341 24 1350 1351 1352 1353 1354
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8cb4a62d1bfd95c8565f6c4cbbf628ffe67078f2176cf55d0699a474f5fcf5889a47e561cc580217dcf7c900ae1508324e55bad764b3f628c6ff9a76da8fff8c50f9a82a2376b4571989ed0469cec6418c5f31ca169263353db47490bff7f6a585a20a8be53 9 29 1355 11 1356 1357 1358 1359 1360
88d8c3de5c82107f628ffe69f5dd327bae6a68b5bb1e69bfe7f77c900ae1508324e55bc48c89e37675d6bd776daafff8c5743defc39ebcd3d3dbd5f478d5880eba8efe08ed131e791debe4a54b82f3ff7f6a585a20a8be5377a834903539cee16a9e7ee1aba367afb7aaed6d993b50ebb3f74581fb5358d33c0c7da98d29af55547a 9 10 1355 11 880 1361 19 1362 1363 1364
88d3c8e35c86088217df007f628ffe454f544dda6eb597d9ba4cd9ff9f5889a47e561cc581a038f77c900ae1508324e55baf570646fc0e877b9f6daafff8c27a4c1edd641f5b66248e9a66faf599c968303c584ebedbefed2621868efff7f6a585a20a8be53f77a83490556b3d448a9c728b7d5353957b4f9646e84af325ada92747da9ac699e063ed4c694d7aaaa3d7 9 1 1355 11 1365 1366 1367 1368 1369 1370
88cf611d53756e2c203232204e6f7620323032362030303a30313a333520474d54ea5c02373662122237613965317565646d6c71623232686b22580c6d61782d6167653d313234367c16312e312063616368652d39696c79357166327479326f6d353c2f6936723267656a747533736b697179366535617362746274346a6c3368367535726e786768746d333e3b2072656c3d6e657874 9 29 1371 11 1372 1373 1374 1375 1376
88dfc35f86497ca582211f5c83138d7f628ffe45648f7a41247085b69374f7fcff5885aec3771a4b7c900ae1508324e55ab71d942f1ddf7d040f6daafff8c551b9d6b8c941c26e8ebfe1af1e8fd9af348fccf60d1679aa9abd17d8992ffdfda9616882a2f94f 9 1 1371 24 1377 1378 43 1379 1380
88efc9c35c820b9f628ffe5bf5d28afc3491b83e85ef213f9f5886a8eb10649cbf7c900ae1508324e55a96c6e153dc5354df6f6daafff8c25c75c2fb723aa73fb123d93bd35f999a6fd4a17ed07678453bbdc94d3e3fefed4b0b441517ca7f 9 10 1371 24 707 1381 19 1382 1383
88e06196dd6d5f4a084a693f75040138a0017001b8cb8a62d1bf5f87497ca589d34d1f5c82135f628ffe44f824f5eaa1f86dbed1f9a19fe7c97c900ae1508324e55bdfb4488a4e63bf657f6daafff8c53e4b375a5c2fa9c3d9e1b92ccebfe7d59d5969f7e6f4ef6007ccd2202fdbff7f6a585a20a8be5377a8349050e4e5a271782f7b6d125fb11ebbd5d5e494d1dbd033d63fb5358d33c0c7da98d29af55547af 9 29 1384 3 465 1385 43 1386 1387 1388
8bfbc4cf5c841000dbc1628ffe4dd6911c5da5993eddf56f73ff3f5889a47e561cc581b7442f7c900ae1508324e55ad768a6ba252b93c7eb6daafff8c757db9533f66c53f52b558bdda8640eb6ebbeeb479ae81f6a8613dbed9edff7f6a585a20a8be53f 134 10 1384 24 1389 1390 1391 1392 1393
8876164170616368652f322e342e3537202844656269616e29cad55c023232621222397564676366356f733437627734397422cf7c16312e312063616368652d3063666c76396567317531716d353c2f747a39663779683564307061693765766e70767a6e693737767879336832366c7379616f7a716e613e3b2072656c3d6e657874 9 10 1384 24 165 1394 19 1395 1396
4883682f7fc36196dd6d5f4a084a693f75040138a0017001b8cbaa62d1bfdb5c82081f628ffe45576afd49623b9253365f49fe7fd57c900ae1508324e5592d78647d90fdbd2c776daafff8c1bad7d1a79ba23abad0e540efe9c76573bbb6482f3d1e00287bb5719d933fff7f6a585a20a8be53 62 10 1397 24 1398 1399 19 1400 1401
887684aa6355e7c35f8b1d75d0620d263d4c7441ea5c856da69d79cf628ffe6d12648e6f25a3db7549d43ebf9f5889a47e561cc58197000f7c900ae1508324e55bb4f1d5d80734b53b6f6da9fff8c58825217e411135165f448ebf65eed93a32f5a3a2df0eb31c6e0e84769ffefed4b0b441517ca7 9 1 1397 35 1402 1403 14 1404 1405
8dcfc9e65c857df7c0167f628ffe7a8fdd44f454d843f9a0f4cffcffe07c900ae1508324e55ace920481ead228653f6da9fff8c562789ee820088193d3e3abb8dff7e5a77dcf43ee910f8a86bcd668c6d7fdfda9616882a2f94f 160 10 1397 24 1406 1407 19 1408 1409
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8cbca62d1bfc95c817b628ffe5261fbf33353faf6d4b409b17f3fc87c900ae1508324e55bbd3ea33f98e6047e5c6daafff8c54739bb78f6e786dcf6f81ca812dbe88f34ca1aa3b593891d04c8ad6c937fdfda9616882a2f94ff 9 29 1410 35 593 1411 14 1412 1413
88c3c25f09696d6167652f706e675c033135386212223773316132786b69726768756f38673122eb7c16312e312063616368652d723476696d72716c396632786d353c2f6e71753069677172626962743279653479696a35367a6b7266677079747a686a6a6e6d6c6a6d74613e3b2072656c3d6e657874 9 29 1410 11 1414 1415 19 1416 1417
88d3c7c25c830b6cff628ffe5e175ed69ba79479a6cebdc7ebf9ef7c8f0ae1508324e55828f7400e715bd8246daafff8c344b47d8de6baba3ddba492d6dfa047d1c7fad676597eca40d5b2c9d8d3b3ff7f6a585a20a8be53 9 1 1410 11 1418 1419 19 1420 1421
8be26196dd6d5f4a084a693f75040138a0017001b8cbea62d1bffa5c850b4d34f83f628ffe7b798edf131fb11f450f361e9fcf5889a47e561cc58196de677c900ae1508324e55bbc95800d3e62225ebf6daafff8c77e820cce9cb4d4ffaa25a4dd28399ea43539e9befdc73d60e9ddc0cadcdff7f6a585a20a8be53f 134 10 1422 24 1423 1424 1425 1426 1427
88e8c3cc5c8569f79a103f628ffe4ee052f79a7c4c54f969cafdff3ffe7c900ae1508324e558fecaf84d4c8344ccff6da9fff8c5bd8e6e871c941016c937a8c423d0272b642d76e89f55d042bbd9ba9de9ff7f6a585a20a8be53 9 10 1422 11 1428 1429 43 1430 1431
88d6c7e05c847d975a0f628ffe7c85a690e4feddebe90f093d3f9f5885aec3771a4b7c900ae1508324e55bccc119bb24be9c71bf6da9fff8c77f75572b520df97bc8d05f1199151de468c569ab004490134e4a0c8abfefed4b0b441517ca7f 9 29 1422 35 1432 1433 43 1434 1435
88e6611d53756e2c203232204e6f7620323032362030303a30313a343020474d54e65c0531323637306212227432633833367763786878676d74316722e57c16312e312063616368652d6f62617074756e72743230386d353c2f716f7a6e6a6e687262686d6b77746f6a346e776f70646664696132703438763061337134336b30793e3b2072656c3d6e657874773569643d69636e3471713337386c677031796a336a66747035366b766532386f6a7066353b20506174683d2f3b20487474704f6e6c79 9 1 1436 35 1437 1438 14 1439 1440 1441
88e1c35f86497ca582211f5c810f628ffe5af14224ef4cecc6771fb5337f3feb7c900ae1508324e55bd74f1e26477320d2f86da9fff8c4b54ad363abc20343bdd365b305a7dc6cf6d4dd48b6af355062f9a0537affbfb52c2d10545f2977aa3490770f7e9ebcf94d2e7567cb9ddee9e5bea7a50f7be92347f46edf6a6b1a67818fb531a535eaaa8f5f 9 29 1436 24 341 1442 14 1443 1444 1445
88e7c9e15c8565a132265f628ffe480f75f9adab7c57ea899c649fcfce7c900ae1508324e55bdcd57765e74a6ea5b36da9fff8c595bce89b9ab6e91cb4766bd5604500037e83eda8c7ddb4bf6b2f5b5347ffbfb52c2d10545f2977a8349047d9972c6594c848c4f17dfaa9e0cd635d7d85f6c5dd05b7ed4d634cf031f6a634a6bd5551eb 9 29 1436 11 1446 1447 43 1448 1449 1450
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b8d054c5a37f5f87497ca589d34d1f5c8665f138fb4dff628ffe5d7d13375a26476b416474f5fe7ff87c8f0ae1508324e558422d83156da1f7c56daafff8c53453e5e109a67dba0f0f0fdfb6bc383ad318076746ebf1dfbc7204e3f4dffdfda9616882a2f94f77a8349046fb34f6e8e3b5c944af16c98619dc8e7a293948cf49a8f1f6a6b1a67818fb531a535eaaa8f5 9 10 1451 3 1452 1453 14 1454 1455 1456
4883682f7ff5c5ef5c840b410b9f628ffe59993305deb558f9e6aac77a7f3f5888a47e561cc581b00b7c900ae1508324e55bc7b2c63a9c3bbe44f76daafff8c780a2bf4d4eda657bbb447492d5e9bb5c2bce13c76799f76541047d80ed7ff7f6a585a20a8be53f 62 29 1451 11 1457 1458 1459 1460 1461
8876056e67696e78cbf55c01366212226c37636f6a64717a767264396339667922580c6d61782d6167653d333630307c16312e312063616368652d357371316e7966326f30716e6d353c2f73677561656a6e7077313761726139727467663163737366776b626476763462796474707035316e3e3b2072656c3d6e657874 9 1 1451 11 68 1462 14 1463 1464
88d16196dd6d5f4a084a693f75040138a0017001b8d094c5a37f5f8b1d75d0620d263d4c7441ea5c8465975e17628ffe7af4eaff6645613dd6dba3393f9f5886a8eb10649cbf7c900ae1508324e55ad7cef85b9a8f430d5f6da9fff8c03a1246e6f3e2419a6219b211a07876619fd9d02f6e76b3c87a53339435ff7f6a585a20a8be5377a9349017c23b21c4a3cd6dd1ea4eae50cb6e80c5782ff4ebdbc78afed4d634cf031f6a634a6bd5551ebf 9 10 1465 35 1466 1467 19 1468 1469 1470
8bcbc5e45c83640e3d628ffe59b2665cf65a1f76dedd67eadff3ef7c900ae1508324e55a48da0f6752d8e3078f6daafff8c200096db2c14be3a572f53f6f52c6fb31b56f56dc6bc76a4befb580a27151ff7f6a585a20a8be5377a834907a9a5a28785e59f1407c46ca533f4f7dd23b2ceaf1c35b87fb5358d33c0c7da98d29af55547a 134 1 1465 24 1471 1472 43 1473 1474 1475
88d0cae95c8117628efe7d7b2d252b649fbca60d483ff35888a47e561cc581f7597c900ae1508324e55a5790d9bb34ef8f696b6daafff8c1280b9ddd711399f6e579e33b2db4bfd7d514c94a296492bae4f527b7ae9ff7f6a585a20a8be53f 9 1 1465 24 486 1476 1477 1478 1479
8b76842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8d32a62d1bfe35c85081979a71a628ffe49581fabd79adbae8648892bfe7fd67c900ae1508324e55ba7b2d860494d65e9276dabfff8c75f4edaf7bf43e86aadebdeaa463f33f59c0df9f12a259691f765de9d6d227fefed4b0b441517ca7f 134 29 1480 3 1481 1482 14 1483 1484
88dbc25f09696d6167652f706e675c033132316212226772727236766c31763830626274706422db7c16312e312063616368652d6a797331386b366d306936736d353c2f6834796d6f707a3767683167743737616a6e7a3467696873767269393474353767766e6e387761723e3b2072656c3d6e6578746e332f326731763433313832386533786d667477656967646935716334686a38616f6838303874626234797a376777746935737762 9 1 1480 11 1485 1486 14 1487 1488 1489
88c9c8da5c84089b701f628efe6af01432ea6a8c622bc2ed47f3e07c900ae1508324e559bb0e727b73d3bd01d76daafff8c5beed1a3afb0594f9f03ede1b17798fee38ddb04973d12a93cbd4be77c1d7fefed4b0b441517ca7 9 29 1480 35 1490 1491 14 1492 1493
88e56196dd6d5f4a084a693f75040138a0017001b8d34a62d1bf5f86497ca582211fd4628ffe4f60facfd8de1cf34cde7b7a07f35889a47e561cc581b0b2ff7c900ae1508324e558e894ee109de7aba1bf6daafff8c75f2f7821fd06ca3b7a96a9e8afa4a7705e412d945161e4f34f52c933863ffdfda9616882a2f94f77a7349059388c9aec6631b4cb3247515b4463b652fb8db2852f97ed4d634cf031f6a634a6bd5551eb 9 1 1494 24 486 1495 1496 1497 1498 1499
88d4c4f85c8313cf7f628ffe5138c125899bc923359475f7fcff5885aec3771a4b7c900ae1508324e55a777a4c43a1026a677f6daafff8c03a77447dea94924bd85449d1b4462a85ee477c333f57cf4a428a64b3dd3ff7f6a585a20a8be53f77a934903539fb17d83a75a29197b9bc35e65aba594bf3367ec86e4a7ed4d634cf031f6a634a6bd5551ebf 9 29 1494 3 1500 1501 43 1502 1503 1504
88dacac95c8177628efe4007fc49e6b4159f4f52338ff9f17c900ae1508324e55a3a41e99ece26ca85df6daafff8c56fbc11fa49bd3ad1dc65c07892db7b1fc484f5ec3577f0ea7b999478a5cffbfb52c2d10545f29f77a93490796476fbf21f47eed47edd307b57ded763a053bce75b5c73afda9ac699e063ed4c694d7aaaa3d76ea5606c8c3e1c645e4e398ee5448d2938ab6de99aaab0d93f627a91a3042d34e3bed94be50f6f 9 29 1494 24 1505 1506 14 1507 1508 1509 1510
88e0611d53756e2c203232204e6f7620323032362030303a30313a343520474d54d05c04343930356212226934706579356f6867366b6537756a6f22ca7c16312e312063616368652d3368316279677372313363706d353c2f707175623670327a637a6f353133756f7a7a797a787a647a6532313338656f6b647976386776356a3e3b2072656c3d6e657874 9 29 1511 24 1512 1513 43 1514 1515
88769186b19272b025da5db754feaf96330eafefc35f87497ca589d34d1f5c840819785f628ffe65f09a1ca7c11b3befb7d3d59fcff77c900ae1508324e5582dcae38166a1a2b67f6daafff8c4b299f8e38e9afc78703e49307b02b423ab20e9696d91aeee8daae3b3ad3ff7f6a585a20a8be53f77a834905bd87da8f55cf20267ce1493a4e16ad0d738e7ee68d9e93fda9ac699e063ed4c694d7aaaa3d76ea6604f17c4f4bb2f7b25a1bb7bcdea72f727b9c6196d924a5fa8add3438dc8964544674a460f7f 9 10 1511 3 1516 1517 19 1518 1519 1520 1521
887684aa6355e7cb5f8b1d75d0620d263d4c7441ea5c837de67f628ffe533c9d808ea8ea9a9f34d33bfcffd87c900ae1508324e55bd9e377dbee165a5c076daafff8c36cb4730a904c1afd4be2dafb4acbaebbe9e116c0f4a4d2a12fcfd7b76a7fefed4b0b441517ca7f6ea763b4937aaaca111893d3c54f572dbe7c7aec76bacbebc2455f73a6a335ebb1902afb33dc7e5d0f 9 1 1511 35 1522 1523 43 1524 1525 1526
88c46196dd6d5f4a084a693f75040138a0017001b8d38a62d1bfc45c846dd7c0ff628ffe65057dba1bb55efc06de9dfd97f95889a47e561cc58197000f7c900ae1508324e558c19414d14d54d647ff6da9fff8c7b38c94a6dad0d523a6d7bdd004fa235d3a1fc57e3abc7085d0d55d71f7ffbfb52c2d10545f29 9 1 1527 35 1528 1529 14 1530 1531
88d2c3c95c841080f8bf628ffe7ab5d7b0bd02313944c0f3d6bfe75886a8eb10649cbf7c900ae1508324e5581646533ecf5efe3c0f6daafff8c53e469900897a79b676bd46f4dd3cb42a692d06381ca6c41bafa2b26eaeffdfda9616882a2f94ff 9 10 1527 35 1532 1533 19 1534 1535
8dcfc8d65c04363435386212227a367639326b6a6b38337363346d7a6d22c27c16312e312063616368652d31797373743439386c6376626d353c2f646c33643437336d747075756e72706b326438786d7065726d787a6f76706331316a7834757169313e3b2072656c3d6e657874 160 1 1527 3 1536 1537 19 1538 1539
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8d3aa62d1bfdc5c84742d3ae7628efe51de4114153658c0630bc0ff9fee7c910ae1508324e559db1ef7e7b9dcefe9f97f6da9fff8c27dcc92dbd2b33f5984d7966c413d4a8f5dcc69a890ec8913d9e3a34247fdfda9616882a2f94f 9 29 1540 3 1541 1542 43 1543 1544
88c3c2f85c8117628ffe448afc3decf25accc71d2d3bfcffcc7c900ae1508324e55911bde8f51c734f4d1f6da9fff8c3b4d6f00a26daf51901eeba9943269ba87da7b76f56fba91d8e40780a0dff7f6a585a20a8be5377a934907665b7230886d34773cf6a05d676e4f3e412083ebc5363d47da9ac699e063ed4c694d7aaaa3d7f 9 29 1540 24 486 1545 19 1546 1547 1548
8ee6c75f87352398ac5754df5c8173628ffe7af6e93a6a1a42394a17aaf3fcff5889a47e561cc5802e34e77c900ae1508324e55a5319da3c5438c81aff6da9fff8c4eefaee5b3acc11b89110f2c7ec81ec8eeccd5ce4ee0159e0609c7e881ffbfb52c2d10545f29f 86 10 1540 11 68 1549 1550 1551 1552
88ce6196dd6d5f4a084a693f75040138a0017001b8d3ca62d1bfec5c8365b65f628ffe44999eed537ea3efee9f55ba7fe7d87c900ae1508324e55a39a6f024741a7df5736da9fff8c1a5b4a42b4dbd63764e0206cf0f49423b4bedd7299ad68d653183dd9edcffbfb52c2d10545f29 9 29 1553 3 1554 1555 19 1556 1557
88e9c2c85c043230323462122271797a753979317977386f616138373322dc7c16312e312063616368652d6c656474633667686c7062766d353c2f64616478367272757066716d6366687430696a357363343339766676307169653776627a733568733e3b2072656c3d6e657874773569643d3262773830626f726b3036723570723435337979333666316f646f30333230643b20506174683d2f3b20487474704f6e6c79 9 1 1553 11 1558 1559 19 1560 1561 1562
88f6c7cd5c8379d7c3628efe680bd18ac68033f695e0ca7fe75885aec3771a4b7c900ae1508324e55aab194d60ef3f997bf76daafff8c07ad29a496340459d2d98e10bae3e33f76936796e4afd38ff6afa392cb37fdfda9616882a2f94ff6ea5601e1049c1d99b433f739290d8267cd0633328e88dae801f5a8f38db099e378ad949846ebf 9 10 1553 11 1563 1564 43 1565 1566 1567
88de6196dd6d5f4a084a693f75040138a0017001b8d3ea62d1bffc5c8379c7ff628ffe6b0a4b1fb67dd4f83ab3da837f3fe87c900ae1508324e55ab8c4cfb7bad9196a976da9fff8c16c6ab68b51e309823250ec74b44ed2d9e7b0fdd73f525077fba277dd1ffdfda9616882a2f94f77a934905beab2d32c7e1e9df952db26f3eed3757de475b6af353e847da9ac699e063ed4c694d7aaaa3d7f 9 29 1568 3 1569 1570 19 1571 1572 1573
8a769186b19272b025da5db754feaf96330eafefc45f87497ca589d34d1f5c821045628ffe7a4fefc57ea82fb200b6784b9fcff47c900ae1508324e5587dfa9d9a3bbecc648f6daafff8c12779043d6199d091e34fec6e3ddba5aff62f967bf57a5ee56c0776bf5ebfefed4b0b441517ca7f77a934902697e67e5e9e27ee47fad42a6cb3c51ee6f13b6878d1f78c9f6a6b1a67818fb531a535eaaa8f5f 0 10 1568 3 1574 1575 14 1576 1577 1578
88ebcac35c836da77f628ffe7b4ed0e579b902d355a5fa6bfe7fd07c900ae1508324e55925929ea3b5121e8edf6da9fff8c3606ad320c3f2217ba239a94763373d003d88abdd2ebf6cc73f67e869fffbfb52c2d10545f29f77a7349036f587f3250d52e9512ba12c84b4b3b880a1eeb51446afed4d634cf031f6a634a6bd5551eb 9 29 1568 3 1579 1580 43 1581 1582 1583
8876056e67696e78611d53756e2c203232204e6f7620323032362030303a30313a353020474d545f08746578742f6373735c04323436326212227876787864653579306277767777727622580c6d61782d6167653d333630307c16312e312063616368652d6f30786b676d7776346b77636d353c2f6c696476697931696e3574756c337966736e6c7a35376c39736468613767693361386876726a34363e3b2072656c3d6e657874 9 1 1584 24 1585 1586 14 1587 1588
88f8c45f8b1d75d0620d263d4c7441ea5c850b226596bf628ffe69119af6f946df9a4b3fb67a7f3f5889a47e561cc5804db81f7c900ae1508324e55bdf7f4290de03d5b3b96daafff8c4e18ed446d554585ebdce86ba7807710fa8273ca70d76f5aa933fde9f35ffdfda9616882a2f94ff 9 29 1584 35 1589 1590 1591 1592 1593
88d7cac95c8365a77f628ffe687c209e7724ef54f3f473b87f9fe37c900ae1508324e55a395ae9d926f5e4748b6daafff8c3cdb9252d3f4da1a4b57ba3c47d52fca6135de7ef5b7eda03efcf64acf80ffdfda9616882a2f94f77a834903257c2f8ea9a8f67ec5f2fbef81f91a1be776c212beaf4df6a6b1a67818fb531a535eaaa8f5f 9 10 1584 24 1594 1595 43 1596 1597 1598
88d06196dd6d5f4a084a693f75040138a0017001b8d854c5a37fdc5c83642dff628ffe7a7696aaadb2be92ce6a91d8ffcfe97c900ae1508324e55bd0a6a3c7a2fba8e1176daafff8c153326367d3f633dfd4820f990bd2af5d9fb2bf7dba23ba08db5679b2992dffbfb52c2d10545f2977a834904b24d399bb084e9d7df567ad223f76cce33501c683502d3fda9ac699e063ed4c694d7aaaa3d7 9 1 1599 3 1600 1601 43 1602 1603 1604
88e2c35f87352398ac5754df5c867de6dd75f7bf628ffe5cf55781569ae4f02abbf9355fcf5888a47e561cc581e6d97c900ae1508324e55a52d3dd28ae80cd19ff6daafff8c494d3d6c9ec09e924af1069e9efc9fd3e0f1da9ec16e39db3f99c0dcbdbc7fdfda9616882a2f94f77a834905256fdf92d20ef6bf5f934af4600383b0750bdf7e935268fed4d634cf031f6a634a6bd5551eb6ea563cd403a1e3d948bd34014807fabd3f44d7d48fa1f6eb04a3a26295d4dae04e3377f6e9cdf 9 10 1599 11 1605 1606 1607 1608 1609 1610 1611
8bdecbc55c07373233313539326212226d6f726f7a68626f64316b766f6b327522f67c16312e312063616368652d767a6d6a756a32636b786c6e6d353c2f6a3366783975773734346d6e3038666c6e6d6b6e33786c626a7a353935763065716f336d386f686c3e3b2072656c3d6e657874 134 1 1599 11 1612 1613 43 1614 1615
8dee6196dd6d5f4a084a693f75040138a0017001b8d894c5a37fdb5c84109d7ddf628efe5d71b39d97093a196849b3bff3e07c910ae1508324e55a4edd7ab7d7bb3e6cf29f6da9fff8c79a12f8fc8fd1ec283b484b25ed53d34c379f31a5f05397a3ae82db6d07fdfda9616882a2f94f 160 10 1616 35 1617 1618 14 1619 1620
88e7c2f25c830befff628ffe52534e78e56fb02df3d871fbfe7f5886a8eb10649cbf7c910ae1508324e55ba74705decb7a96b73c7f6daafff8c49ec3e4effa983d9f67bf991a187d7596a25acd9d5b05ad0dff05f0e76b01ff7f6a585a20a8be53 9 1 1616 3 1621 1622 19 1623 1624
8becc7ea5c84085a13df628efe52f86433f2c96a6898c13f9fe7c27c900ae1508324e55a4e8f504a07e0d24b376daafff8c75b011d3397d863abc13afa69ceb2f776d8fbd6e4d33cc97bd41689de4255ff7f6a585a20a8be53 134 1 1616 24 1625 1626 19 1627 1628
88fc6196dd6d5f4a084a693f75040138a0017001b8db2a62d1bfd85c840b8079ef628efe6368f3904508bc99b032fb5fcfc77c900ae1508324e559f69e1769082e95d8ff6da9fff8c11f378351dd901ed149376052473cd658de104d325ef5dfc07a4fe2d01ffefed4b0b441517ca7 9 10 1629 11 1630 1631 19 1632 1633
8a76164170616368652f322e342e3537202844656269616e29c3f45c0632393930393762122234353379696936776a6835337073376c22cc7c16312e312063616368652d357675796637303267336d776d353c2f6f6b716c79377374756d696b373971613568767469346534796435796e7239666a676f376b3575623e3b2072656c3d6e6578746e332f667862336e6e35686635626e346e6c7838756e613334363372376736737736666675667176766c676c6574706b376b627469 0 10 1629 24 1634 1635 19 1636 1637 1638
8bc3c85f87497ca589d34d1f5c8579b6c2e3df628ffe7ca1df5e7bb46433dbb59de54ff3f97c900ae1508324e559d7fabc16bb59493b8f6da9fff8c15082d551ac4bed02527be8f33d2b483cd04b6cb5277ad76aede29e83edff7f6a585a20a8be53 134 10 1629 3 1639 1640 14 1641 1642
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8db4a62d1bfc45c8575d13ecbbf628ffe4d507b0cfe4f348cd1e92ff7fe7f5889a47e561cc58197000f7c900ae1508324e559ef0d374c92dafb3e6a6dabfff8c79ec5ec769e6ed71337b1797ba4ccd0ebee4a3b7cfbf5d3a55e59ec767abc0ffbfb52c2d10545f29f77a93490391d25f1d49d03dbac9de4b08597d929ec26fba1966bafd3ff6a6b1a67818fb531a535eaaa8f5f 9 29 1643 3 1644 1645 14 1646 1647 1648
88d0c4ca5c846d97de67628ffe5b91aec4f12faf6ccc7b49d9afe75885aec3771a4b7c900ae1508324e55a59076f6057ed26a5bf6daafff8c336f53d5efabb1db191f7a871fafcfa740e99ef49ead113e441f0f8da72affbfb52c2d10545f29f 9 10 1643 3 1649 1650 43 1651 1652
887684aa6355e7caf55c8513e069a75b628ffe6deed0a78d94a1a17a479ee2fe7fc97c900ae1508324e5581623ab6ed3d2c8fc336dabfff8c74ebdda199da3bd82b6a7bd7927a40c6cd34f56ba49d1eed2764f5ec62cacffdfda9616882a2f94ff 9 1 1643 11 1653 1654 14 1655 1656
8ecf611d53756e2c203232204e6f7620323032362030303a30313a353520474d54fa5c0331373162122269617630666363717364636c7739326b22e97c16312e312063616368652d7636327037777a66677763326d353c2f313233347a73336837347934713175796d6d656d657a79737438376b686233396567336137777a6c3e3b2072656c3d6e657874 86 29 1657 11 1658 1659 19 1660 1661
88d4c25f8b1d75d0620d263d4c7441ea5c820b40628efe4439ad082a09c867a364d37f3fd37c900ae1508324e55adf4e25e6c48e819faf6dabfff8c15be92befbb6010ea43eacf363be85d3bf8f7492d47aeb3bcf76a53d2c73cffdfda9616882a2f94ff 9 29 1657 35 1662 1663 14 1664 1665
88ccc75f87352398ac5754df5c820bbf628ffe5af763b6549b7c7419a53a7cff3fd87c900ae1508324e55adf031b2cb7d1e96b7b6da9fff8c3ee325435e42d7b20fabec96a6df33563f4a23b03ea872a7299c7d7d505ffbfb52c2d10545f29 9 1 1657 11 1666 1667 14 1668 1669
88d16196dd6d5f4a084a693f75040138a0017001b8db8a62d1bfc35c82089c628ffe65f29b287d13f496c3f475b77f9f5889a47e561cc581f65f737c900ae1508324e55aae802f7239da4378f36daafff8c776a419a98df8e4653d826e9e3bf9456d564efd7b3c3ea01cb54bd864a1effbfb52c2d10545f29f77a834900c042788e6f1e402050f3de3c026ec8f02e8f4dec3386ca3ed4d634cf031f6a634a6bd5551eb6ea66012f42f420853f53487edda4ee5a7ad3d5c6c74d3e0353e6f1e8c0309a13cd0fa586a512dbf 9 1 1670 11 1671 1672 1673 1674 1675 1676 1677
88d9c5eb5c8469e6c4ef628ffe7b1bc4c33bf5b3dabe8f89dedfcf5889a47e561cc581c79f077c900ae1508324e55a7f52c6f4724d2f82f76da9fff8c3c8b693212f7bef24d5f6b002f544ddba34cb853265b5b38ea97c00ed51ff7f6a585a20a8be53 9 1 1670 3 1678 1679 1680 1681 1682
8af6cad45c053133373439621222747a6376397670696e6b77707962797222e97c16312e312063616368652d35376b3665706c706c6d6b756d353c2f7675617869726e74776b756138367735706e6d69636b6a3268396665796d68307532377a716262763e3b2072656c3d6e657874773569643d3966653830316a3265767a316533363770366b386369776f687a3474643675393b20506174683d2f3b20487474704f6e6c79 0 10 1670 35 1683 1684 14 1685 1686 1687
88f06196dd6d5f4a084a693f75040138a0017001b8dbaa62d1bfda5c860880074417ff628ffe40cc9e6497da2b6e9f73f5acdfcf5886a8eb10649cbf7c900ae1508324e55ba5429d13cdd9f34b2f6dabfff8c0ba39efb78ea39faa5be8d059f5d8d4d2fbfea9eee331bf33c865cf3e91ea6ffbfb52c2d10545f29f 9 29 1688 35 1689 1690 19 1691 1692
88f6c3da5c83136e7f628efe7ab687a70f4a88368427514ff3f47c900ae1508324e55a8f0fb32d1e063f02ed6daafff8c7772b377ef627af4b52178bd8acd8cd63a2b685d126b26f72789cbdfad89ffbfb52c2d10545f29f 9 29 1688 11 1693 1694 14 1695 1696
8bedc7de5c82105c628ffe6af337a15024d3e468b3d9bd7f3ff27c900ae1508324e558feab275b4c7ec165bf6da9fff8c4d23b35af35e64a4e240d1390bde4f7e8f38d9adb690576800990d85e9ff7f6a585a20a8be53f 134 1 1688 11 1697 1698 43 1699 1700
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b8dbca62d1bfe45c8408197dff628ffe65ebd43e8cecbebc51d5b9874ff35889a47e561cc58197000f7c900ae1508324e55bd9911d95fbf1512c6b6da9fff8c4c0159349d3c4d295ca913bb232e471ce3766215e7dd246f9034a02cf5ffbfb52c2d10545f29f6ea660f45365b6106823b3cb21c2069e8fac76d29eaecaecddc92f6a116798fdfaf61ec6ebe64aec 9 10 1701 11 1702 1703 14 1704 1705 1706
887605656e766f79c5eb5c0533323639396212226c656b366d6a6d716171636e78746d3222d37c16312e312063616368652d64686c7276373365757935326d353c2f646d6a756767666a77687535767633306e6d77766c76326764306e647572697769786434733674773e3b2072656c3d6e657874773569643d7a78666638756b6532313162326e6376737336336578736d33617362647579363b20506174683d2f3b20487474704f6e6c79 9 29 1701 11 1707 1708 19 1709 1710 1711
887684aa6355e7cbf65c83719003628ffe6ba7d9841725abc141655d1bfe7f5885aec3771a4b7c900ae1508324e559aea31dbdecafcd54cd6daafff8c75ea1ed5b8db33c84f6f56f52e394ba6f29219f9a6ee27ab68cda07e93dffefed4b0b441517ca7f 9 1 1701 35 1712 1713 43 1714 1715
8bd16196dd6d5f4a084a693f75040138a0017001b8dbea62d1bf5f87497ca589d34d1f5c8413cfb4cf628ffe69aaa7841058d17ab35d6ff4fe7fe07c900ae1508324e55bdd0177acc8a7c3b1f76dabfff8c06bf7d05287bb74d72d3ddaf3e80ddbda8b6aa2a7251f41b76fb64ae74ebd7fefed4b0b441517ca7f 134 10 1716 3 1717 1718 19 1719 1720
88d7c3c25c83740dff628efe7a756d0704c873ace4b28217f9c87c910ae1508324e559ded44dd7cd4dd1eadb3f6daafff8c01ba6d8db3373767bb14fe89e7c3c7f161fca0e3a7b59e3cf78e8eae9ebabfefed4b0b441517ca777a834907801643b318823ebd2bf33b8e491f4f13ca1ec311adaa9eff6a6b1a67818fb531a535eaaa8f5 9 10 1716 3 1721 1722 43 1723 1724 1725
88d4c85f87352398ac5754df5c82659f628ffe5d69f6dc7411f80db4ca868ffcffce7c900ae1508324e558f1cb6fb666b290512f6daafff8c769451a69f15faaa6b5beddecf23ecd4bee899c34bda5751383c94de28a19ffbfb52c2d10545f29 9 29 1716 11 1726 1727 43 1728 1729
88d3611d53756e2c203232204e6f7620323032362030303a30323a303020474d545f08746578742f6373735c0334323862122263686e34716f39656d733731676a737a22f07c16312e312063616368652d30756a656a367a37336a6c376d353c2f61316d657a34396339357a717a35377364786e6c34786e3869363767777a6e386c7a7176697876693e3b2072656c3d6e657874 9 1 1730 24 1731 1732 19 1733 1734
88e7c3d25c8117628efe4d64d50fc0c1252765b1d21fe7f47c900ae1508324e558141fcf69fb83a4761f6daafff8c081e2c185feec9a9b06ebbd5da632d8f7477bf693d9cb2789931fb9684faffbfb52c2d10545f29f 9 10 1730 3 486 1735 19 1736 1737
88ddc7cc5c810f6290fe51dfd784bfea3eae53e9cf6ed1fcffdc7c900ae1508324e559d95beac91d92def4cf6daafff8c7a73a746c427a77bacd5fa8fdf9b46f0063abd84ce79b6b72999256598fdffdfda9616882a2f94f 9 1 1730 11 341 1738 43 1739 1740
88e16196dd6d5f4a084a693f75040138a0017002b800a98b46ffdb5c8365f6ff628ffe69f1513d34dfbed249e9b0355ff3e17c900ae1508324e558e7adbaac379f46a28f6daafff8c16be939adeae4c8a92791e0213e6473bd34789237e9f123d3bb40c73d9dffefed4b0b441517ca7f77a8349035efcf68dcec9b1c90620b541a323ce4eecf65bee7f29257f6a6b1a67818fb531a535eaaa8f5 9 1 1741 3 1742 1743 43 1744 1745 1746
88f5c3d05c837c4f7f628efe431d2591e8c56d328ba15e2ff35886a8eb10649cbf7c900ae1508324e55bb780188e9c1da30faf6daafff8c3bda370c4adaa0c3aac493a3dde7f36b6cd02f73bc59dc3789bbf879b335ff7f6a585a20a8be53f77a834903e39dc96643d57641ebf76ba2f728ccd4d575ea807a95e7fed4d634cf031f6a634a6bd5551eb 9 10 1741 24 1747 1748 19 1749 1750 1751
88f3c9d65c0231356212226d61643337686b3168326c36756e6b3322c37c16312e312063616368652d3534336165393879726479626d353c2f626b743730356f31626b6b7673756d61337130706c6d796f6464356671616c396465667a7a3063323e3b2072656c3d6e657874 9 29 1741 24 1752 1753 19 1754 1755
8b769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017002b801298b46ff5f8b1d75d0620d263d4c7441ea5c816b628ffe7d33ec12d2dbafcbd7a88968ff9f5889a47e561cc581c6842f7c900ae1508324e55a7b3b06c95d13c51b3f6daafff8c3ad55e3c46c8d16574d8ecafda98ca0ec04badb3eba97cbee36fc93206e7fdfda9616882a2f94ff77a83490225320ee59e04f3b5f9b1b67c03d7417910bda3a3f213db5f6a6b1a67818fb531a535eaaa8f5 134 10 1756 35 697 1757 1758 1759 1760 1761
8bc6c5e3c3628ffe649bd38f5ad47e1e7cd54ae7bfe75889a47e561cc58197000f7c8f0ae1508324e55ab0bc61d841fb29a46daafff8c7792a73dd9585e292cea89fbf5f06f7675a65925686e772322664f42eacbfff7f6a585a20a8be53 134 10 1756 24 697 1762 14 1763 1764
8876842d5dcfebcaee5c850b6c89e67f628ffe7bd04f0fb490d67ae76e77defe7fc37c900ae1508324e55a56d1e667bb59dcdd0b6dabfff8c74a24ecd89c746ecdd1b9990fbea0e89b1ef62f5d433d8d55d3db7d3a22ab7fefed4b0b441517ca7f77a934902646802f3d8de3df73dbd9d6631bc64a3c367eb35acb5d3c7da9ac699e063ed4c694d7aaaa3d7f 9 29 1756 11 1765 1766 14 1767 1768 1769
8dd06196dd6d5f4a084a693f75040138a0017002b80654c5a37ff45c84084227dc628efe67f2072c786505287c9439dbf9db7c900ae1508324e55a86dee8e5a5f1e5f4356daafff8c74a104215a0bb27697db5d2b9acac4d9a7113b34dd133f67975c67ac89ebff7f6a585a20a8be53f 160 10 1770 11 1771 1772 19 1773 1774
4803343138c9c3f35c04383939366212226d38383134376170703335717469756c22ce7c16312e312063616368652d68617033743833727877306e6d353c2f6b6c616264716a707466716c36756f6e386933376c6838613736726473766230346a67717163746a3e3b2072656c3d6e657874 62 29 1770 24 1775 1776 14 1777 1778
88cdc7f75c85085f0b8f3d628ffe49deb7fa1e4724f3da993df7a3f95889a47e561cc581d109ff7c900ae1508324e558f2d89983180f217bff6daafff8c4bdc1359ea3399b4f6f3d3cd92d849a61bce1a60d75faf52b8e4a267ab2f7fdfda9616882a2f94f 9 29 1770 24 1779 1780 1781 1782 1783
8dd26196dd6d5f4a084a693f75040138a0017002b80694c5a37fde5c8365b07f628ffe7c7419c1d3d8faf6a3c3d4caeff35885aec3771a4b7c900ae1508324e559d6c1e034b5e11ddf376da9fff8c35eed77a10e5afa87ca26f1d5ef42a67e82643e2c28191d464bd29dea87ff7f6a585a20a8be53 160 29 1784 35 1785 1786 43 1787 1788
8dd8c35f87352398ac5754df5c820b42628ffe6cb6ca19adfa831d2f756681ff3f5889a47e561cc58196c2f77c900ae1508324e55a6eb4b8596737810a8f6daafff8c13d76659eb555478aba46c9e9225ea7b363f73395bcd0687bd1faf5906e0bfefed4b0b441517ca76ea563afb1b92d082cb6082e48fca5a25109c375f5d5b9040ee174201b96b558bd51e8e077a588 160 29 1784 11 1789 1790 1791 1792 1793 1794
88eccaea5c8469b6c00f628ffe473b9dba516f48eaf2d1c563ffcfe47c900ae1508324e559b7c1d3a89fed4999376da9fff8c749d99ec225ba7c4a19cdd2537764cc8936b8f87d8edef1f665e03d30aaffbfb52c2d10545f29 9 10 1784 35 1795 1796 14 1797 1798
8876056e67696e78611d53756e2c203232204e6f7620323032362030303a30323a303520474d545f09746578742f68746d6c5c0433383038621222786b7a3670356c66686737623330627622d07c16312e312063616368652d6637636c72796363793273776d353c2f6a36706f7a6a6d7939676d7a796f75307a30686a6132637869363261613936317833316e75366d793e3b2072656c3d6e657874 9 1 1799 3 1800 1801 43 1802 1803
88eac35f86497ca582211f5c837dd6ff628efe6b44f39c5238e0026926ed2ff35886a8eb10649cbf7c900ae1508324e559150291b6e3fecd407f6daafff8c3dd7bd36355f408507efe5ee8f75789532f743a7ca13dbc1ebb23f464f947fdfda9616882a2f94f 9 29 1799 24 1804 1805 19 1806 1807
88cac9c85c810f628ffe6a69d14e58dda25f72daf153fcffda7c900ae1508324e55a3157dfdb45e86208df6da9fff8c1fb7a3481b0e22084e39efaf7e96b76354480f569eb0bf496470fd8e16ffefed4b0b441517ca7 9 1 1799 3 341 1808 43 1809 1810
88f46196dd6d5f4a084a693f75040138a0017002b80714c5a37fcd5c850bacb4db5f628ffe5ff13cde659dd3893e02f3cfff3f5889a47e561cc581913ef77c900ae1508324e55a4f416485134dbfefb76daafff8c5667bc5097a8aa4a1c7237a5f2d18099db98cd1bbc93351f71d76bdd83e3fefed4b0b441517ca7f 9 29 1811 3 1812 1813 1814 1815 1816
8dd4c3df5c846dc136f7628ffe53eca58e68fcb5213b7b66307f3fff007c910ae1508324e55bbf4659f3556f3b239e7f6da9fff8c7575f254eccd380f53503b2bb4938dbb44f7513e77e69a46acf3ecb4a4fff7f6a585a20a8be53 160 1 1811 11 1817 1818 14 1819 1820
8bd8c7e35c073433323239383162122236666e31786438327a6a7a656a726f7422580c6d61782d6167653d363036397c16312e312063616368652d6b61713978687135767375316d353c2f6d71397633646b617a69326e6f7263377266686868326f3664346930393672657a307a69727479633e3b2072656c3d6e657874 134 1 1811 11 1821 1822 1823 1824 1825
8e76842d5dcfeb6196dd6d5f4a084a693f75040138a0017002b80754c5a37fdd5c816b628ffe6d47ab07d82fb7dcb28c0f35fcffd77c900ae1508324e55ab986e1c13f7a687c9f6daafff8c0aaf256d967cfa8e7a84ff6f2cbce9274c8eb35335b816cbe47da84f997dffdfda9616882a2f94f 86 29 1826 3 697 1827 19 1828 1829
88769186b19272b025da5db754feaf96330eafefc3dd5c84702e059f628ffe653fb8dd7bdf923341d90199fe7ff47c900ae1508324e55bac96766876db23436f6da9fff8c5a6f2cf64a2a036fd5e08dcef554799698cb548165277a549e6a6a6e827fdfda9616882a2f94f 9 10 1826 24 1830 1831 43 1832 1833
88c2c75f8b1d75d0620d263d4c7441ea5c82719f628efe5f8c2f9ea1d7596c435638cff35889a47e561cc58197000f7c900ae1508324e559d95a0d8d4b3069f1d36daafff8c7be8d4e991a9cf4d07e9d6c68c5f543ce810e868a2aafcf44f9b19b7ac947fdfda9616882a2f94f 9 10 1826 35 251 1834 14 1835 1836
8bc86196dd6d5f4a084a693f75040138a0017002b80794c5a37fe85c837db17f628ffe7dbe6497dd8fc735696db1f4fe7f5888a47e561cc581e6d97c900ae1508324e5599275a8565a29ea103f6daafff8c77681d3a35ea4efe6a23f6a1d39ed2983ea5a5b666e96f49a7197dfa252cffdfda9616882a2f94f77a934903fdfbf9f2d9e3a3c561a1ff5d278d9f534e36670371c9d9beff6a6b1a67818fb531a535eaaa8f5 134 10 1837 24 1838 1839 1607 1840 1841 1842
88cfc4ee5c03313137621222383764737164326b6470326f64666b3322ed7c16312e312063616368652d736d6a6f6e663966617434706d353c2f673361736961366f7a356e386233713235713661303137686b74666162613975646f6238343568773e3b2072656c3d6e657874773569643d336b326e643663783632327738717530673339703639793761666b666d6e75613b20506174683d2f3b20487474704f6e6c79 9 10 1837 24 1843 1844 19 1845 1846 1847
8bfac9f35c82133f628ffe4d5f9a111b73c86f3623c0dffe7fce7c900ae1508324e559bad2fccd1baa28a28f6da9fff8c7a6d933d417bc887db0d8f79aea37891a7abb6d40dd4460664f24719a67ffbfb52c2d10545f2977a9349059399dede135f5f03007cd7532d324e8cf6e9577f3580add3f6a6b1a67818fb531a535eaaa8f5f6ea763b241d53e7d33e687a4f43b6a8d3613af57933c72f5f0e3d415ba0209667e3a3cc8cdbd69f5df 134 1 1837 24 1226 1848 14 1849 1850 1851 1852
88da6196dd6d5f4a084a693f75040138a0017002b807d4c5a37fd65c84085f105d628ffe53274aa6eb1fa47a3fa66de8d7f35885aec3771a4b7c900ae1508324e559e782e3b5926ed4ceff6daafff8c4bebadad7b702cc659eb9c93d48ef625125b559327c7a75ea3a7869fb5b0ffdfda9616882a2f94f77a834907990f6cc83bf27bf3d1c7011f5ea891e6e96ac44ef15907bfb5358d33c0c7da98d29af55547a 9 10 1853 35 1854 1855 43 1856 1857 1858
88e7c4dc5c84085b643f628ffe6795a0a4bede9fb781bcd4adff3fdb7c900ae1508324e559f75c95c04e8f40666f6da9fff8c7a9e9ef1db1fb2d9e6a29c8909ccf55d9f6835d86947599ae8807a4bcf7fdfda9616882a2f94f77a93490373586b7d0dced3514868f640f7afccaff4f53dbea7451417ed4d634cf031f6a634a6bd5551ebf 9 29 1853 35 1859 1860 14 1861 1862 1863
88ecc95f87352398ac5754df5c857597c0d321628ffe6d9fdf98c6121ba3f3512f767f9f5889a47e561cc581e0bee77c900ae1508324e559e0fa3c6793bf672a1f6dabfff8c47d3b35d0a1a86891a9a8727f3d69a7abfe6d8db8dcae8e96375777fb51ea9ffbfb52c2d10545f29f77a8349037658d3b18c1dcb3774f4b0c40361f32d43f4d34e796e837da9ac699e063ed4c694d7aaaa3d7 9 29 1853 11 1864 1865 1866 1867 1868 1869
8ef3611d53756e2c203232204e6f7620323032362030303a30323a313020474d545f08746578742f6373735c023730621222766138316e636c78776e62766d67306e2258086e6f2d63616368657c16312e312063616368652d6968303464786268386132626d353c2f7278376e67706a6c67643537697569647163786977356333636c6b71707675746279676366787a6b3e3b2072656c3d6e657874773569643d6e6d796b67387a66776c6169757834396e75737a316b6677336e666472377a353b20506174683d2f3b20487474704f6e6c79 86 29 1870 24 1871 1872 19 1873 1874 1875
4883682f7ff6c65f87497ca589d34d1f5c826ddf628ffe53e6a1a3b0056d7daaaac7edfe7ff17c8f0ae1508324e55834d1dc64252979036dabfff8c7621fa81a92a67d0fda45efdf471cf5293adbedce8e025ede6377acb50fa57ff7f6a585a20a8be53f 62 10 1870 3 314 1876 14 1877 1878
8bfbcbd25c8117628ffe53280337af6e74927f7d27ece7f3dd7c900ae1508324e55a8ede1d137d03e1937b6daafff8c369b5c12654f9a1f6fbfb728a91de9f212b21acfe8b2a014cefcf5fae9e3fefed4b0b441517ca7f 134 10 1870 11 486 1879 43 1880 1881
8b769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017002b810a98b46ff5f8b1d75d0620d263d4c7441ea5c830b217f628ffe6499a0758e9ea2b5fe9ed9f0f7f3d07c900ae1508324e55ba75f0ea135b920c07f6daafff8c3f6cb335efaf7a658ce9f60f12db6d9dbb96a45a345944b6762d3255ee9abfefed4b0b441517ca7 134 10 1882 35 1883 1884 19 1885 1886
887684aa6355e7c4ce5c836dd69c628efe7b929764ecd89c07b41c647bf95889a47e561cc5802d09cf7c900ae1508324e559fafc7b99d30eb37b276da9fff8c7b4749c3d5f7061a1f325e407ad5e5c29294ba49bb7770253553392041ff7f6a585a20a8be53f77a9349079f40a5cb05d3dbd574b46576bafc141d08ebcf825e86e937da9ac699e063ed4c694d7aaaa3d7f 9 1 1882 3 1887 1888 1889 1890 1891 1892
8bc4cadc5c01386212226a306a636a3376387a636a383863737022580c6d61782d6167653d333630307c16312e312063616368652d746b7a316a6a7a31777131746d353c2f343263706c6761756d657a33696e6977617972756234797a6e663077756f686531737274687978613e3b2072656c3d6e657874 134 1 1882 24 593 1893 14 1894 1895
8b76842d5dcfeb6196dd6d5f4a084a693f75040138a0017002b811298b46ffe35c83699741628ffe686fda1e96c24a34d9efc77aff9ff67c900ae1508324e559b0d9e5ef0823e29bc76daafff8c3b5573d1ebc007d2c75e47595b9db477a5bae89e792793d9c54b96024e9e7fefed4b0b441517ca7 134 29 1896 24 1897 1898 43 1899 1900
88cfc2df5c840819701f628ffe51dedf7590d3d1ebba480e927f3f5888a47e561cc581d71a7c900ae1508324e55bbc6843e195e0b6977f6daafff8c12d47a2d138eaf135a80b40ef419cb7b528afda7d7865d985d19a9b9834ffdfda9616882a2f94ff 9 1 1896 3 1901 1902 1903 1904 1905
88c8c7e45c850badb4f382628ffe40fb8191fe818de9013f7a07fcffcd7c900ae1508324e55a5156f7ab6396df14cf6daafff8c56d59ecaeda01753b75d563f1b29f34b22f71c7e816b7d5b73d4ada7c26cffbfb52c2d10545f29f 9 29 1896 3 1906 1907 14 1908 1909
88df6196dd6d5f4a084a693f75040138a0017002b81654c5a37ff15c850b8f85d65e628ffe6c4747e4f0fba86fd7beefb6d7f3d27c900ae1508324e55bccc9664f1d0c17d0f76da9fff8c756e6239ec0f23c77a02eb93f864f24e175aa2bf473987e4047a4692e9ffefed4b0b441517ca777a83490333cfe59487b1cf51529f36f4277eaebb676f55bd1d8e863fb5358d33c0c7da98d29af55547a 9 10 1910 24 1911 1912 14 1913 1914 1915
