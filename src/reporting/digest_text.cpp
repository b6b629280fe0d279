#include <fmt/format.h>

#include "foundation/money.hpp"
#include "reporting/digest.hpp"

namespace luoshi::reporting {
namespace {

std::string value_of(const DigestFigure& one, bool chinese) {
    const auto& figure = one.figure;
    if (is_share(one.indicator->unit) && !figure.value) return chinese ? "暂无数据" : "no data yet";
    switch (one.indicator->unit) {
        case FigureUnit::share:
            return fmt::format("{:.1f}% ({}/{})", *figure.value * 100, figure.numerator, figure.denominator.value_or(0));
        case FigureUnit::money_share: return fmt::format("{:.1f}%", *figure.value * 100);
        case FigureUnit::fen: return Money::fen(figure.numerator).yuan() + (chinese ? " 元" : " yuan");
        case FigureUnit::schools:
        case FigureUnit::people:
        case FigureUnit::times:
        case FigureUnit::lessons: return std::to_string(figure.numerator);
    }
    return {};
}

std::string chinese_text(const DigestFacts& facts, const std::string& address) {
    const auto& n = facts.counts;
    auto text = fmt::format("{}，{} 这一周的摘要。\n数据期间：{} 至 {}，按写信时的数据。\n\n一、指标\n", facts.body, facts.week.to_string(), facts.period.from, facts.period.to);
    for (const auto& one : facts.figures) text += fmt::format("{}：{}\n", one.indicator->words, value_of(one, true));
    text += fmt::format("\n二、任务\n红色 {}，黄色 {}，绿色 {}，已销号 {}，共 {}。\n", n.duties_red, n.duties_yellow, n.duties_green, n.duties_closed, n.duties);
    text += fmt::format("\n三、未结事项\n检查问题待处理 {}，已责令整改 {}。\n投诉未结 {}，其中超期 {}。\n检查发现待整改 {}。\n整改通知书未销号 {}，其中超期 {}。\n", n.cases_open, n.cases_ordered,
                        n.complaints_open, n.complaints_overdue, n.findings_open, n.orders - n.orders_closed, n.orders_overdue);
    text += fmt::format("\n查看明细：{}/figures\n更改邮箱或退订：{}/digest\n", address, address);
    return text;
}

std::string english_text(const DigestFacts& facts, const std::string& address) {
    const auto& n = facts.counts;
    auto text = fmt::format("{}: digest of the week of {}.\nFigures from {} to {}, as known when this was written.\n\nFigures\n", facts.body, facts.week.to_string(), facts.period.from,
                            facts.period.to);
    for (const auto& one : facts.figures) text += fmt::format("{}: {}\n", one.indicator->words_en, value_of(one, false));
    text += fmt::format("\nDuties\nred {}, yellow {}, green {}, closed {}, {} in all.\n", n.duties_red, n.duties_yellow, n.duties_green, n.duties_closed, n.duties);
    text += fmt::format("\nOpen cases\nBreaches found by checks: {} undecided, {} ordered.\nComplaints open: {}, {} of them overdue.\nFindings of inspections to be put right: {}.\n"
                        "Orders not closed: {}, {} of them overdue.\n",
                        n.cases_open, n.cases_ordered, n.complaints_open, n.complaints_overdue, n.findings_open, n.orders - n.orders_closed, n.orders_overdue);
    text += fmt::format("\nOpen the figures: {}/figures\nChange the address or unsubscribe: {}/digest\n", address, address);
    return text;
}

}  // namespace

Date week_of(Date day) { return day.plus_days(-static_cast<int>(day.weekday().iso_encoding() - 1)); }

std::string digest_subject(const DigestFacts& facts, DigestLanguage language) {
    // Names of bodies may be long; a subject holds 200 bytes.
    const auto body = facts.body.size() > 120 ? std::string{} : facts.body + " ";
    return language == DigestLanguage::zh ? "落实每周摘要 " + body + facts.week.to_string() : "Luoshi weekly digest " + body + facts.week.to_string();
}

std::string digest_text(const DigestFacts& facts, DigestLanguage language, const std::string& address) {
    return language == DigestLanguage::zh ? chinese_text(facts, address) : english_text(facts, address);
}

}  // namespace luoshi::reporting
