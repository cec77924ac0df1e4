:status	304
server	nginx
date	Sun, 22 Nov 2026 00:00:00 GMT
content-type	text/css
etag	"aj4xubr5m088gm9q"
cache-control	no-cache
via	1.1 cache-1vfx0q2gmsgc
link	</mx5m66bxp1twhf67mhrtmy4oin7amkbv9txy7ysi>; rel=next
:status	200
server	envoy
etag	"pf22ye714t0fmr25"
via	1.1 cache-b8hqxmq62v7q
link	</005r445jy5t3uxkyruz5ks9a2dlbhxx5dmjra175>; rel=next
set-cookie	id=ogxxjpujcggc43eb9ifkq25bim24229r; Path=/; HttpOnly
server	Apache/2.4.57 (Debian)
content-type	image/png
etag	"cf6rrr412xcfpp8c"
cache-control	private
via	1.1 cache-xcdn1vekhz9i
link	</35eiew7bl7jlsj6yooi0kup9aymuy72az79io8xr>; rel=next
date	Sun, 22 Nov 2026 00:00:01 GMT
content-type	application/json
etag	"dac4dh8gxcd8o0os"
cache-control	max-age=1520
via	1.1 cache-edk2hhldb1sq
link	</2om8nraq7v7fcxxhobxv1dwibave5a3qfroii08l>; rel=next
set-cookie	id=y174rqitcm2glga6khjz45784nyj3av0; Path=/; HttpOnly
etag	"tlf0ofmy0ij7d775"
via	1.1 cache-yreqichj66hf
link	</fhnwvkplloi43hi3mxjvqeradb43udargyvgxjjx>; rel=next
etag	"xai94qe4hzm8k2vq"
via	1.1 cache-s8r29c6pa759
link	</8qkcuantmjrdrtxnkafwlwl4o4y9whf1dn2rod46>; rel=next
date	Sun, 22 Nov 2026 00:00:02 GMT
etag	"g80krd6u6dfhd218"
cache-control	max-age=3600
via	1.1 cache-qwaertwyzehs
link	</52qtpad68yjosagqi9hbzq5nerlijgbnu0452u3m>; rel=next
etag	"3rmob0pzhcux5q1y"
via	1.1 cache-7xd0lts4pg3k
link	</x13ue315age41db67wxkl48ezhbwo8q7qyxaw0tl>; rel=next
etag	"b4g904u4mnxjhndo"
cache-control	max-age=4415
via	1.1 cache-ow4xjxrm9d6m
link	</mz7c1befhm6g74vl2naoun8sjabsgz6nn0985f18>; rel=next
date	Sun, 22 Nov 2026 00:00:03 GMT
etag	"zc2nmto1xduxwz1w"
cache-control	max-age=8675
via	1.1 cache-sjqm36l9ajeo
link	</8q3an8td9c5yhwuis8ariruf7whaptnne1bwum0y>; rel=next
etag	"skqlwwsokei92dhf"
via	1.1 cache-wx2zr7p01u2y
link	</98pdf16zg62vlgegmn5p8awlcczas2hm4kaa4wpj>; rel=next
etag	"3dnsr8gqovxtrz1u"
via	1.1 cache-mh0rfow6cehk
link	</a6vb1cimahrknognauzebx9k2j1rdyt4atsjanth>; rel=next
set-cookie	id=axwh9mw0uhmqh31hvxpa0qhlbcaaue2d; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:04 GMT
etag	"v7rkdfp3h7z85yvi"
via	1.1 cache-jrpcoubywvl3
link	</nhukjmjfl4p06a239chva9u943pe0zb4jb3dahfe>; rel=next
set-cookie	id=nm7m5pfg6whg4bvplh94qougn1cv9f7h; Path=/; HttpOnly
content-type	text/html
etag	"s2kboalhit190fwe"
via	1.1 cache-r1xn9urxhysk
link	</q0blv0sa1snsmo4ab1l2p19x5xmn8bhj63ni5xro>; rel=next
etag	"sztnltg85rn5oc6o"
via	1.1 cache-11rq8o6ng32p
link	</4629c91wmsm4kstt96k3pqcv2vxios59hfeeyw4f>; rel=next
date	Sun, 22 Nov 2026 00:00:05 GMT
etag	"a0da2s86uc7rza9l"
via	1.1 cache-ba3ml3iqka45
link	</jbooh0khcmzj9l5gdrf6m7toqj8xht5omhtvaz5l>; rel=next
etag	"3dxci7424v2kge33"
via	1.1 cache-p16490mqjvy4
link	</hndi4njyatrvayjtwwetn5fjn0nmdbb28mt3qawe>; rel=next
set-cookie	id=823dnkyb6zonf1kgtfv2nllh7ymgk2ah; Path=/; HttpOnly
etag	"jxwk36ixevtusf1g"
via	1.1 cache-2oyphm1lkynb
link	</1cfd2uehic6gtaa7mvkfak5vdrpoa3z38pewbhr2>; rel=next
date	Sun, 22 Nov 2026 00:00:06 GMT
etag	"lprp7h05r6mwebqq"
cache-control	max-age=3679
via	1.1 cache-t5je9ibv6k68
link	</43kj03p69mz6va6a2u6tgp50ewsujfvhdxcwyn3a>; rel=next
etag	"ykxinvaogvy8zam0"
via	1.1 cache-9hc000fyknzf
link	</vmvdr6w0i21sm23evrk9m49t6v0e1355j4qcgtr3>; rel=next
set-cookie	id=gstdxg9gftpy25fwv9oxkvazxvux21id; Path=/; HttpOnly
:status	500
etag	"p1tiu2drm9kve97a"
via	1.1 cache-5mft9pn4yqir
link	</ly5yg8oljdtvaf2wt4s6oekkpqlciwq1tjdao2d4>; rel=next
set-cookie	id=bojmicq9lkc5jp246jq7wo0jzgvgnfpt; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:07 GMT
etag	"rjl03ktd58gh5gup"
via	1.1 cache-mqqih0nx56si
link	</n3zdfaomr1fucvcuhriwtp1tdbs7w02zy179xg4c>; rel=next
set-cookie	id=ohdosumhmcqaisvo8ob606aigcdr0ld5; Path=/; HttpOnly
etag	"yxrthuxpwesgauii"
cache-control	max-age=3731
via	1.1 cache-qdqur3t91v0y
link	</fzmhmft2qrfcjmhooputa0p8ix439adbgfl8sohp>; rel=next
etag	"1w0yytpjasgmnxju"
cache-control	max-age=9764
via	1.1 cache-37pwlzfzmkn5
link	</i13ne3mviqpb3yaymcuulnflbhm37u22zdfe5oqz>; rel=next
date	Sun, 22 Nov 2026 00:00:08 GMT
etag	"gib809ihe78d206h"
via	1.1 cache-0itz86n1zzzc
link	</b37w4wx1dhan0xnsfrgs2h6aymh2ppvo263fqb80>; rel=next
set-cookie	id=encpwtspt52jpii9avfdukoh8nkkosg0; Path=/; HttpOnly
etag	"7as4di1s8v3yw87r"
via	1.1 cache-bx10zmbn3bm9
link	</g5cn93x3c4o19phchoe4x2g6ycqlr1rxqg3hfan9>; rel=next
set-cookie	id=z24l78uykf3f8shy0h6c8vhj1vxl6wwb; Path=/; HttpOnly
etag	"e6t23i61774ql83z"
via	1.1 cache-4ylwx2091p89
link	</rp6j801r4qux9xx7h9hp87eyw01zget2pc9jrnuh>; rel=next
:status	418
date	Sun, 22 Nov 2026 00:00:09 GMT
etag	"gavhoyt2p5am5y1b"
via	1.1 cache-2esic7fjrqxa
link	</lwj4g8sq799xxd36dzvhmku36ff2wo8t4ezmlfxe>; rel=next
etag	"icqwzzd4t6x28fmo"
cache-control	max-age=3775
via	1.1 cache-umjxe2284410
link	</9yx3i05zilc4vg4bg9xc3himaoerh5ifa5lc7cei>; rel=next
set-cookie	id=c0637anpe51bi08m9cjqc4u0hht5whib; Path=/; HttpOnly
etag	"sjy9bqb2z8x2gebc"
via	1.1 cache-ys265s57h1sf
link	</pxwugpwdufv6scsb4cmd6hwx0llb863fug875k2y>; rel=next
date	Sun, 22 Nov 2026 00:00:10 GMT
etag	"x6jgg0el55vgn551"
via	1.1 cache-sibd26r88flb
link	</khzu3pxdynmkleenrhtrx8fbftzab3dnuhxshk1f>; rel=next
etag	"yt7ic5toj0vtp8zb"
via	1.1 cache-sjjytrk5h2u0
link	</3tuwg3mjdnbfwgx8s75596my72xizs9vgvc2spp4>; rel=next
:status	404
etag	"y8usxr951scc8ht6"
via	1.1 cache-dead22znd57f
link	</rfn3767qoph4ybxapxib12zlarurq1jymwg8tdye>; rel=next
:status	206
date	Sun, 22 Nov 2026 00:00:11 GMT
etag	"dbfv7qchovzomily"
via	1.1 cache-a0sww2l35466
link	</1y1c41wase7au6rmlqrse4c26mys30u83puubnnw>; rel=next
etag	"w9chkd7t956aabqb"
via	1.1 cache-vgujwc31gchp
link	</8ksw0aji0euutlp4e63tphxotf4gh02tp6b2cemn>; rel=next
set-cookie	id=u6g4yj9jebbm88mez2nnn86hlenxynnz; Path=/; HttpOnly
etag	"81ia2rtb70py0zby"
via	1.1 cache-4dxna39wiwij
link	</8ehhupl0eu4p82moe3ip7fn4q0tgrj5w3m7vcviy>; rel=next
date	Sun, 22 Nov 2026 00:00:12 GMT
etag	"4js6mbrajgrx2w8b"
via	1.1 cache-ihnaiu991hwb
link	</v24ybk5eorxrabmokd8ce4l6vkrkn2ijn3f8ij9f>; rel=next
etag	"exo9fob48kc2fi1r"
via	1.1 cache-5yd41j2m4jes
link	</1rvrb470734md5vaplgmaewiergsxlenqxpapvd9>; rel=next
etag	"pj9ha18rapcrn6xm"
via	1.1 cache-7giniib3l3fy
link	</1296v0bslx79bghykuws09r1rv35o3f42biwncjp>; rel=next
date	Sun, 22 Nov 2026 00:00:13 GMT
etag	"x6khwv5cwlkdukan"
cache-control	max-age=8799
via	1.1 cache-gahgy6osb284
link	</rdpisps5wch74wpydm78ula8kv50jkakez4t54aq>; rel=next
set-cookie	id=ib9i0b9fjdzfkaw7zfpw7wke2c88wfuy; Path=/; HttpOnly
etag	"nhtdd88rsf3gyj6m"
cache-control	max-age=4199
via	1.1 cache-iz2z2gs7umk5
link	</oot6pr4pekal6doch62q1bymnrlpyh9a8iqnmjpc>; rel=next
location	/77rgtu8qs9b58vndemyq2xwio4fbl0jjmw01r89jt3i0ocxca2
etag	"j3h353kgcjxrwwua"
cache-control	max-age=9898
via	1.1 cache-gkh6ubknszx3
link	</rblmo63m4pkngpblt9016gxvf36oaor5x2rw83s7>; rel=next
date	Sun, 22 Nov 2026 00:00:14 GMT
etag	"rbahme474tugbmvo"
via	1.1 cache-ac0evl8uoo55
link	</tosmuhbyl0xq3x285jfjbqutuuv8xrg1h5x84ql5>; rel=next
etag	"hnhn8n7mpg0rl4ns"
via	1.1 cache-vo5ptkwit95r
link	</3zlgoffye300gfbmz2gjgvzrb2gjea5yy9g4pnn3>; rel=next
set-cookie	id=sasstc4t4klolb5lmq35dqi50sa7cvap; Path=/; HttpOnly
etag	"zrn021urpeaeb7i8"
via	1.1 cache-77z1ujjy3d9c
link	</dx983nlvxc5eu6mi6z5zwit94hovey0xxrgbnhjz>; rel=next
date	Sun, 22 Nov 2026 00:00:15 GMT
etag	"turkpg9w4b528850"
via	1.1 cache-u5g7mux4tzgy
link	</jy8nllmbeob43wtia2zkk88nlwg7of8m40f8iwvd>; rel=next
set-cookie	id=ntjdynb3g11ucvu5jtv0tanpizf36rp8; Path=/; HttpOnly
etag	"2uavy7bv8mfov1yy"
via	1.1 cache-hkeuodl2lo1b
link	</f2mpfyert2rahqn7l45sjs4t184gokc9c8jddgi4>; rel=next
etag	"iit92qviz15thnkj"
via	1.1 cache-mnj0rrtq4ggg
link	</sycec69l7mf4p4gcvyfp6kaj7nj15ee2h9b1e8ls>; rel=next
date	Sun, 22 Nov 2026 00:00:16 GMT
etag	"v5saug3ayheawgfi"
via	1.1 cache-lyqbtfcgndzq
link	</bzbuc1qof2ekv0chwdczn46jvr25gf6ggf6p38g6>; rel=next
etag	"60bgjs0zjyx34j79"
via	1.1 cache-7scjqy34fwd9
link	</tptt3ee3toaf06xv1mlfzecgrxx2ctbjjflyawde>; rel=next
location	/jjns3wwo1r9dnt3m3uld9zhyd4xplgtapzbejsc7ynlncc6sd5
etag	"p7unkxl4y0d6d7ul"
cache-control	max-age=5070
via	1.1 cache-y7ut85gwkbeu
link	</b62tqb5s50wkvzrg4c34wqax383qcg7k89tmiti7>; rel=next
set-cookie	id=svz8ipklkuftht69if0plmgx1557abex; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:17 GMT
etag	"185mg4jse8iybdfa"
via	1.1 cache-yw1twpujt987
link	</jvgrhkok3cdn3xc16v1j3rf240kyb8ovim45xy67>; rel=next
location	/vm5zp3dc01cmjwljn4nhb65xd0ln8cu8snxb55iwmb0ayzu155
etag	"csplm6pdve0bsdla"
via	1.1 cache-kdexcxjwpaim
link	</4lejco50lsib81xbl2hjui0ifzapm3pc17p60btr>; rel=next
etag	"fagqg90v65mh9nmk"
via	1.1 cache-diwl32ya5xvu
link	</znzucm28j9xipixctjj9r324bwflqo6fp92q0mql>; rel=next
date	Sun, 22 Nov 2026 00:00:18 GMT
etag	"r8yzc4cqt2m19k9q"
cache-control	max-age=7249
via	1.1 cache-ovdfvug2j2aa
link	</0wd01ne4yz3mzz9ipki7p4zibkg87eanyrwrsest>; rel=next
etag	"og5b93anm44xkory"
via	1.1 cache-lj5bbg3asws9
link	</th8q8khvi2w0c60korxj2zx0zxk804uwcf2l4dmz>; rel=next
set-cookie	id=ztbrlsp671z79kq6goijozbf04k7hnux; Path=/; HttpOnly
etag	"btvym5wn1jtlir1y"
via	1.1 cache-0ikbbd9w54ld
link	</6086idvdkyhr66i9tomtzbv4f17ncusa0wvyz8dv>; rel=next
set-cookie	id=77paa7eovh9gb9cy0k0zli9i5frnx2un; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:19 GMT
etag	"99cgqydowwz7qycg"
via	1.1 cache-6ic0eus174t0
link	</avewkyk8wpdpxqqfzsqu1topw9f7m8o8va588oop>; rel=next
etag	"84p54qm0y7uwbiy8"
via	1.1 cache-uue4dsybt90w
link	</msfss6thutzs8idz03q0alw5slrn2orslthkkttl>; rel=next
etag	"yzpcrpz55ux7lkwx"
via	1.1 cache-ker5bh57482s
link	</ua56jwz780n3n8gl3jesms7m5as6fq6kyopc2ss3>; rel=next
date	Sun, 22 Nov 2026 00:00:20 GMT
etag	"ttb8dzhaepfgk5h5"
via	1.1 cache-39zrvamlunp2
link	</299djo33m7e2a5ps37tw11dgan12zw9kn9le2iud>; rel=next
etag	"yteawxdayevhn6tn"
via	1.1 cache-667l51zlhhf2
link	</30z5wbun4ozywgdasjb9zlwza4307y4e8q8eq22l>; rel=next
set-cookie	id=zcz5kcjajjvtryzzi3vnynu8otgmw158; Path=/; HttpOnly
etag	"b2m3nicqpijney9g"
cache-control	max-age=4982
via	1.1 cache-9kmd4r9on9ew
link	</vhkcsrtg8qv7g2r1a074v90yguj4tdanjo712io7>; rel=next
date	Sun, 22 Nov 2026 00:00:21 GMT
etag	"z4ovlr5slpy3n9pw"
via	1.1 cache-cnqha6shm9tc
link	</3hycqlbtn91uw0kjs134yxsfidscick1oad4g9jc>; rel=next
etag	"j0ks98joi8jas7l1"
via	1.1 cache-qnwn8hhl1ula
link	</lw4r3vh0c23sv5nduw1t07lgay0x2a15scs4akaw>; rel=next
set-cookie	id=ze4rbcu454q48d4d6eeb2m8sq0h9trtz; Path=/; HttpOnly
etag	"obcltow2d02bbu1e"
cache-control	max-age=2620
via	1.1 cache-hz2pf7uaz0wl
link	</56r85fgj8rqc5ff8ezofkyejpobcp4o0u111eofn>; rel=next
date	Sun, 22 Nov 2026 00:00:22 GMT
etag	"juwnik4s2lc1o533"
via	1.1 cache-gxodi0mwl532
link	</l2chozl599q6col5rcnlw5aiuvohxmi4wv3lkj6c>; rel=next
etag	"wlz684mkc9rnbq64"
via	1.1 cache-gqnix2612z5k
link	</mzsqad7q5nbr22c9hlq3xx3oidwq8j0b8ao78q5q>; rel=next
etag	"yf4jev5z0azfc7b8"
via	1.1 cache-s93t2cpgxf3p
link	</rszomjhal3xybu2j298cr06x16ic4j12oksj0a01>; rel=next
date	Sun, 22 Nov 2026 00:00:23 GMT
etag	"8sjh3k9knualt39b"
via	1.1 cache-h23wmanhy8cg
link	</v49sh1766srfkjyndws3im64wgspk89i3clegjh4>; rel=next
set-cookie	id=i1rqefj3k224sulisxn5a5wrbh63ud5n; Path=/; HttpOnly
etag	"ep7lu7uehna9kcyg"
via	1.1 cache-90grisqbqav5
link	</cc0icnhdz6yh2cm10bna5egh8r8wb00w41tp1x2f>; rel=next
set-cookie	id=i5isrh75sqompe0gc2bm0r9d8hhteoe0; Path=/; HttpOnly
etag	"5rpqu3uqssjxm8gv"
via	1.1 cache-fs1duvykkmgf
link	</8h6art66cocgajcngg5mszh22u7tbjee27twvmdy>; rel=next
date	Sun, 22 Nov 2026 00:00:24 GMT
etag	"ep98k5q1bbwx229n"
via	1.1 cache-34jxx6xx8myu
link	</g5bhi7e25kx32z764u2fuv4cdyt084c3405m50sx>; rel=next
etag	"1cc7wql3w8efhv05"
via	1.1 cache-91qrb5l9323g
link	</n2ntej6q494ix00xwylcna7m3i1h5wr4kq0r2rdf>; rel=next
etag	"tagoshtyi7su62it"
via	1.1 cache-ms6klrn1uvdp
link	</d5szjg2ybwwguubmn4sg9lzss0gut7i3j5z5a4mk>; rel=next
date	Sun, 22 Nov 2026 00:00:25 GMT
etag	"z3sm5zgj9y2vh3jk"
cache-control	max-age=3661
via	1.1 cache-ayc090kza5n5
link	</wie04tvmtj7hhm5n343usnf0vhmueteu3vstrpse>; rel=next
etag	"1s46vxkbc5nqujh5"
via	1.1 cache-ly87byyhak9q
link	</ou5v0qwx17fy3agnrsnuhppbvuspln97s1193bi1>; rel=next
etag	"77bjkni20p9mgeve"
cache-control	max-age=9083
via	1.1 cache-j0khbe3rf4nh
link	</vsmf06pigt38cix4wzsg4qej0gzzefukes6tbf1t>; rel=next
date	Sun, 22 Nov 2026 00:00:26 GMT
etag	"apoubojzz8pcj1yf"
via	1.1 cache-7gtd3jhq1lqt
link	</kx8u6hmq9hjqs4rkw2y025d2n4vwrtzu4k7gr44t>; rel=next
set-cookie	id=584ia2o7i2wbxvv9yzdlyu23dpa40961; Path=/; HttpOnly
location	/pxy183oo5qjk2nlmaw25uu6nxxgt40sukzujgfj4cc3x7kbwjr
etag	"cct8ewkuk3l8yl1v"
cache-control	max-age=8574
via	1.1 cache-ayzse4pzwth3
link	</oj2552733y26t5yst4rumyvxtmrtzarizyt2f881>; rel=next
set-cookie	id=cu1alf3ehc2djf4d96gyjwaxgpdk8tei; Path=/; HttpOnly
etag	"mfrjvk63av73cwgn"
via	1.1 cache-bmpp9hckbnqz
link	</219y6nynk4ttx0t6wrp0dry2t0m230r4sgyvzl5r>; rel=next
date	Sun, 22 Nov 2026 00:00:27 GMT
etag	"6skf1u0oqilipnpm"
cache-control	max-age=4335
via	1.1 cache-kdqpp6u53eh5
link	</xhzdom5oqr4qsw548u3rp3pjo2gun7sjzc3442we>; rel=next
etag	"tgzsic9cj8ryk1kr"
cache-control	max-age=8241
via	1.1 cache-vcatteycpb4i
link	</xo8g750xork2l3zwm0bw2ol9qvwvkoj1pmu4opeg>; rel=next
set-cookie	id=uvwu1c6sb6xmk7e380kurwjpv63v9fpk; Path=/; HttpOnly
etag	"p4e4myi8d0wowd2j"
via	1.1 cache-xfneawzb306b
link	</g5w2c73zljq69qawrrzjo6g0s5p99u3e6mwqiskd>; rel=next
date	Sun, 22 Nov 2026 00:00:28 GMT
etag	"ub0i7tawb4kisstv"
via	1.1 cache-6i7hw995f37y
link	</nwmnddq64q5tqotkfcceanuqskbr5rhfx99kotue>; rel=next
etag	"icxpjcjjjtguo5go"
via	1.1 cache-zkg4f5d06as4
link	</v8p8s87r7q0p0rnuahiumglidfndi8wkc9fbqjtu>; rel=next
etag	"n0jnfxci6y9o1q25"
cache-control	max-age=3748
via	1.1 cache-2oif1bmy34uw
link	</kzwo2dt110czbr6ezl0n39lksqtpfr5jki3ym2ik>; rel=next
location	/56z0jbx4ybtef3e36cwg1kbdc25ablj4dcou53av4pkntpiyte
date	Sun, 22 Nov 2026 00:00:29 GMT
etag	"05w4cwffw82l6euq"
via	1.1 cache-p4jct2srahzb
link	</13ryw97m29r1ew2270sh7wrk7qcdh0qki80v7tyk>; rel=next
etag	"l57coa98re88wznt"
via	1.1 cache-yjay7xhnr1qr
link	</ctsehxtxo7rcjxz65n0ez5woh4zq93n9bk9mlyua>; rel=next
etag	"30ah0omr9fdx2iqm"
via	1.1 cache-dyvd9am3ydm3
link	</jwk24f4cty56padt4smvjdr9bn6kevi8j2d50whq>; rel=next
date	Sun, 22 Nov 2026 00:00:30 GMT
etag	"nv1wugwf40nrth36"
via	1.1 cache-2l04szsih886
link	</epp32ja7rvkeyxf1r1h9f0ucjm1h46t8qfop8d61>; rel=next
set-cookie	id=nc63ompgzcevrxqonsup8m5jdlg6b7ol; Path=/; HttpOnly
location	/rft0fhqe0ga50gj0m9lxsjleqa7f511fkx7rshntn3cbd24x1u
etag	"uxc7v159f2z4ki3r"
via	1.1 cache-ko115mzakz2n
link	</eohh5l67vu4kl49a73c0xad0uldpjhcruwext5g2>; rel=next
etag	"kyywqmqk2mjjqucd"
via	1.1 cache-imbeafeqsrw1
link	</37bq2a8qagaths4pr8kiiovqb4kej5kk8larfeuf>; rel=next
date	Sun, 22 Nov 2026 00:00:31 GMT
etag	"97dvnck6l1wv3ztj"
cache-control	max-age=2112
via	1.1 cache-fao8l01zxi3o
link	</ln0j1y2urekvnybsywqcn1kb8u30nlrjbffck832>; rel=next
etag	"w5x4u1s5x956paqh"
via	1.1 cache-ti7wo1ll5v8s
link	</7kgsvem5fh0o5l2aveg0zirvaprptpbpe4pw2e0c>; rel=next
etag	"e8xjtl1t3qs4anrc"
cache-control	max-age=9017
via	1.1 cache-jhreqkoo4zsh
link	</0539wihg4ij6qxneru0du9z1wock28yg5u8aswyp>; rel=next
date	Sun, 22 Nov 2026 00:00:32 GMT
etag	"m098kgxveghqc333"
via	1.1 cache-zehwdd44g8qx
link	</4d3nrg7emk5939a0zgbh15dsw3fm3bbsblx75fc3>; rel=next
etag	"aamjc7hht7xvgyzy"
via	1.1 cache-mngn6klpuwjp
link	</vgfqrjricg9t7bs56nz5i6lu5nu0kwivpav8isk7>; rel=next
etag	"zt4csax7jrijj1zy"
via	1.1 cache-u8l3f7yug657
link	</w1ltr9ejljwkrs93nwrpbxpa6231hdzejaq01wg4>; rel=next
date	Sun, 22 Nov 2026 00:00:33 GMT
etag	"o5fn0lh5ghxdvvfq"
via	1.1 cache-ikx9hpxqg2sm
link	</b0sc4u0jkvk0b8ikvnxdcj5dnas2mpa1j3r3ij92>; rel=next
location	/odqnj664rkh6wkxrfz6ytw03ug1g7x32uhjcfeuse7iikin6qe
etag	"m03wbcwqm5bvsogm"
cache-control	max-age=9870
via	1.1 cache-i9gooepp5aj2
link	</2u3qeebif0mf90zd1qw6qdmzf7o26sadojtcu4rn>; rel=next
etag	"h19vn497vnfpk73p"
via	1.1 cache-iagl9qd868m2
link	</2e2gj9vy4q2p50nbfbq1gmdo2tkbxv39kiaimgno>; rel=next
date	Sun, 22 Nov 2026 00:00:34 GMT
etag	"dsxxnhk5114xjaoy"
via	1.1 cache-umw0h5cpmqxk
link	</x9rm36kdbn0mu34txpiju1s3nwengxh9ruij5ga9>; rel=next
etag	"r1o46qiag7k3m112"
via	1.1 cache-fg4a1n2l2hjv
link	</kfwzoms7wko3to456x0bvnoocd2b8kmg3v7twitj>; rel=next
set-cookie	id=i8djq48rmerh6ge1l4syn76chthftoqf; Path=/; HttpOnly
etag	"6tw6m63bz67g56zd"
via	1.1 cache-9n4qhwscyyhw
link	</c37iuscon8xl26trwngjax2y5wllltixwbx2j574>; rel=next
date	Sun, 22 Nov 2026 00:00:35 GMT
etag	"zuh7qnrsm6zzjcg3"
via	1.1 cache-3gci6mzcaf1u
link	</5cpk66bocl2fyin94n4zioq2ytgmnzey5l1sbdmj>; rel=next
set-cookie	id=d5xiq2lf51ac34n5uoz0s5p115q81mh8; Path=/; HttpOnly
etag	"3qau2c17gpcilhko"
via	1.1 cache-9x4hctm047kn
link	</5snmm5a32ajqlaek2v729cc2kgcdd3d21afvx513>; rel=next
etag	"5plrt783iig20kgl"
via	1.1 cache-pa6thnfkso0n
link	</hweeqlp0isepgsc5sgfxhl0fvf180z4lztndx5td>; rel=next
set-cookie	id=km5ju1rm3wu4sb8w8i5u8yso5jv2dof6; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:36 GMT
etag	"vr7stmhrumar6b0v"
via	1.1 cache-71q3totgux7k
link	</krxaz3ysh7gpu101q5jywfkl4lrp4cmnqjgdafo0>; rel=next
etag	"2i0ylatdro6ld5ki"
cache-control	max-age=2390
via	1.1 cache-2gbcs3ti302x
link	</jca2gatub56ej4f7sf4jn7u66e85n61yo5pgggts>; rel=next
etag	"ye9fg59qow9gja58"
via	1.1 cache-89quik1eluc7
link	</6bbb9qqjf9h54w740td1d72hc144w84umz2mjzrl>; rel=next
set-cookie	id=rwvkh964iz9rrlk33nm353menipfgpn7; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:37 GMT
etag	"2bcd4p1wasvewh0h"
via	1.1 cache-w59oak06aub2
link	</xuzyq5qqd2z7n41l6kdmc2kae6fnx9bk9tub1ei6>; rel=next
location	/wp5vub6s2o38sofsrcfra31mplvk9qqsfqrjvxa7l6lhazwgv3
etag	"vhdvfvjm8v88boik"
via	1.1 cache-3dvatw6ghm49
link	</6pdrad8tnzexbhmyvtqys3g9mngsc1jny2gxhaz9>; rel=next
etag	"1kullgx6gkx4xe6e"
cache-control	max-age=3989
via	1.1 cache-0orampewnpgs
link	</08ccrxch0spg80a2rus7nzq74wg6tnc0et1zz2us>; rel=next
set-cookie	id=tbklv6p0zxjht4gsq4s51ww7417vtbyn; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:38 GMT
etag	"fmwtcji856k27kjb"
cache-control	max-age=3276
via	1.1 cache-x6arkyp6pc2q
link	</es035synoeqpz39h0uwb9te3njgt2pj7fz6m42rw>; rel=next
etag	"wtn8lew90fnbyy16"
via	1.1 cache-waho3lxi0l70
link	</n7eklwancz3o8hhj3xx8qreup7blmv5bvavwyzjb>; rel=next
etag	"vjyc46tfbprui2mt"
via	1.1 cache-7ykhcarchza4
link	</7m0ek3ckyjcmkmawum6stlwzqvs4ag0n57gvw6wr>; rel=next
set-cookie	id=xl3juoubxzddmvi4ziw6njzq7cehq7h1; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:39 GMT
etag	"7yptxxzf4x6b44z2"
via	1.1 cache-tly26nc3e22q
link	</a7frx56lqkghxqnpjf8wdyatw9jlcohqp1ry09t6>; rel=next
etag	"8g123d3koptoipkj"
via	1.1 cache-3ov3apqrdjug
link	</tu9i0h07cm2u2i639u1vu2uy3r5hnlo7e3dyvtd0>; rel=next
location	/sh3t764xji0r1ryug112e9g5ehyqg4rhh2y1prc7vvjodlslvt
etag	"3ld1iz3tp5600c21"
via	1.1 cache-j73jn92gzyoh
link	</4lyvu24tsiz3j02812d4w3zk10hqaluis5bpdbt9>; rel=next
set-cookie	id=4mb0tfy9vxv24iosl8wkmh70ionr5slu; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:40 GMT
etag	"6tpc4kb67lqyonh0"
via	1.1 cache-jb03cgbxqxr1
link	</4xhyrzjysbardgrqck8ooosl0i02elpwmuhgkpmw>; rel=next
etag	"9j63uzelh9cpxqyt"
cache-control	max-age=3168
via	1.1 cache-y73owh6jmqca
link	</fcc4dqa8kzpx353pt49jge1y6aqj4zmpgn51wvc3>; rel=next
set-cookie	id=soo6e1k3wck9n1nn7552i3ku6xihdtzu; Path=/; HttpOnly
etag	"yl2qep3osbouzwjt"
via	1.1 cache-u801myplrnw5
link	</rz0eesxsfij0zpmi7xas89qt0o1wiu38qobelcx7>; rel=next
set-cookie	id=3elqa8j7bvq6rowy6jdk29nqtsedezx4; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:41 GMT
etag	"dcsk2horytf1st7m"
via	1.1 cache-emto5okx42fs
link	</zm1hz7fr1vopoy4mf4vbynrc38wwabhqycq6hgq2>; rel=next
location	/kb1uvih9nz3dq066y1yzyine3pxcb9690vmsqlwg6v3xi6w9cv
etag	"pjpdskdoblq5jo7u"
via	1.1 cache-tdmmbvw51n4l
link	</zvuog2oki57g23d13fpgndcw5qqlw0sltuqqkbty>; rel=next
etag	"5agzrsbp3uo7hg0i"
via	1.1 cache-mqyr3g485mpe
link	</gd5z842agcf5ypjq3hudc7r8c0r23t8zrqufir7g>; rel=next
date	Sun, 22 Nov 2026 00:00:42 GMT
etag	"qbvc4hfngoxvnly7"
via	1.1 cache-oozei84l7od9
link	</k2892fpdm20mm0zeiq3jhx5wlhu06pho3y8w78en>; rel=next
etag	"957sx3mf34b3n3kd"
cache-control	max-age=7797
via	1.1 cache-gcruokfv311h
link	</6b3zpfg1ddo48wm364atkjj8g5nxkcokqnrkf5ta>; rel=next
location	/yb9le48gyfks75018nxyxaog48qfs7pdwsv1q72fkmp6p2x7gy
etag	"yyb4sit3f9m2rn2m"
via	1.1 cache-myg6ppnqcwht
link	</62qf7nmkk7jjvfzhvghue1wf06d5d96vvalq6oal>; rel=next
date	Sun, 22 Nov 2026 00:00:43 GMT
etag	"36pg18zvawtmzqwi"
via	1.1 cache-kf4h4601fwdm
link	</qdigchggz719xavj1jpfg5lki9sareycuuzav576>; rel=next
etag	"zhyssvx1oavl6cei"
via	1.1 cache-tubzz6jgmtua
link	</04he9kopk35c70n0hmvqm6138ka2to6e7shvwi2v>; rel=next
etag	"6sclgngbofxdfkqe"
via	1.1 cache-l86mj3zy4hyc
link	</cag15o3liw0dzvgdxh6nq6l1906pvaw8zw70preu>; rel=next
location	/gwudj2cihxdblocpnklmcxpzsq5qokgqwt26u31eyhr414byal
date	Sun, 22 Nov 2026 00:00:44 GMT
etag	"8zexpyrgq46ylhr1"
cache-control	max-age=8660
via	1.1 cache-hgj7l9onn5zc
link	</n4odlwe1ftiibcfmgg3jwb2ahnbdug83ebpoaxj4>; rel=next
etag	"jd8h1bz4pci8yfao"
via	1.1 cache-m9cm7p9xeakh
link	</9kfm2h0hde95399uzlcn8txp40z14q69x5zua0zu>; rel=next
set-cookie	id=s12fwrjiiv2pkli6shi4cp2jc5449jlh; Path=/; HttpOnly
etag	"1gbfwj2vc4id6x6g"
via	1.1 cache-9u1sfq3bmtc2
link	</8jf0zfbapm2z7jx9qwpcy8z89nem6fx9cil4enym>; rel=next
date	Sun, 22 Nov 2026 00:00:45 GMT
etag	"wbhwn3j4luq2odmz"
via	1.1 cache-imfyddayuav3
link	</j0oay9ybsfer2yztd1poq02rj72id2qs56lphfu3>; rel=next
etag	"17xhsobfn98xargp"
via	1.1 cache-1t2un94u0wlb
link	</mtka1ybrdu9c2qbqbvccclc78b43ji5hbuv6jf0i>; rel=next
set-cookie	id=wgnlgelqeh7rua04qog4jkvb0s1bot62; Path=/; HttpOnly
location	/salqgjque3mqaewfh7g8ifufaf4f8kbsfaedmc39eemnicbiko
etag	"pel8li31otlr5byq"
via	1.1 cache-k1cnju32ttjt
link	</4yvd0vkl709qii61kgxrtoiz8fbcvw40nlit39a4>; rel=next
date	Sun, 22 Nov 2026 00:00:46 GMT
etag	"mzbeda3nihqdufxc"
via	1.1 cache-dwhddoetcxjq
link	</2n2kwyi1w6wg9ys245cvv3o3at0jb6h6i2ygdmip>; rel=next
etag	"epyixqukjqmkxtxk"
via	1.1 cache-hirmu04fee1v
link	</3o058chhpt5viuqn0kqqbujd4ku564dlguod7ekw>; rel=next
etag	"yp7r8cxt9fa4zq5e"
cache-control	max-age=2952
via	1.1 cache-ed251u4xott3
link	</duuqj1ypyw1qiz8mfljkna0e0ts2vx5bbluzgk12>; rel=next
date	Sun, 22 Nov 2026 00:00:47 GMT
etag	"rnmry5qku4u695n7"
via	1.1 cache-8riiwruh9nrt
link	</wvbyj09r19jhfcdtyi6ekp8wrbl0unwd72n70e6n>; rel=next
set-cookie	id=xixrfk0eoqr4pssb2y6vxe63xjbm5xue; Path=/; HttpOnly
etag	"fypp8zl6n6t8p5a2"
cache-control	max-age=7459
via	1.1 cache-sohx80v55ky0
link	</4nu2ubo81wf9xv17qgtmlgn8015gbrbr4ki3e6du>; rel=next
location	/i13i7h2j57sbwrpehsr0i5gafrbd22xk557tuv3c9xxbv20hym
etag	"cj39ycgd8qwuw41j"
cache-control	max-age=5325
via	1.1 cache-dfq6tqr2oa5v
link	</hjqhbahzejwu55h7g75gfrj5roerddmhhlrq35on>; rel=next
location	/t2z64i0m3wemxhkrmslt8kb98chkw2e1dah5gabmiy96e9ktu9
date	Sun, 22 Nov 2026 00:00:48 GMT
etag	"7zq9t7ow3p7gr4y0"
via	1.1 cache-nv952g57b7gv
link	</hnj8af1i1udu0d9739tvo5976plgqsxw3fub878j>; rel=next
etag	"t10rhrrc7ixqij0g"
via	1.1 cache-ha6y9eoqcp46
link	</lru766614hsyglciv5droglrkew0wl4vijm31qm2>; rel=next
etag	"zvhyafro9u0vdhzn"
via	1.1 cache-mi0mmemz6ao2
link	</7khpnkojk8ab9f9pj2nwt3qqo0wxcezo28atzfot>; rel=next
date	Sun, 22 Nov 2026 00:00:49 GMT
etag	"jqkl8h3lpaxxl9fk"
via	1.1 cache-iaiumkcqtkj6
link	</mxp0bkw4szuv0pzt5c3kpnotmyk6p49p992639r8>; rel=next
location	/snisos3f48492wuk2gojauomqvi5o8hsuwf3jv5y4epogdff4q
etag	"0mhadhp1oyvrb1nb"
via	1.1 cache-6qbhyd0e9u5e
link	</2rev6dqwf9g5m8n2exoar5p8n9g8bqgw6tvhtpam>; rel=next
etag	"hllj71n8t8bhwwjf"
cache-control	max-age=3658
via	1.1 cache-tu5wrl4ta4mk
link	</feh29rzhi9337msdqz1bn5y5d6i02kwg8nm1v55i>; rel=next
date	Sun, 22 Nov 2026 00:00:50 GMT
etag	"zbeqcpma3d5iyduq"
via	1.1 cache-aibkwla6ob8l
link	</nd30cfotzm6kanj70b7b1j1ib9g8irxuyv699u3n>; rel=next
set-cookie	id=3vpb3szl1a9xlz734emkwsqiit1s3ptp; Path=/; HttpOnly
etag	"7m0it3uwp069koy2"
cache-control	max-age=4908
via	1.1 cache-p854g0je8rh9
link	</4ti01iev097273iz2vowsdiq860h1il6qa3hwqfe>; rel=next
location	/ba9gv3dnad7q0yd48slbldzya35ms90tl4l2it5rdm1rfy2xtn
etag	"xylk24oevzs0s1cz"
via	1.1 cache-dl5ws25le8pb
link	</4rh3qb87i8hrnlx9nmbea855etgjiuosiiwed6f3>; rel=next
date	Sun, 22 Nov 2026 00:00:51 GMT
etag	"tdasbkj7ar51k380"
cache-control	max-age=8683
via	1.1 cache-ae3swlfoi1xk
link	</36v4ftuk2l3824eij3imin7luxcnv65lvjf5q53g>; rel=next
etag	"v6n639ent9q6f21r"
via	1.1 cache-93rdubt7kod2
link	</5vjrlrkfl5g4xwyel9zsfyzacz40gcik4ha2gfm5>; rel=next
etag	"8pw9mvul49dg4m60"
cache-control	max-age=8781
via	1.1 cache-79lhtg1bhhmd
link	</dgmsf0vp11n7vrvz9x1ysubii19efxolbbwiaoi4>; rel=next
date	Sun, 22 Nov 2026 00:00:52 GMT
etag	"9zs2mly2mi2aevsl"
via	1.1 cache-oll9vvd6cyx1
link	</97x0r0emt78ezutq2o1k3rrlql409qcnd7nr59ac>; rel=next
etag	"s3del2c286h99wpb"
cache-control	max-age=3099
via	1.1 cache-yga78bsakpsw
link	</q41u5p57x7hr2fzv9xzgaau1no627mrqcsybf2th>; rel=next
etag	"94vxwhvgbc7pticd"
via	1.1 cache-gpr6x3hnrond
link	</u3dvcg1tt7y909zi6ui62mylzyfdlumi7bdroow4>; rel=next
date	Sun, 22 Nov 2026 00:00:53 GMT
etag	"uv98wjokp3wzketz"
via	1.1 cache-mrw8qtve1kzp
link	</xellb3vqhslhux2745tkenq57ldrdvdczzro4r63>; rel=next
set-cookie	id=05wldvtep9wgol4w4289951f0qb0l4ba; Path=/; HttpOnly
etag	"x3gc00v1tak3ow2l"
via	1.1 cache-xe9ltpc9jdv3
link	</kbys56048noibgu0cahpwp63psdcw90g755td64e>; rel=next
etag	"2t219gwov563d025"
cache-control	max-age=8339
via	1.1 cache-3yy9zjldyo37
link	</m84s6z3z4ikdsojwdppo94kqighkl8wtg1prnvgl>; rel=next
set-cookie	id=m8upfgp0ygtwly8gdwg7zoxqbynp8yx5; Path=/; HttpOnly
location	/5e0a5zfwk3eiruh2pq36wdwsx1y8fi7u3egpy7rk66jmofhogq
date	Sun, 22 Nov 2026 00:00:54 GMT
etag	"orywd5qguz5jleio"
cache-control	max-age=3809
via	1.1 cache-b2zjnlb9xa5l
link	</6vi71iaucyrx2rt0enxkhxj2x16ltgo91a4ilbyy>; rel=next
etag	"lzjz7n048uq8sj7z"
via	1.1 cache-md3adpoec1yf
link	</0fzt35hghpvmtgd5gs48kj4bapluh12dqdr54b6d>; rel=next
set-cookie	id=yp2pnsgksxbfs8zl9dp3epaxzm51sn2s; Path=/; HttpOnly
etag	"yx1w38ocn33qeayo"
via	1.1 cache-pko1ow4u03v7
link	</6euwnbxdkbr1d24kkth8y0hnilonuwjattm8b514>; rel=next
date	Sun, 22 Nov 2026 00:00:55 GMT
etag	"wmudwm0g0t2ufslh"
via	1.1 cache-nwjgrexeg3iv
link	</kng7q9pid2dp33f9pf91nhyoaiol0l4kqqs0pacq>; rel=next
etag	"giep41c3jt2x6t4p"
cache-control	max-age=5548
via	1.1 cache-hmiyv2rjsetl
link	</7ttq2ewgbntbray40g8l6abxpttifeme6v62p7rf>; rel=next
etag	"e2o78uo2nz1bzrgh"
via	1.1 cache-ktmly8mrf33d
link	</v2148ss4bvm44wzvacb8mw9hf2n97w5eqeymvezp>; rel=next
date	Sun, 22 Nov 2026 00:00:56 GMT
etag	"5cule4ypbc2o7g90"
via	1.1 cache-3dzpoepg5exw
link	</4sca4way9tiy9mbfsfvwhcxrqyz9amp4pi21egle>; rel=next
etag	"rd8iz2giezwgza6x"
via	1.1 cache-0klcfiq9r7vp
link	</3riqqabcep9fp5p43t9c0xn84vbr2emt4lpzv569>; rel=next
etag	"4ki72vvq7utci2bj"
via	1.1 cache-pzgj8u2knrzk
link	</mukwdedanuzhvrh8g6d3g0mbp0wj2rr9lls3zay8>; rel=next
date	Sun, 22 Nov 2026 00:00:57 GMT
etag	"xqdtkquzp1wokabs"
cache-control	max-age=7176
via	1.1 cache-dyqjapq7vv8q
link	</b7wvzoc1sfyqhvqa3c2ujjo1evwqynubcldlnqft>; rel=next
etag	"vcj4cpyim56t0zk7"
via	1.1 cache-tvcsmi8f61j1
link	</c1nsfrdscssg0lbynmerrba3fh4ixask9d0fk6yr>; rel=next
set-cookie	id=cmsi3dw6nvmz98pj5e68a3i8t92nbup1; Path=/; HttpOnly
etag	"n695sc5ja850a93f"
via	1.1 cache-ozb3fydjp3qv
link	</t0ns59cyrg315hhfaphr9bgqmwf6dwzfvrke6b3f>; rel=next
date	Sun, 22 Nov 2026 00:00:58 GMT
etag	"gufe76x0wysgf1el"
via	1.1 cache-0jp1g87w7xsl
link	</csroqgibe64j7qbyaqou17g7yqfgglmjvjggaldl>; rel=next
set-cookie	id=6viev8kk4x3llhwpmnvu1w1uw8y2o388; Path=/; HttpOnly
etag	"fnv972f10b52u9ig"
via	1.1 cache-hl8uf7a4d2a1
link	</wqgn194vnmraw2h72z29mphim56v0zzvgkv2l47h>; rel=next
etag	"l7bns8rdx1y3zii8"
via	1.1 cache-rz7towcipc4u
link	</wzzro2zk7khuty36kip99b7as0syxv39uu13dnmp>; rel=next
date	Sun, 22 Nov 2026 00:00:59 GMT
etag	"fqgw2p7qgds7opkq"
via	1.1 cache-v2haxim1bvz8
link	</z6r104yw83tbfkoaiut43xzop7ci7cwuz959gke3>; rel=next
etag	"p20ktkpewxccb7c5"
via	1.1 cache-6plsrm1naigc
link	</mr9e3lj2lgss21ts6vikny2fw6mbn5wcgjf3xqcw>; rel=next
etag	"avpuf6z1bg2arf42"
cache-control	max-age=4138
via	1.1 cache-zj47uqitoi8x
link	</6p8c7jxc4phtqqeky9swwolnide05ru4pm9rsxbc>; rel=next
date	Sun, 22 Nov 2026 00:01:00 GMT
etag	"bvqhmp6z5fdf85o8"
via	1.1 cache-0mzn7y07c73p
link	</0tg8ipj6hxpgoefrqfpmxx18dkn46tyig0zhny1b>; rel=next
etag	"gcmid5lbpmqgi39a"
via	1.1 cache-vjpcto22rqeo
link	</743ig8ykwknhx1284j9xt6w3irq70m505yqhpyac>; rel=next
etag	"s4qosvx4a2qxslww"
via	1.1 cache-1x4p13j53h5e
link	</ofhtkcz3xx3gif1ao7wd7lwnohouh4z4m74k6zpm>; rel=next
date	Sun, 22 Nov 2026 00:01:01 GMT
etag	"65e593yl81u191hd"
via	1.1 cache-llnbh7tsyljc
link	</3h144umy3er9cg5pcc8dxtnriyjqpcf0wykrm5kw>; rel=next
location	/ojd6qslfreu8yrrm0zibjhoa3kv4pzshykzgod7bcmvdhjro93
etag	"7qdhaj8ylnh8nyxz"
via	1.1 cache-47rpzxozqxh6
link	</fv3wl29xr19dxe76bpr1pylj320rlke08gbizaww>; rel=next
etag	"lf7052b395hc79wu"
cache-control	max-age=5380
via	1.1 cache-s6phokb2s1tt
link	</8tx3dorb7rymdkapdwnclk23nkfml3ls87qx01h4>; rel=next
set-cookie	id=vhmqykfmzrtmmvcdjqcemo11kzc927ja; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:02 GMT
etag	"u459x3vy7cpmvm8e"
via	1.1 cache-8gudoinm00e5
link	</8t6roaqqj2povqbm13lfw46phkock7zrbtk5ccpj>; rel=next
location	/qzvff2h5mo6vqunbwzl1qapp3071msoobg0nwjyhvreyvnacku
etag	"an55ozjnxje5ipmn"
cache-control	max-age=4134
via	1.1 cache-1vmjb76t6jnb
link	</e0qcik5y21u9qlrpdjriljojha2ntue2nzrvse7i>; rel=next
set-cookie	id=qaxmh9nc74v25zngqr0z3xqrop4srtgb; Path=/; HttpOnly
etag	"ct5emongc2ru8ylk"
via	1.1 cache-kz5o7ofme41h
link	</g956duxrhgugdvb9aam1ksmh5zh1q9g4y4a71vh6>; rel=next
set-cookie	id=w61of33dxqqbgxza3zhzw1d59766r1qz; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:03 GMT
etag	"9y7wdhi1v9ezg5v1"
via	1.1 cache-zzi6ml6ilzah
link	</o9v17qdx4k71ncdpvzfusu4ripdxlhgf2a62zmah>; rel=next
etag	"k0cu61gl627x51j3"
via	1.1 cache-j03vapda78vh
link	</g3acymqminwutcr51stqghk2z1fxnyy5v6pg8j5l>; rel=next
etag	"me4oieyku0ggdt9b"
via	1.1 cache-dyol10lht7cl
link	</c66l4i8hj68qtn7wnnm1r69z5g9o3lb3bilxxsqg>; rel=next
set-cookie	id=m4yazkbxht5qiairsrfdcywdimaonlza; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:04 GMT
etag	"eku23y5rcjpxmqru"
via	1.1 cache-f059c7ba1jif
link	</96y5k8tvmocvsc4edb4qyk4thoehmbpqkkfkql53>; rel=next
etag	"fxef9fejut94pv1p"
via	1.1 cache-hkcuweevn2i9
link	</sqzjjzu9tz5c8uu1y7dtf6556bwrhh74784mdla4>; rel=next
etag	"vdi3i1judp2ko5x0"
via	1.1 cache-77alyswwzikv
link	</w3gfd1eyoppy7d3vgs2tdqz9iv26at77oe3ljsei>; rel=next
location	/3mf712fv15yzjsfoe2js4bmd0cxd1yx3vdgkdewc3kgpr8mm73
date	Sun, 22 Nov 2026 00:01:05 GMT
etag	"jhkf8g1n2em92ybg"
via	1.1 cache-c4kdsopyfs5j
link	</027i9qidna6bc0ehjicvuymmgylsb3t2az2h98q4>; rel=next
set-cookie	id=xq68u89rl97veznrcozuo77tq03ki9rn; Path=/; HttpOnly
etag	"1y4cbf1t1hh7nbbj"
via	1.1 cache-qykij3rwaeeb
link	</cbf32pyk2qjct2bllu7bueiuby87w58xrt0fayof>; rel=next
etag	"g777ep0mw1fys83q"
via	1.1 cache-oh7g7hzeh9ty
link	</o2uypvxixqhp0clmh1snw7j0pm0xlr64qtnlcf4w>; rel=next
set-cookie	id=yh9rsm8f53k2px0hrxbbzcy577uio67k; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:06 GMT
etag	"wk2605xcn8q7bc8j"
via	1.1 cache-hy1jcqvmpvzv
link	</jbr2ystan6ht5zwkkgp9pstl581dzzle36ag9fr6>; rel=next
etag	"0s3zbjhrc52w9w5m"
cache-control	max-age=3230
via	1.1 cache-5gskpyvjv3ar
link	</i2ijiygwfnsd8x7ge4idmylcwqgdyzq81zcj9yi5>; rel=next
etag	"fk3l715ibgkoqc68"
via	1.1 cache-yj3skceil2ys
link	</2pnlgz4gro8c4g7ne32o4c1bwpgwjyjp8f70ntcf>; rel=next
date	Sun, 22 Nov 2026 00:01:07 GMT
etag	"por7x9kgvzt7cmsb"
via	1.1 cache-uxbn4rqhe9nu
link	</r8d4nmjertfc30nybbykwl4c8p0w9ymqloxm1h5e>; rel=next
set-cookie	id=wbxs63oczyef0mi52nty1qqn2c3he1iv; Path=/; HttpOnly
etag	"nhgjbwyfdhwmc99p"
via	1.1 cache-fyin8owt8r81
link	</lkp70vqfqd4ey6m33hawtcj9f6y3vbp2yxacp2q5>; rel=next
etag	"lq0oqi8viivlzs9f"
via	1.1 cache-8ivvfw4h0lbn
link	</3ukjz9qybl00bqcy92x0azde0zwh1ec192b0992j>; rel=next
date	Sun, 22 Nov 2026 00:01:08 GMT
etag	"30lw8r7pdah80i2r"
cache-control	max-age=5395
via	1.1 cache-yjn3osodpxbj
link	</lls9xz901qdohpic562xkdmxh5cfj9zdtaho1nfi>; rel=next
etag	"2rqtsvlvkrgz8c00"
via	1.1 cache-t74pa922xiup
link	</bevfm7wfsfkp2vqizxzo4wu0nw6zzkbqosbok6k9>; rel=next
etag	"h4idqbx11z0red00"
via	1.1 cache-puieu8fx5ucm
link	</6c6k2q81uw5rlpmtbk3pkis6wzb3roirzbm9v480>; rel=next
set-cookie	id=lj2vtplq0myzhdv8370j7uup1c565kwf; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:09 GMT
etag	"mgipuwm5epyfpd84"
cache-control	max-age=7393
via	1.1 cache-0dyje4fd0jc1
link	</crry4jvnwswftjql60i2gou7lfelqi9y1wzk337z>; rel=next
etag	"77fmjek2084rtl80"
cache-control	max-age=7688
via	1.1 cache-cz9h80vl0z1x
link	</dpdqc4fmfdiwt88cocqkarjlhcketgczzs3v9fnx>; rel=next
location	/v0kbqwrf5v3l73a8ckcv3dcd2ziyv2usq9apycy6ms2zls7nst
etag	"9obu7adnw51bwn5x"
via	1.1 cache-wfbt4qsin2xz
link	</ldfqotkk9ds4a24hbvh3okwcjmxpwi7rg9g22ffo>; rel=next
date	Sun, 22 Nov 2026 00:01:10 GMT
etag	"l6wg0uoqob8mezko"
via	1.1 cache-zeejvh4h84mj
link	</e1dyen0f8q7nujn08exsqirb2f1684og9ca9gomy>; rel=next
etag	"63oa7skkee22y6te"
via	1.1 cache-nzizet2u6dt0
link	</w6cgwwdrssfw8csnj8c1nlqddgygfbvw5onfsjci>; rel=next
etag	"aqnp3631tdf7r67h"
via	1.1 cache-dywre3e6icj8
link	</wsfw7gqafu8qapunzp0702uply9e5f98l1wab6ch>; rel=next
set-cookie	id=kdj43j5yl8np8b3qt3h7c72jplup2dhn; Path=/; HttpOnly
location	/ow2dh98fv5qtefdxr67o52tgh4ir6i2qlyf1jvzkydmoqcpmmw
date	Sun, 22 Nov 2026 00:01:11 GMT
etag	"grrr95xl9nrs58oo"
via	1.1 cache-dv6s2y33k8b0
link	</ie8n3pvu5gm8ndc4sfopu1u95wvpo5fhhcrp6c5i>; rel=next
set-cookie	id=is17i2e4rqtnx9er676bpsyp31j5q4yw; Path=/; HttpOnly
etag	"r36ld17ei13yftk7"
via	1.1 cache-irwdgfnvdj3j
link	</oe2lukp6f6km2tawz68052deskunl10i58nzbaam>; rel=next
etag	"2pmp0kqszt1j651c"
via	1.1 cache-mwuhddit6muu
link	</wo6gdfadcitw1dyapik0i9cul90woy9vbmoc9jzn>; rel=next
date	Sun, 22 Nov 2026 00:01:12 GMT
etag	"7ppqefu4ckn48xro"
via	1.1 cache-36e23qgdgwex
link	</pioq1fzcqnourf33vj76bxtx2uzimeyuk1m0oy2k>; rel=next
etag	"fpwsfw35klexzwwx"
cache-control	max-age=2339
via	1.1 cache-mvscrtyqazu1
link	</8x7bo5lc07r1c39u92uyjq1r56gy7swwmgk29a8l>; rel=next
etag	"g8tqdimy96dkpzef"
via	1.1 cache-bli5ar0a8zk6
link	</z1yvxv2uy6aq0gz8lldiz8knzt2erc48qx6kygdr>; rel=next
date	Sun, 22 Nov 2026 00:01:13 GMT
etag	"yfo4bjfhaf54fja4"
via	1.1 cache-mb8eihmptenm
link	</vm0qj0vzhvriyt3onoyt6aq6e2w5ng59p0iat1t4>; rel=next
location	/qcsmdti5rxya1row18npzofxa440i9vkd76ngzxgburtqvgmv1
etag	"5tfv9tqf5j92k2dy"
via	1.1 cache-6xs7himm9vwn
link	</fo9v46h42eu4as14v2b57n4m940t3mfzo5t3lika>; rel=next
set-cookie	id=jkqml7ke8eksd7slvo5cnjumg1kopy9k; Path=/; HttpOnly
etag	"s6j4o786ct52ne2w"
via	1.1 cache-35sr5c4z244j
link	</f9wfg6gktjqtpbg6wxf5b1nh3anmm2u4jjqm64i3>; rel=next
location	/m3x56piyifr3audd5dslriqjbpm2ibffikq40r2oat7a1hf4g9
date	Sun, 22 Nov 2026 00:01:14 GMT
etag	"lwna8uzlyi0nmdux"
via	1.1 cache-q53g00eutydk
link	</k9qkxtzhf2qz66duu863v5xmib0ujpflslnu26q1>; rel=next
etag	"0ax50duv8elqq167"
cache-control	max-age=5352
via	1.1 cache-a2wzky38kh50
link	</5c8lsf4xx4eklp5d97de4tr8c01a1km96x0ykfxh>; rel=next
etag	"inpw3xb0oxr5rg5r"
via	1.1 cache-tgbqwslvtoik
link	</is5bwcj2akxv9qlrb0lr8jedg7tvbhk4av0l7zfu>; rel=next
date	Sun, 22 Nov 2026 00:01:15 GMT
etag	"ochv2bqbdjbn9y5a"
via	1.1 cache-hrwi0kox7bmc
link	</epmutx9aorgxtagfhe6oxgcuhdoq08bl1xjcl4tg>; rel=next
set-cookie	id=8maqsuq8i9hds8av2ego0n83lm7mnlz3; Path=/; HttpOnly
etag	"tkoily0uwik00ej6"
via	1.1 cache-gmd0gpzeb935
link	</qbdtzo8iy8og6hziug1qgo6v18aes2raqechy9vw>; rel=next
location	/f6ywlzy3lpf85ssayzkhak59fvc544clib8436gyssj6blorwv
etag	"rudhh3l9ctww2zx5"
cache-control	max-age=6986
via	1.1 cache-muwz7skf2i3u
link	</7l0tzhjpbw3ld3h1x919302exfxqbc85yucblks1>; rel=next
date	Sun, 22 Nov 2026 00:01:16 GMT
etag	"nff1qb7kse94evir"
via	1.1 cache-vkx92l6pflkm
link	</r097bnit3fixdeja5t2dk8y4kulq3l40b4y1fzf9>; rel=next
etag	"g7qvwvrp6g2y82x4"
via	1.1 cache-bo4rt7483irj
link	</t541mvznoa24kjnvaw36kr3xulw32zp5nvfm7pnz>; rel=next
etag	"v8gjhctv8sdfb4cf"
via	1.1 cache-vx0wlgt7n9ck
link	</u9oqiakfkrybkkl62szqib0ow4z6udz3fsnwshyh>; rel=next
date	Sun, 22 Nov 2026 00:01:17 GMT
etag	"dsa7a8so1zsesy2s"
via	1.1 cache-xibyfwi96h3l
link	</7ej0uzqpv8f4n6vqhnmtfadqyu3ybor2j04swzn6>; rel=next
etag	"iz8i0yle029ar5ci"
cache-control	max-age=2991
via	1.1 cache-3aqodm8uod42
link	</2cwxvjlmnmhsix9vsxhmgrkl495mz7b2fjj10twa>; rel=next
location	/fx0lymkzszwzfp82ue314c70wt9i71mlwa1prpz59ugfql928y
etag	"kxga3h8y8regmxpm"
via	1.1 cache-lr16h71zrt4o
link	</9x0isyi0l3r6ni1w1wa267a9mipd9wfqehocx5ff>; rel=next
date	Sun, 22 Nov 2026 00:01:18 GMT
etag	"h6op96l7fhcd68ld"
cache-control	max-age=5423
via	1.1 cache-z9mhz8y1my70
link	</4vkj6vscd84y74vb3d36jiztctk4fsmrxi2mf77x>; rel=next
etag	"s0fnf0uy0xa9au0e"
cache-control	max-age=6519
via	1.1 cache-dylar9fdmajq
link	</czfuzrknqiclhpcfuenp3wy24zim33adx5u57ndd>; rel=next
etag	"4t7n341tlfiyolo2"
via	1.1 cache-9m563zadgfqw
link	</u65d34z41759n1zm7f7twg72f1r3eazdsy8qzug1>; rel=next
location	/epxjvaqhoi9wam90fqvadg1xdc50gs9v8ox0umky5c072ehs4m
date	Sun, 22 Nov 2026 00:01:19 GMT
etag	"xifq4kv833xn3pm3"
via	1.1 cache-vutzcondqkca
link	</ansyjdptdw2ir2t91e11tpee7r8dekon32k49rvn>; rel=next
location	/hn8tc68axv7byznidu64aa7x8pr2r80076ieeqp1onphsub2in
etag	"1miv4bc04cttgbsr"
via	1.1 cache-aqg44ndbdnmc
link	</5ynsi7ka3k3ukla3csfbutpyzd1izg7adi034y92>; rel=next
location	/d5jvxkc4yko6gsylqj9gmt5p6greskb1yf92er01vaj4j9nulo
etag	"4sw3zhnwbwufv9mm"
via	1.1 cache-1owjkhlg8dvd
link	</u25cazrk6dnxrc38nlt5y1wmzx883a8koefhnnbn>; rel=next
date	Sun, 22 Nov 2026 00:01:20 GMT
etag	"nwil0p4i3xvb84wo"
via	1.1 cache-mbicspv6okv0
link	</xlkp6mba30gasjc5961r3g2aoky1k6eel45fv69n>; rel=next
etag	"wgd5yjqbx4z2oiny"
via	1.1 cache-ktyzft1a3yjr
link	</aqc8uwl7mn6o7425xztb1ndyqq46nievkhb76l7k>; rel=next
set-cookie	id=i71ovxbzi52r8rxq9fo546nc26d6tuq9; Path=/; HttpOnly
etag	"007srvftnugjtcdb"
via	1.1 cache-hft25iq3ya0d
link	</nb1f9qohvtj3r1efxt22nbyy3yq8fgi2z9e3xrcy>; rel=next
date	Sun, 22 Nov 2026 00:01:21 GMT
etag	"y29d1erxkugl2ba9"
cache-control	max-age=8452
via	1.1 cache-uel4y7owwy1d
link	</5fhencelprw2y4nbiubn9q6jf84xsdmfwwfcyj7f>; rel=next
set-cookie	id=936nrs3t04n18zhnxpp6kh7k2ovr6yyx; Path=/; HttpOnly
etag	"m8s6zfwuyymhtiee"
via	1.1 cache-kxr7swtylcx3
link	</a88spuwm279ujzkwu7j4qpmnl2r9f8nq3b8nv0qe>; rel=next
etag	"90o1l6bc5qao6efl"
via	1.1 cache-5duvo9ctwny6
link	</8d3jbs0u5dr82z4q9jo6unzp7edqienn8479eeyq>; rel=next
date	Sun, 22 Nov 2026 00:01:22 GMT
etag	"nrvnf01whqjmdn3a"
via	1.1 cache-sg41io5ox8uf
link	</03vr473dyhdq89ucz2t0zm8yqtwoc54tcz5q1km2>; rel=next
etag	"o2w85jhbvhpr2qw2"
via	1.1 cache-snqawmklb2ug
link	</pgn3e5xx9d0vyta3e3s45kenppsa8ci5bjy9h38u>; rel=next
etag	"21t3v3jfivr2px14"
via	1.1 cache-vhcrdlqtqbei
link	</fvg6p1o5k4mr5z9dtwortw9vgpkbx1f8m1sz4okv>; rel=next
set-cookie	id=8r8e0u4khr4huspyelt9e7grx2sgo512; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:23 GMT
etag	"0guj4fr6ne7kqaat"
via	1.1 cache-b3ck6mjoxski
link	</ekmxi4v9wtoj6s3fm1bgzadlwp4x2gq2cfkzdy9x>; rel=next
location	/odo40e9mtqrbafsoz500gcqjxu8w2pqy2j8ouid4vh5aik5cwt
etag	"jyr7d3qweczdznha"
via	1.1 cache-5g5020f8lwre
link	</svwbirdw4np8gpt1m9a7bua1i2tbm7mrs1ospnhu>; rel=next
location	/t3jllo6a6jj4cujhvg4hdq3j7gqulp3a9fc24yt59noes9ch7u
etag	"nc6fm41o3hy9k8lx"
via	1.1 cache-lz9j23yhio8o
link	</l3o8fly25regk423tmbmkkcy4l2wbxvswswzjyx7>; rel=next
date	Sun, 22 Nov 2026 00:01:24 GMT
etag	"yjpo7ct3nlccm481"
cache-control	max-age=6962
via	1.1 cache-mmv1zp4a8e8k
link	</dltd9a56kmhdfmihnyc59goh9r62dkrppja4rjfg>; rel=next
etag	"0838mhxad80kg04k"
via	1.1 cache-mcb6a52wfj0m
link	</vv51wjjabfiqu0qdgux8uozygbwapyxeycm5q06c>; rel=next
set-cookie	id=sltjyqn61nwa9s9wtaqwztk0npqv0gzg; Path=/; HttpOnly
location	/oy0jiyo59qi0fcy8csbcu1ynzxy63samwc0empbsypo1j2yre5
etag	"kashe3f7myoeawz3"
via	1.1 cache-aipw3w3v3mda
link	</imzajpq1mrouue6z5znljmotwk61uxc35vrbgqb2>; rel=next
set-cookie	id=i6lescytdr8h56n5g14rzbslpyqg1n5b; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:25 GMT
etag	"j5ag6s562s11vnqp"
via	1.1 cache-3kero251enjl
link	</3d32ow08ctg0luyeiklf16jwept149cha0s9gtji>; rel=next
set-cookie	id=xps4vk2e7xyw7nbxeafwnwr5ylh0rmxx; Path=/; HttpOnly
etag	"ljcv6yrc4imrd4v4"
via	1.1 cache-zsrdsmbxpgy0
link	</33uxwl3kf5oylabii0ef69dji15bk59vub0o5spq>; rel=next
set-cookie	id=i8159cy0l4et0i2epzrjztftersqjhxk; Path=/; HttpOnly
etag	"sgzoe7imlleerj71"
via	1.1 cache-sta6t1ulx4a0
link	</8rsvkkxdga59zjsmx7rw1rjindp4xgpjhxoglkl1>; rel=next
set-cookie	id=rcbu12a6b67bha3t20gzi0sylmzh3azi; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:26 GMT
etag	"gy7wsljujz2vu0kf"
cache-control	max-age=1602
via	1.1 cache-9kvnagmnjtou
link	</pzdh6frgd1z23c2m9fvvkcfk8emlmmyrncd4brar>; rel=next
etag	"a62onjurtq7tawh5"
cache-control	max-age=3563
via	1.1 cache-tnp7hlvy299g
link	</85ckdgtg3qpbqik6vzunk95dz7uw6c8xf4t9myht>; rel=next
etag	"gxuj34gdr15bq5l0"
via	1.1 cache-7a5n3fssznqr
link	</o0ct359tklqqu2wjcbvjprkdmpriddq3wv1x9zjl>; rel=next
date	Sun, 22 Nov 2026 00:01:27 GMT
etag	"twgs3rnl7h8do276"
via	1.1 cache-nly44hzcgajt
link	</eqdwdymzeoc33mxaibx81lk8xna85mjsc1vddd4w>; rel=next
etag	"euvo23dogfqeqx3i"
cache-control	max-age=7793
via	1.1 cache-wbts35ca9tv9
link	</fzgvyyg34h6d8t2gx1salpajc5zqsax6ny3liwpe>; rel=next
etag	"44p9mkgy779t657d"
cache-control	max-age=4244
via	1.1 cache-d5xc3lx10kx3
link	</0e4uioo9287n49l0flhxqwyd65f0v3scxrcvg4xc>; rel=next
location	/qol9z2sptg9he3o1tffj904t1qgzt0kriiiffq0byudc1j4fck
date	Sun, 22 Nov 2026 00:01:28 GMT
etag	"ha2ioxtjvhhszn7n"
cache-control	max-age=3024
via	1.1 cache-kv610w1u31hd
link	</7bukp3l04f0y1eq7wdpajcxv55mxw9fvlfn99qlp>; rel=next
etag	"jqiplj0zclhv1prs"
via	1.1 cache-hwfmxc7tiu8m
link	</dypftmakih9ekiemn1cnr5rt0ydmk2k8fhxmn9qs>; rel=next
location	/aq6n5hajessvyvojghggurz7msm8qep5x4958l0ixccvv3kb18
etag	"u9o40uwrvsadcwqk"
via	1.1 cache-6b30waiw11er
link	</ko2uktu9xqjek1rkr82kql2pjuw2supe8t96zlm3>; rel=next
set-cookie	id=95kufnzdewn6eizdf0c5mng53eoj1nb9; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:29 GMT
etag	"fix392mnncrrpofy"
via	1.1 cache-c34dae0v4qg2
link	</rny1d26y1rpbbqqp4eyfbqk664qsji2pigeib62a>; rel=next
etag	"2u0cygytqtk9y3ax"
cache-control	max-age=701
via	1.1 cache-wz9e171x21uv
link	</9ryucv1voofe1xbl5s3iwjv3lkywjto192j99yl6>; rel=next
etag	"ui2qnycrncvz4kr3"
via	1.1 cache-tmwg5yzbatl8
link	</jc18m5ttavmqurm2o54w03b0vmognqvgsud51myo>; rel=next
set-cookie	id=2ivjylay6c545plp75ofifoxu64obw1m; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:30 GMT
etag	"kg0qmux6hmos8r9v"
via	1.1 cache-j9bfhdn933xo
link	</5v855bwm345glqrtd1525cnmdcbkalq6u6g5ud01>; rel=next
set-cookie	id=custmf926f6670gjevtf41wql8jmjkb4; Path=/; HttpOnly
etag	"csfprqq1m0x6ncxd"
via	1.1 cache-w5dkxlxrg797
link	</83hreme4d5f1v8juuwes915zhjtqk3dx0zcriggd>; rel=next
set-cookie	id=rq9jawgv1ldxy30uj3d4vvors374eu6q; Path=/; HttpOnly
etag	"7aojb2ohbagomyx2"
via	1.1 cache-aptr7xqw8hoe
link	</y8w2fghzbqpelcs0hynaqnl508sle7lbbk8y8ihq>; rel=next
date	Sun, 22 Nov 2026 00:01:31 GMT
etag	"z9ambutf12lpihi2"
cache-control	max-age=9720
via	1.1 cache-0oaar2hoc5bh
link	</9nsifyom3znxfm8dumun59w2c980a4sys39rr950>; rel=next
set-cookie	id=ebm7urajg4rw4zoumj4lopgnlwt38011; Path=/; HttpOnly
etag	"2t1fdnm1atkb9s2t"
cache-control	max-age=8172
via	1.1 cache-5gm89yy8xnwy
link	</rd3b1c3044a1sigjc1knw92k55wl7ink5k4a027f>; rel=next
set-cookie	id=rtn0hljrtmbx4obph548r2omindd37p7; Path=/; HttpOnly
etag	"5kco1vrh38vheaub"
via	1.1 cache-f9db5kpqa66u
link	</kg5t2x0867c16fyqfpsjcx3yme4dq7kedzcrsj3q>; rel=next
date	Sun, 22 Nov 2026 00:01:32 GMT
etag	"skyepmztatqkj9m4"
via	1.1 cache-qy2pvopv27dz
link	</52zrtlaz1fhxfz5mi3cgjuww8boios71libruabu>; rel=next
etag	"g7ncu55dpbcfd8nu"
via	1.1 cache-vy6p9clxd4r6
link	</8ogtpw1o5fsznzjvgzk1zmpg6z9ptt1yeweapk7f>; rel=next
set-cookie	id=npd0qnkji0oinbopznz1fsflw8jv7s82; Path=/; HttpOnly
etag	"ydg3dwf25wnlixcn"
via	1.1 cache-iz7d2j6ze5cb
link	</xp6igxaxbnh7riq76d50t4jqsqosctoioy5hqpwv>; rel=next
set-cookie	id=tabgsut23jd7hrltf04ulvl9kgrciqeb; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:33 GMT
etag	"7udjzns78fvvl1pv"
cache-control	max-age=8517
via	1.1 cache-m0eakljnr9ci
link	</7g46dc2nczmywsrtvgtb20hv6nokvro34oi4ub14>; rel=next
set-cookie	id=0h09i716vix3pvvc9ry7pyp0871jz25a; Path=/; HttpOnly
etag	"lvqln3pty1shy83z"
via	1.1 cache-bobga5vgq8eu
link	</df1rbfi4bxm0by4hp2qjy3xfzuwoftxe23ho254m>; rel=next
set-cookie	id=b2ndoi9g2877d4k5141j8jdr9arwu5m8; Path=/; HttpOnly
location	/lj5ixymk8qpgq6lxj41d4donrmflhwo74y6aexgdospbtby9mk
etag	"e7c4ij0wcto9bt23"
via	1.1 cache-n077pw1bb0uf
link	</9ege63jkggh4jonjlcdozqh4qm12iu3d2fm7bdp8>; rel=next
date	Sun, 22 Nov 2026 00:01:34 GMT
etag	"b2ac3oqhvw8kppcq"
cache-control	max-age=4495
via	1.1 cache-3dgk92v3yo5o
link	</fbchpu3eokj53nqxkzzj4ew6ug6i2magylfskf2z>; rel=next
etag	"0a2ajm37cdhbeeex"
via	1.1 cache-vi91nluc7kqo
link	</hw62qzea9co39zg6w4dz7lwptrtototjphmiq79s>; rel=next
set-cookie	id=mfs9mma4xpgbgdgqkn9mhq444hez2qv8; Path=/; HttpOnly
etag	"6ygu7ikc3d4zmcge"
via	1.1 cache-scniqstxlbrw
link	</riyz7ohwirjhg380kn5ryxrlzgzinmjpz75v46yu>; rel=next
set-cookie	id=v4gn64bh3mvjzxm90mukhtti5wur9w63; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:35 GMT
etag	"a0216viuzdl2157r"
via	1.1 cache-ijz4nsxbwf0p
link	</wntqmcsquair668hjrb180i3qvic87dw1ij3dzgq>; rel=next
etag	"lnozoavy791f3ib7"
cache-control	max-age=3328
via	1.1 cache-uowq6tevirx2
link	</4t8mbu2qbmdr4uoyfey4oyyizkod32v7xsl2h0wy>; rel=next
etag	"8ylvxhhp98k04yow"
via	1.1 cache-whgo0j4mabce
link	</z74z2ojohwubpao8lv7yjyhuw1xlm8ey8qrfxn2r>; rel=next
date	Sun, 22 Nov 2026 00:01:36 GMT
etag	"xryky365katgzhmp"
cache-control	max-age=7855
via	1.1 cache-t39sr8otp6xh
link	</tv596ofquari0y1rldo2omyktqqbdoyw8eb8aqnq>; rel=next
set-cookie	id=jc4ex1mcdjv1d5u3wd3tgsuiwow3ung5; Path=/; HttpOnly
etag	"v33ati14wsje3nmv"
cache-control	max-age=4412
via	1.1 cache-kpz12jujlivr
link	</wjv25iisoghxj4j45yhrxs57tlbbkubzb5oaftce>; rel=next
etag	"raue23s16z2a2ivk"
via	1.1 cache-de3rsr5vt7rh
link	</8wpgr56fvfz36xvw4z7vn10bz92j2qjcp2d6kf8r>; rel=next
date	Sun, 22 Nov 2026 00:01:37 GMT
etag	"9zry6a1lbd7iwpco"
via	1.1 cache-syw9u5u1eifr
link	</ymlj04cx5mka71hku9pjswoi23nkatz63nfhafpa>; rel=next
set-cookie	id=hajcfyvxx4phxdkukdfaxv7z023q9er4; Path=/; HttpOnly
etag	"cxunrmmmyv3rrqr4"
via	1.1 cache-zg2q3fur4lkd
link	</x6160urasnk1sh3pwar9755u0imx88925tquikta>; rel=next
etag	"y46qx1yv5cvoxvts"
cache-control	max-age=6812
via	1.1 cache-onyznhby8f7l
link	</83x25ujxf0c644gfmi40p3r2y5wt9jcfzuu8j5t0>; rel=next
set-cookie	id=9no3pga0vizkbac26vm99zrio1phqquy; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:38 GMT
etag	"h4x548ah1u5nr4xo"
via	1.1 cache-1e881jm8ebd8
link	</19uogfbj9g0426ivx8pswk44avzjnrw03ym83s6m>; rel=next
etag	"7oczi99wy4clssv1"
via	1.1 cache-03yi2huguwjf
link	</c1rno0e1j90cmkt6xprb44crnnk0igqxb96xsygo>; rel=next
set-cookie	id=0yx46kp43syjmclc9boatptjl1uvxdb5; Path=/; HttpOnly
etag	"yzt0ultfk94w9h3g"
via	1.1 cache-o4yrwsbo0nvc
link	</26d4lhpceny3248x55hlw4dikc3zr3orc1kp4xae>; rel=next
date	Sun, 22 Nov 2026 00:01:39 GMT
etag	"o59k300vlbn36x1h"
via	1.1 cache-tzqfavo3yuc0
link	</3s248c4scmhvn09uzfjjsppuhv0x6v0khde0ztla>; rel=next
location	/wfurne1khm1zmbfiq09sckjzm2eesw0bf9gf1ealkmedfcyh2v
etag	"yxi8sz5wjfybthvb"
via	1.1 cache-9ngg9t4v00le
link	</qalgk7rdzl38ztr21rxhgusvfbvngrmd9u9enrb0>; rel=next
etag	"d6ecbzwv9fazjeja"
via	1.1 cache-90elwm8d0hzl
link	</im6he4tv845z00n5wt04ym9dnzxnifl4dyamvisg>; rel=next
date	Sun, 22 Nov 2026 00:01:40 GMT
etag	"eipv51kffshu2klj"
via	1.1 cache-4kvrc74z0fbp
link	</avj4vz5b8734zqsu7c1ik0227ud5hjwtoku1ba26>; rel=next
etag	"aupwzrrrt6aenmzj"
cache-control	max-age=9262
via	1.1 cache-ems512gmpsab
link	</oqh90gx0f5v6m5qehki1bmxsqiwqj4kgaxgaz4x4>; rel=next
set-cookie	id=cixhaqqu0otl9v3pyei17yj8uhdzuugn; Path=/; HttpOnly
etag	"ii5oignzx5mdsktr"
cache-control	max-age=2442
via	1.1 cache-1cjerkjm8xec
link	</0ch7tltunjz1c7dnzm79ytkpvid0ylebn7o1csu4>; rel=next
date	Sun, 22 Nov 2026 00:01:41 GMT
etag	"71etb4aqqlhzdbg2"
via	1.1 cache-mjcsv7f3hc57
link	</lqwvrtifxo8o46sc7pkk4pwxd8nqlx9mpcc41tem>; rel=next
etag	"olhwjxqsko2iec17"
via	1.1 cache-v90i8cfavrum
link	</fyaernumuiao3qpda29xw9a22n1nuksk8huwl7rx>; rel=next
etag	"i3k2ao75yzyyjmqr"
via	1.1 cache-lksht4n209q3
link	</6gj0jomo7ommcq12fv1gfvtdydtxaegz06479kqn>; rel=next
date	Sun, 22 Nov 2026 00:01:42 GMT
etag	"3eb3n9owtecytnl7"
cache-control	max-age=3247
via	1.1 cache-ykbj8sh90ccu
link	</jg6hr4ripfq51x0mll38wvbj2g07rxm8zvp02ot6>; rel=next
set-cookie	id=b7fuxb8cunsq92aj4rj8p85vsfppkvtq; Path=/; HttpOnly
etag	"vn9n9vccjoxahb7l"
via	1.1 cache-mt79r83a9wjf
link	</8bs2te2cn6fqodrdnc8afr6bgmwbnm5cxq1rolk0>; rel=next
set-cookie	id=9hipzsrhbeuqea2hm2j6cigno6ruvsff; Path=/; HttpOnly
etag	"ywe5ix1qf6oblsqn"
via	1.1 cache-o22vc04jl2ff
link	</b0srm0ow30gh2fw7il5s2dak5phhri4kjvh3317f>; rel=next
set-cookie	id=vowb9muvbp43eoc9sg0bp0oyncxlcqyr; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:43 GMT
etag	"294ja1f88gjc4cmu"
via	1.1 cache-in1mhqmh7nwj
link	</lb7b4qp9nh3x8m8r4uz0j0t3502oos96615bq16k>; rel=next
set-cookie	id=qvh75c2ghut9em7yb1615vk09ux4fz2y; Path=/; HttpOnly
etag	"w1toigt1jc5glanm"
via	1.1 cache-ynvmfpacvakp
link	</aeuo79ocjibf3bgauk5lhzrlb7gb1kxzhlsirajv>; rel=next
etag	"br9bp1d1qdr4d8at"
via	1.1 cache-z0lvn10s9ctb
link	</ttgn5rpuon3tfagsi82u43ethvxvj9tntiu78j1f>; rel=next
date	Sun, 22 Nov 2026 00:01:44 GMT
etag	"tmj0tgw9x0o49myc"
via	1.1 cache-qufein6kyhdk
link	</nho70xvvrbgic77gtbqzifjtbe62jdntvby5tgf5>; rel=next
etag	"66qpl44rrvkcrjmc"
via	1.1 cache-7urawpvxqnj9
link	</mb0y94qrv7s282qv3obdc4vmgvouo3sdhqy4issk>; rel=next
etag	"bkucarcxo38x0642"
via	1.1 cache-y79js2qomzmr
link	</baulxlxlauzreow35j0tcbcygts65nozru3pgtyx>; rel=next
date	Sun, 22 Nov 2026 00:01:45 GMT
etag	"jl9z5y0n28cczgsj"
via	1.1 cache-jv4fcvx9ec1b
link	</9gwq60g747rxj8a0ro8dh9cw1z13mlvla64e5o17>; rel=next
etag	"rbi4gb27fyu467qq"
via	1.1 cache-jm8mu8bjhvxp
link	</dfplgfwhgscx5qipdq06iaboq9wxvyect0war1r4>; rel=next
etag	"jhoq4czvlhdi8fx7"
via	1.1 cache-cl8blgs6v1d5
link	</kk6er9bzgvoiybnvihk4rd4u9ebazi8c49dwo91c>; rel=next
date	Sun, 22 Nov 2026 00:01:46 GMT
etag	"doybvqw9r93ykjtr"
via	1.1 cache-5d7euuuzvwo2
link	</yk33vhvqc2es1wznkp01w91xe10pdyk9in3wzycz>; rel=next
set-cookie	id=htq1bvbe828aqj1bg7le95qw6wtoojsi; Path=/; HttpOnly
location	/7z0f3wvvuy8cl1l20dqddcs1zbbiq0dfl1cj3yjbyz1w2ggm96
etag	"xvswu8yywn0arxh0"
cache-control	max-age=5127
via	1.1 cache-d8xhg8jh8qlc
link	</jhmcb9ufnhfz9z0gaeckgsemgbp323l4lwbdt8q6>; rel=next
etag	"nvqjteq1xardsdcr"
via	1.1 cache-1yqm9mtgwvdk
link	</cu52ov0fnf5m3rrr90tkxvu7wfcixxsfqv2ri4yw>; rel=next
date	Sun, 22 Nov 2026 00:01:47 GMT
etag	"vzaq541749dg0sr1"
via	1.1 cache-00r9e90aqpeu
link	</eyqsl7614d7hnjyxmy8gm17t269mz4xjj0wglnmr>; rel=next
etag	"45mrfedug67ymkqd"
via	1.1 cache-clloldc9znx1
link	</7o8w5292p3o6zzdk2prolh2rod545e5ua0ti0nj9>; rel=next
set-cookie	id=qubkdjdi2hon78jvibsb7j0pkj5blgrs; Path=/; HttpOnly
etag	"pby6hzd9ssuj8grf"
cache-control	max-age=5514
via	1.1 cache-pb8js5qmdqp5
link	</mturcug63jjp2ywvld0hz9bq4qn8rtt2ekj1v5bz>; rel=next
set-cookie	id=9ccz5qa2hf0astc23s0oo6rgsmwwhpsk; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:48 GMT
etag	"90rl19p4ng894jjv"
via	1.1 cache-b967k3k2xqbh
link	</v5okykcuu2z8ixik586ioiqzn26v629yccyerkv1>; rel=next
set-cookie	id=ez2p5thfox66c9xu0ycynrl8khi1gk51; Path=/; HttpOnly
etag	"s0e6knrxmikphzhw"
via	1.1 cache-dlvxdyl7er16
link	</apxhhbg1yg04qdq9eru2fdfx8d182ce32kqqphoh>; rel=next
etag	"qjqub6gvu6apu4k2"
cache-control	max-age=6692
via	1.1 cache-b3y5p0irvzs5
link	</8s9ey9n2zb2thlfq60mvtmctrykb9i9fhijbry79>; rel=next
date	Sun, 22 Nov 2026 00:01:49 GMT
etag	"ka0pjqi0oqmmxw75"
via	1.1 cache-73u9gaui7bq4
link	</3xlpvqr6mzpkk8dg6wubbhx66f40a9lmccw3sj33>; rel=next
set-cookie	id=vzzcm2hu3hkm5rjgoowl9n3p6eogu14o; Path=/; HttpOnly
etag	"kpzm9nzuk7c9p4dk"
cache-control	max-age=7538
via	1.1 cache-19li5t1wpnit
link	</17ot0l4yo3rxzebeny4kvfro066dgv315h81fjun>; rel=next
etag	"ess0fahayjoyjxor"
via	1.1 cache-gip9xpmi75np
link	</48qwoovwjej748tozbh3h7590uc8j8pnu6rkbonj>; rel=next
date	Sun, 22 Nov 2026 00:01:50 GMT
etag	"j64aixnh1nraw1rd"
via	1.1 cache-06jo09fvpop1
link	</1gbyvswxqrmkkfc6ig32hrvhfaay0kf8hl0oxd7z>; rel=next
etag	"shbw4b2h9dm76i98"
via	1.1 cache-ic9372c824ax
link	</hu68ft8qjyu04t9nfkue7jcvyxjvqhgbq595adg3>; rel=next
etag	"bfffgx4kmq92s1m8"
via	1.1 cache-vqggw589mge4
link	</nqg2alfnqha3l2kty8ep3xhkuifaq6tcp6qp7lop>; rel=next
set-cookie	id=7ytenjwg543vyhdul1rl80aa81afpvuw; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:51 GMT
etag	"1svd5fzschbkrsl3"
cache-control	max-age=7955
via	1.1 cache-cvutkupkvrr2
link	</26okjlzx8iphagc8depqdne099w8nqdmtipzpk45>; rel=next
etag	"pvlxy7ortqky03w1"
via	1.1 cache-mibzcj41d5i9
link	</4cx08pd083y5k6t7xi6n1vbs7feeiakg20t83yq6>; rel=next
set-cookie	id=0b0olxwtxpka7f1zsm5cufsaqsc0fbgw; Path=/; HttpOnly
etag	"h61uj6si3wpdvgt9"
via	1.1 cache-66lm9ta3p3i8
link	</j589s2durqmdihkjfk9ahetgwffur5steg5on89i>; rel=next
date	Sun, 22 Nov 2026 00:01:52 GMT
etag	"2jjbph97gcyt4qhl"
via	1.1 cache-nad6l0z7zcp9
link	</qogtfeghduba2ozaocx8xqe24tok92yhvdw4usa3>; rel=next
set-cookie	id=mfjo6wa31a03oewknpiuo8xs7oz3p8gx; Path=/; HttpOnly
etag	"ea9fn8qvtapvwhwu"
via	1.1 cache-r026sx0bm4ls
link	</umirv8jneu4k94sral66kpx6vh9siif0kfn4t2jn>; rel=next
etag	"j2eeyzns9vybtvf2"
via	1.1 cache-lt6nf8sf63y4
link	</2fr24cxiu8acn9pouceixu171q5hmf53cn1b98ze>; rel=next
date	Sun, 22 Nov 2026 00:01:53 GMT
etag	"u9s731wceyzvolr3"
via	1.1 cache-lwa9rr5c9w03
link	</7csyskhrj81qdd38kikcfqibgljhbpb7drxr3ci3>; rel=next
set-cookie	id=nf09hafobskdxleju1yt4qcmrcr9fhzs; Path=/; HttpOnly
etag	"aq1msvgz42u93eex"
cache-control	max-age=1224
via	1.1 cache-zfhky1xyi9iq
link	</6h1j8vx8fqp45ah10ztf86r5qov1f3esph7318cq>; rel=next
etag	"nzwuo55v2xqe7f7t"
cache-control	max-age=7811
via	1.1 cache-ng5y5ogdf39p
link	</9ias6rhd3y82yghpxrwxonao4dxhuxz72l1e36p0>; rel=next
location	/4gwr2906wrfs1v3vxqn5bffyuovws3g9meholnjerllf63uvgv
date	Sun, 22 Nov 2026 00:01:54 GMT
etag	"eiz04k7z0gpnezuo"
cache-control	max-age=8513
via	1.1 cache-iwneepgr52cy
link	</4wdcnmqs4sk0r5wythvjw5t4d4iszrz15coi2822>; rel=next
set-cookie	id=sj5ayzep8xrn8ku7ms7mi0jqaayo21ax; Path=/; HttpOnly
etag	"zi598a5auzbqobk8"
via	1.1 cache-o3e2cj5401r1
link	</jl9bp2bac9cqbrb4zukhqz4qnunn3w02l68dkt8z>; rel=next
etag	"xtoclxnxf9neelln"
via	1.1 cache-nqyxd6lt0zsx
link	</w9egnlf4e2mxn9tovnakp03dekkcncmxvlc6kco7>; rel=next
set-cookie	id=57zm1rp1qs6ovqlhpl3fd3lma6eqjbyp; Path=/; HttpOnly
location	/y8tgbkefyv3731yb255y8r5w2khzs8v1vvuudezo4koc4kav88
date	Sun, 22 Nov 2026 00:01:55 GMT
etag	"fl9jbtw8p3rogitp"
via	1.1 cache-5i5ooq1vlrmi
link	</7mkacfrxpbk81lfzcqf0kfia1o65k6sqjr5sm42v>; rel=next
etag	"uqik6nj4ximagttc"
via	1.1 cache-s0gc7ulti2jw
link	</k41esz6yh0mns20d735fu65zojw35w0qsc2wowsf>; rel=next
etag	"r33u41fv5wfdrtni"
via	1.1 cache-aretobxdj2gy
link	</906e4lgvlph950978ryibc8mj7q5qhsh1ueh3qr2>; rel=next
date	Sun, 22 Nov 2026 00:01:56 GMT
etag	"6vc8n3q1y4xyvy77"
cache-control	max-age=8261
via	1.1 cache-xiv82t87xc87
link	</raaq7f7vvkv5d8nclqoc163w4o2gekc90y1rzm83>; rel=next
set-cookie	id=zsqlx6feto9sdge2i2kbdt3liuxde2wc; Path=/; HttpOnly
etag	"ik1j6h9zazuirpny"
via	1.1 cache-mbz8mebdl2t4
link	</z4bc9dobt8rvmwzxp2zmvc38iuvs1hz471a89xqa>; rel=next
etag	"x9dj64fyx2heqofb"
via	1.1 cache-qfko7byeo25w
link	</moj8n2to3c9j0237g7s2qq5ey8x85sd7j0xilg9p>; rel=next
date	Sun, 22 Nov 2026 00:01:57 GMT
etag	"1bk2ebbh2di2l1xx"
cache-control	max-age=6879
via	1.1 cache-g9kj3r0obwc4
link	</fk3sv7pbihxdkf3uhbh05as82um9z14d2a13yt7s>; rel=next
etag	"snyvhu5kdkh8zq3f"
via	1.1 cache-fu2da3zjt6yp
link	</1wf0ea8730lubdezut4c0gjg8v5ch5t7vxw764u6>; rel=next
etag	"rm7cxysutc2c2via"
cache-control	max-age=1801
via	1.1 cache-ai2bkuteqjy1
link	</snzne9s75ga3qbjrgqeigg1u0qnb9f7xlwd8hxcb>; rel=next
date	Sun, 22 Nov 2026 00:01:58 GMT
etag	"0l2xboxpamb7n0sx"
cache-control	max-age=1150
via	1.1 cache-fgx0t4cytatr
link	</2jt16knh3s2c393jx6dan5ru0j1bl94wnjwdtp4d>; rel=next
etag	"6uvql20kocxiph0n"
via	1.1 cache-ezxhc1wdo434
link	</lo6gbz92dd1lvxj4d7a5bkx3n8thgqp3wiaul6nm>; rel=next
etag	"70i4nbjybs9w2tsc"
via	1.1 cache-dhcg1kh0eqp6
link	</dq4lu2qknwnhy7qw4iq85jryvvjs927iyoz1oc33>; rel=next
set-cookie	id=3c5uw61456atl495om5rq3j8dtc36r4h; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:59 GMT
etag	"vk59uqg9vo6jyemh"
via	1.1 cache-ybv1xiv6pnzh
link	</3fkoci8b29ij7eestii0wevljvrvf245110r984h>; rel=next
set-cookie	id=vvlslgwvfai55cuurohk7lfz77wd47fw; Path=/; HttpOnly
etag	"qd8zipwda9mibc45"
cache-control	max-age=5235
via	1.1 cache-t5wjmypbfejf
link	</9qs1mfe7r8etrk07ak3nrkskg53s2sjsgx25g4ds>; rel=next
set-cookie	id=fr4pt2p6a0lyhi5cs21qz3hs8q5jil4y; Path=/; HttpOnly
etag	"74dkq0z6qqwzb3z5"
via	1.1 cache-6uztdhq2ld9k
link	</bwhqgm85pep1b263ffzkgzj4puke5mwvobq15cdd>; rel=next
date	Sun, 22 Nov 2026 00:02:00 GMT
etag	"oaymd0iagsvys7h8"
cache-control	max-age=3310
via	1.1 cache-l59y22exbnuw
link	</tk5l7uqyw8f41r5cmmiakcirtvmu23w7lq77qtej>; rel=next
set-cookie	id=7tl7f8ypsceyv9llenodzp2rhn78s5jm; Path=/; HttpOnly
etag	"typaytfg9ype3m2d"
via	1.1 cache-szgmd70kwq91
link	</ou2pa9ffepmpw4z5rksj7v46rc0881e5kii5cw0q>; rel=next
etag	"zbbi9vr8otmodtjj"
via	1.1 cache-0cm48gfip9mu
link	</5s4qvmmr5g8zyj3x6o46fo37c5ycfrws6s8o0aeu>; rel=next
set-cookie	id=1jefb1bizu79sb95lu7514ajk14iampk; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:01 GMT
etag	"ouky0cgdtepthxsr"
via	1.1 cache-tfobk8kjd1jr
link	</46d7s37sf6yfrdp9fcxl6bwgu9ngo17rwg6maij2>; rel=next
etag	"r6js9geq9lnwne0w"
via	1.1 cache-39dctumqlti3
link	</wtyvpfa25ymql841jdt3fas1epqt80cwg8d21zgt>; rel=next
etag	"pl1p6t9zbhc2ru09"
cache-control	max-age=992
via	1.1 cache-ox1v5b5flohd
link	</97lvmcd8k6yhrscsr4nov4ijoglcdj6d2ym5o3b0>; rel=next
date	Sun, 22 Nov 2026 00:02:02 GMT
etag	"b88w3q6743owtafy"
via	1.1 cache-al825rk1vff5
link	</zobvva7j2onrrmt71ycby97l7rpkgs9eo36cghqz>; rel=next
etag	"vu1snqflexn16ktc"
via	1.1 cache-6thoacx6nyyk
link	</q02sdrfoh5k07heq81qhbjy4axydpddr092rwtmg>; rel=next
etag	"sm98girqmmwn0jek"
via	1.1 cache-poxl1ajf8c9e
link	</fh827mazfqt4m8t1fd8cf7tfnncz4t53y6udn9lw>; rel=next
date	Sun, 22 Nov 2026 00:02:03 GMT
etag	"bl3nun6xvtoce0tn"
via	1.1 cache-92cuanogf8ea
link	</hwseg6q95n4llqhyr2kq3nrxiciywk0ikncoxp81>; rel=next
set-cookie	id=ndlmw2xgbtotzptem9lfiqczlsn39fmh; Path=/; HttpOnly
etag	"svqsxoyj9wj91isw"
via	1.1 cache-s4qmubn7k441
link	</kxu082wp2he0gp9f50ytts9z8x0ggfqrrlr8jt9j>; rel=next
set-cookie	id=wf34jp6hryh9yk9qbkp5i46cxyp6c242; Path=/; HttpOnly
etag	"43si3ez0o7d9k1i9"
via	1.1 cache-t8v7fr8nhffj
link	</n1ywnm422fh72ylgkumofdtzeun8s0alox8ihu5j>; rel=next
date	Sun, 22 Nov 2026 00:02:04 GMT
etag	"6zwklem8sfncdbyn"
via	1.1 cache-0m2n61z5a5zn
link	</i7qetnpxu4h2sjgq8brv853lbz5wevd9bpuu9ylx>; rel=next
etag	"s0aodx49u5ccyc0j"
via	1.1 cache-q31lo41qh0h0
link	</5wh6rxv1azhh2xafyf17rxbj03spj8jycdsda8zz>; rel=next
set-cookie	id=a1josynumh75i5h3fj22v0rezqb8a72b; Path=/; HttpOnly
location	/ei3dtdfv9s1tnbbbhqv20gmy46wjdwsj3l6ylwzwrstzuexwq7
etag	"ru4hjnbdtt2a57mk"
via	1.1 cache-is7vg3rlcnuw
link	</vem47kgcdkzw0jqfba3fsmzg5yhzdkrn1oh3yazc>; rel=next
date	Sun, 22 Nov 2026 00:02:05 GMT
etag	"cx6ery0uqitcxxwp"
via	1.1 cache-7e6nsv6zxpwe
link	</2j9drjt47ztsrxb28on045lyc172g9j5td2256mq>; rel=next
set-cookie	id=kkgoi8j1ocq26p3zaj1ecwzlfghdz6i0; Path=/; HttpOnly
etag	"9xurixzprul33pbk"
via	1.1 cache-wznvla4u88lr
link	</pwgzyh9h510b3de8wvnbq76ogmyli3n4ddu95m42>; rel=next
etag	"kk2r4e3cxs42ep54"
via	1.1 cache-w7mf0skm93sy
link	</st9jk9kevb8esmmxevh9ze65tnu8kha09a5z6plp>; rel=next
date	Sun, 22 Nov 2026 00:02:06 GMT
etag	"kgms7qic3f8ck8w6"
cache-control	max-age=1539
via	1.1 cache-la4gnf5uz1wh
link	</slamw5pq2gcllpvvecrc3umlrv2j4dztcwds6gs1>; rel=next
etag	"ggtw7xvhlyby83ju"
via	1.1 cache-cfvf0600ja1a
link	</1xfezwe7lmd44afld04elqm055rcside4vnvce4a>; rel=next
etag	"epq33u3zjoin07da"
via	1.1 cache-grp6ttl86ou9
link	</0va3ld8h242dnv41rm5btadvrnsyk0tjwtodr436>; rel=next
location	/05i6r3am7esqwdpfst75oveqgecvx44acmwkbaoreoxyb82cke
date	Sun, 22 Nov 2026 00:02:07 GMT
etag	"yd7364zh9xq5z22e"
via	1.1 cache-9y0lbzusaao5
link	</5ln86xtgjlrxv8uu9d5ovoisxlhbc08lwgvi1e26>; rel=next
etag	"d2biujv3vsmotoax"
via	1.1 cache-n7oex9833zwk
link	</1ggtgwq2ksn1zduqbzrq322vwifytk3m28100be6>; rel=next
set-cookie	id=zlf60g69lvhetuu8odinp88vlx4qxrnq; Path=/; HttpOnly
etag	"qvvzscffby9f2d7h"
via	1.1 cache-e13gkv0x4wco
link	</xcog5i6a3947pwml2drhlt46y6xpplku60crj6bk>; rel=next
set-cookie	id=qetq40dw4ifs6lute5n2faoqwcflegal; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:08 GMT
etag	"tqcjgolrn15z0gbg"
cache-control	max-age=6792
via	1.1 cache-bdogrzvp988n
link	</uzxwyz6c7k34hseym8chznvfcmvc0e0vti60tnlv>; rel=next
etag	"aosqfs70uptlagtl"
via	1.1 cache-w9nqflce05sk
link	</assjam57r34qp8g07k7uzjni57ckay90prn4hy04>; rel=next
set-cookie	id=1mpuicrjxu5r34b9cot8zpqxtzh24dhm; Path=/; HttpOnly
etag	"fqshrbzg5dxt4ogq"
cache-control	max-age=4912
via	1.1 cache-cu73kr01laks
link	</0qek9tfwflmvitv3o01e80d659vr7638f4la3gy4>; rel=next
set-cookie	id=nl09626oovkydkw8cdlbpmkz6ovxp99f; Path=/; HttpOnly
location	/as0uv3np3wqkaqreixoll43qw7rv2odtmyc010x7vhj4k2hdcw
date	Sun, 22 Nov 2026 00:02:09 GMT
etag	"voqd4i702miqkr4c"
via	1.1 cache-016cqgne7pd0
link	</j9phw4x99abiv6hxkqvwcnzo6kw4kmblmh39m1go>; rel=next
etag	"q9gdfxj2y6jwu2mu"
via	1.1 cache-hykg2x4qx3hv
link	</5qs68o0mnt84802gf4tcss6cw5y0dqzwcdgtae4y>; rel=next
etag	"h0wpd3vxlosszne7"
via	1.1 cache-djn0jseo8xpj
link	</qkal0fwk8o47mj0jhligcn0re15c0js9i13j0plh>; rel=next
set-cookie	id=jql1x07oci8ky9te6zyvu6mtdwboq2g3; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:10 GMT
etag	"ffq5coke0ozr15ed"
via	1.1 cache-sml848wd8mk7
link	</jh7itifm4maf7ibzppu2bkpa74yxuzer9ib1qf8i>; rel=next
etag	"jgvond25f3wrhbi0"
via	1.1 cache-6b8kc7mldwq4
link	</sirj8le6ks73g964mx624suqtzthfno5vhyj64qn>; rel=next
etag	"r6cp1hsqi9a16rzo"
via	1.1 cache-4t2ozeqy1p3k
link	</r99do34sc2shr988zu7at7grnltdinflgov938lv>; rel=next
date	Sun, 22 Nov 2026 00:02:11 GMT
etag	"kdq0c773p4726adi"
via	1.1 cache-xcb1xckq5o6f
link	</ujnogn3avyb9w1acn50qhnmiqvx7dg43yioupd3d>; rel=next
set-cookie	id=q9qap78ea46ickxs1qsrme5lra0qp13g; Path=/; HttpOnly
etag	"xsdnm6tu24r884dx"
via	1.1 cache-e0qnes1xqumy
link	</2ogg0w9nbfnrjv8tz7w13337mhiofc8n69662wro>; rel=next
etag	"8i6tktxbvvngvk0e"
via	1.1 cache-7hdbposdtk7q
link	</m34w2glkzb6ugfbbvf54t0rx167my73bijo4bkii>; rel=next
date	Sun, 22 Nov 2026 00:02:12 GMT
etag	"yweklbeqw1syd665"
cache-control	max-age=8902
via	1.1 cache-gsjmdzed4l6b
link	</lty13y0x7qa2b6yskceghyypy8xq9004jn0wm37q>; rel=next
etag	"mm4fg82smq281cxt"
cache-control	max-age=946
via	1.1 cache-utu1vlayv5wj
link	</ra8jx1h19qtlkq9445z8r3y4edzgawa8x9ovhbsp>; rel=next
set-cookie	id=ztepc94shyzlxkhuripnq37j15yuk5tc; Path=/; HttpOnly
etag	"9u770j2xlb0wkxqv"
via	1.1 cache-mmjjgaiep6bm
link	</5tyrgo5yefvu2cgsrarvbanlfpfj5067km559tuv>; rel=next
date	Sun, 22 Nov 2026 00:02:13 GMT
etag	"clf7xiob7c8n3ed3"
via	1.1 cache-glpw3i6mscqm
link	</8izg59ygmh5lnw6824oosgpvx34oxh5troxcjtbs>; rel=next

