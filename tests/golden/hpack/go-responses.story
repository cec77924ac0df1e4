:status	200
server	nginx
date	Sun, 22 Nov 2026 00:00:00 GMT
content-type	text/css
content-length	20312
etag	"febz9sdo78xrlgqn"
cache-control	private
via	1.1 cache-rmktsxfvy6pl
link	</p4rf9tast6m01s12kotqcfc3r784vjme0m2rlw1u>; rel=next
content-type	application/json
content-length	243
etag	"hvls3bcwfsubusuj"
cache-control	no-cache
via	1.1 cache-sm2siqykvaxc
link	</3kxxsg2n1nhdddkjc85puch7s0m4mp205co02p1n>; rel=next
location	/qqp7no0qjuduhzc5yf1nkvs4u07nrvz5ermczirdk34zynanka
server	Apache/2.4.57 (Debian)
content-type	text/html
content-length	6243
etag	"o9dmkv9472bfch59"
cache-control	max-age=3600
via	1.1 cache-cxf7atwef83y
link	</ntyo5zgehx6102emt41h9kxklju5vq8akath8h54>; rel=next
date	Sun, 22 Nov 2026 00:00:01 GMT
content-type	image/png
content-length	92
etag	"adu83t622zjqxvi1"
via	1.1 cache-lsxmwfezlvxu
link	</ltbb7fwgkl5ehl4otzp5otxou872z6zus20aql83>; rel=next
content-length	32
etag	"e3wtfq4o4ejpetid"
cache-control	max-age=2676
via	1.1 cache-98qb7pkgncuf
link	</hrdslj0if9xa9j60jnt46eykkq6z8tzvkyd1brbt>; rel=next
server	envoy
content-length	118
etag	"9a48l2yvl7mg4wt0"
via	1.1 cache-nqt4vfpugcu7
link	</4wflc578pcmevith66aeorbca4jnxpwtyzcl05e6>; rel=next
date	Sun, 22 Nov 2026 00:00:02 GMT
content-length	716
etag	"nb41rv00unqr6fbz"
via	1.1 cache-iufkfnqn5hva
link	</3nkfp7ghusjelblnqcuvxkknddkdq5gmiz4858ux>; rel=next
content-length	22
etag	"ospxmwyx8homwl8n"
via	1.1 cache-hmsu85ctzkiy
link	</3wwa2i2b0nhvs9df4k7dlpvbby1oicilso1u8xkw>; rel=next
content-length	343
etag	"8c8jxm54hemkj9id"
via	1.1 cache-fdj8lqds4rn4
link	</s7dis0caw7xem1f1csmmlmffaas7771ef7vkm69d>; rel=next
location	/1ig7u6vriheakcr81twj7x83p2k48b9mq2vktkutun84srxkug
:status	404
date	Sun, 22 Nov 2026 00:00:03 GMT
content-length	56
etag	"gtc7aca9lopxzyp2"
via	1.1 cache-6fvcgld0azk1
link	</c9oxv6wiawxgyn5w19fzkf2y7nbfsgii32w0uztz>; rel=next
:status	304
content-length	20149
etag	"51xok1shv8c7pl4o"
via	1.1 cache-1208h5a1w4rm
link	</jvxjq84i5y4w6c1ql8lb3ticaovjuu2ordec2hpo>; rel=next
content-length	1
etag	"m6moa64uwqzivhqq"
via	1.1 cache-vdyenpd5yxef
link	</j216ygkjck38742x1pqrarzvshk6mky8ilm9e8et>; rel=next
set-cookie	id=63g7arqmmhqzr7ragzxk5vm5pkkvcnm8; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:04 GMT
content-length	3520
etag	"2xue35rqjhq2653f"
via	1.1 cache-8gtaky6ly4lc
link	</uopz8km43tyrv1ncd9mc75vqdixdz0xpw2xzbyii>; rel=next
content-length	94970
etag	"xgljt6je59crma10"
cache-control	max-age=4428
via	1.1 cache-kbgi0r92euq8
link	</2kbvqqqyvdl1qgpgg5r0hy1372k46lswre277ms8>; rel=next
content-length	2
etag	"3x9wjooxeq02s06k"
cache-control	max-age=9628
via	1.1 cache-oysuiq2nm4g5
link	</keqbjuzvxif6d3xkwxfw69g93265liu0i8t3klo2>; rel=next
set-cookie	id=0i8btk8pvj6ou1gcw6tk2gsnke7ufbii; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:05 GMT
content-length	6
etag	"vur34jh6usqtd7a8"
via	1.1 cache-a7xeqd892e40
link	</36495uc7nkzsw5crj0n80xgn0qp2hlhe4jzgoo9k>; rel=next
content-length	76
etag	"ff1z3s7zney2364r"
via	1.1 cache-mrm5o9m5u1jx
link	</5oqp4b9jp77dw3z7btojem1mkkh4sicj6nwyrbvy>; rel=next
content-length	38
etag	"hgpgqzzrmlueq6bs"
cache-control	max-age=7486
via	1.1 cache-x6ozs15ve1zb
link	</ib58wui0osx48noyejwm9prgir04lgagh6g1fint>; rel=next
date	Sun, 22 Nov 2026 00:00:06 GMT
content-length	7731982
etag	"b5s0o5ly47aoqr5l"
via	1.1 cache-evp67k18j420
link	</7sgui52ilngzoyqrgdx2adv451lk0jw66rs560z0>; rel=next
content-length	2998
etag	"d63a7x71my7tjay7"
via	1.1 cache-gvsd5d6s47t1
link	</92mhblpuni47etqsnd9n9o6ccpuoclvikyvsd53q>; rel=next
content-length	90
etag	"veobfcj3swl8i5c1"
via	1.1 cache-qudizha8kunm
link	</emc4auzr05b1y6dsmiiy5e7132j17pmrfxe3l77i>; rel=next
set-cookie	id=xu7lsqqqsbf6no1pjqj0lesiljhzdnfn; Path=/; HttpOnly
location	/ujq7xhqdjue4d8qf4q1llpx4y4ho0zzcl1484wl8jl4jqaeii6
date	Sun, 22 Nov 2026 00:00:07 GMT
content-length	29
etag	"ukxc26lnuuki7oub"
via	1.1 cache-xu8a8puv06zf
link	</9kldlv0a6qw9jtj0gioeeav9argloscmeddj4vn9>; rel=next
content-length	39
etag	"qd9ssvg23uod2anq"
via	1.1 cache-wxp1uvrkg7oy
link	</2gnsw5420u5txb2eudhzvo6z23t7md9nswrdeeha>; rel=next
content-length	460589
etag	"omtplc5j8ixqreko"
via	1.1 cache-2ry6ze2i6tfz
link	</u6dk500645yfc72mtui9bqtwcaidrwifvl9dgd1e>; rel=next
date	Sun, 22 Nov 2026 00:00:08 GMT
content-length	3
etag	"2ud0fk5xcjga96cf"
via	1.1 cache-sdko4y4a8rcy
link	</blfbnb6iamtiulg1cq8sfk63lvtfjsgh8fvfhye7>; rel=next
content-length	225
etag	"zhxz2sh6w0yol19o"
via	1.1 cache-ilnbcfgdt9n2
link	</sppq0x3x4xhacq1h8c392xuyrtjeq4m1dhcgbp59>; rel=next
content-length	1701368
etag	"luhoc1681nhxa1ge"
via	1.1 cache-abvrfinh3fj9
link	</zgozkjwnjcr5gdfuc9qkub2kq7f9yxkvabciatx3>; rel=next
date	Sun, 22 Nov 2026 00:00:09 GMT
content-length	14035
etag	"i3rx4t7ue7li6uud"
via	1.1 cache-0cdgj7zduowg
link	</48oo1govqog94m8homfnziz1n2t707bx4eh31yiw>; rel=next
location	/tiizuqc3tdbfycwu8mujo1707pzb6h76mahgmbyj3z3qvsf923
content-length	498153
etag	"0g5u34u8lbijjq4w"
via	1.1 cache-avay0ecv9m82
link	</fjktmwruen22ospap0k5qzqeyzvmq12hqaupeuqt>; rel=next
content-length	209
etag	"ylz3t9onbvf7t7n4"
via	1.1 cache-ih469gdglz9y
link	</ccsjxtqtl71g0r5uv6ya7mt1m1pq8nhmlw27a3yk>; rel=next
date	Sun, 22 Nov 2026 00:00:10 GMT
content-length	202
etag	"jji1dlnr4qeu8s0c"
via	1.1 cache-fatx5781pd8r
link	</lyenry45xseoy13per45p3953bhj0zr6gd8ywi79>; rel=next
set-cookie	id=ajq9j4il4caegz505qvcssiu62nx5m17; Path=/; HttpOnly
content-length	18362
etag	"5rr9i5vnhaq09ncm"
via	1.1 cache-knt50g8ioc4s
link	</ps7ep3w9aa8s0rzquf6h0fejp96mz5gfl3asvlc9>; rel=next
set-cookie	id=ukuqbht3q084bmdx9l0bl8q5hx565wuq; Path=/; HttpOnly
location	/68poqpruekpyke9v9d6lqdjd7kqoq9pftv9kiqmmk4b1ljr5sg
content-length	1339
etag	"t5afopopvmq3tugm"
via	1.1 cache-eq7xk2zy38g0
link	</6bmzpruyzd68eevchx4ctjt6uxbss3luldp287lh>; rel=next
set-cookie	id=olab8vrid8tc307hyr5tolq3kbaf72gp; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:11 GMT
content-length	13
etag	"ozigff3f2d7ybgdh"
via	1.1 cache-uo73zfj12tf7
link	</pnkhsj1m2u9b9pa8hk6lw4khjncfvwfndykwx6zt>; rel=next
set-cookie	id=d37ruzg1ajjtu6qqfe03t7h24q15jp8t; Path=/; HttpOnly
content-length	3142
etag	"iaqkgm41aed4di1f"
cache-control	max-age=478
via	1.1 cache-66e5pglqa6u7
link	</umiyep8ph5p4h7hwx20kp7mmeoszf64eii1i3cmn>; rel=next
content-length	498
etag	"9absujyhh9esfzxy"
cache-control	max-age=8227
via	1.1 cache-nulp4tc8jor9
link	</q3t37p1ucougatbolbepb09v7ime4e6epf6w5hob>; rel=next
:status	500
date	Sun, 22 Nov 2026 00:00:12 GMT
content-length	14081
etag	"4um4m92h3h9dfg82"
cache-control	max-age=9318
via	1.1 cache-op2tjwlbcazz
link	</go38dufbnp2ee2dyw38701mj2e5l36g0ss8t493b>; rel=next
set-cookie	id=0h5j90vkhl0vptvbydwj0b7x467u5f90; Path=/; HttpOnly
content-length	554498
etag	"q1iqavscdeqitnzw"
via	1.1 cache-khdlcskj422n
link	</g8uuloh3o049ujtr7zhl9c3iqnfq4t4ugcycb8uz>; rel=next
location	/cck82axldmqnd4dfu1cp2vvg4ja5t4jyflb81r3h6nh4z5lvsl
content-length	2041649
etag	"expe3tmw9ay2klpz"
via	1.1 cache-vgartep84mrq
link	</ntrzx12r3civnluh9ojyld7uvazg62qed6o200cm>; rel=next
date	Sun, 22 Nov 2026 00:00:13 GMT
etag	"cssvziz3wryuqbog"
via	1.1 cache-5t9ubqvbgz4i
link	</bsz0nqv0kg5xmern2obnxoy06o1lf408e25wylbz>; rel=next
content-length	13755622
etag	"8t7o8uhtix4qb3li"
cache-control	max-age=7391
via	1.1 cache-gvg5c7qwrtv7
link	</no7o81mrecnmxlioxgdffp6k1gleogwtc89c0klu>; rel=next
set-cookie	id=k9tpiho7lyzg0a5lrztfwonx1x0ciipq; Path=/; HttpOnly
content-length	2568923
etag	"2whl78k5hmstws9b"
via	1.1 cache-oq22rdogmlsh
link	</ka85mtcxwk8ffvqrhygl6spgul0jgu4vujw74kfs>; rel=next
set-cookie	id=yam9mxvjr2dth2g1s8797js352uwaftd; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:14 GMT
content-length	2487667
etag	"uktao5b8o4b17ls8"
via	1.1 cache-xqdxg14t6qpw
link	</bmiszqum3k00erwg11m1vrlybdy24gjxq83kn63a>; rel=next
set-cookie	id=lnwm6ho9xtei5h51g77mkukr78kazfqi; Path=/; HttpOnly
:status	418
content-length	12
etag	"0ky0p9n8pexj1503"
via	1.1 cache-7hr18txse30w
link	</xgxvm92b0vrkz0nantvmbrza7qu0yc44mksginb5>; rel=next
set-cookie	id=x9j2urffch9k5503rlu56948twhh9mmu; Path=/; HttpOnly
location	/xdme9dqom42yitepyvgp7i5fpv5w6nh7v7n028ym7dyw9w7zz4
content-length	20780
etag	"2elx5urptwwsgmk6"
via	1.1 cache-uv1yn5445mtl
link	</ny1y9kf9bh2zhgbw21ttgj1ubiaa85msrxru7ils>; rel=next
date	Sun, 22 Nov 2026 00:00:15 GMT
etag	"oz6v8o1z60k6gw0i"
via	1.1 cache-zqq7e4q0ncfn
link	</e7yzuj8at7zmh2v8j74hlv9q6odw0lbc4cjhh5hu>; rel=next
content-length	1647
etag	"hqgn6y3cr8c35z37"
cache-control	max-age=1849
via	1.1 cache-461vbgbscjez
link	</btqwuks14kbyg445owf1nvrm199yrwemi8w5ucu6>; rel=next
content-length	356279
etag	"jxp0d6mxkgce4srl"
via	1.1 cache-yyqiwz8bfz47
link	</xdkj4kdiaeb4aoqrv76t1mum2jgopk1nzqcfgwhc>; rel=next
set-cookie	id=mrw8xkfkf223kpmjqf1vj710aeugj8c9; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:16 GMT
content-length	2194646
etag	"003pdhkzx0kb2a4r"
via	1.1 cache-p44ksbuweh9e
link	</dw9r9s0jhijewbhc50v8pxwy2t0d3rikw65qdz64>; rel=next
set-cookie	id=zgddbydg93hgt3i6w5vre8zx0qlh4rez; Path=/; HttpOnly
content-length	5851
etag	"syb3xc4p2gesf3ez"
via	1.1 cache-rn7tgbm8k3cl
link	</ii01qupdhlz9mkjw9kgob4r7m9ii18t40cjj9heg>; rel=next
content-length	1891071
etag	"8p9f62gr2qy39duc"
via	1.1 cache-3nie45yztcob
link	</8p2om135m9gxkzts4zgtorg79o2exxt6pufpy7jc>; rel=next
date	Sun, 22 Nov 2026 00:00:17 GMT
content-length	2035
etag	"xhjf2rvnp6o9p1c2"
via	1.1 cache-7ky7km4qteft
link	</gayppe46fr0a2nv4btxg1doyknskrx3u9ixuoq1n>; rel=next
content-length	14
etag	"4xgutukx7uiypsch"
via	1.1 cache-btg8zevvnkhg
link	</4ats9by0vce3tjvtb3zoa7jde5t6dpjanm2vwjgj>; rel=next
content-length	0
etag	"vzv4e8eu4f1udrj2"
via	1.1 cache-nh603qhoub26
link	</qge38pyyk946olwg19gprpkidfku50km3q8jgc9y>; rel=next
location	/36l4zw2hc6tqcaoith8yntzrbhgi52xzoo3c676axz7vhwc2m1
date	Sun, 22 Nov 2026 00:00:18 GMT
content-length	4556
etag	"5rh60571fbb3yua2"
via	1.1 cache-8vb9whae19oq
link	</f7yo8rstr2yixw6zwj4bguxhfvy8w2oc887mzyhs>; rel=next
content-length	10140592
etag	"kqydavryqm18epuy"
via	1.1 cache-qfnrqw8hkt6u
link	</ssdlj6akuxetj8r9o7465nhepfjdzwg10ot6sp6z>; rel=next
location	/0uy5uz9lrgjjaif8y7dnimq50umdl8i0x27rlfraj0l4ajwatr
content-length	1308525
etag	"r5a4wvhbi6ls6hxk"
cache-control	max-age=8044
via	1.1 cache-akk9pry40cw6
link	</yai4yrhwl5vasj5z8ydg4v8i71lspmty4ugytb1t>; rel=next
set-cookie	id=vu36g2jjzv23ygd29dwpe7kd0b23ujqz; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:19 GMT
content-length	1049
etag	"9ikgakttxdhgp5ml"
cache-control	max-age=4040
via	1.1 cache-qjb5gm5b450z
link	</te4sdawz1o6ij1jn7r4y18w3n41a9rcf7qjw5bj3>; rel=next
content-length	20204
etag	"yjqp24edsy63x7xc"
via	1.1 cache-j8rfy1jcegf4
link	</a26is99govb2pwws1fy7v1ktdkx2eicl9zuyhas2>; rel=next
set-cookie	id=r83s01i7h8haymjv32s6zl5ry7g713x8; Path=/; HttpOnly
content-length	304
etag	"r9wfky0o12kf7dsn"
cache-control	max-age=7609
via	1.1 cache-p26wwp4qgmve
link	</0jgonc7kzx9gv64gkstuhk6puzn5yromythgdvxa>; rel=next
set-cookie	id=bm83yig2r207xbdtvbcysekh3sxeccjd; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:20 GMT
content-length	483
etag	"0gfygn0z7hgip3fv"
via	1.1 cache-ns53mgi4n7hw
link	</wj8ixqu88a8l3h2ztbtr1v4aip01pqfycckkmo0u>; rel=next
content-length	26576
etag	"hr9dlzssqa88j1kh"
cache-control	max-age=9135
via	1.1 cache-bztmw8uegga0
link	</4ok0jn1r87vgurnbgapolslkqvx23g1ts2h2dz4v>; rel=next
content-length	503
etag	"upofyr3gbxq9hsyh"
via	1.1 cache-u3q0uj8bzgyt
link	</ovbhtpavjgxtdc3ji8f52z0lnxtt8exhxymb4yje>; rel=next
location	/oue5394b87wioxwg8p6culvpll6ye12ysrktk94hsjimuaubhp
date	Sun, 22 Nov 2026 00:00:21 GMT
content-length	30720
etag	"i1a2nhmz37d8j61m"
via	1.1 cache-kjurgd1e7orj
link	</f1yer0p4fkjqzj0zr9lyymszzibf4kcacb47hcyc>; rel=next
etag	"hlb6j13me23r7tpm"
via	1.1 cache-y5yl2ria874f
link	</0jo8tklbl38qphdfvs8xwwcb0g9fyva025si7w51>; rel=next
content-length	260
etag	"lyoghvrvqhtjjalq"
via	1.1 cache-jpwlaj333ks3
link	</z4w0delrac1sob7l8m279sdxo14q4x94wznx7nrz>; rel=next
date	Sun, 22 Nov 2026 00:00:22 GMT
content-length	677
etag	"ydwk23rq8aelcgp9"
via	1.1 cache-ox6zc8b5gifb
link	</5glpgcztao4c0qemmk0yk747hx8jsymjirr75hly>; rel=next
set-cookie	id=7v3wu6ki2y3113zhdvzded82a3h4vjoy; Path=/; HttpOnly
content-length	4983316
etag	"3gf0d9pdxn1fusw7"
via	1.1 cache-vqhwbzfbpdnr
link	</ipgtw35bdnwd3tgkelustoh0ncd7bzqhi55dcl2x>; rel=next
content-length	457756
etag	"i1j55xrv2z633yfk"
via	1.1 cache-l8s9eyar64k7
link	</x21wa2ke5fc2vme17xzp1t7rg30db16ufdt7efui>; rel=next
set-cookie	id=suin4daxvelsde7ejwkh7f7egbtpunez; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:23 GMT
content-length	15
etag	"jcs5j44d7ahlr744"
via	1.1 cache-45tu72rdjc9y
link	</cwn1w8e3kku8dv62z5swoewm0usuisv3enih76g2>; rel=next
set-cookie	id=ill65rn67w8prr1vsstqi3g490ln84c3; Path=/; HttpOnly
content-length	1864
etag	"tuaq31544jk63m45"
via	1.1 cache-1cqmf9o3m2j2
link	</betyj6rz1jjrxpwwh1ezdfg3mnbgbijsfi5j2wt3>; rel=next
content-length	144909
etag	"udpofva0rk9u1iwd"
via	1.1 cache-bblhqpvg4y8i
link	</ywuebbz84dsceo175a0ys7zhbx71swpyq69f9d7m>; rel=next
date	Sun, 22 Nov 2026 00:00:24 GMT
content-length	3398248
etag	"avf5m6nhjqo5m3g5"
cache-control	max-age=3710
via	1.1 cache-dijzld00bdhx
link	</sv6rr0c52z9fqpsfr8a8kgwpmff3751uqgmmdzyl>; rel=next
content-length	1338765
etag	"o6oczj27us34t1ta"
via	1.1 cache-iyq1apvflmce
link	</2hu2kpsscqqqfb7c52g0t7ib5zxr0w70p1v8dua8>; rel=next
etag	"zofb18cj0l50ps44"
via	1.1 cache-de9k6izfmzeo
link	</9fc3eijj7835cmbi56a1v9ihpnku96c885d9j8j4>; rel=next
date	Sun, 22 Nov 2026 00:00:25 GMT
content-length	7
etag	"o6rcx2rb3e36psxa"
via	1.1 cache-rm4k782hbdjj
link	</jwqgd1kf8l8sjpnl4zzx87na1oy9cefkbz4fedwk>; rel=next
location	/adq2m4s6z9lm3jfzck8waukluxsb23mlakftqyli3gjk5kbyjz
content-length	1526481
etag	"7slqmiee5a05aul5"
cache-control	max-age=7640
via	1.1 cache-xghfvvcakawh
link	</sfm79dzgrcnphujl1baj9zz482qy4y24wb2925aq>; rel=next
etag	"9zun3swn1h7lrm8j"
cache-control	max-age=7776
via	1.1 cache-k95vt0pmrd8h
link	</muun8gekhndcakiivqlkcrv69xd0dycmkb70nxop>; rel=next
date	Sun, 22 Nov 2026 00:00:26 GMT
content-length	145290
etag	"va31uvlpvpy3gadf"
via	1.1 cache-fdli8qvo6du0
link	</bmj42pfic8nbcohcpx55oedfg3twryjvnxzm9lpb>; rel=next
content-length	474
etag	"4lzgtkisihh06dnp"
via	1.1 cache-mkot3l0mm5ff
link	</bpeyshcsgamihwedb09nql1h4gp1ez02os3y4rly>; rel=next
content-length	94771
etag	"jy25b44opl0xqnhq"
via	1.1 cache-u68ut73cv055
link	</2qae3r8ickl35d5lg1i9jix0pd8vo7nw7ksm5i5d>; rel=next
date	Sun, 22 Nov 2026 00:00:27 GMT
content-length	6002273
etag	"xdp6428kv0erk7vp"
cache-control	max-age=8906
via	1.1 cache-dmg273ckpv9s
link	</myi3nr71874oox6z2r7f7vvjusw41h0upx45ba4s>; rel=next
content-length	3692981
etag	"migo34b3jik8s9je"
via	1.1 cache-4hd3vpr3dhex
link	</cklrmsljor9g7jvazlpgp0wwmwe00ioecquk1ni6>; rel=next
content-length	18048
etag	"chpkez8e39wx5eb2"
via	1.1 cache-km3udt7bq9r1
link	</2mgz84pyizwxbsrw6o64rv44opbqh5o8hn0qdls2>; rel=next
set-cookie	id=kf8o6gxrtwx4uo6xsqcbpti4t9w3mwyn; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:28 GMT
etag	"1gv8g00sutzse90o"
via	1.1 cache-2dat3bfqa9z6
link	</e96csfye3qy34r4csvnnrdbpgavyu5vrw1qknlgb>; rel=next
content-length	80964
etag	"yom9hwhczaw5uvm4"
cache-control	max-age=2600
via	1.1 cache-vqf4c7wo07om
link	</7nij4ta1hz4rbcl1ksjjph0acctf5cdxb7s2sdnc>; rel=next
set-cookie	id=n5iexzdc18mzenja1d4xpgsd33gvctbn; Path=/; HttpOnly
content-length	17953
etag	"j8yl88tjj3z5a4iu"
via	1.1 cache-rbx4eacnt3b0
link	</mpnsyrj3e5mnd6r454ie7uoeltussz2bqyxyvnjd>; rel=next
date	Sun, 22 Nov 2026 00:00:29 GMT
content-length	2524
etag	"nxgx26b2dx5ymls6"
via	1.1 cache-jj1xnorhgiht
link	</vwy491f7966jipoyhvsmtbkstp0fhj4v8w4b2zh3>; rel=next
content-length	18
etag	"lxqec550iaxpdecy"
via	1.1 cache-gdetmzp1h4kd
link	</exlpylbvr2e4mwn2luavtis260tgg6kfu2vm7x4f>; rel=next
content-length	41
etag	"gc2vd68nlyw846ep"
via	1.1 cache-1s3fq6i92nz3
link	</ysc1i77rht5ckloltimy42dr5zf4oy4m4hnj0rh3>; rel=next
set-cookie	id=0hhqixf44fey4nxszxi7ew4wn8eceg7y; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:30 GMT
content-length	11
etag	"4fq1t26ltxf33w64"
via	1.1 cache-mlb3u1g97bbj
link	</q75rq5ueagm6s2943wp28t1tqdix25qv89e6hz60>; rel=next
content-length	47843
etag	"cdbsfpc16z3o6l9i"
via	1.1 cache-brm24nwanwzd
link	</nstzznvvtpy0lbfj2nzr7kaxd3lekhmvaeyb835b>; rel=next
content-length	38043
etag	"h0lhijy67ygdrkc0"
cache-control	max-age=4530
via	1.1 cache-cv1dkw73jgn1
link	</ybtrx0eyhpemvw2sczg33y0mbk4qp4fsslpro14b>; rel=next
date	Sun, 22 Nov 2026 00:00:31 GMT
content-length	230407
etag	"ctb4az88itnrc9lv"
via	1.1 cache-kbvu7nntx580
link	</3qa3bbor6b1gw4uxdgt9niq3086e311d95btgou7>; rel=next
content-length	601
etag	"6ax9cli09tt5x0bf"
via	1.1 cache-43835yd23k5c
link	</vjgjs6pfce876vglrfwzkq8brdqkdj2s9fwijnk1>; rel=next
content-length	73
etag	"mwmwcahgvnkuvkbm"
via	1.1 cache-ja5bo7jnikz0
link	</7t42i0tmzbdskj9104vsu74iprhzc6lq6y1dr11x>; rel=next
date	Sun, 22 Nov 2026 00:00:32 GMT
content-length	11937351
etag	"5b6ess2e3ercaizm"
via	1.1 cache-60euaoan4wic
link	</dkd1sngeqqodyz7fr79bha0m015jxugyaix2vgrj>; rel=next
content-length	2455490
etag	"ls5lai5suakogh4h"
cache-control	max-age=4737
via	1.1 cache-oajeczoj232k
link	</h5exr4j5uf09r1z5ktu4sc6dudscy9e9rvyv0b01>; rel=next
set-cookie	id=14klk9rrhpbdo8k0wmikr2um4dg520nr; Path=/; HttpOnly
content-length	768620
etag	"ld4doizlnpsy86x1"
via	1.1 cache-j7jufsyx94ls
link	</19ke0x7oxfa2qggjxzs9u5mffkhb8xtynihrpkhx>; rel=next
set-cookie	id=tiwk7rwem1pfwoo3p070bn1aoxcfabz4; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:33 GMT
etag	"3pss5fzvnn6l0kak"
cache-control	max-age=6082
via	1.1 cache-11sydjpob5kn
link	</7q41gd6mjcibzyisgaylxrcz4yu4tuvnn06y0ibx>; rel=next
location	/8tvty575t4arp05rma03qqwgpvob3edhptsp963w7id9fixcci
content-length	10078
etag	"1axqybqu3fzu4yzb"
via	1.1 cache-046jkqw3t2t9
link	</pm8kosczyzsfdss4859q1zng41l342hps7t0txim>; rel=next
content-length	109
etag	"0pdv6imuia6ybln3"
cache-control	max-age=6722
via	1.1 cache-0l2rf2rq4tfg
link	</gle1s7us0sq1dzth4be2l5dhfas0q784f7a2mxek>; rel=next
date	Sun, 22 Nov 2026 00:00:34 GMT
content-length	723255
etag	"hgw6g9ege1pl6t52"
via	1.1 cache-v4upzs2hyhzr
link	</2g3eom4alovonbqrlq0gbeussrm12xlfb6eyx76i>; rel=next
set-cookie	id=1dr3yg7k8lxm8al3oorgx5cgnf04dnmp; Path=/; HttpOnly
content-length	8
etag	"f0nx25nn8bse52kc"
via	1.1 cache-krtp7hbe26p7
link	</4fqcjedbzpwawlr98w9hpznq4umjnbab6sxpt87s>; rel=next
set-cookie	id=uroy72b4e9p9oyqc7ha68uf0bjc1frsu; Path=/; HttpOnly
location	/ssuslmsmzj7wpz9ii34k4f0c297k323djspegsxadkqflf9q8i
content-length	10052951
etag	"mnr3xz8cg04gbgmy"
cache-control	max-age=9070
via	1.1 cache-9l7gk05so377
link	</s9n91a8mtqqnvpxt6qwzwvy4290cfnupo25gc51b>; rel=next
date	Sun, 22 Nov 2026 00:00:35 GMT
content-length	1552
etag	"hkhn9qv4264y8hmw"
via	1.1 cache-n2nt443qdjzs
link	</rmq7vpsfllsv6r7byd1yox2qopk52w6ddh2jd5dt>; rel=next
set-cookie	id=u00yrzs0uqukzi41tlo6siuqk5stipfr; Path=/; HttpOnly
content-length	970361
etag	"vx2za4yetlwjlijm"
via	1.1 cache-0svuh8akvfi2
link	</liy0rnush0lbx4mcda2gutswb6ueffyc8vqtf2t8>; rel=next
content-length	6021
etag	"gdzyc1wbj3p74g0b"
via	1.1 cache-y5nqk6ajtrnz
link	</k7ywcwvywdiv9w963bx8h5psz7mzabjblaqp1gcw>; rel=next
set-cookie	id=4pjrahr0yf25yr0qll9lon1gl9wn59ez; Path=/; HttpOnly
location	/s1fzkjgf0tztn3l89u1j00od2yxinxgm4qlxxjoxsuqx50tgs4
date	Sun, 22 Nov 2026 00:00:36 GMT
content-length	125423
etag	"j8ch3i7j7m6uw3xy"
cache-control	max-age=8494
via	1.1 cache-y1nrba1x8onl
link	</2k1r4cag0f21x7csc6h9nfy2akb55brquwvl7qmj>; rel=next
content-length	25
etag	"2g5c6byccg6z3fjx"
cache-control	max-age=5592
via	1.1 cache-adta4qrow9u6
link	</65sl3ccxu5lphpfxgxgd2or38a0ysmcr3ddl9hl5>; rel=next
set-cookie	id=5otmdymi5c1ky894yvmdhmbdbo1xktsu; Path=/; HttpOnly
location	/n3tmtng172rc7ipv6ya4xa1fs99yakhcf46wo70tpfhpwyuqn3
content-length	925
etag	"v7tlrh59egymz97d"
via	1.1 cache-zgy5izwyvndi
link	</gp56aws1916vx888ekhmvqi8qhfalzu0nioxzayb>; rel=next
date	Sun, 22 Nov 2026 00:00:37 GMT
etag	"4m033u6ofk6sk8qp"
via	1.1 cache-bw0h8ntx7n9o
link	</hilktku0bbu8kpbwzyt0ogk2jk9ibk46zcqtyt8x>; rel=next
set-cookie	id=7dcoeljzo213c3hqaote5xldkp3m0zln; Path=/; HttpOnly
content-length	75
etag	"ufv0icmajw44f7bd"
via	1.1 cache-gviou3tgi8hr
link	</q18teddfdpqlyfha9bl0pcyerzlo46m5hcs6mv1h>; rel=next
content-length	143467
etag	"mt82ghmp21cei7tx"
cache-control	max-age=1982
via	1.1 cache-nbus3vkoo5uc
link	</9tzdoia9tlro6vwv4kmadtlixtxt10c7f8jfhqu3>; rel=next
set-cookie	id=kpk549wv04xahv9t4m105j68m73tb0dq; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:38 GMT
content-length	151393
etag	"pb48rtvv981nimy0"
via	1.1 cache-a0cds5lqw77i
link	</ekbqhl49y3b1n93qjr3yaxxn61chwfn4z1mygskj>; rel=next
content-length	9
etag	"g12md32itlr547hq"
via	1.1 cache-oqp9ihcovuna
link	</5u41d8pp7pe3zbf5j22s458y939bynr0550s3r6t>; rel=next
content-length	403
etag	"0mprnoyc1qa0unnv"
via	1.1 cache-vd34h3om4uib
link	</wbumhw73tdbw0rxrs2ocm6tlh18x7uodjor460rn>; rel=next
set-cookie	id=devejj7escr7sgbtxnzo08oap06xo1dk; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:39 GMT
content-length	6950934
etag	"18kwc8zmhv0jf0rj"
via	1.1 cache-x6rj6d222px2
link	</z93110h05ln5opxr3shzwnc346os1iscscaep29e>; rel=next
set-cookie	id=6pecmkaokcjh6y2sdm4gtmm3vwfsv9ni; Path=/; HttpOnly
etag	"wxbq882lzd34xyox"
via	1.1 cache-ezcu8f2w3vwp
link	</0xh3y7sqkl6gy0c10ptg2jx43eyvy2f6owubm7vr>; rel=next
content-length	178
etag	"qms6n8g3a8hptk1k"
cache-control	max-age=2895
via	1.1 cache-2p7ywdnxjyp3
link	</s5b6mkqhs1is4k012pzenbgxj43jp1jeuojsh2hb>; rel=next
set-cookie	id=twtg7riv0x1dyskgeu5qm2jjdyho7t0j; Path=/; HttpOnly
location	/srdh3392wc7fl3iufet81ih5zm6kfvno8k8fuhwpy5t2lvpwjs
date	Sun, 22 Nov 2026 00:00:40 GMT
content-length	481
etag	"zdf3y2zpf17kegiy"
via	1.1 cache-dhe4pdsmoyd5
link	</br18bq5j8d4wg88elnwlv027sxeadkcnnp98jelt>; rel=next
content-length	71
etag	"mzpa2ptokwfkb04i"
via	1.1 cache-5r2dn2oqnphp
link	</pl9en45lo9tl09n447k9olrbhuqnhdl26c5j2wwq>; rel=next
content-length	66445
etag	"56rc42k8fppa2l4s"
via	1.1 cache-aixp98vg1jxx
link	</ym7upoiwsmlaeh05ni6styj4dsaxf1unsbjhluaz>; rel=next
date	Sun, 22 Nov 2026 00:00:41 GMT
content-length	54732
etag	"u4y2qqsdgy11laj0"
via	1.1 cache-tacmc0wr3kgg
link	</f0ljnvdyzfe3ayfatue22o6nohy31877tmfbowhi>; rel=next
:status	206
etag	"wy2f9o2ttdy0bmj5"
cache-control	max-age=1483
via	1.1 cache-33q7qpddna6i
link	</uyv3duj0sccfkf613jf14ecafo4pa060h8jkszih>; rel=next
location	/zs1skjwc8tltswddf8z97na3riej04ll2xnzoyyrymif61pdsh
content-length	4
etag	"tbotarimycai401t"
via	1.1 cache-v0qms10o94si
link	</by48xlzu794cmc9bf1gv7n02x7hujg1p4337pxau>; rel=next
date	Sun, 22 Nov 2026 00:00:42 GMT
content-length	303109
etag	"udj1b8booydw89nm"
via	1.1 cache-tfw0mkcjsqos
link	</1baxbmyx6bixwkucvyr7bw3481149hdo25vyov38>; rel=next
location	/4xzuh13p3ahrw9em773vijvaukaektyj4bffo3pxfy8zdhwbjz
content-length	193116
etag	"u8l4txl7735c4lmb"
via	1.1 cache-1rsriysvic1k
link	</9f5p2ayzl9eifm6ok4nv70fgyyd840iju4fpuldk>; rel=next
set-cookie	id=vpszyw68tmyesfsvtupqefb4nmu4hxou; Path=/; HttpOnly
content-length	1510
etag	"itipm8hnvq60ygdb"
cache-control	max-age=8438
via	1.1 cache-1ifxonvcj95l
link	</g26b1am8himbq0l71kkdk1q69yr0nbqph4bwwoag>; rel=next
set-cookie	id=ss3t1yzy5duz41jfa9sowck9zjf4gq3a; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:43 GMT
content-length	42
etag	"5gbz10hg3sd7bk8g"
via	1.1 cache-ort0viliikrs
link	</hupcfcmyvivciz714quebzjclqin6pm6pjrrd71y>; rel=next
content-length	98
etag	"onvnf3yu0kz632pv"
via	1.1 cache-wltxy0q00oqw
link	</mhbooyklnuqxpqoocqb17vtixi4roeogn21yv3lq>; rel=next
content-length	8724
etag	"hwvhkv861hnqbmhd"
via	1.1 cache-56a6w91n2pmx
link	</4x8yhwb14msgsslqvl9ypzrbxq0q6b24x9ptiql3>; rel=next
set-cookie	id=ri6zl18ph7rnc3aci22j2e7l1pgj1k1c; Path=/; HttpOnly
location	/34ihep9072iqv0v9blchol2y9xqcd3i704u35kkrofu1l4o5l4
date	Sun, 22 Nov 2026 00:00:44 GMT
content-length	49
etag	"thgsf75s2c1fvg2d"
via	1.1 cache-1agam8yg17uw
link	</907cy42n454xzpiav2evtn8i5wohmaimoig1cjiw>; rel=next
content-length	529
etag	"fxmvsaojwt4qkwrz"
cache-control	max-age=145
via	1.1 cache-0hohmfw1do1p
link	</0kcvpl00sw7u2exv316xbsd07r51mxsuo7qj0va8>; rel=next
etag	"n079pzhdfkvrjjq2"
via	1.1 cache-xu4uh6shyxyf
link	</h14cmtdzzat1crdj9f67mqi5wv7pashiy2jmwtse>; rel=next
date	Sun, 22 Nov 2026 00:00:45 GMT
content-length	20
etag	"wrlbs5bxfq7e1s7e"
via	1.1 cache-w1kl96daobbp
link	</7sjyofrfcj6joyxal5rzhshoj5k1oxq5kozfy7gf>; rel=next
content-length	10
etag	"nynrtogjne9dulxy"
cache-control	max-age=6439
via	1.1 cache-bw81z5fbp9at
link	</nhyqpgpww10pdgvqnkud9jeuojczepklkp2z33tn>; rel=next
set-cookie	id=1ug24f5mcpe13vl3t9ux8zgggdah9ava; Path=/; HttpOnly
content-length	49032
etag	"ffqmupw3kta9f02o"
cache-control	max-age=6862
via	1.1 cache-5l0gjz25ka64
link	</kaq0749hr611ynzknfebq1u9isjwo1hsfm5fo7jb>; rel=next
date	Sun, 22 Nov 2026 00:00:46 GMT
etag	"dgr4mahu7cee5o3p"
via	1.1 cache-f2sy4156mrry
link	</7octgw20swct63opirtagjmrolqnqf4cuc6vt6zv>; rel=next
content-length	13487204
etag	"ramj1weutu02hmwu"
via	1.1 cache-43jxqzuxsbuj
link	</as3mmh0rn0xhvtplbdr10mdqgyotyhgmvlx7xnf4>; rel=next
content-length	1716
etag	"6sompk1w6n06r972"
via	1.1 cache-l1yvuv7vhd9w
link	</ae4o0sbkd90rxt9dckzjf60v66a3n8bf80pd2gcp>; rel=next
date	Sun, 22 Nov 2026 00:00:47 GMT
content-length	16567527
etag	"taaalve8qbkkgy8u"
via	1.1 cache-f3i2dvy00u6c
link	</a0ki21fh0c23ouo0u845x4k4axu0dvd1hono8vu8>; rel=next
content-length	39971
etag	"6n4kpsgsnoi837wh"
cache-control	max-age=973
via	1.1 cache-ncf8ioxw9k9b
link	</34urp7b1t7osh2ntwagn657ehh4gq0ekxp3it4n6>; rel=next
content-length	65966
etag	"jg29g6nawd80u3ro"
via	1.1 cache-sphhse6m3zha
link	</vvv9x7ow6w3xlghjmbzaqc03o6btvqe3cxksm7av>; rel=next
date	Sun, 22 Nov 2026 00:00:48 GMT
content-length	397
etag	"ak3xiwfcqar7p7pp"
cache-control	max-age=5240
via	1.1 cache-yqlaucc2tljq
link	</kw2wg277bm6qrs27nkby3dvhc05mo4mhqxn2mcs2>; rel=next
set-cookie	id=k0ilp3m6u43pw5r7q33hiozf6ecr0nvz; Path=/; HttpOnly
content-length	8327651
etag	"66qu4lvzizdhpzxc"
via	1.1 cache-r12xwuvwmswl
link	</zuprd2rmv9nil497zi201ck804mu160khfvtd234>; rel=next
etag	"spsgd26oza13l6r4"
via	1.1 cache-dunkhd764re7
link	</mlibmt6s1ylvfrxy0jtmcl72by3ngqfh8tpx73r7>; rel=next
date	Sun, 22 Nov 2026 00:00:49 GMT
etag	"jir6i26q9cclvjzv"
via	1.1 cache-50141jpfe8ce
link	</b1yhk2u6m85kkvx9w8rbojrgjwcpevh3hpz6co7l>; rel=next
set-cookie	id=ubb0k7b0bkox8vy6m9whqgh13py2hpxv; Path=/; HttpOnly
etag	"45iu0ww4eay22teq"
via	1.1 cache-t09k8m90tn6e
link	</z2q1zomwszbk1lthn4kt7pgg6wcs8oulwgvv3ukt>; rel=next
location	/5ajwc68e8k6tsuputs51bq0y05x5d60aoeaf4c398k0ef87cge
content-length	6853
etag	"8q8errcvywn4jmf3"
via	1.1 cache-1a8zyityvt12
link	</fagmc8yhk53wvr3dg2turnsop4f6aze4zw2lxgvl>; rel=next
location	/mzk0rrkpophqmesn0h2869d7t1dn2xr9xomnuoxuer33775zdt
date	Sun, 22 Nov 2026 00:00:50 GMT
content-length	7576
etag	"a6gsb7kf93p92jpd"
via	1.1 cache-nyog3azb1ftd
link	</syr3zve7kkg1nw35r31yb5t4uzwvabb4srw5wwod>; rel=next
content-length	1353
etag	"ft75hx7trayh9zse"
via	1.1 cache-q05e8wi536pc
link	</81xb5wbcnz32zflqny4ae0o8bnciipemtlzwqblq>; rel=next
set-cookie	id=whm54iyr5zip50m09djgxjivtjts166y; Path=/; HttpOnly
etag	"4vr24bgizfedey8q"
via	1.1 cache-bpay5pchrhty
link	</z399eu0gpp7abigo3p0mbpdo54ss260r8v5bewcj>; rel=next
set-cookie	id=xdctgjaktfy5i1e6jkfid9esj2f4vqrp; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:00:51 GMT
etag	"cxu03goa50ygxubk"
via	1.1 cache-tw6ncdu1osiq
link	</61vr1d2nq2v33r5h5n4hoksdymegwpq91np9pq9c>; rel=next
etag	"exam6vtv66bmifzq"
cache-control	max-age=1448
via	1.1 cache-qdg2gkgrmw5y
link	</mzi7ngt88m6njaq4zrt0k0bzu8c48hfc9r7fe1vb>; rel=next
etag	"ek5xpquhx9tupipv"
via	1.1 cache-rhvmnz7989k0
link	</nixhenehg0qi230mnpz82fbt6mejzutbsdkcbi3g>; rel=next
date	Sun, 22 Nov 2026 00:00:52 GMT
content-length	727
etag	"exfvlj7z0vewlyuz"
via	1.1 cache-c85c78ye4iz7
link	</0a2ksryxmrctfnwof7khe1clz4nce170e60wowul>; rel=next
set-cookie	id=c1m5uaokqfyksdkp6ruzf4ead5k1tnkq; Path=/; HttpOnly
etag	"5x4uh115d2vhzmou"
cache-control	max-age=796
via	1.1 cache-iy3jpc6f8rtl
link	</iw2q2igy1ddegcwcxqhcrn5nj4npq163xvdwq4t1>; rel=next
content-length	304665
etag	"1aerveotpouty7vd"
via	1.1 cache-1d8lw6jhupr1
link	</defqoox254m6goaym4bxyfazm24nismmwu5dr22q>; rel=next
date	Sun, 22 Nov 2026 00:00:53 GMT
etag	"884t278mbn5f4pbs"
cache-control	max-age=1970
via	1.1 cache-4kjuhfinnh4m
link	</pinzmamu7rm3mxpuaovhv2qfpd1wqdksi31lox4k>; rel=next
content-length	5250
etag	"4a3e9u9xjkscswty"
cache-control	max-age=6809
via	1.1 cache-db95nu4axp3a
link	</54nq500cz3v8byu83ddua6rx2447zbbp8v56di3i>; rel=next
content-length	128
etag	"kq7kq0wm7o0xcxnx"
via	1.1 cache-t9lwa2rifi9a
link	</p4dc9yx9l1bpq9dn0jqbotzw5iuk30gqlehsy6hk>; rel=next
date	Sun, 22 Nov 2026 00:00:54 GMT
content-length	414
etag	"o0avmm48c0hacxnk"
via	1.1 cache-6rhsdhisekc7
link	</eoh3y3hrsaxy8i70t38fyx33xmsk6pvadbwzq0t6>; rel=next
etag	"upph7u50nicj5phf"
cache-control	max-age=8151
via	1.1 cache-wlon6clbfbu6
link	</4srm0ahn9b0h9hww0y3sdu94au3bptjyvdvhynph>; rel=next
etag	"btlucwu7yp5puphi"
via	1.1 cache-y66vr25pq7o9
link	</4bbqjaz1jdu0drp9i0nus5plgmd549x0ghmqzbr3>; rel=next
date	Sun, 22 Nov 2026 00:00:55 GMT
content-length	3397
etag	"ifus1zaund4ydi1m"
via	1.1 cache-qmw2juiv07a1
link	</ds4h59jyrue08ptly0lvq7ri0kr3w4zksrqtc8c4>; rel=next
content-length	496491
etag	"0gh1b4wnm78neiap"
via	1.1 cache-vd99any0rsd9
link	</xxh9wfjzrhu6xtj9xvx5qh3mvir0xeuuada3cbj2>; rel=next
set-cookie	id=c8vgi65zyociwg8wsf222qohpn1hgo1s; Path=/; HttpOnly
content-length	1247518
etag	"0xt77hrnlxaxfxc9"
via	1.1 cache-4t3i2xkuze9y
link	</eu1hiec2hxkbeey3320b2ixp6szt2hr32r1a5udq>; rel=next
date	Sun, 22 Nov 2026 00:00:56 GMT
content-length	10543
etag	"q87vxg4azlm3mzaa"
via	1.1 cache-lythlcfjwels
link	</hvdslud5teezz6s0pbcokmzc8y8ny38tq2q4zw8i>; rel=next
set-cookie	id=glx83nmj28t7lbjx4f9w022hcyw3w6e0; Path=/; HttpOnly
location	/x1ei8nq3rzu549pf5sj8hbmqvppsxnamqxfa82eofzvs5ou0wb
content-length	261
etag	"qasgbr25crc683ux"
cache-control	max-age=576
via	1.1 cache-psa7917scw0o
link	</1mzayv9z2kclpqybunkw97ght6lfvim7u7w3d0im>; rel=next
location	/84knqdjfy9j9d5f53jfc75r05fojv3uoha9w5c5oc81ce3h1gj
content-length	5382
etag	"vxpucgcfjk36ojav"
cache-control	max-age=4100
via	1.1 cache-0lkdqp64z8kp
link	</eulv30tqo7fdk8632va738jm5tkdb86rbf0uh3xr>; rel=next
date	Sun, 22 Nov 2026 00:00:57 GMT
content-length	16046
etag	"39dnknbd4vpr9rzx"
via	1.1 cache-nqjkkq4wbi5o
link	</vxr0y5loh0dtmwcry1j2oqrahm1oszpakdix63e1>; rel=next
content-length	431319
etag	"itqntnxky8ncjssr"
via	1.1 cache-66g7yia38nhy
link	</tz0cmc65z2tf8dxmjdoujh7dfbaug0f4kig3gq4x>; rel=next
set-cookie	id=6vh24l1910lhvbyfjx4iqqy4r6uuo5vr; Path=/; HttpOnly
content-length	87261
etag	"cmwbxxh3gg4zgwvi"
via	1.1 cache-0vq32tqqtiae
link	</s63bme8hwl4dtxa2bx4q4gx18rd7xdg47thihxv1>; rel=next
date	Sun, 22 Nov 2026 00:00:58 GMT
content-length	509964
etag	"hatspqp0vvs0x212"
via	1.1 cache-nqzdse2lz4fz
link	</bpswq82j14u6zkor5yts7306yoy04zi0i6pyb91s>; rel=next
content-length	918
etag	"4hqijj08neomrhbw"
cache-control	max-age=9130
via	1.1 cache-facfeo5qjvqz
link	</0y7i3v4o6wh3txfl2i2dnovnm7y0762seq54zzuu>; rel=next
location	/vs08o4p5rfbqji0qadtyry6x7l5umr07mzpnjmro1fpfk2hb78
content-length	264554
etag	"c8vivy2cajthl10n"
via	1.1 cache-nz48c96tsjgd
link	</jgdzyfds4kjrbfjvd6ymzfaph4mmk1dfzzuj7p2j>; rel=next
date	Sun, 22 Nov 2026 00:00:59 GMT
etag	"lne6x02cv54cur5i"
via	1.1 cache-pze7jlwnc4jv
link	</9xkjnh7zb1bp5vjbj5dj4d4ng7yncwh33qgh7u9n>; rel=next
content-length	42993
etag	"ix72pd30z4sclfh0"
via	1.1 cache-m7tgq4jr6js6
link	</vz3ierudbxqd2hhxqi9vc8q5nhwrdr8pkuicyel9>; rel=next
set-cookie	id=hi4m4y4xci0uql6v3njbs6jax1dgdro4; Path=/; HttpOnly
content-length	34266
etag	"k0jgtffbziae9syg"
via	1.1 cache-ptiqimzbu2en
link	</gpapgw310pyb9g6dkerkkfet6qc0bdqck7rkqxrh>; rel=next
date	Sun, 22 Nov 2026 00:01:00 GMT
content-length	397259
etag	"rm4itv6uda4fv3nt"
via	1.1 cache-5s9jzm5g6msp
link	</ctmnkjto8kdl0hh3mbm27hxgfqequhv0b44pk86t>; rel=next
set-cookie	id=bcjsyewwpwrnpv6eruvcx0u0k7nhyy79; Path=/; HttpOnly
content-length	24488
etag	"cdaswlo2d24c1yzk"
via	1.1 cache-nayxprlndivo
link	</bqpcb37wuehb0vhpfe18pndxnhjbov1xqr5kxcyo>; rel=next
location	/75l6qkcvot3fsg7phnc4z395c15o270myk9zzrwvpp8nanpf2a
content-length	4572923
etag	"5pm7m9jwf18q0v0l"
cache-control	max-age=6137
via	1.1 cache-cq23barnjftl
link	</t4tw1fhiveyi5a1gq76mi5aql3jk8hnlkgsiijr9>; rel=next
date	Sun, 22 Nov 2026 00:01:01 GMT
content-length	48470
etag	"gpn4080p8s08337c"
via	1.1 cache-i5z5gj52re8h
link	</lb8ffikyw57m1y9emfe6n4rxw25ysfl4orq41by8>; rel=next
set-cookie	id=0x1wei75nx976e989ygo7qg24twdlk1n; Path=/; HttpOnly
content-length	425914
etag	"llryyme4nw7jejnh"
cache-control	max-age=6392
via	1.1 cache-do2gcgy69p7w
link	</2q0b4r9nkeic4egr823r587p9z84oysj31v3riab>; rel=next
content-length	63
etag	"ytvxphcacg7n81ue"
cache-control	max-age=9317
via	1.1 cache-qo9bhl13kbid
link	</bjtc7l1fwev11sntwkvdhif6j2kphqngrvtmioky>; rel=next
set-cookie	id=hth4gnw59xl70t8n3a9k76wk2bmjq9bz; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:02 GMT
content-length	6062404
etag	"n72sa1zwk76cn4uc"
via	1.1 cache-11zzbt8kf2jo
link	</9yib654kwobfgxiu7mbdhz01jg9e3fpptnqg2jur>; rel=next
content-length	1606902
etag	"abt08jzkn45bt1nr"
via	1.1 cache-a1tezj9jo9ty
link	</0iyd5q11ob3o3qm8bo3fjauanj7risoy3kfurdc6>; rel=next
content-length	26
etag	"5h3q28cgkrxby8v0"
via	1.1 cache-kvrq8v5hmfdi
link	</ejdrq4xr7z7lhxi10vjg9srf9iqe1k4itm3a10jt>; rel=next
date	Sun, 22 Nov 2026 00:01:03 GMT
content-length	2063569
etag	"q21bf3j7tkuxztqb"
cache-control	max-age=6924
via	1.1 cache-pqehzktks3ta
link	</rzl1qrkncjuj6ryayq6xob16aoy6tohdv1w11n4w>; rel=next
content-length	6569
etag	"fknk95rj5r0ssit8"
via	1.1 cache-x64ugfwj01yt
link	</ufcwytn4ly2qeg3rddu15tva9jz9nz4yrzughuhi>; rel=next
set-cookie	id=95af9zb0fdj4op5qfx6xeo2ly2w52bmm; Path=/; HttpOnly
content-length	126
etag	"ncrwsl4mbwlh55kn"
cache-control	max-age=6579
via	1.1 cache-4hlufd31itxc
link	</lwaiq9i58cof53nqt1s2bwowupaghf0apc9f5xzl>; rel=next
date	Sun, 22 Nov 2026 00:01:04 GMT
etag	"jwnhgl95qvhafr0m"
cache-control	max-age=7886
via	1.1 cache-o0v610ti0y9w
link	</ezrw6qk5clrinbq5o6pyrq7vi9ll4q0um0r2hmzw>; rel=next
set-cookie	id=3faxt1ozerp3heuaz2qfsku79royykmw; Path=/; HttpOnly
content-length	1655
etag	"b766872qxnca26o2"
via	1.1 cache-3xaug1is5wwo
link	</qwbumaq3w34aui499pngvp12zby5wkmbpr172ad5>; rel=next
content-length	3822254
etag	"o379rucs888x5qgf"
via	1.1 cache-cswzdxi4zf08
link	</6jqyhk11v1k6e5eugtsjpu7btgxerqzhvhu26uqb>; rel=next
location	/47wa3h001zwlrogmy9j7c3fsgtm7958pvpakoo3xip6x1ob183
date	Sun, 22 Nov 2026 00:01:05 GMT
content-length	879436
etag	"7s98r6k53vfpudmc"
cache-control	max-age=1303
via	1.1 cache-ixx7809qgdbg
link	</noe3f57ykfwe6qrrgct71tht00hddvg8yw77e5y1>; rel=next
content-length	1069781
etag	"9gyadl31nqlb785a"
via	1.1 cache-mqwdo3t2b6yn
link	</7xz3uanyqv94qyij42noobzvnvpp6nbr6vzxd8l2>; rel=next
set-cookie	id=twqrgrfttngrl7rotw3mgqopijoy6ima; Path=/; HttpOnly
location	/mhz4h4ci17qdi2bgrmfmqnxenljh4wxiurh39d39bozogrtbwe
etag	"n2xiby0tzz0nmiyr"
via	1.1 cache-fguvrbtrt7ab
link	</pqws3z3q4t8jbhi1ukj2gd37xhf86atm25ezzlzy>; rel=next
set-cookie	id=9gxqgeiv457lrsur0y11erwg9asmvkjf; Path=/; HttpOnly
location	/okx3ut34spbzdoxpjpqh7l4m4rniteb9pxxp9f7kpcw23c0ylk
date	Sun, 22 Nov 2026 00:01:06 GMT
content-length	544
etag	"4au0vrin8z6ot982"
cache-control	max-age=737
via	1.1 cache-eyr6y93gskpg
link	</4yazu3ddxmsuxng76hlnt1441rqah814xsc0bwwm>; rel=next
content-length	3051
etag	"v1b46b19fg44587n"
via	1.1 cache-1ciiyp43f3ek
link	</l918q1f8h0ym9y3nzmovrfkq2vfy8t4tqk9k33n6>; rel=next
set-cookie	id=5gjnpz57dba768gd6mmolnbgzfsdjreo; Path=/; HttpOnly
content-length	1486194
etag	"9ba9p6rlbgoe1q8t"
cache-control	max-age=6151
via	1.1 cache-6k6qnldxax9l
link	</yo625uj7t6224iwhsx3g9pgzyluc1o89b43o95ao>; rel=next
location	/2p4sraietab09q9ykd1hfbtta00xv80el1k32byhjwh7zn4lqo
date	Sun, 22 Nov 2026 00:01:07 GMT
content-length	62516
etag	"ryfj7x75np9t8dtl"
via	1.1 cache-6nb775nruwbu
link	</28z4v7nmsv8iixjfagn283uebvgjm2wwy2bf82fp>; rel=next
set-cookie	id=of1md8kpk5tfwamw96a779rzna4mtrsq; Path=/; HttpOnly
location	/zw2x2ik3iyvl7z6k95one3rexpjep96gxi4z5h9hqao4rfybui
content-length	162
etag	"5mtfymcotlrb9pso"
via	1.1 cache-l3p2ydg61tv9
link	</947fwwataupstnzop9x9124ue2hc9rvhf5a9dets>; rel=next
content-length	114
etag	"wa2epok3xt6ly3vb"
via	1.1 cache-f7pwillcy8ze
link	</54lukhsakyhn9fs8mmke8mcprazm8sa0a4znz9el>; rel=next
set-cookie	id=963t39yszx3agme3khqsazagl4ipt3r3; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:08 GMT
content-length	743224
etag	"glai2os8m6v91g21"
via	1.1 cache-f9nj5fdb1sl3
link	</urnp9hblamtjay8jp2f8hhtpn39jz3ui534xro0o>; rel=next
content-length	2676
etag	"km4eq316fi2ggl5n"
via	1.1 cache-ega1wq8vdv5l
link	</4q2jg9b98tjcs9glwd152wkcaxf7ytwr0up3du81>; rel=next
content-length	797949
etag	"akm66vhw5cyf5ugc"
via	1.1 cache-0ue9gt2494wh
link	</l3j6oh79ow2wmdon80f2hv3o69wo2xuf8p4et2pf>; rel=next
set-cookie	id=bsr2sv883j5u3te6adwnvkqg514rmk9w; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:09 GMT
content-length	116
etag	"q1sc5wct84d1u3wn"
via	1.1 cache-760nkrf3qzix
link	</ygc0g9ulq0rfx3ybg6gqqm0lkb19qrd7xuwwd8wb>; rel=next
etag	"wlg8vn0y7uhflqog"
via	1.1 cache-hi0f64s5uoig
link	</gi6j8h2e25mmpl8wn4wbuvwzbz0ae9x98x484jzg>; rel=next
set-cookie	id=eai0bryf4ugn2t7l6xhydiyods0je7a9; Path=/; HttpOnly
content-length	125168
etag	"8a078iilbs08s4xw"
via	1.1 cache-m5d5xe6lk59v
link	</476dphumq60h21tpsd8i3sh5it5tqp4cydo7176i>; rel=next
set-cookie	id=g3c1kjaovk89or0rvixh9uhf119bd9vn; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:10 GMT
content-length	7653975
etag	"ban5d4ul67ozh65q"
cache-control	max-age=7244
via	1.1 cache-clgriv1i6u9j
link	</wzve30w78q4h7hnw334o9mrecowqcm0aarfn0g81>; rel=next
content-length	8179
etag	"ffcbi66gnorl7pot"
via	1.1 cache-m1wk0qxa0858
link	</ub02f2aotf3jfhiptdczxlbfgun5fqkfrxs2hut8>; rel=next
set-cookie	id=cs6j7wvsvif3yw15k48dfbozuimz5p89; Path=/; HttpOnly
location	/kr79zgm1be8j3krwv5sc27sqsfs5z9znbbnwrianhhbxvfanq1
content-length	10010407
etag	"0gglt5oj8w18ztz0"
via	1.1 cache-58rfo32yz4se
link	</uuz2u45n6s1n8hs1u69u4artcsekny3oxzzjr2yn>; rel=next
set-cookie	id=rtni0rf9jocnepyd3m0gxwvbpjhbhi4q; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:11 GMT
content-length	3857344
etag	"az4dl5knorhlm78j"
via	1.1 cache-59q5kph8k8r1
link	</qwbre8ms7lr3mocbnld5oxql68ctseva78hmm23m>; rel=next
content-length	106744
etag	"wj94ywj18gqevbqr"
via	1.1 cache-xec4a5py7sjm
link	</4aos9v78omj9vtu0g9n7zsvbru90xrsn7t1522xe>; rel=next
etag	"ajeg3qhwenv93gp6"
cache-control	max-age=4741
via	1.1 cache-3qqpbx32w05v
link	</5vv52x8cu16ypfkpxrzlpu0uk7kvh98fr76zb7pi>; rel=next
set-cookie	id=bvgyge5uqq9g8bjjp00d4jhj6vpge4vq; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:12 GMT
content-length	637
etag	"gpqfq0r0wqzcm6wq"
via	1.1 cache-fif2i9tt6tpw
link	</7hgyb2x148glv2dn7i8ngjv1xl6w258h5rvb9feu>; rel=next
content-length	33149
etag	"dgn0th20gdltfsti"
via	1.1 cache-0avc9o7fedmw
link	</jlagmv6yy6l7oy91ze4z29d6ukzbfzypmhbug5at>; rel=next
set-cookie	id=qvshoui7irl1y88feaqi0ui25apel2vo; Path=/; HttpOnly
content-length	1373424
etag	"c3x55l801rss8ad7"
via	1.1 cache-zhjmr7uuz8md
link	</xepknkzvtmuk437gxban3zvdzm0rt222yo6awpzf>; rel=next
location	/pzlbx9t1qslr6sze4vh57n25dayr977lofidypltu2t63a6u7i
date	Sun, 22 Nov 2026 00:01:13 GMT
content-length	59602
etag	"j2yxxypvp854wb9h"
cache-control	max-age=1693
via	1.1 cache-5wtddxtlnhnm
link	</j5lnvmygzxkf9ih4szc0w92asjpp9oi1zvq6aixo>; rel=next
content-length	793
etag	"5zvo2hfsw7vpaj9s"
cache-control	max-age=6313
via	1.1 cache-3hki81wqp38g
link	</71myjd3kmtya061gdlby3hm4ue9gqxt80nyiuq4s>; rel=next
content-length	218952
etag	"bzkmipq61vsoq8ep"
cache-control	max-age=614
via	1.1 cache-ns4afo3rq694
link	</9nh6vy4xoovujyoyhu6fp6363s01a7na020yt1mc>; rel=next
date	Sun, 22 Nov 2026 00:01:14 GMT
content-length	390475
etag	"w940ew4z3gric91h"
cache-control	max-age=7879
via	1.1 cache-hvestizlc4gy
link	</yol9a8kej7cb1kskhimtw2c8v8fiuqbu62i7mv8o>; rel=next
content-length	3207073
etag	"4kdtr1ojlnvgsal5"
via	1.1 cache-e82o4g0ogcaz
link	</ly7qqkmk2mr2s89wb0p0ovwfa1gyl5b791kxb92y>; rel=next
content-length	86
etag	"z46rdydfgzkoymmk"
via	1.1 cache-bwl556qbq3vw
link	</xvdikvza3es5cw98p59f8adhg8gtiykzrhb4mjdx>; rel=next
date	Sun, 22 Nov 2026 00:01:15 GMT
content-length	784
etag	"i7ay2ovqwk20on9z"
cache-control	max-age=9187
via	1.1 cache-1qbo6sjc5m9w
link	</5hyqypkokjss96xl8ty6tsmyci9gaja6u2ejgdlt>; rel=next
content-length	59
etag	"zmowk6xrt0jmckxl"
cache-control	max-age=2819
via	1.1 cache-6yubxm6t1poy
link	</vsfu8wz663sfw59e1uy5l72toj9cy87pcrm26m3s>; rel=next
etag	"6bgtlur9xzkcbtp9"
via	1.1 cache-u4tw3jbpz78j
link	</7vesps21pyd50n7f2o47ayart0p0kbb38kom3n9d>; rel=next
set-cookie	id=3jxyq667mnl5ajus254aaa1cvzw4h293; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:16 GMT
content-length	6077689
etag	"rzkjr0kqklq48413"
via	1.1 cache-zxnmwbn8dvwn
link	</41i7vs0uzyf94beiyu4vfh9w59d0bwfg79vrh18l>; rel=next
content-length	36
etag	"2ek9nchn289oha9c"
via	1.1 cache-qbda34y8106w
link	</xv2eccx3jn0lzo8clupdtffuyoi8baq4omc1hm7v>; rel=next
content-length	154222
etag	"lir0ajq51kwmp38n"
via	1.1 cache-y0bnpn5rjgx3
link	</slxkajbdo9mzh02at3y4uwxqkzvemlp74mrk7ldj>; rel=next
date	Sun, 22 Nov 2026 00:01:17 GMT
content-length	64
etag	"bcqc9wdljfj961z8"
via	1.1 cache-nf9th31grrgm
link	</k39pue12yzwreeios0r6ss9w19r1creaesxkek65>; rel=next
content-length	16609
etag	"tqmww0usizwrjebz"
via	1.1 cache-5nlhak4v4nyl
link	</35pvty21d8ku7e8zsbukj8rebvl5cz4wnozbxjp6>; rel=next
set-cookie	id=b7hw4ivjt6buxq8aae131ayiy875g09e; Path=/; HttpOnly
content-length	55260
etag	"pkapxhdb7qxqawf5"
via	1.1 cache-0pidoafxbj7i
link	</tgj0thg422wm7ajvnqslxulnk74v6fzkr5b2r1bm>; rel=next
date	Sun, 22 Nov 2026 00:01:18 GMT
content-length	1344087
etag	"npj2xjjtzn60446i"
via	1.1 cache-fa9visxqcsmk
link	</zyejgr7ueezzlqvwrod26lt1w22k33wyrge5kj4d>; rel=next
content-length	51
etag	"w64wqjdf18f75cmf"
via	1.1 cache-puncnqqcpkuw
link	</1zkpdrkafdva9bgjrowsn08lj74fzpkj22ew8wih>; rel=next
set-cookie	id=lig5hl5qjfc0dc51ersil6ii11thnnqh; Path=/; HttpOnly
content-length	9790
etag	"mesg33zzyvgxycwr"
via	1.1 cache-64h2kmxk83kz
link	</bsp55h7qol8di08sr6ohcho7y980jr24l2uw9ygw>; rel=next
date	Sun, 22 Nov 2026 00:01:19 GMT
content-length	51519
etag	"jicsgb7hx1gpls7i"
via	1.1 cache-a078hiqs0u2j
link	</76u52nor5wyn9wvbso7aj4vizgi4nh0s4r1p8pty>; rel=next
set-cookie	id=965ar9ob4wc7s5rdij9qteo3k9z9pp2h; Path=/; HttpOnly
etag	"c5mfoiapdvg97q1p"
cache-control	max-age=8193
via	1.1 cache-4tyque2rpoo4
link	</8q5nsh06lg0o3qryrmv6m192463ad5dldi7cmfwv>; rel=next
set-cookie	id=5oapx9bvr5szg6pzqkuog7lyxz22j1im; Path=/; HttpOnly
content-length	2376622
etag	"20ji21kgnotyrpcv"
via	1.1 cache-rfhxceidp54l
link	</x2pqyy2srdqiwrz9afhofmb61p7xl3ailfsgwtvu>; rel=next
date	Sun, 22 Nov 2026 00:01:20 GMT
content-length	251146
etag	"smoou7e66i69o5c1"
via	1.1 cache-lop5ycionpc3
link	</vkyvxw67r5q3hyy8yx9tako6m4mbwpzkp62gbdls>; rel=next
set-cookie	id=7afpf56yw89bn3vmcirxu25rhzbhjz5x; Path=/; HttpOnly
content-length	104432
etag	"kd11c8i7ranpxbt3"
via	1.1 cache-ks2pk16t04l2
link	</1qjrs53npy7ft1c3dpyup2w6f8lmvgkj9651pczk>; rel=next
content-length	48
etag	"654quz0h84dk57rb"
cache-control	max-age=3056
via	1.1 cache-no6l830ugqln
link	</li4joswbqh3sidzrg1rt7vtt6g64szfvry02tsfa>; rel=next
set-cookie	id=pq8mq0lcvxoqgdibl1ay9w27mbje6p4r; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:21 GMT
etag	"c6e87sajaxa3qct1"
via	1.1 cache-8ba860adar7u
link	</eji34q3kmn3m1vqy4lfq7f1xijmbzjzi49dvtz24>; rel=next
set-cookie	id=76zokp86w92kr70esj5kfnltf0wy2pyp; Path=/; HttpOnly
content-length	1611156
etag	"0b9xzw2xxyu5kl3y"
cache-control	max-age=85
via	1.1 cache-d0qr81tcfc24
link	</axcbuucgrjehhaz509r38mo8u5a5ypnyh59f92jh>; rel=next
content-length	1087610
etag	"38ldpxcws7qgkgyf"
via	1.1 cache-xv94d7j9r020
link	</5d64kiu5sg4ws70lz4bgml2qd1isar2fe5xhz274>; rel=next
date	Sun, 22 Nov 2026 00:01:22 GMT
etag	"69dq8jhvjpk0l293"
via	1.1 cache-50gvaet1w2da
link	</wbeni9s98morlvmqkgw2kixw0ncoy2ir423ru5vz>; rel=next
content-length	738011
etag	"6w7pe7w13tps35tz"
cache-control	max-age=926
via	1.1 cache-vlkov0kbgl27
link	</icd5lp94mk4zmww1gxmcfzmu2ks3r67elsrr319z>; rel=next
set-cookie	id=q0ov1143cxg9co80kea0k38xkn7hhny1; Path=/; HttpOnly
content-length	27
etag	"0t022wfibgax4aq6"
via	1.1 cache-6rf7wsnc9fo1
link	</e0c0a49wehti0fghxyg9cjqyxko24qkzpuzvke07>; rel=next
date	Sun, 22 Nov 2026 00:01:23 GMT
content-length	695645
etag	"zhqfyfuircpf4dsx"
via	1.1 cache-zps4g32elc8n
link	</saikm396rxyfbp17t97qz27sfxx2udyzrxrr67td>; rel=next
set-cookie	id=7eb5ymbqoc5ajm946za5ncqtnobayhdo; Path=/; HttpOnly
content-length	7863830
etag	"o2osag6e7lmwczxd"
via	1.1 cache-8jx5kic4rjld
link	</mw0froqauufax1zt86kx977mtdv9sivxk9v1zzq8>; rel=next
set-cookie	id=bvkvro3254cy2c94e9rxpksnrpoh9vsf; Path=/; HttpOnly
content-length	797716
etag	"inrf535z36bz7e6y"
via	1.1 cache-gaxy8kev64sv
link	</mph6kf33bdef6w1ocp6d2ql1kwsdc3khm41k3fja>; rel=next
date	Sun, 22 Nov 2026 00:01:24 GMT
content-length	66896
etag	"pifqastgkw12ogcl"
via	1.1 cache-2coyltrsigis
link	</b30itljolahkao4l2e7twsv4gac420galljh7gjb>; rel=next
location	/w865eelck5xrnvm76tbmyrrojnal63n5hwtyqac6o9fm4uwro1
content-length	3100
etag	"8s1srirpz4skvv5p"
cache-control	max-age=6742
via	1.1 cache-cidkp36v6els
link	</tc1n7qes1th0esosvn2fotpr9f10z25h7ed9bktl>; rel=next
set-cookie	id=5ahi7mnkpk6cwvh9wxvpuakk3t0o5m86; Path=/; HttpOnly
location	/7jdt3f2zt2ilcodyerbvuav760xb5vxlp37qoroi259aaocqqq
content-length	5
etag	"89wuzo58h6cy2g54"
via	1.1 cache-fl6r88cptdde
link	</b7urums6779sedrejktcarm2acmrm8j7f32wa7l5>; rel=next
date	Sun, 22 Nov 2026 00:01:25 GMT
content-length	7812
etag	"ztz8mt1ip3bdca9u"
via	1.1 cache-64igd1z1q9ld
link	</dsco3srgm1rrzzpo4680p1t878tohsq7hzrigsuj>; rel=next
set-cookie	id=vuhzrt3kbxfk5msbqifuerg980paec1f; Path=/; HttpOnly
content-length	808
etag	"gdo3ht0e961f1ha8"
cache-control	max-age=1050
via	1.1 cache-q877w400k623
link	</ab2xi052ewb81gr50np5p63dkqxcq6knuoinmptk>; rel=next
location	/7as9ps0i45f9y60deuecmop178vyqukkf01rkkcm3393d0np7v
content-length	17
etag	"7k0c813348py28ey"
via	1.1 cache-mttw0er979t2
link	</kdb9gkaulmd5gb4zfvc7o2oy937bxp6qn718achg>; rel=next
set-cookie	id=pv9i79vn0idum4px9ozrf066qfxx0j8u; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:26 GMT
content-length	47603
etag	"3gmdpt2105ojmfjm"
via	1.1 cache-pvfra4wkwdhn
link	</6bou5ls0bxrl4j134twgq9uyn20q7869jtlxkafx>; rel=next
set-cookie	id=br51l67yufw0qs0eojj91alko1ygmhbl; Path=/; HttpOnly
content-length	258
etag	"7c3wii840nc7bh6j"
via	1.1 cache-ryglw4vdbgx9
link	</5uphoxi2vbq1q368wrefjzdyswue59iu9qu2k5lm>; rel=next
set-cookie	id=kexuta38jhhxwwu8wprbt89gzrbjd3bu; Path=/; HttpOnly
content-length	2123764
etag	"ljpizm79dh4jb7pi"
via	1.1 cache-otxjxr5haog2
link	</vry9yh2bdy23d0wc54ywayyb3e4x911nbu9g903i>; rel=next
location	/g5hxckl5bbem18cial0fjiww0oc50s0m8asx9uayq8ylwksqyg
date	Sun, 22 Nov 2026 00:01:27 GMT
etag	"6n72in4tltn5jgvi"
via	1.1 cache-9hfg8u2ai2bt
link	</697gm7ytvn5vz0o0eladz9nyldh2t14zz9yvz4b0>; rel=next
content-length	238
etag	"qjsgr95ll72ys9en"
via	1.1 cache-3yalkl8ard9e
link	</sqd96djlz65lgzptdukbr4u45turxnx665c2se9y>; rel=next
etag	"81s7xngfslfetjsx"
via	1.1 cache-v04uxfrbinjw
link	</jlapsknte1vtaa8qrtz3n3pxsgsyftufvg1it707>; rel=next
set-cookie	id=r7ffpq4yk4f2pt336cmg70gvu66fhb2n; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:28 GMT
content-length	6001081
etag	"eh8221ofujzinok6"
cache-control	max-age=7457
via	1.1 cache-op9ee708dohh
link	</eyt38hvv0wb0nhg8i6wekmtqtx1oob9msj2zc3er>; rel=next
set-cookie	id=f1jf8rspxropahf89asgjvwzl6x2vbmr; Path=/; HttpOnly
location	/bizwe2bsqmvgv2wa7t8bwwov9abeqzofzbzgik2x3zoffg6wmz
etag	"tb8qchracgonnmkp"
via	1.1 cache-7ev2l6r2uonq
link	</b1prbyhiafavtiun63gosg7gwzyn7k98h41xmulf>; rel=next
set-cookie	id=9tbsexnm5yv5n5ms4nlu76jh7szs2mbl; Path=/; HttpOnly
etag	"5cc84yzo51emm9w2"
via	1.1 cache-gl2kg7mj6egs
link	</wpqfvtx0gy6m83ftf4mryrisqltxom0hqcet5eny>; rel=next
date	Sun, 22 Nov 2026 00:01:29 GMT
etag	"jbv55e5p4sxhr7g2"
via	1.1 cache-9awdeyxbs3vc
link	</k7j5bmewl07mncscpaimfad91f9bo0mebw4cstpl>; rel=next
content-length	1204
etag	"0a40q5yi4ul8t9rq"
via	1.1 cache-wwwkb77y9x3z
link	</vkrzbe4bjokugi0vz8yb4s9zpab51payh1dgmsbz>; rel=next
etag	"ot5h6x452hm9dtnt"
via	1.1 cache-l8leqzonc99x
link	</3jdfape1s8ehz5ijw8wp7lzfom1ph0kmed8hslg0>; rel=next
date	Sun, 22 Nov 2026 00:01:30 GMT
etag	"hdpkkfah5zxy1sja"
via	1.1 cache-bvzs6rfqi0te
link	</97jbm408hssa1lqsn3kpuq54twfzqoq6zpdh5r3g>; rel=next
content-length	71913
etag	"kk37cuebc6pi04y9"
via	1.1 cache-ydf1agemhiac
link	</1g144mb6tzvcrn0s6b8y7ip198v43osfro92r6p8>; rel=next
set-cookie	id=3ulhn02jtnufwqi00aznqufp3kin2ve0; Path=/; HttpOnly
content-length	129375
etag	"2xzda82hiwdgo1h4"
via	1.1 cache-7dim8sgm20yn
link	</wakp6o7la9w9x8mqzz5ml781nav9b57saf9m0qs2>; rel=next
set-cookie	id=dsdj94sgrkuhdnblx32okp1k55hqxa36; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:31 GMT
content-length	8034730
etag	"pjehkft3oyuzpo0z"
via	1.1 cache-qg4svpm41wgv
link	</nj35c2mg9yx4lca3540uhbj8x6ibv4hgnysbx6cn>; rel=next
content-length	50628
etag	"2zb0g44kiljnb6jr"
cache-control	max-age=7515
via	1.1 cache-9p8edoykaewt
link	</mvyphuojqcn33fp7eanuljadzirmz6dveau6jvws>; rel=next
content-length	31276
etag	"0cchpm87irunzztt"
via	1.1 cache-9yxifrm76xmc
link	</rvda7rgwd7aeucpgsj4hgximq18nm0xseije7l7r>; rel=next
set-cookie	id=g5bf7ac80p4bcvzbvualsfxth4ygnicj; Path=/; HttpOnly
location	/u4vqyrcfuk95zz9scb7n19tka11ht5uru5kyxlqpaqjhn46z6o
date	Sun, 22 Nov 2026 00:01:32 GMT
content-length	301167
etag	"gi22ce6hd00jmfny"
via	1.1 cache-vv1is58v5rye
link	</kafz71yy4ucc5xh2gayd6ly4jy6rgrldni712v7s>; rel=next
content-length	80
etag	"yaxon3ojne2ogn8d"
via	1.1 cache-u0ksw38jt6lt
link	</wqhvogbpaxwubhcyt5ab1a7wkfurcir89lhq57o0>; rel=next
content-length	1717
etag	"xjsp44hnot2bjic3"
via	1.1 cache-tlcaqoxko7s9
link	</mupzjvmjmyx68iuokh56ycox3a71rz9qixhdskqa>; rel=next
set-cookie	id=9c3gyqj2fdr643p6jlw8wnm14mhem06v; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:33 GMT
content-length	3252
etag	"1iaum99jloq0inrq"
via	1.1 cache-7a42lko3pg79
link	</z77tvt9qjplezz0cti37608elx9h8v7rlpaog8s3>; rel=next
set-cookie	id=8typlvex6wvzqsaijily8hf8xb541fkh; Path=/; HttpOnly
content-length	914776
etag	"se0onb5dghisspiw"
cache-control	max-age=3969
via	1.1 cache-4wfjt0t7oca6
link	</b614doavkda0bfol7m0fntu7xw3ynadpq58f5ysf>; rel=next
content-length	247
etag	"1pbcb9tojbqm1w1a"
via	1.1 cache-l8uffcq7g0ny
link	</spor409xyys8auqj0bo60ehrdcdaye6wywnx65gm>; rel=next
date	Sun, 22 Nov 2026 00:01:34 GMT
content-length	62
etag	"oybdlj5lyro669hg"
via	1.1 cache-opwe4o7hrv57
link	</zxamluqo1ynbljoqh4ez8g3ceonip532u4v9nt6c>; rel=next
content-length	8132
etag	"11oi7ybhprm2jdkx"
via	1.1 cache-keh85wzv2qrf
link	</7k7w68k5f85t85kowtr8nju9cyaftsbzo98i2dio>; rel=next
etag	"8490ok1zdez4wmuw"
cache-control	max-age=8697
via	1.1 cache-5a6bt57t38j1
link	</7xwqchrn6bamxmp2ambgpotr0dyuittoggrlcinz>; rel=next
date	Sun, 22 Nov 2026 00:01:35 GMT
content-length	1337015
etag	"bwyn2r7grc3vaj0k"
via	1.1 cache-pr71jsamfvdm
link	</4wave47jfe6zcnikflz6xlkf0dipvrjvjfv5grsd>; rel=next
set-cookie	id=i19c3baj5nyi08nuo7pjyqud5dn35fk5; Path=/; HttpOnly
content-length	61
etag	"w708i1lehuzr9kpu"
via	1.1 cache-9k01abcfpb8z
link	</p3iqf8mu1kbh1jzjouw5x44hmzwo0rjxmz9px0h6>; rel=next
etag	"3ni17y4hvxljlf51"
via	1.1 cache-cuorqq598g0r
link	</h1p051nr4acxflxpsyhipucfwk8qkgr4xhfypqyf>; rel=next
date	Sun, 22 Nov 2026 00:01:36 GMT
content-length	4366140
etag	"q6e3n9bhqfd8vxgj"
cache-control	max-age=4237
via	1.1 cache-9fmos5c4wlhx
link	</rc4y7tcjk6ypyyrr0vkjqt5cjoqgfxe6fxljqz1z>; rel=next
set-cookie	id=fwwt00j0xqqyk1vc69a64tiszscoo7jr; Path=/; HttpOnly
content-length	998
etag	"bjzjyloee1u97ac3"
via	1.1 cache-nszj6nf0ukfz
link	</poqlyk962bynphfcppreuj5tbg0ae8watqzdp3xd>; rel=next
content-length	20615
etag	"mr1dhl3h0ly8by11"
via	1.1 cache-5crdcoegocig
link	</ntdvvvaizovv8ok2zflkz5w19tmo9ky87r5pz92l>; rel=next
date	Sun, 22 Nov 2026 00:01:37 GMT
etag	"kcx46corum5mxj3x"
via	1.1 cache-lpr5iykryi2y
link	</if33bbtzwsbgl8d5da216h9z8qlmaxgk9o85yzhk>; rel=next
content-length	2979986
etag	"alu6wiepa564z8cm"
via	1.1 cache-fzzjgtk5nj8c
link	</to9j7prxy3zzf8sipht5dycb3on6xz0rnd2isbrm>; rel=next
content-length	14965
etag	"zvric03axme24f52"
via	1.1 cache-pgidfkc2s744
link	</urf4zalxcn50jpuw1u63htx0s38fj99ijq2zzvaj>; rel=next
set-cookie	id=hnmixougg11wnc11ueo09let0jtc5o34; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:38 GMT
content-length	20629
etag	"jzv3tbt207b8zzcn"
via	1.1 cache-5xuwqbldm23a
link	</10wdp8hp9op6blw5dw4zxmqptv7chx8unu629jdr>; rel=next
set-cookie	id=34a1n0tov9zxmpu5n8mz8yh5qjfepq7y; Path=/; HttpOnly
content-length	218
etag	"kxn76sykxab1blcn"
cache-control	max-age=7662
via	1.1 cache-lzz7l8jim3nq
link	</ybgd378c71r011f71svh96s7knfnwyp4lzezjd5f>; rel=next
content-length	178408
etag	"qdx3m00we3qzema9"
cache-control	max-age=7354
via	1.1 cache-r6s6vxqcbmzo
link	</wc16kahin60dcyyu2slphkdvujcj5dhszza3uldy>; rel=next
date	Sun, 22 Nov 2026 00:01:39 GMT
content-length	219235
etag	"2nioeio3vbit56qh"
via	1.1 cache-2vdngvfv5d7a
link	</myw9ds2shxkxvsia3qu1xwqqa2q7m99josw2606i>; rel=next
content-length	54
etag	"ko8j6rsf78et83ut"
cache-control	max-age=9754
via	1.1 cache-f1m7svyyk03e
link	</m97htr6g6mra5rngqea465vl5jy0h37en9zaskxt>; rel=next
content-length	135
etag	"vlueuhzb3cdvz2pq"
via	1.1 cache-a2rpbrfea9vg
link	</nq9rbxgh729knv51bh0h8mk2xv6mpk3o9bpjjepm>; rel=next
date	Sun, 22 Nov 2026 00:01:40 GMT
content-length	5891
etag	"e4dut01sdiapi6ek"
via	1.1 cache-dtt4mowtmj3b
link	</dspp6f186kuc7rwluo43wvf6on2bx8uglomkwjwb>; rel=next
content-length	64146
etag	"srxqjasm7px22b1d"
via	1.1 cache-q3q6sfm8gbbz
link	</cb77zbixcsklfigb25zvk2zdcdy7mga5gfwq171v>; rel=next
etag	"2xte7yvuvnx0zj24"
cache-control	max-age=316
via	1.1 cache-sjyyyr6zdety
link	</qo32hvsvwflq5e3h4kzn9a0oyogoclqmetif1kvn>; rel=next
date	Sun, 22 Nov 2026 00:01:41 GMT
content-length	16
etag	"kyz021u3xgox9o2k"
cache-control	max-age=8684
via	1.1 cache-p0culjnut6da
link	</99mvhrzhygkd9nb9oqnomrjiwj0kimoeslqjtiib>; rel=next
set-cookie	id=uw4aedzwkjf13lwzpfgui47f1pb50zhh; Path=/; HttpOnly
content-length	4119406
etag	"qq9sho5a3vw94npd"
via	1.1 cache-vd7seaoyklia
link	</jhdz9ecwymkdx2772gogrmihxl0ee0s4o1pa5etf>; rel=next
set-cookie	id=x7onm82jk5mhx62bekkdxtz38fanmr63; Path=/; HttpOnly
content-length	206866
etag	"hrdc51yb7o1j1i1w"
cache-control	max-age=7454
via	1.1 cache-014a4h84b1u9
link	</sjz5kj10vqh5tyc1ya32oi62adkkkhpuq5aev4k3>; rel=next
set-cookie	id=umlgdlliobwecqppx5chgsghoeelagn6; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:42 GMT
content-length	112227
etag	"yiaor13c0atq3ru1"
via	1.1 cache-sutrwooormqh
link	</6dkhep4b5rd11q0a2yvp8hwqbqztly39aivqk95o>; rel=next
content-length	4047
etag	"lic12ld43xo50ctl"
via	1.1 cache-9leph1r42nwq
link	</r4fw8si1poybnh3r4xwyi88geyijp91uxditqipt>; rel=next
content-length	2004
etag	"43ye6ccbesmfgc4p"
via	1.1 cache-4pwjb8ejf07u
link	</a2so6u384brq78b599jdeuauef9lv1qt1ctqej9r>; rel=next
date	Sun, 22 Nov 2026 00:01:43 GMT
etag	"3xg4lz45olqbxnnr"
via	1.1 cache-fh1k1g0ebd98
link	</hy2kg01ctby2osrtdzkbgrdktwg3eoe7qyen8ctx>; rel=next
set-cookie	id=wq9a6it9vwln91jrxoqudzbwi9xgqkdg; Path=/; HttpOnly
content-length	31
etag	"ga4ho98ikfszw59c"
via	1.1 cache-64vx744ny610
link	</ddnppqlas9vz22boxh4ovlu3u2d08l0cv2xfuhpv>; rel=next
location	/jz7k2p2ai6hnjpwy7um9ptt5utsmdp8m9jo9zgamnfdhnk7rzx
content-length	7942
etag	"smeqti1thsjrzv0q"
cache-control	max-age=6632
via	1.1 cache-mtkzvwo6uzcz
link	</bcoul1u8nsk5v0c8vhjmm5tjevmv66o37rvtignq>; rel=next
set-cookie	id=hsrfza1gqx5w66d26nthscaa5xk28itk; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:44 GMT
content-length	318433
etag	"7fa303vw55ac790w"
cache-control	max-age=6408
via	1.1 cache-0bw6uu5au3jd
link	</6y4ujle6ojpfp8qzjausg7gnjqqbkeguw8mk0kdx>; rel=next
content-length	372
etag	"48b2asys1j13powa"
via	1.1 cache-7tcyhkmky3jx
link	</uagajjjfw1cq73zknn3vqrd3zj71snunrxpnhgy4>; rel=next
set-cookie	id=12u5hprd6joqogxite68fsxg53g4dcn2; Path=/; HttpOnly
content-length	645
etag	"tu32a2s9drx8s8hj"
via	1.1 cache-rrgn3tw6v6u1
link	</r6s9rnfxws4kgb099mghoa7r42j0l9u1swo13zet>; rel=next
location	/udkn0jlmrv7odys7us2ggyzfficllwler85cd02kunj0s6n6kw
date	Sun, 22 Nov 2026 00:01:45 GMT
content-length	23
etag	"m7vwa5g6w2tfptrk"
via	1.1 cache-eaej6yxx3me3
link	</yfr28xyr6sj0vzjopxwmnrh1e3abr9kz9nhsiath>; rel=next
content-length	14847759
etag	"m7emi1g8pll1jsbp"
via	1.1 cache-12b7u3o37tmd
link	</5igjq04i3zfjx4vctlccb6eobcu7u6d9hz0osk5l>; rel=next
set-cookie	id=dfdxifbntlfaaplz8e54ycxed1e1lwfr; Path=/; HttpOnly
content-length	619471
etag	"24ppx0reftiu5boh"
cache-control	max-age=8828
via	1.1 cache-cfn7v8ioz566
link	</v2hvfb71ktmkzx0w0g06n5iwvy2319hsbcjgqu6n>; rel=next
set-cookie	id=ha3ovxyrbsc7k1t6abwxdysxbsennodt; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:46 GMT
content-length	171
etag	"89r1gw5z79hrfmx1"
cache-control	max-age=7443
via	1.1 cache-tznbq1mu29c6
link	</msv8ivc84boxbvcmeore4c41wh7dyjwqzllmteqy>; rel=next
set-cookie	id=147hkt95yu71iq20mf2qhbsphu5zc8wg; Path=/; HttpOnly
etag	"r7s9xuq5404hride"
via	1.1 cache-b6etk561ytmt
link	</pp2kusmvrpx4olrayzhw0rpsi5m49j0r0926gwkg>; rel=next
set-cookie	id=fizcw21gsj3llv7324mbpdrfs5eov5gq; Path=/; HttpOnly
etag	"4z10xsrx9qkrrecs"
via	1.1 cache-ed504vn9elef
link	</4ajxfihh950snz3iqs4nv9gnhrfuzgm5o53cghfn>; rel=next
date	Sun, 22 Nov 2026 00:01:47 GMT
content-length	276733
etag	"71po0nkq2b5kbfkj"
cache-control	max-age=4268
via	1.1 cache-sz3ezkpl8yvz
link	</jlosf1pfcglk74kk89v9pp6atliwtl8w14fnfc4b>; rel=next
set-cookie	id=eol2pkzvde7heigaon7mer6ifr9ep5xi; Path=/; HttpOnly
location	/0rif2ecko4w35p9cg3ahq72mkhjei639gi3dk2r8v0fwbn6j3o
content-length	14287
etag	"l7zfvqrxbai64j3f"
cache-control	max-age=4199
via	1.1 cache-dobxuqlimni7
link	</9p299xz9b0s7zoscfpuw6rib5ctkgd5pclwzbkw3>; rel=next
content-length	339720
etag	"ip3fwzhq43jdz1ez"
via	1.1 cache-nkf6cwhnkoz8
link	</0gaa2hv49d3n7h0a06pasuz7mcxtqmzkbt64c3bd>; rel=next
date	Sun, 22 Nov 2026 00:01:48 GMT
content-length	411
etag	"r4uhyupyo3ycmudf"
via	1.1 cache-szj0ippkk4sg
link	</kabgzhvqc8iyvnd3vuk4t1vnfbmrp3qna466cegf>; rel=next
etag	"qq5tylz0c481nlwe"
via	1.1 cache-de57su53c57p
link	</m5ljmqhu8krjl0yn3dxzk8x2rqabiwd830evy6ql>; rel=next
content-length	108136
etag	"gtefrqpuaetlxdwd"
cache-control	max-age=5765
via	1.1 cache-jt1c3l82xe6y
link	</9i8w40spkndqrcnrzu3peeofmx1vu7tt8pvb9x74>; rel=next
location	/4xhutr1u9je1thabe0m4a3bn6msfixd6namo9sovqla1bwf74y
date	Sun, 22 Nov 2026 00:01:49 GMT
content-length	188
etag	"r3wczgaok0c0j5du"
via	1.1 cache-4nutgjqxfux9
link	</8pu1tfnk8gr7o2eimokhk9uel2x0aclvcxbz4g5p>; rel=next
content-length	1295
etag	"n35agbd2nvd78tpt"
via	1.1 cache-epu7lpwzd0x2
link	</i8yhdzl2comjdfws0uitr7d0tq55s36k4dogxnc3>; rel=next
etag	"6tduoo5gm75e94l9"
via	1.1 cache-5tesxxzntbdf
link	</dmlbhu40npon9rasux2e572eytymiamyto3atpfj>; rel=next
date	Sun, 22 Nov 2026 00:01:50 GMT
etag	"v72bfc1qxllplbff"
via	1.1 cache-8j3ok9285zn1
link	</j05ujvqpij04rkbg22btcegiaxt884kbdnwtge93>; rel=next
set-cookie	id=yvpdy06msu8cvdllx346izsug4tqzwhj; Path=/; HttpOnly
content-length	819
etag	"e9r6rgppnkesxce9"
via	1.1 cache-86y994ofovmq
link	</cj8v7bqpzaydef5091au4138j8y7hv7b0f7lucxr>; rel=next
set-cookie	id=6t5k0ybmjv7u60gq9gv15d240i32xbqh; Path=/; HttpOnly
content-length	4663401
etag	"8yfig8u2v37f8ryw"
via	1.1 cache-jj6jo2e4t213
link	</iqhry01cyv0m7k699g8bwil2lr8145pke6flflyi>; rel=next
date	Sun, 22 Nov 2026 00:01:51 GMT
content-length	2002681
etag	"kukp9bt90fy1y1zc"
cache-control	max-age=9316
via	1.1 cache-az3ig5ll29gt
link	</x0jznpr3e41oy84l6ugso9vqk1n9jbduq7439iju>; rel=next
content-length	52887
etag	"lx9xoimqlpou1b5t"
cache-control	max-age=5973
via	1.1 cache-qrwhohtonml2
link	</e3v8vzl3srenkf1dq0vreuorugmaw8vchtbo4pq3>; rel=next
content-length	1498
etag	"407c0xe30af12ljh"
via	1.1 cache-4l5b6e99qd4w
link	</civxlrbvo5k4sxoiaesw20hkkf8s659ilar0lmy3>; rel=next
date	Sun, 22 Nov 2026 00:01:52 GMT
content-length	7565
etag	"ij46dyzq3hyy2d32"
via	1.1 cache-siclb9dwwxmk
link	</qthd8cuk4yfdp7ud6zstnvfoa4tqrlmig67myfi5>; rel=next
etag	"uz9oveevhn1ixz88"
via	1.1 cache-r5kpedpo6l8m
link	</c79bbhyvn3i376xqqvkplx8zjv6a68l1qfwuqmb9>; rel=next
set-cookie	id=la1nb2hu3m8v91mpog6kkixpytbaohgj; Path=/; HttpOnly
content-length	1584
etag	"4ei0h1gb8haotwue"
via	1.1 cache-uhmbg0mblcr1
link	</2vw50e9jeioxq9raq32z47ntvifvg5ok51fhg55f>; rel=next
date	Sun, 22 Nov 2026 00:01:53 GMT
content-length	16368
etag	"skp29aljn9ouwzap"
via	1.1 cache-jzb9a0nkjtwo
link	</5rkse54c4adgf4e60kanzqs15pjxsf0qwkjrpox9>; rel=next
set-cookie	id=v8qouahfo9m687jn8y3yqfjoc1d1w66x; Path=/; HttpOnly
etag	"r2aqjp9205zun7cn"
via	1.1 cache-hzjbw2oqobsq
link	</tfs7y3ws6f4fgamm8t9jlvyyyeh1zi56k8721cf4>; rel=next
set-cookie	id=tc3gihmpssyz339ohwwiil83hlqesqib; Path=/; HttpOnly
location	/1ed1lit2oejg8sz6iju39kt4k13kxmzrg8gsqqwev5h9mb2wz6
content-length	5268
etag	"41bcqzr898xdisaw"
via	1.1 cache-5v84z9b5iwex
link	</89yke61bte7stfadqy8rozz02wvk0z0vcu1n7r61>; rel=next
set-cookie	id=4nqcqh1uxy5fljwpvcaukeu4lm86q7lp; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:54 GMT
content-length	121
etag	"n5jlfvdk3m7it12q"
via	1.1 cache-woydxbo4ydyg
link	</on132l0mblpywwaxuzxh6n10pbk0afv0223nitlq>; rel=next
set-cookie	id=yexrl8ldb8x1csnzxgjut5bsrgwoqf4c; Path=/; HttpOnly
location	/ynow54hj6s6lhisn3znvmnkrauncapo775o1r1db0q42l5zdjj
content-length	2090660
etag	"9fswddov5xldj0sz"
via	1.1 cache-mm61480jc1rx
link	</6f8jlkyh3f036vnqpoysudbffrf45zwbd8z6n3ir>; rel=next
etag	"pny8ff926x8cmtdv"
cache-control	max-age=2537
via	1.1 cache-vv7hgl5ok5vc
link	</eayhjv68dsom3cbe9kiadffoimlhhir3p1nrzt77>; rel=next
date	Sun, 22 Nov 2026 00:01:55 GMT
etag	"rpqodno7ah26tk86"
via	1.1 cache-gac7it4bjd0o
link	</fjmvhtcgelpnyqp5partxnom75su776ys8tx6lik>; rel=next
set-cookie	id=p4z4qi4e9eczluo245cniq8fvn7pce9z; Path=/; HttpOnly
content-length	422
etag	"xnkzhu7d9gwgzddl"
via	1.1 cache-ul9cbq3nh9vg
link	</jcgl9a7hfdcrn73yn1r8g95qiwmj6xjkgp5ux7ey>; rel=next
content-length	71625
etag	"q4uwouy5vwdpturg"
via	1.1 cache-r9m4833nmky4
link	</8ltdq4k80yq681zcj28zfasmmb6nr3ylnmsi62r3>; rel=next
date	Sun, 22 Nov 2026 00:01:56 GMT
etag	"ojea7k0oty4vbc60"
cache-control	max-age=2402
via	1.1 cache-w82g68gjhhlo
link	</rk2mmm986bh3kxwavn4vbjg3umwzj5w07ajzz2k0>; rel=next
content-length	12125
etag	"u9q3d3ylc77fe32n"
cache-control	max-age=2484
via	1.1 cache-fakqnesuz2h8
link	</t0eabsl16wsh7wasrdwk4vpzdmoaaxh9eq17mstk>; rel=next
content-length	969713
etag	"ykvllzwbwlbgnvfj"
via	1.1 cache-0q67hf0j4tfd
link	</ddmpn0adidp0ki11iqs5iwnerk6xq82d185vz5uc>; rel=next
set-cookie	id=rhf9n8cu9bhsazbleksiwptvfa6r8l6v; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:57 GMT
etag	"l6am4g00qir5tmm5"
via	1.1 cache-86yq948ktoo0
link	</m3dkkw5luw0jg9mwwes7fa7c13j5igfdpzt5ivpc>; rel=next
set-cookie	id=ewa5ty6ewth0bonmimv4jbldhxfwuc0q; Path=/; HttpOnly
content-length	34283
etag	"sfd8rqo9mlzjmvu3"
cache-control	max-age=2061
via	1.1 cache-utyv4r9wf5k8
link	</h6l8ehmerht7es2a62lsld8b0gx2i80uyn6p0c92>; rel=next
content-length	445697
etag	"rtp64ojb34f32a2h"
via	1.1 cache-2qn9zlcvou0j
link	</ya1dn0z9uq75cwn4cd9wjeyg6echs71i6p7k812v>; rel=next
set-cookie	id=j1k03o3o5uukh1zozci6qbtl08flacg1; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:01:58 GMT
content-length	22234
etag	"neuma01sk9ueja22"
via	1.1 cache-7fziz5w21oxj
link	</fkjp5uphk4l13fndtnd4m0t4qqdj1s8jno32dwr2>; rel=next
set-cookie	id=ysiuk1az7l7uhp8n9pehy7xh2mf0foyp; Path=/; HttpOnly
etag	"34jolf4cllks46io"
via	1.1 cache-ffnufqp6cgvp
link	</hefz2ep0jddrrqjp8z3deubri4ahtshqgctve00k>; rel=next
set-cookie	id=k5whtupmvt4wha5110pdtixovlptos41; Path=/; HttpOnly
content-length	945722
etag	"pmur81ogn2c3mw9w"
cache-control	max-age=6754
via	1.1 cache-8y3yuap89ali
link	</tgo6mek4ibe4n9ivhwm6ai8giou3gq8gb0kz2367>; rel=next
date	Sun, 22 Nov 2026 00:01:59 GMT
content-length	5039
etag	"fdgphhbqawa8by57"
via	1.1 cache-jy9daktxckqy
link	</xm5lvscpmmcvxgklt3fpq427jyc4mr2vsmwalfhi>; rel=next
content-length	2693283
etag	"1uzijmqg0gwsopa8"
via	1.1 cache-s020w0e42ang
link	</sxb5hs25nvgg6fage5pl126w9zzbbmega6owy6vw>; rel=next
set-cookie	id=ycxgncin6qsdzzyit95qzom6pql5nbzt; Path=/; HttpOnly
etag	"cge1chvqb7l36lx9"
via	1.1 cache-httfdbjuijfd
link	</9ef5wbeqz5hqogd168uxug4dzknhob1tph4ki2wq>; rel=next
set-cookie	id=zxt3moe8213xoil1hzohbyql52bbblqz; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:00 GMT
etag	"k59zo3zrq0uvms9c"
via	1.1 cache-c2qvphclr9sh
link	</phwgem6thuz5jf978hq1mjxxrw4k54jezjgegg1c>; rel=next
content-length	1854
etag	"zx9qc0t71s0iqgir"
via	1.1 cache-s8dq3f7kiwqt
link	</nr3p4c1o6joskfnwr0lbxx5efpn5ux2uxkbr2us4>; rel=next
content-length	29976
etag	"s7a63lqnkifvabio"
cache-control	max-age=5072
via	1.1 cache-rgkscqtdfziv
link	</cjdb0seac0clpqx7ox56o8a8z6lpv5on7x103ckj>; rel=next
date	Sun, 22 Nov 2026 00:02:01 GMT
content-length	1819
etag	"rxsqds8mdbazbhzw"
via	1.1 cache-vpgb6wjc3kbd
link	</rmt4hucr7wv8ol8gkp2n0p8cgyxunhrb0s3ewpca>; rel=next
location	/bf1tzscc5sq1sec6lvzh6ivgn3813b25zwvkl2q89go89p57ij
content-length	23342
etag	"a7pohjqxmcxghsz8"
via	1.1 cache-8myh237g8u1t
link	</tuvy4h6s3eosqzj4kdwpmtpsmzhi60fbc3xgzo86>; rel=next
content-length	781711
etag	"ssxpvjan9tx1udl4"
via	1.1 cache-xju3yl75bwnb
link	</5ydkqh5otx1jd5aqpmdgrndvx53j8sr2b3ltf88s>; rel=next
set-cookie	id=e3isxi09mzcscyc0u2c6zcew0d5vvaso; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:02 GMT
content-length	11900
etag	"99szln0blosr60uy"
cache-control	max-age=6331
via	1.1 cache-5hn7wmbdvusm
link	</f871vkudbwmxfpo1fy1hfs79q0ep2vbsn5ozl7h2>; rel=next
set-cookie	id=jkj2vy6cw7e4j064awgkd1s77j9z39lb; Path=/; HttpOnly
etag	"lqzjelcr30g6baqp"
via	1.1 cache-ukt8wnc2ie8l
link	</dhyhg6hzmnd69pmlii2urapa6zw0drwrpr9q72rp>; rel=next
content-length	19497
etag	"kbvpavj8j2f82ga6"
via	1.1 cache-eotv88yprb2j
link	</osfhy8ar46x4qxqfpokd3ue11r4b8wnks3xhksju>; rel=next
date	Sun, 22 Nov 2026 00:02:03 GMT
content-length	336
etag	"w6cxw2jq0m5aqb74"
via	1.1 cache-sf81rc1nzzpl
link	</78y6opwwuuw3d5cc5ma3nkkbhag3qnawwolxe1ua>; rel=next
etag	"ozzpygi3jrovc7g0"
via	1.1 cache-9hwz7dnvnxer
link	</xqmdv4wmgzax8kepnxpw3fica5tkx8o9w9szk3qc>; rel=next
content-length	3091
etag	"wohcwjhnv8bx6wyu"
via	1.1 cache-m7iiw8lv5o2m
link	</nu5gjrmz97wq1ztmr3n3hv9haxto83ssbp9b1cwh>; rel=next
set-cookie	id=rriddmjs4rlzxj2fsknm80mxakahr70n; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:04 GMT
content-length	1001
etag	"o1elmxnz3lx5lnih"
cache-control	max-age=6934
via	1.1 cache-8w7uvygjxala
link	</1dokh8v2oj057wmm3tcpge426dock5a2q9l0um3v>; rel=next
content-length	7716
etag	"0ul53svhkeoirvud"
via	1.1 cache-lzqqo9pfturb
link	</98lk46jnu54oz1nztsofdnlg2ufsrqapivr95duj>; rel=next
content-length	26803
etag	"evxywo6gjbrumyq8"
via	1.1 cache-svjjhfx376ae
link	</3phrxgkccnr1ghugmxp0cdjq39a5um2czab32tmb>; rel=next
location	/0i26itaaw771l9qtmwm3k1i5rxwf12hdgdyotr4pjifxbf9eli
date	Sun, 22 Nov 2026 00:02:05 GMT
content-length	474646
etag	"9xnww3kfw9igol7c"
via	1.1 cache-a1qcdpfr0b61
link	</uqc84us1j6bh7062bgzwe70htmqe315gbfb8uun7>; rel=next
content-length	32196
etag	"k2hen3xdbi57zvds"
via	1.1 cache-3y8zjxtwie6p
link	</j91lwzgexw4as9ocz77upn3ql1xh4amvwae37dfm>; rel=next
set-cookie	id=ux2vwrypajd0lqkcybjp75x9csopwdi9; Path=/; HttpOnly
content-length	28
etag	"uc6jl89mb2zr6va2"
via	1.1 cache-1m3r5fgx710c
link	</hzg360q365388d331i41x570frdlf88qippq2214>; rel=next
date	Sun, 22 Nov 2026 00:02:06 GMT
content-length	6715870
etag	"81ijitd1ca76y9di"
via	1.1 cache-9v9x2gdq2i7z
link	</9by7pe0n9hx6on91anppfgik3yqgpsq9upxtgu9y>; rel=next
set-cookie	id=cjez06dzmbcqyu382gmhf6wdkkneu5di; Path=/; HttpOnly
content-length	113
etag	"1wcvldjt2tryw8gr"
via	1.1 cache-fagyv0ocmjiz
link	</t2kyz9v0rog898jlfpx7o2jjtwmhhxiasjprn5qo>; rel=next
set-cookie	id=yjleklmnsp5pmqkxrd2bl5ntiuc06j2z; Path=/; HttpOnly
etag	"ccekpoopfxlwwp1x"
via	1.1 cache-9a19f8xumajd
link	</prc452j6lzlzwk6q70npazm1wbry6zi7jemozbrq>; rel=next
set-cookie	id=vt4q08o300szc77dx0fid8yjl5mgosfq; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:07 GMT
etag	"mlzb6zuuh282h6h7"
via	1.1 cache-mhmgmaqpvu6d
link	</sl6fb1ci2ws4fd7fzzerplv6y2iz4khdwmfqehx7>; rel=next
etag	"9p36gdbu1fv055m8"
cache-control	max-age=7690
via	1.1 cache-s3ty9fgj5tmy
link	</hgskieslbo8ke9pus72gxreg6ic7dcqrjfzsxbrh>; rel=next
etag	"i6zdrp3hq26z9d4r"
via	1.1 cache-jroirgqzhg42
link	</id2abrqg69oh9uj4i94des4j52kqd4xto7b8pbqo>; rel=next
set-cookie	id=t17mhv3rlnasvijhtyettt6ziue0tiut; Path=/; HttpOnly
date	Sun, 22 Nov 2026 00:02:08 GMT
content-length	248511
etag	"2d98hhw5g38u0lgi"
via	1.1 cache-zdv8f7pshpov
link	</su6393tp69id5cvkr5uil860icfcbloidfiezs6l>; rel=next
set-cookie	id=yc4cryhrz4121b0aab82lh6flmin9lfo; Path=/; HttpOnly
etag	"q5rcx2oyjayvy8iw"
via	1.1 cache-9c8asuqbk66k
link	</xp5qnu9f04batirfpctlzq6oe6az5wviicmo0qac>; rel=next
set-cookie	id=6oxewdl791vcyfp4622meef9r7deb678; Path=/; HttpOnly
content-length	53
etag	"3rlslaxg391cnyj9"
via	1.1 cache-e8zfud2encu2
link	</qdpko7i4mp6gnqw6bis835ia04zgyzqfcisdtxie>; rel=next
date	Sun, 22 Nov 2026 00:02:09 GMT
etag	"l7u0xur0ke40fiag"
via	1.1 cache-6j5crw45loam
link	</qkv5pdnntvfomt1a3k3e6je5u1kfewqum16na6o9>; rel=next
content-length	27603
etag	"iqc3umnopmujgw1s"
via	1.1 cache-4ivh0dhj6e2t
link	</tsxyk09d7n0rd724laf5h0h73gin009scj6lgo7p>; rel=next
content-length	88
etag	"443545q70urxoxzs"
via	1.1 cache-p1jja33m4olm
link	</gk6oegxj5lqguvaultrqcj1k0fh99u3uwuhtuwts>; rel=next
date	Sun, 22 Nov 2026 00:02:10 GMT
etag	"fl6qr874siwkota6"
via	1.1 cache-mtk1627czhjg
link	</9n1q960dssfaqj12a6x846djcgzs3r3mfscp8gm5>; rel=next
content-length	1302609
etag	"xn77w7aq2rb5f9iv"
via	1.1 cache-4hfd7gk08rxg
link	</5bound2z1g8n0n6eeea7lz2x9v4myojzl0qfqode>; rel=next
content-length	435971
etag	"2d9mjwzbm6hc00q7"
via	1.1 cache-zc3tu6vi64vq
link	</s79c508fwdawi914w8alonwicb12p2v2vpqo8m81>; rel=next
date	Sun, 22 Nov 2026 00:02:11 GMT
content-length	616650
etag	"80fycw63k5kgkdn0"
via	1.1 cache-ww477ngbl2xq
link	</xc9c1dmue9kjwrtu23vm12fcxf73p763peuy2wji>; rel=next
content-length	818
etag	"2obv0jwdw9ywntu5"
cache-control	max-age=3567
via	1.1 cache-16k5xgrg5pom
link	</of9g9qjgeawdepgqm9zmm23puq1j45126gwi65i6>; rel=next
etag	"x6t168rhtpnuad21"
via	1.1 cache-2nv5e1dzcmpc
link	</bu3tz9d2g9plhlkahx39xcs0538alzqed9pke58s>; rel=next
date	Sun, 22 Nov 2026 00:02:12 GMT
etag	"0vjxzpeiyfokbrzq"
via	1.1 cache-1493vizrdxcd
link	</osvtyhc6tg9f7k25iwj7l34zfuusni535wu3by8j>; rel=next
etag	"m0c1ep489qdyuf51"
cache-control	max-age=4631
via	1.1 cache-g8lpcq2cla3j
link	</z7b5571bqo2uko18jk711wxperpt76q7smzjr860>; rel=next
set-cookie	id=xkfrhxpi7abk966ogclgvz0am16j7tkr; Path=/; HttpOnly
content-length	73623
etag	"phf74crtzwxs38p2"
via	1.1 cache-rluy5hblv9i0
link	</r4he37fqf1t1su25eycfjvsfprn2ah6axv3k2s39>; rel=next
date	Sun, 22 Nov 2026 00:02:13 GMT
etag	"l7s2i7lhypatmyp1"
cache-control	max-age=5784
via	1.1 cache-au9usarkkad3
link	</z4x4y4lg56em38m3nk7iv06pclzyrngx7d8lvzur>; rel=next
location	/xj1sbfc21r2lunwo14lzwxo7hhmcu9q1z1t3cdh1f4gwcam4d7

