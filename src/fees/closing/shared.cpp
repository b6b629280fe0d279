#include "fees/closing/shared.hpp"

#include <algorithm>
#include <map>

#include "fees/closing/queries.hpp"

namespace luoshi::fees::closing {

Result<catalogue::PlanLine> require_plan(Work& work, PlanId id, const Permission& permission) {
    const auto plan = catalogue::find_plan(work, id);
    if (!plan || !work.actor().may(permission, plan->school_path))
        return Problem{Code::missing, "no-such-plan", "没有这个学期方案，或者您无权查看", "there is no such plan, or it is not for you"};
    if (work.may_write() && work.county() != plan->county)
        return Problem{Code::invalid, "other-county", "请求所指的县市区与这所学校不符", "the request names another county than the school's"};
    return *plan;
}

journal::Books books_of(const catalogue::PlanLine& plan) { return {plan.school, Fund::service, plan.school_year, plan.term}; }

bool is_closed(Work& work, const catalogue::PlanLine& plan) { return work.one<std::int64_t>(queries::close_of_plan, plan.county, plan.id).has_value(); }

EarlierBooks earlier_books(Work& work, const catalogue::PlanLine& plan) {
    EarlierBooks earlier;
    const auto open = journal::open_before(work, plan.county, books_of(plan));
    if (open.empty()) return earlier;
    std::vector<std::string> to_close;
    work.each(
        queries::terms_to_close,
        [&](const storage::Row& row) {
            to_close.push_back(journal::Books{plan.school, Fund::service, static_cast<int>(row.get<std::int64_t>(0)), row.get<org::TermKind>(1)}.period());
        },
        plan.county, plan.school);
    for (const auto& books : open) (std::ranges::find(to_close, books.period()) != to_close.end() ? earlier.to_close : earlier.along).push_back(books);
    return earlier;
}

std::vector<ExplainedDifference> explained(Work& work, const catalogue::PlanLine& plan, const std::vector<charges::DifferenceRow>& rows) {
    if (rows.empty()) return {};
    struct Note {
        std::string words;
        std::string by;
    };
    std::map<std::pair<PupilId, std::string>, Note> notes;
    work.each(
        queries::notes_of_plan,
        [&](const storage::Row& row) { notes[{row.get<PupilId>(0), row.get<std::string>(1)}] = {row.get<std::string>(2), row.get<std::string>(3)}; },
        plan.county, plan.id);
    std::vector<ExplainedDifference> all;
    for (const auto& row : rows) {
        ExplainedDifference one{row.pupil, row.name, row.class_name, row.kind, row.words, row.words_en, row.attended, row.due_fen, row.paid_fen, {}, {}};
        if (const auto note = notes.find({row.pupil, std::string(json::enum_name(row.kind))}); note != notes.end()) {
            one.note = note->second.words;
            one.note_by = note->second.by;
        }
        all.push_back(std::move(one));
    }
    return all;
}

}  // namespace luoshi::fees::closing
