// The reader of this room reads back what its writer wrote.
#include <gtest/gtest.h>

#include "platform/documents/extract.hpp"
#include "platform/documents/official_pdf.hpp"
#include "platform/documents/pdf.hpp"

namespace luoshi::documents {
namespace {

OfficialDocument circular(int paragraphs) {
    OfficialDocument document;
    document.issuers = {"岳麓区教育局"};
    document.number = "岳教通〔2026〕3号";
    document.title = "关于2026年度课后服务工作情况的通报";
    document.addressees = {"各中小学校"};
    document.paragraphs.push_back({ParagraphLevel::first, "一、通报批评的情况"});
    for (int i = 1; i <= paragraphs; ++i) document.paragraphs.push_back({ParagraphLevel::body, "第" + std::to_string(i) + "项：先收费、后签同意书，已整改销号。"});
    document.signatures = {"岳麓区教育局"};
    document.date = Date(2026, 9, 18);
    document.cc = {"区纪委监委驻教育局纪检监察组"};
    document.printed_by = "岳麓区教育局办公室";
    document.printed_on = Date(2026, 9, 19);
    return document;
}
const Instant made = Instant::parse("2026-09-18T08:00:00+08:00").value();
std::string text_of(const OfficialDocument& document) {
    auto text = extract(write_official_pdf(document, made), "a.pdf").value().text;
    std::erase_if(text, [](char c) { return c == ' ' || c == '\t'; });
    return text;
}

TEST(OfficialPdf, HoldsEveryPartOfTheDocument) {
    const auto text = text_of(circular(2));
    for (const auto* part : {"岳麓区教育局文件", "岳教通〔2026〕3号", "课后服务工作情况的通报", "各中小学校：", "一、通报批评的情况", "第2项", "2026年9月18日", "抄送：", "2026年9月19日印发"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " in\n" << text;
}

TEST(OfficialPdf, PutsTheImprintOnAnEvenPage) {
    for (const int paragraphs : {2, 20, 30, 60}) {
        const auto pdf = write_official_pdf(circular(paragraphs), made);
        const auto file = PdfFile::open(pdf).value();
        EXPECT_EQ(file.pages() % 2, 0) << paragraphs << " paragraphs: " << file.pages() << " pages";
        std::string last;
        for (const auto& line : file.page(file.pages() - 1).lines) last += line.text;
        EXPECT_NE(last.find("抄送"), std::string::npos) << last;
    }
}

TEST(OfficialPdf, LosesNoParagraphOverItsPages) {
    const auto text = text_of(circular(60));
    for (int i = 1; i <= 60; ++i) EXPECT_NE(text.find("第" + std::to_string(i) + "项"), std::string::npos) << i;
}

TEST(OfficialPdf, GivesTheSameBytesForTheSameDocument) { EXPECT_EQ(write_official_pdf(circular(5), made), write_official_pdf(circular(5), made)); }

}  // namespace
}  // namespace luoshi::documents