887684aa6355e76196dd6d5f4a084a693f75040138a0017000b800298b46ff5f86497ca582211f5c84101908bf628ffe652c7edf448775ef3651376abf9f5885aec3771a4b7c900ae1508324e55aca7aa51e65efe9cae86da9fff8c56d592be91a12e5200a022ea74f624a466c75e6bbf4a4a0a45651e036ffdfda9616882a2f94ff 0 1 2 3 4 5 6 7 8
88c5c45f8b1d75d0620d263d4c7441ea5c03323433628ffe67ef42198c9e2545b1da8b7a7f3f5886a8eb10649cbf7c900ae1508324e559148906edebaf71f9276da9fff8c33d7cf944c2a8354f249275e8479baed24eea014b54d6203643805586affbfb52c2d10545f29f6ea763b76adda8e0edd2d92d9fd91bf5286aebdd0d5a076ab3bfb6cb6524f66b24eacb5efd543aba8f 0 1 2 9 10 11 12 13 14 15
88769186b19272b025da5db754feaf96330eafefcc5f87497ca589d34d1f5c83704d33628ffe4efc94f5eefb4e8a39493b6fff3f5889a47e561cc58197000f7c900ae1508324e5589e657469f0595e67d76daafff8c549f476fdcc59fcb81008b4a5a0ceff5f3d68e96b7dfb3c3ea34cef4edb5ff7f6a585a20a8be53f 0 16 2 17 18 19 20 21 22
88c46196dd6d5f4a084a693f75040138a0017000b800a98b46ff5f87352398ac5754df5c023932628ffe4725af3297042f7d3b79ee60ff3fc47c910ae1508324e55a8479a7c4a5f7477f36ff6da9fff8c5098e3765f1375a1b2cf43474fbadb3a7c9ed79d17b73dda81007da8799ffbfb52c2d10545f29 0 16 23 24 25 26 20 27 28
88cac3c95c023332628efe4acf84cbd9a3b45e95952693f95889a47e561cc5804e3ae77c900ae1508324e559f7bb46ed7d66a896cb6daafff8c4f6488a3a00d2bfe46ff4701d2a4b4e17d75ebd9cf6f27df7ebea40c76469ffbfb52c2d10545f29 0 16 23 17 29 30 31 32 33
8876842d5dcfebc9cf5c82085e628ffe5f1b4f502f5de876999af0907f3fd67c900ae1508324e55aaec96bbcb5db312d776da9fff8c35e25a08dbaf564a4bdcc99dc70653d91906d74abcd7e13ebd928036573fefed4b0b441517ca7 0 34 23 17 35 36 12 37 38
88e36196dd6d5f4a084a693f75040138a0017000b801298b46ffe25c03373136628ffe6a8da0d9dc00b6aed6392c7eff9fe17c900ae1508324e558d6cbd65abb54dcfdc76dabfff8c3357596b7669ed4742d11d157625bdfcf5eb54927593b373526f6d3cdbd6f9ffbfb52c2d10545f29f 0 1 39 3 40 41 6 42 43
88e8c2e05c023232628ffe4e8afcd3e3d797a73d3e287aafe7df7c900ae1508324e55a7a516bcd913efa9bd76da9fff8c33e3c0c461460aa7ee87e495aeaec9457de38fd04e621a841c36bde7af8ffbfb52c2d10545f29 0 1 39 9 44 45 12 46 47
88cbc6d55c03333433628ffe5e23dd3cd2db53969ebd1f349fcfe97c900ae1508324e55a593a3d476910d595356da9fff8c21d90c80107e1df25a4328488a69a2996518d0ebae84b2bbdfad2e3f27fdfda9616882a2f94ff6ea7602699db5cef61a728fa92c7829f1d1df2f3358bab4f46fd3d85dfaa7ada9b6a79a459e7adb37f 0 34 39 24 48 49 6 50 51 52
8de26196dd6d5f4a084a693f75040138a0017000b80654c5a37fea5c023536628efe66491d1906fd07afcfbf558bf9ef7c900ae1508324e559c97b926a2400fdf50f6daafff8c11f3f9eee7830fc799bd54df80bf2fbeb28bd3b5472a26319917805bed3effefed4b0b441517ca7 53 16 54 9 55 56 6 57 58
8be7c2f45c841002d3ff628ffe5b0f93f50a27eef11dae868ffcfff37c900ae1508324e5582203d3b630f86aca7f6daafff8c74efe7a7679a337e9af0e103da87a88d9498833f7e96da23d9214829eb3ffdfda9616882a2f94ff 59 16 54 3 60 61 6 62 63
88fac6f25c0131628ffe6972938dc6adf1dbd9bbcfdbb7f3f17c900ae1508324e55bbc9e8b557237ebc9656daafff8c74105cf5375e84eacbceb42f21afb583b3df744fd5ca7afa78d452f95e2a7fefed4b0b441517ca777a9349038ccce8eced4d33f6f763b60e6f7e7ab7de96ebebd7b92aa5efb5358d33c0c7da98d29af55547a 0 1 54 9 64 65 12 66 67 68
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b80694c5a37ff95c8365b103628ffe45e6d2b2dd9dba4fd84e36ccbfcffe7c900ae1508324e559e9923ebe9ca3d354136daafff8c5a7afdbdd696994fab3b86a248fd2475befda437993d83cd7e05e7dc7e8c6ffbfb52c2d10545f29 0 1 69 9 70 71 6 72 73
8be4c25f86497ca582211f5c847da7dd07628ffe7ccd4744b9d0adbe4b291841fcff5889a47e561cc581a684f77c900ae1508324e55bac7318163e22dbd9ef6daafff8c0bac7dfb76edebbc9407b4d5cd3376027f4165d17569ca11e2c289d76943dff7f6a585a20a8be53 59 34 69 3 74 75 76 77 78
88eac8f45c0132628ffe59f2ff8e873f92f60090073aff3f5889a47e561cc581f704f77c900ae1508324e558fe9169bb0aaa5a99bf6daafff8c752f68fa5befbf934ae48cf9ebe3ccbe1c7e67d9138dd06b406792cf5a0e2ffbfb52c2d10545f2977a8349000cf469eaf57dfa387b43313c389ea29915752bb6cb198df6a6b1a67818fb531a535eaaa8f5f 0 34 69 24 79 80 81 82 83 84
8dcf6196dd6d5f4a084a693f75040138a0017000b806d4c5a37ffb5c0136628ffe7bdb632d749dcb51d9323a37bf9f5885aec3771a4b7c900ae1508324e5586ef92f691e7c45681f6daafff8c32e34fb7691dabafb4786c9674054f03ccd503b5629e89cad74f731ceff5ffbfb52c2d10545f29f 53 1 85 24 86 87 6 88 89
88d5c35f87352398ac5754df5c023736628ffe65943ed943beea2fa132e3567f3fc37c900ae1508324e55a9b296cefd2dda1e9e76dabfff8c367ed5b51bfd2b75d93c33edd8d27e85a434f5eb3b48313a39578f5647dfd7fdfda9616882a2f94ff 0 1 85 24 90 91 6 92 93
88dac8d45c023338628ffe679ab9bb7bf765345a5ece468fe75889a47e561cc581d69e737c900ae1508324e55bcb87f680b7dca1f71f6da9fff8c1a36def16980747969ea8fe8bd3c52fd764c6b00d5130e69dc98329aa4ffdfda9616882a2f94f 0 1 85 3 94 95 96 97 98
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b80714c5a37f5f8b1d75d0620d263d4c7441ea5c8575d642fbc2628ffe636d003b747a69d19fb58dd1fcff5886a8eb10649cbf7c900ae1508324e558bdeb71dea17ba342076daafff8c3a89ad336235154decfebb59349e44393bb4d868ea0e9e1c72c436e03d83fefed4b0b441517ca7f 0 34 99 9 100 101 12 102 103
88769186b19272b025da5db754feaf96330eafefc5c45c8313efbd628ffe647191bbe5d0d3e9d4f41fa77f9f5889a47e561cc58197000f7c900ae1508324e55a6ee891b91c434ea43f6da9fff8c3e2a678e8aeda8cd3a54f645523f53e77084aed3928ee6ebebba246d9edff7f6a585a20a8be53 0 16 99 9 104 105 20 106 107
88edcac95c023930628efe7b94f1ca4e8ca3c50f19b207f9da7c900ae1508324e55bb5b21bdce37badb5536da9fff8c1692343b7dd806e30fa724452637a6cae8591740bb5d364be4acd0eba6ffbfb52c2d10545f29f77a9349079b5da11dbb764472b951c35f4edd0141506a3a4fee4aa5abed4d634cf031f6a634a6bd5551ebf6ea762de9d9df33f693a5a56a47bb4ad760d1457e5af4d4e707bf64a02d3cd78a1ee9435d3b0ca6339 0 1 99 9 108 109 6 110 111 112 113
8bc96196dd6d5f4a084a693f75040138a0017000b80754c5a37fdc5c023239628ffe6debe482728aadb7a99d3db1ff3fcf7c900ae1508324e55bcdaf0deaedee073dcb6da9fff8c3fd68928ee01b9dbc3fd13d01318e528fbbe3b26a0e82525924e8d77a9fffbfb52c2d10545f29 59 16 114 24 115 116 12 117 118
88cec25f87497ca589d34d1f5c023339628ffe7b48fa11de613369e410eaedfcffce7c910ae1508324e55bc79ac36f7b3acce9fd7f6da9fff8c0a6a91e1b6840b5b4f98c45b649fdf73b9ec4ca5da647ea478b2429671ffdfda9616882a2f94f 0 16 114 17 119 120 20 121 122
88d3c7f75c8569c036f3ff628ffe4f4a6ba08df478de7b585ea7fe7fea7c900ae1508324e558567a73d94467132fbf6da9fff8c5ae49d5b001c69bf5291d1529b4cfc7d93e08334967834bde87e49a4097fefed4b0b441517ca7 0 16 114 3 123 124 6 125 126
8b7684aa6355e76196dd6d5f4a084a693f75040138a0017000b80794c5a37fc85c0133628ffe456c8097ab7e49d261bee125fe7ff07c900ae1508324e55912753b5e9a1bd613d76daafff8c4744b1d51b861d2935b44c12767912f5719a3ba65e889a77a5ef2cfe8aeffdfda9616882a2f94ff 59 1 127 17 128 129 6 130 131
88c3c2cc5c82109b628ffe7dcfe7d8913b9e01e8f405f3ff3fdc7c900ae1508324e558d45519259a44bf50bf6daafff8c22bafb03cb3e5af338c9d833bc465f179b7d589e85ecd52192724d1d6dbfff7f6a585a20a8be53f 0 1 127 17 132 133 20 134 135
88e9c6e75c850ba00b2e3d628efe68b673902e3c1aa7f230cc5fe7f87c900ae1508324e55871f7b253553b32f47f6dabfff8c7b98fefaf4f1574258dcd24b691fedd6d8c5d7b3b2bfebcf5ee38c861a7cb3ff7f6a585a20a8be53f 0 34 127 9 136 137 6 138 139
8be56196dd6d5f4a084a693f75040138a0017000b807d4c5a37fec5c840b4065bf628ffe4ccd9e5a4bb695da0ce5b6c9fcfffd7c900ae1508324e55804926e8efb92d3f89b6da9fff8c34f1ce198fdfb1e67daa5e9cf4cb57b37b0d424ba0763f2d167643e8de3fefed4b0b441517ca76ea7612637bb7b1194c91cbe89e2d7a9b7a1c2e81dafdc6e4eeb948e79a98fd7467db3dbba257c4cff 59 16 140 9 141 142 6 143 144 145
88f3c35f86497ca582211f5c8569f782db3f628ffe413376b2d5af5119ba74ecd78fe7eb7c900ae1508324e5587dc7e8052777e9785f6daafff8c4bd3aa69f165a5a8423a2b1d60eadf6f7d8bebdf7a7b0453f61db596dec9ffbfb52c2d10545f29f 0 34 140 3 146 147 20 148 149
88f0c8c25c82101f628ffe7d51ed94be7aa3ef2ba976a6bf9fef7c900ae1508324e558d3b4e3f349351edff56daafff8c1088e9e53d9343a19816376f773d0dda521a435f67aa9e9a3c09d1b3ebaffdfda9616882a2f94ff 0 16 140 3 150 151 20 152 153
88fc6196dd6d5f4a084a693f75040138a0017000b810298b46ffe45c821005628ffe7a743064a2ab1aec5b5e4009fcff5885aec3771a4b7c900ae1508324e55a51a7cb6ebc1ae47acf6daafff8c51e8b559e9a6fca0a7f4166b2d8d375b2fb6cc73f407bb1c9a47bd7833afffdfda9616882a2f94f77a834900fa767fa346a1a20cb37b6c0df6ee4420d6b82abcb7485dfb5358d33c0c7da98d29af55547af 0 34 154 17 155 156 6 157 158 159
8de1c4ea5c840bccb82f628ffe5bb2c7ccdf7aa71f603f5129fe7ffa7c900ae1508324e55bad496c133c6391a47f6da9fff8c56874b5b3e1f18de402cf7dad95c9c1297a56fb94fb6e69686468ef411fffbfb52c2d10545f2977a934905bd6ded1ce967b01e6a3a64f2fd008e87bb373f96dc6fc5bdbed4d634cf031f6a634a6bd5551eb6ea861c7ab3f6aecb4bd6bf5d4aff77e4728ed27491debd8fd9fae54f77fa9bb534f56a30d1d2c6d137f 53 1 154 17 160 161 20 162 163 164 165
88769186b19272b025da5db754feaf96330eafefcbd45c830b2cbf628ffe52d8e53d67afbd3d994db353fcff5886a8eb10649cbf7c900ae1508324e558bd9df3d45efd32f4c06daafff8c391d3eebb2df5ee471e297b927f2d113d12e5be634219a2da24ac4f3b44fff7f6a585a20a8be53f77a834901e81c6f77b0d23c92320767f563693d1d99eb18e5745357f6a6b1a67818fb531a535eaaa8f5f 0 16 154 3 166 167 12 168 169 170
8bee6196dd6d5f4a084a693f75040138a0017000b810a98b46ffdb5c023133628ffe4fecd34b2b328a477d473493ff3f5889a47e561cc58197000f7c900ae1508324e55ad3bacfb97a044995df6dabfff8c575759d1d0348ad7e37eb1bd3f5728f0d759fa54497bf896a93d75f1e5cf69ffbfb52c2d10545f29f77a8349048cbb65bee608fa744dae76ed2940ca5d9c4d760b7d2b793f6a6b1a67818fb531a535eaaa8f5 59 1 171 3 172 173 20 174 175 176
8876842d5dcfebc55f87497ca589d34d1f5c83642d0b628efe4c3edd66a5a08cb23521832ff35888a47e561cc581a75e7c900ae1508324e559c70add7351d86e5aef6da9fff8c5b49bd16b7ab9dbada9dd9fc79103ad6ed3494e8f72b8d14c6099925357fdfda9616882a2f94f 0 34 171 17 177 178 179 180 181
88c4cb5f87352398ac5754df5c03343938628ffe5f1c68b7a7a9e77ca897df9f5fcf5889a47e561cc581e109df7c900ae1508324e55aab68ada491ee87b1ff6da9fff8c76652cbb586d21ed98698cf4465ae303fddd352568ae16b95cf0dce78ffefed4b0b441517ca7f 0 34 171 24 182 183 184 185 186
8e7684aa6355e76196dd6d5f4a084a693f75040138a0017000b811298b46ff5f8b1d75d0620d263d4c7441ea5c840b40783f628ffe5ab696a97c53b33bf24b33c2fe7f5889a47e561cc581f642f77c900ae1508324e558f5893d3c511907efdf6da9fff8c4c765e92d963aab114a293d7865e7401a7a08add0cb930108792d3ecc7ff7f6a585a20a8be53f77a934900276fa3e0efd67a01deb4f78fd49e3a02377cb4e3b6b72be0fb5358d33c0c7da98d29af55547af 187 1 188 9 189 190 191 192 193 194
88e1c5d25c856db69a7def628ffe7b04dd87dd0490bd8c9abdf8fe7fd97c900ae1508324e55bacf2504475e8d085576daafff8c4cf5b6d079d9381a7ede89b1df73d0f919376aa5ecd25ab6627a246f5beffefed4b0b441517ca7f6ea76084eaf087e68929ed548d492da12562efde66ba0db4b5d3d4b446f06c66772a9daf6dd1dd147f 0 16 188 17 195 196 20 197 198 199
88cbcafc5c85101a0b8d3f628ffe4be6b2b29a7c3e3f42eb457eff9fe57c900ae1508324e55bbcc3b125ade6a9b3b76da9fff8c549b3df908ac6486ef5516cef9fa7aa2476dee3f73382ec591c38800253ff7f6a585a20a8be53 0 1 188 3 200 201 12 202 203
88ea6196dd6d5f4a084a693f75040138a0017000b81654c5a37f5f86497ca582211f5c0132628ffe488477f66f6cf8b3d5bda33cdfcfeb7c900ae1508324e559b4bf6c7dbbc737b68d6daafff8c468f60abb7707599bf3496ca8478eaf27f4070e1a25680f144df8f5447effefed4b0b441517ca7f 0 16 204 3 79 205 12 206 207
88f0c3e15c860b2eb6db8217628ffe5e4ba77ad9d26f2d768d9a0dfcff5889a47e561cc581d65f0f7c900ae1508324e55a6ef336477b78b13ddd6da9fff8c54774ef069b0a4aa9f3418fe6692596b73a866a0a79bc248f3e4075a2dffbfb52c2d10545f29f77a83490757d359a73bb47af73006dd167b4cbe0f5790f9010c6afb7da9ac699e063ed4c694d7aaaa3d7 0 16 204 17 208 209 210 211 212 213
88f6c9d95c85136e3cf899628ffe45e27a1d7bab73d284f843f1ff3f5885aec3771a4b7c900ae1508324e558fd842b243cd4d089ff6dabfff8c751bcdd29279f1d5e965efdac9fd4d4388ae6b680749ad6bbdbd3c3ad75951ff7f6a585a20a8be53f77a834907a1d2fd3e7bf4b05226714c143cebeef4432d8adf0395327da9ac699e063ed4c694d7aaaa3d7 0 16 204 9 214 215 6 216 217 218
88fc6196dd6d5f4a084a693f75040138a0017000b81694c5a37fee5c86134f3ae38eff628efe6dea919db8de3b5185da10f7f3fc7c910ae1508324e55bcf693ccc1692e76afc7f6daafff8c474991efb5b4b3d4002d9e2608690f7b28f51c9e84d4dd3cf6799eb538c8ffefed4b0b441517ca777a9349051578a5c9ceff9494cdced86675da7adbd6c75eea3f72f637da9ac699e063ed4c694d7aaaa3d7f 0 16 219 17 220 221 12 222 223 224
4e03343138f5c4f45c023132628ffe41d7d02b7ea7ab2f9e816c0cff3ffb7c900ae1508324e559d9ec0bc9f282b20f1f6daafff8c799bcf7a5f1460ef675f60a87527bd31d9ec6ef6b41e88d354f544c6aa36ffefed4b0b441517ca777a93490797fa0adb259493bfd5b6c0cd945adb8fb4f27c4f3bf4d36fda9ac699e063ed4c694d7aaaa3d7f6ea763cc9495f93b1e9685e8c92d7ebbcd5ba66e5afbb7e1caa777bbb5004f7aa5d93d787fc3befdb5 225 34 219 17 226 227 20 228 229 230 231
88769186b19272b025da5db754feaf96330eafefcbf55c84101d781f628ffe445a3cb76d95a7c7844d4f573f9fd17c900ae1508324e55adee1f5536d34dd29a36da9fff8c55e83e9feb2bf1ce2f73cd1f8105299ba06d8cc31bcdd28b3cd96ba6a11ff7f6a585a20a8be53 0 16 219 24 232 233 6 234 235
8ec26196dd6d5f4a084a693f75040138a0017000b816d4c5a37fe15c023536628ffe4fedceef1c3edc075726f0037f3f5886a8eb10649cbf7c900ae1508324e55bdf6ece95aec0a892d56daafff8c15df5eede8f0d2efba671777ba3ad4f4777fb38793c0288c8d13a4f3b73dbff7f6a585a20a8be53 187 16 236 3 55 237 12 238 239
8876842d5dcfebc45f87497ca589d34d1f5c830b8d3b628ffe67ed354e7a64963c465bf6cbbfcf5889a47e561cc5802f34ff7c900ae1508324e559a703de39a3413a17df6daafff8c469ede2dea80b5d63f5334d367f1286aef65217dff56782d267bc37692d73fefed4b0b441517ca7 0 34 236 17 240 241 242 243 244
88cfcac35c8565b704ebff628ffe7a79ac12394f9eb310ad22ca3f9fc97c910ae1508324e55bd7aec6f1ede8e5f6d3bf6daafff8c7993af46bac8619636867ed67775c4869b6917498f5f50d5efb1259bc4e4ffbfb52c2d10545f29f77a93490536787bcf597aca2133d6ba7a76943dfa3a100cb6cdd1e23ff6a6b1a67818fb531a535eaaa8f5f 0 16 236 17 245 246 12 247 248 249
8bd46196dd6d5f4a084a693f75040138a0017000b81714c5a37ff35c85105f69c69c628ffe40066b927ebefc83ac621b567f3fcf7c900ae1508324e55ab69aea88edf059df2f6daafff8c49e1fb1f403a4e6e85f11ce46c1ddeafcf8f42482466c375f0e37da4f6e35ff7f6a585a20a8be5377a934907b9a4923f524cfb33cc964ce786fbd857bdf9076a276ac2fbfb5358d33c0c7da98d29af55547af 59 16 250 3 251 252 12 253 254 255
887684aa6355e7c45f8b1d75d0620d263d4c7441ea5c836de6c3628ffe51ea367c91aac531512b25f7fcff5889a47e561cc58197000f7c900ae1508324e55aca9d4cd1d2f75649476daafff8c18c00f6b6b927a3dbf4f5e9e1feb31e36ac7697cc60bc96804e9d1f9cb37fdfda9616882a2f94ff 0 1 250 9 256 257 20 258 259
88e1ca5f86497ca582211f5c850bcf840e87628ffe5eadf95c14d60bb7a65f92d27f3ff57c900ae1508324e5599a8c569bf5ed243c7f6daafff8c3d588f48596e97e6f3d7da50d7b9927b2675f388be7ca5caed96bf4ef427fdfda9616882a2f94ff 0 16 250 3 260 261 6 262 263
88c96196dd6d5f4a084a693f75040138a0017000b81754c5a37fc95c8310196f628ffe7ccfd25159deaadc3bf58482fe7fc87c900ae1508324e559debe9deb4b5d9259536daafff8c4c3f55d6569c96c00c55776a34f998321fd75a91d6cf2cdaf9bcda7ec1abfefed4b0b441517ca7f 0 1 264 9 265 266 20 267 268
8ee0c2df5c023134628ffe5af335a9b7af976d37aad049ff9f5885aec3771a4b7c900ae1508324e55a34ccf7b2f7ef5759e66daafff8c3434a1f8fd03b90aca7a774c6cfb38dde9215b4b9257d075522efe3a4dd3fefed4b0b441517ca7f 187 34 264 17 269 270 6 271 272
8ee5c7e45c0130628ffe7bfbeed15e2dad4a1b64b3a0bf9fc27c900ae1508324e55aa9dc033da73db189cf6dabfff8c7698acbd5faf5d5f69c3d1e260bf357657d4d24bd6d6c1d6967b3dd2623febfefed4b0b441517ca7f6ea66197286bdf814e4713d88339933bdeaa4fbb239e63362f3ece7648e3ae0fcfb77bcfe082a43f 187 34 264 17 273 274 6 275 276 277
88d86196dd6d5f4a084a693f75040138a0017000b81794c5a37fea5c8369b6dc628ffe5bb27700dba19638d9f568c5fcfff07c900ae1508324e559eef1bfe271942f9fb76dabfff8c4aefa3bd621360bd1bcf873df8e8d4735be6797bfa7bc08e479e769f7ea747fdfda9616882a2f94ff 0 1 278 17 279 280 12 281 282
88ddc2dc5c860802d01b7c5f628ffe7af6f520fbd9ebb52178b5dbebf9cc7c910ae1508324e55bb4b559dbc3d3f54b96ff6daafff8c211251d1c1f5b7c953d1eb1f3bad38dd5396b97a49efc4c101d2e22b73dffdfda9616882a2f94ff6ea66016fa6edf6fd164dd3a0cd2bde9d92a353d9b05b4c943c607913b6512d83e80a1a1f4f034d9 0 1 278 9 283 284 6 285 286 287
88e2c75f87352398ac5754df5c850b2079b137628ffe6c6c6d78ef3c667284393f9ebfcf5889a47e561cc581e034d77c900ae1508324e5587d7abf5d9e9a013c396daafff8c7a199af564fe286fb8d1d1bf6f7a9266bbbc6743422ba53e9ab66f498c29ffbfb52c2d10545f29f77a9349077b59726174e9efb899f534827e4f1595deb20231336f4edefed4d634cf031f6a634a6bd5551eb 0 1 278 24 288 289 290 291 292 293
8bfb6196dd6d5f4a084a693f75040138a0017000b817d4c5a37fe35c83081a7f628ffe5f375987d529f324f356dd347f3f5889a47e561cc581a0340f7c900ae1508324e55bb748db9a96e369b07b6daafff8c24ad2241f8f613b86e81e953b635e82f7866a68237ec24aef6e9e1b8fa33ff7f6a585a20a8be53f 59 34 294 3 295 296 297 298 299
88efc3e85c84100406bf628ffe7d74ed589a2c88f4e33e5df24fe7ed7c900ae1508324e55ba3d64be83d0859a56b6da9fff8c0c4e190fbf31fbc62afc784065f4ef70f54c9d7c88a6250ffbb7d4e340bfefed4b0b441517ca777a8349058f328004cecef4e3f54f4eec890e7ba1bb3d3b33a167cbdf6a6b1a67818fb531a535eaaa8f5 0 1 294 3 300 301 20 302 303 304
8d769186b19272b025da5db754feaf96330eafefc9d05c03333034628ffe6c7fc4bd7d00e117595d91157f3f5889a47e561cc581d700ff7c900ae1508324e55ab139e3c56d769a9ee56dabfff8c03a4c7a88ef5f7e5f9bbb8d4dd509b67eae576fba9bf561e9f499e693bf91ffdfda9616882a2f94ff77a83490474bccfa34c2b04077cc7227bc64f482f59d94792909d24fb5358d33c0c7da98d29af55547af 53 16 294 24 305 306 307 308 309 310
8d76842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b820298b46ff5f87497ca589d34d1f5c03343833628ffe4134bea6a81edd9e6356ccbdff9f5886a8eb10649cbf7c900ae1508324e55aa436cd3319aa9d9fc76daafff8c78e8f1bcf6b5e786f50cce2f698d3607bb4335600d7da5f44275eb49c16ffdfda9616882a2f94ff 53 34 311 17 312 313 12 314 315
887684aa6355e7c5df5c84138dbae7628ffe67b1f928f684761bcf740f59ff9f5889a47e561cc581f0b2df7c900ae1508324e55a3f69a7c3d69669860f6daafff8c347ea0e9506c79def35b6551cc3acf4228ebdbbf91333052814e293db5dffefed4b0b441517ca7f 0 1 311 24 316 317 318 319 320
88c3ca5f86497ca582211f5c03353033628ffe6dacf2fab199a3f3d9f9d1ea7fe7c97c900ae1508324e55ad67b02de8f47ee6f496daafff8c1fbc73a6b1f7e93794c8467a19e95b17b0515794a5e2f99fcfaa636bd742ffdfda9616882a2f94f6ea660f695b65f6a379df063f9f133d5b84b68ef5d1439e8a117a459d53d5f6a747435368ed8e7af 0 1 311 3 321 322 12 323 324 325
88d86196dd6d5f4a084a693f75040138a0017000b820a98b46ffeb5c84640e881f628ffe4c118aa9e9f6cbb23dd1c0d3fcff5889a47e561cc58197000f7c900ae1508324e55baf4b6c9a4095d3d9d36daafff8c4a1f45b015b52f5e9dbdf407bb1fa3d7aa51efd9a395aea4192369d9c9e89ff7f6a585a20a8be53 0 16 326 24 327 328 20 329 330
88dec3f05c023132628ffe67a2373a059a4a266c7535d3fcffc27c900ae1508324e55bd37ea815861bceb52f6daafff8c03a1de4f5a23a197bb573c92f743de7c78246099f97d771804da0cef86c3ff7f6a585a20a8be53f 0 16 326 24 226 331 20 332 333
88e2c7d95c821380628ffe68f479a7ef677ed3a7a741d1dbf9c67c900ae1508324e55ba57e281f465967aa196daafff8c7b6bc0242d160c8141e37687a913afa24f270b5d9af2fb5e3dd5e5daacf7ff7f6a585a20a8be53f 0 16 326 17 334 335 20 336 337
88d76196dd6d5f4a084a693f75040138a0017000b821298b46ffd25c03363737628ffe7d49e3a899b3b3c32d049ab7ff9fcb7c900ae1508324e558fe5cf647a36e634b1f6daafff8c373515cc4f6919da203b169a7a83d7575a767f2f7447aa7a1acb1d6e7a3d7fdfda9616882a2f94f77a934903bdd9f16b9d4c2f4c842cfb9e4efee42c8f086cced77e87f5f6a6b1a67818fb531a535eaaa8f5f 0 1 338 3 339 340 20 341 342 343
88ecc3d75c8669f799642e7f628ffe599a5048fd7279a832da8f0eff3fe27c910ae1508324e55bbf69fc47ee58eb92ab3f6da9fff8c1ab993e196e392af123299ba968b5093ce0a8923b1fbed399b6e42502f3ff7f6a585a20a8be53 0 16 338 3 344 345 12 346 347
8ee9c7db5c8569b75d6dcf628ffe4c1e8db7e6cee2f6e32cfa97aff3e67c900ae1508324e55a8790f97d0ec71aeaef6da9fff8c79107c0c5d4adca4177a4a177cfbac2976c999049185cb65912e965b4dff7f6a585a20a8be53f77a8349022d354d483f3dcb42242ba5e9e3aceecae9668d35db517dfda9ac699e063ed4c694d7aaaa3d7 187 34 338 3 348 349 12 350 351 352
88e66196dd6d5f4a084a693f75040138a0017000b82654c5a37fed5c023135628ffe7a110df469a91d1cf458eb4d7f3fec7c900ae1508324e559a6d36ba2b24e847fd76da9fff8c13c541f0f159ebd6d7a4eee0bdb68f072f8a416a2d323bb25a8d3bae4c2ffbfb52c2d10545f2977a834901a8a1c6eca9c77c3d5d9607ba109ec666669f05153cd119fb5358d33c0c7da98d29af55547af 0 1 353 17 354 355 12 356 357 358
88f4c3f25c830bce35628ffe5368fb3216da6ba75719a5a6ff9f5885aec3771a4b7c900ae1508324e55824ed4caf9d9a45d05f6daafff8c4654fae8e59ec3d3a59e6bf1e27097dc92cccd35473466e8894cdf41784b3ff7f6a585a20a8be53 0 34 353 17 359 360 6 361 362
88f1c85f8b1d75d0620d263d4c7441ea5c850b4d3e07ff628ffe6d92b3cbdc60b3abf684de24fe7fc37c900ae1508324e55a38e89fb57de66bd3c66daafff8c7af169638fdbcd488214e175b183d21df73c7e5d0a3c57ebb38fcafc8ed3ff7f6a585a20a8be53f 0 1 353 9 363 364 6 365 366
88f66196dd6d5f4a084a693f75040138a0017000b82694c5a37f5f87352398ac5754df5c866597de134f7f628ffe47de56e972a9fa763b74b3337fcf5889a47e561cc58197420f7c900ae1508324e55a4374f7448004724fe76daafff8c23bb965802362f6fcbdab44b63c37bacde2ba6595975b0dbda6a6993dfaa3fefed4b0b441517ca7 0 1 367 24 368 369 370 371 372
8d76842d5dcfebc5ca5c860b2cbceb8dff628efe4ee1c9efa09db50cb490a47fcf5886a8eb10649cbf7c900ae1508324e558debb0475f7968a485f6da9fff8c0a7b45d6b4209dbb76963748d8a6025d346dfbf3603c3a0ac3dde92d1bdff7f6a585a20a8be53 53 34 367 9 373 374 12 375 376
4e03343138c4cb5f87497ca589d34d1f5c0133628efe7d9e58c2f13a0286c15a1a6bf9c47c900ae1508324e55a42bfd5c37b969f653f6daafff8c3f291929ba7475e65b253199b7061eef9a7aeaeb6bee11e79b91fe8f746bfefed4b0b441517ca7f 225 34 367 17 128 377 12 378 379
88c96196dd6d5f4a084a693f75040138a0017000b826d4c5a37fd05c0137628efe4ee584f22b2364acb95a3c8ff9db7c900ae1508324e55aca5aeaebc29e393a746dabfff8c74f1da6903d657a8791d2baa86bdfbf2f3b50c27f4f90b2f58fdb52964f1d7fefed4b0b441517ca7f6ea8607276152d21cf6fd14b3d25f64eaf781dbd68b7ca231334d03eb2a7b7aa0cccdd3ab7d63f5d3dff 0 34 380 24 381 382 6 383 384 385
88cfc3db5c850b6271a783628efe5d451da9314ad8c0d8eda1bfe75889a47e561cc581d71a077c900ae1508324e55bccd3cbdfb907d47e276daafff8c225a5d7e4f73584aab9ede940631f47fdfb69e176f4d7a135e2313e26c7dbfefed4b0b441517ca7 0 34 380 9 386 387 388 389 390
88769186b19272b025da5db754feaf96330eafefc95f86497ca582211f5c0130628ffe5ff76d4ca3c5419dda2ca5ee9fcf5889a47e561cc581d75d737c900ae1508324e55babedf7482ba6c91e9f6daafff8c536db53d317acf54841f531bbf6a3a92ceee3fe64049e894f58dd055e4f5ffdfda9616882a2f94f 0 16 380 3 273 391 392 393 394
88c46196dd6d5f4a084a693f75040138a0017000b82714c5a37fd55c850b4d89f07f628ffe7b8d90dbde8afbd7e9998724bfcfdb7c900ae1508324e55a592833ddbb9dc92d076daafff8c474f46855ca623d54643ce4afcb6d9cb24b3329f167ae9deaf3ee97e8ae3ffbfb52c2d10545f29f 0 16 395 17 396 397 12 398 399
88e0c2ec5c03343734628ffe5aa3dcc9ea641a79c0e49557fcffdf7c900ae1508324e55a9ea74b34029a5b965f6da9fff8c47597d22722261d269fc1648c0fd5da80ced4d584bec023a19f4d5947affbfb52c2d10545f29f 0 34 395 9 400 401 12 402 403
88e4c6dd5c847da75d0f628ffe7a7a1371b4d1eba01e7b553f6fe7e37c900ae1508324e55ad71eb52eb24ee06dbf6da9fff8c0bb0cacd8f189d6865b91ba26099fe86f20ae47bb9ddabc3bd514b666e4ffbfb52c2d10545f29 0 34 395 17 404 405 12 406 407
8d7684aa6355e76196dd6d5f4a084a693f75040138a0017000b82754c5a37ff05c857000109d67628ffe7cc95b8d09eebdc05b3abbdebfe75889a47e561cc581e7c0e77c900ae1508324e55a4a6613ac93ad7ddf476daafff8c53e8ccd563a179d68e7f2e7b158ecaef7efd2d478683382dafcb4dc63691ff7f6a585a20a8be53f 53 1 408 24 409 410 411 412 413
8befc3fb5c8565c7c4fbc1628ffe6934c765a8d9e86eaf21fe85fe7fee7c900ae1508324e559a9e467bd763324e5f36daafff8c13ad16528a3a1ec7e677a771fba2b9ab078f14f8280063949dadea1a8ce7fdfda9616882a2f94ff 59 34 408 9 414 415 12 416 417
88dcc7ec5c840bc069ef628ffe493d7d4bede2b2ff8f2d96317f3f5885aec3771a4b7c900ae1508324e55bad2cdb225d8fb3f6076daafff8c0a99bdbcd57e8defc798d167870ee3567769a3d71f69db3bd3d40ed250817fdfda9616882a2f94f77a934907595e3b9379b13e3cb569dcf28ec48eb499a4bfe19a7c7aabed4d634cf031f6a634a6bd5551ebf 0 16 408 17 418 419 6 420 421 422
88f96196dd6d5f4a084a693f75040138a0017000b82794c5a37ff35c0132628efe433777a600116a7da0af80ffcfc47c900ae1508324e558520d2cc72f61bfedcf6daafff8c15f708897d159ede996ac6888ef5556491d730fbfab5bef6780f6eb551347ff7f6a585a20a8be53 0 34 423 17 79 424 6 425 426
88e7c25f8b1d75d0620d263d4c7441ea5c84780fb8d7628ffe7d1e97e7f1393d8fc376f7a5afe75889a47e561cc5804e001f7c900ae1508324e55bbf695a23be0e074f4f6da9fff8c3b51ba3491867f6d5919280f5474e95ce01908995b249e637502449513fefed4b0b441517ca7f77a8349054d98be7dc840bd4fb2d5d06191af35cc8919666ee44c757da9ac699e063ed4c694d7aaaa3d7 0 16 423 9 427 428 429 430 431 432
88eec9ed5c840bafb6cf628ffe7a3dea879e4f4e8cfb6c6d1adfe75889a47e561cc58197000f7c900ae1508324e55ac8fcb45192a4b3183f6daafff8c535d48f567464add3548e58d36d18aeda72d09b508f628fb7af3ebbd5d24ffbfb52c2d10545f29f 0 16 423 3 433 434 20 435 436
8bf36196dd6d5f4a084a693f75040138a0017000b827d4c5a37ff35c8313626b628ffe6af337913918a4f2dfaa68439fcfd57c900ae1508324e55ba740f9a8f64f31a74f6daafff8c77f1e9a7c32bafb8e743567f53f745298faa1358259fa35ddef0d462f73b3ff7f6a585a20a8be53 59 16 437 3 438 439 6 440 441
8bf8c25f87352398ac5754df5c023138628ffe68f3d8a46db0187e6b90a4f5fcff5886a8eb10649cbf7c900ae1508324e55a690a9a7dd619daeb276daafff8c17cd15faa23ef608ad53e2a15168fba4c813804cd339d65b45de977cb52ffdfda9616882a2f94ff 59 16 437 24 442 443 12 444 445
88fec8fd5c023431628ffe6620bbc8e3d551ebc3cd385aff9fcd7c900ae1508324e55828665ece19f155ed9f6da9fff8c7a4102675db274b64eb41e849a9f4d0a4b1bf72b47f4d52d4f5740593b3ff7f6a585a20a8be5377a934900279fb1bccad35297d3557947bf2674be1af153c5216677d7da9ac699e063ed4c694d7aaaa3d7f 0 16 437 3 446 447 20 448 449 450
8b76842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8c814c5a37fca5c023131628ffe5a97b05227284f995967c38d7f3fe67c900ae1508324e55a9a2366d0ccfbb1c7d36daafff8c7675bb3b376947352e204fb4cf8ac4f2429ed21bc89beddde7cae4fedc07fdfda9616882a2f94ff 59 34 451 24 452 453 6 454 455
8bc3c2ce5c8469d79a67628efe49246896b205cf6c9dca1f37f3d87c900ae1508324e55a3b291355781d5e3dc96daafff8c5484fbf7577ee9afd0288e5e82abdd8ef51f9919a0bd67a7b8cbea37996e3ffbfb52c2d10545f29 59 34 451 24 456 457 20 458 459
88f9c6d25c8465e034cf628ffe6705139ba7a71df5349675203f9f5889a47e561cc581a6d9077c900ae1508324e5589dc3275f0eb3d26a836daafff8c7a8d3679017d4f5969efe04827b99967d0298fab5dab6a54228aec385a8ffefed4b0b441517ca7f 0 1 451 24 460 461 462 463 464
88fe6196dd6d5f4a084a693f75040138a0017000b8c854c5a37fe95c851320680eff628efe4898da1fb79e326ab08fd1dff9f47c900ae1508324e55bac7ded76aa93e5b7816da9fff8c33d86cc719ec7230cde1ab7cc9325fa8dd9903ce15908647db8d331ed77fefed4b0b441517ca7 0 1 465 9 466 467 6 468 469
8d7684aa6355e7c3dd5c827001628efe5c1f97c94180fa52df90472ff3dc7c900ae1508324e559a65e65bf52099ead936dabfff8c77e93744395ca42bceb9de6a2c97c7bebd9e8ec93b7593a090fcbe0dd2aea1ffbfb52c2d10545f29f 53 1 465 24 470 471 12 472 473
88c2c7e15c023733628ffe69f14f820e79bbd5d6defd63a7f9e07c900ae1508324e55ba0db8ceef4a8dd7d836da9fff8c3a968460269f71c88ebd1f081aee8b5d68d5d93fb23947673d064b021f3ff7f6a585a20a8be53 0 1 465 24 474 475 12 476 477
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8c894c5a37f5f87497ca589d34d1f5c86085f65d65b0f628efe5b8dc2a1022b25b08337ba7f9f5885aec3771a4b7c8f0ae1508324e559c016d19c7535e0c46daafff8c49d640a2a98bdbb1e4f5edd96c75f8e71829005be9e6d9bd0cde45de6b3a7fdfda9616882a2f94f 0 16 478 17 479 480 6 481 482
88e2c4c35c85134db6d3e0628efe6843740ccda2d1f53cd3b53ff35889a47e561cc581a759777c900ae1508324e558e3e8527b3f41322ebf6daafff8c4ed97cd8d746ed940fd81f6df54dad208e496c8827a7cafd9dfd7704600ffdfda9616882a2f94ff77a8349005aeb4757ecb27ae390ef75078a4dd6c15b4b524cd881559f6a6b1a67818fb531a535eaaa8f5 0 34 478 17 483 484 485 486 487 488
88cbcac95c8575c79c103f628ffe6891a90e6f74555a3d3ce790ff3ff27c900ae1508324e55ba3bd2d951ebcbed5086daafff8c05fea507974fe6518bb4d374f3ed0fdadd32cbd678def29f551a7b2beb3f9ffbfb52c2d10545f2977a8349024de3abb6782d21ae5f073b3581d04750467f249471fb6bed4d634cf031f6a634a6bd5551ebf 0 16 478 17 489 490 12 491 492 493
88ed6196dd6d5f4a084a693f75040138a0017000b8cb2a62d1bf5f8b1d75d0620d263d4c7441ea5c0136628ffe59ad086e5f7deaa9ca01d47d7f9f5889a47e561cc581c03c2f7c900ae1508324e5582147a93a5678dbeb576daafff8c3bd9a0cd2394f421a3f7e8c8987ea8f3613db5ead6936f7aaa039e8068fcffdfda9616882a2f94f6ea661e4f74fa6dd6d2d0ecac0dd948c0cf6ede26afb9e364b24f5a515bee33e1d348fca6f2421bf 0 34 494 9 86 495 496 497 498 499
3fe101887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8cb2a62d1bf5f87497ca589d34d1f5c840800ebdf6290fe423f3dbd47dad665f76b5ebdc7fcff5886a8eb10649cbf7c900ae1508324e5580d39d3af6f0ca4497f6da9fff8c574bdd4e827bf5ed12c88434f36ff60fbaa6683432d0a7ad0ea409f26a7fefed4b0b441517ca7 0 1 494 17 500 501 12 502 503
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cb2a62d1bf5f87497ca589d34d1f5c82081f628ffe415c9ddc3536986e7a8e8a99fe7f5889a47e561cc581c7442f7c900ae1508324e558140ac9456766932cdf6da9fff8c4d4142876d4011d8327b4ced465150dc93ca3403b3af352ba3153e4bd7fefed4b0b441517ca7f 0 16 494 17 504 505 506 507 508
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8cb4a62d1bf5f8b1d75d0620d263d4c7441ea5c85744c89b6ff628efe679bc3933e598a1ae8712d8bf95886a8eb10649cbf7c900ae1508324e55bbb56d7ed029fd4feec6da9fff8c0a664a7a5a1d07ee7aa3ed651d813465b508b2908bcd12c6e17d7975c37fdfda9616882a2f94f77a83490064b19f533bd5ea3cd2f0e864e7b26f2d926aa50352554d7f6a6b1a67818fb531a535eaaa8f5 0 1 509 9 510 511 12 512 513 514
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cb4a62d1bf5f87497ca589d34d1f5c0138628efe65055e44dd553d1a0ad8ba93f95889a47e561cc58197000f7c900ae1508324e55bad89add9e3289caddf6daafff8c352f62742c91fbafc0fc5163ef787e7afdd5d9ab69e954638dc479ad2f3a8ffbfb52c2d10545f2977a834905b61fd3a28da2bf5be7f5d88ece371eb65047d08196c45bf6a6b1a67818fb531a535eaaa8f5f6ea66108b514528a7df477c57edf31996bab5280827ddeac89993a22b2cc8f2393af696895fecf1b 0 16 509 17 515 516 20 517 518 519 520
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8cb4a62d1bf5f8b1d75d0620d263d4c7441ea5c860800d89f6c3f628ffe69aac67cfb789301a9a39a9f5fcf5889a47e561cc581f03a0f7c900ae1508324e559fa1d9ba81b41d975df6daafff8c21fa9f08dea53dbb55debf2973b78f7e3bfa684f8092d56d67137311b0c7ff7f6a585a20a8be53f 0 1 509 9 521 522 523 524 525
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cb6a62d1bf5f86497ca582211f5c830b6d8b628ffe67eb3d4ff6eed09c6bd3d3d3e3f95886a8eb10649cbf7c900ae1508324e55aa154969a67b49d3da36daafff8c594f677bd68968a11ddcb1d8fd481f47f22ec7afab62f0e4924e2e9237227fefed4b0b441517ca777a834905a007ab3da016f6b7afb33414d077106b7b756d093572d9f6a6b1a67818fb531a535eaaa8f5f 0 16 526 3 527 528 12 529 530 531
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cb6a62d1bf5f87497ca589d34d1f5c857dd032e07f628ffe7bf917b1b5e8a9a3c74a0dd29fe75885aec3771a4b7c900ae1508324e55808ef6cef0faf794c2f6da9fff8c506f40b2ab5138288fcb5492418a6b528f11b9696597d11eefd932892f7fdfda9616882a2f94f 0 16 526 17 532 533 6 534 535
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cb6a62d1bf5f8b1d75d0620d263d4c7441ea5c8370020f628ffe6693dfa207c47d19add6a6047fcf5889a47e561cc58197000f7c910ae1508324e55bd37576eae0fa26cabdff6dabfff8c7577d78278efebc486eeff87dc663f2f4edd68f6ed3ec71f48e81f6ac3313c7fdfda9616882a2f94f77a83490355f4b073d80f5289bf5603b5143f41ea0cd43fe2a6df2fbfb5358d33c0c7da98d29af55547a6ea7610197df5e934a04fb4d4cd0f3f687a0007905ebc9aaf3352d76a3cf9e87f28b7b796c09990d7f 0 16 526 9 536 537 20 538 539 540 541
8e7684aa6355e76196dd6d5f4a084a693f75040138a0017000b8cb8a62d1bf5f8b1d75d0620d263d4c7441ea5c85089b684cff628ffe7a3c49d933bd1da5cb7c33e7d7f35889a47e561cc581e69f6b7c900ae1508324e55bd06ab23187cbc7aa8f6daafff8c0ba86c68839812883e5d2208e4efd52fa10fac6db71d9dadf1de877b53d3fefed4b0b441517ca7f 187 1 542 9 543 544 545 546 547
8b7684aa6355e76196dd6d5f4a084a693f75040138a0017000b8cb8a62d1bf5f86497ca582211f5c023235628ffe453364723f4424ce7b665e9e7f9f5889a47e561cc581b6df177c900ae1508324e55872246d76b0fe1fb5cf6da9fff8c38da286484f36b74573d72f99bccd208f632f0c1e91492c6649287e7a1bffbfb52c2d10545f2977a834903674d327aa4cd903d7d3cfb5ebbd324f4c724670f9ea945bf6a6b1a67818fb531a535eaaa8f56ea662a6534a6a982e8ac23a6afbb9e86d79186543effa1f59c92b4e783ba04d72cf5f8f56f6a99f 59 1 542 3 548 549 550 551 552 553 554
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8cb8a62d1bf5f8b1d75d0620d263d4c7441ea5c03393235628ffe7bba9a2c9db7cb37aa7dbeec9fcf5885aec3771a4b7c910ae1508324e55bdcde9b37bf1ebbd521bf6daafff8c4d5b6e0fc202f85cefe5e79e2f59e9efd8cf769e51d1eed05463f9f63f51ffdfda9616882a2f94f 0 1 542 9 555 556 6 557 558
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cbaa62d1bf5f86497ca582211f5c0131628ffe5aa40cb36b8797ab88eaf76aff9f5886a8eb10649cbf7c900ae1508324e55a3f009dea93e5da9f3f6daafff8c4e6a3aa7ada08e3b5eeb5c7e3dfa480f375174eaf9a3ead39ec9d93e92f79ffbfb52c2d10545f2977a834903b210e5a3a7b3882c9199fb0ce92b7e6893ad6cd20f7455f6a6b1a67818fb531a535eaaa8f5f 0 16 559 3 64 560 12 561 562 563
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cbaa62d1bf5f86497ca582211f5c023735628ffe6d97b80c4a47d3c34d4aec727f3f5889a47e561cc58197000f7c900ae1508324e55a6ee63daca6633d3d9f6da9fff8c760bc92c924b257da8f52ce37e3a01593d16cf741da7296e7221ca7b867ffbfb52c2d10545f29 0 16 559 3 564 565 20 566 567
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cbaa62d1bf5f87352398ac5754df5c850b4cb4e3bf628efe694bc29a7a6b1048533a9f3fcf5889a47e561cc5802fbc2f7c900ae1508324e55aa8ed433dfa9cedda4f6da9fff8c3e9f721cc37d3458773bf8eed75a4722683794f9484047657ba4b3f6b59ffbfb52c2d10545f2977a9349075afab6d3fe3b81af239fbbe96a9081be8e3d4baca63049dbed4d634cf031f6a634a6bd5551ebf 0 16 559 24 568 569 570 571 572 573
8b76842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8cbca62d1bf5f86497ca582211f5c850b6165f67f628ffe6b8da7ac4f7eefbc1a8d4fa07f3f5885aec3771a4b7c900ae1508324e5586024886e8ede1d74df6dabfff8c17ac7da7a1a7fd33186a7d9edd2c67d0fcf9a9c0927f12d4d7b0d3ea6475e9ff7f6a585a20a8be53f 59 34 574 3 575 576 6 577 578
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cbca62d1bf5f87352398ac5754df5c0139628efe6608a99191193458db4ecfdbf95885aec3771a4b7c900ae1508324e558fdab7cd390fdeda87f6da9fff8c376b4191eaeb76b2b3ee395be82121a6def4fb2fc7eaab00db604336389ffbfb52c2d10545f29 0 16 574 24 579 580 6 581 582
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8cbca62d1bf5f86497ca582211f5c03343033628ffe414d76547f440f6182daaaeffcff5886a8eb10649cbf7c900ae1508324e55bbc8cb53b27a5ab4d1f6da9fff8c788eda67f0eb29923f00b3cd8811c94b89a270bde5db4f2743d8d380b2affbfb52c2d10545f2977a83490485ee5e9d1d2a0963a89a34f9abd9c0f1c7581cf270c9d7ed4d634cf031f6a634a6bd5551ebf 0 16 574 3 583 584 12 585 586 587
8b76842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8cbea62d1bf5f87497ca589d34d1f5c8671f6c0fb2d7f628ffe42f75f047bdd33f7074941674fe75885aec3771a4b7c900ae1508324e55bcb967472410855f9176da8fff8c7b7d90841381ba2a6cf5f9b1944fefc54465a70e80990441065ac4f97fefed4b0b441517ca777a834903959494f519fa93a4ee7a1224a5a9934d2cf7f12a3bbf51bed4d634cf031f6a634a6bd5551eb 59 34 588 17 589 590 6 591 592 593
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8cbea62d1bf5f87497ca589d34d1f5c01376290fe7c798fb3cf0a8f7232d79f47f3fcff5885aec3771a4b7c900ae1508324e558bec96bd28bc33dfc576daafff8c03ccecfa751dbad0e4de804082b4cc2e9e5a64bebbfa14ae1fc5b1d2ef7b3fefed4b0b441517ca7 0 1 588 17 381 594 6 595 596
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8cbea62d1bf5f87352398ac5754df5c03313738628ffe7b52872a7a6646f4f5a7a87aff3f5889a47e561cc5804f3edf7c910ae1508324e55855bbebc49579e9eab67f6da9fff8c21b8dca7af69d01321aea008abf65aa39bcf4699e9587a16d3f444e29e3ffbfb52c2d10545f2977a8349027c26676c3770790c9e91d662dadf6a45d3a49ea73ba9074fb5358d33c0c7da98d29af55547a6ea66116493b2cbe2f04765a1935b2952f04d3b7ee973acbdea3bdd5e96d9fc57e9b48a8ef5f8e88 0 34 588 24 597 598 599 600 601 602 603
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d014c5a37f5f86497ca582211f5c03343831628ffe7dc92b3e85eeb942ef52cc6f5fcf5885aec3771a4b7c900ae1508324e55a49cad5722293fa91bf6daafff8c47605e8fb37d1e91af133cf168abc51dc02751e4a393a92aaab7dee85a13ff7f6a585a20a8be53f 0 34 604 3 605 606 6 607 608
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d014c5a37f5f86497ca582211f5c023731628ffe69f758c55a4fd7c4bd630346fe7f5889a47e561cc58197000f7c900ae1508324e559bb0525423f6aab9ebf6daafff8c5743e5a9a6e83be9a00fd4d34ef57cf4591cf6f6aa792813846fa0bc78edff7f6a585a20a8be53f 0 1 604 3 609 610 20 611 612
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d014c5a37f5f87497ca589d34d1f5c8471c69a6f628efe5b72c2342eaf4b5d63150d23f95889a47e561cc58197000f7c900ae1508324e55866f35bef77983d3cf96da9fff8c7aa5db6b39bc229a0659c0dd467109f5d1a9103f3286da911f49e8b47effefed4b0b441517ca7 0 16 604 17 613 614 20 615 616
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d054c5a37f5f87497ca589d34d1f5c846da75917628ffe6d6bd0bb7644937a08681f407f3f5886a8eb10649cbf7c900ae1508324e559232524078b19eb34df6da9fff8c4a0a3a55de4f5ee52b23f528d3694423b951e7f4c85e75d4d32c67f139bfefed4b0b441517ca7 0 34 617 17 618 619 12 620 621
8a7684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d054c5a37f5f87352398ac5754df5c0132628ffe7c7a14af9c494c9e811d3d1bfe7f5889a47e561cc5802d3ccf7c900ae1508324e559967b3bdab924a86e1b6da9fff8c5bebbb325bd0082125eb2b8167a4a168a41ca76ab181c04ef74ea8f669ffefed4b0b441517ca76ea663da028ebd3c11e4d0947892495ef6fbb50d9b0c5e806a8a05e6af67f5eacf549a57035c889f 622 1 617 24 79 623 624 625 626 627
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d054c5a37f5f87352398ac5754df5c0134628efe5319d23b0d4fa20ccd0029fe7f5889a47e561cc58197000f7c900ae1508324e55bb83b528080efb4837f6daafff8c47e9a7bcd1eed75f689491f8e50cdddda802f2ecf6f49835b4cb2ed7e476ffdfda9616882a2f94f 0 34 617 24 628 629 20 630 631
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d094c5a37f5f87497ca589d34d1f5c85640c840fff628ffe6d93a0637a339fd49e1e7eaa7f9f5889a47e561cc58197000f7c900ae1508324e55932f8053d49d11d8e8f6daafff8c0631f98e9f5e5c8cde7c75b49dfd58ec7e1969e085a7e790e26fbfa3f765effbfb52c2d10545f296ea861af3eed9c2cd6c8e7b3c3e5a5d759ee6e9dc76f5197aa7d746a39653b35f997d3dee49fc47d3dff 0 16 632 17 633 634 20 635 636 637
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d094c5a37f5f86497ca582211f5c850bec842e7f628ffe6d7a8693e6875d65b2354531ff3f5889a47e561cc58197000f7c900ae1508324e5583622c37a4773103d7f6daafff8c3f2b75887ebdd0f94d2d2e1fab55777412cdebd48f340374b5a96bb6893affdfda9616882a2f94f77a9349077ad1efd7871e4d3e8a8951dd36d7d8b2c6d554dad4fe4f6fda9ac699e063ed4c694d7aaaa3d7f 0 1 632 3 638 639 20 640 641 642
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d094c5a37f5f8b1d75d0620d263d4c7441ea5c830b6107628ffe4c93574bd3d5dfb380f53491ff3f5889a47e561cc581e6997b7c900ae1508324e5582697c9eaee4e8fb7476daafff8c4c272308e97a73531f6050e87af593a87b38ffab01547dab9da8fc7838e6ffbfb52c2d10545f29f77a93490210ca43ebdfa6e4b7db41e928df41fc13abfefa4ad4dd991fda9ac699e063ed4c694d7aaaa3d7f 0 34 632 9 643 644 645 646 647 648
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d32a62d1bf5f86497ca582211f5c023432628ffe5b9a3f6104f332891d8fabd37f3f5885aec3771a4b7c900ae1508324e558f6241dcd418dd6c47f6daafff8c4f6d649494faee6ee437b742d76b4b1fbe84a3b1aa72ba5cafa59648e87d7fdfda9616882a2f94f 0 16 649 3 650 651 6 652 653
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d32a62d1bf5f87352398ac5754df5c023938628ffe4f577aa567d5a0ebedc6455f7fe75886a8eb10649cbf7c900ae1508324e55bc509f3e81d8003f6f16daafff8c533c673faeb4556f6f35f639c9da30bbdd26f266ac394f35420faeecd1dbfefed4b0b441517ca7f 0 34 649 24 654 655 12 656 657
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d32a62d1bf5f87352398ac5754df5c8379d135628ffe67f1de7ebdde7033d5da3a6793f95886a8eb10649cbf7c900ae1508324e559b706e787c350aba7cf6dabfff8c35e5ef53f88c2d5289908a3b77a1ff55fbb23f3d81d9c8c4d797eb49bb50cffdfda9616882a2f94ff77a7349058673dd017ab9ddb2a232321842e822bb406b9ba07a849f6a6b1a67818fb531a535eaaa8f56ea661968d396b7c0e88ddbb83bbf1d049cf40bd3fe7b12464ce81ab596faf5b0f2da1a1a3b7435f 0 1 649 24 658 659 12 660 661 662 663
8b769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d34a62d1bf5f87497ca589d34d1f5c023439628efe533cc895d6d022065ef30a4fe75889a47e561cc58197000f7c900ae1508324e558239874bdea60bb6f8f6da9fff8c3e0749e9a154d36d79f75987dc45ee9a9e337e0f3d23352734c1274378ffbfb52c2d10545f29f 59 16 664 17 665 666 20 667 668
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d34a62d1bf5f86497ca582211f5c03353239628ffe65f34f740cfd3c25aedd7c59eff95888a47e561cc5802d377c900ae1508324e558139e7a65f0190e1aff6da9fff8c03a93bd740008f0eda22f9eec85cf31a2403b6361a7ca2d3bbdba03b8deffbfb52c2d10545f29 0 16 664 3 669 670 671 672 673
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d34a62d1bf5f87497ca589d34d1f5c0131628ffe6a03afd7ee7925ebdece9d3b0bf95885aec3771a4b7c910ae1508324e55bcdad5b3b889fd79f52ff6da9fff8c4e16894a64f7ec69092c93a3f2b8ed3d8cdf8eeed6344e6f42e94f84a0bff7f6a585a20a8be53 0 34 664 17 64 674 6 675 676
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d36a62d1bf5f87352398ac5754df5c023230628ffe7c5944686e3f32f674a143a5fe7f5886a8eb10649cbf7c900ae1508324e55bc07ad0fb920cf1c75f6dabfff8c3a8e9e8f2d9293a39d0febc8e86ecf73a273f46fa84fe7b37d4fee5f4ecd2ffdfda9616882a2f94ff 0 16 677 24 678 679 12 680 681
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d36a62d1bf5f8b1d75d0620d263d4c7441ea5c023130628ffe6af555893cdd2a2bf25b479f5fcf5889a47e561cc581c6997f7c900ae1508324e55a3f0f07db72c75be34f6dabfff8c553faed5cd5f8f0105724ddfb55d6d91fe85b4fd09ecb5f5a3ad62f6cb29abfefed4b0b441517ca7f77a8349006d984d4add24aca167bd0ca5fb7cbdee69a69073be3ee3fb5358d33c0c7da98d29af55547af 0 34 677 9 682 683 684 685 686 687
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d36a62d1bf5f86497ca582211f5c8469f0322f628ffe6597b536d7e19ea91bf28047fe7f5889a47e561cc581c79c177c900ae1508324e559ba01374f626fa8dc6b6daafff8c751f603ad3f3d8e043eaaf7d6a94b1f60daf991d3c1c33a25a5b94eef48ffefed4b0b441517ca7f 0 1 677 3 688 689 690 691 692
887684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d38a62d1bf5f87497ca589d34d1f5c023130628efe649ac6a91cf6ba4295b3b35ff35886a8eb10649cbf7c900ae1508324e55a5123d3416dca6cb3d76da9fff8c3a72266f02023c112e327acd6247374a6c3d1daaed2b44b48e774b9efbffdfda9616882a2f94f 0 1 693 17 682 694 12 695 696
8b769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d38a62d1bf5f87352398ac5754df5c860b2d3ce880d7628ffe6c1d3d03e0b6a6d00a7a7c5bfcff5889a47e561cc58197000f7c910ae1508324e559a67a79edeedf288ede9f6daafff8c0d0cd34ce0b2a0799fba6ba2392c082993b4de8e9f53cd4f7a3cbbe6a95affbfb52c2d10545f29f 59 16 693 24 697 698 20 699 700
8b7684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d38a62d1bf5f86497ca582211f5c830ba173628ffe5c41e9afa87c39501cb1f745fcff5885aec3771a4b7c910ae1508324e55a80faef6f777bcf23fe3f6da9fff8c0cad1c088fac8f82cf297e4275f7d25701ddc706cd4f472bc0ae414c4affefed4b0b441517ca7 59 1 693 3 701 702 6 703 704
8d76842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d3aa62d1bf5f8b1d75d0620d263d4c7441ea5c860b8db8eb6277628ffe52318e8ee57bb47d7acde9eb7f9f5885aec3771a4b7c900ae1508324e55a564c293bfa002d709f6da9fff8c0c1d4c20cb3808264f69c16bcd37e5aead0fcda093bc819cf51deef6bdff7f6a585a20a8be53f 53 34 705 9 706 707 6 708 709
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d3aa62d1bf5f8b1d75d0620d263d4c7441ea5c8465f7dd0f628ffe5ca9aeb5a26454733ccbbe27fe7f5888a47e561cc581f7597c900ae1508324e55aa24af18fe7c3fd5f8f6da9fff8c32d5b656ec614ba744e2a93e07354e36e9679da9bb00bd7cd6c992d54e7fdfda9616882a2f94f 0 34 705 9 710 711 712 713 714
8b76842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d3aa62d1bf5f86497ca582211f5c8471b7dc73628ffe7a4c27e672a1f891e05acd87fe7f5885aec3771a4b7c900ae1508324e55915cf3a0ae52cfb9c7f6dabfff8c77efddff2e9fc39e19f344d3f4a63f63ec403277234f7ec5649e7aa29747dffefed4b0b441517ca7f 59 34 705 3 715 716 6 717 718
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d3ca62d1bf5f87497ca589d34d1f5c03333937628ffe47d59f26f1293b0ec76b76baff9f5889a47e561cc581b1340f7c900ae1508324e55bd76a07690824d1d3b76daafff8c75f02f1309d763a5ced6204ed5d63f4cc9de7201ba4ed533f6f350a92205ff7f6a585a20a8be53f77a834907501a8ad9a5cb5a66bf0dd8ef66599cc7f72b852580abbfbfb5358d33c0c7da98d29af55547a 0 34 719 17 720 721 722 723 724 725
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d3ca62d1bf5f87352398ac5754df5c8579913ae361628ffe5c73b5ad51dfd9bdc93d7efc93f95889a47e561cc58197000f7c900ae1508324e55ac08bcf8b7bf8a51e286da9fff8c7bb6bb241594f77ea350d3eefb30801275780d53685c0759e5ee9904cb5ff7f6a585a20a8be53 0 16 719 24 726 727 20 728 729
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d3ca62d1bf5f8b1d75d0620d263d4c7441ea5c03313738628efe515a26904e1fd8c2cd0e58d7f35885aec3771a4b7c900ae1508324e55a4b6aeb3c8eb8d585776daafff8c5341a3a52e203ea8ef2d9e7d03a269250e8a3f4cd53769677935f9759b1dffbfb52c2d10545f29f 0 16 719 9 597 730 6 731 732
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d3ea62d1bf5f87352398ac5754df5c0131628ffe7a1ac70c273b3e4251dfa7beffcf5889a47e561cc58197000f7c900ae1508324e559b005a0f4ae52bc42ff6dabfff8c461f53f515ae52f37d7af7f2ff87ac8cfd2c9ba782565ef3b33d7edc21dda3fefed4b0b441517ca7f77a934905b1c60eaec608fa9fcbddfd394bfe27ed34e166bf429ebf3dfed4d634cf031f6a634a6bd5551eb 0 34 733 24 64 734 20 735 736 737
8a7684aa6355e76196dd6d5f4a084a693f75040138a0017000b8d3ea62d1bf5f87352398ac5754df5c023138628efe5a6cd683c7868a3f42124bdbf95889a47e561cc58197000f7c900ae1508324e559207fabd4be04d4e17f6daafff8c7b1760fb3d3e11ee3ea1a133d4d754bb5cd339e08878f6d1e26efdd9b7aa7fefed4b0b441517ca76ea561b1f4f0471e2bdd5c4a2daed4a1b0c7d81e80df96e4700339472b4465f7ba80b2bce9262f 622 1 733 24 442 738 20 739 740 741
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017000b8d3ea62d1bf5f87497ca589d34d1f5c8371e6d9628ffe5eecf16cb09dfd78a9ae94cacff35889a47e561cc58197000f7c900ae1508324e558237bdfa327d774845f6daafff8c4a39a923dea7eadb3e3bd8cc930936d9520f5b52b83f656bdf8151e66ef47fdfda9616882a2f94f6ea6629f7d41659d6b3d73f6a4a8a81389e71f91d4864a85e6c7fc9e9aad3f9b4b632cbaeb7ee44f 0 34 733 17 742 743 20 744 745 746
3fe13f8b769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017000b8d814c5a37f5f87497ca589d34d1f5c8375b75c628ffe46e4c88ddeb2becd6f8ba5727f3f5885aec3771a4b7c900ae1508324e55aaf479991fb8c32a64f6dabfff8c23d58cfbee577af598357865bb190fa8db4b56fbf1dc71c6d22cf0df8f0793fefed4b0b441517ca7f 59 16 747 17 748 749 6 750 751
8b7684aa6355e7c55f87352398ac5754df5c830b2db3628ffe654badcfe5d4d83f53bfed05fe7fc47c900ae1508324e55bb01b2bde0cdb2e564f6daafff8c3c1f31b7e23255ed917b968ed57a686501de8ea218d59694d1efc768e8edff7f6a585a20a8be53f77a93490789e96da37ab1bf66adb05207e4e9379e86ee9e89405c73d7da9ac699e063ed4c694d7aaaa3d7f 59 1 747 24 752 753 6 754 755 756
88cccbca5c0134628ffe5aef609a8e637b94b217d3ddbf9f5889a47e561cc58197000f7c900ae1508324e55a3ac7e9bac93d93a7d76da9fff8c7b65f7cb6826aeb74719a63b358298eb90edb48409c058f776e32f8274ffbfb52c2d10545f29f77a834907990899ba0faa65f4d982573a7594d23e547414ad77ed657f6a6b1a67818fb531a535eaaa8f5 0 16 747 17 628 757 20 758 759 760
88d26196dd6d5f4a084a693f75040138a0017000b8d854c5a37fca5c0132628ffe49e6d03331c6d83d4de6d8faff3fd07c900ae1508324e5593e1ca8925a13a0ddbf6daafff8c381ef6064155d85dd966c6e76ea6a73f5449ea92cde2becf86aadfafb3e4ffbfb52c2d10545f29f 0 16 761 24 79 762 6 763 764
8876842d5dcfebc3cf5c023432628ffe4be474b9dd3ddc723a4d2fbedfcf5889a47e561cc5802d34f77c910ae1508324e55bb4930a6eb3594f86fd7f6daafff8c53ecced5325e7a972ae83ecd7bb120ea08fddaf11a7a7948fd8eca50f78ffefed4b0b441517ca7f 0 34 761 24 650 765 766 767 768
8bd5c8d4c7628ffe4bd5bf35f6b67f2fa6dacd5f7fe7cd7c900ae1508324e55ac9fbd357b75f79fea06da9fff8c546f3396a2cf303b184c829aabf6f0a58d2e525e9eed4c6893a92333337fdfda9616882a2f94f 59 1 761 24 79 769 20 770 771
88d86196dd6d5f4a084a693f75040138a0017000b8d894c5a37f5f8b1d75d0620d263d4c7441ea5c033732376290fe4be65ef47477d83b97c51eadf7fcffdf7c900ae1508324e5588f36475ef4568deddf6da9fff8c0062ea8b3d79a6c2265abc1e577ace50928f6d544285d015c0783f8b68ffbfb52c2d10545f29f77a934901034b768cfd7b4bebaa24eb5b965bee568a391bea14d5d7b7da9ac699e063ed4c694d7aaaa3d7f 0 1 772 9 773 774 6 775 776 777
88dfc4e5d1628ffe5bf2d5b3842dc82ef3fba4f6ff3f5888a47e561cc581d7dc7c900ae1508324e558de99e9591c95eb13476daafff8c1bc0bb08d37a0c92166278279ed392ca9baba35557d82e33e7bc9e3b3490ffdfda9616882a2f94f 0 1 772 17 79 778 779 780 781
88ebc8e95c85640d38e37f628efe4232d9dca74d67b53e9def27f3e87c900ae1508324e558323d47873a4f6d76076daafff8c48597b1cfe44db54b931c7ea96a3f3ea51fba44d5464534f8b5b92c10bb7fdfda9616882a2f94ff 0 16 772 17 782 783 6 784 785
88ef6196dd6d5f4a084a693f75040138a0017000b8db2a62d1bfcc5c023138628ffe5e79a489d7a98ea6e56ab8d1fcff5889a47e561cc5802fba0f7c900ae1508324e559aebd2d9e535554ed536daafff8c566abdd23a6d76ca59a7cd768cfde7ee2ed2d7207c7693aa0cc8683f96baffdfda9616882a2f94f 0 16 786 9 442 787 788 789 790
88dbc35f86497ca582211f5c836c4d83628ffe5a1b257ed7fcf4ea8223c27d7f3f5889a47e561cc581c780ff7c900ae1508324e55a48df6eab5a1f9ad91f6daafff8c36d55d9b0009ed9eef47ead799924b46e59e44d34efb8e3adeeedb9219937fdfda9616882a2f94f 0 34 786 3 791 792 793 794 795
88fbc9f25c82089e628ffe7af677af6078a5d383c93cd5e7f9f87c900ae1508324e5592fd1e062b0d299f1ff6daafff8c56d4847fd797e80c75f67e4a81d3b4674fbf0d9adeac826ed416747a727ebff7f6a585a20a8be53 0 16 786 24 796 797 6 798 799
88f76196dd6d5f4a084a693f75040138a0017000b8db4a62d1bff75c03343134628efe4e01f7a6969e2027193cd5d7f95886a8eb10649cbf7c900ae1508324e559cb2744939905ea477f6daafff8c14f3b3e999ec40fcfa78ce812cbd2faf2cb3e6947572bee3923f1efb012e7fdfda9616882a2f94f 0 1 800 24 801 802 12 803 804
88ff06c3e1ef628ffe6daeb9ddb5b05462746eb9e5fe7f5889a47e561cc581e0b61f7c900ae1508324e55bc507a9c2511cb1dae76daafff8c348b2900e7a9f8c13bf3f8f00f4ca24b5f6876b31d69e9ebbc9de7f55573ffdfda9616882a2f94f 0 16 800 9 79 805 806 807 808
88efc7e55c023133628ffe634d1693c5aefaadbaedae737f3ffa7c900ae1508324e55bd38e77b04dd7d9d3bf6daafff8c351c7dba0fd87a496824b2b7cc0aad4375d1353236d3fe4134f4f6f71d8cffdfda9616882a2f94f 0 34 800 9 172 809 20 810 811
88ff066196dd6d5f4a084a693f75040138a0017000b8db6a62d1bfff0d5c836597dd628efe4d2da80fb1db548d7a90c1a7f9cb7c900ae1508324e55bb53e05d2d37703a30f6daafff8c4886a76dfe9eacb4a07ab4d1e81477eced86075b19f0d7bea8b3b248f11affbfb52c2d10545f29f 0 1 812 17 813 814 12 815 816
88f8c2da5c8569f71a7c3f628efe4134e18daf1552ebd514c3aff9ff047c900ae1508324e55bbc8fbe3abd02c448ff6dabfff8c79f33bfe25e9eec9ed73ca7a3fe7bf96fb4ecd3dcd603c96db4720d9247d05ff7f6a585a20a8be53f77a8349011eef319c6fdfa390de267bc2251085d8f3d7506798e147da9ac699e063ed4c694d7aaaa3d7f 0 34 812 3 817 818 20 819 820 821
4e03343138ff11c8e05c85089a75b0bd628ffe41e52ebb3d9551e47e65f247ff9fff0a7c900ae1508324e559a4b26179eb6fb2bfeb6da9fff8c16d0ce629053f9eb194be9964408c46f35b88f6914f6322b0236ed93b7fdfda9616882a2f94ff 225 1 812 3 822 823 20 824 825
88ff1d6196dd6d5f4a084a693f75040138a0017000b8db8a62d1bff95c84081b699f628ffe7b3cef7f33343f7452cd3ec63fe7da7c900ae1508324e55a8f499e824bd3c168476daafff8c4fde44516c8da4a5f7edc402b8c87eb4fb23de9eabd32f27b0bb35efc3c6ffbfb52c2d10545f29f77a934904d479799aa9e82792ed11f4f2d4aff80085393d7867c38507da9ac699e063ed4c694d7aaaa3d7f6ea763c84a67aaeccd9eed6da7eb95b4747a78e9eddebad1e6a1d3dbcca378453cbefba1b3da0f11ff 0 16 826 9 827 828 12 829 830 831 832
88ff1cc4ff225c821381628ffe7b0d1347609b258471e66df3fcff5888a47e561cc581b75c7c8f0ae1508324e55ab40dd7c2ea09e0076daafff8c069f63f5ddff62ea4a2bedea3b6aebe1f7669d2e512f7352edaef866401a9ffbfb52c2d10545f296ea661e6bad5da4e92fa7fa3f2372b6cf4948eb7601b94fd3bb369e71bfe1b236723c121599c3374 0 1 826 17 833 834 835 836 837 838
8dff10caff215c836d9785628ffe7bf9aed24c497a7565c3f41f7fe75889a47e561cc581a0801f7c910ae1508324e558147593b56e35edeeb5ff6daafff8c16da3bb204f63bb2c9d5e7191771bacbdd296d3d648de72c8e505b3b3e6cffbfb52c2d10545f29f 53 34 826 24 839 840 841 842 843
88ff2f6196dd6d5f4a084a693f75040138a0017000b8dbaa62d1bfff275c840b8069cf628ffe597e4abad51c8d77aec7ecf7e7f9ff217c910ae1508324e55aaedd3af5ecd788ccd9ff6da9fff8c77f3603d3741e70489a7c12cf41e823f6b073d213a3dd63eb21bcb8c943ff7f6a585a20a8be53 0 16 844 24 845 846 20 847 848
88ff34c2fb5c856990b217ff628ffe4c9ed526af3d7d3d513a21167f3fff257c900ae1508324e559c72677d186cbd54feb6daafff8c27d809491c6fd8932bd279a7a487b7a4eec92c63b6604ad7534cccdd9af3ff7f6a585a20a8be53f77a9349039de7135405f08289fbc7ea5e9e5a376ede9ab1cb6d3b7decfb5358d33c0c7da98d29af55547af 0 16 844 3 849 850 20 851 852 853
88ff39c7ff305c8479d1381f628ffe494f88fcf99d99a66bdcde3b9bf9ff367c900ae1508324e5581dfb3224f6ec930cbf6daafff8c21c663a4af4fe286a44f918a3f2d766a6f217ac91df324cd3a99cd3f9ee1ffbfb52c2d10545f29f 0 16 844 24 854 855 6 856 857
88ff356196dd6d5f4a084a693f75040138a0017000b8dbca62d1bfff065c856c0fbee35f628efe671a515f6ac1dfba01e44117f3fa7c900ae1508324e55aaedee4414547b6a5f76daafff8c475a3c76785d02d5ae7bea7b1bf4943ac81cf47f406bd980672bf51be147fdfda9616882a2f94ff 0 1 858 3 859 860 12 861 862
8b769186b19272b025da5db754feaf96330eafefc3ff0b5c03393138628ffe5a9fb1ba7403d514f4d93c7e3f9f5889a47e561cc581f0b20f7c900ae1508324e55a5192529dbedd3bf6f76daafff8c03d3a667bb4773c4eca7ccb408c292a3f7aa977d01d70482f66daf7eedb7fefed4b0b441517ca7f6ea763ba00f1daadbb258fb74303b0e44fab3d39e5da1bb69b00ed3eebaba5361c32d72f514f1baf7f 59 16 858 3 863 864 865 866 867 868
8dc4c95f87352398ac5754df5c85138d36db5f628efe48f77377f4220fa267a020abf9ff077c900ae1508324e55aaf6d3c47dc4a3a4d276dabfff8c749a4f7ea5910d75e96472f4ef239ea9f728eb9daa69ea1925f7eede8ed62e9ff7f6a585a20a8be53 53 16 858 24 869 870 12 871 872
88c96196dd6d5f4a084a693f75040138a0017000b8dbea62d1bfff17ff39628efe68a8ae790089ddb6896d8d9bf95885aec3771a4b7c910ae1508324e55abf6577a51e2a235d3bff6dabfff8c3fe7af4aa777dc618eb6fbf48fa372746a46aa99df5513c4ecb3da69ddb5fabfefed4b0b441517ca7 0 16 873 3 79 874 6 875 876
88cec2c75c84684fbecf628efe4de5d1572320f6d20944b383f9ff107c900ae1508324e55a97533766ba58e744396daafff8c77f6c98b65b247e7b4829e7f3d8cff723dd9baa7f164963d5f5b4c4f45a1fffbfb52c2d10545f2977a834904e66a96bd35e48605bda873bb35748d0e741f90c934961dafb5358d33c0c7da98d29af55547a 0 16 873 24 877 878 12 879 880 881
8876842d5dcfebc8ff355c8465a138e7628ffe7a83a4c99658fd98657d1ea6fe7fff167c900ae1508324e55ab49bb1a9f71da22d5f6daafff8c4d58eb9bc321057ea37e6724ea5b3af594a973b1011c9d89d5db3af6f364fff7f6a585a20a8be53 0 34 873 9 882 883 12 884 885
8dd86196dd6d5f4a084a693f75040138a0017001b800298b46ff5f87497ca589d34d1f5c8565f744dbff628ffe6ca5a327bb96c836a5eecd49fe7fff1c7c900ae1508324e559b43fd3dd2dcce528af6daafff8c1134d5d7a24ef7592804f3b34c7489d9fccd2f62f6b67ee08da6abeaf389ffbfb52c2d10545f29f77a93490464e88f45f1e2bf16555f770b65bdc9e41683abb54febd3affda9ac699e063ed4c694d7aaaa3d7 53 16 886 17 887 888 12 889 890 891
88c9c4ff2c5c84134d3cf7628efe4920d1e2838a413440faf7d7f95889a47e561cc58197000f7c900ae1508324e55aa1faf35d945521bb9f6daafff8c47dab246cbbe2d2cf183bcf5ca50bd5d5279aa7e919fb87cf6b1bebe49e8fff7f6a585a20a8be536ea661d6e873b752773a5995133b5cf511af6cbed902d9c4e829f5d5ff7eecf1debadea875572887 0 34 886 3 892 893 20 894 895 896
88cfcac95c8569b744f899628ffe5bae97697fa78942f76077051fcf5889a47e561cc581c0b2ef7c900ae1508324e5589d84cc63b2ae92a68f6daafff8c25a4f80cb39bb97d19b1866eceb9499b1f6a19e9d5e9eaa3acc831ba58fffdfda9616882a2f94ff 0 34 886 17 897 898 899 900 901
ff157684aa6355e76196dd6d5f4a084a693f75040138a0017001b800a98b46ffff395c8469e69d07628efe66aea680f02b790079965d27f3ca7c900ae1508324e558cdfb6e6e8d8ac2bd3f6daafff8c511bd2ca6ebebc36ed21f4f96994ae54d59e7c09bf4896868f6766831fa7bfefed4b0b441517ca777a8349003c87c14ceb75797dd70afbcffa98eef6984d27c494750d5f6a6b1a67818fb531a535eaaa8f5 225 1 902 3 903 904 20 905 906 907
88dbc35f86497ca582211f5c85684dbe16bf628ffe68a2cf5ea92b557877a17a553ff35889a47e561cc581c65f177c900ae1508324e55a438a624de9c7eb77c76da9fff8c0bb0236ac7eaea5311a2cd63c266c6de76b7fdbcd1fd23a321eecd861c7ff7f6a585a20a8be53 0 34 902 3 908 909 910 911 912
ff22e1c9c35c023633628ffe7d27bf9ae720c933b53c1b4bfcff5889a47e561cc581f642ef7c900ae1508324e55bb1df8e7a02cf58cd276daafff8c47d1247680cbe0bdc214549f1d7bc939a573a0bad73f6aa6b3ba6931fafaffbfb52c2d10545f29f77a934904e99da9aaf0dbfe6874097aa646ff575cf1d451d3d3b3f1fbfb5358d33c0c7da98d29af55547af 225 34 902 3 913 914 915 916 917 918
88fd6196dd6d5f4a084a693f75040138a0017001b801298b46ffe25c85700e09a035628ffe6a7448187df8eaeb84a9ab49fcffdc7c900ae1508324e55821f7ee34bdd651743f6daafff8c3fe8d1b8db5d7c1e3966f26b5da63927f600f499f2b32d75a6aed30ba5b67fdfda9616882a2f94f 0 16 919 17 920 921 20 922 923
8bff03c25f8b1d75d0620d263d4c7441ea5c850b8071f00b628ffe471a40f74f7d6a69b8d21aacfe7fe17c900ae1508324e55861497df47fa1df4faf6da9fff8c00dea46fb04278d93b3da97a33b32f41da3aba3b61907f4cf596db24239ff7f6a585a20a8be53 59 16 919 9 924 925 20 926 927
88dac7ff015c023236628ffe5b9d9ec2789375b3cc7e9eee0fe7e57c910ae1508324e55baf7b3b3dddb9e996437f6daafff8c17a496766bcd8efb7689fc9820efd267d164af9bb143d5a326964610744ffdfda9616882a2f94ff 0 1 919 24 928 929 20 930 931
88f56196dd6d5f4a084a693f75040138a0017001b80654c5a37fc75c85101c65b71f628ffe7b0831cacf4753d6df3ed3da3fe75889a47e561cc581c7c4d77c900ae1508324e55abec59fdf54f543291f6daafff8c59ee80f6b3ad44e96f472cf43f5d9cf278c2e0cfe9c49e793b87c043535e3fefed4b0b441517ca7 0 34 932 9 933 934 935 936 937
8bff12c3ff0b5c8371b71f628ffe65eb5757dbb3a3760108325efe7fff067c900ae1508324e55bcb8d5b34be3a003e936daafff8c5b293c7a4d4d51e85d8b33364925a16d3dc6ff4f6fd5edaf567bb669ed9cdff7f6a585a20a8be5377a834903ed8e57fdc60964e8d1eb6fb4be5cf2538a8f42f0d8a3a69fb5358d33c0c7da98d29af55547a 59 16 932 24 938 939 6 940 941 942
88e9c8fa5c82089c628ffe6a259e114354c7e289db6fad5fcf5889a47e561cc581c6dd7f7c900ae1508324e559a9e8b659190993e49f6da9fff8c51e066ecf99b788795b66aec90a051f83f8b6b1cd3ca01d647e56fcfba3fefed4b0b441517ca7 0 1 932 17 943 944 945 946 947
8eee6196dd6d5f4a084a693f75040138a0017001b80694c5a37fd75c0132628ffe7a78aa79a87dbedde71cb6029fe75889a47e561cc581d79e737c900ae1508324e558e0eee0409303d3fe3f6daafff8c17dd9e1cedd5b25161aa8fb36772bf567677b99fa286bb02da4160a7a7df8ffbfb52c2d10545f2977a834903328fca427f65b2b6672da3f62ed2a3adaebf61fd7aeb4f8fb5358d33c0c7da98d29af55547a 187 1 948 9 79 949 950 951 952 953
8bff23c4ff075c830b8db7628efe6375c71e745dbcd44189c38bf9ff177c900ae1508324e5599f23b660990df8f07f6daafff8c76f11db48fb33e19687699a7dfaea9bbd6117b8fd37e3ad31d7605d10e46ffefed4b0b441517ca7 59 16 948 17 954 955 6 956 957
88ff27c8e15c8565e1084db5628ffe4ecbafd96910f3cf796fb4d2ff3f5886a8eb10649cbf7c900ae1508324e55888f1ee4f266bdca07b6daafff8c39d3b7a9fa843dc3d5c2b65b664a3a576bb1a66f25b3b7b9fbcf689cb7b47ff7f6a585a20a8be536ea661a77c0d99c000fbf145879a9f4ff4748cca89934bafb6f57deb1f539d9f26adcf213c61799f 0 16 948 9 958 959 12 960 961 962
88ff176196dd6d5f4a084a693f75040138a0017001b806d4c5a37ff95c8579d7da65cf628ffe5d43ef58e756d9ef2d76c9493f9f5889a47e561cc5802c819f7c900ae1508324e558de7cbaf01fed3491cd6daafff8c5472b32b6efaeb2f82b9dacb26225d0a6748013c927799ef5e1d74adfa0ffdfda9616882a2f94ff 0 34 963 3 964 965 966 967 968
8aff1dc3ff2c5c85081c7dd783628ffe5f9bd0e4a190d5da88dd79b1ff3fff277c900ae1508324e55a9ede243b29146e7aab6dabfff8c3be7db368eaf5dbbbed76f46e8d0aa39e3f7deaef5d6e551d8e77f7e647a817fdfda9616882a2f94f77a8349027c76b26b254a6a9aca1db0e9f0cd33763d66e87f4e1a91fda9ac699e063ed4c694d7aaaa3d76ea66299fdb53b44305ded21851cd6532d3daaf25aa8e93b5e3c9adb2765f9197e33fb3cd6263f05 622 34 963 24 969 970 6 971 972 973 974
88ff0cc9f35c023230628ffe6a179347e809f7ec15526f567f3fcf7c900ae1508324e55a59adef6469b12e8e3f6daafff8c57dbc219f6cf6692f748e7306debd05348cbbe6795e7069a44d97dfba3dfaffbfb52c2d10545f2977a834903f379ed314ddda6dda2c45b603d0425b3c4cf8d14f7ebd25fb5358d33c0c7da98d29af55547a6ea760fd7cb36a596915c7ee43f9afa57da77686a96aca8c92c6fd7e7cd6fcaef5ac9e04c901ea8ebf 0 1 963 9 678 975 12 976 977 978 979
88ff296196dd6d5f4a084a693f75040138a0017001b80714c5a37fff245c03353434628efe5a1da0ef61aa7bdb874bef0bf95888a47e561cc581d65d7c900ae1508324e558beac73d3eccc8eb5cd6daafff8c35e87eed66493cd28b7cd533ae4f45490b4d06cec39de0b5e504047e3c53ff7f6a585a20a8be53f 0 34 980 17 981 982 983 984 985
88769186b19272b025da5db754feaf96330eafefc4ff015c83640d87628ffe7b86369c8c2fcb334d36f3b57f3fdc7c900ae1508324e5582431bd56d332b25ebf6dabfff8c50f85eec195e9c1ea97fd3357ba4fdec97af617797d3c9693dbabfd5966a73fefed4b0b441517ca7f77a8349037374aabf6dbb246375c7a691ca693d154737b951274b0a7fb5358d33c0c7da98d29af55547a 0 16 980 9 986 987 12 988 989 990
8dff35c9ff175c850b4f3817da628efe5f8c6fd6e5944731ca1ecf27f95889a47e561cc581c0b61f7c910ae1508324e559ceae76aa893c8fcbf47f6da9fff8c7a3b826ede8ea5c109a3789d1e5999fae6f7ea8b4813bcfc6d3277db19ffefed4b0b441517ca76ea66055b48b0662a47181fecffaeb20679634a460079eef00b407ab228fd4fd3c4eefba9aa3b1ff 53 34 980 3 991 992 993 994 995 996
8ec96196dd6d5f4a084a693f75040138a0017001b80754c5a37f5f87352398ac5754df5c84704d85cf628ffe6cf52f477cbadd55be97a44d1fcf5885aec3771a4b7c900ae1508324e559caa375d6eab2df11db6daafff8c09ef6d7776aa51dde31bcf49473542799b4b1f79ba522f1e3d0a395e14b5ffdfda9616882a2f94f77a834901e50d323dd6beada65f03a7c3ee0dd75fb3dd436a94d88edf6a6b1a67818fb531a535eaaa8f56ea763df817911bab26f5de877db9d5f6cf5159b0be6be85adf726f266bdb73bf3f619dab25f51da6f 187 16 997 24 998 999 6 1000 1001 1002 1003
8dff2dc6c55c820b82628efe5ba532faa4874d1646fd683ff3f07c900ae1508324e55a866b17a9267029eeff6da9fff8c3ed3b2f8f0348edad09abd9eb7fcbe11356945391fb3bcf2b637e42a51ff7f6a585a20a8be53f 53 1 997 24 1004 1005 12 1006 1007
8876842d5dcfebcbff1a5c82085a628ffe7c0c45acfd59f29728f4cf78ff9fc97c900ae1508324e55a576bf06a2827a7bd976daafff8c36d516f59d03ebea7a9f950f534f52bd492bb07ee9790300daf757b7cb47fdfda9616882a2f94ff77a834903ee32965ff48f7e591cd4959eb3f640fd8e6a1a356966c67ed4d634cf031f6a634a6bd5551eb 0 34 997 9 1008 1009 6 1010 1011 1012
88dc6196dd6d5f4a084a693f75040138a0017001b80794c5a37fd05c8575a64426bf628efe66a06611d0f52e777c33083fcfcf7c900ae1508324e55a57eae8dcb2461450cf6daafff8c5b6555bf3c740e94f41fa7ba56295e9e74d7532ff4f6cda66d96bcd8701ffefed4b0b441517ca7f 0 16 1013 24 1014 1015 6 1016 1017
887684aa6355e7c35f87497ca589d34d1f5c83138eb9628ffe7ad2d17b32172530a69a86eafe7fff027c900ae1508324e558b30c3e3b3dde4eedd16daafff8c35d85d267e37de4f4221f9a8f1205b178ea41f995df49f1602dad992d783ff7f6a585a20a8be53f 0 1 1013 17 1018 1019 12 1020 1021
88cec8da5c8575f75f69ff628ffe47d6971cef3f86c9ea56ed989fcfff067c900ae1508324e5581695f992269f6bc4ff6da9fff8c50cf470f3baf9fc0bc5321ea78128a7eec9dc7fc1c5e6d95eada2a455cbff7f6a585a20a8be5377a93490468b048eef3ccf46ed6525707278abbf5ed33616aca7abfe3ed4d634cf031f6a634a6bd5551ebf 0 34 1013 24 1022 1023 12 1024 1025 1026
88c86196dd6d5f4a084a693f75040138a0017001b807d4c5a37fff305c82085c628ffe7b05046fc112f35206d67c55fcff5889a47e561cc58197000f7c900ae1508324e559d701575b2567b7b3796dabfff8c7a988099fb68ec0b25f2cfa8e6726edda9051d630bfdac91df36f8f123de23ffbfb52c2d10545f29f 0 1 1027 9 1028 1029 20 1030 1031
8ecec3cdff1b628ffe7c5133ddea07a76d9e5a3b1e6fe7c17c900ae1508324e55a7302571a43769cd37f6dabfff8c4c673a3d388a26e9a6ba1ef1535e23b7bf8f71fb00caff97def2d3cd74f737fdfda9616882a2f94ff77a83490146604767a95ab66a84976873ccfea437a3c880742ba37fed4d634cf031f6a634a6bd5551ebf 187 1 1027 17 79 1032 20 1033 1034 1035
88d2c7ff395c85089b0b8f7f628efe5e181d78c6a23401e435e7c7f3ff157c900ae1508324e55a96e46fc95ca3ab6ff76da9fff8c34eb92573db4f670138829ad123c66513b664b69ed5b44f521dd0bae1bfefed4b0b441517ca7f77a834904cc903d7a0cfdfabcf9ec059dcde677ed9e5085f8e47fbd5f6a6b1a67818fb531a535eaaa8f5 0 1 1027 9 1036 1037 12 1038 1039 1040
8bd76196dd6d5f4a084a693f75040138a0017001b810298b46ff5f8b1d75d0620d263d4c7441ea5c8675c6d97dd6ff628ffe631d4dc8d5b438e9fdcee37dbf9f5889a47e561cc581d134d77c900ae1508324e558944d61bb84ce5aff4f6daafff8c78f7dcac83c3af766a7767abc32cb477e9b0a43f8ec4a4031d92d4099e0ffdfda9616882a2f94ff 59 1 1041 9 1042 1043 1044 1045 1046
88dec4c35c83782ebf628efe65949199c726a8f650ed674ff3f47c900ae1508324e55a90f8ea0ede46079b7b6da9fff8c5b1805288674cacf49673569909efcd11cb35b5372f6eb2d9e5029ed4bdff7f6a585a20a8be5377a93490110e7477c7747734acfaf016fab4f492c67f769a9f6dd6f3ff6a6b1a67818fb531a535eaaa8f5f6ea763ad8ebfee6a43195ee8cf5b3c776d0413a8ec8950dfb7fdd51c7578b0c3aa79e3f3de51d5d83f 0 1 1041 9 1047 1048 6 1049 1050 1051 1052
88e4cafb5c8608001034077f628ffe4134d425b3f47bc05ef69f60fe7ffa7c900ae1508324e559b7ac94ec8bd7b6905f6daafff8c5b6fb15ad3753880d4f4e80dae3f6b43b124417ad5e993f9f7efa582f557fdfda9616882a2f94ff77a83490589a8c0b257fa1c9516bf52334826f3e3bc75f49e39ccd76fb5358d33c0c7da98d29af55547a 0 1 1041 24 1053 1054 6 1055 1056 1057
8ef46196dd6d5f4a084a693f75040138a0017001b810a98b46ff5f86497ca582211f5c8665e6dd65a6bf628ffe47eda9286fad47b27a2975ee9fcfff2e7c900ae1508324e559b7fb37d6b9deeaf5816da9fff8c76f11d857a943b458cd272475512367f3da871e22505ee375e9e9a44cd3ff7f6a585a20a8be53 187 34 1058 3 1059 1060 12 1061 1062
88ff14c3d45c85081c75a6bf6290fe7c747daf5e3a05e9bb17bc7dacfe7fff067c900ae1508324e55bc948d0dbafd3a8e94f6da9fff8c3433a1feeebc7a7a3fdd368267ea77da3bc765af83cd88a9d485b10bc97fefed4b0b441517ca7 0 16 1058 9 1063 1064 6 1065 1066
88f3c7f25c0133628ffe47d0b333da7f05abbbeccd5b9fcf5889a47e561cc581a75a0f7c910ae1508324e5599eddab8fcb22f006fbff6dabfff8c37dfbb62f2f12d0b9eab97ad7e6cf7457682deaef5ef3bef4b63ae7b8ddacdff7f6a585a20a8be53f77a9349047de6f5315bb7b767e67a3e9d2b00246ba4fd1cef5cc56bbf6fb5358d33c0c7da98d29af55547a 0 1 1058 17 128 1067 1068 1069 1070 1071
88ff056196dd6d5f4a084a693f75040138a0017001b811298b46ffff125c03363337628ffe66afb4bd81603c76f64a5cf1dbf95886a8eb10649cbf7c900ae1508324e55a534a233e94b89afc7f6daafff8c3b3cdea31790b4f4d47714953a67aa9ba770f9a1cf026de9dbb3bc6fca5b7fefed4b0b441517ca7 0 34 1072 24 1073 1074 12 1075 1076
8aff00c3e45c846590b4ff628efe649aa026710269284ca849bf9fff167c900ae1508324e55803ee47ceeca5929f1f6dabfff8c74a07353ddcf5e9ca1d3fa7c3ecad7b13f2396f5f71cbefd574cf1db33634ffdfda9616882a2f94ff77a7349076ee89cf699d359407d3cf4a51f6302d309b1d65a05dcff6a6b1a67818fb531a535eaaa8f5 622 1 1072 9 1077 1078 6 1079 1080 1081
88ff29c8ff045c850b2eb2d09a628efe48cf96dba1e006c421e1c8eff3ff1b7c910ae1508324e55bdcfd29b1db6df6f5327f6daafff8c792d7d6aebefba69b7ab4cbb3798c7533efbc9ee905891085e8ee0fc57ee5ffbfb52c2d10545f296ea662bf7447e5f487b228b1c47b2b5de76dda84dc83f563eebb41e5349eaba136892e32372d74df 0 16 1072 17 1082 1083 6 1084 1085 1086
88ff156196dd6d5f4a084a693f75040138a0017001b81654c5a37fff0a5c846df7002f6290fe7a0bd79f3eabef5bcdb5e237e7fe7f5889a47e561cc5802e3ecf7c900ae1508324e559bf09924f29a2a9eaa76daafff8c746e8abbd3ea6f7e7acaf9a7691ec80f0f8868e95d6f9cc1f7dfb3833793ffdfda9616882a2f94f 0 34 1087 17 1088 1089 1090 1091 1092
88ff34c3ff275c03373933628ffe5bf7dce29e547877bd63e8fa3f9f5889a47e561cc581c642cf7c900ae1508324e55999fa99e0f8ed5b2f4d6daafff8c3a1a7d74919eb4a7d0c0e0669288fd333d2d5a57e6ede52f02af46b7b348ffbfb52c2d10545f29f 0 16 1087 24 1093 1094 1095 1096 1097
8bff39c8ff2c5c85105e7db17f628ffe63f7d69357d9c0f741fb3c5aff9f5888a47e561cc581c0b57c900ae1508324e55aa434394ecd9d9c7daf6da9fff8c3f54ee77f4d7939fbdbd3d1fd4f6b92d6e32e3280046ed430081e921a49ff7f6a585a20a8be53 59 16 1087 24 1098 1099 1100 1101 1102
8aff256196dd6d5f4a084a693f75040138a0017001b81694c5a37fff325c8565f034eb7f628ffe7c3ed00be1af6ccd6188f867fe7f5889a47e561cc581d79d7f7c900ae1508324e55a7ee5424dee823537af6da9fff8c7a3d0f8deea5e8e9230f54759cd4a7c088f777a535bda3b5c119da7bbc7ffbfb52c2d10545f29 622 34 1103 24 1104 1105 1106 1107 1108
88ff2bc3ff1f5c856440740eb3628ffe5aeb226c09fa515779903a1bfe7fff367c8f0ae1508324e558af08ed4c03cc41fb6daafff8c51e9deddbad3d454d8243cff88c1580fdfc4a30cdea86e375f0f5f31be2f5ff7f6a585a20a8be53 0 34 1103 17 1109 1110 6 1111 1112
88ff24c7ff235c0238366290fe7db4e5927a9259bdf53faa69ebfcffff187c910ae1508324e55a3f1436db9da3eccf7f1f6daafff8c79ef21baf7f6364a86c9e1f7ab6df95e1c93ccf4c937aebeec9e36a9e9279ffbfb52c2d10545f29 0 1 1103 17 1113 1114 20 1115 1116
88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b816d4c5a37fff0f5c03373834628ffe4ce8fd08fdfb78ea201ea7fdff3f5889a47e561cc581f0bcef7c900ae1508324e5583da33b88e846e97fc76daafff8c373faedeabea7ebd1087dcf343c9f4e2514fa219f987d06e5a22f49a4a13ff7f6a585a20a8be53f 0 16 1117 9 1118 1119 1120 1121 1122
8eff3ac35f87352398ac5754df5c023539628ffe7dd27f1d5cf36241d29275f347f35889a47e561cc5804f05ff7c900ae1508324e559cf56c7e697121acfeb6daafff8c7744b6bde3db8e32897c36f9436fa6e874493f47c9e9e76b259489ca5947fdfda9616882a2f94ff 187 34 1117 24 1123 1124 1125 1126 1127
88ff35c9ff345c023134628ffe5c8e64d16d8ff9f7d491a6b7ff9fff297c910ae1508324e55ad693e19e91d7edd7ba7f6da9fff8c3bdca8ad020d7ea46c153b288ed3a3f43b120ac1d638d97ba9e966a7e4ffbfb52c2d10545f29f77a8349033d3cfaece38ed3550d8fa5a8136d0c63093bfbf0d4e27d9fb5358d33c0c7da98d29af55547a 0 1 1117 17 269 1128 20 1129 1130 1131
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b81714c5a37fca5c86700ebae3cfff6290fe6cf7d7a580ebdbad1d9a79a0b3fcffff307c910ae1508324e55bdf9aa9f11d4f49dfc55f6daafff8c34133bdd00b7dfa95f6a329bd5ad779677fc36fc808fc4b33aff7b270bd47fdfda9616882a2f94f 0 34 1132 24 1133 1134 20 1135 1136
887684aa6355e7c3ff145c023336628efe445eafd449ea13cf9e71be4fe7ff047c900ae1508324e55bb4720d96bd3c1039e36da9fff8c79ee22909e59e95028f6778945b5c89965b7d1ccf463ecd1e92067a5defff7f6a585a20a8be53 0 1 1132 3 1137 1138 12 1139 1140
88c8c7ff2a5c840b6d0842628ffe6835801f4ecd87af8a6b65eabf9f5885aec3771a4b7c900ae1508324e55bd023aaba9bb3a4de596dabfff8c228f3d47d2390efd3ee70086967d356f8f3dbafbee5a68add6a9b3abb449d3fefed4b0b441517ca7f 0 34 1132 9 1141 1142 6 1143 1144
88cd6196dd6d5f4a084a693f75040138a0017001b81754c5a37fd95c023634628ffe6327623fe24a3a4bd1f703edefe7c37c900ae1508324e55aa95f4cec866b2c9a9f6da9fff8c7565faed2845ebdf8b0a531d00b1c421ff017ec092c28ca8f3d4bd5c6ffefed4b0b441517ca7f 0 34 1145 24 1146 1147 6 1148 1149
88ccc2dd5c840b8e01ff628ffe53da9f1e016a0defc59d0b1fbfe7c77c900ae1508324e559baa89c7d5aeed55ea86dabfff8c32dd7dd3e84191eeb6ba57bda23b7af47ac2c7de86c9edaf151fdc7e7a56e7fdfda9616882a2f94ff77a8349046ecfe1a377e89723b7cf67863285908fd1bd3ceb7301f2fda9ac699e063ed4c694d7aaaa3d7 0 1 1145 24 1150 1151 6 1152 1153 1154
8ae9c7ff395c846db1380f628ffe6bea3afccf246ef6f3d87e256ff95889a47e561cc58197000f7c900ae1508324e558159a438e5f31f474df6daafff8c266e804cf3342178a5d1f4ef576451e6da2aeaeb5ddc97df5b1b8c56063a7fefed4b0b441517ca7 622 16 1145 9 1155 1156 20 1157 1158
8ed66196dd6d5f4a084a693f75040138a0017001b81794c5a37fff2d5c850b2d34079d628ffe6aafa0bcf4e89f7538069a70dfcfd27c900ae1508324e55a51bfdcc8f3d888a7af6dabfff8c7bf45e9358eda52fbf7476efe2c3c82728487c085d5967c7ab262b7d7a3527fdfda9616882a2f94ff 187 1 1159 3 1160 1161 6 1162 1163
8df3c25f8b1d75d0620d263d4c7441ea5c023531628ffe7c38d78edd24942f4aeb64a65fe7ff227c900ae1508324e55abb6a255dbb12beb6f86daafff8c07df5ae4b3a8e593b8df8e6e961fc22a03d47475a97dd7d7a0845f0f7834fff7f6a585a20a8be5377a7349050699b9e86fb749480908d84b620d4386304299eaabb4ff6a6b1a67818fb531a535eaaa8f5 53 16 1159 9 1164 1165 12 1166 1167 1168
88e1c8ff375c837dd7c1628ffe692a26659f7efd779bcfa278b3f9dc7c910ae1508324e559c6a7175a7cf5799ebeff6da9fff8c468adb6e777b1e87a4301e458e1e724e777d3ef03a5826a815be1ff5378ffbfb52c2d10545f29 0 1 1159 3 1169 1170 6 1171 1172
88eb6196dd6d5f4a084a693f75040138a0017001b817d4c5a37fc85c846c2d85ff628efe7a18889a3767f219aba10e9bf9d27c900ae1508324e5586075e9cdd900b45d3f6daafff8c3ae5ad8aa3d8df8f553fe3bc683ba3e8d7737b98cd553810d581adead3ebfefed4b0b441517ca7f77a834903ee363b1f3c6d7823a86ec90dd1fec929d9eaffb7ebac53fda9ac699e063ed4c694d7aaaa3d7 0 34 1173 9 1174 1175 20 1176 1177 1178
88ebc35f86497ca582211f5c0132628ffe48dd329cc3ae4ef33eef60d7fcff5889a47e561cc581e0becf7c900ae1508324e559a4faed694565673b5f6daafff8c3dd9ba91381ca2601d9ed67ab29eee5217c4d38c8e46e4a2433a4a65f1dffefed4b0b441517ca7f77a934903671d7e5f8fbd8da3dcce57efb75b4f33b47af3ec42e81353f6a6b1a67818fb531a535eaaa8f5f 0 1 1173 3 79 1179 1180 1181 1182 1183
88f2ca5f87497ca589d34d1f5c85132eb8e085628efe440e86107acd51d3eacac9dff9ee7c900ae1508324e55ac967f2429a4adb6a8f6daafff8c79157dbd7a122c93b1bc59edf1cb39e5a637035bbe686466a2544de13dedffbfb52c2d10545f29f 0 1 1173 17 1184 1185 6 1186 1187
8bff106196dd6d5f4a084a693f75040138a0017001b820298b46ffca5c8513610b4e7f628efe5149cf6ba571c338f9db207f9ff37c900ae1508324e55a83d6dfa218f556467f6dabfff8c77ebebbf9f0e3b637d999fd7a7bd797d23ea77296a98fc57efad6e0a68e4a11ff7f6a585a20a8be5377a934903a396b95b73d7879f8ea67bd24359e6d13764fee39fa7b6fcfda9ac699e063ed4c694d7aaaa3d7 59 16 1188 3 1189 1190 6 1191 1192 1193
88fdc3cf5c85081a69917f628efe7ac81091e33b60eaafcc6967f95886a8eb10649cbf7c900ae1508324e55baa055f50b8903540bf6daafff8c07b74b10db3557e9d9521233257eadac5e1c95ea29ef375e8fb8d86b27bebff7f6a585a20a8be53 0 1 1188 3 1194 1195 12 1196 1197
8eff09c8e45c023438628ffe5c6daed6fb04ef352756ddb23fe75889a47e561cc5819036e77c900ae1508324e55aa3b943cc82d9bb51576da9fff8c5066ba1d1e23ed3b28349eec983625dee94b9338d23dcbdecf40125128ffefed4b0b441517ca777a9349057d9ea7b028277f27ed34868e808fd3fe04ed31f42b95b567da9ac699e063ed4c694d7aaaa3d7f 187 34 1188 9 1198 1199 1200 1201 1202 1203
88ff0f6196dd6d5f4a084a693f75040138a0017001b820a98b46ffff1b5c0130628efe48e15e7503e83f2367b1121fe7ff057c900ae1508324e559e8c6f3801c83b1db7f6dabfff8c17a1996bb33d69a99a43dfb7a6a897b3b287c9ba531fbe9eccd3f2774fb135ff7f6a585a20a8be53f77a934903ae7b3f5ade73c3e2eb63a02a3a37d65aa84ca0f1e855faafed4d634cf031f6a634a6bd5551ebf 0 34 1204 24 273 1205 6 1206 1207 1208
8dff15c3f05c850b81085b736290fe411bfe7df8179f3ead6fad0cfafe7f5888a47e561cc581e6ff7c900ae1508324e55a4076b1e0a492904d7f6daafff8c0fc923b6d24d6742cf38fdb607ec65ea4ef5ad8dbf55d5ea76df95f1749ffefed4b0b441517ca7f 53 34 1204 9 1209 1210 1211 1212 1213
8dff14c8f55c85081e75c083628ffe597a892bf24f0877b4dd66f52ff3ff007c900ae1508324e55bcf77da91de8fd801036da9fff8c37238d7535ada266bc21d051eda8e6a68176902640ec14a56fccfec4eb5ff7f6a585a20a8be53 53 1 1204 9 1214 1215 20 1216 1217
88ff306196dd6d5f4a084a693f75040138a0017001b821298b46ffff2a5c0133628ffe5c7e4ecf749fbf4afa82813ecff3ff147c900ae1508324e559b04ddc65487c0a41ff6daafff8c788cb519f43ef527b28ef4f6eb378175379f00a887f42358d099b2d6fbfbffbfb52c2d10545f29f 0 16 1218 24 128 1219 6 1220 1221
88ff1dc2e75c8575978010ff628ffe5cf0ed6577c0594d6865b4fbfe7f5888a47e561cc581f1397c900ae1508324e55bbd1d4fdc1d639a813b6daafff8c189237456fb54f56bdd3e3c066f34925f74da2ea866c71d2d08b2c642ffbffbfb52c2d10545f29f77a834907601fb842d324f333e43bc0ea5183ab2f79eb53b3cf57a0fda9ac699e063ed4c694d7aaaa3d7 0 1 1218 17 1222 1223 1224 1225 1226 1227
4e03343138ff2ac9ee5c023237628efe4090085e2534730fcb43ece7f3ff1f7c900ae1508324e559cb2577c22a23f29c3f6daafff8c140400da7fc16749812cd3f9f533e4e9dbd79ea7135dbafbaedf7dfa940effdfda9616882a2f94f 225 34 1218 17 1228 1229 6 1230 1231
88ff286196dd6d5f4a084a693f75040138a0017001b82654c5a37fff0b5c8571f6dc69bf628ffe7dcfda5f52da6b095cad488f3fcfe87c900ae1508324e55bdd686a66445a08f55f6daafff8c2066eb4b2fb9679f52c7585d4beef6f627512f9f22b64f5eecf3658e3a993fefed4b0b441517ca777a834903a58dbf54c7d8e46c7d297da73d8dba89d9351e31fa9e43fda9ac699e063ed4c694d7aaaa3d7 0 1 1232 9 1233 1234 12 1235 1236 1237
20880f2784aa6355e70f1296dd6d5f4a084a693f75040138a0017001b82654c5a37f0f108b1d75d0620d263d4c7441ea0f0d8675e71979907f0f138efe4e23a073385768a7c13df993f90f0985aec3771a4b0f2d900ae1508324e559ee9e5bea6235674a240f1eabfff8c53e012d87ec3b6d947e43ed2f39d7cbeebb4a64eefa0ddfcf57fb87dfbecf7fdfda9616882a2f94ff0f28a8349047dfaf7b0ec89b689e8447da2bf679afaa2ab2b3ceff744bf6a6b1a67818fb531a535eaaa8f5 0 1 1232 9 1238 1239 6 1240 1241 1242
880f27842d5dcfeb0f1296dd6d5f4a084a693f75040138a0017001b82654c5a37f0f108b1d75d0620d263d4c7441ea0f0d8575f75d0b9f0f138ffe4d5592b6cb7ed9723f6e95cf5fcf0f0986a8eb10649cbf0f2d900ae1508324e55a61f9f4f752f771a4770f1eaafff8c535cee7595966390b2b9e027256e482ed407af8448467acf4b41eaccbd07ff7f6a585a20a8be53f 0 34 1232 9 1243 1244 12 1245 1246
880f2784aa6355e70f1296dd6d5f4a084a693f75040138a0017001b82694c5a37f0f1086497ca582211f0f0d8471c79f730f138efe6b34bd8684cdd7c044798947f30f0986a8eb10649cbf0f2d8f0ae1508324e558443faa13620d31910f1ea9fff8c46c80c9a3a1e81cfd4676a8115d4f84776a6191a10261d14749dd9ba47ff7f6a585a20a8be53f0f1fa663c3ce3652d04eadf9b2aef4bae263a7d5961fa543a1c66a6e7f09f5d86470efcb4b56f8b0e1 0 1 1247 3 1248 1249 12 1250 1251 1252
880f279186b19272b025da5db754feaf96330eafef0f1296dd6d5f4a084a693f75040138a0017001b82694c5a37f0f108b1d75d0620d263d4c7441ea0f0d836420070f138ffe5e405161acafdb48ebdfbb75ff3f0f0989a47e561cc581c75a170f2d900ae1508324e5588693ad6cb9ddc2d08f0f1ea8fff8c2481a9dec54053380a83a3bd4294e9aec7e5083d89b9dd2c8fc7d5347fdfda9616882a2f94f0f28a934903639cced3575afab84f1de77fc79ef5da3ebd59480edd2f39f6a6b1a67818fb531a535eaaa8f5f0f1fa661de92259945ed2235043c9e8b647ded1f775c0798dbefe68ad977b1ec3984dbe319c9dbb76f 0 16 1247 9 1253 1254 1255 1256 1257 1258 1259
880f27842d5dcfeb0f1296dd6d5f4a084a693f75040138a0017001b82694c5a37f0f1087497ca589d34d1f0f0d01350f138ffe5e7fc5becedbd3b84f4299b6bf9f0f0986a8eb10649cbf0f2d900ae1508324e55a5a1cb1e7895a6490bf0f1ea9fff8c46edb65b4a1c75d7d0592c2f4ea920eca443253652f74765645e06ed0dffdfda9616882a2f94f 0 34 1247 17 1260 1261 12 1262 1263
880f279186b19272b025da5db754feaf96330eafef0f1296dd6d5f4a084a693f75040138a0017001b826d4c5a37f0f1087497ca589d34d1f0f0d8375e08b0f138efe7da7dbd4a426ad98e420dfb7f90f0986a8eb10649cbf0f2d900ae1508324e559c68d3481f61ecfd1270f1ea9fff8c48821d94593521b2cf7eeb3b4e3c0ac2979d79279d1d9d9fdd869916f4ffbfb52c2d10545f29f0f28a8349077b67f76259eb1f997ab74a23ec696d2d933ef02b1948197ed4d634cf031f6a634a6bd5551eb 0 16 1264 17 1265 1266 12 1267 1268 1269
880f2784aa6355e70f1296dd6d5f4a084a693f75040138a0017001b826d4c5a37f0f1086497ca582211f0f0d033830380f138efe6690ecce9015f70328671bdfcf0f0989a47e561cc580206c1f0f2d900ae1508324e55bb3cebbe1a003ab82670f1eaafff8c0e3179301b117c46f066b1b0555b75b8cc9d7b7927673ad569cd5535a7affdfda9616882a2f94ff0f1fa661d1a1fad00334dcaffa701216d29293d6175eefebb5bd7aca00d9d7a9296597d9901556ef7f 0 1 1264 3 1270 1271 1272 1273 1274 1275
880f279186b19272b025da5db754feaf96330eafef0f1296dd6d5f4a084a693f75040138a0017001b826d4c5a37f0f1087497ca589d34d1f0f0d0231370f138ffe5dea023c165969eafd09e2fafe7f0f0985aec3771a4b0f2d900ae1508324e55a94a7c00b63eebe917f0f1eaafff8c759237e6ea3b68a646e68daf72f723a711fd3ecbb1f9adced53a178649e6ffbfb52c2d10545f29f0f28a9349057ddf33aff7a80692da5aafcbe7f764a071ced2f9f20e8f5bf6a6b1a67818fb531a535eaaa8f5f 0 16 1264 17 1276 1277 6 1278 1279 1280
880f2784aa6355e70f1296dd6d5f4a084a693f75040138a0017001b82714c5a37f0f1087352398ac5754df0f0d8469d700cf0f138ffe599a992b488206cfd2997a53fcff0f0986a8eb10649cbf0f2d910ae1508324e55abef2d836bc75f124f57f0f1eaafff8c3919ed6e84023f3650d740b2d27c4dd9fb7d54207675e71fe89a3cf51cbe7fefed4b0b441517ca70f28a83490476361a1c77d5b2f8076400a7e9d1f08e8ea70fa9a99e3a3ed4d634cf031f6a634a6bd5551eb 0 1 1281 24 1282 1283 12 1284 1285 1286
880f27842d5dcfeb0f1296dd6d5f4a084a693f75040138a0017001b82714c5a37f0f1087352398ac5754df0f0d033235380f138ffe5d233e0c679a05447639dce9fcff0f0985aec3771a4b0f2d910ae1508324e55acf5351e1aef2473797ff0f1eaafff8c376d739fc985de3ec1eccb8f78b0b2f4f727a478b4adbe6b5fed68bab7453ff7f6a585a20a8be530f28a93490752f9b52365ee93cfe7c78b5ef15d91a5e7e6f7647d24663b7ed4d634cf031f6a634a6bd5551eb 0 34 1281 24 1287 1288 6 1289 1290 1291
3fe11f88769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b82714c5a37f5f87497ca589d34d1f5c851044cbae35628ffe68e959bdd2ebf24ed748ddacdfcf5885aec3771a4b7c900ae1508324e558e9f3d3cd8dce33cc2f6daafff8c77b3d3fea714727a133203c11b6bd781faf51b256bcbe10d51dafccf81937fdfda9616882a2f94f6ea66266e7f24eb4371c65a42f10c3a012f4378f00391b02014bc34797ed1faecf7aa3c75476f537 0 16 1281 17 1292 1293 6 1294 1295 1296
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b82754c5a37fc65c0132628ffe5ca9d11aa693426a6fa4ddcdfcffc57c900ae1508324e559f9e599eb44330a34ff6daafff8c38fbb352efa4f7a9befec0701681c9edfabd5124e2485af7edff5dfdb5183fefed4b0b441517ca7 0 34 1297 17 79 1298 6 1299 1300
8b7684aa6355e7c35f87352398ac5754df5c03323338628ffe7b7444d63edd143a2f487cb57f3f5889a47e561cc58197000f7c900ae1508324e5599f43a3ad0f0ec91f2f6daafff8c23b48fb9274a3db8dd137bad325bd63b1ab5a6d36d9e6af2e38d90482bfebfefed4b0b441517ca7 59 1 1297 24 1301 1302 20 1303 1304
88c4c95f8b1d75d0620d263d4c7441ea5c0130628ffe5e0a1df354d2a2894a9e88f3fcffc37c900ae1508324e55bb81ab7ccb6466aba786da9fff8c74a075a3ad49287ba4637bb589f6cd4cd7e51323d4a9b65ef304c9740effdfda9616882a2f94f77a8349058ecb2d7d9af5d5a9455a5965c25333a09bbdae392cf18aafb5358d33c0c7da98d29af55547a 0 1 1297 9 273 1305 20 1306 1307 1308
88d06196dd6d5f4a084a693f75040138a0017001b82794c5a37fc45c857000081e0f628efe4b3bc2104f2dbd3d9aa3f573f95889a47e561cc581d69b777c900ae1508324e558f5be52ba07a43cf3ff6da9fff8c17d2597a7efdc1e230553ccf19cf05eb4a7b27c84e78dfa51d05ec8c96cffbfb52c2d10545f2977a934904a1e92bd622bf361eb1cf2bcf8d1374efe3dd0e791778e9b3ed4d634cf031f6a634a6bd5551ebf6ea762337bf051468ed4f79bb8bc0dd4bd1f8f07eef8e32f6f6797dc7ee637517967d9e596673c53ef 0 34 1309 9 1310 1311 1312 1313 1314 1315 1316
8ad8c5d15c0131628ffe531bdd893d8324c7aaaa7ad7fcff5886a8eb10649cbf7c900ae1508324e559d2f7150e582b4f576f6daafff8c461aec8fd4e61ca3ee935b538ccc744cecde3dfaa9deafbd3b41f34db44bff7f6a585a20a8be53f77a834903e98d05f3552dfaeedd4dd286aaa2d75ce93ba8f681531d1f6a6b1a67818fb531a535eaaa8f5 622 34 1309 24 64 1317 12 1318 1319 1320
88e7cbd15c0135628ffe5b211e6bd7b3b612d34bfe05fcffd67c900ae1508324e55a6a05d66769e8e166476daafff8c78afb4bdd3e4137a7297999532b54d9eac323b509f27a413f62152d96af5ff7f6a585a20a8be53f 0 16 1309 9 1260 1321 20 1322 1323
88eb6196dd6d5f4a084a693f75040138a0017001b827d4c5a37fd65c023138628ffe7a47ddb6cadd6d23ccf63b30bf9fdb7c900ae1508324e559f1f890bebcc6867b936da9fff8c7577a371d25f1401da6a220958cd4ca391f0cafc6705258fc344426ba3fefed4b0b441517ca7f 0 16 1324 9 442 1325 20 1326 1327
88e1c2da5c830880d7628ffe403681d9bf466ada1e4bf676fe7fdf7c910ae1508324e55bc78f1d6375df4ff967df6daafff8c77eb67b8cad47d0fd6d98c0efedef51b487fdd638db0d63f538649a9447effefed4b0b441517ca7 0 1 1324 9 1328 1329 20 1330 1331
88ebc65f86497ca582211f5c023133628efe4e96e773cb4d8a7a5f913527f9d17c900ae1508324e55a87a82f6f67a88fbfe76da9fff8c33d249475942878b3fb6cdd3c3de2b768f729e90d7383ad2591e9d144c0ffbfb52c2d10545f29 0 34 1324 3 172 1332 12 1333 1334
88f06196dd6d5f4a084a693f75040138a0017001b8c814c5a37fe45c0134628ffe6792bebd651cedfbf3e828e83fe7f77c900ae1508324e55a3efed0e592f630125f6daafff8c3eef48e9680f4e840c3476454cf5aedecdb49f12fbec7ece7bae49dbb199bfefed4b0b441517ca7 0 34 1335 9 628 1336 6 1337 1338
88efc2e85c84742f859f628ffe7af565d25a58c8e566035e9ffe7fda7c900ae1508324e55bd49284731699cc327f6da9fff8c0660b4d531b89f7dc965404391bde9d35617deeed32744b61df158e56f7fdfda9616882a2f94f77a83490336d13d401744d56cbe3b18001fbabb5b2d6cf53542ee507da9ac699e063ed4c694d7aaaa3d7 0 1 1335 9 1339 1340 12 1341 1342 1343
88769186b19272b025da5db754feaf96330eafefc8f45c85089f65d6ff628ffe45e7dc8378539bc4931c33b5fcffe07c900ae1508324e559d90d4bc89a9103d55f6daafff8c781f5adc3bb40dff0ff97a9edefdb74d0ebc1a87ddf8db750395fa41d902ffbfb52c2d10545f29f77a9349048893a3ed226b3adb3c95474796447eb587ab6dcfdbc8d973ed4d634cf031f6a634a6bd5551ebf 0 16 1335 24 1344 1345 12 1346 1347 1348
88c36196dd6d5f4a084a693f75040138a0017001b8c854c5a37ff45c85780cb4eb20628ffe6be859faca964feadf759c1eff9ff97c900ae1508324e55bb4cd23bd74b41f13776daafff8c55d196c82a667fd796a820d96da05b3c7d1ef2e1a3eed4f355e911f970957fdfda9616882a2f94f 0 16 1349 9 1350 1351 20 1352 1353
88c8c2d75c846c0e09ef628ffe45ee304cd35d4d474aa373a59fcf5889a47e561cc581d6c2df7c900ae1508324e559fade2c87f5d465f09f6daafff8c53dfd573da7e9d89532ccb5ba51d56d1d0727b3594fb724ee51dae74efe11ff7f6a585a20a8be53 0 16 1349 3 1354 1355 1356 1357 1358
88cdc75f87352398ac5754df5c84642275cf628efe40424f5d2f3a6b2dabdfb4a7f9f07c900ae1508324e559ff5e4d2d94bae79a496da9fff8c59de41bb64de247465b495cc8e8d4f379353d82f55483ca0a6e8576876cffbfb52c2d10545f2977a834904cdc72ba323c0ada8c9dfdc7ded1d0897ca676bd4d5189d3ed4d634cf031f6a634a6bd5551eb6ea762d6bbf6f56125b7abedfbf6fa091bb505f4f518433a5bb6cb5bebebcd1dab1f6e93d4d39edc3f 0 16 1349 24 1359 1360 12 1361 1362 1363 1364
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8c894c5a37f5f87497ca589d34d1f5c8564010b8eff628efe66308442b93c80074a65abd7f35889a47e561cc58197000f7c900ae1508324e55bbf70990dbdddbb3d176daafff8c751cbedd0faf4d5a4237e6714c3f523947a6ba7a72c9aca24a8ce845ddd47fdfda9616882a2f94f 0 34 1365 17 1366 1367 20 1368 1369
88dcc4c35c023830628ffe7d0fc9ea64fd2a288f354f49fcff5886a8eb10649cbf7c900ae1508324e55ad07547865ee897284f6daafff8c78ed3f73cd1d63f3e2d8e727a4b638c2377c7596db086b1e7e89fb36e9c1ff7f6a585a20a8be53f 0 16 1365 17 1370 1371 12 1372 1373
88cac9d15c830ba177628ffe7cf4456d353d4748a3e86233fcffc77c900ae1508324e55934107d8fe7a9dd43ff6dabfff8c536d7efa77a7a53ebcb8f1ad3f59db73d10fe591ba1b3dbfd8de67911d7b0ffefed4b0b441517ca7f77a934903e4666f5dba0a592c71a66b73a51e1ef155216a99cb481ceff6a6b1a67818fb531a535eaaa8f5f 0 34 1365 24 1374 1375 20 1376 1377 1378
8de66196dd6d5f4a084a693f75040138a0017001b8cb2a62d1bf5f8b1d75d0620d263d4c7441ea5c83644d8b628ffe4261db4beff4a0fd806aacedfcffc97c900ae1508324e559d1b42a3a9d9ae675ff6daafff8c7b75d4f74bfdba57417dfb0112665d700f168f2fcef7776ca2b19e6790cffdfda9616882a2f94ff77a934903c9f55d1dcbe5cf1dfdf640cdd0d47a7a795ef31b6d065eb3fda9ac699e063ed4c694d7aaaa3d7 53 16 1379 9 1380 1381 12 1382 1383 1384
88edc4dd5c857c2d3aeb9f628efe50501ea8db9269cc84566f1fcf5889a47e561cc58197dc7f7c900ae1508324e559af12f44812e9c8373f6daafff8c46e05a90e3efd64182394f43b4825a936bbe7c33eaa1c95f66de95bf4897fefed4b0b441517ca7f 0 16 1379 24 1385 1386 1387 1388 1389
88f2c9e25c03323437628efe435c648df49fa47da90f808ff95885aec3771a4b7c900ae1508324e55a87ad965276766055eb6daafff8c22b3d8d01ff3ebd21e1dbdba0233b802cf6484907e8ae78f5e2af2e37353ff7f6a585a20a8be53f 0 16 1379 24 1390 1391 6 1392 1393
88e06196dd6d5f4a084a693f75040138a0017001b8cb4a62d1bfce5c023632628ffe4fea3928e8dd1eac3b8e3f3cdfcfc37c900ae1508324e558f5f82b47767b3bb6ef6daafff8c7bf23a68b7b1c3eaa8e8e87ed3b45f6f4cc90a7a8d5b6c8ad6bbbf525c27fdfda9616882a2f94ff 0 34 1394 9 1395 1396 6 1397 1398
88fcc25f86497ca582211f5c83782c8b628ffe421399df51cf5d948ba49d7cff3fe37c910ae1508324e55ba96779bf1efb8bb592ff6daafff8c3bd5df0e3dd5b95e6d2f37d4fe1363d574b5f27a1ca9447ecefbc614863ffdfda9616882a2f94ff 0 16 1394 3 1399 1400 20 1401 1402
8d769186b19272b025da5db754feaf96330eafefc8d85c0130628ffe5e69f01fa87dc85f6d78a6df1fcf5889a47e561cc581e71f777c900ae1508324e559b1b91a5b752cbdd03f6da9fff8c3be7c7624f654e463a7cd358874c735674d8093d5a64a4f34d6504355effefed4b0b441517ca7 53 16 1394 9 273 1403 1404 1405 1406
887684aa6355e76196dd6d5f4a084a693f75040138a0017001b8cb6a62d1bff95c850b2cba00b7628ffe63f1eaa158ecd6119ee3e80ebfcf5889a47e561cc581d75d737c900ae1508324e55abb1d0f440e997bc94f6dabfff8c35e07dcad3bd252b9ec951bacb47b73cd1d650486afbd9d3bf497bb7358893fefed4b0b441517ca7f77a83490182f9198c7d1babd180f5569ddafa7aed6c8dc9532dcbd5bfb5358d33c0c7da98d29af55547a 0 1 1407 24 1408 1409 392 1410 1411 1412
88c5c4f65c023631628ffe7c3a078c1a0b3dbeec7fad76ff3fda7c900ae1508324e559fea008e324b5c6f7bf6dabfff8c56c9bb4af53687ac7387a7be87b7c37e5a6a7a7df8382ce9e69f6fd7e413b9ff7f6a585a20a8be53f 0 1 1407 17 1413 1414 6 1415 1416
88fcc8d45c023130628ffe59a8c177d353f7f3474a256c3fcfde7c900ae1508324e558969ecedd9b7de981676daafff8c4e1ac0d86ab1a193ccb479ad1ea73576925f1d5eedd66b1af33cbeabedea5ffbfb52c2d10545f29 0 34 1407 3 682 1417 6 1418 1419
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8cb8a62d1bfef5c8569971c0b40628ffe7b38566a7e39fb4b23ddfccdd3f95889a47e561cc581a132ef7c900ae1508324e559f9693a1b235e289fcf6dabfff8c5846bd3a9274eae7aafd7ab2c077ebd3b25b2743f69a5f25725f3474edec3effefed4b0b441517ca777a834904be3c2400e80f3dbb7aea1ee471f1b8d24c8f6821ceef4b3ed4d634cf031f6a634a6bd5551eb 0 34 1420 9 1421 1422 1423 1424 1425 1426
88dbc45f87497ca589d34d1f5c03393938628ffe63e9efa7aa0e5286d7dd1919fe7feb7c900ae1508324e55aa47be8e55282deb2fb6daafff8c567ed47aeafb828fd555cf292baec2dbd1b4c7300657bc0d3dbdc95b3e64ffbfb52c2d10545f29f 0 16 1420 17 1427 1428 6 1429 1430
88e0c9fa5c84101c0b7f628ffe69b0324f4333828f4f47e821fe7fef7c8f0ae1508324e559b259210e598e434d6dabfff8c54993bf7ee337b3f7eef1fa8bdcb475f6df80be9a4eff5f4f3b6375fb7c547fdfda9616882a2f94ff 0 16 1420 9 1431 1432 6 1433 1434
88e46196dd6d5f4a084a693f75040138a0017001b8cbaa62d1bfeae4628ffe7a93cb4e10f65b4b74f9e8cf9fe75886a8eb10649cbf7c900ae1508324e55a8aec6cdebad9e8c2f56daafff8c1a56598e34fbf088e6a1e91b90620b93bfedeed4523f33757cef37ebdcfd7fefed4b0b441517ca7 0 16 1435 3 273 1436 12 1437 1438
88e9c2cb5c8613eebefbce7f628ffe4745ae78316b1b6e35ede253fcffc27c910ae1508324e55a5f7efa4c9eadd5d1e27f6daafff8c24eff476bb3cfa67dfb95e41ab9d2dc9e891b27a9cf3ec1655208c88eca7fefed4b0b441517ca7f 0 16 1435 17 1439 1440 12 1441 1442
88e7c65f8b1d75d0620d263d4c7441ea5c840b4fb8df628efe7df7b0c40323f34944d4ad8bf9fd7c900ae1508324e55ab98d24bd48243ad35f6daafff8c5b64ad7b1d1e495360e95dbe036b8cce9f20432f4bd1f7cdd3b0bdfbee3e9ff7f6a585a20a8be5377a734904f5526f27b669821f151021b4a703f41520e89236765afb5358d33c0c7da98d29af55547af 0 1 1435 9 1443 1444 6 1445 1446 1447
88ed6196dd6d5f4a084a693f75040138a0017001b8cbca62d1bfd65c84101c13ff628ffe7a7beeca634880ec6f7bf64abf9f5885aec3771a4b7c900ae1508324e559bf36f8ed1d125226476daafff8c041e24ade9eb7cf5b91d1e1b93c35efcd3dab4f77493f97adaad704ff492cffbfb52c2d10545f2977a9349032d0c350127eeffbf34d76b753d4fb7bd4edf6e9296becefafb5358d33c0c7da98d29af55547af 0 1 1448 17 1449 1450 6 1451 1452 1453
88f4c4ca5c82105e628ffe7af9a9d711ebaf91c618e8255fcf5889a47e561cc581d71c177c910ae1508324e55a8f7edda1ee86a59abb7f6daafff8c7a8e691975e23a1b0010cae851de77dc43bd6a96af1eab6a8f65f7d246e5ffbfb52c2d10545f29f 0 1 1448 9 1454 1455 1456 1457 1458
88e9c9e15c850baf3407bf628ffe7b49e59a400f0567b7b2d237ff9f5889a47e561cc581d65b6b7c900ae1508324e55ac710e77f3d891d3ecf6daafff8c78205cea39cd5380909ebd5a24515cfd64ef6f42746e49d1efd8d9b6893d7fdfda9616882a2f94f 0 34 1448 17 1459 1460 1461 1462 1463
887684aa6355e76196dd6d5f4a084a693f75040138a0017001b8cbea62d1bf5f86497ca582211f5c85105f132dff628efe45518e531d9ef1992db9da7fe7e07c900ae1508324e5585de4aa6ef2f76e47476daafff8c53ebc3f220489fcf5f3dd061b3dad0f9f1dbb0c5d9da5f7fa1d1e04e01c37fdfda9616882a2f94f 0 1 1464 3 1465 1466 12 1467 1468
88f5c3ed5c023534628ffe7a9dee8e58895d78a9799b53fcff5889a47e561cc581f75b6b7c900ae1508324e55a50d2ea3bfaf5d40c976daafff8c52fbb3a6c726729b06dd954dd8a369c6fbd0df4f409d974b53fec68ebe53ff7f6a585a20a8be53f 0 34 1464 17 1469 1470 1471 1472 1473
88c9c8f25c03313335628ffe7bd1696d9fdc6c924efec55f6fe7d97c900ae1508324e55862b2b8ec94a37fbcdf6dabfff8c55d9fb23f334ee89feb5776c31ce09dea7a8bcf7729afab277e3afa742d74ffdfda9616882a2f94ff 0 1 1464 17 1474 1475 6 1476 1477
88cd6196dd6d5f4a084a693f75040138a0017001b8d014c5a37ff75c836de7c3628efe4ad496a40144861d6670bd7f9fee7c900ae1508324e55a44a5aa4fe134f4663f6daafff8c488aeb7250bce75b48ed9e28b4ed33e3bcae1ea147e5eb66a0f4f5f1d3c47ff7f6a585a20a8be53 0 1 1478 17 1479 1480 12 1481 1482
4e0334313876842d5dcfebc4fd5c8471a0b4e7628ffe51679edd068a5dafc8851864fe7ff47c900ae1508324e55bb33d9c44b4bd3471fb6daafff8c12375df719bc911d6894d34626fdf7ea2f72124f4ed330db9a5f1d82e87bffdfda9616882a2f94f 225 34 1478 17 1483 1484 12 1485 1486
8d769186b19272b025da5db754feaf96330eafefc95f87497ca589d34d1f5c023332628ffe45e52577d77b7bd5e41efa09afe75888a47e561cc58190b97c910ae1508324e5591d3d7af5639ee42a7d7f6daafff8c763b229fba3bf8968ecd9599daebeea7c603fa3cc7251da92a4d287af7abfefed4b0b441517ca7f 53 16 1478 17 29 1487 1488 1489 1490
88c96196dd6d5f4a084a693f75040138a0017001b8d054c5a37fde5c023136628ffe7afaf60106d67ccc7f2f9c5d7f9f5889a47e561cc581e71e6b7c900ae1508324e55ab012da3a556a5c907f6daafff8c3efd3de7b3dcfea6eb23f546f9fb547a6ce86f1d01d4d49ca8a3b74498d1ffdfda9616882a2f94f77a934905be1a1964f7e3af4942cd1e3dd72cd699a7650d71b60f73cff6a6b1a67818fb531a535eaaa8f5f 0 34 1491 3 1492 1493 1494 1495 1496 1497
88cbc4ca5c8568217da039628ffe7b767d139db1b3dfc3ed555c9fcff67c900ae1508324e55bbc8ea0a33faeb4187f6da9fff8c749e4f6f949e3d53d64f2275d14c79aca4d3f9a0052810d1c358db2a65ffbfb52c2d10545f29f77a934907974f552f0ba756e99fcb828cbd7ac9e53ed97a51d54d8e33f6a6b1a67818fb531a535eaaa8f5f 0 16 1491 17 1498 1499 6 1500 1501 1502
88d5c9cf5c85101c79c73f628efe67b242361f51ba70f40983e3f95889a47e561cc581d69b6b7c900ae1508324e55801686d4ef35186d7ff6daafff8c23a7b6faf4083bf69db4fa207d0d911cce087275ebd67aedecd8cbddaeacffdfda9616882a2f94f77a834905b4d134945063c7e0a4ed5d7e5b24f32269ce52d039aa73ed4d634cf031f6a634a6bd5551ebf 0 34 1491 17 1503 1504 1505 1506 1507 1508
88db6196dd6d5f4a084a693f75040138a0017001b8d094c5a37fd65c840844213b628efe7d1867b02c90034f666cb43fcf5886a8eb10649cbf7c900ae1508324e55916a6cf0739eca7b4ff6daafff8c392759cb5b51b764810f600c5ebbd6f4fe3b47dbda68f4cbe3377edd5f6cfff7f6a585a20a8be53 0 34 1509 17 1510 1511 12 1512 1513
88e1c3db5c83680d3b628efe6831022a24699f276c044d1fcf5889a47e561cc58197000f7c900ae1508324e559fa0b5ce1b1a155e3b76daafff8c58d4be1e418359fd4754ecd8d79f1e8cf3d317d1ba56f86df32193d8d5a7fefed4b0b441517ca7f 0 34 1509 17 1514 1515 20 1516 1517
88e6c8fa5c831000d7628efe5a67d15c21232a299662355ff3c77c900ae1508324e559aafc748de2f4940edb6da9fff8c0c483b96b2f351d9d9d7a36df7fa485b4769657e8ee1ec90913d8bd1fb3fefed4b0b441517ca7 0 34 1509 3 1518 1519 12 1520 1521
88ea6196dd6d5f4a084a693f75040138a0017001b8d32a62d1bf5f87352398ac5754df5c023932628ffe59f333547b69b3d1da3f355567f3c87c900ae1508324e55a59c3d43300b1c8fbdf6da9fff8c4fe85d66004898fd08e8b1327beb1cd649d53e2664a72bbdbd16a7889f3ff7f6a585a20a8be5377a9349078ecf8dc325fefe28a9f0f4b3c9fb5b27b8fc19ff3376eb24df6a6b1a67818fb531a535eaaa8f5 0 34 1522 24 25 1523 20 1524 1525 1526
8decc45f8b1d75d0620d263d4c7441ea5c023331628ffe661b539df78dd6547bf0dbe4fe7fce7c900ae1508324e559c6bbf975a6aaf4e0416daafff8c492555d7da81a1fefec428cfe6768fde8b59b45201ea004ee2f32db3d7dffefed4b0b441517ca7f6ea763a7b77a8ab10cce4f574afc7a76da5fad296ed4a2992b7a97fa1dff730e9aa5927ababb67bf3f 53 16 1522 9 1527 1528 20 1529 1530 1531
887684aa6355e7cb5f86497ca582211f5c8375f685628ffe51497b24c14ce8e967bee0edfcff5889a47e561cc581c719177c910ae1508324e55a94f5f7dfc1dcb7d93dff6daafff8c4643db406d7aa4756fb808f779fa534b69e85ef4f771c3b2ed9dd269aaedff7f6a585a20a8be53f77a834904e8b25f630cddbcb7e1c7241395267410636fcf513c64f5fb5358d33c0c7da98d29af55547af 0 1 1522 3 1532 1533 1534 1535 1536 1537
8dfa6196dd6d5f4a084a693f75040138a0017001b8d34a62d1bfd25c85642f34cb3f628ffe5d946c819efe1b6c6475f078fe7f5889a47e561cc581c680f77c900ae1508324e55811f872db5b1dacf4936dabfff8c39e9ab7a50570fd2b96b7bb7be83b5133b355d3b768fa966b7c3d4f507593cffdfda9616882a2f94f 53 16 1538 24 1539 1540 1541 1542 1543
88769186b19272b025da5db754feaf96330eafefc4cb5c03333732628efe5a7a310d1e901e8166b3f81ff35885aec3771a4b7c910ae1508324e559d493d4fd69ebe99e9e7f6dabfff8c5a3987d3a7497c049d9d67df5aaa67bf6b2467df47428aadaacf35d53cde9affbfb52c2d10545f29f77a834900456b73d7648e743f63cde4c92b8f4a8f3336cccd484a85f6a6b1a67818fb531a535eaaa8f5f 0 16 1538 3 1544 1545 6 1546 1547 1548
88c4ca5f87497ca589d34d1f5c03363435628efe536b221890fc9679790f4fd3f9ee7c900ae1508324e55acb26a994f873bb96876da9fff8c58e21fb2a97cf8435d668c0fbf4cd39c6ed8d0ba0287ed0a3c1c2cfb2a7fefed4b0b441517ca76ea662d93ad40e945367774f27a43b6a0534debdcb2989451e282d8f3649002eb6d5d00872a73af8 0 16 1538 17 1549 1550 12 1551 1552 1553
8eca6196dd6d5f4a084a693f75040138a0017001b8d36a62d1bfe55c023233628ffe6977bf81b7339e04996b4d9d7f9ff47c900ae1508324e558a32f473d79f2cd25676daafff8c7a96c13de7d58e23a03bfbe87afcf8a6ab2709591c763fd7dbf54e830d33ffdfda9616882a2f94f 187 16 1554 24 1555 1556 12 1557 1558
88ddc2e35c860b4f34ebadbf628efe6974b498333d5d1407a223aff9f37c900ae1508324e558228ddb593b2ea6993f6da9fff8c3669ba76034667dcbd3cb5dc89a0848dc29e325aedae48fcfec074756e8ffbfb52c2d10545f2977a83490492c9e4d2c752689463ae8f6f15b6bd13c964094347896cfb5358d33c0c7da98d29af55547af 0 1 1554 9 1559 1560 20 1561 1562 1563
8de2c7e15c85702fb4e87f628efe44d575f905859526b5b8cf3ff35889a47e561cc581e784f77c900ae1508324e55892d4ef778c7f6db8e76daafff8c7714fde58dd0f54d3d7df907804c072a6cde3bfa13217e74464e9376b5cabfefed4b0b441517ca777a834904e364fdfcfab23411dea14b838fc7993d23cc682d551e44fda9ac699e063ed4c694d7aaaa3d7 53 1 1554 3 1564 1565 1566 1567 1568 1569
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8d38a62d1bfe95c820ba1628ffe5e7ec0cde1bf6ebf3d92d3e43fcf5889a47e561cc581d69a677c900ae1508324e5593eea8fb069b44f91cf6daafff8c528eef1bb91e6a33f98fb92929ec2b44683e27764f5d3c76f74514a4bdbd7fdfda9616882a2f94f77a8349005a767ea97dbf56ba13761029945da78d15cf6b7ec8f789bed4d634cf031f6a634a6bd5551eb 0 34 1570 3 1571 1572 1573 1574 1575 1576
88c5c4db5c023136628ffe6c750ff9b7b36d01a9ec3485fe7f5889a47e561cc58197000f7c900ae1508324e55a370a9eadb81f49a53f6daafff8c5758bada8a7bd95f968f4583f5ee7f00b2b419ba5a7fa02c03e2726f1d66ffbfb52c2d10545f29f77a834904a6f64f020cc8e8cd14777591354c75c964a86ca7eedcddbed4d634cf031f6a634a6bd5551eb 0 34 1570 17 1492 1577 20 1578 1579 1580
88f6cafc5c0131628ffe5af61079459e5fedd6cb0a447f3fc37c900ae1508324e558b23606bbd4f9682cbf6daafff8c343e9e6534f3bed81157b64dd90d55ddf9aa9ec96df7352d9db64934f2d5ff7f6a585a20a8be53f 0 1 1570 9 64 1581 20 1582 1583
88fa6196dd6d5f4a084a693f75040138a0017001b8d3aa62d1bf5f8b1d75d0620d263d4c7441ea5c8513ae3acb3f628ffe5d0d67055d7b0a36fac72f5e9fcf5889a47e561cc581a138f77c910ae1508324e5591ed92fbeb5d0f7aefeff6daafff8c74a0e89435ca49a8eaeb5d7abcff77ebadc1a683784d0f780b52d5291a8ffefed4b0b441517ca7f77a8349014f40abebefbc8576729a619ea7692d8e1a5b1f2d6df937da9ac699e063ed4c694d7aaaa3d7f6ea660161a51149d4ed7865badf24cc8e7ece8a9eb3f4299c65f98ccc9d4563ddc12f88ea73a327f 0 1 1584 9 1585 1586 1587 1588 1589 1590 1591
8b7684aa6355e7c75f86497ca582211f5c840b4279df628ffe6877dcbdfb59e63199c6ba332ff35889a47e561cc581a0beff7c900ae1508324e55a43c7e6ded41a9a8cef6daafff8c3f589f7fcfb7e3021df674125aedf0e5868db227acd2375928f1ee3ebe19ffbfb52c2d10545f29f 59 1 1584 3 1592 1593 1594 1595 1596
8bfccdf55c856597dd103f628ffe4d5b32f8f73f6699e927b097dff35886a8eb10649cbf7c900ae1508324e55aaeb2b84f13d5d4fede6da9fff8c02618c53f769f919a9d9c0303958d16fb7692794f6a7df58d2e34466393fefed4b0b441517ca7 59 16 1584 17 1597 1598 12 1599 1600
8e769186b19272b025da5db754feaf96330eafef6196dd6d5f4a084a693f75040138a0017001b8d3ca62d1bf5f87352398ac5754df5c826821628ffe6c6ad9fd5b5fa3b3e894db24bfcf5885aec3771a4b7c900ae1508324e5591efa00d5d7d7ab489b6daafff8c751c737b9fbf623c6f5dea919ef6f56921ef54b1d3656cf6a86d38e10b34bff7f6a585a20a8be53 187 16 1601 24 1602 1603 6 1604 1605
88d1c45f87497ca589d34d1fdf628ffe7b766d3ea8f60234f06aa3c17f9fc27c900ae1508324e55a42b6ea2d6d9236ed7f6dabfff8c52dd1d29ed3daf75b3a500f5533279f7d5ef22b3b0e337891e6405efe9ced47fdfda9616882a2f94f 0 1 1601 17 64 1606 6 1607 1608
8bd5c8c15c85081e0b2e7f628ffe664965b3b5768ca9a3cc9e24fe7f5889a47e561cc581b75c6f7c900ae1508324e55ba2424668785e4ae7af6daafff8c3e67bc340457d6a93b584aacf76b3594a7969f21ef6ba94bd5f78dff2eb5ff7f6a585a20a8be53f6ea561af33da9b036bfd0a14ce38ca0a5a1b31d4e52894de6472a1d277d07efda81863f12bad7a 59 1 1601 17 1609 1610 1611 1612 1613 1614
88cf6196dd6d5f4a084a693f75040138a0017001b8d3ea62d1bfc85c03313838628ffe6c67c13dcc33f50101d1b92dfe7fd57c910ae1508324e559aaad4cdd3b7996df2fff6da9fff8c3d5da14cb5757a6b1d388a6a4fd67eafda5a05e403251dc9e63f6d4cdd7ff7f6a585a20a8be53 0 16 1615 17 1616 1617 12 1618 1619
88fbc2cc5c83089f6f628ffe6a65b1cd1c82abbc8ebc9ad3fcffd17c900ae1508324e558b5daed15f8f7203c8b6da9fff8c19ef53c9ee8110f4f4925f0805a64d8ec804f66db432e756a43cde6a233ff7f6a585a20a8be53 0 34 1615 17 1620 1621 6 1622 1623
8be4c6d65c0138628efe5c4c969cedcd4bad95f6a87ff9d57c900ae1508324e559b4951e7cfba931c92f6da9fff8c494d11cf6b40aab3d4fd8345be4456dd117d27d5261d3e9276469ae5e9ff7f6a585a20a8be53f 59 1 1615 24 515 1624 6 1625 1626
88dc6196dd6d5f4a084a693f75040138a0017001b8d814c5a37fe85c023339628ffe7bba28e5207b79a28ae88e597f9ffc7c900ae1508324e559ee8c9fabe279bf75076daafff8c740376f4efdab3740356758e610a3490b3187e52f3cd758e4abc2662becffdfda9616882a2f94ff77a934907aef5c9e80e528b5e277928a3cb2d386f68b66693dbdf89fa7da9ac699e063ed4c694d7aaaa3d7 0 16 1627 3 119 1628 20 1629 1630 1631
8876842d5dcfebc4f75c03383139628ffe4afd8e593575d5d4a8f242bffcffe07c900ae1508324e559e73d3efb4794fde9ed6daafff8c13a3dddd8fb57ec7ea42cad81f08ed682cbdd1ef4ecfddd8c12bb45a4f367fdfda9616882a2f94f77a934903896fa83d474f4eeedae026ecfcddc2dc826806645e63ed3fda9ac699e063ed4c694d7aaaa3d7f 0 34 1627 9 1632 1633 6 1634 1635 1636
88f4c9f35c8569c7196801628ffe5ef529a67ad17765d95eb3d78fe7ed7c900ae1508324e55ba7473a1c4569220b3f6daafff8c1bb4f67a0049ebb82977ab8fbf33d1f83502a2c782d375f52b92d12d1e8dff7f6a585a20a8be53f 0 1 1627 3 1637 1638 12 1639 1640
8bf86196dd6d5f4a084a693f75040138a0017001b8d854c5a37fe55c851000271e0f628ffe7adbd6b7e34be097d07d07d93f9f5889a47e561cc581f642e77c900ae1508324e5587ed934cdd1409f993f6daafff8c79074f755763256827f4f354396cc83bfdfb750d4ff48e4b7b3ad32f9ba5bff7f6a585a20a8be53 59 1 1641 17 1642 1643 1644 1645 1646
88cdc3f05c846c4f3cef628ffe68f2ff939a9ed4567b431b69fe7f5889a47e561cc581b7dd677c900ae1508324e55bb59e273ce93d54d02f6daafff8c159eef77f74328b0b575943276077b0b69ecb66a47e1eee49d319daafb33ff7f6a585a20a8be53f 0 34 1641 24 1647 1648 1649 1650 1651
8bf7c8ef5c830b4fbd628efe5a03a40792b201ca1151d27fe75889a47e561cc58197000f7c900ae1508324e559aa1b8dc2beff691af16da9fff8c10ddfcd1647dcedf5691e4e61951e0409faf595e438dbe6a076028a7d33ff7f6a585a20a8be53 59 16 1641 17 1652 1653 20 1654 1655
887684aa6355e76196dd6d5f4a084a693f75040138a0017001b8d894c5a37f5f8b1d75d0620d263d4c7441ea5c8375b71b628ffe4dd1a724f5efb333faf4291917f35886a8eb10649cbf7c900ae1508324e559062511bf278f1e69eb6daafff8c764cf23c4b7ab5ea592b76d91cf684d5de538da4f6b28a4d338ed3ea5337ff7f6a585a20a8be53f 0 1 1656 9 1657 1658 12 1659 1660
88769186b19272b025da5db754feaf96330eafefc5c45c0130628ffe6df6f9fb94bde7a826f3ede7bf9fc37c900ae1508324e55ac6fad6592b3b943d4f6dabfff8c11d7e38e7f5dea64ccbae79eddbbf5ae8f2f7be9ddc1b8f501ed2f8b7b531bfff7f6a585a20a8be5377a834905030d518a7b59a5eeef869acf339d7a9bcd7e9318cf3cdd3ed4d634cf031f6a634a6bd5551eb 0 16 1656 9 273 1661 12 1662 1663 1664
88cbca5f86497ca582211f5c830b6f35628efe5a298138668de9c674f8b4bfcfc97c900ae1508324e55ad9e98e60531d04b03f6daafff8c0bbf86c057fa14c7f3d9fb07d9917b69da93dcd2f799b3f56c32cf336dcbff7f6a585a20a8be53f 0 1 1656 3 1665 1666 12 1667 1668
8eea6196dd6d5f4a084a693f75040138a0017001b8db2a62d1bfcf5c840b8cb8f7628ffe51d6b13e3a3a54f9edf1ec75ff3fce7c900ae1508324e55ba7b8df182aebd13e0f6daafff8c37675415b688d0e49a568ae03a8eaf7d9016ebe9e51283b78ebd2cacfe5fffbfb52c2d10545f29f77a93490777bb1ed1cf29dfa5c79de953de99f5da5e8720640f871cf3f6a6b1a67818fb531a535eaaa8f5f 187 34 1669 9 1670 1671 12 1672 1673 1674
88d6c3d45c0134628ffe6c10fb74adf101bf76d4e92afe7fd37c900ae1508324e55a7f7d23f023f63c68ed6daafff8c26543be99f087256a59874d2f25fe9477f5ebd1670fb336e7579d10492b5ff7f6a585a20a8be53f77a83490248ccc69e9ad08f5ed965f3cfe3c18d43cccf4762a3b1a3fb5358d33c0c7da98d29af55547af6ea7602590341922397a4cf23db86e96b2ff54b5d42cf5f34fbb267a6476ede0bddb9dfa63178f6e7f 0 1 1669 9 628 1675 12 1676 1677 1678 1679
4e03343138d5ca5f87352398ac5754df5c836c4e3d628ffe5a0c64edeec79f7bcc8640fc7f3fdb7c900ae1508324e559beef35edf8db3782f96daafff8c3cffaea57031a4aea1328e4ede9eb0fefd805e3bf507b07725a1a9db1c0ffdfda9616882a2f94ff77a93490355762769c36f9f4dcb474f15f720edea5b5aa2979ceced15fda9ac699e063ed4c694d7aaaa3d7 225 16 1669 24 1680 1681 12 1682 1683 1684
88fd6196dd6d5f4a084a693f75040138a0017001b8db4a62d1bf5f87497ca589d34d1f5c820883628ffe6a6fa512f793ab34ba64845dbf9f5885aec3771a4b7c910ae1508324e55bc1fd49e633b5ea4f537f6da9fff8c1ea0b22a014c7457ebc781f9b7df99dca820ae3ea01cbdc021335193476ffbfb52c2d10545f2977a934907a2f9b287a89237bc8488abdf99ba5a96e34593783f695a27da9ac699e063ed4c694d7aaaa3d7f6ea663d547f0db53f4710e513991533eeaef4d5d6c1db510759dd75b386c0c9183b342a1bf7274e9 0 34 1685 17 1686 1687 6 1688 1689 1690 1691
88e4c6c55c85101f038e03628ffe5f951e2490fddbf3449d008f7fcfe97c900ae1508324e55a9a5c0b4f03a103679f6dabfff8c392bdd28ebea7665032e77abb567f48b648e596c95a6fdf88e47bdb95326b3fefed4b0b441517ca7f 0 16 1685 17 1692 1693 12 1694 1695
88e8cae25c0133628ffe6babd3d2caf89cf2f1294c9dff9f5889a47e561cc5804db2ef7c900ae1508324e55bbf77679a86cfd5bee46da9fff8c147ea7e9ddc7a441e9649195fea61c92ca735344f39ac66b0d567b4baeffdfda9616882a2f94f 0 16 1685 3 128 1696 1697 1698 1699
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8db6a62d1bff55c023332628ffe6cafb1e4a8ee8e71389eaf39fcfffc7c900ae1508324e55a6191d325a8fa4803ff6daafff8c4bd29ef3a493168aeaf5dab6eb1d89f351e975b45aebae7a43c9f2e506ebff7f6a585a20a8be53f77a8349056d7b6bb19a2be527ba2d389a6c951bb3d2f7a9dac857fdfda9ac699e063ed4c694d7aaaa3d7 0 34 1700 9 29 1701 20 1702 1703 1704
8bc4c3fa5c8268426290fe7cd5d7dcf6bb23f3789bdc9251fcfff97c900ae1508324e55ada1f247d99aa77fbcd6dabfff8c7424d43e376796425953acfaa8363d33edf6378a7a39e7a759ab6edf2e97d7fdfda9616882a2f94ff 59 34 1700 9 1705 1706 12 1707 1708
8b7684aa6355e7c8f35c84742e09bf628ffe7b356f83dbe9befe24ad36d937f35889a47e561cc58197000f7c900ae1508324e55ac7e969e659aa9ebe9a6daafff8c3d4264ecd75781ebb38f07d93a09ef728d14d31b9558cfaa2aa506705633ff7f6a585a20a8be53f 59 1 1700 3 1709 1710 20 1711 1712
88c36196dd6d5f4a084a693f75040138a0017001b8db8a62d1bf5f8b1d75d0620d263d4c7441ea5c0131628efe4fd0a377a80e9f4d778c8e03f95889a47e561cc5804d005f7c900ae1508324e55bc3c299c7a6e93cf41f6dabfff8c59d454d34bef391cecf5f3e07dea6bbc7d2666da7c7be8df803a3e9efd8ba83fefed4b0b441517ca7 0 1 1713 9 64 1714 1715 1716 1717
88d5c4c35c84088226ff628ffe6d7fb33233ea823aeca564557f3f5889a47e561cc5804d3cd77c900ae1508324e55a51f5ed51516fb14ef76da9fff8c24051c68a02e7844eef81a2c93c756bbd7ee4a4e31f99df2f60bb4a13d7fefed4b0b441517ca7 0 34 1713 9 1718 1719 1720 1721 1722
8bcfc9eb5c857dc7dd0b3f6290fe7d75ef451efc47e288e6abbcbd3f9f5886a8eb10649cbf7c900ae1508324e5581d9c767941d1a4cb276da9fff8c492535d401c8692b07530426ec86cde2a2d9d5cf3d9e148179befedbb49ff7f6a585a20a8be5377a83490593cafd4f12d7e39d03f71d05ea8378ad3de51b963d439dfed4d634cf031f6a634a6bd5551eb 59 1 1713 17 1723 1724 12 1725 1726 1727
88e06196dd6d5f4a084a693f75040138a0017001b8dbaa62d1bff25c023137628efe687074b53001d8d6369a696ff9f17c900ae1508324e559e73d767da7baa4e7076daafff8c52cc9d7af86e8b7c03a4cfd3e3c150eca3748167a3669a592bf696cddeb27fdfda9616882a2f94f77a8349017c0db4fa70be1338233d549a9eed748e8927f32f8b480edf6a6b1a67818fb531a535eaaa8f5 0 34 1728 17 1276 1729 6 1730 1731 1732
88dbc3f75c8465a13ccf628ffe512c8f59d8efd347be94f7b59fe75889a47e561cc58040703f7c910ae1508324e55ad4faeed58ff895beaf7f6da8fff8c4ee50f167a4b64e974a810dc1508a247a304de4467816faa9cac047c5ff7f6a585a20a8be53 0 1 1728 17 1733 1734 1735 1736 1737
88769186b19272b025da5db754feaf96330eafefc9da5c8569a6dc7ddf628efe6c4d6e347e91b2d4ac88629ff9cf7c900ae1508324e5585daa7fdd04ee7b41d36daafff8c7a1864a81edfb7b3ad93c54d1247fc742fa99c292743a13395bbd5e08bbffdfda9616882a2f94ff77a83490740f5032764eddb6f59c3ecfec8673b469a00f4b40c9307ed4d634cf031f6a634a6bd5551ebf 0 16 1728 9 1738 1739 12 1740 1741 1742
8dc36196dd6d5f4a084a693f75040138a0017001b8dbca62d1bf5f86497ca582211f5c841084cb5f628efe6a2db48c014757ed2f41885fcfe77c900ae1508324e559d97d9bdb7e0413f9e96daafff8c4bd7a56ddb5cfd5aa02ccb5489aa46a9025aedda4e8143dd2a3b2293c582ffbfb52c2d10545f29f77a834907a41adea11fb76876d9eb7aa7eb2cfe9df338a994129fd57f6a6b1a67818fb531a535eaaa8f5 53 16 1743 3 1744 1745 20 1746 1747 1748
8ecac4e65c0130628ffe596ba1e895a251475434e18ffcff5885aec3771a4b7c900ae1508324e55a596ab65ed5b849bbd76da9fff8c4e597d88b583a49259676e95bded990b6c7619a1ce944fda6227b9400ebff7f6a585a20a8be5377a83490756fc4e9b6ba7ba5af138db08415c893793f7a2b49d0d07ed4d634cf031f6a634a6bd5551ebf 187 16 1743 9 273 1749 6 1750 1751 1752
8ed0caec5c857da6dd10bf628ffe6ba6db1e09e6a844669f0ff8fe7f5889a47e561cc581c75b6b7c900ae1508324e559ef4cfab475bcf8e8376da9fff8c2663b9497ab468cad54f9bbcfe2970667a631ed666ecf4d183afb132e3bff7f6a585a20a8be53 187 16 1743 9 1753 1754 1755 1756 1757
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017001b8dbea62d1bf5f87497ca589d34d1f5c836c0cbf628ffe65926ae79e3ec3f037a3f4dbbfcfe97c910ae1508324e55ba7a7e41f54f9275edebf6daafff8c79a5ba3ba095d3493bf99bad09665afb34277a7a2354d82ee8a7c0e896737fdfda9616882a2f94f 0 34 1758 17 1759 1760 12 1761 1762
8bc4c3c25c85138fb22799628ffe436fb374a7b4c09bc20f58defe7f5889a47e561cc58197000f7c8f0ae1508324e55900103c00ad08754d6daafff8c23cc6dce81375779a67251cc56eba02273c3fefdc71d25986e1fc7a73bf8ffbfb52c2d10545f29f77a934907a2799aa21aa73b224f7efd192fb7dbd9e972bed437547ed3f6a6b1a67818fb531a535eaaa8f5f 59 34 1758 17 1763 1764 20 1765 1766 1767
8be2c95f8b1d75d0620d263d4c7441ea5c0131628ffe49314249fbf68dda19728f2fff3fc47c900ae1508324e55a74a65923e969ba4b276daafff8c3e595bf1197b7b6e7ec79a40b8f5be6d99a93df5aa73c614d73b5d4c2f1dbfefed4b0b441517ca777a834907bf29669395e1059f2735019fd9e78fd76a1b1471c7476f7f6a6b1a67818fb531a535eaaa8f5 59 16 1758 9 64 1768 20 1769 1770 1771
88e86196dd6d5f4a084a693f75040138a0017002b800298b46ffe25c0132628ffe7ab6ffb3b3eecec0b7bd287c9fcffa7c900ae1508324e55882eddeb9c9458fa27f6dabfff8c573f898b4b899edf6df495f75e9fb069e9e7cd9e1aeadb5d0befa4c59a6093fefed4b0b441517ca7f 0 16 1772 3 79 1773 12 1774 1775
887684aa6355e7c3d45c830bcdb5628efe7df97fb1009742801bb4c6b3f95886a8eb10649cbf7c900ae1508324e5590f49d9995dea6f1d936daafff8c556335b4409dce8747596af160288fcf96cb2d75376f915be7ac760ad435ff7f6a585a20a8be53f 0 1 1772 17 1776 1777 12 1778 1779
8bf3c85f87352398ac5754df5c8413efbae7628ffe50e8dc668ed57534bdc7198ffcff5889a47e561cc581b03a2f7c900ae1508324e55ac9baa09d9324becddf6da9fff8c13a491810519004a2bede5d3f96dc3bc37bdb9457ddb3d4ef90819275e9ff7f6a585a20a8be53 59 16 1772 24 1780 1781 1782 1783 1784
8ae16196dd6d5f4a084a693f75040138a0017002b800a98b46ffe05c830bc17f628ffe6cf28ed221ea648c7ee39fdf8fe7db7c910ae1508324e55bbd7346e78e8467ac727f6da9fff8c594a5a9ed258ef8eef1e87a6eb58aa056f126f5e6daa7b2302192f8ac83ffbfb52c2d10545f296ea66239429f68211b4760a0a4728efee770dde6a99782cc626fdf8efd6817679f98ef3f5b6e9ba7 622 34 1785 17 1786 1787 20 1788 1789 1790
88cfc3c95c84132cb42f628ffe46ed679fa76f3493ccd3a3dbdfcff27c900ae1508324e559ea7d4e265d99eb429f6daafff8c26defe9a9dc43253a3b7be8d7593c574a6b453ee73380963233e66f6779cffbfb52c2d10545f29f 0 1 1785 24 1791 1792 6 1793 1794
8e769186b19272b025da5db754feaf96330eafefc8ce5c8575e0ba10ff628ffe508f35f7e83a9f4f90db250d7f3ff77c910ae1508324e55bcf4b59f543adc7e2a8ff6daafff8c37ea4ebda76ce9f21e92363ed5d324d655277f2db3d1e45828d9a132bcf23fefed4b0b441517ca777a73490159323c980fd3ec8827a202d111cf642f8048df7ee341fed4d634cf031f6a634a6bd5551eb 187 16 1785 24 1795 1796 6 1797 1798 1799
88f16196dd6d5f4a084a693f75040138a0017002b801298b46ffe55c84085f003f628ffe5f7d1ee8a811d07458e02df5fcff5889a47e561cc581c6590f7c900ae1508324e559b9ea77c531c9ded4536daafff8c4af3a1efd6d923f14f996b3865f419e543aff6016b1778d15367f743b38bfefed4b0b441517ca7f77a9349074ebd05dfd384f0e95ae8071a1f89bac8143aef47fdb2fd11fda9ac699e063ed4c694d7aaaa3d7 0 34 1800 9 1801 1802 1803 1804 1805 1806
88f8c4eb5c023233628ffe68edefa168258c8267231f6aff9ff17c900ae1508324e55adea97bc544118af51f6daafff8c493fa9e6727f74d5238fd74d0630adb0758dcf7e01259e2caec7fb3a2b2bffbfb52c2d10545f29f 0 34 1800 9 1555 1807 20 1808 1809
8be4c8de5c840bed3eef628ffe7ac7deb1f7e8f7414af0a61b9fcff57c900ae1508324e558a74f779ef55d918ba76daafff8c1d12cfe9e1d8d39e5aede7b4b59fac8cda5086c6a37bc55d50cf99faa3a5bff7f6a585a20a8be53 59 1 1800 24 1810 1811 20 1812 1813
88e86196dd6d5f4a084a693f75040138a0017002b80654c5a37f5f86497ca582211f5c03333336628ffe7c384f3e05d3b0296c7da375afe7fb7c900ae1508324e55912bc1b081abdfbae8f6daafff8c3af7a70f5f8f16dbe1991b211ba46cd5d7ac738e667b543f1e0f479286d1ffdfda9616882a2f94f 0 1 1814 3 1815 1816 20 1817 1818
8d76842d5dcfebc4fa5c023531628ffe4fefdd7ea6333d2c3f723b303f9f5885aec3771a4b7c910ae1508324e559f9fc7b764abbd5e4b67f6dabfff8c79ed4c9ddaf14cdec7e5eea5aeaf35f86653106da7af978eff87d1efab3d89ff7f6a585a20a8be53f 53 34 1814 9 1164 1819 6 1820 1821
88c3c9c85c83640f876290fe7c1e7278e93d5dde8fcb9e3d5bfcff5889a47e561cc58197000f7c900ae1508324e55a974c6f0f51ddb38a9f6daafff8c556b7374b29f6fbbe3b07da69b19a999fbbf38fca4ef3284475bf1849e27ffbfb52c2d10545f29f77a834905961a4929e886aca3df9e82951d6aa5e053e47d473d8e82afb5358d33c0c7da98d29af55547a 0 34 1814 3 1822 1823 20 1824 1825 1826
88e46196dd6d5f4a084a693f75040138a0017002b80694c5a37ff55c8308001f628ffe4e12d14f9abdb34796e8a8d3ff3f5889a47e561cc581c7d96b7c910ae1508324e559ef0edbdfd4dd3c8e81ff6da9fff8c0643f59deee23f4036ef8a696524ae62b42724393ab631767e805b4b3dffefed4b0b441517ca7 0 16 1827 24 1828 1829 1830 1831 1832
88cfc3fa5c8375d0b9628ffe416d0db28ef3f529cd677b64fe7fc97c900ae1508324e55a8f7dbb1dfae54db6476daafff8c3ef51d5a73a556b6d1fd86af6941e592aa2615b2a2cec3acddec7db92de9ff7f6a585a20a8be53f 0 34 1827 24 1833 1834 20 1835 1836
8b7684aa6355e7c85f8b1d75d0620d263d4c7441ea5c84138f019f6290fe4bdfcfaf07726e91d96d3ebb3dfcff5886a8eb10649cbf7c900ae1508324e5591dfa749e5f2cbae0cb6da9fff8c335cf6799ba90955819a7b66a7cd60249d3b32f8dbb69113d8e36449a63ffbfb52c2d10545f296ea66006138648c7e1d74343fd934f8a59ea1337679f128453c9349e8e9b1aafa1a5f31caf96837f 59 1 1827 9 1837 1838 12 1839 1840 1841
88c56196dd6d5f4a084a693f75040138a0017002b806d4c5a37f5f87352398ac5754df5c8569d69c69cf628ffe5ff3578f0cf597c3e698f43a4fe7dc7c900ae1508324e55861ec492b96c046e07f6da9fff8c5bd88f356a03d1c8e7740e0a39bdf82ba09d34f62b216e68e58deb6da9dffbfb52c2d10545f29 0 1 1842 24 1843 1844 6 1845 1846
88cbc3ca5c8464417dcf628ffe7a8a72d4cf9923336efbef223f9fc97c900ae1508324e5599f4f7be9e53e0c572b6daafff8c747c3478f7317cf868687ce4f6ebb6d7533da80f99da1d3dfc0cacbb24b4ffdfda9616882a2f94f77a934905be45dfc59eab1f4901476ea4f51f4add6fcbe441ebf1219ffb5358d33c0c7da98d29af55547af 0 1 1842 9 1847 1848 12 1849 1850 1851
88d0c8eb5c023238628ffe6d239d2879fa6317bb1cee317f3fe57c900ae1508324e55834b36372cde5d0809f6daafff8c4fee665c07665c6d979e9196426683e5b7412d92512bcf763575f61082d7fdfda9616882a2f94ff 0 1 1842 3 1852 1853 6 1854 1855
88d46196dd6d5f4a084a693f75040138a0017002b80714c5a37f5f87497ca589d34d1f5c8571d0b6f3a0628efe5e09ba1932048375cf4fc86fe7e67c900ae1508324e559feeff914d276119df76daafff8c3f1fa76b282a7e7f2e1ea7c23aabae598dd59f5da6ad1d9fb6bf299ad7fd7fdfda9616882a2f94f77a9349013a17d81c93dd3193b7ab597853533cae7893af5a8b6b721bed4d634cf031f6a634a6bd5551ebf 0 1 1856 17 1857 1858 20 1859 1860 1861
88769186b19272b025da5db754feaf96330eafefc5f75c820859628ffe43e09de893a2449b3d787a6b3f9fda7c900ae1508324e55a51cdebb80e4a7a1bdf6daafff8c245d7d7b7fb82c3ccf3ef74a25afcba7174e89f14cf3f930d1d2bb2a6fb1ffefed4b0b441517ca777a934907ae9417ad14d48adbae9edd7cd920a3a1ba926b48073a0bdfda9ac699e063ed4c694d7aaaa3d7f 0 16 1856 3 1862 1863 12 1864 1865 1866
88e1cafc5c0130628ffe4842f5ace7ae5f3478f1587cff3ff17c900ae1508324e559f185f95ef36d23e9276dabfff8c57611a6c5d1ca3dd1efc7573b3a0aab1fba43e23b3d39eccef42d27f71d9dbfefed4b0b441517ca7f77a83490774b5d80f1d90011ec8ebb27904a691ef5d286e998e897b7da9ac699e063ed4c694d7aaaa3d7 0 1 1856 3 273 1867 20 1868 1869 1870
8ee66196dd6d5f4a084a693f75040138a0017002b80754c5a37fe65c0135628ffe69a3dc6e7bb6d9c4f0a772777f9fe57c900ae1508324e55a99e99a91f6afbdae496daafff8c2287258c2430bc21a964765f7ecb65747773d08dedaeb3c9e2997b167f2effdfda9616882a2f94f 187 1 1871 9 1260 1872 12 1873 1874
88ebc2ea5c023135628ffe5fad9726923b432f7036dd2f7f3f5889a47e561cc581d71f077c900ae1508324e5590ca7d3f2cdd1b4d3eb6da9fff8c4f323a98a8a233bdd4afd76a1d14de6c2cce188ec84ed67497da3cc764fff7f6a585a20a8be53 0 1 1871 9 354 1875 1876 1877 1878
88f0c7ef5c023735628ffe4ce7b92cad99fb09cf6fc8d59fcf5889a47e561cc58197000f7c900ae1508324e55ba587359376f73ccd0b6daafff8c1a410e3b3b4ce3e79dfb7a3467da90a86ba362ebda46bca4eec6f571f63ffdfda9616882a2f94ff77a73490242ed33f766ca2a1a3b9ba4e9f454a52e7b35a5024d6a7ed4d634cf031f6a634a6bd5551eb 0 1 1871 9 564 1879 20 1880 1881 1882
4e03343138f76196dd6d5f4a084a693f75040138a0017002b80794c5a37ff75c85134f3610ff628ffe4523ef4f3f86e665eb4144c6fe7fc57c900ae1508324e55bdc9dde95dad13d67ef6da9fff8c22d7197d94d6e3e691b277eb63769a879c01892923a0e6925317da1ca3fefed4b0b441517ca7f77a834907a2344b3d4f67b68220c6018e378544ee4b4526a9fa253fda9ac699e063ed4c694d7aaaa3d7f 225 1 1883 9 1884 1885 20 1886 1887 1888
8876842d5dcfebc45f8b1d75d0620d263d4c7441ea5c0131628ffe7b37613c88feba0fd77f4f1bc7f35885aec3771a4b7c900ae1508324e559f23c345bda3eae39d76da9fff8c79adbed55afca06a31a4d64b591347bece1cae0fdb7e3b98c4a4e0ec327fdfda9616882a2f94f77a83490387f25f1250ebe1ee4f52d6d38215252cafd8ec858dc75efb5358d33c0c7da98d29af55547af 0 34 1883 9 64 1889 6 1890 1891 1892
8bc5cb5f86497ca582211f5c023533628ffe59b284503f3332f84957ae8fff3f5886a8eb10649cbf7c900ae1508324e558af7b96d9045a8968bf6daafff8c7692bea774cd535b9355dbc391990f32d98606bdcdebdf694864489f262ffdfda9616882a2f94ff 59 34 1883 3 1893 1894 12 1895 1896
8b7684aa6355e76196dd6d5f4a084a693f75040138a0017002b807d4c5a37fcce9628efe6876d079b6c0752b4094c39bf9ca7c900ae1508324e559ce8d92cf0d3741c74f6daafff8c76ebddbae4aaa4f794f4a42367ab2573a15bb43d652f8ed6d2172a1b877ffefed4b0b441517ca7f 59 1 1897 9 273 1898 6 1899 1900
88d0c15f87352398ac5754df5c8413ae019f628ffe4dd88cdb4d47ae9b7a4de028fe7fc87c900ae1508324e559a3779c124fd1c2893f6da9fff8c251e7d7503f23b502c91d13540e56e704eeb331aa001f413a3944c776bffbfb52c2d10545f29f 0 34 1897 24 1901 1902 12 1903 1904
88f7c6c25c023838628ffe5a6996da6fb3a0b6cf27f3ed1fcfe27c900ae1508324e55ab0f4e83659a5a3d14f6daafff8c4dd5c3966f3d1ba3b4d6f71db426cec4e81ea09677dfb59b7c5b3a6df0947fdfda9616882a2f94f 0 16 1897 24 1905 1906 20 1907 1908
88fb6196dd6d5f4a084a693f75040138a0017002b810298b46ffd25c0132628ffe65a1ced63ceb48378ea748dcfe7fd87c900ae1508324e55a94f50b82749ee7e9376da9fff8c3f507b3ee02442251f6e8110dcf2f34e49d0937b4336334ca8256f4d4b7ff7f6a585a20a8be53 0 16 1909 3 79 1910 6 1911 1912
8bdec2d65c850b2013807f628ffe7cd4ebbe1d1f61591b72be6effcfd57c900ae1508324e559a9e591d9ba81eb3ccd6daafff8c3719edaa417b0ccf540a9c294a3768f62f2ff76a9f47e9ee807697b1e42ffdfda9616882a2f94ff 59 34 1909 3 1913 1914 12 1915 1916
88e2c6cf5c856996df743f628ffe4523f4f4f1ee3a5c9c8007677f9fef7c900ae1508324e55bd9194dae77338d77ed6da9fff8c21d7c8d81e97c483f067c2d7878741eaf0624611562ee2ef5f63bd4bc1ffbfb52c2d10545f29f 0 34 1909 24 1917 1918 20 1919 1920
88d86196dd6d5f4a084a693f75040138a0017002b810a98b46ff5f87497ca589d34d1f5c85702e38d83f628ffe5e04be89e1c67ab7d66eb2540fe75889a47e561cc581a0340f7c910ae1508324e55bc7869d76a9a3a05e7b7f6daafff8c7923e40c94da57faf4f1626d133de908a527995d66b75c66b2dbe85e3a1bfefed4b0b441517ca7f 0 1 1921 17 1922 1923 297 1924 1925
88edc4ec5c03383138628ffe4478fb83a7893c3febc549b5bfe75889a47e561cc58196dc777c900ae1508324e5582e756fccd64cdd67a76daafff8c1e57e67fb7498a3f1216b9bb52ffba691335dbd83d1a6c22726f0671b339ff7f6a585a20a8be53f 0 34 1921 9 1926 1927 1928 1929 1930
88f2c9ea5c023136628efe7cb890b8f593a6baad1c820ff3e97c900ae1508324e55855776ca193d929ac9f6daafff8c476b29f6fc8299fae89e8ea39fcb2ff92200db2f0e8f7d8b23f5f52b6f23fefed4b0b441517ca7f 0 34 1921 3 1492 1931 12 1932 1933
88f66196dd6d5f4a084a693f75040138a0017002b811298b46ffef5c023131628ffe41dfa79f7594dea53f58ecf7dbf9f57c900ae1508324e5582d3ecf737bb24f24936daafff8c1d1dd3ea7238999f95dea26cde3a3b432d7b96db51519b65bf16b31fa7ba7fdfda9616882a2f94f 0 34 1934 3 452 1935 6 1936 1937
4e03343138fcc3e9fa628ffe6901025ada79fed27ab656c3fcff5889a47e561cc581a7190f7c900ae1508324e55a67a8ac9d844a06cf4f6daafff8c7b7636db7431f638adea70bdd3aba10f8f3596cad2eb9d9d453efa58f380ffbfb52c2d10545f29f77a9349079eb2d93f9acce8e3eafb8e1e6251377f601d2173a3a9eb67da9ac699e063ed4c694d7aaaa3d7f 225 34 1934 24 64 1938 1939 1940 1941 1942
88769186b19272b025da5db754feaf96330eafefc9d85c84759704cf628ffe6b9e575a2589f7e3ca197ab17f3f5885aec3771a4b7c900ae1508324e55aca2df4dcf1d1ddf3036da9fff8c58d4e565d97b4a14851689b2fa24bd3ba25aeca8439dc1f9eecf512197ffefed4b0b441517ca7 0 16 1934 17 1943 1944 6 1945 1946
8876842d5dcfeb6196dd6d5f4a084a693f75040138a0017002b81654c5a37f5f86497ca582211f5c023830628efe68750233b44feab1a69f5587f95889a47e561cc581b75e6b7c900ae1508324e55876bf6a07675ea3919f6dabfff8c7b6bcb5e9aa266dc2d2cbd4b357574ddc0e564a3dfab2a9bcbb23d477f76d9ff7f6a585a20a8be53f6ea663cf40a2394820d82a2dabc1c2d51efc793bb3cf492d7fb07d852c9249c32b537820e96a477f 0 34 1947 3 1370 1948 1949 1950 1951 1952
