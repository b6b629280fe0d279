#include "afterschool/enrolment/voluntariness.hpp"

#include <algorithm>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/terms.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

// Long enough for families who look once a week, short enough to be remembered.
constexpr int days_at_least = 3;
constexpr int days_at_most = 60;

struct Poll {
    catalogue::SurveyId survey;
    Instant asked_at;
    std::string asked_by_name;
};
BOOST_DESCRIBE_STRUCT(Poll, (), (survey, asked_at, asked_by_name))

std::optional<Poll> poll_of(Work& work, const catalogue::PlanLine& plan) {
    return work.one<Poll>(queries::poll_of_plan, plan.county, plan.id);
}

bool may_ask(const Actor& actor, const catalogue::PlanLine& plan) {
    return actor.may(permissions::rounds, plan.school_path) ||
           catalogue::decides_on_plans(actor, plan.school_path);
}

// Base service alone needs no round: families choose it from the publication on, and have chosen when the term begins.
bool has_begun(const ChildTerm& term, const catalogue::PlanLine& plan) {
    return plan.state == catalogue::PlanState::published && term.first_day && term.when == TermTime::current;
}

// Families are asked about a choice that they have made.
std::optional<Problem> why_not_ask(Work& work, const catalogue::PlanLine& plan) {
    if (auto over = why_over(work, plan.id)) return over;
    const auto rounds = rounds_of_plan(work, plan.county, plan.id);
    const auto any = [&](std::initializer_list<RoundState> states) {
        return std::ranges::any_of(rounds, [&](const RoundLine& round) {
            return std::ranges::find(states, round.state) != states.end();
        });
    };
    if (any({RoundState::published, RoundState::open}))
        return Problem{Code::conflict, "enrolment-running", "报名还没有结束，请等已公布的轮次都截止",
                       "enrolment is not over; wait until every announced round has closed"};
    if (any({RoundState::closed, RoundState::frozen, RoundState::settled}) || has_begun(term_of_plan(work, plan), plan)) return std::nullopt;
    return Problem{Code::conflict, "enrolment-not-over", "还没有一轮报名结束，学期也还没有开始，家长还没有可说的选择；只有基础托管、没有报名轮次的，开学第一天起可以调查",
                   "no round has closed yet and the term has not begun; families have made no choice to be asked about. Where there is base service alone and no round, they can be "
                   "asked from the first day of the term on"};
}

}  // namespace

VoluntarinessView voluntariness_of(Work& work, const catalogue::PlanLine& plan) {
    VoluntarinessView view{.plan = plan.id};
    if (const auto poll = poll_of(work, plan)) {
        view.survey = poll->survey;
        view.asked_at = poll->asked_at;
        view.asked_by = poll->asked_by_name;
        return view;
    }
    view.may_ask = may_ask(work.actor(), plan);
    if (const auto why_not = why_not_ask(work, plan)) view.why_not = why_not_of(*why_not);
    return view;
}

Result<VoluntarinessView> ask_voluntariness(Work& work, const AskVoluntariness& command) {
    const auto plan = catalogue::find_plan(work, command.plan);
    if (!plan || !may_ask(work.actor(), *plan))
        return Problem{Code::missing, "no-such-plan", "没有这份学期方案，或者您不能发起它的调查",
                       "there is no such term plan, or its survey is not yours to begin"};
    if (plan->county != work.county()) return other_county();
    if (const auto before = poll_of(work, *plan)) {
        if (before->survey == command.id) return voluntariness_of(work, *plan);
        return Problem{Code::conflict, "asked-already", "本学期已经调查过自愿情况，每学期一次",
                       "families were asked already; once a term"};
    }
    if (auto why_not = why_not_ask(work, *plan)) return std::move(*why_not);
    if (command.closes_on < work.today().plus_days(days_at_least) || command.closes_on > work.today().plus_days(days_at_most))
        return Problem{Code::invalid, "closes-on-wrong", "截止日请定在 3 到 60 天以后",
                       "let it run for 3 to 60 days", {{"closes_on", "range", "请定在 3 到 60 天以后"}}};
    TRY_DO(catalogue::ask_voluntariness(work, *plan, command.id, command.closes_on));
    work.run(queries::insert_poll, plan->county, plan->id, command.id, work.now(), actor_key(work.actor()),
             work.actor().name);
    work.record("enrolment.ask_voluntariness", "plan", plan->id.to_string(), {{"survey", command.id.to_string()}});
    return voluntariness_of(work, *plan);
}

}  // namespace luoshi::afterschool::enrolment
