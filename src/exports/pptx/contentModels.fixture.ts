/**
 * What may stand in what, and in which order, of the elements that we write: from the schemas of ECMA-376 (transitional).
 * Office refuses a file whose elements stand in another order. `?` at most once, `*` any number, `+` at least once; an
 * element that is not here is not known. `parent>name` where a name means two things.
 */
import { textOf, walk, type XmlNode } from '../picture/readSvg.fixture';

const fill = '(a:noFill|a:solidFill|a:gradFill|a:blipFill|a:pattFill|a:grpFill)?';
const effect = '(a:effectLst|a:effectDag)?';
const colour = '(a:srgbClr|a:schemeClr|a:prstClr)';
const line = `${fill} a:prstDash? (a:round|a:bevel|a:miter)? a:headEnd? a:tailEnd? a:extLst?`;
const run = `a:ln? ${fill} ${effect} a:highlight? a:uLn? a:uFill? a:latin? a:ea? a:cs? a:sym? a:hlinkClick? a:extLst?`;
const paragraph = `a:lnSpc? a:spcBef? a:spcAft? a:buClr? a:buSzPct? a:buFont? (a:buNone|a:buChar|a:buAutoNum)? a:tabLst? a:defRPr? a:extLst?`;
const shapeProperties = `a:xfrm? (a:custGeom|a:prstGeom)? ${fill} a:ln? ${effect} a:extLst?`;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr?`).join(' ');
const list = `a:defPPr? ${levels} a:extLst?`;
const shapes = '(p:sp|p:grpSp|p:graphicFrame|p:cxnSp|p:pic)*';
const body = 'a:bodyPr a:lstStyle? a:p+';
const shows = 'c:showLegendKey? c:showVal? c:showCatName? c:showSerName? c:showPercent? c:showBubbleSize?';
const axis = `c:axId c:scaling c:delete? c:axPos c:majorGridlines? c:minorGridlines? c:title? c:numFmt? c:majorTickMark? c:minorTickMark? c:tickLblPos? c:spPr? c:txPr? c:crossAx c:crosses?`;
const runW = `w:rStyle? w:rFonts? w:b? w:bCs? w:i? w:iCs? w:caps? w:color? w:spacing? w:kern? w:position? w:sz? w:szCs? w:highlight? w:u? w:bdr? w:shd? w:vertAlign? w:rtl? w:cs? w:lang?`;
const paragraphW = `w:pStyle? w:keepNext? w:keepLines? w:pageBreakBefore? w:widowControl? w:numPr? w:pBdr? w:shd? w:tabs? w:overflowPunct? w:autoSpaceDE? w:autoSpaceDN? w:snapToGrid? w:spacing? w:ind? w:contextualSpacing? w:jc? w:outlineLvl? w:rPr? w:sectPr?`;

const models: Readonly<Record<string, string>> = {
  'a:bodyPr': '(a:noAutofit|a:normAutofit|a:spAutoFit)?',
  'a:p': 'a:pPr? (a:r|a:br|a:fld)* a:endParaRPr?',
  'a:r': 'a:rPr? a:t',
  'a:br': 'a:rPr?',
  'a:fld': 'a:rPr? a:pPr? a:t?',
  'a:lstStyle': list,
  'a:gradFill': 'a:gsLst? (a:lin|a:path)?',
  'a:gsLst': 'a:gs+',
  'a:pattFill': 'a:fgClr? a:bgClr?',
  'a:xfrm': 'a:off? a:ext? a:chOff? a:chExt?',
  'a:prstGeom': 'a:avLst?',
  'a:custGeom': 'a:avLst? a:gdLst? a:ahLst? a:cxnLst? a:rect? a:pathLst',
  'a:pathLst': 'a:path+',
  'a:path': '(a:moveTo|a:lnTo|a:cubicBezTo|a:close)*',
  'a:moveTo': 'a:pt',
  'a:lnTo': 'a:pt',
  'a:cubicBezTo': 'a:pt a:pt a:pt',
  'a:graphic': 'a:graphicData',
  'a:graphicData': '(c:chart|a:tbl|pic:pic)',
  'a:tbl': 'a:tblPr? a:tblGrid a:tr*',
  'a:tblPr': 'a:tableStyleId?',
  'a:tblGrid': 'a:gridCol+',
  'a:tr': 'a:tc+',
  'a:tc': 'a:txBody a:tcPr?',
  'a:txBody': body,
  'a:tcPr': `a:lnL? a:lnR? a:lnT? a:lnB? ${fill}`,
  'a:effectLst': 'a:glow? a:outerShdw?',
  'a:effectStyle': 'a:effectLst',
  'a:extLst': 'a:ext*',
  'a:theme': 'a:themeElements a:objectDefaults? a:extraClrSchemeLst? a:extLst?',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme',
  'a:clrScheme':
    'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink',
  'a:fontScheme': 'a:majorFont a:minorFont',
  'a:majorFont': 'a:latin a:ea a:cs a:font*',
  'a:minorFont': 'a:latin a:ea a:cs a:font*',
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
  'a:fillStyleLst': '(a:solidFill|a:gradFill) (a:solidFill|a:gradFill) (a:solidFill|a:gradFill)',
  'a:bgFillStyleLst': '(a:solidFill|a:gradFill) (a:solidFill|a:gradFill) (a:solidFill|a:gradFill)',
  'a:lnStyleLst': 'a:ln a:ln a:ln',
  'a:effectStyleLst': 'a:effectStyle a:effectStyle a:effectStyle',
  'a:schemeClr': '(a:tint|a:shade|a:alpha|a:lumMod|a:lumOff|a:satMod)*',
  'a:srgbClr': 'a:alpha?',
  'a:lnSpc': '(a:spcPct|a:spcPts)',
  'a:spcBef': '(a:spcPct|a:spcPts)',
  'a:spcAft': '(a:spcPct|a:spcPts)',
  'a:blip': 'a:extLst?',
  'a:stretch': 'a:fillRect?',
  'p:presentation':
    'p:sldMasterIdLst? p:notesMasterIdLst? p:sldIdLst? p:sldSz? p:notesSz p:defaultTextStyle? p:extLst?',
  'p:sldMasterIdLst': 'p:sldMasterId*',
  'p:notesMasterIdLst': 'p:notesMasterId?',
  'p:sldIdLst': 'p:sldId+',
  'p:sldLayoutIdLst': 'p:sldLayoutId+',
  'p:sld': 'p:cSld p:clrMapOvr?',
  'p:sldLayout': 'p:cSld p:clrMapOvr?',
  'p:notes': 'p:cSld p:clrMapOvr?',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst? p:hf? p:txStyles?',
  'p:notesMaster': 'p:cSld p:clrMap p:hf? p:notesStyle?',
  'p:cSld': 'p:bg? p:spTree p:extLst?',
  'p:bg': '(p:bgPr|p:bgRef)',
  'p:clrMapOvr': '(a:masterClrMapping|a:overrideClrMapping)',
  'p:spTree': `p:nvGrpSpPr p:grpSpPr ${shapes} p:extLst?`,
  'p:grpSp': `p:nvGrpSpPr p:grpSpPr ${shapes} p:extLst?`,
  'p:grpSpPr': `a:xfrm? ${fill} ${effect}`,
  'p:sp': 'p:nvSpPr p:spPr p:style? p:txBody?',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style?',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvPr': 'a:hlinkClick? a:extLst?',
  'p:cNvSpPr': 'a:spLocks?',
  'p:cNvGraphicFramePr': 'a:graphicFrameLocks?',
  'p:nvPr': 'p:ph?',
  'p:spPr': shapeProperties,
  'p:txBody': body,
  'p:xfrm': 'a:off a:ext',
  'p:txStyles': 'p:titleStyle? p:bodyStyle? p:otherStyle?',
  'p:extLst': 'p:ext*',
  'p:viewPr': 'p:normalViewPr? p:slideViewPr? p:notesTextViewPr? p:gridSpacing?',
  'p:normalViewPr': 'p:restoredLeft? p:restoredTop?',
  'p:slideViewPr': 'p:cSldViewPr',
  'p:notesTextViewPr': 'p:cViewPr',
  'p:cSldViewPr': 'p:cViewPr p:guideLst?',
  'p:cViewPr': 'p:scale p:origin',
  'p:scale': 'a:sx a:sy',
  'c:chartSpace': 'c:date1904? c:lang? c:roundedCorners? c:style? c:chart c:spPr? c:txPr? c:externalData?',
  'c:chart': 'c:title? c:autoTitleDeleted? c:plotArea c:legend? c:plotVisOnly? c:dispBlanksAs?',
  'c:plotArea': 'c:layout? (c:barChart|c:scatterChart)+ (c:valAx|c:catAx)* c:spPr?',
  'c:layout': 'c:manualLayout?',
  'c:manualLayout': 'c:layoutTarget? c:xMode? c:yMode? c:wMode? c:hMode? c:x? c:y? c:w? c:h?',
  'c:barChart': 'c:barDir c:grouping? c:varyColors? c:ser* c:dLbls? c:gapWidth? c:overlap? c:axId c:axId',
  'c:scatterChart': 'c:scatterStyle c:varyColors? c:ser* c:dLbls? c:axId c:axId',
  'c:barChart>c:ser':
    'c:idx c:order c:tx? c:spPr? c:invertIfNegative? c:dPt* c:dLbls? c:errBars? c:cat? c:val?',
  'c:scatterChart>c:ser':
    'c:idx c:order c:tx? c:spPr? c:marker? c:dPt* c:dLbls? c:errBars* c:xVal? c:yVal? c:smooth?',
  'c:dPt': 'c:idx c:invertIfNegative? c:marker? c:bubble3D? c:explosion? c:spPr?',
  'c:marker': 'c:symbol? c:size? c:spPr?',
  'c:dLbls': `c:dLbl* (c:delete|c:numFmt? c:spPr? c:txPr? c:dLblPos? ${shows}) c:extLst?`,
  'c:dLbl': `c:idx (c:delete|c:layout? c:tx? c:numFmt? c:spPr? c:txPr? c:dLblPos? ${shows}) c:extLst?`,
  'c:tx': '(c:strRef|c:rich|c:v)',
  'c:rich': body,
  'c:txPr': body,
  'c:strRef': 'c:f c:strCache?',
  'c:numRef': 'c:f c:numCache?',
  'c:strCache': 'c:ptCount? c:pt*',
  'c:numCache': 'c:formatCode? c:ptCount? c:pt*',
  'c:pt': 'c:v',
  'c:cat': '(c:strRef|c:numRef)',
  'c:val': '(c:numRef|c:numLit)',
  'c:xVal': '(c:numRef|c:numLit|c:strRef)',
  'c:yVal': '(c:numRef|c:numLit)',
  'c:valAx': `${axis} c:crossBetween? c:majorUnit? c:minorUnit?`,
  'c:catAx': `${axis} c:auto? c:lblAlgn? c:lblOffset? c:noMultiLvlLbl?`,
  'c:scaling': 'c:logBase? c:orientation? c:max? c:min?',
  'c:majorGridlines': 'c:spPr?',
  'c:spPr': shapeProperties,
  'c:externalData': 'c:autoUpdate?',
  'c:extLst': 'c:ext*',
  'w:document': 'w:background? w:body',
  'w:body': '(w:p|w:tbl)* w:sectPr?',
  'w:p': 'w:pPr? (w:r|w:fldSimple|w:hyperlink|w:bookmarkStart|w:bookmarkEnd)*',
  'w:r':
    'w:rPr? (w:t|w:tab|w:br|w:fldChar|w:instrText|w:footnoteReference|w:footnoteRef|w:endnoteRef|w:separator|w:continuationSeparator|w:drawing)*',
  'w:fldSimple': '(w:r|w:hyperlink)*',
  'w:hyperlink': 'w:r*',
  'w:pPr': paragraphW,
  'w:rPr': runW,
  'w:numPr': 'w:ilvl? w:numId?',
  'w:tbl': '(w:bookmarkStart|w:bookmarkEnd)* w:tblPr w:tblGrid w:tr*',
  'w:tblPr':
    'w:tblStyle? w:tblW? w:jc? w:tblInd? w:tblBorders? w:shd? w:tblLayout? w:tblCellMar? w:tblLook? w:tblCaption? w:tblDescription?',
  'w:tblBorders': 'w:top? w:left? w:bottom? w:right? w:insideH? w:insideV?',
  'w:tblCellMar': 'w:top? w:left? w:bottom? w:right?',
  'w:tblGrid': 'w:gridCol*',
  'w:tr': 'w:trPr? w:tc+',
  'w:trPr': '(w:cantSplit|w:tblHeader|w:trHeight|w:jc)*',
  // A cell ends with a paragraph.
  'w:tc': 'w:tcPr? (w:p|w:tbl)* w:p',
  'w:tcPr': 'w:tcW? w:gridSpan? w:vMerge? w:tcBorders? w:shd? w:noWrap? w:tcMar? w:vAlign?',
  'w:tcBorders': 'w:top? w:left? w:bottom? w:right? w:insideH? w:insideV?',
  'w:sectPr':
    '(w:headerReference|w:footerReference)* w:footnotePr? w:endnotePr? w:type? w:pgSz? w:pgMar? w:pgNumType? w:cols? w:titlePg? w:docGrid?',
  'w:ftr': '(w:p|w:tbl)+',
  'w:footnotes': 'w:footnote*',
  'w:footnote': '(w:p|w:tbl)+',
  'w:endnotes': 'w:endnote*',
  'w:endnote': '(w:p|w:tbl)+',
  'w:comments': 'w:comment*',
  'w:styles': 'w:docDefaults? w:latentStyles? w:style*',
  'w:docDefaults': 'w:rPrDefault? w:pPrDefault?',
  'w:rPrDefault': 'w:rPr?',
  'w:pPrDefault': 'w:pPr?',
  'w:style':
    'w:name? w:aliases? w:basedOn? w:next? w:link? w:uiPriority? w:semiHidden? w:unhideWhenUsed? w:qFormat? w:locked? w:pPr? w:rPr? w:tblPr?',
  'w:numbering': 'w:abstractNum* w:num*',
  'w:abstractNum': 'w:nsid? w:multiLevelType? w:tmpl? w:name? w:styleLink? w:lvl*',
  'w:lvl': 'w:start? w:numFmt? w:lvlRestart? w:pStyle? w:isLgl? w:suff? w:lvlText? w:lvlJc? w:pPr? w:rPr?',
  'w:num': 'w:abstractNumId w:lvlOverride*',
  'w:lvlOverride': 'w:startOverride? w:lvl?',
  'w:fonts': 'w:font*',
  'w:font': 'w:altName? w:panose1? w:charset? w:family? w:notTrueType? w:pitch? w:sig?',
  'w:settings':
    'w:zoom? w:displayBackgroundShape? w:updateFields? w:defaultTabStop? w:evenAndOddHeaders? w:characterSpacingControl? w:footnotePr? w:endnotePr? w:compat? w:rsids? w:themeFontLang?',
  'w:compat': 'w:compatSetting*',
  'w:drawing': '(wp:inline|wp:anchor)',
  'wp:inline': 'wp:extent wp:effectExtent? wp:docPr wp:cNvGraphicFramePr? a:graphic',
  'wp:cNvGraphicFramePr': 'a:graphicFrameLocks?',
  'pic:pic': 'pic:nvPicPr pic:blipFill pic:spPr',
  'pic:nvPicPr': 'pic:cNvPr pic:cNvPicPr',
  'pic:cNvPicPr': 'a:picLocks?',
  'pic:blipFill': 'a:blip? a:srcRect? a:stretch?',
  'pic:spPr': shapeProperties,
};

const alike: readonly (readonly [string, string])[] = [
  [line, 'a:ln a:lnL a:lnR a:lnT a:lnB'],
  [run, 'a:rPr a:defRPr a:endParaRPr'],
  [paragraph, `a:pPr a:defPPr ${levels.replaceAll('?', '')}`],
  [list, 'p:titleStyle p:bodyStyle p:otherStyle p:notesStyle p:defaultTextStyle'],
  [colour, 'a:solidFill a:fgClr a:bgClr a:highlight a:gs a:glow a:outerShdw p:bgRef'],
  [colour, 'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6'],
  [colour, 'a:hlink a:folHlink'],
  ['a:solidFill', 'a:uFill'],
  // Text, or nothing.
  ['', 'a:t a:tableStyleId c:f c:v c:formatCode w:t w:instrText'],
  [
    '',
    `a:ahLst a:alpha a:avLst a:buChar a:buFont a:buNone a:chExt a:chOff a:close a:cs a:cxnLst a:ea a:extraClrSchemeLst
    a:fillRect a:gdLst a:graphicFrameLocks a:gridCol a:latin a:lin a:lumMod a:masterClrMapping a:miter a:noAutofit
    a:noFill a:objectDefaults a:off a:picLocks a:prstClr a:prstDash a:pt a:rect a:satMod a:shade a:spAutoFit a:spLocks
    a:spcPct a:spcPts a:srcRect a:sx a:sy a:tailEnd a:tblStyleLst a:tint`,
  ],
  [
    '',
    `p:clrMap p:cNvCxnSpPr p:cNvGrpSpPr p:gridSpacing p:guideLst p:hf p:notesMasterId p:notesSz p:origin p:ph
    p:presentationPr p:restoredLeft p:restoredTop p:sldId p:sldLayoutId p:sldMasterId p:sldSz`,
  ],
  [
    '',
    `a:graphicData>c:chart c:auto c:autoTitleDeleted c:autoUpdate c:axId c:axPos c:barDir c:bubble3D c:crossAx
    c:crossBetween c:crosses c:date1904 c:delete c:dispBlanksAs c:dLblPos c:gapWidth c:grouping c:h c:idx
    c:invertIfNegative c:lang c:layoutTarget c:lblAlgn c:lblOffset c:majorTickMark c:majorUnit c:max c:min
    c:minorTickMark c:numFmt c:order c:orientation c:plotVisOnly c:ptCount c:roundedCorners c:scatterStyle
    c:showBubbleSize c:showCatName c:showLegendKey c:showPercent c:showSerName c:showVal c:size c:smooth c:symbol
    c:tickLblPos c:varyColors c:w c:x c:xMode c:y c:yMode`,
  ],
  [
    '',
    `w:abstractNumId w:altName w:b w:bCs w:basedOn w:bookmarkEnd w:bookmarkStart w:bottom w:br w:cantSplit
    w:characterSpacingControl w:charset w:color w:compatSetting w:continuationSeparator w:displayBackgroundShape
    w:docGrid w:endnoteRef w:evenAndOddHeaders w:family w:fldChar w:footerReference w:footnoteRef w:footnoteReference
    w:gridCol w:i w:iCs w:ilvl w:ind w:insideH w:insideV w:jc w:keepLines w:keepNext w:lang w:left w:link w:lvlJc
    w:lvlText w:multiLevelType w:name w:next w:numFmt w:numId w:outlineLvl w:pgMar w:pgNumType w:pgSz w:pitch w:pStyle
    w:qFormat w:rFonts w:right w:rStyle w:semiHidden w:separator w:spacing w:start w:startOverride w:suff w:sz w:szCs
    w:tab w:tblHeader w:tblLayout w:tblW w:tcW w:themeFontLang w:top w:u w:uiPriority w:unhideWhenUsed w:vAlign
    w:vertAlign wp:docPr wp:effectExtent wp:extent pic:cNvPr`,
  ],
];

const known = new Map<string, RegExp>();
for (const [model, names] of [
  ...Object.entries(models).map(([name, model]) => [model, name] as const),
  ...alike,
]) {
  // Names are told apart by the space behind them; the spaces of the model mean nothing.
  const pattern = model
    .replaceAll(/[\w:]+/g, '(?:$&¦)')
    .replaceAll(/\s+/g, '')
    .replaceAll('¦', ' ');
  for (const name of names.trim().split(/\s+/)) known.set(name, new RegExp(`^${pattern}$`));
}

/** In other namespaces, within `ext`: additions that a program may pass over. */
const isOurs = (name: string) => /^(?:a|p|c|w|wp|pic):/.test(name);

const lengths = /^-?\d{1,10}$/;
/** Attributes that Office holds to a range. */
const ranges: readonly (readonly [RegExp, string, number, number])[] = [
  [/^a:(?:rPr|defRPr|endParaRPr)$/, 'sz', 100, 400_000],
  [/^a:(?:rPr|defRPr|endParaRPr)$/, 'spc', -400_000, 400_000],
  [/^a:spcPts$/, 'val', 0, 158_400],
  [/^a:ln[LRTB]?$/, 'w', 0, 20_116_800],
  [/^a:(?:ext|chExt)$/, 'cx', 0, 27_273_042_316_900],
  [/^a:(?:ext|chExt)$/, 'cy', 0, 27_273_042_316_900],
  [/^a:gridCol$/, 'w', 0, 27_273_042_316_900],
  [/^a:tr$/, 'h', 0, 27_273_042_316_900],
  [/^a:tcPr$/, 'marL', 0, 51_206_400],
  [/^a:tcPr$/, 'marT', 0, 51_206_400],
  [/^a:path$/, 'w', 0, 27_273_042_316_900],
  [/^a:path$/, 'h', 0, 27_273_042_316_900],
  [/^a:(?:off|chOff|pt)$/, 'x', -27_273_042_329_600, 27_273_042_316_900],
  [/^a:(?:off|chOff|pt)$/, 'y', -27_273_042_329_600, 27_273_042_316_900],
  [/^c:size$/, 'val', 2, 72],
  [/^c:gapWidth$/, 'val', 0, 500],
  [/^(?:p:cNvPr|wp:docPr|pic:cNvPr)$/, 'id', 0, 2_147_483_647],
  [/^wp:extent$/, 'cx', 0, 27_273_042_316_900],
  [/^wp:extent$/, 'cy', 0, 27_273_042_316_900],
  [/^w:(?:sz|szCs)$/, 'w:val', 1, 3276],
  [/^w:spacing$/, 'w:line', 0, 31_680],
  [/^w:(?:gridCol|tcW)$/, 'w:w', 0, 31_680],
  [/^w:pgSz$/, 'w:w', 1, 31_680],
  [/^w:pgSz$/, 'w:h', 1, 31_680],
  [/^w:ind$/, 'w:left', -31_680, 31_680],
  [/^w:ind$/, 'w:firstLine', 0, 31_680],
];

function attributeFaults({ name, attributes }: XmlNode): readonly string[] {
  return ranges.flatMap(([elements, key, least, most]) => {
    const value = attributes.get(key);
    if (value === undefined || !elements.test(name)) return [];
    const isInside = lengths.test(value) && Number(value) >= least && Number(value) <= most;
    return isInside ? [] : [`${name} ${key}="${value}"`];
  });
}

function elementFaults(parent: XmlNode | null, node: XmlNode): readonly string[] {
  if (!isOurs(node.name)) return [];
  if (node.name === 'p:ext' || node.name === 'c:ext') return [];
  if (node.name === 'a:ext') return attributeFaults(node);
  const model = known.get(`${parent?.name ?? ''}>${node.name}`) ?? known.get(node.name);
  if (!model) return [`${node.name} is not known`];
  const children = node.children.flatMap((one) => (typeof one === 'string' ? [] : [`${one.name} `])).join('');
  const faults = model.test(children) ? [] : [`${node.name} holds ${children}`];
  const isText = /^(?:a:t|a:tableStyleId|c:f|c:v|c:formatCode|w:t|w:instrText)$/.test(node.name);
  const stray = isText
    ? ''
    : textOf({ ...node, children: node.children.filter((one) => typeof one === 'string') });
  return [
    ...faults,
    ...(stray.trim() === '' ? [] : [`${node.name} says ${stray}`]),
    ...attributeFaults(node),
  ];
}

/** What the schema does not allow in a part; each fault once. */
export function schemaFaults(root: XmlNode): readonly string[] {
  const faults = [...elementFaults(null, root)];
  for (const node of walk(root))
    for (const child of node.children)
      if (typeof child !== 'string') faults.push(...elementFaults(node, child));
  return [...new Set(faults)];
}
