#include "afterschool/enrolment/sample.hpp"

#include <algorithm>

#include "afterschool/catalogue/api.hpp"
#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/use_cases.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

constexpr std::string_view sample_county = "430104";

// The sample school's published plan, and its rounds.
struct SamplePlan {
    catalogue::PlanLine line;
    std::vector<RoundLine> rounds;
};
std::optional<SamplePlan> sample_plan(Work& work) {
    const auto body = org::find_body_by_code(work, "430104-sample-school");
    if (!body) return std::nullopt;
    const auto plan = work.one<PlanId>(queries::latest_plan_of_school, sample_county, body->id);
    if (!plan) return std::nullopt;
    auto line = catalogue::find_plan(work, *plan);
    if (!line || line->state != catalogue::PlanState::published) return std::nullopt;
    return SamplePlan{std::move(*line), rounds_of_plan(work, sample_county, *plan)};
}

// As long as it has no round but the drawn one.
std::optional<PlanId> plan_without_round(Work& work) {
    const auto plan = sample_plan(work);
    const auto is_over = [](const RoundLine& round) { return round.state == RoundState::settled; };
    if (!plan || !std::ranges::all_of(plan->rounds, is_over)) return std::nullopt;
    return plan->line.id;
}

constexpr std::string_view drawn_first[] = {"软笔书法", "足球"};
bool is_drawn_first(const catalogue::CourseLine& course) {
    return std::ranges::find(drawn_first, course.name) != std::end(drawn_first);
}
bool is_special(const catalogue::CourseLine& course) {
    return course.kind == catalogue::CourseKind::special && course.state == catalogue::CourseState::offered;
}

// Two courses that more ask for than there are places.
PlanRound early_round(Work& work, PlanId plan) {
    PlanRound command{.id = work.new_id<RoundId>(), .plan = plan, .title = "书法、足球先行报名", .settings = {}};
    auto& settings = command.settings;
    settings.mode = Mode::lottery;
    settings.opens = work.now().plus(std::chrono::hours{1});
    settings.closes = settings.opens.plus(std::chrono::hours{24});
    settings.grades = {5};
    for (const auto& course : catalogue::courses_of_plan(work, sample_county, plan)) {
        if (is_special(course) && is_drawn_first(course))
            settings.courses.push_back({.course = course.id, .places = course.places_min});
    }
    return command;
}

// The wishes of the families for which the class teacher enters; every third one wants one course only.
Result<Nothing> enter_wishes(Work& work, const catalogue::PlanLine& plan, const PlanRound& round,
                             const pupils::ClassLine& class_) {
    const auto& courses = round.settings.courses;
    const auto lines = catalogue::courses_of_plan(work, sample_county, plan.id);
    const auto slot_of = [&](CourseId id) {
        return std::ranges::find(lines, id, &catalogue::CourseLine::id)->slot;
    };
    std::size_t n = 0;
    for (const auto& pupil : pupils::pupils_of_class(work, class_.county, class_.id)) {
        const auto consent = pupils::standing_consent(work, class_.county, pupil.id, pupils::AgreementKind::after_school,
                                                      plan.school_year, plan.term);
        if (!consent || consent->decision != pupils::Decision::given) continue;
        HandInWishes command{.id = work.new_id<SubmissionId>(),
                             .round = round.id,
                             .pupil = pupil.id,
                             .wishes = {},
                             .entry = Entry{false, "家长没有智能手机，当面告知班主任"}};
        const std::size_t wanted = n % 3 == 2 ? 1 : courses.size();
        for (std::size_t rank = 0; rank < wanted; ++rank) {
            const auto course = courses[(n + rank) % courses.size()].course;
            command.wishes.push_back({slot_of(course), course, static_cast<int>(rank) + 1});
        }
        ++n;
        TRY_DO(hand_in_wishes(work, command));
    }
    return Nothing{};
}

PlanRound sample_round(Work& work, PlanId plan) {
    PlanRound command{.id = work.new_id<RoundId>(), .plan = plan, .title = "第一轮报名", .settings = {}};
    auto& settings = command.settings;
    settings.mode = Mode::lottery;
    settings.opens = work.now().plus(std::chrono::minutes{1});
    settings.closes = settings.opens.plus(std::chrono::hours{14 * 24});
    settings.grades = {1, 2, 3, 4, 5, 6};
    // Those of the last slot; what is left can be announced by who tries the system.
    for (const auto& course : catalogue::courses_of_plan(work, sample_county, plan)) {
        if (course.slot != "s2" || !is_special(course) || is_drawn_first(course)) continue;
        settings.courses.push_back({.course = course.id, .places = course.places_max});
    }
    return command;
}

