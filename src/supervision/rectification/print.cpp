// The order on paper: DOCX in the layout of GB/T 9704, and a PDF to send and to hang up.
#include <fmt/format.h>

#include "platform/documents/docx_writer.hpp"
#include "platform/documents/pdf_writer.hpp"
#include "supervision/rectification/store.hpp"
#include "supervision/rectification/use_cases.hpp"

namespace luoshi::supervision::rectification {
namespace {

std::string day_words(Date day) {
    const auto ymd = day.ymd();
    return fmt::format("{}年{}月{}日", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

struct Section {
    std::string heading;
    std::vector<std::string> paragraphs;
};

std::vector<Section> sections_of(const RectificationView& view) {
    std::vector<Section> sections;
    sections.push_back({"一、督办事项", {view.head.what}});
    sections.push_back({"二、依据", {view.basis}});
    std::vector<std::string> asked{fmt::format("请于{}前完成整改并报送证明材料。先报整改措施，再报证明材料；由未参与下达的人员独立核验，核验通过后销号。", day_words(view.head.due))};
    if (view.head.money)
        asked.push_back(fmt::format("本事项涉及 {} 名学生退费（名单在系统内，不随文公开）。以逐生到账记录为准，全部到账以后才能销号；抵扣下学期费用不算退费。", view.pupils.size()));
    sections.push_back({"三、要求", std::move(asked)});
    return sections;
}

std::string title_of(const RectificationView& view) { return fmt::format("关于督促{}整改有关问题的督办单", view.head.body_name); }

}  // namespace

Result<http::FileReply> print_order_docx(Work& work, const OneOrder& query) {
    TRY(const OrderNow at, require_order(work, query.id));
    const auto view = view_of(work, at);
    documents::OfficialDocument document;
    document.issuers = {at.issuer_name};
    document.number = at.number;
    document.title = title_of(view);
    document.addressees = {at.body_name};
    for (const auto& section : sections_of(view)) {
        document.paragraphs.push_back({documents::ParagraphLevel::first, section.heading});
        for (const auto& text : section.paragraphs) document.paragraphs.push_back({documents::ParagraphLevel::body, text});
    }
    document.signatures = {at.issuer_name};
    document.date = at.at.date();
    return http::FileReply{at.number + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", documents::write_docx(document)};
}

Result<http::FileReply> print_order_pdf(Work& work, const OneOrder& query) {
    TRY(const OrderNow at, require_order(work, query.id));
    const auto view = view_of(work, at);
    documents::PdfDocument document;
    document.title = title_of(view);
    document.foot = fmt::format("{} · {}", at.issuer_name, at.number);
    document.made = at.at;
    auto& blocks = document.blocks;
    blocks.push_back(documents::PdfParagraph{at.number, documents::PdfAlign::center});
    blocks.push_back(documents::PdfParagraph{at.body_name + "："});
    for (const auto& section : sections_of(view)) {
        blocks.push_back(documents::PdfHeading{section.heading});
        for (const auto& text : section.paragraphs) blocks.push_back(documents::PdfParagraph{text});
    }
    blocks.push_back(documents::PdfParagraph{at.issuer_name, documents::PdfAlign::right});
    blocks.push_back(documents::PdfParagraph{day_words(at.at.date()), documents::PdfAlign::right});
    // Ours from the first byte to the last, so the browser may show it.
    return http::FileReply{at.number + ".pdf", "application/pdf", documents::write_pdf(document), true};
}

}  // namespace luoshi::supervision::rectification