8b7684aa6355e76196dd6d5f4a084a693f75040138a0017000b800298b46ff5f86497ca582211f0f138ffe47d1af36c7637481e7a6a5fedfcf5886a8eb10649cbf7c900ae1508324e5583de5f20ec29a944c4f6daafff8c53e5ba5c723f35853e2795c7699ec4d3e9a39aa7474f58fbbe9f3e9df4837fdfda9616882a2f94f 0 1 2 3 4 5 6 7
8876842d5dcfebc3c20f138efe6b9442f45742d2412d3609bfe7c17c910ae1508324e55a37a7ede69ece0bbbbdbf6daafff8c000dd8d34df4f4da59b7cf5f565bedbea87c629288e7f3e5b929e960c2eb7ff7f6a585a20a8be530f28a834901e6f3e7a576f424d311a64b1be697af613719a9134213f67da9ac699e063ed4c694d7aaaa3d7 8 9 2 3 10 5 11 12 13
88769186b19272b025da5db754feaf96330eafefc65f87352398ac5754df0f138efe492b9659634117924b5d6f13f95885aec3771a4b7c900ae1508324e55bc924a83dcbd67f6f9b6daafff8c32d94c5f0ec743bd2847473d1ce6075b6b7c7ea9b7d3a21fb75f31def367fdfda9616882a2f94ff 8 14 2 15 16 17 18 19
88c56196dd6d5f4a084a693f75040138a0017000b800a98b46ff5f8b1d75d0620d263d4c7441ea0f138efe64191a9277a6f2491e380e8fe75889a47e561cc5802d881f7c900ae1508324e558b27514f3d12461476f6da9fff8c08f4bd5583ecef7765279f339e3f3dc32783463ee56c6cf696c398c07a8ffbfb52c2d10545f290f28a934907a0bad59d8c925229a8986e759fa7b69b75e6aaf5d191f707da9ac699e063ed4c694d7aaaa3d7f 8 9 20 21 22 23 24 25 26
88c7c2c60f138ffe5344a03cb4fa01ba3b23aeb7fcffc57c900ae1508324e55bd585ec624fd1c727976dabfff8c4b3d5e3bf5ae8a0e66999cccd3e7a77ec5b07246d336c83b26f5de6f3d3a79ffbfb52c2d10545f29f 8 14 20 15 27 17 28 29
88d2c4c30f138ffe7c8ccfb5d8ad4fee97ba8bbf6fe7c77c900ae1508324e5590f5827c8e56375b7ff6daafff8c3ddba92d1d49a7a592589f35751cbe28f143476bd3fe279432542b0f234e7fdfda9616882a2f94f 8 1 20 21 30 17 31 32
88cb6196dd6d5f4a084a693f75040138a0017000b801298b46ffcb0f138ffe66781d6c91cb5c9259e4105efe7f5889a47e561cc58197000f7c900ae1508324e55bb78196c4f8f5ecb3a36daafff8c362ec9ac7238f7ae8740e6ec67e78fdf66ea2d941ba4d1d5681a6c56b34ffdfda9616882a2f94ff 8 14 33 15 34 35 36 37
88d8c1d60f138ffe59b293c60afdce4b7cb7d83ebf9fcd7c900ae1508324e559df320284a1aae667af6daafff8c790b369590b6398ad0648dc77c79eb434f17dcf1f83bdd9dedebc8fc01347fdfda9616882a2f94f 8 1 33 3 38 17 39 40
88d4c3cb0f138ffe636a67c0d5ad53579e93d521ff9f5889a47e561cc581a682df7c910ae1508324e558fe1af3d3cd94bf2394ff6da9fff8c53edd20632cb3d2e4ceb5de815433db53c8e838d137b72aa80fbcdca17bfefed4b0b441517ca7 8 9 33 21 41 42 43 44
88dd6196dd6d5f4a084a693f75040138a0017000b80654c5a37fd40f138ffe7d9055529387cc96f9f1ec3e3f9f5889a47e561cc581e71d6f7c900ae1508324e5591d3b52cb943e3e853f6da9fff8c3dd991d4f2647c8dfa9fc5a643c3b0d65b2bbe271d69aaa2863f16d20f5ff7f6a585a20a8be53 8 1 45 15 46 47 48 49
88e1c1d20f138ffe51d7b51e3c20fd4a67c524f2ff3fde7c900ae1508324e55bc7917bb1dac01b45eb6daafff8c3ef5724a173dcce0bbd13166a6a6eb787e28213d8d029e96ba8c6d78afa7fdfda9616882a2f94ff 8 1 45 21 50 5 51 52
88dac3d40f138ffe5992a458f4dd8fdfca6cf61b7f9fd87c900ae1508324e55a99c164a7f0e10b3f5f6da9fff8c0dcef18486a473d9d6a3cd50edf658fcbfd45d03649e92d0d28e83a933ffdfda9616882a2f94f0f28a834900fcf89dfa7c02d9e9ed3b219fbf9ac60ed3d119063b4a293ed4d634cf031f6a634a6bd5551eb 8 14 45 21 53 17 54 55 56
88dc6196dd6d5f4a084a693f75040138a0017000b80694c5a37fd70f138ffe7bbb675925ad99ddf6f37ebb9bf9e37c900ae1508324e55ba59590f6c7ebc77a196daafff8c553dbd7a53d25a1aac0e0c4cbe49fb8dfb5f699aca0f71b5d236641cf297fefed4b0b441517ca7f0f28a93490554bb4b75cb339e2799a8fbd744efb5d8f6cd5049ddf95d9fed4d634cf031f6a634a6bd5551ebf 8 14 57 21 58 5 59 60 61
88dfc05f87497ca589d34d1f0f138efe502eb19c744e6485f04be0bfcfd17c900ae1508324e55ac0f9a9fb6cf33fa4756da9fff8c76047477020614548a4ed0e30d02ac2ff96fcd353d1cfd1c66a337e6c3ffdfda9616882a2f94f 8 14 57 62 63 35 64 65
88ebc3c00f138efe51ed3550999e6eca9b391c3ff3e87c900ae1508324e55821b3b3c772a999157f6da9fff8c34e09f23e1f14a296baa1297dceacd7d89dc5dfc98e86df9e5297d786a5ffbfb52c2d10545f29 8 1 57 62 66 5 67 68
8be46196dd6d5f4a084a693f75040138a0017000b806d4c5a37fc30f138efe460906243ce5a476cf637e8fe7e37c900ae1508324e55a31b34d0c9bb751b4df6daafff8c748ce79c1d67253efa3f43734964ae52ea4fdba3de674b67a674f71fb6e8ffbfb52c2d10545f29f 0 14 69 62 70 17 71 72
88f0c0ee0f138ffe5993c90ceb426bb8bacc5659fe7fe57c900ae1508324e55ab0b8d3e0a7b74efe9a6daafff8c4f54866aae9e869b3b8fd744f8f054d4dcbd2a0554c91c627a94b3d87e0bff7f6a585a20a8be53f0f28a934903c2664abafa8dcf67aa50f59932f71554513bbea99ba8873fda9ac699e063ed4c694d7aaaa3d7f 8 1 69 3 73 17 74 75 76
88e9c2c70f138ffe7a79f1d5970de4bdd36a250cdfcfe77c900ae1508324e55847f55cf4868ebeaa8f6da9fff8c0492c82b4b3988e4c918dda7bf5947d5bef25959c6cfb65eacbe239ec17fdfda9616882a2f94f 8 14 69 62 77 17 78 79
8beb6196dd6d5f4a084a693f75040138a0017000b80714c5a37feb0f138ffe68aecadd9c0dd8e53e0b1f6edfcf5889a47e561cc581971d7f7c900ae1508324e5592df42be68fbb9d5c7b6daafff8c34cf5e8066b71fa7db9dc6e0c56b899ab6c05f08b7a4bde793c93c7aa991ffdfda9616882a2f94f 0 14 80 15 81 82 83 84
88f2c1ee0f138ffe7d75f26abb8cf377f4f7b1d20fe7e07c900ae1508324e559f9c800025f5d6af72f6da9fff8c77a7bc9639e006105148992f7b3abf4b4fa5cee028596dbe8d7624c9b19ffbfb52c2d10545f290f28a934904c84c9e667e69535fa1372f8eef9fcf5ee3f7e7bdbe441349f6a6b1a67818fb531a535eaaa8f5f 8 9 80 15 85 35 86 87 88
8ef4c3cf0f138efe6b0a4d68a4b297faf72bee8ff9e27c900ae1508324e559ba654bf5d4d7aec6b36daafff8c51e9bf533c7a3a489ee3945e12d21c397af5afb504378ec14f49067148d7fdfda9616882a2f94ff0f28a93490467e94989d9fa3a91be9589a73a7677c1c1d3dcdde6aa5ad3f6a6b1a67818fb531a535eaaa8f5f 89 9 80 62 90 35 91 92 93
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b80754c5a37fef0f138ffe6ce94019ea991b7a69db9adaff9f5886a8eb10649cbf7c900ae1508324e55a9edd8d382af2db88376da9fff8c54cfb92519e9b032da4ee4b67b0de135853246877c005efd05d7fcccd13fefed4b0b441517ca70f28a734901e790e8b699e92761991dcef1e3700e0cd3124b01448dfda9ac699e063ed4c694d7aaaa3d7 8 1 94 21 95 5 96 97 98
88f8c1d60f138ffe7d79b133dbe6bf0544c3b4c6fe7f5889a47e561cc58197590f7c900ae1508324e55bb49dadb194be1ee0f56da9fff8c4bee99e99522ed64a4e94ce73d76a460ade3796997c724734b43c83cf5ffdfda9616882a2f94f 8 14 94 62 99 100 101 102
8b76842d5dcfebc55f86497ca582211f0f138ffe43e01ebd26be8344d4d5e7a5bfcf5889a47e561cc581f75c6b7c910ae1508324e559976bf147b97dd3d6a6ff6daafff8c182cd45669ee6ed5c6cfa1faa496db4552d11cf4b2eda217b9252b67edeffefed4b0b441517ca7f 0 9 94 3 103 104 105 106
88c26196dd6d5f4a084a693f75040138a0017000b80794c5a37f5f87352398ac5754df0f138efe66346f01f34e575e9040727fe7ca7c900ae1508324e558064fb79ca83efdfb276daafff8c46cbbe1af1e4324e3a81e6a44b64c814ee0fd5338abafb9c4e332f68de07fdfda9616882a2f94ff0f28a8349016a257e128ad2d8ba56633e3ef2c96f53cef55d7a9d1303ed4d634cf031f6a634a6bd5551ebf 8 9 107 15 108 5 109 110 111
88cec15f8b1d75d0620d263d4c7441ea0f138ffe5d1a1a90c143ddd9f5e1e76cfe7fcd7c900ae1508324e55a3f2107ba63a998e97f6da9fff8c4cd92a7d9f2c91a385fae724e72b5e45339e89da8b03679ed3333ca3a9fffbfb52c2d10545f290f28a934907b13543af5bebacaccaf227f409dc23dde7e81efe6873c788fed4d634cf031f6a634a6bd5551eb 8 1 107 21 112 5 113 114 115
88d1c4c00f138ffe4ae244c99c0baeb5da8799f7fcff5885aec3771a4b7c900ae1508324e559af5478f2203e1ade7f6daafff8c595b9d1e006c6bb5be5ff3e5d9df9eb79d2faf000fb98a915647fa5955b3ffdfda9616882a2f94f 8 1 107 21 116 17 117 118
4803343138d56196dd6d5f4a084a693f75040138a0017000b807d4c5a37fc80f138ffe661f79cfe922adb1d2dfa0c7fcffd47c900ae1508324e558454188ecbd2cede47f6dabfff8c51e3a3533c8ecebeff9f3232e49efbcf4f5b59725945e0ef25a2fba6897c97fefed4b0b441517ca7f 119 1 120 15 121 5 122 123
8bd0c0c70f138ffe4c4ede3dfb91a4b9e44f4b49ff9f5889a47e561cc581975d6f7c900ae1508324e55ada7a792884f34d041f6da9fff8c3febcb26037ecd411aef3351ccff923339a919cb64ed9a51b7411d214dff7f6a585a20a8be53f0f28a73490100e32e8eaacad863301ea5f274ec46ad04f3a5bf139a3fb5358d33c0c7da98d29af55547a 0 9 120 21 124 125 126 127 128
88dbc3ca0f138ffe51d3d3f1f68c5edef2298b193f9f5889a47e561cc58197000f7c900ae1508324e55bd204e3686dd9c2897f6daafff8c57e7c5b357e24b65eee20888da2532393f8f20a288de71996d99e75bea2f5ff7f6a585a20a8be53 8 1 120 21 129 35 130 131
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b810298b46ffcf0f138ffe7cb9d269805a1b6fbcd536d87f9fc27c900ae1508324e559068e413963cf4b447f6daafff8c759fddacd7e64f5553d68296ab274d9e5e963953ec71b32556cfe513f50cbff7f6a585a20a8be53 8 14 132 21 133 35 134 135
88c1c0f60f138ffe7d25d311b49fa03ba6b7bdc7fcffe07c900ae1508324e5591d3a7a4d9d5b9c56836daafff8c329b7c4ccd3d24aa397c4de5e43adb6fb94fa745e4ded0ff79bb9048aeb6bfefed4b0b441517ca7 8 14 132 62 136 5 137 138
8ddcc2f80f138efe7d3d6a3cd8fb614108f4e973f9e27c900ae1508324e55a428e410bdd5236ecbf6daafff8c592d4cbae3bd8f5ced7a8fc8ebf268c22f740ecb6cec1e9ea9f133c993d17fefed4b0b441517ca7 139 9 132 62 140 5 141 142
8ac56196dd6d5f4a084a693f75040138a0017000b810a98b46ffd90f138ffe648e5eeef624e7efecf49a8f5fcfd37c900ae1508324e55860478f02a196da71cf6da9fff8c07d048d07c0d057476b9653476b1056882729f486416bccd76db1d5578ffbfb52c2d10545f29f 143 14 144 15 145 17 146 147
8dc8c0db0f138ffe7c3e49fac8ea5f6dc18e3ed1ff3fcb7c900ae1508324e55bbcd6f4f046433127af6da8fff8c3dd51e003e86016db53456d15c6535cfe4e995a9a700935b918885a6affbfb52c2d10545f290f28a934905ae4cd7ae8ff42c71d2f3d497d8aaaaa79c9e82d5e7d5557bfb5358d33c0c7da98d29af55547af 139 14 144 15 148 35 149 150 151
8dcac2e20f138efe5e09862b131ba0afd03dc7ebf9e97c900ae1508324e559a93cd4365ff06f06e96da9fff8c3c59e7b6ba005b5aade15272b26add96a6bb013359d1bf0cd2ef727737affbfb52c2d10545f29 139 14 144 3 152 5 153 154
88ed6196dd6d5f4a084a693f75040138a0017000b811298b46ffdd0f138ffe5ae887298ec1f49acf22f0f47fcfec7c900ae1508324e558d3d4335afbe19fc47f6daafff8c77135ea3ead94f679b071d27eb23c42b5439dfad9d6a11ba54ccaf1ba3f2ffdfda9616882a2f94f 8 1 155 21 156 5 157 158
88f0c0e70f138efe4be4efca78da7ba905298367f3d27c900ae1508324e559bf52341e82a5ae85476daafff8c06cef646d3a07596a991bee3ae89a9197c18b64c8f3416aede6b1d7de47ffefed4b0b441517ca7f 8 1 155 3 159 35 160 161
88f2c25f87497ca589d34d1f0f138ffe6be8fce30bd60eb259539e69fe7ff17c900ae1508324e559d98d518d1b34332faf6daafff8c044fb9dc11a28f2ebf1cd3faeb6f8401fb0367765b3b32b428cde2a274affefed4b0b441517ca7f 8 1 155 62 162 5 163 164
def56196dd6d5f4a084a693f75040138a0017000b81654c5a37fe50f1390fe7cb9d67f1ddb278a3ac96f51d5fcff5889a47e561cc581e75f7f7c900ae1508324e55a61cf37a70e88c4f35f6daafff8c59256645686fc12775af15fa92975eb681bdd7bb60e9d47d4beda4b6d0fb7fdfda9616882a2f94f0f28a934901a37cc08df97a49ee5ea3f0efb96bf0ef8ea5111e7bc4b6fafb5358d33c0c7da98d29af55547af 119 1 165 21 166 167 168 169 170
88d8c1c40f138ffe6a9d3248f3d6225666f5d1ca7f9f5889a47e561cc581a0beff7c900ae1508324e558dec5ec5321db69eadf6da9fff8c1ce972bb1aacbd4743921c93b82ec18fd53559457ea77c6f1bb554f4ac9ff7f6a585a20a8be530f1fa661d76c9936bdd90fc6dbddea90b4faec2f3e0c76a58e8074e94f8006c79fe8964c0393c9062f 8 14 165 62 171 172 173 174 175
88dbc4ee0f138ffe7a333b2db3d66274f3678f168ff95889a47e561cc581f79f7b7c910ae1508324e55a6eb3b96c7d6a47bf2cff6daafff8c591d149dc6696abeb54d5c7425f005c9bcf795970e33d8df9159e1e650effdfda9616882a2f94ff 8 14 165 15 176 177 178 179
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b81694c5a37ff00f138ffe6c8c73d2569d6936cd1d3dcffcffed7c900ae1508324e55864017bd0f5a73b6dff6dabfff8c24e8a6d9e3f5403cf667c89e6fa4bd23ed6a6db7bbde6c9833b7e5e6bb50dffdfda9616882a2f94ff 8 1 180 21 181 17 182 183
88c1c0f50f138ffe67aa7a9ea9da6b981650d548fe7fe57c900ae1508324e55bb9dbad3d7c192fb7676daafff8c33ee898f2cbe8ac80134b1d3ec53749bbfbb2314dd0a36fd7a7e66abaaa67fefed4b0b441517ca70f28a7349020684248d25aeb41e88dba29eccb7276336040dd2771d7f6a6b1a67818fb531a535eaaa8f5 8 1 180 15 184 35 185 186 187
8876842d5dcfebc3f80f138efe7dd950041b6caca32c6e99efe7f27c900ae1508324e559d77d86de9d3d3323e46dabfff8c49e5f799aa8efe48d96d729339edbf7e0c97da9cfdcbe81e7cd934754fd3dffdfda9616882a2f94ff 8 9 180 15 188 17 189 190
88c06196dd6d5f4a084a693f75040138a0017000b816d4c5a37f5f86497ca582211f0f138ffe536d9d6b99ff0d46d89e79b07f3ff67c900ae1508324e55ad6e6769b7cb49f737a6daafff8c74f4f554514c653c6d33e12618bdf5eaf3d551e2674f2bd4b4095e378ef27fdfda9616882a2f94f0f28a83490549e927aaa3666086d277b5be89ee048eaacdee565cb2b7bed4d634cf031f6a634a6bd5551eb 8 9 191 3 192 17 193 194 195
88cac15f87352398ac5754df0f138ffe4568fbfa763eef5329fb87d7afe75886a8eb10649cbf7c900ae1508324e55a7ea5b4f2502a0e18ff6da9fff8c4a2a6b97d16c48ac1cfdaa76869b47443490bcd4c7ea47c8f7492498cd7fdfda9616882a2f94f 8 1 191 15 196 5 197 198
8defc55f8b1d75d0620d263d4c7441ea0f138ffe4c64be2eddcdec2da67abaf4fe7ff37c900ae1508324e55a9aba02cb13d9a9a69b6da9fff8c23d10a471fa1da656ab6a6277f52d6e751f476ae816ca514efc612bd423fefed4b0b441517ca7 139 14 191 21 199 35 200 201
88d16196dd6d5f4a084a693f75040138a0017000b81714c5a37fdf0f138ffe7bb681db3323f53947e2694dfcffc47c900ae1508324e55a8f5da34ca49aa93df66daafff8c47ee3b481ec79445ebdc049fc484f7534e74ef609b9a57269a572b65e99cffbfb52c2d10545f29f 8 1 202 62 203 5 204 205
88f5c0c70f138ffe5c047374403df4f5e596ba3afff35885aec3771a4b7c900ae1508324e559d413a76f4cb52f891f6da9fff8c26b4a59295949c7281cf3dc34d12fb2926b3cf911131f4e92d1e87e242ffdfda9616882a2f94f0f1fa663a74a90cf8f070d8fc95259a59b6891ff73fa91af35d132475fb8cbd10477d554544238891b 8 14 202 15 206 17 207 208 209
88f8c3e40f138ffe6b76dabaf9a1af4091c91db68fe75889a47e561cc581b03a0f7c900ae1508324e55bd3b6a5e6e6f1d632db6daafff8c46e093da36d0d83c75efeec99a232d78ec3f2cbccf624cef579f4d26499dffbfb52c2d10545f29f0f28a8349023bfb78d5f5a3adb2a674b8f9a50574533790b6dba38cbe7ed4d634cf031f6a634a6bd5551eb 8 14 202 62 210 211 212 213 214
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b81754c5a37fcb0f138ffe42f374ccd74415e37a8e4947fcff5889a47e561cc58197000f7c900ae1508324e55bd780a7c576f44bef3b6daafff8c74ef3593f53f5649254cf9205cee1e8cd9289a075f51bc7ee6a5a6fcfa71dffbfb52c2d10545f290f1fa763bd2dfbad990800929e9e28e953554f1b8df9901454f12d7915798db6cde298c03f5eed0b6dff 8 14 215 21 216 35 217 218 219
88c2c1d50f138efe488ae8a5cae4ee504689281ff3d17c900ae1508324e55bac85f24f3d3c5633536da9fff8c35417a10ed82841a3783e63a053f4b4c034bec75d2cd640bb5b808d367fdfda9616882a2f94ff 8 14 215 3 220 5 221 222
88e1c3ee0f138ffe651cdda67c1ddc6e99dfaa9ebfcfc27c900ae1508324e55a4378a1917a1b7e7bdb6daafff8c7babdda4a44f747fc9ab379227a747ec644d47e25a3b1dc96b7c5d814f6a3fefed4b0b441517ca7 8 1 215 62 223 35 224 225
88e36196dd6d5f4a084a693f75040138a0017000b81794c5a37fda0f138ffe6c7bd7b2344ec915217fabfdbf9f5889a47e561cc581d134ff7c900ae1508324e558fde497bdb30ba0863f6daafff8c03c4800d456bd7b669f7edf357d4ced6d7b347d6679d28eaf5678b105427fefed4b0b441517ca7f 8 1 226 3 227 228 229 230
8ecac1f40f138ffe4f3371bec8eaa5a6bcf53d9ebf9fd97c900ae1508324e55a8e8dc71ccc8d1e10ff6daafff8c2677bb3dd67ee6178011c0753d9e7a0bdf907bf3d5e0356f824a2a1a929f7ff7f6a585a20a8be530f28a934907b4c76508adc743edd7faf672639ba1fdc7281aeaecf55be7ed4d634cf031f6a634a6bd5551ebf 89 14 226 62 231 5 232 233 234
8de3c3dc0f138ffe634f7f54b7e2a0f44d06b03ebf9fd27c900ae1508324e55806eb1c723fe1b6a8936daafff8c38079c349de4ebea7b1c70cfa4f4a7dc7dda942ed44b503078efebdbd277ffbfb52c2d10545f29f0f28a834903aed631ba53f79df9a37c9e81d41ee833e66e5b2af22b6afb5358d33c0c7da98d29af55547af 139 9 226 15 235 17 236 237 238
88eb6196dd6d5f4a084a693f75040138a0017000b817d4c5a37ff90f138ffe5f7c9376f521fc78f6ef6f449bf9cd7c8f0ae1508324e559c31005b50175a4836daafff8c0fb97c75f5d5ef15c95f9edda5f68ed68527afc3f2bb4bc77bb8db79e39ebffbfb52c2d10545f29 8 1 239 62 240 35 241 242
8ed1c0e40f138ffe5e6ab6daed483d3b6f88cde9efe7cf7c900ae1508324e55adb4ad488f51a5f078f6da9fff8c52895087133da9f6878d27b033d803a3c368a2ca847b114267ebd529a3fefed4b0b441517ca7f 89 14 239 3 243 35 244 245
88d3c25f87497ca589d34d1f0f1390fe7d7bac9657edb6edf2ed1d7c79fe7fd27c900ae1508324e55ba96c6e39db75a7848f6da9fff8c5a36dce9e3dbaf02a66a7a6a19e8545287696c68725ece75f47ac824219ffbfb52c2d10545f29 8 14 239 62 246 35 247 248
88f36196dd6d5f4a084a693f75040138a0017000b820298b46ffe70f138ffe5298de93dce32d72cdd5b9dbfe7fdd7c900ae1508324e55997fdd9dc74d16d558b6da9fff8c09f7e4e87659a5d2886dd6865d4f808649875045efc3fd6a7e8288d6c9ff7f6a585a20a8be53f 8 1 249 15 250 17 251 252
88d9c0e90f138ffe7d24a3f1e641fa2f79ea71357f3fe87c900ae1508324e559c71da1b0fba279e5176daafff8c320f6df88eda9a3fbf5e269068e91bfee8f1ec6d32077d3457bb3c5ec2151ff7f6a585a20a8be530f28a934907b27b6fa93a0fa74ee9b3d7bf6667bd5eaab5e3a66a7c05b7bed4d634cf031f6a634a6bd5551eb 8 14 249 15 253 5 254 255 256
8bf8c2c50f138ffe63152cd46276acdd2a2fa7e6fe7f5889a47e561cc581a7de177c900ae1508324e559feb4c8d58f9ea7cbe36da9fff8c779fa91162667bb777661581181d6bbbe0f535bd1a4c83aba1dd088c777fefed4b0b441517ca7 0 1 249 62 257 258 259 260
8e7684aa6355e76196dd6d5f4a084a693f75040138a0017000b820a98b46ffca0f138ffe7db47ef458da28afd3353f5f8fe7e67c900ae1508324e55895769c6e227a5f493f6da9fff8c333fa276a234d4f86df00ebd10165af5e5129a4410c4ea138e46a67fa13fefed4b0b441517ca7 89 1 261 62 262 17 263 264
88e2c0f50f138ffe7a03aa1f7ba1ccf741a1da03fcfff17c900ae1508324e55bb55e2a7a79e80db40f6da9fff8c51e1ab19ef38082651ddbaa4b7c0520768987e81e4430b68221a1f51f8ffbfb52c2d10545f29f0f28a834907b2b56464b5a6daecd3d23523852c62a5e47604efa6c4fbfb5358d33c0c7da98d29af55547af 8 14 261 3 265 5 266 267 268
88e4c2f40f138efe4f192849fc0a400a38ed097f9f5889a47e561cc5804e081f7c900ae1508324e55a7f62ae576d1fb078a36da9fff8c36e58f372cdd1eb3b11b96578becf2f5f45e959e3256d1c16842129e5abfefed4b0b441517ca7 8 14 261 15 269 270 271 272
88e76196dd6d5f4a084a693f75040138a0017000b821298b46fff80f138ffe7a5be2a3756902a0813b6cb3fcffee7c900ae1508324e55a6f2790c0a7c50db22f6daafff8c50224e7f7436fbfd9c21e86ec2554786c66b7b9e7f3499af1dd9a3af4709ff7f6a585a20a8be53f 8 14 273 15 274 17 275 276
88c9c05f86497ca582211f0f138ffe7c51edc79aa7a91fb2a8fb38d7f3f17c900ae1508324e55a6ed51bc89c08bdb7d76daafff8c53ed1d8723bd9baa3b04223f3d1d99f3e5939a4f1d9ee808de19dd7bb37dbfefed4b0b441517ca7 8 1 273 3 277 17 278 279
8e76842d5dcfebc45f87352398ac5754df0f138ffe7d4ad742f76fd807ee523b1bdfcfed7c900ae1508324e5590fb29112b9bccacd7f6da9fff8c588f67a7a4e3a19f3ea3b45d04fbc4b00e790b86235d0223f547400c01ffbfb52c2d10545f29f 89 9 273 15 280 35 281 282
88f16196dd6d5f4a084a693f75040138a0017000b82654c5a37fc50f138ffe5e4749d9eaff5aad1d0965f8ff9ff87c900ae1508324e55a7133e291d53fa789376daafff8c7769f44e175c71164bd7a7aaa4f0864d4b8d789915f579f3324a0b3749daffbfb52c2d10545f29f0f28a834901836762cbd19ea21348b68323cd4d8dbf16473b8cdb23757da9ac699e063ed4c694d7aaaa3d7 8 14 283 3 284 17 285 286 287
88d3c0c30f138ffe4b5bb45aeda59ea1bfd49ea6fe7f5885aec3771a4b7c900ae1508324e559f04d6191da3ec3eedf6da9fff8c1080312a9e4f6e7a9c44a4208ea1b659a77ac7bc4600786829ac3e452ffdfda9616882a2f94ff0f28a7349019b322c9dd6d1d8f4d6504c4147482c7e47a79d253941f6a6b1a67818fb531a535eaaa8f5f 8 1 283 15 288 17 289 290 291
4803343138d7c4c70f138ffe5bb2bed6b36f6423a79a5e9bbff3f67c900ae1508324e55a54064b7bfaebd699a56da9fff8c3d3b83b12e38439261f425534cdd28f738856ba98fa14a2753e3bd327affbfb52c2d10545f29f 119 1 283 15 292 35 293 294
88ca6196dd6d5f4a084a693f75040138a0017000b82694c5a37fca0f138ffe4b5bef756fb0638fc79109fabf9f5886a8eb10649cbf7c910ae1508324e55996ba79f2e79f2f53eadf6da9fff8c4cdc7399d289bebe5917b75c6ad14b6f768927a481e688cb406e96c08f3ff7f6a585a20a8be53 8 9 295 15 296 5 297 298
8dcec1d10f138ffe42423be3b50cf878b2cfdc0dff3fc77c900ae1508324e559f0f6b236e87d9133376daafff8c542a925e8e7669f68de400f3e3d504a86ed2c9833b7e2c6baf60582b2497fefed4b0b441517ca7f 139 9 295 3 299 17 300 301
88d0c3d30f138efe52398e89d3e8cea2d70464ff3fc27c900ae1508324e55a9439d68b2a0dbde4af6daafff8c48da3df4985ea3f1e26b6d8e9a9a44cfd1ed0804d6a5d333d1bf6d8daa7affdfda9616882a2f94f 8 9 295 3 302 5 303 304
88d26196dd6d5f4a084a693f75040138a0017000b826d4c5a37fd60f1390fe7db28a5bf73747fd0bbcecf4ebfcff5889a47e561cc581971c0f7c900ae1508324e5587e8807c1d7d8dba9bf6da9fff8c783140d27bd29e8ecf3d2dd4cb4cda8aa50779e9b4a92dacf7426cad05ffbfb52c2d10545f29f 8 9 305 3 306 307 308 309
8b769186b19272b025da5db754feaf96330eafefc2da0f138ffe42869cefe7ac646eaed6f49dbfe75889a47e561cc58197000f7c910ae1508324e55a8f4f3b1faf538fabfdbf6da9fff8c1ed6fb83b78f21765f4c8e6aac4556cf5d71f7b515d153eea0217d98cc1ffbfb52c2d10545f29 0 14 305 3 310 35 311 312
d0dac55f8b1d75d0620d263d4c7441ea0f138ffe5d763e9d6a30815bf4cc5ee5fe7f5889a47e561cc581f03ccf7c900ae1508324e55ba03acf1959b256aa9f6da9fff8c77453281cacd32597886f2d78f6899aec5e809bdfb2cb6f52a1c4c72853ff7f6a585a20a8be53 119 9 305 21 313 314 315 316
88ed6196dd6d5f4a084a693f75040138a0017000b82714c5a37fe20f138ffe4759ed8cfd3dfb7ab2740fa97f9fc57c900ae1508324e559d993233d27ec1a3b276dabfff8c75f2f5ae4f4f67e7e9d90d59d7c0bd004dc82a9aefe2c4fbb5aeaecd634d27fefed4b0b441517ca7f0f28a8349036f346188ee985e23f3dfbbfebdc947ab44cc958da03ee07ed4d634cf031f6a634a6bd5551eb0f1fa762bf3e82f3273b7dba751554523f026edb5cabcf9992d0116f5f76f49a5e8d108cf977ac7e3a59 8 1 317 3 318 35 319 320 321 322
88c8c05f87497ca589d34d1f0f138ffe4844bc5f1d6deacd0f7aa03dff9f5889a47e561cc581e6dd6b7c900ae1508324e5587ebda0ad57efc267676da9fff8c1fa09b6c4eb2cfa13896fd212d596d3ebbf94d3627d8ec37bf4914af3c1ffbfb52c2d10545f290f28a8349012d08e89592ce4149d256a47dc9bd74f03f3357275792537da9ac699e063ed4c694d7aaaa3d7 8 14 317 62 323 324 325 326 327
88ccc4c80f138ffe6996ce9dfab8c8fbbac93c4d57f3d77c900ae1508324e55a3a6badf9c9d63abb7b6daafff8c082ffa72af55756929f204b9e2cac1259e849052264163489bd77f743767fdfda9616882a2f94ff 8 14 317 21 328 5 329 330
88ce6196dd6d5f4a084a693f75040138a0017000b82754c5a37fc40f138efe5c475943680fd8d41abaaba7f95889a47e561cc581a6596f7c900ae1508324e55bac9dabadcb5b64b3b76daafff8c799fdc87a5b3f6b1aec8f0db4f5acd95b35f438a6b6a751d3d91969a1782ffdfda9616882a2f94f 8 14 331 62 332 333 334 335
8bfac1c70f138ffe5337b4188f93a3d67aea1eb67f3f5889a47e561cc581e1341f7c900ae1508324e55bb9069497d12b8da37f6daafff8c793bd33ad83c9ecea2a19f7e29047e047a1feddfc77ea7e81ae9b5a3d659bfefed4b0b441517ca70f28a934905bdfc5a123888dcf34f574acbc0eb6d9e3a57ddc67bbf2d7d7ed4d634cf031f6a634a6bd5551eb 0 1 331 62 336 337 338 339 340
887684aa6355e7c5ee0f138ffe6b68ad53e8cf480f07f120ba7f3fe87c900ae1508324e55bccb5147e3dc6c81c8f6daafff8c4cdf8111d67dd1d3b38ff61f8b2cf7d0ee4c04375befdac95ca7c76323ac9ff7f6a585a20a8be53 8 1 331 15 341 17 342 343
e7f16196dd6d5f4a084a693f75040138a0017000b82794c5a37ff10f138efe6d8c067523f11b5d4c8427bff3e47c900ae1508324e559c33b3f87df6e565df56daafff8c55e29aa493b38d766d3d8e9eb290851d56f64758ec6ec9e5f2fbfd4e9b4bff7f6a585a20a8be53f 119 9 344 15 345 5 346 347
eaf4c0d00f138ffe4c4f35f4274e9d1335a76e63ff3fe67c900ae1508324e55bdf599a95b900e0d0d76daafff8c777ab790f3b63bd81582caad1ce6b699a83492d5219ef1d48fcb1f6e89b7fefed4b0b441517ca7f 119 9 344 62 348 5 349 350
88c5c2f90f138ffe6a074aa5f24339e9f387b09bfe7f5889a47e561cc581975a7b7c900ae1508324e5584734a18e9f4cb56f8f6daafff8c75f7e0e291210809ee3b1c2fba01532fd1d51d935cb637d3a999f5488dd7fefed4b0b441517ca7f0f1fa661b73d83a47e5af51a4b2b2565c278983d6390826c71d1d1a9087b5b647ddaafad49acde925f 8 1 344 3 351 352 353 354 355
88e06196dd6d5f4a084a693f75040138a0017000b827d4c5a37f5f86497ca582211f0f138ffe40df8689e2597c3c2a1c2dbdbf9fed7c900ae1508324e55ab6ba112245839fdc7f6daafff8c059b3d787dda44fd812f8109d022777c59d5dec4927076ea6781ddd4faebff7f6a585a20a8be53f 8 14 356 3 357 5 358 359
8b76842d5dcfebc2da0f138ffe686dd21c6fbd615e7bc7ba93fcfff77c910ae1508324e55bd741fa77ccf5581ed67f6daafff8c11282cfe53e4eed84e9e7db8dd402fb6fc1e76bdf67d9a9f8fabf4d1ead1ffdfda9616882a2f94f 0 9 356 62 360 17 361 362
8ecfc45f87352398ac5754df0f138efe5900e701e9b1f964f22376a7f9f37c900ae1508324e55a4f5de47c74b3ea4a596daafff8c74f1d44d4ad113e9b72b1c896914f7e9258fc7539d4bdccf74148d83c4fdbfefed4b0b441517ca7 89 1 356 15 363 5 364 365
8dea6196dd6d5f4a084a693f75040138a0017000b8c814c5a37fc70f138ffe6aee1f16cde2568155899d973f9ff67c900ae1508324e5585401a47b41a779e73f6da9fff8c16bad91741bb677ea5f5e650d819df941693a5219da712f7694f5bd2381ffbfb52c2d10545f290f28a834905447193d35cdec85ef679ec7a916d6f52df492899c8dd3d1f6a6b1a67818fb531a535eaaa8f50f1fa662c9520967ec504c36c1374052fd1e51d282f61bb2b610cbd7cbb6227a9353248e4135e436ff 139 14 366 3 367 5 368 369 370 371
88d5c0e90f138ffe6df2477b85b7e517b6ba999b3f9f5885aec3771a4b7c900ae1508324e55ba9c216e9f63ebec5576da9fff8c14f3cedd0e3bded6bad0d3e3759203c8e405b4495f49c965be0be52dcc2ffbfb52c2d10545f29 8 1 366 21 372 17 373 374
88c9c3cc0f1390fe7afaf5e3b53dba8a9e9d3b5a493f9f5886a8eb10649cbf7c900ae1508324e558d4c651ca5ec8b3c07f6daafff8c32ec7d8437bb0e61a674355d8f75318fdfb46d752f46faf57a81d9296d97fefed4b0b441517ca7f 8 9 366 3 375 5 376 377
88cc6196dd6d5f4a084a693f75040138a0017000b8c854c5a37ff00f138ffe5f764ef513ab9407c7767da7a7f35889a47e561cc5804108bf7c900ae1508324e55a519dea001f7e4cc9ff6daafff8c51503a07d0adb0bd7bd5ea347af1d89507ac6f5ac82aa2ce91cb293abcc8bfefed4b0b441517ca7 8 9 378 21 379 380 381 382
8df7c1ec0f138ffe7c37e5ab4286fcbedb958fb4ffcfc47c900ae1508324e5592677c1c3450df7791f6da9fff8c3bd664772d2dcb380edd021f72cc0f66b3b8ebb2b4d71d656abf022809ff7f6a585a20a8be53f 139 14 378 62 383 5 384 385
88f9c3d50f138efe4af79e89a02967b21a1d5613f95889a47e561cc581f005df7c900ae1508324e55ba4f617b7539daf689f6daafff8c01b65ff069e668dd1cede6a2d96824b5ff61f0727513dea66ed7868f1eabffbfb52c2d10545f29f 8 14 378 3 386 387 388 389
88d56196dd6d5f4a084a693f75040138a0017000b8c894c5a37fd30f138ffe6903ef759bcf72cd3f6232cb3fcfcd7c910ae1508324e55bd967f1248d3533ddbcff6daafff8c3523355933a5a7ab6fb2f8c1ee68e70b7223c332d2cc71a23a3cbadca467fefed4b0b441517ca7f 8 9 390 15 391 17 392 393
88e7c0db0f138ffe463a7a11d9e74bbe7bcdebdfafe75889a47e561cc58197000f7c910ae1508324e55a9aa6a9ceb4576f8e95ff6daafff8c779a5ed674b0c499f4bb1a1b72af6d99ca2d6eab41d7c1bbd63eef191d5dffbfb52c2d10545f29f 8 1 390 3 394 35 395 396
88eac3d80f138ffe7da5a2207e5de961ba740fbf5fcfcf7c900ae1508324e55ad7a866577d5b338dbb6daafff8c780d09b1f2f4a3a78eb621f66af16571f9ac6e0990cf27b2f41f6007c4cd7fdfda9616882a2f94f 8 1 390 15 397 5 398 399
8bdd6196dd6d5f4a084a693f75040138a0017000b8cb2a62d1bf5f8b1d75d0620d263d4c7441ea0f138ffe4edcb50289db9a7f3277ef2f6fe7d37c900ae1508324e558dd7cbf3d7e7b4c24536daafff8c460411ab41d3af7ea08de375ef579909d1b92a1a054d630f466c64dd1f17fdfda9616882a2f94ff0f1fa760f276aba38e356759dcf1d7cd92fb73d27c019b660ccef96456cfd09296d415d31ba9aa73b17f 0 9 400 21 401 5 402 403 404
88769186b19272b025da5db754feaf96330eafefc2df0f138ffe69033e23278ed4b71f741e6a7f9f5889a47e561cc581f79d077c900ae1508324e558cfcc7396badb1f417f6da9fff8c0ad67b14b19a50532be0f7207b7873b494fb95d389c40e43f4492d6acabfefed4b0b441517ca7 8 14 400 15 405 406 407 408
8af4c55f87497ca589d34d1f0f138ffe670bfdea69f77bd52d7d5d66bfe7da7c900ae1508324e558c39a87fb48f38f522f6daafff8c08a29ba3fdfd35d855b60aa3963ec19a990e24f58fcf765fea619a99aa3ffdfda9616882a2f94ff 143 1 400 62 409 5 410 411
88f76196dd6d5f4a084a693f75040138a0017000b8cb4a62d1bfe60f138ffe64479f354fd5b085af3d067f5fcfce7c900ae1508324e55ada7c0276c95d3dbcf56daafff8c797eca5973ac91d40a6d65a4f9acdd2d0a19abc16a9bccefd969ba3730dfffbfb52c2d10545f29f 8 1 412 15 413 35 414 415
88c7c0ca0f138efe6c09da73b18733bd59a42117f3e27c900ae1508324e55a599a186a15029fa77f6daafff8c7597c7b3d2877c753b293b4db9e411f7a8e724828deeb4cccf7753e0c9e9ff7f6a585a20a8be53f0f28a8349019e93a7669eb292d93b931434348f553ae1274cf2a4fda5fb5358d33c0c7da98d29af55547af 8 14 412 21 416 17 417 418 419
8b7684aa6355e7c3f10f138ffe5c4f87297198fdb8eccdb9ee4fe7e27c910ae1508324e559fa9aed3f8413d7a9fc7f6daafff8c11974d6a087a9ef3409c4d9e2a9ba0fc8bd37e28a2849bcf88fc8ba36eb5ff7f6a585a20a8be53f 0 1 412 3 420 5 421 422
88c06196dd6d5f4a084a693f75040138a0017000b8cb6a62d1bfd00f138ffe7ddb3bbdaab114b9efdf424ccff3e87c900ae1508324e55999886729f641ca1b7f6daafff8c364afab8e467250297d1aa7daa9af663f617a4cd4d5ecbe9ba0288e4a7a7fdfda9616882a2f94ff0f28a8349048df93761512b6119196aa6ed3fb021bac216fb3c1a677bed4d634cf031f6a634a6bd5551ebf 8 1 423 21 424 17 425 426 427
88f3c0f00f138efe59ec3b4440bb35643513f53ff3e77c900ae1508324e559ff2d4e44d2069deb576da9fff8c368aa9a5b1b221f4ed40cbd45ddd13e420bacc492466410472f7f2d859ffbfb52c2d10545f29f 8 9 423 15 428 5 429 430
88c5c2f80f138efe5bae8b12ebcc98d3081d66a3f9e97c900ae1508324e55ab1b899ea97aa0e0abf6da9fff8c4fe0a5ed4560320b5cc823689a5f33d0097bca1781edaa3da6a93cb6993fefed4b0b441517ca70f28a9349075a5be9686ca59f16b488def0f19bb5ef483b7d3b8a43cae7da9ac699e063ed4c694d7aaaa3d7f 8 1 423 3 431 5 432 433 434
88c76196dd6d5f4a084a693f75040138a0017000b8cb8a62d1bfd70f138ffe7bd8ea134cf65b48ec723077fe7fdd7c900ae1508324e559d0f665274cd6f977af6daafff8c75b3c8fdb3e913bb35768401ecdf4f5e25eb4354595b44a6aedd2690729c1ff7f6a585a20a8be53 8 1 435 21 436 35 437 438
88cac05f86497ca582211f0f138efe44607aa06992c3b9448df537f35889a47e561cc5804cbe0f7c8f0ae1508324e55853464432933201796da9fff8c7420c530d36c6db85e8d4aea256ba54edae38579ba9c0fa3b75cd34c947fdfda9616882a2f94f 8 1 435 3 439 440 441 442
8e76842d5dcfebc55f87352398ac5754df0f138ffe7d15f9666dfec7f0fcdd06dbdfcff47c900ae1508324e559e7fb5a6ea12d1691df6daafff8c391c71bfdbb7495f9db6bc3ad01320647453902d35e1e6ada7d8a9e9eeca3fefed4b0b441517ca70f28a9349059e3bf59df71a37b7ecb28eacb3552cb6cd25a8d5cb35753bf6a6b1a67818fb531a535eaaa8f5f 89 9 435 15 443 5 444 445 446
88d26196dd6d5f4a084a693f75040138a0017000b8cbaa62d1bfdb0f138efe4519246ab0f81a3b97c4e09ff9f77c900ae1508324e55bc36f9c7d40e0ed8c5f6daafff8c79b7dfaecdf6ed20bdbb5341a1ceb2524175195c96af2fc7d5f4db184a673fefed4b0b441517ca70f1fa763c56df7b6371023b2f20f2a2c24b60d90d35d1dfabfdbb225ed674efe46ed0e5138fdf89bbb3f 8 1 447 62 448 5 449 450 451
88e1c0e40f138ffe7bcf27797bf4a5eeef3d19cdd7f9ea7c900ae1508324e559993b8d3e1c9a7a5a7f6daafff8c395c960e479357b2f98e7a7d774f6f486667e9aa64103d2af429bcce3f6fffdfda9616882a2f94f 8 14 447 21 452 35 453 454
8bc6c2df0f138ffe43d6da289bcb9375f2d792b85fe75889a47e561cc58197de7f7c900ae1508324e55807b074d65f1557323f6da9fff8c01e212cf249c08ae678031596a1dabdf675af13389a8802a43efd8ad47fdfda9616882a2f94ff0f28a93490263eb47772b07bf3d274b5323b3486c3e3c3ad05dee98fd55f6a6b1a67818fb531a535eaaa8f5f 0 9 447 62 455 456 457 458 459
88e66196dd6d5f4a084a693f75040138a0017000b8cbca62d1bfce0f138ffe65a7c249d0cf36e7513bd7a47fcf5889a47e561cc581913ae77c900ae1508324e55bcb83b3afaadcac82ed6daafff8c150065b47aa8e5ed5fb65f9c16f88df4959aba4c9157d1d97db94b42b3c7fdfda9616882a2f94ff 8 14 460 3 461 462 463 464
8ecdc1e60f138ffe7c26a7a82f87c12d51faf4173f9ff37c900ae1508324e55bc0e73b34793028741f6dabfff8c54e97ad1e07513db277a79fa33e7cbddac2db5bb1d14f76e3ee3efe3d7be91ffdfda9616882a2f94f 89 9 460 62 465 35 466 467
8decc3ce0f138ffe7bf4f4469c4cb1d765a61529fe7f5886a8eb10649cbf7c900ae1508324e559df5d6720ec24fec6d76daafff8c3b480bd59275f5d094f5a47e2da5c4268f1efb774343981536ecddfc39e2cffbfb52c2d10545f290f28a9349079a19e969ed8fcfb924a7b99af66f0e55d3df674859fb3b387ed4d634cf031f6a634a6bd5551eb 139 14 460 15 468 5 469 470 471
8def6196dd6d5f4a084a693f75040138a0017000b8cbea62d1bff30f138ffe5df55a7cf9f72b5e5c8da6bd8bf95885aec3771a4b7c900ae1508324e559347a13951192885dbf6dabfff8c0dd96cf2db9476eb34fe7b555f495ef127a1a7c3fd2821e7ed586cf407d2e7fdfda9616882a2f94ff 139 14 472 21 473 17 474 475
88f3c1ef0f138ffe5e982266467a9eb49cd5f5e9fcffc47c900ae1508324e55993f76475f6b24e96cd6da9fff8c26d7cc09c0e92915a2338cbf687bda2b7d336373d541dd2b327aee9901ff7f6a585a20a8be53f0f1fa66113b2975c6bcf4302c0d9ead9821115f99b2cfebb4cd593ce2f41aec23bdfbf43c94228ee9f 8 14 472 62 476 5 477 478 479
88f5c3f10f138efe59a2409bdb29adb70002083fcf5889a47e561cc58197000f7c900ae1508324e55ba3acf4a9f14defd1e76da9fff8c3547aef689a4a0ded9e8013c1148d7867df50827ec3a2d321b8eb9234bfff7f6a585a20a8be530f28a83490354c604cbe9fefe7b89a31d143de3ad33ba031eab1b4516fda9ac699e063ed4c694d7aaaa3d7 8 14 472 62 480 35 481 482 483
88db6196dd6d5f4a084a693f75040138a0017000b8d014c5a37ff50f138ffe5c4d646bac6e3b476f47aa707f3fc67c900ae1508324e55ba460649347e7b79b036daafff8c35e67f567be9e9118ec926b3b13abc739d1400c01168afc536cf375ae9f1ff7f6a585a20a8be53f 8 9 484 62 485 17 486 487
4803343138dfc15f8b1d75d0620d263d4c7441ea0f138ffe5fe8e336fb2d13be4afcf6f49fe75889a47e561cc58190b8f77c900ae1508324e55bd3ac9fc4ee74a7b1076daafff8c4a42352761bdd7dd7e596d9ad2d3fd26287d383edd1af74d7354d87c77233ff7f6a585a20a8be530f28a8349020e770a1eacf82757ea0d553adb62333d6d73c9a7913eedfb5358d33c0c7da98d29af55547af 119 9 484 21 488 489 490 491 492
88f4c5e70f138ffe7d502ec5ad93a233dbefc744ff3fc87c900ae1508324e55ad7801a7d574595786f6da9fff8c59ec052a3ca2537407bae933be46879fec901c3e0d6b2f763c65a09e5dffbfb52c2d10545f29f0f28a93490325a3b0dee8ec7dfb3961fc7a73a49d44fd5d9282c85f7e5afb5358d33c0c7da98d29af55547af 8 1 484 3 493 35 494 495 496
8de56196dd6d5f4a084a693f75040138a0017000b8d054c5a37fe50f138efe64223a8a73d9e9328509769fe7d07c900ae1508324e558b4a4ed9faf96852a3f6dabfff8c7ba433fb765b03dcf59fd354cad778fd5561197bc781c73f6f44ece4f37617fdfda9616882a2f94ff0f1fa763ac61b7b9a77eaf6cc9d80e39e83ebdfa354566bf248df71f077a51da8f1339dd9f2673c3e4ef 139 9 497 15 498 17 499 500 501
8af9c0e70f138ffe6be95c88eb21e3a3b37d0eedbfcfcd7c900ae1508324e55932534c7dfc361a9aa36daafff8c7bef69e611fa99b766133205996b9aa909e1bedda8f004509b7b76eb1a7d7fdfda9616882a2f94f 143 1 497 15 502 35 503 504
8d769186b19272b025da5db754feaf96330eafefc3c90f138efe5b1cdeec4475b369dd9e601bf9d97c900ae1508324e55a9edeac66669e6e9acb6daafff8c4d237ede68439892b7eabe9d999ed908ed8f10160994bdeeced6ca6b1d9bfefed4b0b441517ca7f 139 14 497 21 505 5 506 507
88ed6196dd6d5f4a084a693f75040138a0017000b8d094c5a37f5f87497ca589d34d1f0f138ffe7b47dc8d4f2d531fcf7aa8f4eff3dd7c900ae1508324e558e7f6533cd50e9e47ff6daafff8c7513cf8a5ae4a440a6907b29bb33d27f2df8a27b40e5739d9f4f7875e2d5ff7f6a585a20a8be53f 8 9 508 62 509 5 510 511
8bf1c1c00f138ffe5f6dd4796699596a366a67ac9fcf5889a47e561cc581d75f777c900ae1508324e55a625969facbdd90867f6daafff8c391b3eeb9660c921da7bc52cb8d0d3d7a747a66eaf3d487ebdaab3acada47ff7f6a585a20a8be530f1fa763d46fd0569e9bd4bd50eb600bd579f5e46799a7bb4a876b93c23b87b3a297ad35b958bcbb37af 0 9 508 62 512 513 514 515 516
887684aa6355e7c5f90f138ffe7d7a8da4192ccafd22b2a153fcffda7c900ae1508324e55a9f53395d75762789d36dabfff8c382ed2bb553d7abbd3a7797dcfde69ed287c4a07246e47dcefdc747670e3a3fefed4b0b441517ca7f 8 1 508 3 517 35 518 519
8eca6196dd6d5f4a084a693f75040138a0017000b8d32a62d1bfc70f138ffe5972b982f7bee3f09a7df6f06fe7dd7c900ae1508324e55bacad4ed3800cbe24a76daafff8c7690d31279a6f6e85ff23efd03d2b9666e8ea67d03b0be896dbec7ddb75cffbfb52c2d10545f29f 89 14 520 62 521 35 522 523
8876842d5dcfebc1d90f138ffe7dcfe908efe4271f7a1c214dfcffe57c900ae1508324e55936c7efdb9d26a5368f6da9fff8c01a9caff53d7d596c8e82a04f4f7ed4b8165eea3124ee15d44fdfc185dffefed4b0b441517ca7 8 9 520 21 524 17 525 526
dcc6c3cc0f138ffe5c41289aa9a33cbe6497af62ff3fe27c910ae1508324e55a879ca7a33efd353fa27f6daafff8c107305b3b341bc024f7de693ccee55d9ca02f81cafb8fc3defc3a0aec2dbff7f6a585a20a8be53f0f1fa7626f16c9d04434fe648e8392babad1493cd7ed1d9bec7eb376f091396b212fa9ec682d47e8747f 119 1 520 62 527 35 528 529 530
8bd26196dd6d5f4a084a693f75040138a0017000b8d34a62d1bf5f87352398ac5754df0f138ffe5ef65f35fab26ecd39ea89ec0ff35889a47e561cc581e71c077c900ae1508324e55a79ba3b43e7aaa6fd936da9fff8c54d1e4a3c1432a4c68c92d334ccf4f118873d51c96ccf3258eb38fcf46bfefed4b0b441517ca7 0 14 531 15 532 533 534 535
88d7c2c10f138ffe7a48f4e18fdb5590cf7a9467fe7fe97c900ae1508324e55a97c94bb5bfe4a3eb3f6daafff8c3fd65a45382790afb6cbefdbee8254f27cd6d03d85aece3fe5bf768c1eedffbfb52c2d10545f29f0f28a83490202297c59d0c6ee2afad06711399a2562e846da69fe944ff6a6b1a67818fb531a535eaaa8f5f 8 14 531 15 536 35 537 538 539
88d9c4c30f138ffe433472f8e82ee468d239e5c9bf9ff07c900ae1508324e559fb42897b331d2920bf6daafff8c3dd2507b9631d748bdbbd3cbfdbc564f4f7b79fa8b4b92f97c86a1a2d5ea9ffbfb52c2d10545f29 8 14 531 15 540 17 541 542
8dcb6196dd6d5f4a084a693f75040138a0017000b8d36a62d1bf5f86497ca582211f0f138ffe7c473f8a99e8d516f611e4a7dff3f47c900ae1508324e558d4cbea4907ead1f7676da9fff8c7401c7e9ff51a252d82f5ed3206b3f600ace8e88d20bb21b728ae796d67fefed4b0b441517ca7 139 9 543 3 544 17 545 546
ebd5c1c00f138ffe42ef99d078e5a9f7bc8ec9abfe7ff67c900ae1508324e5582915b53ed5a0f1447f6daafff8c529ea30fa8ec92d7c82ed1f68fb9084a08ebd1b4cf43373c76f773a4a037fdfda9616882a2f94ff0f28a83490789aaa262d1d8b3bb65a3035d8f335d3af78c080c674b82fb5358d33c0c7da98d29af55547af0f1fa56103a3b4dd3b5a5669ec32f896776678d2db28e56a57bac689465929232f94b4d462466ea7 119 1 543 3 547 17 548 549 550 551
88d1c3dd0f138ffe6b2d0f50664274d16371faedfcff5886a8eb10649cbf7c900ae1508324e55ba849574b591253d13f6daafff8c35ebbc80efd68740ff6319c0f59bcd8939bdbd2c64efe1a0554192cbe36bfefed4b0b441517ca7f 8 9 543 62 552 5 553 554
8ee46196dd6d5f4a084a693f75040138a0017000b8d38a62d1bfcf0f138ffe69f719641b351a7ed25b2f927f3ff77c900ae1508324e55a4f13c921ca9279e9db6daafff8c0aa175f1e8c1f0e7899ff48134d93bf764ec8d20e91b93b8617a9a4a4d5ffdfda9616882a2f94ff 89 14 555 15 556 35 557 558
88d7c0e30f1390fe4b5fa379ed6f5e9da9ebe53e7aff3ff97c900ae1508324e55a73594da06a52943dff6daafff8c327036f1279eb4b7dcd6f6a81d7b768ede9235d6d6dc6a4a26b4f23a5ebe3fefed4b0b441517ca7 8 9 555 62 559 35 560 561
88dfc2f40f138ffe7d56ed8f13ca5f946d7becd97f9f5889a47e561cc5804fb62f7c900ae1508324e558b209b0dad793a52cff6daafff8c496dbdba07d57ebc07b1bdbd4cb474eb50c0502502efe5b8e3a2df737508bfefed4b0b441517ca7 8 1 555 21 562 563 564 565
88dc6196dd6d5f4a084a693f75040138a0017000b8d3aa62d1bfe90f138ffe6caa9b3d37dbadad5ae3edd4eff3c97c900ae1508324e559eb0c6f165b3bf5589f6daafff8c78ef1fae807ec0bfd27949227d19c2f5adef1647402dabc48e8aa740572affbfb52c2d10545f29f0f28a9349079379b25ea029fb58d5684462f4e77f25719f3d23a5bf3697ed4d634cf031f6a634a6bd5551ebf 8 9 566 62 567 5 568 569 570
88e5c0eb0f138ffe65f55d6f7ba1ca9c4bd5b6317f3f5889a47e561cc581d69b7f7c900ae1508324e559079fcbc0eedb7d7d036daafff8c3555a2b633bc1f12bfe7b85ded3269a26a9e005b9a3b23b1aea664ae496ffdfda9616882a2f94ff0f1fa660c164cece2e8dba88fc595967458033730e5b239042f3d5b6dd4dbdd923fe7cc7dc409fd53f 8 1 566 62 571 572 573 574 575
88f2c3dc0f138ffe49d197fd12691eede2df0d07a7f35889a47e561cc581b644df7c900ae1508324e55a497b389ed608e36fbf6daafff8c4fd3b4f18e7f65e9e2d6db9dd99d6e696ce8dd872d92494cf3d167665b3d5ff7f6a585a20a8be530f1fa66122f6e346052cf82d3e67eb6528a12f758df7893f5f0228641cedcc38e937a7dc2bfd536bff 8 14 566 15 576 577 578 579 580
4803343138f66196dd6d5f4a084a693f75040138a0017000b8d3ca62d1bfe10f138ffe5df7d9f4ba7f0cd6ecd635e81fcf5889a47e561cc58197000f7c900ae1508324e55aaeefb6299b763766ef6daafff8c4f574787284c1b64b4123eeb2fa7b9db7dd72ba26ec8f3e1996d8de75ee9ff7f6a585a20a8be53f 119 14 581 15 582 35 583 584
88769186b19272b025da5db754feaf96330eafefc2f70f138efe5210593d9611d379ec6e809bf95885aec3771a4b7c900ae1508324e55a71b9e9f29fb12b69cf6daafff8c5165aeb8e3816a747a9a821bbb725879a8b3a97c03c50d77374a590f6a45ff7f6a585a20a8be53f 8 14 581 62 585 17 586 587
88c1c55f87497ca589d34d1f0f138ffe7df79fd0e5b0efda0ef24feeafe7c17c900ae1508324e55a93029a4b4fb706717f6daafff8c3bd67aeaea7e9d5e1c6fcafd7d055784b3dbb1c1e3c90bece27869f729d3ff7f6a585a20a8be53f 8 14 581 62 588 17 589 590
88f76196dd6d5f4a084a693f75040138a0017000b8d3ea62d1bf5f8b1d75d0620d263d4c7441ea0f1390fe7a76eb43d3b34563f3e687e5ebfcffc57c900ae1508324e558c335b4f52764f5e8e76daafff8c53e6b047d7c348f76f7057ed2d919eb5d474d3ebab95b4fd6fbe27197ec7bfefed4b0b441517ca70f1fa6611519074332b4f34f8bc5bd4531fa0ed3d3dbb99b3bd3a2df12b3d3bb7e9a2d679a49656bb7 8 1 591 21 592 17 593 594 595
8df5c1e60f138ffe414ce3927ac27f5dec8c3547fcffc77c900ae1508324e559ced1cfea4015fb5b2f6daafff8c0ac2f7724ede257e66e97aa117c9c76375bd53f33d1f69bc389ef3a6b1d3ff7f6a585a20a8be53f 139 9 591 3 596 17 597 598
8dcac3f10f138ffe67a28e8e86a792f473f8f1d25fe75889a47e561cc581971b7b7c900ae1508324e55936b7e2ca1a48daa7af6daafff8c4a59c4fd9ee733ecb2ed2893b7b0c7537e9b91c3005d7c4cf55487bb6d9bfefed4b0b441517ca7f 139 14 591 15 599 600 601 602
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d814c5a37ff60f138ffe7dc65ec4ae91b32366f525bdbf9fce7c900ae1508324e558668faf8a06e1e37a8f6daafff8c55232024a74fba5cea3aba3a08dd8c3d0268df99e359e6df5ddc7dfb59abfefed4b0b441517ca7f0f28a8349033deb8d947ba0237fcd1edd65a2d3d7c23b18c90a19ad35fda9ac699e063ed4c694d7aaaa3d7 8 1 603 15 604 17 605 606 607
88d1c0ef0f138ffe5da4064b36f8ac0e3fd4fe85fcff5889a47e561cc581a7c0f77c900ae1508324e55ab79b6a60742bd64eff6da9fff8c349300262f703ee89d64dec5dcfe1121bb3ce02709a873b0d99fc7694bff7f6a585a20a8be53f0f1fa66231bf377664a8723bd81ea469e4511d127bf4365ba50f813435408c96ec9290d92fa1794d5f 8 14 603 3 608 609 610 611 612
8e76842d5dcfebc45f87352398ac5754df0f138ffe7cfaa3a89a397bfb4010127bfe7fef7c900ae1508324e55a4a1bf08137415eae3f6da9fff8c3564ecf68de74cf4f6554797eaa6328de6db2a66e86b4e831bc16472567fefed4b0b441517ca7 89 9 603 15 613 5 614 615
88c86196dd6d5f4a084a693f75040138a0017000b8d854c5a37fd50f138ffe5320d11f5e8e8ec6c3d59781fcff5889a47e561cc581e71e677c900ae1508324e55865651e2894e60f9ebf6daafff8c32e776a54dbd45432f09a29ba326a4d53b45be4957771ba3bf495becdb337fdfda9616882a2f94f 8 1 616 62 617 618 619 620
88ccc1d40f138ffe7bb9538cbe5a92ff6725106cfe7fdf7c900ae1508324e559f66c92d8d2ef53c82f6daafff8c37dfa59459d65a1b99af3e3d1687fda25f5ec64f6d02621bab538c534b4b7ff7f6a585a20a8be53 8 1 616 21 621 35 622 623
88dec3c60f138ffe5eafc3f4f7b6869f9266a9701fcf5889a47e561cc581e75e0f7c900ae1508324e559d7e89d330639e7a64f6da9fff8c493528941deb086a77bd9dfdbfe43e916c66305f2cbe4f4471f830ce66bfefed4b0b441517ca7 8 14 616 15 624 625 626 627
88d16196dd6d5f4a084a693f75040138a0017000b8d894c5a37fca0f138efe5ff6815347a152610cbdd147f3e57c900ae1508324e558f450ff7ef2384f5e436da9fff8c3eef905802d2975e2fbb53d8470f566cb28ed43407fb12a91daac6df193fefed4b0b441517ca7 8 1 628 15 629 35 630 631
88cdc0e00f138efe50cc85a04413ce4efbfe2b8ff95889a47e561cc581903eff7c900ae1508324e55bd4c375e8d03eb5a3c76daafff8c766836b75b6ef9767b052fbeeff9f730c7686a3b82769b3b111ea394499ffefed4b0b441517ca7f 8 9 628 62 632 633 634 635
88d7c35f86497ca582211f0f138ffe5f6bbf9f13f79a323b5a4c493f9fe77c900ae1508324e55a6aec73cb33d561ea936daafff8c5acc9dc93052977d3e07fd99cb4ce0a9f547bf52c945b499d8e4b0e7f0d7fdfda9616882a2f94ff 8 1 628 3 636 17 637 638
88d36196dd6d5f4a084a693f75040138a0017000b8db2a62d1bfc10f1390fe6deefbde3a1fad6cf8f7d4a9f7fcff5886a8eb10649cbf7c900ae1508324e55a9b3c3dd93dca1ebeeb6daafff8c792d1446cf7ed3a289edf2275a6d3d4b5766dda24b24ef213dfbb0ed58e33ff7f6a585a20a8be530f28a8349001bf1449dd25adff131e86bc34279f7db0ca0ed18286a31fda9ac699e063ed4c694d7aaaa3d7 8 9 639 3 640 5 641 642 643
88dec1d60f138efe7cb331000ee148fab27f02a3f9f17c900ae1508324e55bc95fa13591fe9277676da9fff8c758fd21b700d3d51cd1cd680839ebf15b8cd68909e1f04ceb6da6471a2ffdfda9616882a2f94f 8 1 639 15 644 35 645 646
88f0c3d80f138efe449105f9bc1fbb6e332004dff35889a47e561cc581e6597f7c910ae1508324e5599f5e9ff7d2893d1d977f6daafff8c52f34873db3eda3759107e9e24aeb3bed75ec69a7eb43de13306bb2aef351ff7f6a585a20a8be530f28a9349052f5b5cb3560f5327c51e9e9a4f133becfe7b47eaaadef5e5bfb5358d33c0c7da98d29af55547a0f1fa761b2806dfb97c7564a6b2d9c55f665cf12784790fa7a533b6b259abf4ed9d5c73a5279673cddbf 8 14 639 15 647 648 649 650 651 652
8bdc6196dd6d5f4a084a693f75040138a0017000b8db4a62d1bfec0f138ffe4f67af1237da6b7db7d28298ffcf5889a47e561cc5819780ff7c900ae1508324e55a317be95511bfe46dd16da9fff8c39dcce84c3b49eacf22b1202d5e7acfe7a0bc85ca1331df08da3511faf5ff7f6a585a20a8be53 0 9 653 21 654 655 656 657
88e7c1df0f138ffe68f7d3dbb501a7adecf23a3beff9fa7c900ae1508324e55a99191c959ca40fa97f6daafff8c025f6965b9e69ebef4a6691b990d3dd7a3518eba2d9c2293b49636d46e49ff7f6a585a20a8be53f0f28a834907aac55d489baa3cc72a1ef743f256c96b1f9f74b61454247da9ac699e063ed4c694d7aaaa3d7 8 1 653 15 658 35 659 660 661
8df9c3f50f138ffe7d790f865e392a659ec51fa3ff3fcb7c900ae1508324e55abea709fc356819eeef6daafff8c385b7c551f993ac76064135d7aa677bd027a8d41eab7c741a534bd1b616bfefed4b0b441517ca7f 139 14 653 62 662 5 663 664
88e46196dd6d5f4a084a693f75040138a0017000b8db6a62d1bff40f138ffe7c536c9e2904c048ad95144ffcff5889a47e561cc58197000f7c900ae1508324e55aaf1d26b0be4b3326ef6da9fff8c75aa677b3f59a41495b2ccafd72be1aa7f47198f40286baf6ec80563276ffbfb52c2d10545f29 8 9 665 21 666 35 667 668
8d769186b19272b025da5db754feaf96330eafefc2f80f138efe66316b682467a245e5c4b55ff35889a47e561cc581b6da7b7c900ae1508324e55a7a4debb8ace882a68f6da9fff8c3a94f6117c4d1d498ec1fa68133d43838fcd6949a52d2573bb82addb25ffbfb52c2d10545f29f 139 14 665 21 669 670 671 672
88ecc5d90f138efe4a23baf5a7155ec31fbb269ff9d57c900ae1508324e55baa69a3d3d4d92b2cc96daafff8c77105a79086a3ef4b4d78f7dc648dea7c3f3ca2a9f77c365ec5f54f72fbaffefed4b0b441517ca7 8 9 665 3 673 5 674 675
8df56196dd6d5f4a084a693f75040138a0017000b8db8a62d1bf5f8b1d75d0620d263d4c7441ea0f138efe5b25b415af55c6411dd99f07f3c87c900ae1508324e559993dd672d73365f3e36da9fff8c34820daf03f4fa4de9fa639512f7f1393cd9dbd7b7c74d6d566104b3505ffbfb52c2d10545f29 139 1 676 21 677 35 678 679
88f2c1df0f138ffe6c91e37b14c62fbf137b1b9e7f9fca7c900ae1508324e5581d6824a6ecfd8ef7af6daafff8c3361bb761c642d6fcb5b75b4ca5f203cd4f35de3b045a52d515fbeedb8fffdfda9616882a2f94ff 8 9 676 3 680 35 681 682
8a7684aa6355e7c4f40f138ffe5aea6745dfbf676d490c28fa7f3fde7c910ae1508324e55abf73747ad175aacf7d7f6daafff8c536f5f121641d56fb9fbd93bd33923330298eb078e82b2c7e8a10cfb1fa7bfefed4b0b441517ca7 143 1 676 15 683 5 684 685
88f76196dd6d5f4a084a693f75040138a0017000b8dbaa62d1bff70f138ffe7cf6913d7b5beeb0f83f51c68fe75889a47e561cc581d0bae77c910ae1508324e55a4f5dba0ebecef7eef76f6daafff8c46ef8efece40a25f5da7efd86c9056f4e87097bf8edeaab63251251576953ff7f6a585a20a8be53 8 9 686 15 687 688 689 690
8876842d5dcfebc25f87352398ac5754df0f138ffe7b93a344afd1a96dc483df577f9f5885aec3771a4b7c900ae1508324e5593dc88a4cf4ae07a07f6da9fff8c1035225b2441108981447eaaa4b65918d996768de468eafc8097ab9eacffbfb52c2d10545f29f0f28a83490129419993c39577a7dbef57d1b2b8f0d933c97c55476d61fb5358d33c0c7da98d29af55547af 8 9 686 15 691 17 692 693 694
88c9c6c10f138efe6a71f6d046fa0de6c037d997f9e97c910ae1508324e558fee3665f5274ad9eddff6daafff8c241521b7c9eac9990b73cf28eb9ec7e39bb53e25724f1ee5ef6752b91b32ffdfda9616882a2f94f 8 1 686 15 695 5 696 697
88c46196dd6d5f4a084a693f75040138a0017000b8dbca62d1bfd10f138ffe66b652bae79078f489a50968fe7fc37c900ae1508324e5581d2b0ccf3be1df28a36daafff8c11161fb4c68cae35d1ded1fa1f63da176677d769669a8a7a77e934c3a24a3fefed4b0b441517ca70f28a9349039dcc5eef75ead79668a27f15d3577b43e036f87bd08ecbcf7da9ac699e063ed4c694d7aaaa3d7 8 9 698 21 699 17 700 701 702
88c7c0f20f138efe65abbbee8a508236c56be69bf9ee7c900ae1508324e55a7a1eb65746d482187f6daafff8c78ed35417daef55360fc0a7745ec4fd35ce6a5b73b83dfbef375ee2a1a767ffbfb52c2d10545f29 8 9 698 3 703 5 704 705
8adcc2f40f138ffe68763a90f592790fa67d98cf7f3fdf7c900ae1508324e55acf6ea4fe086ac8d5bf6daafff8c78f7eec38bdf577acf6a7d32e75356fbf1ba34011ebcf765fb6d0b32554d7ff7f6a585a20a8be53 143 14 698 3 706 35 707 708
88cb6196dd6d5f4a084a693f75040138a0017000b8dbea62d1bfcb0f138ffe65ed378156ef69a443a7afaf6fe7f37c900ae1508324e55bb8a71f935218fbfb7b6daafff8c7b72c081af5e1e6531cbd4e335a9699f3ecf5ba433a4f16fb7db7e6ea567fefed4b0b441517ca7f 8 9 709 15 710 5 711 712
88e1c05f87497ca589d34d1f0f138ffe6b103aa7ad65f1e4848dd237fcfff67c900ae1508324e559cae8459486a19a627f6daafff8c5363e5668e82a26420414a1cee6eb57a14be1ca63a9bf049ba4acf9ec4f1ff7f6a585a20a8be53f 8 14 709 62 713 5 714 715
88d1c35f86497ca582211f0f138ffe47debb6573d8639843b25685fcff5889a47e561cc581a0b2f77c900ae1508324e55bdf469db7b192733de76daafff8c395bc477a792355ce9edd8bd7d3e8f1e0f454690a06ecb5aae97ec4798c9ff7f6a585a20a8be53f 8 9 709 3 716 717 718 719
88d56196dd6d5f4a084a693f75040138a0017001b800298b46ffc50f138ffe63efda7a6b73db72c92bcd9defe75886a8eb10649cbf7c900ae1508324e55814fba9df40748eb35f6daafff8c01333c6afa393f9ae63965b3b4b5d3e7c85e93ad4d389f46981ee7abd063ffbfb52c2d10545f29f 8 9 720 62 721 5 722 723
8bd9c1c80f138ffe66252691ba23ae9ed31997c7fcffc07c900ae1508324e55bbf4ac89388567629ff6daafff8c3ad32699ef5d7c75aa7f2113cd747fca5cf0c9acece8296c0dfaed3d7e864ffbfb52c2d10545f29 0 9 720 62 724 5 725 726
88e2c3ca0f138ffe50d763a3bf96862ede51478f1fcfd97c900ae1508324e5583e5aac2cf46d99db2f6daafff8c1e59d3d49ed9f3e5998d2846777c48ed1e2a3ce7b676bdb54bad7573dd74ffdfda9616882a2f94f 8 1 720 62 727 17 728 729
88dd6196dd6d5f4a084a693f75040138a0017001b800a98b46ffcd0f138ffe5c6cadbecfaa1e0da17c33c9fcffdc7c900ae1508324e55a8a2a8e77528f5474276daafff8c33385a6ada7d325b1f24cdd6423d2794d561bd74ed5925078f5d6ca5bebe3fefed4b0b441517ca70f1fa760fd2473b22896c2daf7ab2ca41ecd1f49ce367af76abf689fd75f731e4763253de49fa5877d9f 8 9 730 62 731 17 732 733 734
88e7c0df0f1390fe5ded24e3e8f7aa2a9deabd79f7fcffde7c910ae1508324e559a76cafdf93fbede6773f6daafff8c4bdd9f1409ff3605f93c95d723aec0d7ea8e8c881651d4a07a68cdec7e3c7fdfda9616882a2f94f 8 1 730 15 735 17 736 737
88e9c2d10f138ffe6895d03628d97db9c8ebfe2dfe7f5889a47e561cc581b65e077c8f0ae1508324e5590e5739fac62405296daafff8c3c9f2cc87b2376cf54c9d475c9e2a251d44cd5d65a6866843cef6f200ced7fdfda9616882a2f94f0f28a93490779e9edebacb4fbb134d3dc9274ec42d27087afb23e277a0fed4d634cf031f6a634a6bd5551ebf 8 1 730 62 738 739 740 741 742
8ae56196dd6d5f4a084a693f75040138a0017001b801298b46fff20f138ffe6d69b7fcb3dfd3a4ae9ef4bc5fe7e47c900ae1508324e559e9ad90e6aa9000adff6daafff8c3c972c38fb76e82acfdfb474859a25f0d395cfd4e4eaefbb234f56c84afa7fdfda9616882a2f94f0f1fa763b7bef2ca29dba4ee77ed6d51f8f7407b0ebad903a1a5073c7302af1d3d4fdec2faef50c9d6df 143 9 743 21 744 17 745 746 747
88e8c0d70f138ffe47536d9fdf4abcf42b66ae9abf9f5889a47e561cc581a0b2d77c900ae1508324e5583de9e91bae25ce95476da9fff8c141d886eadfa106d7fb51657274b0d4743f49c62a93694557bb3ba0ae9bfefed4b0b441517ca70f28a93490761f9a677ea23ad77137eea9bb580f6cf9ed61eb69162668fed4d634cf031f6a634a6bd5551ebf 8 9 743 62 748 749 750 751 752
88ebc3da0f138efe4896cb49ea9882b2d7bd51d7f9d27c900ae1508324e55bafb6cee9e5a4ad067f6daafff8c4cfb6e496f9b279ad9a4ef1be31d21ea8a676fdce1ecfccd7a686e87bcee7fdfda9616882a2f94f0f28a93490787027959664f3dbb47379f6367dcfefc0646df75c72c0f6f7f6a6b1a67818fb531a535eaaa8f5 8 9 743 62 753 5 754 755 756
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b80654c5a37fde0f138ffe5ff4ef8927307bbe5f7337dc3fcf5889a47e561cc58197000f7c900ae1508324e55bdfb3394d0e1a8f639f6daafff8c1dfee177b49e5aeae86a2495f7f72da8b5ab0d5c9e689e69443705ee91cfff7f6a585a20a8be53f 8 14 757 62 758 35 759 760
88c2c1f10f138ffe7a8096b819a8704ef96c3d19fe7ff07c900ae1508324e55ba019ee3ae41baf779f6daafff8c4cc8c9ea9ed49aaf16a496361427b4d3f517b0cbe6af5e9beee5733dd1ba3fefed4b0b441517ca7 8 14 757 15 761 17 762 763
8ec4c3e00f138efe692b47317d75b4134d225f8ff9f27c900ae1508324e55a4f47a020a274ba4a3f6daafff8c11c72868cf4fd1c7bb26a77c555521b1c7fdb733e76688d98cd479f28ed37fdfda9616882a2f94f0f28a8349052d7a1fbeb1f99d2df630cd622c96427af121a919eaa3d8fed4d634cf031f6a634a6bd5551eb 89 14 757 3 764 17 765 766 767
8bf66196dd6d5f4a084a693f75040138a0017001b80694c5a37ff60f138ffe4bd6d133e9bb09d2bf34f6b2dfe7de7c900ae1508324e55a5036f91d8c61e8697f6daafff8c3ee7a6fabc9ef49c9dd0468b246d76f5d5a4ce72cf4c75f6ebd65ebda86d9ffbfb52c2d10545f29 0 9 768 15 769 5 770 771
8d76842d5dcfebc15f8b1d75d0620d263d4c7441ea0f138ffe65f2595f94bd2d4bed57dc35ff3f5885aec3771a4b7c900ae1508324e55a7ea4b7c14bdea119ff6daafff8c23b7be9d3ddafa7db647adb43e9d9132b8db6e47e2c9e775a75e6a99281b5ff7f6a585a20a8be53 139 9 768 21 772 17 773 774
8d7684aa6355e7c65f87352398ac5754df0f138ffe7bc8664c1e96c958ba9dbf20fe7fc27c910ae1508324e559d74747a478f1ecdd7bff6da9fff8c78666964097d1ebafd3b233de64093276f6f9bb89c1a5d74e5668e8829bfefed4b0b441517ca70f1fa7619a65742297b85bf5efa2253945d10d474c80279903ebcb3de49bac85f0467acd5d8f534bacff 139 1 768 15 775 17 776 777 778
8dd26196dd6d5f4a084a693f75040138a0017001b806d4c5a37ff20f138ffe7a4fd657a60d422d2f8bd4737f3fc57c900ae1508324e5588d759107afd4a86fa76da9fff8c004e99fec692a1b9190059fa189dedf54d337aa111b2910fd8a77deecd7fdfda9616882a2f94f0f28a9349079ece3d6bcfd943eef72fbaac21fdda775d4f6033d4cfd957da9ac699e063ed4c694d7aaaa3d7f 139 14 779 62 780 17 781 782 783
88d5c0c30f138ffe43e9a247285219e776a8e3e9fcffd37c900ae1508324e55bb7aea6e8cd9e0652c76daafff8c123959157eba8bb7422451d145aec7694d6c7e9e77c36f79b120947e8f2ffdfda9616882a2f94ff 8 14 779 15 784 35 785 786
88cbc2f60f138ffe6675d74b5829f0197d21e67b7f3fc97c900ae1508324e558f3bb33b3fb2cefa7d76daafff8c1c56faafbf9379ed3d602514ce1455e1de80ae9079a2c71aec9aa824ad78ffbfb52c2d10545f29f0f28a934907a9dfb114bd2b6cf5157e413d9e638fd93d36ebb698ee3bd7ed4d634cf031f6a634a6bd5551ebf 8 9 779 62 787 17 788 789 790
88c86196dd6d5f4a084a693f75040138a0017001b80714c5a37fcd0f138ffe7c7513806fc92a7bb3b191ee9fcff17c910ae1508324e55a7f41e84edde9afbfbeff6daafff8c748ec17a42475393a5bf7e3af59ab7eb42686de0c9efdd0565c1ccfcb639ff7f6a585a20a8be53f 8 1 791 21 792 5 793 794
88cbc0f80f138ffe40867dc7d27b08d8bc3fe1ba7f9f5889a47e561cc58191320f7c910ae1508324e559b991d6bf5dfa7764767f6daafff8c1846e86f537896a448f797662b46929f5413c769a4f5efb3c1f64e8ffa337ff7f6a585a20a8be53 8 1 791 3 795 796 797 798
88d3c3cd0f138ffe65eacd0e85b3473753f6238f7f3fd17c900ae1508324e55bd74651d4853502f48f6da9fff8c0abaa89bdb53587788d4ced45644768818fc57378e9eba56f4ae82a4925ffbfb52c2d10545f29 8 9 791 15 799 17 800 801
88d06196dd6d5f4a084a693f75040138a0017001b80754c5a37f5f87497ca589d34d1f0f138ffe6b3d8ef97facddfda5d25288ff9fd57c900ae1508324e55adf31d4d59da72bf55b6daafff8c58f48d554f42d89948c82af51c7ebaf8a1a23d583c3fea9ed41fcd219db2ffdfda9616882a2f94f0f28a83490788fca1c64e4f7e8b28293362a93e83dbb54223339426eff6a6b1a67818fb531a535eaaa8f5f 8 1 802 62 803 17 804 805 806
88e5c1c00f138ffe6a9e6e91f8f52c93f8a48fbf5ff35886a8eb10649cbf7c900ae1508324e55a5f46a9e3f84bd63c1f6daafff8c51d6b741dfb4bda468be9ca596671f8493a3f2b9e99ef1d62f5e464ac5d9bffbfb52c2d10545f29 8 14 802 62 807 5 808 809
8de8c45f86497ca582211f0f138ffe68ec03f633ddcc6ef47b43f2ff3fe77c900ae1508324e559e377ef2f86a70511d56daafff8c336f5e9edfedea3a0008fb13d3e2f201fb90a0f7e27094817c5181f7c5d3fefed4b0b441517ca7f 139 14 802 3 810 35 811 812
8adf6196dd6d5f4a084a693f75040138a0017001b80794c5a37fda0f138efe59051e1eb1dae41cef00c2b3f95889a47e561cc581b65f6f7c900ae1508324e55bd74a993a0f257e63e96da9fff8c51421ff3edf007b4879eb311b705e7ac94f99db24bd1ff7224739c354a6ffbfb52c2d10545f29 143 9 813 15 814 815 816 817
8bdec1ca0f138ffe456764a3bd1dfad937b788007f3fed7c900ae1508324e5592eb558df10bc9adaff6dabfff8c465ef2d2ef89512f5ac5dfb1bdf9f676bc5a0abc39efdf58fb1d119fab9d5fffbfb52c2d10545f29f 0 1 813 62 818 35 819 820
88e5c3e40f138efe6768d2768fc843ec16164003f9e37c900ae1508324e55abb4c5b5e97cb76929f6daafff8c38473a8bb3c1b7c376515d298fab35f5321cf1ee366c39acf71d2ff769e07fdfda9616882a2f94f0f28a9349051d05dd35d1d814faf73c9dde65d07476db6b091b71bebe25fb5358d33c0c7da98d29af55547af 8 9 813 21 821 17 822 823 824
88e26196dd6d5f4a084a693f75040138a0017001b807d4c5a37fe70f138ffe6998d5dbe296cb5fa96b91e6bf9f5889a47e561cc581d65f677c900ae1508324e558127ae856a5901d081f6daafff8c12cb3d35d3bd5e11e254f4ed438030a63daed12968ec67fd07c7beacb2efbffbfb52c2d10545f29 8 1 825 21 826 827 828 829
88f7c1cc0f138ffe5d765a7a17a880f356268781fcff5889a47e561cc581d71e7b7c900ae1508324e5589edf9de077a01ec3e76daafff8c495c9d88d4b4cb21bc25e7887276ea3b3a51393a953313dfb433ddf96af3ff7f6a585a20a8be53f0f1fa663b83ac7dbc592b7dd9a1d646f13a93bb3212417b37aee2b51d9f1d7e89e9ca502f7421da909 8 14 825 3 830 831 832 833 834
88769186b19272b025da5db754feaf96330eafefc5d00f138ffe5f3c76ba392af0d863f1537e7f9fed7c900ae1508324e55bc4b1a5aec83542f3ef6daafff8c5124bd8e9ebd5f910d0c4d4f1f79d93f5f04e94f9afc19db267e610a594fff7f6a585a20a8be53f 8 14 825 3 835 17 836 837
8dec6196dd6d5f4a084a693f75040138a0017001b810298b46fff10f138ffe6873c4c0b4fd8f1bd497df53ff3ff07c900ae1508324e55bd94bd3bced4ef354f46da9fff8c14327a2d4095eeced56f4a80f17ca3b1ac8c5285c79a3ccf906fcc7a7d7fdfda9616882a2f94f 139 1 838 21 839 17 840 841
88efc0db0f138efe5c64e3751d7a94a217a7125fe7f27c900ae1508324e55aaf66f6548ad724483f6daafff8c78709378f1258844be1e222ae8f103551da4926f534b1f7f0d9ea951d086ffbfb52c2d10545f29f 8 1 838 62 842 17 843 844
88c5c2d70f138ffe47daaad97190a6495db1c767fe7fda7c900ae1508324e55a4f5e2c2b2570c4e8f76daafff8c7844be1d9bb0e5b5eec3aedabdd607402b6ba3d3e56e57dea03e071b849ffefed4b0b441517ca7f0f28a934907593a34cf46fd50f555bd1b3d92ccee91d174ae8b6b1493d5f6a6b1a67818fb531a535eaaa8f5f0f1fa760fe0524efbd2f76fb24b2c9e6c71d3b624cd3b46b1c30bb51ea50f4efefafa9293f62574d3e3f 8 14 838 3 845 5 846 847 848 849
88f36196dd6d5f4a084a693f75040138a0017001b810a98b46ffe00f138ffe66b2cb1f6fcd0fd5621b78e7fe7f5889a47e561cc58197000f7c900ae1508324e55a4eee205e9967abd1836da9fff8c18af54cd7ded6e6a5eaa4234894f5da1b5f6fc77acedcb3ce4b2b708d9bfefed4b0b441517ca70f28a83490190174c22b56764d5e5f2d8e3ae475a3d56c87a37d9af5e3ed4d634cf031f6a634a6bd5551eb 8 1 850 62 851 35 852 853 854
88f7c1e30f138ffe6c65ca240ba53059f52a7abbfcff5885aec3771a4b7c910ae1508324e558d67892696aef27467a7f6da9fff8c1ca2a2deb5b92b9d691247e3db8f01b1485475b6aa020336f55ee318e9ffbfb52c2d10545f29f 8 1 850 62 855 17 856 857
4803343138cfc5e70f138ffe455d3583af647b487a38d849fcffc47c900ae1508324e55a9f16cf24864b94db6f6da9fff8c783b934928e42193e0327a1d66ea033e4b687c1e0fe9fef1d2723fd3dd5ff7f6a585a20a8be53 119 14 850 62 858 35 859 860
887684aa6355e76196dd6d5f4a084a693f75040138a0017001b811298b46ff5f8b1d75d0620d263d4c7441ea0f138ffe5daebec596d689d6a69ef361ff9fc67c900ae1508324e559970a267b4d24de0be76daafff8c5663f60cbec9daa3db64acb3dfa3ae47e53e456fb3525f56f50d203fa175ffbfb52c2d10545f29f 8 1 861 21 862 17 863 864
8876842d5dcfebc2c10f1390fe65afc225f0cb7d682f9f7e3c79fe7f5889a47e561cc5804cb2ff7c900ae1508324e55a9ee82589f5d87eed0f6daafff8c3de5d8cedd0403b6048cbf6be2b7d74ec1b1b726f4ea3c78a66ea27c6f51ff7f6a585a20a8be53f 8 9 861 21 865 866 867 868
88dac55f87352398ac5754df0f138ffe66793da4353e9f724eb5fb2cbfcfcd7c900ae1508324e55a3a0cd8ec00def7d5cf6dabfff8c7b0faefe7b8adf4e0fb026f6f514486f6f75abda445b08d3ddbcb9d7d4d259ff7f6a585a20a8be53f 8 14 861 15 869 17 870 871
8ddd6196dd6d5f4a084a693f75040138a0017001b81654c5a37fc80f138ffe7d4a76a3e92ce395b6a5e836bf9fd07c900ae1508324e55a98de29a7a6b496aa7f6da9fff8c77a41dba03bfb9fbd86f4964f51fd25c1f670a2f0dd5336fd6030d214b5ff7f6a585a20a8be530f1fa763b1114c89337679f430d87f017aaafd9e5f2369a019fefd6475caa6f7e668edb13dbbcd4f70ff 139 14 872 21 873 17 874 875 876
8ec7c0c30f138ffe5b4cbddf4f695be8f8ba8a4f5fcfd27c900ae1508324e559cf287673534bfdfc556da9fff8c4a77fbb4e4ed08b6b43405aee28db76a6a97da0259a65f676d2cd06ea3ffbfb52c2d10545f29f0f28a9349074ebda9a1dea578bd5123a8a3b9db255d2da660f53d7e9febf6a6b1a67818fb531a535eaaa8f5f 89 9 872 15 877 17 878 879 880
88cec2f40f138efe50e7468eebce112d8aa28bc7f3d77c900ae1508324e55996d163646bd89a6ba76daafff8c4aff8966726ea9e9d935c7339e3ccadc61aa764755348ad6ba74ed4b8d199ffbfb52c2d10545f290f1fa662967cb6e566f4696c6476c92372228b0ddba475d223472ca6ebd9a058238d2e8c33cad4cfff 8 1 872 3 881 35 882 883 884
8ee46196dd6d5f4a084a693f75040138a0017001b81694c5a37f5f87497ca589d34d1f0f138ffe68f150deb7dd1e8c0aa992df3fcf5886a8eb10649cbf7c900ae1508324e55bb36ccc0016d4fa93af6dabfff8c757fb75f29f73ca2ededc724b6d79c67bb7e693460b7a572d08a2ab44e760ffdfda9616882a2f94ff 89 14 885 62 886 5 887 888
8ee9c2c10f138ffe403f2d824b7bbc5a3b760b8eff3f5889a47e561cc581b65b177c900ae1508324e55862f1efafa65eeb3b606daafff8c3647a844ad79f2d17ad15b723eec8569363c400461eb4bee7907aeb2f99ffefed4b0b441517ca7f 89 14 885 62 889 890 891 892
88d8c5d60f138ffe4d557e19f3180fe6c6ec99bb3f9fc37c900ae1508324e5593347dbc228ee939baf6daafff8c190dc7e09d043ebe7bbfda8b2305163dd0b24cea7bc73f5687dc143bee5b7fefed4b0b441517ca7 8 1 885 21 893 5 894 895
88ee6196dd6d5f4a084a693f75040138a0017001b816d4c5a37fc70f138ffe4e49fb8a3ed1c9d23a9ff4d8ff9fe17c900ae1508324e55a7b3c181d4fe5d8e9276da9fff8c16ba6d4f97c67b26f291cd2ce570fe6625b3c87ec07a3a03e7a12869337fdfda9616882a2f94f0f28a834903d48fb22decf19f9e443c3ee22cc7054f33452ed3551ed9fb5358d33c0c7da98d29af55547af 8 14 896 62 897 17 898 899 900
8dd8c0db0f138ffe53d4e6a3d02df06ea0017a39fcffe37c900ae1508324e55a6a6404d5fb2c6fb2df6da9fff8c768e44fb3bc6f4f1e6727f66b660f698ee770bc32a0560fb1493fa7fbf8ffbfb52c2d10545f290f1fa762573d78a3dfa668ae579b4207ebdf59c7d5b7e5ee46da68941a379a65c9bd211d1c8e83d9e3bf 139 9 896 21 901 17 902 903 904
88f3c2dd0f138ffe6cb649e76687c89f1e05efcb7fcf5889a47e561cc581c7de737c900ae1508324e55a9b7c7b751d651199b76daafff8c3b4013ee7e95c7e19a246670f97c2fb20117ccbe7b46479bf56923a3aa03ff7f6a585a20a8be53f 8 14 896 21 905 906 907 908
8ddd6196dd6d5f4a084a693f75040138a0017001b81714c5a37fe10f138ffe6a9650f68ddea82bed17b9acfe7fce7c910ae1508324e55bbf5f2f8a872b968eb4ff6daafff8c5807dd8ea325994de642f41b69149d5ef4d75b68eccd0d0236bd065f72bfff7f6a585a20a8be53f 139 9 909 21 910 5 911 912
8be0c0dc0f138ffe6677b77f1decadc985e9e1796bf9ee7c900ae1508324e55a33b5625d69e64d674f6dabfff8c25b6834f7f751c626baf4abb8fc32e75b19f36d1e1917badbabbcb4bb5d5effefed4b0b441517ca7f 0 9 909 15 913 35 914 915
88e2c2de0f138ffe7bbd3749c89eef2249636892ff3ff07c900ae1508324e55bbf9078a264bb53e4eb6daafff8c5af9fb187d65eb67a8faf5a1c123df634603f86bdb96c9ed995157844fea7ffbfb52c2d10545f29 8 9 909 15 916 35 917 918
8be46196dd6d5f4a084a693f75040138a0017001b81754c5a37f5f86497ca582211f0f138efe6440dd1bc8387da0a8f4247f3fd67c900ae1508324e55bc9a3f52f833ee4ecd16dabfff8c3a5e80b7df6afbbd2b5539dfb4f5529947276f56b3ea33d82e80691e3dd4e7fdfda9616882a2f94ff 0 9 919 3 920 5 921 922
88769186b19272b025da5db754feaf96330eafefc2c10f138efe4dede303d505009f1d8d90dfcf5889a47e561cc5804fbe1f7c900ae1508324e55991f63c94bd69e4685f6daafff8c089e3cf7e94535533a0de5fee8f33d3359d6869f6e9f6ec6297a740813e07ff7f6a585a20a8be530f1fa7625f20a3d53d7da3df8f72d6f0ad2b21688e83c25f33a1a68f030d7657edb7ed9a5ed43e27bd7f 8 14 919 3 923 924 925 926 927
88f1c5ef0f138ffe7af9986ccef7a7ac2cd4f9ae9fe7f77c900ae1508324e55a8b02e4ee87dd8968ff6da9fff8c3fe40647a302866c72a307c07c0c4e3a37e935723fe25ec59ce4f2dcb2ffdfda9616882a2f94f 8 1 919 21 928 17 929 930
88f36196dd6d5f4a084a693f75040138a0017001b81794c5a37feb0f138ffe6770f5bee50ecb392471ea24fe7f5889a47e561cc581b684cf7c900ae1508324e55bdbf4cfedef41a7d3a06daafff8c35dfaf473ba0923cd7a75aef1b3232e7437b4913d5a9514d9e4c2a6575df3ff7f6a585a20a8be53 8 1 931 15 932 933 934 935
88c7c1ca0f138efe50096a9416fa0791be3b405fe75889a47e561cc581c6c2ff7c900ae1508324e55a4f540ec7e59291f4ed6daafff8c13dcb6fbb3ad5d8c4a27ac92da5aab67c7a135ecd4b2c8e4f2ddadbb54927fdfda9616882a2f94f 8 14 931 3 936 937 938 939
4803343138f6c5f90f138efe5a4bb532d05344a6f47a0e2fe75889a47e561cc58197000f7c900ae1508324e559fa5b719f6392697b786daafff8c5ae37232d7b682eb6fd41f74bb2ba9f133a294363251fb911e9eedeed983ff7f6a585a20a8be53f0f1fa660b5f9e9dc7da7399ff03a5f04bdbb8e4983e642360990ff778fe416d3d7d36403a22ce86a9f 119 9 931 21 940 35 941 942 943
88f96196dd6d5f4a084a693f75040138a0017001b817d4c5a37f5f8b1d75d0620d263d4c7441ea0f138ffe7c9a5ecd75eef32cf9a99ae967f95885aec3771a4b7c900ae1508324e55bbda9f643d5276ea41f6da9fff8c0ea47ae9256993c08d6092f84a10a6b295db1e90bd4f5322ead3f677abfefed4b0b441517ca7f0f1fa5627a9e491c787e7bbb1faf751a4b5c686377cbd5d82b1e001d70c52f6ac27aab9d16c62355 8 9 944 21 945 17 946 947 948
88d3c2d60f138efe4349bbb51900d11299a3459fcfee7c900ae1508324e5587da669aaa48e4aa9276da9fff8c37eaa419dea367ab36f5a06c9112c76a6bf5ee409bdcce8e430196bd3e2ffbfb52c2d10545f290f1fa76246fa77f3d48d7aea772647aa3b747e6a52dd6e4d6151d630fa95f116c007b8fa35d1faada0ff 8 14 944 3 949 5 950 951 952
8dd5c45f87352398ac5754df0f138ffe5a47867dcf5788fc5b2f77e9a7f9f17c900ae1508324e55827f1d3acf44cf49de46daafff8c5a26c83f7675724abcd8465eaa84b7e83e29f7e5e7991bdd4e5967aaa8eaffbfb52c2d10545f29f 139 14 944 15 953 5 954 955
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b820298b46ffc20f138ffe6af06a015b4667cf78de6bc1ff9ff57c900ae1508324e55a98cc4457ddc3f5ee0f6da9fff8c79a3ad6e5318d904c3474236fb81b1998433f5f41eae14b434dcbddc7eaffbfb52c2d10545f29 8 9 956 15 957 5 958 959
88dcc0c40f138ffe7c4d237eba768fcb5ec47355ebf9c97c900ae1508324e55baa7d7b95211b3eba596daafff8c0fb11eb7c50ed3538775a137e7da630d527aedd9a72a317bf59e375ca1debff7f6a585a20a8be530f28a8349019d09fbf98fd99b158f59e7b3f29db69ca8827247136f67fed4d634cf031f6a634a6bd5551eb 8 14 956 15 960 17 961 962 963
887684aa6355e7c3cd0f138efe40075167795355b37449248ff9cc7c900ae1508324e55a795226cdd99f43049f6daafff8c5518657fb1e7ee9e8cd812cbe5221551faf4cfaecf4b3185edf2b3e6c27affbfb52c2d10545f29f 8 1 956 21 964 17 965 966
d4c06196dd6d5f4a084a693f75040138a0017001b820a98b46ffca0f138ffe7d09f9025b3cf5b66a0518dffe7f5889a47e561cc581e69b177c900ae1508324e55ad2d0d7a74fe3c7a0c96daafff8c372ce5a885a2bb3c0bd355466b63a9fece7495e6bca24a65f1e2527ae8ecbff7f6a585a20a8be530f28a934903ecb9558865206aa0bdee7abcd75b9d6777a88fdec73d7af3f6a6b1a67818fb531a535eaaa8f5f 119 1 967 15 968 969 970 971 972
88c4c1e80f138ffe69790e7b97c5bebd533a4c52ff3f5886a8eb10649cbf7c900ae1508324e55baf9b1d4784faa09e596dabfff8c0de7915dbe2913afdbd3df5f16bbd1aed5d35502b1f95eabb331bd5770762ffdfda9616882a2f94ff 8 1 967 3 973 5 974 975
8ee8c4eb0f138efe5f01c3439191bec33b85968fe7c07c900ae1508324e559b92dee77c89f157a736daafff8c3d233d23402d6e4b1e17b6bb3fd0ee5b57badd2c9d8c5aaa79a75f297d76ffbfb52c2d10545f29f 89 14 967 3 976 5 977 978
88cf6196dd6d5f4a084a693f75040138a0017001b821298b46ff5f87497ca589d34d1f0f138ffe6ab3bd52803e27edd2992a647fcfde7c900ae1508324e5591334131db3f97ad97f6daafff8c019ef634eb327a9e4ecf3f693d8920f74bdebb27c1c8db4927b6fb07ad22ffbfb52c2d10545f29f 8 9 979 62 980 35 981 982
8acdc1dc0f138ffe4e2f0f37d278fbcf5d82ede05fcfc67c900ae1508324e55915761f8a7ad118ad9b6daafff8c57354c95bf3e5f901dfd246c959434df52d55d681bc43371f4f4fcecbd6ffdfda9616882a2f94ff 143 1 979 21 983 5 984 985
88d5c3c20f138ffe4414b3dd9e929bbd82afc85afe7fdd7c900ae1508324e55bbce4b24a3b27b465376daafff8c4bde672b09dbead53637edf913e0f627c3fde6afac7e432bd4851eda3f5efff7f6a585a20a8be530f28a834903d63c505ad759ec6a7b515fa2d097caecd67912263b6117da9ac699e063ed4c694d7aaaa3d7f 8 9 979 62 986 17 987 988 989
88d16196dd6d5f4a084a693f75040138a0017001b82654c5a37fc50f138ffe4135bd1a96c72a2bbd7b0c69fe7fe57c900ae1508324e55a3649d5ca7a1fca3a9b6daafff8c17ad3e4cd777fc24fd1c4332d218e6f63928f15b5e453761125ebee4f4ff9ffbfb52c2d10545f290f1fa660f21da015fa53dac8c72a0fedb0026276e9e6d7bc0abede85d1e3da691aef3b633756c9e13f 8 1 990 62 991 35 992 993 994
88d4c0f80f138ffe7a7ab1d919ede0a4f727baa71ff3cd7c900ae1508324e559b99b00812bd478b0bf6da9fff8c23bf88cd649e1aaab7a6ad21a5f1bb1da3098498e9769b1013a2baa7b7fefed4b0b441517ca7f0f1fa6612cf4a283b8373a746896f49fbccd4f27667a3b376b68ad91bf2904d7a4b6fd472a1f24eedb 8 1 990 3 995 5 996 997 998
88f7c2df0f138ffe6a2392d2d04eccfe9feaf51e7f9fe47c900ae1508324e55a8f6ff4133ea731de3f6dabfff8c50c9de968f426ec2cdd5a1329a63a7af527a6a81788fcf7478478f7d3d7977fefed4b0b441517ca7f 8 14 990 15 999 17 1000 1001
88f96196dd6d5f4a084a693f75040138a0017001b82694c5a37fe20f138efe7d74acee912cd541094b4f07f95889a47e561cc581c7dc177c900ae1508324e55a9a7b87dd6d0de2bdd76daafff8c4942647c6db9d699e496934f57a236fcc79dfb1c149d6caebe836ace92cdff7f6a585a20a8be53f 8 14 1002 15 1003 1004 1005 1006
88dcc1cf0f138ffe40f32f533f91c8f03acc06baff3fea7c900ae1508324e55a9246e0db17897a029f6dabfff8c77eed87c74e838e5376b41da49adf2f5a7f7ea68fc0ebf5e4be894b7d80e13fefed4b0b441517ca7f0f28a934902284f4f5daa7035781be87fc247dbc7b4f50555f6ee09bdcdf6a6b1a67818fb531a535eaaa8f5f0f1fa660fe81d0de8edbfd8c0949e9e222325a1f557bf3e9c6503a7c1005a6b8d1eab387a0bd5856ff 8 1 1002 62 1007 17 1008 1009 1010 1011
88e4c3d10f138ffe7a8d1395995da7d1ca3f1ed9fe7ff17c900ae1508324e55866afc33e19eecd320f6daafff8c1a9f63e95f60d361edb4ae7b6fdd5474a4e9f1d5c0dbe48cb7dec8e6ed18bfefed4b0b441517ca70f28a8349019ca0a827a4c963d3b6e54dcc16acf71a28afd769835371fda9ac699e063ed4c694d7aaaa3d7 8 9 1002 62 1012 35 1013 1014 1015
88e66196dd6d5f4a084a693f75040138a0017001b826d4c5a37f5f86497ca582211f0f138ffe7a36399c436e09010f7abb57fcffdb7c900ae1508324e5599ea5b0e26c25aba51f6da9fff8c3323223f803c44cc0a2df45375a250b9d3c16b485a7c938c087e64f437fdfda9616882a2f94ff0f28a9349079ad0d77ea22bbe7d7876a8fc9472f8abc58dfaa270594f9f3f6a6b1a67818fb531a535eaaa8f5 8 9 1016 3 1017 5 1018 1019 1020
88eac1ed0f138ffe68e84eee7ab08d1a9b246bbb5fcff27c900ae1508324e55bda2c9114c7e6b9bd036daafff8c32cdbe7c50cf595b3faa07198c02cae3f274305b8fab6ff7b6301db457dbfefed4b0b441517ca7f0f28a8349019e0b6f93d02868a901845afdd9d3da65496c476e93f9ebf6a6b1a67818fb531a535eaaa8f5f 8 9 1016 15 1021 17 1022 1023 1024
88e6c3f50f138efe5137b395d35345052d9d1d0ff3f47c8f0ae1508324e559091b890db47968606dabfff8c3d623bf5ebe64986dbfefa229f2ed9e03674355256d799abe93f93cd475a03ff7f6a585a20a8be53f0f28a734905848ed0886e46e3b1ce3652204decc047aa29f73b23f66fb5358d33c0c7da98d29af55547a 8 1 1016 21 1025 17 1026 1027 1028
8de86196dd6d5f4a084a693f75040138a0017001b82714c5a37ff80f138ffe66f4ef8451d2de9ec5ded07597f95889a47e561cc5802e005f7c900ae1508324e559febdea1cd4d5d127b76daafff8c57ee49dc96c9a40fb1324152fcbdfbf524bd5e2d34534fab2a248d4760ecffbfb52c2d10545f29f 139 1 1029 21 1030 1031 1032 1033
88769186b19272b025da5db754feaf96330eafefc2f60f138ffe46e08f574b6c4f67523f13b7fcff5889a47e561cc58196dc677c900ae1508324e5593556ecf477f427df9b6dabfff8c3cd93ac9326667b571f637573bfbb6aeafb727b76df0e11ef32b497e9f53a7fefed4b0b441517ca7f 8 14 1029 15 1034 1035 1036 1037
88c1c55f87352398ac5754df0f138ffe66f36f465a9a4b02dc7d9ba01fcfea7c900ae1508324e559d1b75332a11eeaed676dabfff8c1c044b2dbe9eb476ed68bc74247dfa57675929aec34927667c770f97fdf4a3fefed4b0b441517ca7f 8 14 1029 15 1038 5 1039 1040
8e76842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b82754c5a37fe80f138ffe53e2643365543b3bd21c4eb9fcffee7c900ae1508324e55aaa3d34d4fec930fa276daafff8c17b49e24f54fb29c8cb34f919a3f2f068eaf79a86f374f44103de49246bc7fdfda9616882a2f94f 89 9 1041 62 1042 5 1043 1044
88c8c0ea0f138ffe4b6f7389990f34bd8bdbcb26fe7f5889a47e561cc581d75f677c900ae1508324e55bc469432d906fa7bbff6daafff8c4bee6efebd4ccb53b923c914de4281d158fa11bf7d903f2e55e99a0de2b2ffdfda9616882a2f94f 8 14 1041 62 1045 1046 1047 1048
88c4c35f8b1d75d0620d263d4c7441ea0f138ffe5a6ab7e9eb37a75d7d2e36ec9fcf5889a47e561cc581a134d77c900ae1508324e55a46fc919a3c841d7cb36daafff8c00ad5a639df13ced4d3f4025a27f3dbc7a91c6e50776504f3613bccd7927fdfda9616882a2f94ff0f1fa563b1e87fd8915a667e72b270a6597a3e06921ed37b483ad8631a597b023f56c840f46a5275 8 9 1041 21 1049 1050 1051 1052 1053
88c86196dd6d5f4a084a693f75040138a0017001b82794c5a37fc20f138ffe67188c7f29e9de79d1eea76afe7f5889a47e561cc5819009af7c900ae1508324e55baf77020f01b590cf276dabfff8c3b1dbd6b668035283d04bd9df12563e84f3ddb6e9f3e1f97bd12d4fbfda8affefed4b0b441517ca7f 8 9 1054 21 1055 1056 1057 1058
8dccc1f50f138ffe7a7635747407b2513f70d7623f9f5885aec3771a4b7c900ae1508324e55a7f12d3e48ea4d6bd4f6daafff8c49eab95348fa9a77cbd4c5a6a092ab1bb120f5253d45d5e967f34d4ff647fdfda9616882a2f94ff0f1fa7607d9ca9b9c7d0a8477f5dcfd269e69adb3dbb4a297bb16b6fcb4fb6f500379213bf767ac617bf 139 9 1054 62 1059 17 1060 1061 1062
88cfc4d20f138ffe6d7ced02df167740e4278edd7f9f5889a47e561cc58197000f7c900ae1508324e559c8d907819bc0425b3f6daafff8c7538adea9b5ff3dba17a86ceb63c2ebda8157d2df0245b595e4bee7ba2967fefed4b0b441517ca70f28a834903edf5b65abdc85f1538537b925011ba6a99b64a7e81aa37fed4d634cf031f6a634a6bd5551eb 8 9 1054 15 1063 35 1064 1065 1066
8bd96196dd6d5f4a084a693f75040138a0017001b827d4c5a37fe50f138ffe6537965f1535544b2cacf2fafe7fc47c900ae1508324e5588cb520ca0eed76985f6daafff8c5957a0c8273d06cae38fb76ada2fa963edd5c71aec8e86156698a68dc10ffefed4b0b441517ca7f 0 14 1067 3 1068 17 1069 1070
88d5c0e70f138ffe456809ea6f49ec9eaffa647e7f9f5888a47e561cc581d0077c900ae1508324e55bc7b7ca1743e441b7bf6daafff8c3f67ab49dc3dce794a1f31d0da19378e9dd9a3afaf1d1270be2e8fbfea873fefed4b0b441517ca7 8 9 1067 3 1071 1072 1073 1074
8ed8c3d10f138ffe6d30bb55e896544efedaeb633fcf5886a8eb10649cbf7c900ae1508324e55934f899bf5ee31a687b6da9fff8c74205ea5b4a47de9ed6d9488edb5e00cc60ef49e6abb779916c8d869f47ffbfb52c2d10545f290f28a8349008ddfa7aa07e9c236d375d15bad9e534a7f36b8d1e3f01a7ed4d634cf031f6a634a6bd5551eb 89 9 1067 21 1075 5 1076 1077 1078
887684aa6355e76196dd6d5f4a084a693f75040138a0017001b8c814c5a37fef0f138ffe7acc0ed4dbe5c9e93a1eb1feffcfc27c900ae1508324e55ba3f1cb3c953ecb3e4f6daafff8c37dde6db8fc52cb4dcd476b13205b1364aa99091f51d1d9cb5c99bb64007fefed4b0b441517ca7f0f28a8349012d426995f1392b8e3a09ba17ba65683e3b50f74a7a758dafb5358d33c0c7da98d29af55547a 8 1 1079 3 1080 5 1081 1082 1083
88c1c0e20f138ffe48896bb3b760d20f2e544f327f3fc47c910ae1508324e55bc37275f3479b2675f77f6daafff8c3cccf61692b5237287bbdd2db7c150f85bf73f44f6eacc9e41ec961a69a4ffbfb52c2d10545f29f0f28a9349059d9fe83f13770d1279f4c82de8cc8d77ee7b10cbad16d73b7da9ac699e063ed4c694d7aaaa3d7 8 1 1079 15 1084 5 1085 1086 1087
8be8c2f30f138efe5d19fa4623cf18e63d3ebc8bf9d27c900ae1508324e55875a6c77cf6f0f4e72f6daafff8c7a7bc0a59a7f71f6acb411009fd543ed550d81e45057688e3eaf7a78d3f6ffbfb52c2d10545f29f 0 14 1079 3 1088 17 1089 1090
88ea6196dd6d5f4a084a693f75040138a0017001b8c854c5a37fdd0f138efe7dbe3a63b53284545669cc2fe75889a47e561cc581f7440f7c8f0ae1508324e5580718ec14e72371cf6da9fff8c3f520d2fa3d2cfbabccb4bd25b4db536ff8111f7803691e90cbf658fb60ffbfb52c2d10545f290f28a83490163a5db6c1f499ab3c35ecf6d3d1aa0f5cd551e12cbc0087ed4d634cf031f6a634a6bd5551eb 8 14 1091 21 1092 1093 1094 1095 1096
8beec1e00f138efe4490cb25548469eb1be8127f9f5889a47e561cc581e0ba2f7c910ae1508324e559b9a979ff5e9ef3578f5f6da9fff8c592331848c81a686141a6e840f5abc3e2eadb7e2874d5756fab43009d97fefed4b0b441517ca70f28a83490589a813d1d2c4d31f968f1d73b6d3d608f49aa92465daddfb5358d33c0c7da98d29af55547af 0 14 1091 21 1097 1098 1099 1100 1101
88ccc4ed0f138ffe5bea4387bd93b2f779ca3b63fe7fd87c900ae1508324e55a57e48dbeb5f61b8e5b6daafff8c7599b48bc81e71d205c97d7696b47427967d5256a4ecef52c9ec9623a33dbfefed4b0b441517ca7 8 1 1091 15 1102 35 1103 1104
88ec6196dd6d5f4a084a693f75040138a0017001b8c894c5a37fe60f138ffe51d7d16ba7da469edd7a3f4b5fcfdb7c900ae1508324e55bb7a157dcf5f713b27b6da9fff8c362f762681fb0cb3f997db7499924dd2df1e1e8ce63a1d0d068ecb471dbff7f6a585a20a8be53 8 9 1105 21 1106 35 1107 1108
8eefc0f20f138ffe6676a25adb7257192591eaadfe7fdd7c900ae1508324e55bbfa72b7c947991ab1c6daafff8c3c79935f809db951eeaf7d3bcdefa87dd35cce7b7eb4a43e8be0a3afabb2ffdfda9616882a2f94f0f28a83490555c80ed575e8601cd5467afdd5ec32a25a3c3dd3bba8785f6a6b1a67818fb531a535eaaa8f5 89 9 1105 15 1109 35 1110 1111 1112
88f8c2f40f138ffe7d49333278944df8aa8379255fcfdf7c900ae1508324e558dedd905d1cf656c91f6daafff8c79adc34de47e63aa776c37675c91b025ae9d91d8e8224e63fa6e7ed5f8efff7f6a585a20a8be53f0f28a834902471cc8b52267a48ecf6509940d5b477a1feb35843762c7f6a6b1a67818fb531a535eaaa8f5f 8 14 1105 15 1113 35 1114 1115 1116
88f36196dd6d5f4a084a693f75040138a0017001b8cb2a62d1bfed0f138ffe5db64e9eea43af4bdfbd01afbff35889a47e561cc581e6c2ef7c900ae1508324e55a90147d68e9558f90df6da9fff8c3b334e4841544f74faf08b13de64c6204fddca8fd7bd8765a399ab630b5ff7f6a585a20a8be530f28a8349002703e6742e7737966befdc8fd9e9dafd56079d0f4f626c7f6a6b1a67818fb531a535eaaa8f5 8 9 1117 21 1118 1119 1120 1121 1122
88f7c15f87497ca589d34d1f0f138ffe68efda8a99ad3e8289fd3ccfbfe7e67c900ae1508324e55a33c730dbef37678b6f6daafff8c49286c8e53351f9a411fa6a7ac5dba7a67ccbeedf07953e4a2667389b6a9ffbfb52c2d10545f29f0f28a83490462aa4399f984f3aec8d756c2d07a3dd24b1f1d9e2d6e97bed4d634cf031f6a634a6bd5551eb0f1fa7628e8d9bcfaa7abddab9bb39479e8d0646a43d56532d13f83bad7a7065f334874571a63f4fd3d7 8 9 1117 62 1123 35 1124 1125 1126 1127
8b769186b19272b025da5db754feaf96330eafefc5f40f138efe4ae91a374078224efc69133fcfec7c900ae1508324e55aa03aed7e031c60b65f6daafff8c3e598ae33d3acd34ed743d5d282487f7da76bb52111ad66414b4bb1c95bdff7f6a585a20a8be53f 0 14 1117 21 1128 17 1129 1130
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8cb4a62d1bff80f138ffe6310c8c9fb4fdfc3dd6bac9dbf9f5889a47e561cc581a69f6f7c900ae1508324e5599926eaf8bbb3e8ed9f6daafff8c4b1927aed64a7ebd1b66aede7afbf7d1a2f872d99c30a91cdea8951d6517bffbfb52c2d10545f29 8 9 1131 21 1132 1133 1134 1135
88e4c15f8b1d75d0620d263d4c7441ea0f138efe40310fa52cba49278ca52f9fe7e87c900ae1508324e55bb99f0d545a477af63f6daafff8c4fe1c176f651be43b2ffb99cf0d49edda3c569b12749d3d2b9e937675f47fdfda9616882a2f94ff0f28a93490532a1fa691b5e6b9a39a49bb75a9fa67ecd34d4e5f62edddefb5358d33c0c7da98d29af55547af 8 1 1131 21 1136 5 1137 1138 1139
8bc5c45f87352398ac5754df0f138ffe5cf535ae9ba91991af749262ff3ff47c900ae1508324e55904a8dd909f3447678f6dabfff8c586f5edd3cfe0d6749e665e075a9bb3d79b28f737b3554f4afdbadf769cf56ffdfda9616882a2f94f0f28a93490776a6a9c6a39d9a7bf4f7e697c14dbd674a4cdf8b6c7fc38cfda9ac699e063ed4c694d7aaaa3d7 0 9 1131 15 1140 35 1141 1142 1143
8bc86196dd6d5f4a084a693f75040138a0017001b8cb6a62d1bfcf0f138efe460105cee6b7dc94082dbb67f3f77c900ae1508324e558dd3db5523cc7e250576daafff8c78a93da9223b5a3358e38f4fd2c8c2f00ccf6ee623cec9e026e8cc9ee6edff7f6a585a20a8be53f 0 9 1144 62 1145 35 1146 1147
8dcec05f86497ca582211f0f138ffe68a8fece3efe9d7c32b268ddfe7f5889a47e561cc5819644f77c900ae1508324e55ad3f8ece24bdcd679176daafff8c3497a98ed1768e992c6ad3fa94be9a3faf46f7d4f2322eeef945029c1e3d7fdfda9616882a2f94f 139 14 1144 3 1148 1149 1150 1151
4803343138d0c5c80f138ffe5ef5477f33cf5bef75035e8fe3f95889a47e561cc58197000f7c900ae1508324e55bc4f31c1d1aa47190bf6dabfff8c7b75af623f43cfe2d8eb19dea3bbbeba7a9edf01f3452f17d3ddac97cd42b3fefed4b0b441517ca7f 119 9 1144 15 1152 35 1153 1154
8bd36196dd6d5f4a084a693f75040138a0017001b8cb8a62d1bfda0f138ffe7cd9ebafa65c6fa8d337b9e9aff95889a47e561cc581d79b6f7c900ae1508324e5592cbe8b1e3a6b73ccff6daafff8c27bb6fb8797b5a3b0c0f41b2890e23d3ebaa7b768e43faf0f163787daaedff7f6a585a20a8be53f0f28a83490742345f21a49274ee191bb59f1232999169bc1fc336d5337f6a6b1a67818fb531a535eaaa8f5 0 9 1155 62 1156 1157 1158 1159 1160
88f9c1c90f138ffe7bb2c8d260b5e11d0acd54f7fe7f5889a47e561cc581a6822f7c900ae1508324e55bad7ec22e96f4a0ddec6daafff8c78e9dc4d98c83cd3f9e8d7469bf53d9e50dba9a238fadb1fb8db38e5490bff7f6a585a20a8be53f 8 1 1155 3 1161 1162 1163 1164
88ddc4cc0f138efe6c1da513280b9ec4311bbf5fe7c77c900ae1508324e55a42b3622c6fba5db27f6dabfff8c3de2b9ac6dc97bcbed973cf7f0d7b77bd41047edf174176e84ac5239d657acffbfb52c2d10545f29f 8 14 1155 3 1165 35 1166 1167
88df6196dd6d5f4a084a693f75040138a0017001b8cbaa62d1bfd80f138ffe5ff767a7061a2391d378ac87fe7fca7c900ae1508324e5591ebc3f6b7684a696cf6daafff8c7aa68e80689e5ba7a8dd0cfd6d7ebe88f073099aba8d3edc66a9671cb58ffefed4b0b441517ca7f0f28a934904e3e8497d77f3e5aae7f3275b7ac928fcf777d804cf67cb635f6a6b1a67818fb531a535eaaa8f5 8 14 1168 21 1169 35 1170 1171 1172
88e2c0da0f138ffe49e6daaca69a7d7766cb3b58d7f3cc7c900ae1508324e55bdcc2ecccb6d8d51d646da9fff8c79702e02db068aba8513b35f81d8fbadb7680d4f979e7c4da7b5a6ea91ffdfda9616882a2f94f 8 14 1168 21 1173 35 1174 1175
887684aa6355e7c3da0f138ffe7d34e76f21f5ddb2773f9ee947f35889a47e561cc581c7822f7c900ae1508324e558f57af754f1fa7a57686daafff8c3ccf91376f4f32808e34d4d2d266815b360bd37e12ff424beedb5ee8da41ff7f6a585a20a8be53f0f28a834903f51d9ae6183b9bdf58c64139de97dff7618e1ae7eddadf5f6a6b1a67818fb531a535eaaa8f5 8 1 1168 15 1176 1177 1178 1179 1180
88e86196dd6d5f4a084a693f75040138a0017001b8cbca62d1bfec0f138ffe676bcb6d3c39c36b7558d793ff3f5885aec3771a4b7c900ae1508324e5582579e0f4a5e2c723df6daafff8c05fb4f34b1f47e6034270ddfcbd5a3c7569a1f7f7d2ab3c019f54bcca1ca7fefed4b0b441517ca7 8 14 1181 62 1182 17 1183 1184
88ecc1e40f138ffe5d393d99f7fc7a6894211dc3fcff5886a8eb10649cbf7c900ae1508324e5580cfa30a7b66b7c74976da9fff8c10365470143d1f0129ea973cd7646d344b2aaba80d376f31bee7947a98fff7f6a585a20a8be530f28a8349003d7969ceb5b4ca3d74a49411f8ce34d69e9406defe648dbfb5358d33c0c7da98d29af55547a 8 14 1181 21 1185 5 1186 1187 1188
88ecc4f20f138ffe7d7b482da132f57daf0fceccdfcfc07c900ae1508324e558ed7ab3c223382aee4f6daafff8c09c91aa27ac85abd32269ef2db73d1e1a90dd48cfbb193d840f5adaf232ffdfda9616882a2f94ff 8 9 1181 62 1189 5 1190 1191
88f16196dd6d5f4a084a693f75040138a0017001b8cbea62d1bfea0f138ffe4edbfd59003bd11d4cb9e433ff3fdc7c900ae1508324e5593efb4a3ee767d5a4076daafff8c328134f11a41299fbd407edf72f4e88aebb67ee0f2e770759e4283da681ffdfda9616882a2f94ff0f1fa663c4b6d95143d67a43ee98e537603e8275e9ee9114a8f008e57e694251d1d692c9293d4e2eff 8 14 1192 21 1193 35 1194 1195 1196
88f1c0e90f138ffe7d7933c8f6df8e92fa8d33f78ff9de7c900ae1508324e559faa699f4b5dc00a0bf6daafff8c761d137576c93dd0cbded360836799e6b51de58fbd53594c8fdaf96ab2307fdfda9616882a2f94f 8 9 1192 15 1197 35 1198 1199
8df6c2ee0f138ffe6470a48fdf8eefca3f7d0bd07fcfca7c900ae1508324e559f0168f14bd2027f7476daafff8c1a97272b49eef34dfb002a6fc240d7aa5f92af7e6a34b43527a1d3dcc89bfefed4b0b441517ca7f 139 14 1192 21 1200 17 1201 1202
88d16196dd6d5f4a084a693f75040138a0017001b8d014c5a37fe80f138ffe4a6afbb61eb2ca89ed175a3a7f3fe37c900ae1508324e559aebdec23ad7b04b1d76daafff8c0fbf46bbfb6e379d65af7d916ba409ba804276d91b9fa7849fada18c6273fefed4b0b441517ca7f 8 1 1203 3 1204 35 1205 1206
88769186b19272b025da5db754feaf96330eafefc15f87497ca589d34d1f0f138ffe476d7e3dd965897065aa9f7d3f9f5889a47e561cc581f1382f7c8f0ae1508324e558b4a1b08a6a6b40e36dabfff8c1fb4ef826f2095beee52df62cfd4c18e9f28ec6f1dba35d661f9987edaf2d7fdfda9616882a2f94ff0f28a8349010de671f6ed680e9a1feecd7e8a60bbeba3d6cf27bb6d9aafb5358d33c0c7da98d29af55547a 8 14 1203 62 1207 1208 1209 1210 1211
88d9c5c10f138ffe4c66ce69aaf7e5ba644754d9fcff5889a47e561cc5804d342f7c900ae1508324e55824e85b3af4a5ef25276da9fff8c0093ba9a136d5d3d848ec957ba5d7fd27ad7dcd203d5058ea74e1222d6bfefed4b0b441517ca7 8 1 1203 62 1212 1213 1214 1215
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8d054c5a37ff40f138ffe5d09531b43edda89fdc91cc2fe7fd67c900ae1508324e55a9e84477765667236ef6daafff8c51dbc77b12697c9de3b4e208ed7d7ab55f8f323d576a3cbf4d6423414969ffbfb52c2d10545f29f 8 9 1216 3 1217 5 1218 1219
88c9c0f60f138ffe4f44fe3a79ec8ea7118a40bbfcffdb7c900ae1508324e55bbbe033c4947decb69f6daafff8c4be865b2ab69b4c33b3dab90627fcf87c621541aadea8eaf4f6f8a1db3cffdfda9616882a2f94ff 8 14 1216 3 1220 17 1221 1222
88cbc25f8b1d75d0620d263d4c7441ea0f138ffe4ccf510ceeb7ebdfaf5d29ed67f3de7c900ae1508324e55a8ea89d2d54203fd99f6daafff8c393740743d2774f4d24ec114bdc334bdd327a913e4659bd81c69d7faf6abfefed4b0b441517ca7f 8 14 1216 21 1223 17 1224 1225
f7ce6196dd6d5f4a084a693f75040138a0017001b8d094c5a37f5f86497ca582211f0f138efe592c6cd4f9fc24a4f49aa877f95889a47e561cc5819134ef7c900ae1508324e55bd758fa3c89df01096f6daafff8c7499c9ec6ac3572f66c3e414d1432f78ef1f414c076cf34bdefbd6011d2e7fdfda9616882a2f94f0f28a9349046ecb6f98de25b523b3e21f46ace8f56f37dd12d75f5ee9edf6a6b1a67818fb531a535eaaa8f5f 119 14 1226 3 1227 1228 1229 1230 1231
88eac25f87352398ac5754df0f138ffe7bd4fd4ff7213a1fc8e78dda3f9f5889a47e561cc58197000f7c900ae1508324e55a94bafd8f3237fc74976da9fff8c3d1a04928895392f63c9649511e1cb6391cd4f88eaa5b279ec1b0f47507fdfda9616882a2f94f0f28a834903f39abf68b278cb6f628c53d22e8e10d354772cb7ba2597ed4d634cf031f6a634a6bd5551ebf 8 1 1226 15 1232 35 1233 1234 1235
8deec6c50f138ffe7d782b66f21ed2b878e8476abf9fc07c900ae1508324e558e2177201ae940a597f6da9fff8c460459480fe1904d38a5f0e9a86d02907d5bae79ec335d7a779d9642ecbff7f6a585a20a8be530f28a83490773f88dfa6def1d6d325391f44c08eb01fd544f3413b7ab3ed4d634cf031f6a634a6bd5551eb 139 1 1226 3 1236 35 1237 1238 1239
88d16196dd6d5f4a084a693f75040138a0017001b8d32a62d1bfc80f138ffe44fb5d06195e7a6e846894dbfcffec7c900ae1508324e558d50699fb533bb578e96daafff8c511bb1b5dab7ea9d9f2f52f58d5bec1d00965b008e743ee3816e3ec173affdfda9616882a2f94ff0f28a9349076ef3bad90534f6a5f2d2efa8c2e05befd40fdbe5a97d8bd7da9ac699e063ed4c694d7aaaa3d7f 8 9 1240 3 1241 17 1242 1243 1244
8ddcc0db0f138efe7c052734c90f42373503aa9fe7eb7c900ae1508324e55bd55de996b193b8fad76daafff8c0cb69dd7ce4e868e56639876f56e89fdd9446ecd187af9f73d083583e9dffefed4b0b441517ca7f 139 14 1240 62 1245 5 1246 1247
88d6c2dd0f138ffe63b1f8eb0c81ed258d48f0d3fcffc77c900ae1508324e55bd828ef504087c898ff6da9fff8c253354dd95da7a994ca399067856b4c9533f7f3dfa3e9a926b5d7ba065ffbfb52c2d10545f29f 8 9 1240 62 1248 35 1249 1250
88f76196dd6d5f4a084a693f75040138a0017001b8d34a62d1bfe00f138ffe534f40266f0ff901da7e9f44fe7ff37c900ae1508324e55bb5b294d539d7d4f2756daafff8c5539dd079efdec8e6311d7664c7dbd9a5e898cae0ba49527bc7e9b4cd2b7ff7f6a585a20a8be53f 8 1 1251 62 1252 17 1253 1254
88e3c0d50f138ffe5c73b57434d59677ea4b3a524fe7f27c910ae1508324e559db6c1f8afbf9ed5747ff6daafff8c53183d3ed76b3bba813c2eddd93c7211aef4cddcf69d94493f6f4d1908ebff7f6a585a20a8be53f 8 14 1251 21 1255 5 1256 1257
8b7684aa6355e7c3d80f138ffe63eb6907613c9d97bc81c685fcfff87c900ae1508324e55bd3aff440bb1e9f74d96daafff8c463b68f3479a076fbb0a7f0cb7d0092464f53250e3751fdd96b35cc9f5e7fefed4b0b441517ca7f 0 1 1251 21 1258 17 1259 1260
88e86196dd6d5f4a084a693f75040138a0017001b8d36a62d1bfe80f138ffe7a50ffb6fd02a13c427b991d3f9fd27c900ae1508324e55ba776a5277f2f94818f6daafff8c3f378ece02675a76cf3d1e182c3bd24ef93c07d859a68ef40dc68ad9c2effdfda9616882a2f94ff 8 14 1261 62 1262 35 1263 1264
88c3c0d90f138ffe6c8ccd4d189d97d5ad38ef6edfcfd47c910ae1508324e55ba52f536bd1f49fbf9aff6daafff8c492d744d2f89e6413cb7d8d5c9d80e18719fb3fe3cf7f452241e07606c6bfefed4b0b441517ca7f 8 1 1261 3 1265 35 1266 1267
88e5c2ec0f138ffe7a4e7ecd13df7a2790cf4be5dfe75885aec3771a4b7c900ae1508324e558943d1d1321cee191bf6daafff8c75eae16c7e3f737739bd4757734fd5ab246ad7cb18fd99e234fc9e0ef849ff7f6a585a20a8be53f 8 9 1261 62 1268 17 1269 1270
8ac86196dd6d5f4a084a693f75040138a0017001b8d38a62d1bfdb0f1390fe643fa8fbf6f0fd8fb3ebaf44d9fcffda7c900ae1508324e559b91d2db6dbefbf838b6daafff8c7aeacb3de7efd8822a03e3dd5d6b007c3e1f25082b93d757cd533e3dfa27bffbfb52c2d10545f290f28a834904e9ec18fbc65784f0fb740c733b415f6fb7873c24e7e8837da9ac699e063ed4c694d7aaaa3d70f1fa761df60959f1dfbdbe9e2501a04093b4921101f71c66ec0925a024e8cfae91faf61f029a6a5f73f 143 1 1271 15 1272 35 1273 1274 1275 1276
8dcbc0f20f138ffe7cf7478b5ef5ebc5401d9e6707f35889a47e561cc581b089df7c900ae1508324e55a47bccf33dd277bb5046daafff8c749e9246fdb2d53cbedff6098652759905a668eb644cd0d51e23912f7673fefed4b0b441517ca7f 139 1 1271 62 1277 1278 1279 1280
88cec3e40f138ffe6aefdba24bd83e47648890967f3fc67c910ae1508324e5583ebb52fd299bc7793aff6daafff8c12d6c47ee096a95ba59b2cb1f027af9ef6bbe2521bcf944bdbb8ac335ebc7fdfda9616882a2f94f 8 1 1271 3 1281 17 1282 1283
88d06196dd6d5f4a084a693f75040138a0017001b8d3aa62d1bfeb0f138ffe7bfb1f66da0bad3f24c04581fe7fc97c900ae1508324e55800b1f2be01f6acb6ff6dabfff8c17d76450eb816a4767aba7af34fa7a6a42ea44e3f4fb6bcf4e80f135155367fdfda9616882a2f94ff 8 1 1284 21 1285 17 1286 1287
88f3c05f87497ca589d34d1f0f138ffe5a6e9b252c96cce3bea9ebda4fe7e57c900ae1508324e55894507a2423feeaf21f6da9fff8c3a77bc3627c55b2773dfb93a8abb0f44e2b0f236d3656ed18126055d1fffbfb52c2d10545f29f0f28a9349076b63eb27490c29cf53af74ee68d11bbd015f5e8dc744d623ed4d634cf031f6a634a6bd5551ebf 8 9 1284 62 1288 35 1289 1290 1291
88d6c3f00f138ffe6b8fd393fb91f422de8f4d64bfcf5889a47e561cc581b6c2d77c900ae1508324e55ab8dee886fb53276adb6daafff8c529b6c25b338cf4e958bd78ef44809fdbf1f66bb54f589488bd7a07bb71fbffbfb52c2d10545f290f28a734903e427b6fb0c53ca01a124132801cee593229f1e27ad1d7ed4d634cf031f6a634a6bd5551eb 8 1 1284 21 1292 1293 1294 1295 1296
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8d3ca62d1bff50f138ffe5f059405fadaaa679f6ba74effcfec7c910ae1508324e55a37dc77ab3d45e7b473ff6daafff8c776cfd7d7525b68bdbc6f26eadbce18e6edeea139ddc13fe884f45b3af70ffdfda9616882a2f94f0f28a8349017d8ab6d33ca7f2e3847fcda0f44f555943dd673066ead87ed4d634cf031f6a634a6bd5551eb 8 9 1297 21 1298 35 1299 1300 1301
88ddc0ef0f138ffe5002b9d6ab3cd26eb5cfee7f1fcfee7c900ae1508324e55a4a3bf993d50e96c0b96daafff8c0ebf33cf1cc1f5301aed2767cb65a296497cbd205e110ac8baf6ed5ce79ffefed4b0b441517ca7f 8 1 1297 15 1302 35 1303 1304
88c3c25f8b1d75d0620d263d4c7441ea0f138ffe7b74ed6c6e4dded7075dad7517f35889a47e561cc581c71f177c900ae1508324e55a367d37580d677f686f6daafff8c3c87cbe9fa85ee31267a25ece029ee9a489b3d758df33f2ce6e91d9e9d7ffefed4b0b441517ca7f 8 9 1297 21 1305 1306 1307 1308
88c76196dd6d5f4a084a693f75040138a0017001b8d3ea62d1bfc20f138ffe7a8c15f4ec601fb534f9f0eb7fcfdc7c900ae1508324e559d66d7e61da6763ecd76dabfff8c33e68afbf6b1ca7dd7d7abd24ce78b638e7f2e392b401bf4524278651d1967fefed4b0b441517ca7f0f28a8349077f7ec948a7b599fad2dd9d2639fc50fd4cd6e14f35a168ff6a6b1a67818fb531a535eaaa8f5 8 9 1309 21 1310 17 1311 1312 1313
8ee6c0c40f138ffe7ad7ee97eaf76f5748fd6d49d7f95889a47e561cc581d6d97b7c900ae1508324e5582fd066d21f15d464ff6daafff8c05d3a41435e8ecd9e7d9632d5e9aebde5b0e071c926eec85b9de0cbd2dabfefed4b0b441517ca7f 89 1 1309 21 1314 1315 1316 1317
88e9c35f86497ca582211f0f138ffe4a840251ce3f5d0feba793d9fcff5889a47e561cc58197000f7c900ae1508324e55a6356ff9ae933add55f6daafff8c34f76f073f7f1d0bd1d69e49fdc73b33badbe0b48f747abaad72ceb19eae9ff7f6a585a20a8be53 8 1 1309 3 1318 35 1319 1320
88d16196dd6d5f4a084a693f75040138a0017001b8d814c5a37f5f87352398ac5754df0f138ffe7a38d0cde6a9c35583f01b24fe7f5886a8eb10649cbf7c900ae1508324e5580e74381f97bd67ac3f6daafff8c0668fd77478f3daca7af5948e1a66453d9de79463f40eb2bd3d003f991df7ff7f6a585a20a8be53 8 9 1321 15 1322 5 1323 1324
4803343138d7c3d10f138ffe513c7e1a8c53bf252eb867defe7fc17c900ae1508324e558c47d97444784d0fcff6dabfff8c4f6b8f4a97bb74f5681a4bf54bd6d2bbd09dfd79e9dfb4f347d9b7db1c9333ff7f6a585a20a8be53f 119 9 1321 21 1325 5 1326 1327
88d9c5c90f138ffe63965966f2d75a7b3e240697bf9fed7c900ae1508324e55bbf69a6f0dbcfd3315a6daafff8c55da610e896aed38d9a05d53e9e2d6cf99fada6947d9c492b73b56ed07affefed4b0b441517ca7f0f28a834903be925aba7899b699efea792da03650f0063782396bef6f8fb5358d33c0c7da98d29af55547a 8 9 1321 3 1328 17 1329 1330 1331
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b8d854c5a37fcd0f138ffe428ef2372fb41278fad88a19fe7f5889a47e561cc581d7db6f7c900ae1508324e5589ded4f5b6bebdecb056daafff8c09c3f5e947bf2f1ab9c7311e90b5f692a281f7fc3d57692949abf75f569bffbfb52c2d10545f29f 8 14 1332 3 1333 1334 1335 1336
887684aa6355e7c2db0f138ffe6bef479f4e9ec4f6ebe80cf80ff3cb7c900ae1508324e55a9347ec9d1a0c8d99ff6da9fff8c344f207ab900f33e9beae25df2672a0f78d0eca52987d661012f33ebb39ff7f6a585a20a8be530f28a8349002301e8f3e13e6bea37650fb452d92d9503ec820258e6f1f6a6b1a67818fb531a535eaaa8f5f 8 1 1332 21 1337 5 1338 1339 1340
88c5c4e90f138ffe677036f4710667c57277992fff3ff77c900ae1508324e559c728a5f48d9ad933df6da9fff8c746de7d0292db3b5321a7ebd25eaf8e72a66f12cb6d8da12599b3d4f3e6ffbfb52c2d10545f29 8 14 1332 62 1341 17 1342 1343
88c26196dd6d5f4a084a693f75040138a0017001b8d894c5a37fec0f138ffe45d3a475cefbb313d25aed3d1fcffa7c900ae1508324e55aa1c8e500f6efb256ff6da9fff8c763cc994b34f25b18c47f63393cbde7b144d24fd5f17a9fbc9e1ab50367fefed4b0b441517ca70f28a83490532f43b9e06c846064e5f1d6aacd69def2874fed9ade9bcfda9ac699e063ed4c694d7aaaa3d7 8 1 1344 62 1345 17 1346 1347 1348
88c5c0e20f138ffe4a37e5a9eeddd23afbf89fc5bfcfd27c900ae1508324e55ac009c4790474b5423f6daafff8c5b49aceef74a8b6b5d5f69160e871ceb5f973bcefa0c6941d65a9a48ba55ff7f6a585a20a8be53f 8 1 1344 21 1349 5 1350 1351
88c7c2d50f138ffe7a08a5f5eea43fdfd469ef28bf9fd47c900ae1508324e55a84b954af225719f4d76da9fff8c0a5b04d13c9ad7864a9facf690a6f3685d0f66e7a656d925418df7bd97fefed4b0b441517ca7f 8 1 1344 15 1352 5 1353 1354
8bec6196dd6d5f4a084a693f75040138a0017001b8db2a62d1bff30f138ffe6d7d0eb21f042faf7dcf458cff3fdc7c900ae1508324e55a8f037ecb1b23fe00cf6daafff8c3a447a4759ece8f07b49232f7537524bd8d1cd4749e3ae3764b3cd8c90ccffdfda9616882a2f94f0f28a8349055281f9c729e347593cd05e9687d25aec4a6c258fcb3fb47da9ac699e063ed4c694d7aaaa3d7 0 9 1355 62 1356 35 1357 1358 1359
88d1c0e90f138ffe47d834a3bcdeda15afb252f9fe7f5889a47e561cc58022135f7c910ae1508324e55bdcb3f5f41f3e8cf9bb7f6daafff8c39387a3ddfcbd2f6ada6c73841ed32bce58df63f70cac9515ceeb21789dbfefed4b0b441517ca7f 8 14 1355 21 1360 1361 1362 1363
8bcfc3ec0f138ffe6af7e2d3b6df7179ec5765753fcf5889a47e561cc581d7821f7c900ae1508324e55aa99bf4d9e692565faf6daafff8c3e61a1cb27919f4f0bd4d3d7e6cf1e4f50ced49e67b7cfb745404acb9583fefed4b0b441517ca7f0f1fa761a9bc5827c0e78b25407bb3dfcf6a9b8e597d5a7efe10cccfd259cf455d0b65144ae336f79bbf 0 1 1355 21 1364 1365 1366 1367 1368
8bd76196dd6d5f4a084a693f75040138a0017001b8db4a62d1bf5f87497ca589d34d1f0f138ffe4a6f606babbec1357517dda7fe7f5889a47e561cc581e6c2cf7c900ae1508324e558de2a296b9ac6c44f5f6da9fff8c35e242554f64348ea0b1bf1e933f7e9e1b4b5234647bb3d85b21cc27842ffbfb52c2d10545f290f28a8349023a363f5ecb5bde6ca9eeb6bb4a1da4c0e9d863f471047e7ed4d634cf031f6a634a6bd5551eb 0 14 1369 62 1370 1371 1372 1373 1374
88dcc2e50f138ffe7d99b7de1b63b7dc7d8f1f57bf9fe97c8f0ae1508324e558ec9444e8db400d816daafff8c74a1f8eb146323e4ed1d91b5eedeb3f6f6d76aadaaa67c005438f49d52f7bffbfb52c2d10545f29 8 14 1369 15 1375 35 1376 1377
8bd9c4ec0f138ffe7ca4e4a3cd5e657ea2968a2afe7fe67c900ae1508324e55aaedebcc8e50907b4796daafff8c787cb35544ad1454f9a9f49fbd43eb581990bd7a92a253e7bd0473a90eeffdfda9616882a2f94ff0f28a9349036efba436561ec870fdfb513d74332c8cd148dc2f6e91faafed4d634cf031f6a634a6bd5551ebf0f1fa763d3c99a3ea597d7765d643ea3136dfa7ac6fc0bacfed0f770f7ef6db217d9daea7235d47dde7b 0 1 1369 3 1378 5 1379 1380 1381 1382
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8db6a62d1bff00f138ffe65a1fe91a7c3d5b361e6326bfe7f5885aec3771a4b7c900ae1508324e559b33673f60f7a2ca4df6daafff8c3b4f51925b3cd71f578344bec9da507594c309dc6fab88edd2c6d14b42efff7f6a585a20a8be53f 8 9 1383 3 1384 17 1385 1386
8be5c15f8b1d75d0620d263d4c7441ea0f138ffe6dec6eae55d1af26a4732524fe7ff37c900ae1508324e55900988edb424c2e9e3f6daafff8c75682547b73d4e0a6a408123acb72dae37ecfd3c32df80764105e0fe112ffdfda9616882a2f94ff 0 14 1383 21 1387 35 1388 1389
88c5c4cd0f138ffe6c659b5a0cbddbf12c9626a37f3fc37c900ae1508324e5587615278fcc9d0537af6daafff8c3e070ad51377a2b9df6c0fbaf59e8d191ea7a3bd9bed3a270da59d9ed60bfefed4b0b441517ca7f 8 9 1383 62 1390 17 1391 1392
8bc76196dd6d5f4a084a693f75040138a0017001b8db8a62d1bfd00f1390fe5cee47aa67b07d35e7d77f4ebbfcff5889a47e561cc581e1381f7c900ae1508324e55bc9bbbc24bcef923cef6daafff8c5831f676577bf7ebddb91ea894763902e33e1a38a62f523e0f41b3dd2f33ff7f6a585a20a8be53f0f28a834907b476a3cb9295277d124c51185d63912cd06b7cc8517827da9ac699e063ed4c694d7aaaa3d7f 0 9 1393 62 1394 1395 1396 1397 1398
88e9c1f70f138ffe4dd43d1c9dff63f769acaeaf5fcfc97c900ae1508324e55a98fdbd4963928125af6daafff8c7b6a323f21e34bd677a7c7bf358bdd3dc8cbc6b7ba033fb69d08de7fcf61ffdfda9616882a2f94f 8 1 1393 15 1399 17 1400 1401
88f0c35f86497ca582211f0f138ffe7cbf27471a97d7914e5ec7963fe7cc7c900ae1508324e55bb4bd4eec7e8a7137e36da9fff8c527e8f54249d923fd00265d99d40bb766cbe9ef2f36891de80f26a267ebffbfb52c2d10545f29 8 14 1393 3 1402 17 1403 1404
88ee6196dd6d5f4a084a693f75040138a0017001b8dbaa62d1bfd90f138efe431f511638e714861501f3e7f95889a47e561cc581c79d7f7c900ae1508324e55a67faf466c01e3f046b6da9fff8c4bd5947776b8cd3f993acacdb3c7381b1a1e15b4bfec2d4821859f49751ff7f6a585a20a8be53 8 1 1405 62 1406 1407 1408 1409
8ef2c1dc0f1390fe5157aef3dadf593acef7becccbfcff5886a8eb10649cbf7c900ae1508324e55a5b4520d9f7d12e7aaf6daafff8c07c4a028de7590516c7217dda968809ba4cf776c93b6977bf9f0eb8d5ae7fdfda9616882a2f94ff 89 1 1405 62 1410 5 1411 1412
88d7c4c70f138efe6ca5d279f48b5241105dcc3fe75889a47e561cc5802f003f7c900ae1508324e55866147d6d497b74f41f6daafff8c22af7515f43adcc367b47d2c9bb14d34c1b41daa8df95df347891e9fc923ffbfb52c2d10545f29f 8 9 1405 3 1413 1414 1415 1416
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b8dbca62d1bfe40f138ffe4140bcc67f358e98dda808f3fcff5889a47e561cc580216c1f7c900ae1508324e55a59bc812d13d2469b3f6daafff8c0ba242e75aa76502232fb3d3cb920ea6ecb41d031d0fb5e2ae9e244d6d49ff7f6a585a20a8be53f 8 14 1417 62 1418 1419 1420 1421
8b7684aa6355e7c2d00f138ffe5cb7bf6a040ea7279357382afe7fde7c900ae1508324e558befcce40f890ed32d76daafff8c5077268fdbe29240d1dfcf46a4746dc7d7cb353c99e6ed5b3e0c3b6872aa7fefed4b0b441517ca7 0 1 1417 3 1422 17 1423 1424
88e2c4d20f138efe5d019aaa3e9ea343fe049413f9e07c900ae1508324e55a49c9307ace02f6adcf6dabfff8c49d9aa2d176eb578aa7f4ef6f0d1bb3cdf4b3d77efd10f89d37a3fb09c8cb3ff7f6a585a20a8be53f0f28a834903246edf0e05a6dc1a6869f6cf4b767667a3d2248cb96353fda9ac699e063ed4c694d7aaaa3d7 8 9 1417 3 1425 17 1426 1427 1428
88e46196dd6d5f4a084a693f75040138a0017001b8dbea62d1bfd50f138ffe7bf56dfb7b4cff73b9d3d1699ff95889a47e561cc58197000f7c910ae1508324e55bd47dc3e4dddcaeaf73ff6da9fff8c332f5390cf4627cdd1d295093181e0bde8e9decef289a6c21058fbcd4fff7f6a585a20a8be53f0f28a9349077ef42289bc7794666db25b6d879fabb44bedd77c48d3b2f8fb5358d33c0c7da98d29af55547af 8 9 1429 3 1430 35 1431 1432 1433
88e8c1f00f138ffe7b48f7b357e241bf49a3234dff3f5889a47e561cc581b132df7c900ae1508324e5592df8e94faae394bd256da9fff8c3fd901a652bb63c54d9d40e8fab3559d51d666d94091d11379137335223fefed4b0b441517ca70f28a834904b6355a455b83051ea733644083dbdb33a1eecdf4350d7afb5358d33c0c7da98d29af55547af 8 9 1429 62 1434 1435 1436 1437 1438
88cec4f30f1390fe5d6a4ebd81edceddbc7b8d9f6dff3fd47c900ae1508324e559cb7da649fb0a891feb6daafff8c47e27ed352f37596b0c62719965f7d66f7d1aaedea56e9f1dcf1f60b64924ffbfb52c2d10545f29 8 14 1429 62 1439 5 1440 1441
88cb6196dd6d5f4a084a693f75040138a0017002b800298b46ffde0f138efe4e3f54c8030e6477f487677bf95889a47e561cc58196420f7c900ae1508324e55a86dff42117cc755be36daafff8c27ab743b6f6f5e1e95a0d8d929a4c3ea43589ef4da267c3b47675dec92f4ffbfb52c2d10545f29f0f28a834903a9a1d95ef55a085f5ddfa282d4793dd62b27a9d790df4a7ed4d634cf031f6a634a6bd5551eb 8 1 1442 3 1443 1444 1445 1446 1447
88f1c15f87352398ac5754df0f138ffe53eab1fa4cb33feab2b348a4fe7fdb7c900ae1508324e5591ee6a64741d7c767c36da9fff8c1ed15637e594b5d35f86bdb767547477bb4e58403cf04adf5319b278076ffbfb52c2d10545f29 8 9 1442 15 1448 5 1449 1450
88d2c45f87497ca589d34d1f0f138ffe7dc7199fef63c74d27913d3a7f3fcd7c900ae1508324e55804a5a7a694d5bf4dbf6daafff8c3686bb77a69b1b99ef7eba33e5c3b4e4a765d237e892d9e10e21e38065b7fefed4b0b441517ca7f0f28a8349007a1658c319bddaebe88df6e8b5d6c2d0fa750b461d35f5fb5358d33c0c7da98d29af55547af 8 1 1442 62 1451 35 1452 1453 1454
88da6196dd6d5f4a084a693f75040138a0017002b800a98b46ffe80f138efe4f6f5f4024d224b5a67f28b3f9f67c900ae1508324e559329e3eaf75e9207a596daafff8c34e48ea197512b9ea5b24adf949e68723f135afd531c2ed9e2672919ba0bfefed4b0b441517ca7f 8 14 1455 3 1456 17 1457 1458
8dd8c0f50f138ffe6c73a21f98bd9fa2af15141e3f9fd27c900ae1508324e55997e4226da7b509333f6da9fff8c784faef5ca3137ea9ed43cd07a4896651a025afb25e013c4cf4820fb993ff7f6a585a20a8be53 139 1 1455 21 1459 35 1460 1461
8edac2ec0f138efe6ba035b897fdc7390565a07ff95888a47e561cc581f7c57c900ae1508324e558fe43ddb8db9683cf276daafff8c3eed1de9248f7573d4f62088b1aa8fdda3743cd4124e8e482f54b6766307fdfda9616882a2f94ff 89 1 1455 3 1462 1463 1464 1465
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017002b801298b46ffcd0f138ffe6379ef0cf671d6993f848e5f5fcfea7c900ae1508324e558743c26ecea1ef2cadf6daafff8c7b3c7dfb8dde823d56594a5d0fa247e9f76876cafacc87ca765c24d3f6f7ff7f6a585a20a8be53f 8 9 1466 15 1467 5 1468 1469
8dc1c05f8b1d75d0620d263d4c7441ea0f138ffe7bda1455da5a0be6a0b9d524fe7fed7c900ae1508324e559c4ce7193cb957af5d76daafff8c76009125929e76fa81d9cbd9e0f69e3e9e9a1f9f5257249601f159e134cdff7f6a585a20a8be53f 139 9 1466 21 1470 5 1471 1472
8ec4c3f60f138ffe514bef4c6b3b534f8a81d0bd7f9f5885aec3771a4b7c900ae1508324e55ab3f9a023e92bc47cbf6daafff8c4b3bc27691fb97b25aa5e486591e24aea65aaa27b692db3e9cb64a9fa3c7fdfda9616882a2f94ff 89 9 1466 3 1473 17 1474 1475
88e76196dd6d5f4a084a693f75040138a0017002b80654c5a37fc40f138efe63a19aada9cf3dd2721409abf9c17c8f0ae1508324e559f112d1d479a578a36daafff8c4fe10599cecfb7535451da7f560baf666ab3c9886f5e3a80dd6a21fcd6f07fefed4b0b441517ca70f28a83490552514f81799a349d3eeb49697e894dd89ee8454cbf2d33fda9ac699e063ed4c694d7aaaa3d7 8 1 1476 21 1477 17 1478 1479 1480
88efc0d80f138ffe51dfb23c9fd747fc747c26478fe7c37c900ae1508324e5590d76a6d8ea77ab4d076daafff8c75f3681e178ac53941356fcad83d25287fdbde4134d2f6b2ca2c7ba25fe9ff7f6a585a20a8be53f0f28a93490789596ba56e4f67a9dff5d5fed1f5adb334e13cfaadc209a17da9ac699e063ed4c694d7aaaa3d7 8 14 1476 15 1481 17 1482 1483 1484
88f1c2d70f138efe5a650664bec077647fa84cfff3e67c900ae1508324e5592f77765b1eaa7965e96da9fff8c541f5e2aa5a10a59dd17aa26eb6d279644fb2db53c800e83f978d3dadf4ffbfb52c2d10545f29 8 14 1476 62 1485 35 1486 1487
88ee6196dd6d5f4a084a693f75040138a0017002b80694c5a37fdd0f138ffe5cf7e3ad05a5e44b51248fd55fcf5886a8eb10649cbf7c900ae1508324e558148aa703edb1b7eeaf6dabfff8c19dec54d55f9b5a9c48e93767a3b3bbcdb3447edbf05ef23f1d76daffaa3cffdfda9616882a2f94ff 8 1 1488 15 1489 5 1490 1491
88f2c1dd0f138efe50019e4f2d3f6b6427a203a7f3cb7c900ae1508324e55bb321a0ed07b4e09c1f6daafff8c37e2772cf3dc23f73ce2f2397d4a176cf31f40328afa3dd3d12444837bdfbffbfb52c2d10545f290f28a834900c3d0e8f555b4ceeb666e7665e821770585f7da3786e8a3fb5358d33c0c7da98d29af55547af0f1fa760a66644c92f77d014d51c71cfdbb881353e9a73c7493c23a33439ea8f1efc5884fbb4be7c7677 8 1 1488 62 1492 17 1493 1494 1495 1496
88d4c35f86497ca582211f0f138ffe6cb5a9fa551c894886dbb4f5fe7fc37c900ae1508324e558c877bcccd9412ab7c76dabfff8c772d2d3bd66249d7df8074ed2c63665453ee66fd4fee4eb65413cecfa1fb27fdfda9616882a2f94ff 8 9 1488 3 1497 5 1498 1499
88f76196dd6d5f4a084a693f75040138a0017002b806d4c5a37fd40f138ffe49e5c2d9e816f63249e7cf8aff9fd17c900ae1508324e559d2b9523bb9efcd7e0b6da9fff8c0ba3f259d12d3bed28b3cc6278f501a6e8f440ba299fe8da64109b729edff7f6a585a20a8be530f28a8349075eb31ccf7409c9d84e56cfb1f40949e3dd12cd3c9edc303ed4d634cf031f6a634a6bd5551eb 8 1 1500 21 1501 17 1502 1503 1504
88769186b19272b025da5db754feaf96330eafefc1d70f138ffe5ff36d86f3eebb2da1966b8faff3f57c900ae1508324e55bc7babbd036ad79ea2c6daafff8c57e26f7ea77e76c208d990af78ef547d9d70f353ea83335352496bedd2d0bfefed4b0b441517ca7 8 14 1500 21 1505 35 1506 1507
8ec0c3c60f138ffe7af5158d15927943422d6db5fcffd67c900ae1508324e55bc3b4ca0475a5f651eb6daafff8c212ff4eaff52f78de2a29a7c97bceffb2b8da6ab5eeb38c0f8dbf6e57457ff7f6a585a20a8be53f 89 14 1500 3 1508 17 1509 1510
8bc26196dd6d5f4a084a693f75040138a0017002b80714c5a37feb0f138ffe7acd4a1dec62332bc4eaf7873f9f5889a47e561cc5802db2ff7c900ae1508324e55a81b53552b76fb0f89f6da9fff8c2281d3e1bafb0a6251457dfb9496119b69a2cee2e8d49ed24f1221c9901ffbfb52c2d10545f29 0 14 1511 62 1512 1513 1514 1515
88c6c1ee0f1390fe66993e1df3de7a3d47e9e67a5bfcffd17c900ae1508324e55892f7940e001d0611ff6da9fff8c07cca5f7e0aed14c8d343968900d168ed481b6ec220d215aef577215a1ffdfda9616882a2f94f 8 14 1511 62 1516 5 1517 1518
88c8c3ce0f138ffe4b5f6659b59f7d0e6a80ec83fe7fde7c900ae1508324e55a6b2b7129a1e70f6bff6da9fff8c03b8d9a247a7134292aeed06ca5b8d2393bd9523d75027a7849e4b1a65cffbfb52c2d10545f290f1fa6600d99cb191d2e951dbc495ca84bad9fb97b4c5277f2d343253e3ac633d853f9f51bc22752ff 8 14 1511 3 1519 17 1520 1521 1522
88ca6196dd6d5f4a084a693f75040138a0017002b80754c5a37fd10f138ffe7d48eb2e35ee77fcf66fd8845fe7e17c900ae1508324e559ff40a23f76a0633b7f6daafff8c37454f39e53374a2cf3ddeb6d7e46cfdce6479a278c807a8f1377304a273fefed4b0b441517ca7f 8 14 1523 3 1524 17 1525 1526
887684aa6355e7c1d40f138ffe641466b7a7767ba293a4e3f3fcff5889a47e561cc58197000f7c900ae1508324e55aa74e5f2fbccb3efc756daafff8c066993378ec2ea8a83ee4b7b47eececc885dfc1a5f49eacd227820046573fefed4b0b441517ca7f0f28a934907ba25701338fd1de72a6db5e3c86aab79eef4796bb79b2aedf6a6b1a67818fb531a535eaaa8f5f 8 1 1523 3 1527 35 1528 1529 1530
88eec45f87352398ac5754df0f138ffe7b77efed049658fd3f28a4767fe7c17c900ae1508324e558a1666ebdc1e5af043f6daafff8c7921e66cce0d97da76bf14d0292c9e84b4e7a73cd75d1d6d7004b3a391f5ffbfb52c2d10545f29f0f28a83490762a7b34093c346950e516a4add429467ede092d0598747da9ac699e063ed4c694d7aaaa3d7f 8 9 1523 15 1531 35 1532 1533 1534
88f16196dd6d5f4a084a693f75040138a0017002b80794c5a37fdb0f138ffe53d89d263d165416fd8268e6fe7f5889a47e561cc581c75f177c900ae1508324e55a390f359efbd6fbcf556daafff8c5befcf8f5edc23bd596a7417d52f127f75779494f7200a0ee933804d5477ffbfb52c2d10545f29f 8 9 1535 3 1536 1537 1538 1539
88c8c1de0f138efe467476950e82dad340e64d1fcfe37c900ae1508324e55bc3f5769682140da3af6daafff8c0d08e83a5b76c65aed5bd301deaedbefa5466dd2751fa7c15d95353fa035ff7f6a585a20a8be53f0f28a83490069aed312ce9e6d6ec65a8df21d2f7bafb794fb9c4d493d3f6a6b1a67818fb531a535eaaa8f5 8 1 1535 3 1540 5 1541 1542 1543
8ecac3f30f138ffe65ec89ec8fdccdc9e52d1e6edfcf5889a47e561cc581a7c22f7c900ae1508324e55896bacf5b001a07d51f6daafff8c03b17abe997c4b453dcc9eec9c012bc091c6dfef63ae32f4ad503666f4d7fdfda9616882a2f94ff0f28a9349055401f704e1cfdfafa93af87892511d74f5f6e1fbf9adf7e5fb5358d33c0c7da98d29af55547af0f1fa7606805bdd9aab67c76ea3ed614de4f450d33dbc3b67711e44d3e880083cbbde7e8d7514f213c7f 89 1 1535 21 1544 1545 1546 1547 1548 1549
88dd6196dd6d5f4a084a693f75040138a0017002b807d4c5a37fe40f138ffe7b9fb48d19d00a9376eb6344fe7fe97c900ae1508324e55801709da6a8aed7203f6dabfff8c747eb9fc35e5f7c719bbb93f9ebdbbf8255ecee75f0d75a63a299d97e90cc7ffbfb52c2d10545f29f 8 14 1550 3 1551 5 1552 1553
88d0c0cc0f138ffe7b3f3492f9e82f4e74f168a9b7f9eb7c910ae1508324e55a7f5d661796bb79667eff6da9fff8c37d90e3c7053525e69e00a695a49108709e1bf4093b7bf0492648cad7affbfb52c2d10545f29f 8 1 1550 15 1554 5 1555 1556
8876842d5dcfebc35f8b1d75d0620d263d4c7441ea0f138ffe67078ae467bf9a0e847ba8aeff3fef7c900ae1508324e55a4e9503a20a77bcd7d36da9fff8c76ea3a012f8eaf1da769e80e93d06989502c285b203a21f3059e80ae89ffefed4b0b441517ca70f28a9349074ed407c81d390cf75f4fa4ae7bf5ded7294c9e233f614ccfda9ac699e063ed4c694d7aaaa3d7f 8 9 1550 21 1557 5 1558 1559 1560
88d66196dd6d5f4a084a693f75040138a0017002b810298b46ffd30f138efe6597b3643f5280feec0b6593f95885aec3771a4b7c900ae1508324e55914d0f34f7891ea7abb6daafff8c749dd324d2d2d52395d347eebaed147d6b1bad7af36fb2d8f9a30f695e37fdfda9616882a2f94ff 8 1 1561 15 1562 17 1563 1564
88eac15f87497ca589d34d1f0f138ffe7a4ddcf54826e567c593c6607f3fda7c900ae1508324e559c8deea4769a24f1d9a6daafff8c20d6747a82b9d50eb333ee354f9704d22dec9f699e5a8edf79fd7471aed57fdfda9616882a2f94f 8 14 1561 62 1565 35 1566 1567
8ec8c4c00f138efe6c709586747633e30b967b3ff3f87c900ae1508324e559a488fecbdbd06b67af6da9fff8c58fbf21d969041227b1f79ef76ba34bb359550990d54b44c7eefb2f51dffefed4b0b441517ca7 89 9 1561 62 1568 5 1569 1570
88ef6196dd6d5f4a084a693f75040138a0017002b810a98b46fff60f138ffe7ac9d80475d66b69d138390dfcffc67c900ae1508324e55bc9230f9275ecd9dc976daafff8c5bd2a3cd5323efea37fc0464a9b0769eaa4ddbbf976499a67d18f6d723327fdfda9616882a2f94f0f28a83490767fb0eb75e28da70c4ebe501ec8b292b74583076ac2ccdf6a6b1a67818fb531a535eaaa8f5f 8 14 1571 3 1572 17 1573 1574 1575
8bf2c0cc0f138ffe7ca24aa9713689ab1e79a93cff3f5886a8eb10649cbf7c900ae1508324e558a0ed51501f3dada7d76daafff8c08f34c0f0fd51cb559d3bbc9f6ef80b2cb2ed3398f291ea9c7dc705e2c3ffdfda9616882a2f94ff 0 14 1571 21 1576 5 1577 1578
8bf5c3cf0f138ffe5e3389ea9f31f7ef54ddfa80bfcfc07c900ae1508324e559d9e48eb3a244f577b76daafff8c52cb5e05351d7dc6e5b34b1c7de56da482cf2171da7d3acc66e876a3ea637fdfda9616882a2f94f 0 14 1571 21 1579 5 1580 1581
4803343138d36196dd6d5f4a084a693f75040138a0017002b811298b46ffe50f138ffe7d782f5a232f6f0147a91c71bfe75889a47e561cc581e7c02f7c900ae1508324e55a6474a64f6591aa1c8f6daafff8c509f4167d03cbbd8628dcf48ea42cd3faf55fa7bcf67c006ba540f14b2ef6ffbfb52c2d10545f29 119 9 1582 15 1583 1584 1585 1586
88ecc1cf0f138efe69a5a9667848a7b09e093ca7f95888a47e561cc581f69c7c900ae1508324e55ad4da1ef40fd776fc746daafff8c5837ba790ce17fb268ebd9f69a6fdbd633e9a2c9ee61f81bde5f3f79e3457ff7f6a585a20a8be530f28a934907b496b23ed227f5ee8f3d67b6c35757665de816fd5bd5b493ed4d634cf031f6a634a6bd5551ebf 8 1 1582 62 1587 1588 1589 1590 1591
8a769186b19272b025da5db754feaf96330eafefc5d30f138ffe5fb5d741d05e688c1e3af9eddff9ef7c900ae1508324e55a9a7a7498662d6e474f6daafff8c369f564c76fd165ef6889322c1d9de31d544b5cbd1b038ef5a5b6df4dbdffefed4b0b441517ca7f 143 14 1582 62 1592 35 1593 1594
88dd6196dd6d5f4a084a693f75040138a0017002b81654c5a37fdd0f138efe4944aef931e3748f54c96467f9d97c900ae1508324e55a6a2bf0c99ca504ed4f6daafff8c3c6f7336ffa9a99dba2af0e3c268e744d5f7f2cb47f33b69b0fe49d131a3fefed4b0b441517ca7f 8 9 1595 21 1596 17 1597 1598
