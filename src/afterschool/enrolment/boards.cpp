// The school's cockpit, the class teacher's list, and what the public sees.
#include <algorithm>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/base.hpp"
#include "afterschool/enrolment/group_view.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/terms.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "afterschool/enrolment/voluntariness.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct PupilRow {
    PupilId pupil;
    std::string name;
    std::string consent;
    int base = 0;
    std::string seats;
    std::optional<Instant> handed_in_at;
    bool unconfirmed = false;
    bool asked = false;
};
BOOST_DESCRIBE_STRUCT(PupilRow, (), (pupil, name, consent, base, seats, handed_in_at, unconfirmed, asked))

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

std::optional<RoundHead> find_announced(Work& work, RoundId id) {
    auto head = load_round(work, id);
    if (!head || !head->announcement) return std::nullopt;
    return head;
}

PublicRound public_round(const RoundHead& head, Instant now) {
    return {head.id,
            head.school_name,
            head.title,
            head.settings.mode,
            state_of(head, now),
            head.settings.opens,
            head.settings.closes,
            head.announcement.value_or(""),
            head.announcement_sha256.value_or(""),
            head.frozen_sha256};
}

// Without a round: whatever the class chose in the term.
std::vector<ClassPupil> pupils_of_class(Work& work, std::string_view county, ClassId class_, PlanId plan, RoundId round,
                                        int school_year, org::TermKind term) {
    std::vector<ClassPupil> pupils;
    for (const auto& row : work.all<PupilRow>(queries::class_choices, county, class_, plan, round, school_year, term)) {
        pupils.push_back({row.pupil, row.name, row.consent, weekdays_of(row.base), lines_of(row.seats),
                          row.handed_in_at, row.unconfirmed, row.asked});
    }
    return pupils;
}

}  // namespace

Result<CockpitView> show_cockpit(Work& work, const OneRound& command) {
    const auto head = load_round(work, command.id);
    if (!head || !work.actor().may(permissions::read, head->school_path)) return no_such_round();
    CockpitView view{
        .round = round_view(work, *head),
        .as_of = work.now(),
        .classes = work.all<ClassFigures>(queries::class_figures, head->county, head->school, head->plan, head->id,
                                          head->school_year, head->term),
        .waiting = work.all<WaitingRow>(queries::waiting_of_plan, head->county, head->plan),
        .group_cases = {},
        .unconfirmed_entries = work.one<int>(queries::unconfirmed_entries, head->county, head->plan).value_or(0),
        .voluntariness = {}};
    if (const auto plan = catalogue::find_plan(work, head->plan)) view.voluntariness = voluntariness_of(work, *plan);
    for (const auto& group_case : group_cases_of_plan(work, head->county, head->plan))
        view.group_cases.push_back(group_view(work, group_case));
    return view;
}

Result<ClassChoices> show_class_choices(Work& work, const ShowClassChoices& command) {
    TRY(const pupils::ClassLine class_, pupils::require_own_class(work, command.class_));
    TRY_DO(require(work.actor(), permissions::enter, class_.school_path));
    const auto head = load_round(work, command.id);
    if (!head || head->stage == Stage::planned || head->school != class_.school) return no_such_round();
    ClassChoices view{head->id, class_.name, {}, course_views(work, *head), head->school_year, head->term};
    view.pupils =
        pupils_of_class(work, head->county, class_.id, head->plan, head->id, head->school_year, head->term);
    return view;
}

Result<ClassOfTerm> show_class_of_term(Work& work, const ShowClassOfTerm& command) {
    TRY(const pupils::ClassLine class_, pupils::require_own_class(work, command.class_));
    TRY_DO(require(work.actor(), permissions::enter, class_.school_path));
    ClassOfTerm view{.class_name = class_.name, .terms = terms_of_school(work, class_.county, class_.school)};
    std::erase_if(view.terms, [](const ChildTerm& term) { return term.when == TermTime::past; });
    auto shown = command.plan ? std::ranges::find(view.terms, *command.plan, &ChildTerm::plan)
                              : std::ranges::find(view.terms, TermTime::current, &ChildTerm::when);
    if (shown == view.terms.end()) {
        if (command.plan)
            return Problem{Code::missing, "no-such-plan", "没有这份学期方案，或者这个学期已经结束",
                           "there is no such term plan, or its term is over"};
        shown = view.terms.begin();
    }
    if (shown == view.terms.end()) return view;
    view.plan = shown->plan;
    view.school_year = shown->school_year;
    view.term = shown->term;
    view.pupils = pupils_of_class(work, class_.county, class_.id, shown->plan, RoundId{}, shown->school_year, shown->term);
    return view;
}

Result<http::Page<RoundRow>> find_rounds(Work& work, const FindRounds& command) {
    const auto scopes = work.actor().scopes(permissions::read);
    std::map<std::string, int> keys;
    for (const auto& scope : scopes) keys[scope] = 1;
    const int limit = command.limit.value_or(50);
    http::Page<RoundRow> page;
    const auto heads = work.all<RoundHead>(queries::find_rounds, json::to_json(keys), command.body.value_or(""),
                                           command.school_year.value_or(0),
                                           command.term ? std::string(json::enum_name(*command.term)) : std::string(),
                                           command.cursor.value_or(""), limit + 1);
    for (const auto& head : heads) {
        if (static_cast<int>(page.items.size()) == limit) {
            page.next = page.items.back().id.to_string();
            break;
        }
        page.items.push_back({head.id, head.county, head.school, head.school_name, head.plan, head.school_year,
                              head.term, head.title, head.settings.mode, state_of(head, work.now()),
                              head.settings.opens, head.settings.closes, head.follows});
    }
    return page;
}

Result<http::Page<PublicRound>> find_public_rounds(Work& work, const FindPublicRounds& command) {
    const int limit = command.limit.value_or(50);
    http::Page<PublicRound> page;
    const auto heads =
        work.all<RoundHead>(queries::find_public_rounds, command.school ? command.school->to_string() : std::string(),
                            command.cursor.value_or(""), limit + 1);
    for (const auto& head : heads) {
        if (static_cast<int>(page.items.size()) == limit) {
            page.next = page.items.back().id.to_string();
            break;
        }
        page.items.push_back(public_round(head, work.now()));
    }
    return page;
}

Result<PublicRound> show_public_round(Work& work, const OneRound& command) {
    const auto head = find_announced(work, command.id);
    if (!head) return no_such_round();
    return public_round(*head, work.now());
}

Result<SeatBoard> show_board(Work& work, const OneRound& command) {
    const auto head = find_announced(work, command.id);
    if (!head) return no_such_round();
    SeatBoard board{head->id,   head->title, state_of(*head, work.now()), head->settings.opens, head->settings.closes,
                    work.now(), {}};
    for (const auto& course : course_views(work, *head))
        board.rows.push_back(
            {course.course, course.name, course.slot_name, course.places, course.left, course.waiting});
    return board;
}

}  // namespace luoshi::afterschool::enrolment
