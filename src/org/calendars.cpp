#include "org/api.hpp"
#include "org/body_store.hpp"
#include "org/queries.hpp"
#include "platform/storage/errors.hpp"

namespace luoshi::org {

namespace {

// A lower body may shift a term that a higher one has fixed, but autumn stays in the year's second half and spring in the next year's first.
Result<Nothing> check_days(const FixTerm& command) {
    const bool autumn = command.term == TermKind::autumn;
    const Date earliest = autumn ? Date{command.school_year, 7, 1} : Date{command.school_year + 1, 1, 1};
    const Date latest = autumn ? Date{command.school_year + 1, 2, 28} : Date{command.school_year + 1, 8, 31};
    if (command.starts < command.ends && command.starts >= earliest && command.ends <= latest) return Nothing{};
    return Problem{Code::invalid, "term-out-of-year", "学期起止应有先后，并在 " + earliest.to_string() + " 至 " + latest.to_string() + " 之间",
                   "a term's days must be in order and between " + earliest.to_string() + " and " + latest.to_string(),
                   {{"starts", "out-of-range", "请核对起止日期"}}};
}

}  // namespace

std::vector<SchoolTerm> terms_of(Work& work, const BodyLine& body, int school_year) {
    auto codes = codes_of(body.path);
    codes.resize(8);
    std::vector<SchoolTerm> terms;
    // Nearest body first; a term that a nearer body has fixed hides the same term of those above it.
    work.each(
        queries::terms_of_line,
        [&](const storage::Row& row) {
            auto term = Work::from_row<SchoolTerm>(row);
            if (std::ranges::find(terms, term.term, &SchoolTerm::term) == terms.end()) terms.push_back(std::move(term));
        },
        school_year, codes[0], codes[1], codes[2], codes[3], codes[4], codes[5], codes[6], codes[7]);
    std::ranges::sort(terms, {}, &SchoolTerm::starts);
    return terms;
}

std::map<std::string, Date> starts_of_term(Work& work, const std::set<std::string>& paths, int school_year, TermKind term) {
    boost::json::object codes;
    for (const auto& path : paths) {
        for (const auto& code : codes_of(path)) codes[code] = 1;
    }
    std::map<std::string, Date> starts;
    // Nearest body first: what a nearer one has fixed stays.
    work.each(
        queries::starts_of_term,
        [&](const storage::Row& row) {
            const auto fixed_at = row.get<std::string>(0);
            for (const auto& path : paths) {
                if (path.starts_with(fixed_at)) starts.emplace(path, row.get<Date>(1));
            }
        },
        school_year, term, json::value(std::move(codes)));
    return starts;
}

Result<SchoolTerm> fix_term(Work& work, const FixTerm& command) {
    TRY(const BodyLine body, open_body_line(work, command.body));
    if (!work.actor().may(permissions::read, body.path)) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    TRY_DO(require(work.actor(), permissions::calendar, body.path));
    TRY_DO(check_days(command));
    work.run(queries::put_term, body.id, command.school_year, command.term, command.starts, command.ends, command.document);
    work.record("org.fix_term", "body", body.id.to_string(),
                {{"school_year", command.school_year}, {"term", json::enum_name(command.term)}, {"starts", command.starts.to_string()},
                 {"ends", command.ends.to_string()}, {"document", command.document}});
    for (const auto& term : terms_of(work, body, command.school_year)) {
        if (term.term == command.term) return term;
    }
    throw storage::InvariantBroken("a term that was just fixed is not there");
}

Result<std::vector<SchoolTerm>> show_terms(Work& work, const ShowTerms& query) {
    const auto body = find_body(work, query.body);
    if (!body || !work.actor().may(permissions::read, body->path)) return Problem{Code::missing, "unknown-body", "没有这个机构", "there is no such body"};
    return terms_of(work, *body, query.school_year);
}

namespace {

std::vector<PublishedYear> published_years(Work& work) {
    std::vector<PublishedYear> years;
    work.each(queries::working_years, [&](const storage::Row& row) { years.push_back(json::from_json<PublishedYear>(row.text(0)).value()); });
    return years;
}

}  // namespace

Result<WorkingDays> working_days(Work& work) { return WorkingDays::make(published_years(work)); }

Result<PublishedYear> enter_working_year(Work& work, const EnterWorkingYear& command) {
    // One calendar for the whole country: whoever enters it does so for everybody.
    TRY_DO(require(work.actor(), permissions::working_days, "/430000/"));
    PublishedYear year{command.year, command.source, command.holidays, command.make_up_days};
    TRY_DO(check(year));
    work.run(queries::put_working_year, year.year, year);
    work.record("org.enter_working_year", "working_year", std::to_string(year.year),
                {{"source", year.source}, {"holidays", year.holidays.size()}, {"make_up_days", year.make_up_days.size()}});
    return year;
}

Result<std::vector<PublishedYear>> show_working_years(Work& work, const ShowWorkingYears&) {
    return published_years(work);
}

}  // namespace luoshi::org
