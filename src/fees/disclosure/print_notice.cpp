// The notice on paper, for the board at the school gate.
#include <fmt/format.h>

#include "fees/disclosure/store.hpp"
#include "fees/disclosure/use_cases.hpp"
#include "platform/documents/pdf_writer.hpp"

namespace luoshi::fees::disclosure {
namespace {

using documents::PdfAlign;
using documents::PdfDocument;
using documents::PdfHeading;
using documents::PdfParagraph;
using documents::PdfQr;
using documents::PdfTable;

// 一年级至三年级：3 元；四年级：3.5 元
std::string standard_words(const NoticeItem& item) {
    std::string words;
    for (std::size_t i = 0; i < item.grades.size();) {
        std::size_t end = i + 1;
        while (end < item.grades.size() && item.grades[end].price_fen == item.grades[i].price_fen && item.grades[end].grade == item.grades[end - 1].grade + 1)
            ++end;
        if (!words.empty()) words += "\n";
        words += grade_words(item.grades[i].grade);
        if (end > i + 1) words += "至" + grade_words(item.grades[end - 1].grade);
        words += fmt::format("：{} 元", yuan_words(item.grades[i].price_fen));
        i = end;
    }
    return words;
}

std::string basis_words(const NoticeContent& content, const NoticeItem& item) {
    std::string words = item.document;
    for (const auto& rule : content.rules) {
        if (rule.parameter != (item.by_day() ? "price.per_day_max" : "price.per_lesson_max")) continue;
        const auto basis = fmt::format("{} {}", rule.body_name, rule.document);
        if (words.find(basis) == std::string::npos) words += "\n" + basis;
    }
    return words;
}

PdfTable items_of(const NoticeContent& content) {
    PdfTable table{{{"收费项目", 2.2}, {"计费单位", 1.4, PdfAlign::center}, {"收费标准", 2.2}, {"批准机关和文号", 3}, {"备注", 1.2}}, {}};
    for (const auto& item : content.items)
        table.rows.push_back({item.name, item.unit.value_or(content.unit), standard_words(item), basis_words(content, item), item.stopped ? "已停开" : ""});
    return table;
}

PdfTable rules_of(const NoticeContent& content) {
    PdfTable table{{{"规定", 2}, {"内容", 3}, {"依据", 3.4}}, {}};
    for (const auto& rule : content.rules) {
        if (rule.parameter == "exemption.categories") continue;  // has a table of its own
        const auto stage = rule.stage.empty() ? std::string() : fmt::format("（{}）", stage_words(rule.stage));
        table.rows.push_back({rule.words + stage, rule.value + (rule.state == "unconfirmed" ? "（待确认）" : ""),
                              fmt::format("{} {} {}", rule.body_name, rule.document, rule.clause)});
    }
    return table;
}

PdfTable reductions_of(const NoticeContent& content) {
    PdfTable table{{{"减免对象", 3.4}, {"减免比例", 1.2, PdfAlign::right}, {"依据", 3.4}}, {}};
    for (const auto& row : content.reductions) {
        const auto stage = row.stage.empty() ? std::string() : fmt::format("（{}）", stage_words(row.stage));
        table.rows.push_back({row.words + stage, fmt::format("{}%", row.percent), fmt::format("{} {}", row.body_name, row.document)});
    }
    return table;
}

PdfTable phones_of(const NoticeContent& content) {
    PdfTable table{{{"投诉举报", 2.4}, {"单位", 3}, {"电话", 2}, {"时间", 2}}, {}};
    for (const auto& phone : content.phones) table.rows.push_back({phone.words, phone.body_name, phone.number, phone.hours});
    return table;
}

std::string standing_words(const StoredNotice& notice) {
    switch (notice.state()) {
        case NoticeState::standing:
            return "";
        case NoticeState::superseded:
            return fmt::format("本版已被第 {} 版取代。", notice.newest);
        case NoticeState::withdrawn:
            break;
    }
    return fmt::format("本版已于 {} 撤回：{}", notice.withdrawn_at->date().to_string(), *notice.withdrawn_reason);
}

PdfDocument document_of(const StoredNotice& notice) {
    const auto content = notice.read();
    PdfDocument document;
    document.title = fmt::format("{}课后服务收费公示", content.school_name);
    document.foot = fmt::format("{} · 第 {} 版", content.school_name, notice.version);
    document.made = notice.published_at;
    auto& blocks = document.blocks;
    blocks.push_back(PdfParagraph{fmt::format("{} · 第 {} 版 · {} 公布", term_words(content.school_year, content.term), notice.version,
                                              notice.published_at.date().to_string()),
                                  PdfAlign::center});
    if (const auto words = standing_words(notice); !words.empty()) blocks.push_back(PdfParagraph{words, PdfAlign::center});
    blocks.push_back(PdfHeading{"一、收费项目和标准"});
    blocks.push_back(items_of(content));
    blocks.push_back(PdfParagraph{fmt::format("方案批准文号：{}", content.plan_document)});
    blocks.push_back(PdfHeading{"二、上限、结算、退费和票据"});
    blocks.push_back(rules_of(content));
    blocks.push_back(PdfHeading{"三、收费范围"});
    blocks.push_back(PdfParagraph{content.scope + "。"});
    blocks.push_back(PdfParagraph{content.free_policy + "。"});
    blocks.push_back(PdfHeading{"四、减免"});
    blocks.push_back(reductions_of(content));
    blocks.push_back(PdfHeading{"五、投诉电话"});
    blocks.push_back(phones_of(content));
    blocks.push_back(PdfParagraph{"实际收费应与公示一致；未公示或与公示不一致的，可以拒绝缴费并举报。公示不能使未经批准的收费合法。"});
    blocks.push_back(PdfQr{address_of(notice.id), fmt::format("扫码核对网上的同一版公示\n{}\n内容指纹（SHA-256）{}", address_of(notice.id), notice.sha256)});
    return document;
}

}  // namespace

Result<http::FileReply> print_notice(Work& work, const OneNotice& query) {
    const auto notice = find_stored(work, query.id);
    if (!notice) return no_such_notice();
    // Ours from the first byte to the last, so the browser may show it.
    return http::FileReply{fmt::format("fee-notice-{}-v{}.pdf", notice->school.to_string().substr(0, 8), notice->version), "application/pdf",
                           documents::write_pdf(document_of(*notice)), true};
}

}  // namespace luoshi::fees::disclosure