// A place from Monday to Friday for every pupil of the class whose family had said yes by now. Who says yes later, when
// people have tried the sample, chooses as any family does: the sample is seeded again at each start, at the time it began.
Result<int> enter_base(Work& work, const pupils::ClassLine& class_) {
    const auto plan = work.one<PlanId>(queries::latest_plan_of_school, sample_county, class_.school);
    const auto line = plan ? catalogue::find_plan(work, *plan) : std::nullopt;
    if (!line || line->state != catalogue::PlanState::published) return 0;
    int places = 0;
    for (const auto& pupil : pupils::pupils_of_class(work, class_.county, class_.id)) {
        const auto consent = pupils::standing_consent(
            work, class_.county, pupil.id, pupils::AgreementKind::after_school, line->school_year, line->term);
        if (!consent || consent->decision != pupils::Decision::given ||
            consent->given_at > work.now() || base_place_of(work, class_.county, pupil.id, line->id))
            continue;
        TRY_DO(choose_base(work, {.id = work.new_id<BaseChoiceId>(),
                                  .plan = line->id,
                                  .pupil = pupil.id,
                                  .weekdays = {1, 2, 3, 4, 5},
                                  .entry = Entry{false, "家长没有智能手机，当面告知班主任"}}));
        ++places;
    }
    return places;
}

}  // namespace

Result<SampleRounds> seed_sample(storage::Storage& storage, const storage::Context& context) {
    auto head = context;
    head.actor = trusted_actor(Proof::command_line, "样例·校长");
    head.county = sample_county;
    TRY(const std::optional<PlanId> plan, storage::read(storage, head, [](Work& work) -> Result<std::optional<PlanId>> {
            return plan_without_round(work);
        }));
    if (!plan) return SampleRounds{};
    return storage::write(storage, head, [&](Work& work) -> Result<SampleRounds> {
        const auto command = sample_round(work, *plan);
        TRY(const RoundView planned, plan_round(work, command));
        TRY_DO(publish_round(work, {.id = planned.id, .county = {}, .if_match = {planned.version}}));
        return SampleRounds{1, static_cast<int>(command.settings.courses.size())};
    });
}

Result<std::optional<SampleLottery>> seed_early_round(storage::Storage& storage, const storage::Context& context) {
    FakeClock clock(context.clock->today());
    clock.set(context.clock->now());
    auto head = context;
    head.clock = &clock;
    head.actor = trusted_actor(Proof::command_line, "样例·校长");
    head.county = sample_county;
    struct Found {
        std::optional<SamplePlan> plan;
        std::vector<pupils::ClassLine> classes;
    };
    TRY(const Found found, storage::read(storage, head, [](Work& work) -> Result<Found> {
            Found here{sample_plan(work), {}};
            if (here.plan) here.classes = pupils::classes_of_school(work, sample_county, here.plan->line.school);
            return here;
        }));
    const auto own = std::ranges::find_if(found.classes, [](const auto& class_) { return class_.head_teacher.has_value(); });
    if (!found.plan || !found.plan->rounds.empty() || own == found.classes.end()) return std::optional<SampleLottery>{};
    TRY(const PlanRound round, storage::write(storage, head, [&](Work& work) -> Result<PlanRound> {
            const auto command = early_round(work, found.plan->line.id);
            TRY(const RoundView planned, plan_round(work, command));
            TRY_DO(publish_round(work, {.id = planned.id, .county = {}, .if_match = {planned.version}}));
            return command;
        }));
    auto teacher = head;
    teacher.actor = trusted_actor(Proof::command_line, "样例·班主任");
    teacher.actor.account = own->head_teacher;  // an entry for a family is the class teacher's alone
    teacher.bookkeeping = true;                 // where no family has said yes, nothing changes
    clock.set(round.settings.opens.plus(std::chrono::hours{1}));
    TRY_DO(storage::write(storage, teacher,
                          [&](Work& work) { return enter_wishes(work, found.plan->line, round, *own); }));
    return std::optional(SampleLottery{round.id, round.settings.closes});
}

Result<int> seed_base_places(storage::Storage& storage, const storage::Context& context) {
    const auto classes =
        storage::read(storage, context, [](Work& work) -> Result<std::vector<pupils::ClassLine>> {
            const auto body = org::find_body_by_code(work, "430104-sample-school");
            if (!body) return std::vector<pupils::ClassLine>{};
            return pupils::classes_of_school(work, body->county, body->id);
        }).value();
    int places = 0;
    for (const auto& class_ : classes) {
        if (!class_.head_teacher) continue;
        auto teacher = context;
        teacher.actor = trusted_actor(Proof::command_line, "样例·班主任");
        teacher.actor.account = class_.head_teacher;  // an entry for a family is the class teacher's alone
        teacher.county = class_.county;
        teacher.bookkeeping = true;  // where nobody is without a place, nothing changes
        TRY(const int more, storage::write(storage, teacher, [&](Work& work) { return enter_base(work, class_); }));
        places += more;
    }
    return places;
}

}  // namespace luoshi::afterschool::enrolment
