// The reader of this room reads back what its writer wrote.
#include <gtest/gtest.h>

#include "platform/documents/extract.hpp"
#include "platform/documents/pdf_writer.hpp"
#include "platform/documents/qr_code.hpp"

namespace luoshi::documents {
namespace {

PdfDocument notice(int rows) {
    PdfDocument document;
    document.title = "试验小学收费公示";
    document.foot = "第 1 版";
    document.made = Instant::parse("2026-09-01T08:00:00+08:00").value();
    document.blocks.push_back(PdfHeading{"一、收费项目和标准"});
    PdfTable table{{{"项目", 2}, {"标准", 1, PdfAlign::right}}, {}};
    for (int i = 1; i <= rows; ++i) table.rows.push_back({"围棋第" + std::to_string(i) + "班", "3.5 元"});
    document.blocks.push_back(table);
    document.blocks.push_back(PdfQr{"https://example.test/public/fee-notices/1", "扫码核对"});
    return document;
}
std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++found;
    return found;
}
std::string text_of(const std::string& pdf) {
    auto text = extract(pdf, "a.pdf").value().text;
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t'; });  // the reader closes the gaps between Chinese and figures
    return text;
}

TEST(PdfWriter, WritesWhatTheReaderReads) {
    const auto pdf = write_pdf(notice(2));
    EXPECT_TRUE(pdf.starts_with("%PDF-"));
    const auto text = text_of(pdf);
    for (const auto* part : {"试验小学收费公示", "收费项目和标准", "围棋第2班", "3.5元", "扫码核对", "第1页共1页"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
}
TEST(PdfWriter, GivesTheSameBytesForTheSameDocument) { EXPECT_EQ(write_pdf(notice(40)), write_pdf(notice(40))); }
TEST(PdfWriter, RepeatsTheHeadOfATableOnEveryPageAndLosesNoRow) {
    const auto text = text_of(write_pdf(notice(120)));
    const auto pages = count(text, "页共");
    EXPECT_GT(pages, 2U);
    EXPECT_EQ(count(text, "项目标准\n"), pages);
    EXPECT_EQ(count(text, "围棋第"), 120U);
}
TEST(PdfWriter, CarriesARowHigherThanAPageOverToTheNext) {
    auto document = notice(0);
    std::string words;
    for (int i = 0; i < 900; ++i) words += "第" + std::to_string(i) + "句话。";
    std::get<PdfTable>(document.blocks[1]).rows.push_back({words, "1"});
    auto text = text_of(write_pdf(document));
    std::erase_if(text, [](char c) { return c == '\n' || c == ' '; });
    EXPECT_NE(text.find("第899句话"), std::string::npos);
}
TEST(QrCode, IsSquareWithAQuietMargin) {
    const auto squares = qr_squares("https://example.test/public/fee-notices/018f");
    ASSERT_EQ(squares.dark.size(), static_cast<std::size_t>(squares.size * squares.size));
    for (int i = 0; i < squares.size; ++i) EXPECT_FALSE(squares.at(0, i) || squares.at(i, 3)) << i;
    EXPECT_TRUE(squares.at(4, 4));  // the corner of the finder
    EXPECT_TRUE(qr_path(squares).starts_with("M4 4h7v1h-7z"));
}

}  // namespace
}  // namespace luoshi::documents
