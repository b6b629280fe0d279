#include "platform/documents/docx_writer.hpp"

#include <gmock/gmock.h>

#include <pugixml.hpp>

#include "platform/documents/docx_reader.hpp"
#include "platform/documents/official_page_count.hpp"
#include "platform/documents/utf8.hpp"
#include "platform/documents/zip_archive.hpp"

namespace luoshi::documents {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

OfficialDocument sample() {
    OfficialDocument document;
    document.issuers = {"湖南省教育厅"};
    document.number = "湘教发〔2026〕1号";
    document.title = "关于进一步加强义务教育阶段学校课后服务工作的通知";
    document.addressees = {"各市州教育局", "各市州财政局"};
    document.paragraphs = {{ParagraphLevel::body, "现就有关事项通知如下。"},
                           {ParagraphLevel::first, "一、总体要求"},
                           {ParagraphLevel::second, "（一）坚持公益。各地要坚持公益原则。"},
                           {ParagraphLevel::third, "1.明确责任"}};
    document.attachments = {{"收费标准表", {}}, {"任务清单", {{ParagraphLevel::body, "附件正文。"}}}};
    document.signatures = {"湖南省教育厅"};
    document.date = Date(2026, 9, 8);
    document.remark = "此件公开发布";
    document.cc = {"省政府办公厅", "省纪委监委"};
    document.printed_by = "湖南省教育厅办公室";
    document.printed_on = Date(2026, 9, 10);
    return document;
}

std::vector<std::string> lines_of(const OfficialDocument& document) {
    const auto docx = read_docx(write_docx(document), 10'000'000);
    return docx ? docx->lines : std::vector<std::string>{docx.error().detail};
}
std::string part_of(const OfficialDocument& document, const std::string& name) {
    const std::string bytes = write_docx(document);
    auto archive = ZipArchive::open(bytes, 10'000'000);
    return archive->read(name)->value_or("");
}
std::string xml_of(const OfficialDocument& document) { return part_of(document, "word/document.xml"); }

// The paragraph properties and runs of the paragraph that holds the text.
std::string paragraph_with(const std::string& xml, const std::string& text) {
    const auto at = xml.find(text);
    if (at == std::string::npos) return {};
    const auto begin = xml.rfind("<w:p>", at);
    return xml.substr(begin, xml.find("</w:p>", at) - begin);
}

TEST(DocxWriter, WritesThePartsInTheirOrder) {
    std::vector<std::string> text;
    for (const std::string& line : lines_of(sample()))
        if (!line.empty()) text.push_back(line);
    EXPECT_THAT(text,
                ElementsAre("湖南省教育厅文件", "湘教发〔2026〕1号", "关于进一步加强义务教育",
                            "阶段学校课后服务工作的通知", "各市州教育局，各市州财政局：", "现就有关事项通知如下。",
                            "一、总体要求", "（一）坚持公益。各地要坚持公益原则。", "1.明确责任", "附件：1. 收费标准表",
                            "2. 任务清单", "湖南省教育厅", "2026年9月8日", "（此件公开发布）", "附件2", "任务清单",
                            "附件正文。", "抄送：省政府办公厅，省纪委监委。", "湖南省教育厅办公室\t2026年9月10日印发"));
}
TEST(DocxWriter, WritesPartsThatAreWellFormed) {
    const std::string bytes = write_docx(sample());
    auto archive = ZipArchive::open(bytes, 10'000'000);
    for (const char* name :
         {"[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
          "word/settings.xml", "word/fontTable.xml", "word/footer1.xml", "word/footer2.xml"}) {
        pugi::xml_document xml;
        EXPECT_TRUE(xml.load_string(archive->read(name)->value_or("").c_str())) << name;
    }
}
TEST(DocxWriter, GivesTheSameBytesForTheSameDocument) { EXPECT_EQ(write_docx(sample()), write_docx(sample())); }

// GB/T 9704-2012, 5.2: A4, top 37 mm, left 28 mm, type area 156 × 225 mm; 5.2.2: 22 lines of 28 characters.
TEST(DocxWriter, LaysThePageOutAsTheStandardSays) {
    const std::string xml = xml_of(sample());
    EXPECT_THAT(xml, HasSubstr("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"));
    EXPECT_THAT(xml, HasSubstr("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1588\""));
    EXPECT_THAT(xml, HasSubstr("w:linePitch=\"578\""));
    EXPECT_THAT(part_of(sample(), "word/styles.xml"), HasSubstr("w:line=\"578\" w:lineRule=\"exact\""));
}
TEST(DocxWriter, NumbersPagesByAFieldOnTheOuterEdge) {
    EXPECT_THAT(part_of(sample(), "word/settings.xml"), HasSubstr("<w:evenAndOddHeaders/>"));
    EXPECT_THAT(part_of(sample(), "word/footer1.xml"),
                testing::AllOf(HasSubstr(" PAGE "), HasSubstr("<w:jc w:val=\"right\"/>")));
    EXPECT_THAT(part_of(sample(), "word/footer2.xml"),
                testing::AllOf(HasSubstr(" PAGE "), HasSubstr("<w:jc w:val=\"left\"/>")));
}
TEST(DocxWriter, GivesEachLevelItsStyle) {
    const std::string xml = xml_of(sample());
    EXPECT_THAT(paragraph_with(xml, "现就有关"), HasSubstr("OfficialBody"));
    EXPECT_THAT(paragraph_with(xml, "一、总体要求"), HasSubstr("Heading1"));
    EXPECT_THAT(paragraph_with(xml, "1.明确责任"), HasSubstr("Heading3"));
}
TEST(DocxWriter, SetsOnlyTheHeadingsSentenceInTheHeadingsFont) {
    const std::string paragraph = paragraph_with(xml_of(sample()), "坚持公益。");
    EXPECT_THAT(paragraph, HasSubstr("<w:t xml:space=\"preserve\">（一）坚持公益。</w:t>"));
    EXPECT_THAT(paragraph, HasSubstr("RunInText"));
}
TEST(DocxWriter, PutsTheDateFourCharactersFromTheRight) {
    EXPECT_THAT(paragraph_with(xml_of(sample()), "2026年9月8日"), HasSubstr("<w:ind w:right=\"1264\"/>"));
}
TEST(DocxWriter, PutsTheSignerOfADocumentToAHigherBodyAtTheRight) {
    OfficialDocument document = sample();
    document.signer = "张三";
    EXPECT_THAT(lines_of(document), Contains("湘教发〔2026〕1号\t签发人：张三"));
}
TEST(DocxWriter, SetsJointIssuersBesideOneMark) {
    OfficialDocument document = sample();
    document.issuers = {"湖南省教育厅", "湖南省发展和改革委员会", "湖南省财政厅"};
    EXPECT_THAT(lines_of(document), testing::AllOf(Contains("湖南省教育厅\t文件"), Contains("湖南省发展和改革委员会"),
                                                   Contains("湖南省财政厅")));
    EXPECT_THAT(xml_of(document), HasSubstr("<w:vMerge w:val=\"restart\"/>"));
}
TEST(DocxWriter, EscapesMarkupInText) {
    OfficialDocument document = sample();
    document.paragraphs = {{ParagraphLevel::body, "甲<乙>&\"丙\"\x01"}};
    EXPECT_THAT(lines_of(document), Contains("甲<乙>&\"丙\""));
}
TEST(DocxWriter, WritesADocumentThatHasOnlyATitle) {
    OfficialDocument document;
    document.title = "通知";
    EXPECT_THAT(lines_of(document), ElementsAre("通知"));
}
TEST(DocxWriter, NamesASingleAttachmentWithoutANumber) {
    OfficialDocument document = sample();
    document.attachments = {{"任务清单", {}}};
    EXPECT_THAT(lines_of(document), Contains("附件：任务清单"));
}

TEST(OfficialPageCount, PutsTheImprintOnAnEvenPage) {
    OfficialDocument document = sample();
    document.attachments.clear();
    document.remark.clear();
    document.paragraphs.resize(1);
    EXPECT_EQ(end_of_document(document).page, 1);
    EXPECT_EQ(breaks_before_imprint(document), 1);
    for (int i = 0; i < 12; ++i) document.paragraphs.push_back({ParagraphLevel::body, "一段。"});
    EXPECT_EQ(end_of_document(document).page, 2);
    EXPECT_EQ(breaks_before_imprint(document), 0);
}
TEST(OfficialPageCount, LeavesAFullEvenPageAndAnEmptyOddOne) {
    OfficialDocument document = sample();
    document.attachments.clear();
    while (!(end_of_document(document).page == 2 && end_of_document(document).lines > 20))
        document.paragraphs.push_back({ParagraphLevel::body, "一段。"});
    EXPECT_EQ(breaks_before_imprint(document), 2);
}

TEST(BreakTitle, LeavesAShortTitleOnOneLine) {
    EXPECT_THAT(break_title("关于印发课后服务方案的通知"), ElementsAre("关于印发课后服务方案的通知"));
}
TEST(BreakTitle, ObeysTheBreaksOfTheCaller) { EXPECT_THAT(break_title("甲\n乙"), ElementsAre("甲", "乙")); }
TEST(BreakTitle, LosesNothingAndKeepsLinesShort) {
    const std::string title = "湖南省教育厅等三部门关于印发《湖南省义务教育学校课后服务收费管理办法（试行）》的通知";
    std::string joined;
    for (const std::string& line : break_title(title)) {
        EXPECT_LE(count_code_points(line), 20u);
        EXPECT_THAT(line, Not(testing::StartsWith("》")));
        EXPECT_THAT(line, Not(testing::StartsWith("的")));
        joined += line;
    }
    EXPECT_EQ(joined, title);
}
TEST(BreakTitle, SurvivesATitleOfAbsurdLength) { EXPECT_EQ(break_title(std::string(5000, 'x')).size(), 1u); }

}  // namespace
}  // namespace luoshi::documents
