#include "platform/documents/docx_reader.hpp"

#include <gmock/gmock.h>

#include "platform/documents/sample_files.hpp"
#include "platform/documents/text_lines.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

using namespace samples;
using testing::ElementsAre;
using Lines = std::vector<std::string>;

constexpr std::size_t plenty = 10 * 1024 * 1024;

DocxText read(std::string_view body, std::string_view styles = {}, std::string_view numbering = {}) {
    const auto docx = read_docx(docx_file(in_document(body), styles, numbering), plenty);
    return docx ? *docx : DocxText{{docx.error().slug}, {}};
}
Lines lines(std::string_view body, std::string_view styles = {}, std::string_view numbering = {}) {
    return read(body, styles, numbering).lines;
}

std::string level(int index, std::string_view format, std::string_view text,
                  std::string_view more = "<w:suff w:val=\"nothing\"/>") {
    return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" +
           std::string(format) + "\"/>" + std::string(more) + "<w:lvlText w:val=\"" + std::string(text) +
           "\"/></w:lvl>";
}
std::string abstract_list(int id, std::string_view levels) {
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + std::string(levels) + "</w:abstractNum>";
}
std::string list(int id, int abstract, std::string_view overrides = {}) {
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(abstract) +
           "\"/>" + std::string(overrides) + "</w:num>";
}
std::string numbering(std::string_view content) {
    return "<w:numbering xmlns:w=\"w\">" + std::string(content) + "</w:numbering>";
}
std::string styles(std::string_view content) {
    return "<w:styles xmlns:w=\"w\">" + std::string(content) + "</w:styles>";
}

const std::string official_levels = level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") +
                                    level(2, "decimal", "%3.") + level(3, "decimalEnclosedCircle", "%4");
const std::string official = numbering(abstract_list(0, official_levels) + list(1, 0));

TEST(DocxReader, ReadsParagraphsAsLines) {
    EXPECT_THAT(lines(p(r("一")) + p(r("二") + r("三"))), ElementsAre("一", "二三"));
}
TEST(DocxReader, KeepsOneBlankLineBetweenParagraphs) {
    EXPECT_THAT(lines(p("") + p(r("一")) + p("") + p("") + p(r("二"))), ElementsAre("一", "", "二"));
}
TEST(DocxReader, BreaksLinesAtSoftBreaksAndKeepsTabs) {
    EXPECT_THAT(lines(p("<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>")),
                ElementsAre("一", "二\t三"));
}
TEST(DocxReader, KeepsTextOfAnyNamespacePrefix) {
    const auto docx = read_docx_parts(
        {"<x:document xmlns:x='w'><x:body><x:p><x:r><x:t>一</x:t></x:r></x:p></x:body></x:document>", {}, {}});
    EXPECT_THAT(docx->lines, ElementsAre("一"));
}

