// The terms of the schools below a body beside each other: how far each is, and what its families owe and paid.
#include "fees/charges/queries.hpp"
#include "fees/charges/shared.hpp"

namespace luoshi::fees::charges {

std::vector<SchoolTerm> terms_below(Work& work, std::string_view path, int school_year, org::TermKind term) {
    return work.all<SchoolTerm>(queries::plans_of_schools, school_year, term, path);
}

std::string_view words_of(TermFeesState state) {
    switch (state) {
        case TermFeesState::not_billed: return "未开单";
        case TermFeesState::billed: return "已开单，未结算";
        case TermFeesState::settled: return "已结算";
        case TermFeesState::locked: return "已锁账";
    }
    return "";
}

Result<http::Page<SchoolFeesRow>> compare_fees(Work& work, const CompareFees& command) {
    if (!work.actor().may(permissions::oversee, command.body))
        return Problem{Code::missing, "no-such-body", "没有这个机构，或者您无权查看", "there is no such body, or it is not for you"};
    http::Page<SchoolFeesRow> page;
    for (const auto& one : terms_below(work, command.body, command.school_year, command.term)) {
        SchoolFeesRow school;
        school.school = one.school;
        school.school_name = one.school_name;
        school.plan = one.plan;
        school.state = one.state;
        school.state_words = words_of(one.state);
        work.each(
            queries::fees_of_plan,
            [&](const storage::Row& row) {
                school.pupils = row.get<std::int64_t>(0);
                school.due_fen = row.get<std::int64_t>(2);
                school.paid_fen = row.get<std::int64_t>(3);
                school.open_fen = school.due_fen - school.paid_fen - row.get<std::int64_t>(4);
                school.exempt_fen = row.get<std::int64_t>(5);
            },
            one.county, one.plan, one.school);
        school.mean_fen = school.pupils == 0 ? 0 : school.due_fen / school.pupils;
        page.items.push_back(std::move(school));
    }
    return page;
}

}  // namespace luoshi::fees::charges
