// A notice beside its duties: what each clause says, what the reader of notices found in it, and what was made of it so far.
#include <algorithm>

#include "obligations/queries.hpp"
#include "obligations/store.hpp"
#include "obligations/use_cases.hpp"

namespace luoshi::obligations {
namespace {

TargetKind kind_of(const notices::reading::Quantity& quantity) {
    if (!quantity.value) return TargetKind::unspecified;
    if (quantity.scope == "each") return TargetKind::per_body;
    if (quantity.unit == "%" || quantity.unit == "％") return TargetKind::percentage;
    if (quantity.comparator == ">=") return TargetKind::at_least;
    if (quantity.comparator == "<=") return TargetKind::at_most;
    if (quantity.comparator == "~") return TargetKind::about;
    return TargetKind::exact;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const auto& part : parts) text += (text.empty() ? "" : "、") + part;
    return text;
}

Recurrence recurrence_of(const std::optional<std::string>& words) {
    if (!words) return Recurrence::none;
    if (words->find("月") != std::string::npos) return Recurrence::monthly;
    if (words->find("季") != std::string::npos) return Recurrence::quarterly;
    if (words->find("年") != std::string::npos) return Recurrence::yearly;
    return Recurrence::none;
}

DutySuggestion suggested(const notices::reading::Duty& duty) {
    DutySuggestion one;
    one.verb = duty.verb;
    one.what = duty.what;
    one.phrase = joined(duty.who);
    if (duty.by) one.due = duty.by->date;
    one.recurrence = recurrence_of(duty.recurring);
    return one;
}

DutySuggestion suggested(const notices::reading::Quantity& quantity) {
    DutySuggestion one;
    one.verb = quantity.verb.value_or("");
    one.what = quantity.raw;
    one.number = quantity.value;
    one.kind = kind_of(quantity);
    one.unit = quantity.unit;
    one.object = quantity.object;
    if (quantity.per) one.phrase = "各" + *quantity.per;
    return one;
}

}  // namespace

Result<DutyBreakdownView> show_breakdown(Work& work, const ShowBreakdown& query) {
    const auto notice = notices::find_clauses(work, query.notice);
    if (!notice) return Problem{Code::missing, "no-such-notice", "没有这件已公布的通知，分解任务前请先公布", "there is no such published notice; publish it before it is broken down"};
    DutyBreakdownView view;
    view.notice = notice->id;
    view.notice_county = notice->county;
    view.number = notice->number.value_or("");
    view.title = notice->title.value_or("");
    view.addressees = notice->addressees;
    std::vector<DutyLine> duties;
    for (auto& duty : work.all<DutyLine>(queries::duties_of_notice, query.notice)) {
        if (duty.state != DutyState::withdrawn && work.actor().may(permissions::read, duty.issuer_path)) duties.push_back(std::move(duty));
    }
    for (const auto& duty : duties) view.duties.push_back(row_of(duty));
    for (const auto& clause : notice->clauses) {
        DutyBreakdownClause one{clause.key, clause.path, clause.marker, clause.level, clause.heading.value_or(""), clause.text, {}, 0};
        for (const auto& duty : notice->duties) {
            if (duty.path == clause.path) one.suggestions.push_back(suggested(duty));
        }
        for (const auto& quantity : notice->quantities) {
            if (quantity.path == clause.path) one.suggestions.push_back(suggested(quantity));
        }
        one.duties = std::ranges::count_if(duties, [&](const auto& duty) { return duty.clause == clause.key; });
        view.clauses.push_back(std::move(one));
    }
    return view;
}

}  // namespace luoshi::obligations