TEST(DocxNumbering, RendersTheLevelsOfAnOfficialText) {
    EXPECT_THAT(
        lines(numbered("总体要求", 1, 0) + numbered("原则", 1, 1) + numbered("公益", 1, 2) + numbered("细则", 1, 3) +
                  numbered("自愿", 1, 2) + numbered("目标", 1, 1) + numbered("措施", 1, 0) + numbered("收费", 1, 1),
              {}, official),
        ElementsAre("一、总体要求", "（一）原则", "1.公益", "①细则", "2.自愿", "（二）目标", "二、措施", "（一）收费"));
}
TEST(DocxNumbering, PutsABlankBehindANumberThatHasOneInTheFile) {
    const std::string lists = numbering(
        abstract_list(0, level(0, "decimal", "%1.", "") + level(1, "chineseCounting", "第%2条", "")) + list(1, 0));
    EXPECT_THAT(lines(numbered("甲", 1, 0) + numbered("乙", 1, 1), {}, lists), ElementsAre("1. 甲", "第一条 乙"));
}
TEST(DocxNumbering, ListsOfOneAbstractListContinueEachOther) {
    const std::string lists = numbering(abstract_list(0, official_levels) + list(1, 0) + list(2, 0));
    EXPECT_THAT(lines(numbered("甲", 1, 0) + numbered("乙", 2, 0), {}, lists), ElementsAre("一、甲", "二、乙"));
}
TEST(DocxNumbering, AStartOverrideBeginsAnew) {
    const std::string anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    const std::string lists = numbering(abstract_list(0, official_levels) + list(1, 0) + list(2, 0, anew));
    EXPECT_THAT(lines(numbered("甲", 1, 0) + numbered("乙", 2, 0) + numbered("丙", 2, 0), {}, lists),
                ElementsAre("一、甲", "五、乙", "六、丙"));
}
TEST(DocxNumbering, ALevelThatNeverRestartsRunsThrough) {
    const std::string through =
        level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）", "<w:lvlRestart w:val=\"0\"/>");
    EXPECT_THAT(lines(numbered("甲", 1, 0) + numbered("子", 1, 1) + numbered("乙", 1, 0) + numbered("丑", 1, 1), {},
                      numbering(abstract_list(0, through) + list(1, 0))),
                ElementsAre("一、甲", "（一）子", "二、乙", "（二）丑"));
}
TEST(DocxNumbering, ShowsHigherLevelsInsideANumber) {
    const std::string legal =
        level(0, "chineseCounting", "第%1章") + level(1, "decimal", "%1.%2", "<w:isLgl/><w:suff w:val=\"space\"/>");
    EXPECT_THAT(lines(numbered("总则", 1, 0) + numbered("目的", 1, 1) + numbered("依据", 1, 1), {},
                      numbering(abstract_list(0, legal) + list(1, 0))),
                ElementsAre("第一章总则", "1.1 目的", "1.2 依据"));
}
TEST(DocxNumbering, BulletsAreNotText) {
    EXPECT_THAT(
        lines(numbered("甲", 1, 0), {}, numbering(abstract_list(0, level(0, "bullet", "\xEF\x82\xB7")) + list(1, 0))),
        ElementsAre("甲"));
}
TEST(DocxNumbering, AListTiedToAStyleNumbersItsParagraphs) {
    const std::string tied = styles(
        "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/><w:pPr><w:numPr><w:ilvl "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>");
    EXPECT_THAT(lines(p(r("甲"), "<w:pStyle w:val=\"H\"/>") + p(r("乙"), "<w:pStyle w:val=\"H2\"/>") +
                          p(r("丙"), "<w:pStyle w:val=\"H2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
                      tied, official),
                ElementsAre("一、甲", "（一）乙", "丙"));
}
TEST(DocxNumbering, TheLevelThatNamesAStyleIsItsLevel) {
    const std::string tied = styles(
        "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:pPr><w:numPr><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>");
    const std::string levels =
        level(0, "decimal", "%1.") + level(1, "decimal", "(%2)", "<w:pStyle w:val=\"H2\"/><w:suff w:val=\"nothing\"/>");
    EXPECT_THAT(lines(p(r("甲"), "<w:pStyle w:val=\"H2\"/>"), tied, numbering(abstract_list(0, levels) + list(1, 0))),
                ElementsAre("(1)甲"));
}
TEST(DocxNumbering, ANumberingStyleLendsItsLevels) {
    const std::string linked = styles(
        "<w:style w:type=\"numbering\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId "
        "w:val=\"1\"/></w:numPr></w:pPr></w:style>");
    const std::string lists = numbering(abstract_list(0, official_levels) +
                                        abstract_list(1, "<w:numStyleLink w:val=\"N\"/>") + list(1, 0) + list(2, 1));
    EXPECT_THAT(lines(numbered("甲", 2, 0), linked, lists), ElementsAre("一、甲"));
}

TEST(DocxReader, DropsWhatRevisionsDeletedAndKeepsWhatTheyInserted) {
    const DocxText docx = read(p(r("各") + "<w:del><w:r><w:delText>县</w:delText><w:t>县</w:t></w:r></w:del><w:ins>" +
                                 r("市州") + "</w:ins>"));
    EXPECT_THAT(docx.lines, ElementsAre("各市州"));
    EXPECT_THAT(docx.notes, ElementsAre(testing::HasSubstr("修订")));
}
TEST(DocxReader, JoinsParagraphsWhoseMarkIsDeleted) {
    EXPECT_THAT(lines(p(r("前"), "<w:rPr><w:del/></w:rPr>") + p(r("后"))), ElementsAre("前后"));
}
TEST(DocxReader, DropsHiddenText) {
    EXPECT_THAT(lines(p(r("密", "<w:vanish/>") + r("明", "<w:vanish w:val=\"0\"/>"))), ElementsAre("明"));
}
TEST(DocxReader, DropsTextHiddenByItsStyle) {
    const std::string hidden =
        styles("<w:style w:type=\"character\" w:styleId=\"X\"><w:rPr><w:vanish/></w:rPr></w:style>");
    EXPECT_THAT(lines(p(r("密", "<w:rStyle w:val=\"X\"/>") + r("明")), hidden), ElementsAre("明"));
}
TEST(DocxReader, KeepsTheResultOfAFieldAndNotItsCode) {
    EXPECT_THAT(lines(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("PAGE") +
                        "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("7") +
                        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("页"))),
                ElementsAre("7页"));
}
TEST(DocxReader, AFieldThatNeverEndsDoesNotSwallowTheRest) {
    EXPECT_THAT(lines(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("TOC")) + p(r("正文"))),
                ElementsAre("正文"));
}
TEST(DocxReader, ReadsATextBoxOnceAndBeforeItsParagraph) {
    const std::string box = "<w:txbxContent>" + p(r("湖南省教育厅文件")) + "</w:txbxContent>";
    const std::string twice = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>" + box +
                              "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + box +
                              "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    EXPECT_THAT(lines(p(r("正文") + twice)), ElementsAre("湖南省教育厅文件", "正文"));
}
std::string cell(std::string_view content) { return "<w:tc>" + std::string(content) + "</w:tc>"; }
TEST(DocxReader, ReadsATableRowByRow) {
    EXPECT_THAT(lines("<w:tbl><w:tr>" + cell(p(r("项目"))) + cell(p(r("标准"))) + "</w:tr><w:tr>" +
                      cell(p(r("课后")) + p(r("服务"))) + cell(p(r("4元"))) + "</w:tr></w:tbl>"),
                ElementsAre("项目\t标准", "课后服务\t4元"));
}
TEST(DocxReader, ReadsTheBlocksOfALayoutTableOneAfterTheOther) {
    EXPECT_THAT(
        lines("<w:tbl><w:tr>" + cell(p(r("省教育厅")) + p(r("省财政厅"))) + cell(p(r("文件"))) + "</w:tr></w:tbl>"),
        ElementsAre("省教育厅", "省财政厅", "文件"));
}
TEST(DocxReader, MentionsFootnotes) {
    EXPECT_THAT(read(p(r("正文") + "<w:r><w:footnoteReference/></w:r>")).notes,
                ElementsAre(testing::HasSubstr("脚注")));
}
TEST(DocxReader, DropsThePromptOfAnEmptyFormField) {
    EXPECT_THAT(lines(p("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + r("单击此处") +
                        "</w:sdtContent></w:sdt>" + r("正文"))),
                ElementsAre("正文"));
}
TEST(DocxReader, SurvivesNestingThatNoProgramWrites) {
    std::string body;
    for (int i = 0; i < 20'000; ++i) body += "<w:ins>";
    EXPECT_THAT(lines(p(body)), testing::Not(ElementsAre("一")));
}

TEST(DocxReader, RefusesXmlThatIsBroken) { EXPECT_THAT(lines("<w:p>"), ElementsAre("file-broken")); }
TEST(DocxReader, DoesNotExpandEntities) {
    const std::string bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w='w'><w:body>" +
        p(r("&b;")) + "</w:body></w:document>";
    EXPECT_THAT(read_docx(docx_file(bomb), plenty)->lines, ElementsAre("&b;"));
}
TEST(DocxReader, RefusesAFileThatUnpacksToTooMuch) {
    const std::string bomb = docx_file(in_document(p(r(std::string(5'000'000, 'a')))));
    ASSERT_LT(bomb.size(), 100'000u);
    EXPECT_EQ(read_docx(bomb, 1'000'000).error().slug, "file-too-large");
}
TEST(DocxReader, RefusesAZipWhoseChecksumIsWrong) {
    std::string bytes = docx_file(in_document(p(r("正文"))));
    const auto at = bytes.find("word/document.xml") + 30;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
    EXPECT_EQ(read_docx(bytes, plenty).error().slug, "file-broken");
}
TEST(DocxReader, RefusesAFileWithoutMainPart) {
    EXPECT_EQ(read_docx(write_zip({{"a.txt", "x"}}), plenty).error().slug, "file-broken");
}

TEST(ZipPaths, StayInsideTheArchive) {
    EXPECT_EQ(resolve_zip_path("word", "styles.xml"), "word/styles.xml");
    EXPECT_EQ(resolve_zip_path("word", "../custom/a.xml"), "custom/a.xml");
    EXPECT_EQ(resolve_zip_path("word", "/word/a.xml"), "word/a.xml");
    EXPECT_EQ(resolve_zip_path("word", "../../etc/passwd"), std::nullopt);
}
TEST(ZipFiles, OfTheSameEntriesAreTheSame) {
    EXPECT_EQ(write_zip({{"a", "1"}, {"b", "2"}}), write_zip({{"a", "1"}, {"b", "2"}}));
}

}  // namespace
}  // namespace luoshi::documents
