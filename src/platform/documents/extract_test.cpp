#include "platform/documents/extract.hpp"

#include <gmock/gmock.h>

#include <filesystem>

#include "platform/documents/sample_files.hpp"
#include "platform/documents/text_lines.hpp"

namespace luoshi::documents {
namespace {

using namespace samples;
using testing::ElementsAre;
using testing::HasSubstr;

std::string slug_of(const Result<Extracted>& result) { return result ? "none" : result.error().slug; }

TEST(Extract, KeepsTheLinesOfATextFile) {
    const auto text = extract("\n\n省教育厅  \r\n文件\r\n", "a.txt");
    EXPECT_EQ(text->kind, Kind::text);
    EXPECT_EQ(text->text, "\n\n省教育厅\n文件");
    EXPECT_EQ(text->encoding, "utf-8");
    EXPECT_TRUE(text->line_confidence.empty());
}
TEST(Extract, NamesTheEncoding) {
    EXPECT_EQ(extract(encoded("关于课后服务的通知", "GBK"), "a.txt")->encoding, "gb18030");
}
TEST(Extract, FlattensMarkdown) {
    const auto text = extract("# 通知\n\n**一、目标**\n", "a.md");
    EXPECT_EQ(text->kind, Kind::markdown);
    EXPECT_EQ(text->text, "通知\n\n一、目标");
}
TEST(Extract, FindsMarkdownBehindAnotherName) {
    EXPECT_EQ(extract("# 通知\n\n## 目标\n正文", "a.txt")->kind, Kind::markdown);
}
TEST(Extract, FlattensHtmlInItsDeclaredCharacterSet) {
    const auto text = extract(encoded("<html><meta charset=gbk><p>通知</p><p>正文</p>", "GBK"), "a.html");
    EXPECT_EQ(text->kind, Kind::html);
    EXPECT_EQ(text->text, "通知\n正文");
}
TEST(Extract, ReadsDocx) {
    const auto text = extract(docx_file(in_document(p(r("通知")) + p(r("正文")))), "wrong.txt");
    EXPECT_EQ(text->kind, Kind::docx);
    EXPECT_EQ(text->text, "通知\n正文");
}

TEST(Extract, RefusesAnEmptyFile) { EXPECT_EQ(slug_of(extract("", "a.txt")), "file-empty"); }
TEST(Extract, RefusesADocumentWithoutText) {
    EXPECT_EQ(slug_of(extract(docx_file(in_document(p(""))), "a.docx")), "file-empty");
}
TEST(Extract, RefusesAFileThatIsTooLarge) {
    ExtractOptions options;
    options.bytes_max = 10;
    const auto result = extract("一二三四五六", "a.txt", options);
    EXPECT_EQ(slug_of(result), "file-too-large");
    EXPECT_THAT(result.error().detail, HasSubstr("拆分"));
}
TEST(Extract, RefusesASpreadsheetAndSaysWhereItBelongs) {
    EXPECT_EQ(slug_of(extract("<?xml version='1.0'?><data/>", "a.xml")), "file-kind-unknown");
}
TEST(Extract, StopsWhenCancelled) {
    const std::atomic<bool> cancelled{true};
    ExtractOptions options;
    options.cancelled = &cancelled;
    EXPECT_EQ(slug_of(extract("正文", "a.txt", options)), "cancelled");
}

// --- PDF
// -----------------------------------------------------------------------------------------------------------------------------

const DrawnPage first_page = {{150, 100, 22, "关于加强课后服务工作的通知"},
                              {79, 160, 16, "各市州教育局、发展改革委、财政局："},
                              {111, 190, 16, "为深入贯彻落实党中央、国务院关于“双减”工作部署，现就"},
                              {79, 220, 16, "进一步加强义务教育阶段学校课后服务工作通知如下，请认真"},
                              {79, 250, 16, "贯彻执行。"},
                              {111, 280, 16, "一、充分认识加强课后服务工作的重要意义"},
                              {440, 790, 14, "— 1 —"}};

class ExtractPages : public testing::Test {
 protected:
    void SetUp() override {
        if (!has_chinese_font()) GTEST_SKIP() << "the font Noto Serif CJK SC (package fonts-noto-cjk) is not installed";
    }
};

TEST_F(ExtractPages, ReadsTheTextLayerOfAPdfInLines) {
    const auto text = extract(pdf_file({first_page}), "a.pdf");
    ASSERT_TRUE(text) << text.error().detail;
    EXPECT_EQ(text->kind, Kind::pdf);
    EXPECT_EQ(text->text,
              "关于加强课后服务工作的通知\n各市州教育局、发展改革委、财政局：\n　　为深入贯彻落实党中央、国务院关于“双"
              "减”工作部署，现就\n"
              "进一步加强义务教育阶段学校课后服务工作通知如下，请认真\n贯彻执行。\n　　一、充分认识加强课后服务工作的重"
              "要意义");
    EXPECT_TRUE(text->line_confidence.empty());
}
TEST_F(ExtractPages, JoinsThePagesOfAPdfWithoutTheirNumbers) {
    const DrawnPage second = {{111, 100, 16, "二、明确课后服务工作目标"}, {79, 790, 14, "— 2 —"}};
    std::vector<int> reported;
    ExtractOptions options;
    options.on_page = [&](int page, int pages) { reported.push_back(page * 10 + pages); };
    const auto text = extract(pdf_file({first_page, second}), "a.pdf", options);
    EXPECT_EQ(text->pages, 2);
    EXPECT_THAT(text->text, testing::EndsWith("重要意义\n　　二、明确课后服务工作目标"));
    EXPECT_THAT(text->notes, ElementsAre(HasSubstr("2 处页码")));
    EXPECT_THAT(reported, ElementsAre(12, 22));
}
TEST_F(ExtractPages, RefusesAPdfWithTooManyPages) {
    ExtractOptions options;
    options.pages_max = 1;
    EXPECT_EQ(slug_of(extract(pdf_file({first_page, first_page}), "a.pdf", options)), "file-too-large");
}
TEST_F(ExtractPages, RefusesAPdfThatIsCutShort) {
    EXPECT_EQ(slug_of(extract(pdf_file({first_page}).substr(0, 300), "a.pdf")), "file-broken");
}
TEST_F(ExtractPages, RefusesAPdfUnderAPassword) {
    // The smallest PDF whose encryption no empty password opens.
    const std::string locked =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
        "3 0 obj<</Filter/Standard/V 1/R 2/P -4/O<" +
        std::string(64, '4') + ">/U<" + std::string(64, '5') +
        ">>>endobj\n"
        "trailer<</Root 1 0 R/Encrypt 3 0 "
        "R/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]>>\nstartxref\n0\n%%EOF\n";
    EXPECT_EQ(slug_of(extract(locked, "a.pdf")), "file-encrypted");
}

TEST(Extract, ReadsAPdfThatNamesAChineseFontWithoutHoldingIt) {
    if (!std::filesystem::exists("/usr/share/poppler/cMap/Adobe-GB1/GBK-EUC-H"))
        GTEST_SKIP() << "the package poppler-data is not installed";
    const std::string content = "BT /F1 16 Tf 40 150 Td (" + encoded("关于课后服务的通知", "GBK") + ") Tj ET";
    const std::string pdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
        "R>>>>>>endobj\n"
        "4 0 obj<</Length " +
        std::to_string(content.size()) + ">>stream\n" + content +
        "\nendstream endobj\n"
        "5 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>endobj\n"
        "6 0 "
        "obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/"
        "Supplement 2>>"
        "/FontDescriptor 7 0 R>>endobj\n"
        "7 0 obj<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent "
        "880/Descent -120/"
        "CapHeight 880/StemV 93>>endobj\ntrailer<</Root 1 0 R/Size 8>>\nstartxref\n0\n%%EOF\n";
    const auto text = extract(pdf, "a.pdf");
    ASSERT_TRUE(text) << text.error().detail;
    EXPECT_EQ(text->text, "关于课后服务的通知");
    EXPECT_EQ(text->kind, Kind::pdf);
}

// --- scans
// ---------------------------------------------------------------------------------------------------------------------------

constexpr double half_page = 330;

std::string expected_text() {
    std::string text;
    for (const DrawnLine& line : first_page)
        if (line.top < half_page) text += line.text + "\n";
    return text;
}
DrawnPage upper_half() {
    DrawnPage page = first_page;
    page.pop_back();
    return page;
}

void expect_recognised(const Result<Extracted>& text, double accuracy) {
    ASSERT_TRUE(text) << text.error().detail;
    EXPECT_EQ(text->kind, Kind::scan);
    EXPECT_GE(character_accuracy(expected_text(), text->text), accuracy) << text->text;
    EXPECT_EQ(text->line_confidence.size(), split_lines(text->text).size());
}

TEST_F(ExtractPages, RecognisesAScan) {
    const auto text = extract(png_file(upper_half(), 200, 0, half_page), "a.png");
    expect_recognised(text, 0.97);
    EXPECT_THAT(text->text, HasSubstr("一、充分认识"));
    for (const std::uint8_t confidence : text->line_confidence) EXPECT_GT(confidence, 60);
}
TEST_F(ExtractPages, StraightensAScanThatLiesAskew) {
    expect_recognised(extract(png_file(upper_half(), 200, 2.0, half_page), "a.png"), 0.93);
}
TEST_F(ExtractPages, ScalesAScanOfAnotherResolution) {
    expect_recognised(extract(jpeg_file(png_file(upper_half(), 300, 0, half_page)), "a.jpg"), 0.95);
}
TEST_F(ExtractPages, RecognisesThePagesOfATiff) {
    const DrawnPage second = {{111, 100, 16, "二、明确课后服务工作目标"}};
    const auto text =
        extract(tiff_file({png_file(upper_half(), 200, 0, half_page), png_file(second, 200, 0, half_page)}), "a.tif");
    ASSERT_TRUE(text) << text.error().detail;
    EXPECT_EQ(text->pages, 2);
    EXPECT_GE(character_accuracy(expected_text() + second[0].text, text->text), 0.95) << text->text;
}
TEST_F(ExtractPages, RecognisesAPdfThatIsAPicture) {
    expect_recognised(extract(scanned_pdf_file(upper_half()), "a.pdf"), 0.95);
}

TEST_F(ExtractPages, ReadsARecognisedPageFromTheCacheTheSecondTime) {
    std::string pattern = (std::filesystem::temp_directory_path() / "ocr-XXXXXX").string();
    ExtractOptions options;
    options.ocr_cache_folder = mkdtemp(pattern.data());
    const std::string scan = png_file({{111, 20, 16, "二、明确课后服务工作目标"}}, 200, 0, 60);
    const auto first = extract(scan, "a.png", options);
    options.ocr_data_folder = "/nonexistent";  // the engine could not start any more
    const auto second = extract(scan, "a.png", options);
    std::filesystem::remove_all(options.ocr_cache_folder);
    ASSERT_TRUE(first) << first.error().detail;
    ASSERT_TRUE(second) << second.error().detail;
    EXPECT_EQ(first->text, second->text);
    EXPECT_EQ(first->line_confidence, second->line_confidence);
}
TEST_F(ExtractPages, SaysWhichPackageIsMissingForScans) {
    ExtractOptions options;
    options.ocr_data_folder = "/nonexistent";
    const auto text = extract(png_file(upper_half(), 200, 0, half_page), "a.png", options);
    EXPECT_EQ(slug_of(text), "ocr-unavailable");
    EXPECT_THAT(text.error().detail, HasSubstr("tesseract-ocr-chi-sim"));
}
TEST_F(ExtractPages, RefusesABlankScan) {
    EXPECT_EQ(slug_of(extract(png_file({}, 100, 0, 100), "a.png")), "file-empty");
}
TEST_F(ExtractPages, RefusesAPictureThatIsCutShort) {
    EXPECT_EQ(slug_of(extract(png_file(upper_half(), 200, 0, half_page).substr(0, 40), "a.png")), "file-broken");
}
TEST_F(ExtractPages, RefusesATiffWhoseChainOfPagesIsBroken) {
    EXPECT_EQ(slug_of(extract(std::string("II*\0\xFF\xFF\0\0", 8), "a.tif")), "file-broken");
}
TEST(Extract, RefusesAPictureWithTooManyPixels) {
    // A PNG header that promises 100,000 × 100,000 pixels.
    const std::string header("\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\1\x86\xA0\0\1\x86\xA0\x08\0\0\0\0", 29);
    EXPECT_EQ(slug_of(extract(header + std::string(100, '\0'), "a.png")), "file-too-large");
}

}  // namespace
}  // namespace luoshi::documents
