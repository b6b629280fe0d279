// A child's page: what it has, what can be chosen and why not, what waits for the family's word.
#include <fmt/format.h>

#include <algorithm>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/base.hpp"
#include "afterschool/enrolment/day_ends.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/seat_desk.hpp"
#include "afterschool/enrolment/seat_view.hpp"
#include "afterschool/enrolment/terms.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "afterschool/enrolment/wishes.hpp"
#include "org/api.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

using catalogue::CourseLine;

struct WaitingRowOfChild {
    WaitingId id;
    CourseId course;
    int position = 0;
    WaitingState state = WaitingState::waiting;
    std::optional<OfferId> offer;
    std::optional<Instant> offer_expires;
};
BOOST_DESCRIBE_STRUCT(WaitingRowOfChild, (), (id, course, position, state, offer, offer_expires))

struct EntryRow {
    EntryId id;
    std::string kind;
    bool paper = false;
    std::string note;
    Instant entered_at;
    std::string entered_by;
};
BOOST_DESCRIBE_STRUCT(EntryRow, (), (id, kind, paper, note, entered_at, entered_by))

struct WishOfChild {
    std::string slot;
    int rank = 0;
    CourseId course;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(WishOfChild, (), (slot, rank, course, at))

struct GroupAsk {
    GroupCaseId id;
    CourseId course;
    GroupMeasure measure = GroupMeasure::merge;
    std::optional<CourseId> target;
    std::string reason;
    Instant answers_until;
    std::optional<GroupAnswer> answer;
    bool for_family = false;
};
BOOST_DESCRIBE_STRUCT(GroupAsk, (), (id, course, measure, target, reason, answers_until, answer, for_family))

// Another child of the family, and when it is through.
struct SiblingEnds {
    std::string name;
    std::vector<DayEnd> days;
};

struct Words {
    std::string_view zh;
    std::string_view en;
};

Words words_of_kind(std::string_view kind) {
    if (kind == "wishes") return {"志愿", "wishes"};
    if (kind == "seat") return {"选课", "a seat"};
    return {"基础托管", "the base place"};
}

std::string_view weekday_words(int day) {
    static constexpr std::string_view names[] = {"周一", "周二", "周三", "周四", "周五"};
    return names[day - 1];
}

class ChildPage {
 public:
    ChildPage(Work& work, const pupils::PupilLine& pupil, const catalogue::PlanLine& plan)
        : work_(work),
          pupil_(pupil),
          plan_(plan),
          lines_(catalogue::courses_of_plan(work, plan.county, plan.id)),
          slots_(catalogue::slots_of_plan(work, plan.county, plan.id)),
          seats_(seats_held(work, plan.county, pupil.id, plan.id)),
          figures_(figures_of_plan(work, plan.county, plan.id)),
          waiting_(work.all<WaitingRowOfChild>(queries::waiting_of_child, plan.county, pupil.id, plan.id)),
          own_slots_(slot_ends(work, pupil, plan, seats_, lines_)),
          siblings_(siblings()) {
        const StandingAsked asked{pupil.id, std::nullopt, plan.school_year, plan.term};
        standing_ = standings_in(work, plan.county, {&asked, 1}).front();
    }

    ChildView view() {
        ChildView view{.pupil = pupil_.id,
                       .county = pupil_.county,
                       .name = pupil_.name,
                       .class_name = pupil_.class_name,
                       .school_name = {},
                       .plan = plan_.id,
                       .school_year = plan_.school_year,
                       .term = plan_.term,
                       .terms = {},
                       .read_only = {},
                       .consent = consent_words(standing_),
                       .base = base_view(work_, plan_, pupil_.id, standing_),
                       .rounds = rounds(),
                       .seats = seats(),
                       .waiting = waiting(),
                       .entries = entries(),
                       .group_cases = group_cases(),
                       .warnings = warnings()};
        if (const auto school = org::find_body(work_, pupil_.school)) view.school_name = school->name;
        view.terms = terms_of_school(work_, pupil_.county, pupil_.school);
        if (const auto over = why_over(term_of_plan(work_, plan_))) make_read_only(view, why_not_of(*over));
        return view;
    }

 private:
    // What would be refused is not offered: the reason stands at every act.
    static void make_read_only(ChildView& view, const WhyNot& over) {
        view.read_only = over;
        view.base.why_not = over;
        for (auto& round : view.rounds) {
            round.why_not = over;
            for (auto& card : round.cards) {
                card.why_not = over;
                card.why_not_wait = over;
            }
        }
    }

    const CourseLine* line(CourseId id) const {
        const auto found = std::ranges::find(lines_, id, &CourseLine::id);
        return found == lines_.end() ? nullptr : &*found;
    }
    std::string slot_name(const std::string& code) const {
        const auto found = std::ranges::find(slots_, code, &catalogue::SlotLine::code);
        return found == slots_.end() ? code : found->name;
    }

    std::vector<ChoiceView> rounds() {
        std::vector<ChoiceView> views;
        for (const auto& head : work_.all<RoundHead>(queries::rounds_of_plan, plan_.county, plan_.id)) {
            const auto window = window_of(head.settings, pupil_.grade);
            if (head.stage == Stage::planned || !window) continue;
            views.push_back(round(head, *window));
        }
        return views;
    }

    ChoiceView round(const RoundHead& head, const Window& window) {
        ChoiceView view{.id = head.id,
                        .title = head.title,
                        .mode = head.settings.mode,
                        .state = state_of(head, work_.now()),
                        .opens = window.opens,
                        .closes = window.closes,
                        .seats_max = head.settings.seats_max,
                        .announcement_sha256 = head.announcement_sha256.value_or(""),
                        .handed_in_at = {},
                        .why_not = {},
                        .cards = {}};
        const auto wishes = work_.all<WishOfChild>(queries::wishes_of_child, head.county, head.id, pupil_.id);
        if (const auto at = work_.one<Instant>(queries::wishes_at, head.county, head.id, pupil_.id))
            view.handed_in_at = *at;
        if (const auto problem = why_not_in(head)) view.why_not = why_not_of(*problem);
        for (const auto& course : head.settings.courses) {
            const auto* found = line(course.course);
            if (found == nullptr || std::ranges::find(found->grades, pupil_.grade) == found->grades.end()) continue;
            auto made = card(head, *found, view.why_not);
            if (const auto wish = std::ranges::find(wishes, found->id, &WishOfChild::course); wish != wishes.end())
                made.rank = wish->rank;
            view.cards.push_back(std::move(made));
        }
        return view;
    }

    std::optional<Problem> why_not_in(const RoundHead& head) {
        if (head.settings.mode == Mode::lottery) return why_not_wish(work_, head, pupil_.id, standing_);
        if (head.settings.mode == Mode::assigned) {
            return Problem{Code::conflict, "round-is-assigned", "本轮由学校统筹安排，不需要自行报名",
                           "in this round the school gives the seats"};
        }
        if (auto problem = why_not_choose(head, pupil_.grade, work_.now())) return problem;
        return why_no_consent(standing_);
    }

    CourseCard card(const RoundHead& head, const CourseLine& course, const std::optional<WhyNot>& round_why_not) {
        CourseCard made{.course = course.id,
                        .name = course.name,
                        .slot = course.slot,
                        .slot_name = slot_name(course.slot),
                        .weekdays = course.weekdays,
                        .starts = course.starts.to_string(),
                        .ends = course.ends.to_string(),
                        .price_fen = course.price_fen,
                        .lessons = course.lessons};
        if (const auto found = std::ranges::find(figures_, course.id, &CourseFigures::course);
            found != figures_.end()) {
            made.places = found->places;
            made.left = found->places - found->taken;
            made.waiting = found->waiting;
        }
        made.held = std::ranges::find(seats_, course.id, &SeatHeld::course) != seats_.end();
        made.why_not = round_why_not;
        if (!made.why_not) made.why_not = why_not_card(head, course, made);
        made.why_not_wait = why_not_wait(head, course, made);
        if (!made.held) made.warnings = warnings_with(course);
        return made;
    }

    std::optional<WhyNot> why_not_card(const RoundHead& head, const CourseLine& course, const CourseCard& made) const {
        if (course.state == catalogue::CourseState::stopped)
            return WhyNot{"course-stopped", "这门课已停开", "this course was stopped"};
        if (head.settings.mode == Mode::lottery) return std::nullopt;
        if (made.held) return WhyNot{"seat-held", "已经报上这门课", "the seat in this course is held already"};
        if (std::ranges::find(seats_, course.slot, &SeatHeld::slot) != seats_.end()) {
            return WhyNot{"slot-taken", "这个时段已报了另一门课；如要换课，请先退掉那一门",
                          "another course is held at this time; give it back first to change"};
        }
        if (static_cast<int>(seats_.size()) >= head.settings.seats_max) {
            return WhyNot{"seats-max", fmt::format("已达到每人最多 {} 门的上限", head.settings.seats_max),
                          fmt::format("the limit of {} courses a pupil is reached", head.settings.seats_max)};
        }
        if (made.left <= 0)
            return WhyNot{"course-full", "已经没有空位，可以加入候补", "no seat is left; join the waiting list"};
        return std::nullopt;
    }

    std::optional<WhyNot> why_not_wait(const RoundHead& head, const CourseLine& course, const CourseCard& made) const {
        const auto state = state_of(head, work_.now());
        const bool begun = head.settings.mode == Mode::lottery
                               ? state == RoundState::settled
                               : state == RoundState::open || state == RoundState::closed;
        if (!begun) return WhyNot{"not-begun", "现在还不能候补", "the waiting list is not open yet"};
        if (const auto problem = why_no_consent(standing_)) return why_not_of(*problem);
        if (course.state == catalogue::CourseState::stopped)
            return WhyNot{"course-stopped", "这门课已停开", "this course was stopped"};
        if (made.held) return WhyNot{"seat-held", "已经报上这门课", "the seat in this course is held already"};
        const bool waits = std::ranges::any_of(waiting_, [&](const WaitingRowOfChild& row) {
            return row.course == course.id &&
                   (row.state == WaitingState::waiting || row.state == WaitingState::offered);
        });
        if (waits) return WhyNot{"waits-already", "已在候补中", "waiting already"};
        if (made.left > 0 && std::ranges::find(seats_, course.slot, &SeatHeld::slot) == seats_.end()) {
            return WhyNot{"course-not-full", "还有空位，可以直接报名", "there are places left; take one"};
        }
        return std::nullopt;
    }

    std::vector<SeatView> seats() const {
        std::vector<SeatView> views;
        for (const auto& seat : seats_) {
            if (const auto* course = line(seat.course)) views.push_back(seat_view(seat, *course, slot_name(seat.slot)));
        }
        return views;
    }

    std::vector<ChildWaiting> waiting() const {
        std::vector<ChildWaiting> views;
        for (const auto& row : waiting_) {
            const auto* course = line(row.course);
            views.push_back({row.id, row.course, course == nullptr ? std::string() : course->name, row.position,
                             row.state, row.offer, row.offer_expires});
        }
        return views;
    }

    std::vector<EntryView> entries() {
        std::vector<EntryView> views;
        for (auto& row : work_.all<EntryRow>(queries::open_entries_of_child, plan_.county, pupil_.id, plan_.id)) {
            const auto words = std::string(words_of_kind(row.kind).zh);
            views.push_back({row.id, std::move(row.kind), words, row.paper, std::move(row.note),
                             row.entered_at, std::move(row.entered_by)});
        }
        return views;
    }

    std::vector<ChildGroupCase> group_cases() {
        std::vector<ChildGroupCase> views;
        for (auto& row : work_.all<GroupAsk>(queries::group_asks_of_child, plan_.county, pupil_.id, plan_.id)) {
            const auto* course = line(row.course);
            const auto* target = row.target ? line(*row.target) : nullptr;
            views.push_back({row.id, course == nullptr ? std::string() : course->name, row.measure,
                             target == nullptr ? std::string() : target->name, std::move(row.reason), row.answers_until,
                             row.answer, row.for_family});
        }
        return views;
    }

    std::vector<SiblingEnds> siblings() {
        std::vector<SiblingEnds> found;
        if (!work_.actor().account) return found;
        const auto children = pupils::children_of(work_, *work_.actor().account);
        // A class teacher's own children are not this child's family.
        if (std::ranges::find(children, pupil_.id, &pupils::PupilLine::id) == children.end()) return found;
        for (const auto& sibling : children) {
            if (sibling.id == pupil_.id) continue;
            const auto plan =
                catalogue::plan_of_term(work_, sibling.county, sibling.school, plan_.school_year, plan_.term);
            if (!plan) continue;
            const auto slots =
                slot_ends(work_, sibling, *plan, seats_held(work_, sibling.county, sibling.id, plan->id),
                          catalogue::courses_of_plan(work_, sibling.county, plan->id));
            found.push_back({sibling.name, day_ends(slots)});
        }
        return found;
    }

    // Children of one family who are through at different times of one day have to be fetched twice (afterschool.md,
    // checklist 24).
    std::vector<Warning> warnings() const {
        std::vector<Warning> found;
        for (const auto& sibling : siblings_) {
            for (const auto& day : apart(day_ends(own_slots_), sibling.days)) found.push_back(warning(sibling.name, day));
        }
        return found;
    }

    // What a course would bring that does not stand already.
    std::vector<Warning> warnings_with(const CourseLine& course) const {
        auto slots = own_slots_;
        slots.push_back({course.slot, course.weekdays, course.ends});
        const auto before = day_ends(own_slots_);
        const auto after = day_ends(slots);
        std::vector<Warning> found;
        for (const auto& sibling : siblings_) {
            const auto stands = apart(before, sibling.days);
            for (const auto& day : apart(after, sibling.days)) {
                if (std::ranges::find(stands, day) == stands.end()) found.push_back(warning(sibling.name, day));
            }
        }
        return found;
    }

    Warning warning(const std::string& sibling, const Apart& day) const {
        return {"siblings-apart",
                fmt::format("{}：{} {} 结束，{} {} 结束，需要接两次", weekday_words(day.weekday), pupil_.name,
                            day.own.to_string(), sibling, day.other.to_string()),
                fmt::format("weekday {}: {} is through at {}, {} at {}: two collections", day.weekday, pupil_.name,
                            day.own.to_string(), sibling, day.other.to_string())};
    }

    Work& work_;
    const pupils::PupilLine& pupil_;
    const catalogue::PlanLine& plan_;
    std::vector<CourseLine> lines_;
    std::vector<catalogue::SlotLine> slots_;
    std::vector<SeatHeld> seats_;
    std::vector<CourseFigures> figures_;
    std::vector<WaitingRowOfChild> waiting_;
    std::vector<SlotEnd> own_slots_;
    std::vector<SiblingEnds> siblings_;
    Standing standing_;
};

std::optional<catalogue::PlanLine> plan_for(Work& work, const pupils::PupilLine& pupil, const ShowChild& command) {
    if (command.school_year && command.term) {
        for (const auto& term : terms_of_school(work, pupil.county, pupil.school)) {
            if (term.school_year == *command.school_year && term.term == *command.term)
                return catalogue::find_plan(work, term.plan);
        }
        return catalogue::plan_of_term(work, pupil.county, pupil.school, *command.school_year, *command.term);
    }
    const auto latest = work.one<PlanId>(queries::latest_plan_of_school, pupil.county, pupil.school);
    return latest ? catalogue::find_plan(work, *latest) : std::nullopt;
}

}  // namespace

namespace {

Result<ChildView> view_of(Work& work, const pupils::PupilLine& pupil, const ShowChild& command) {
    const auto plan = plan_for(work, pupil, command);
    if (plan) return ChildPage(work, pupil, *plan).view();
    ChildView view{.pupil = pupil.id,
                   .county = pupil.county,
                   .name = pupil.name,
                   .class_name = pupil.class_name,
                   .school_name = {},
                   .consent = "none"};
    if (const auto school = org::find_body(work, pupil.school)) view.school_name = school->name;
    view.base.why_not = WhyNot{"plan-not-published", "学校公布本学期方案后即可选择",
                               "this can be chosen once the school has published the term's plan"};
    return view;
}

std::optional<BaseChoiceId> base_held(Work& work, PupilId pupil, PlanId plan) {
    std::optional<BaseChoiceId> held;
    work.each(queries::base_of_pupil, [&](const storage::Row& row) { held = row.get<BaseChoiceId>(0); }, work.county(), pupil, plan);
    return held;
}

}  // namespace

Result<ChildView> show_child(Work& work, const ShowChild& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, command.pupil));
    return view_of(work, pupil, command);
}

Result<ChildView> show_pupil_of_class(Work& work, const ShowChild& command) {
    TRY(const pupils::PupilLine pupil, pupils::require_class_teacher(work, command.pupil));
    TRY_DO(require(work.actor(), permissions::enter, pupil.school_path));
    return view_of(work, pupil, command);
}

Result<Nothing> answer_entry(Work& work, const AnswerEntry& command) {
    struct Entered {
        PupilId pupil;
        PlanId plan;
        std::string kind;
        std::optional<EntryAnswer> answer;
    };
    const Problem missing{Code::missing, "no-such-entry", "没有这条代录，或者您看不到它",
                          "there is no such entry, or not for you"};
    std::optional<Entered> entered;
    work.each(
        queries::entry_by_id,
        [&](const storage::Row& row) {
            entered = Entered{row.get<PupilId>(0), row.get<PlanId>(1), row.get<std::string>(2),
                              row.get<std::optional<EntryAnswer>>(3)};
        },
        work.county(), command.id);
    if (!entered || !pupils::require_guardian(work, entered->pupil)) return missing;
    if (entered->answer == command.answer) return Nothing{};
    if (auto over = why_over(work, entered->plan)) return std::move(*over);
    if (entered->answer)
        return Problem{Code::conflict, "entry-answered", "这条代录已经答复过了", "this entry was answered already"};
    work.run(queries::answer_entry, work.county(), command.id, command.answer, work.now(),
             work.actor().account.value().to_string());
    work.record("enrolment.answer_entry", "proxy_entry", command.id.to_string(), {{"answer", json::enum_name(command.answer)}});
    if (command.answer == EntryAnswer::confirmed) return Nothing{};
    // Only what was entered: what was chosen in its place since is a choice of its own and stays.
    if (entered->kind == "seat") {
        if (const auto seat = load_seat(work, SeatId::parse(command.id.to_string()).value()))
            end_seat(work, *seat, SeatEnd::given_back, "家长更正班主任代录");
    } else if (entered->kind == "base") {
        if (base_held(work, entered->pupil, entered->plan) == BaseChoiceId::parse(command.id.to_string()))
            end_base(work, work.county(), entered->pupil, entered->plan, SeatEnd::given_back);
    } else if (const auto round = work.one<RoundId>(queries::round_of_open_wishes, work.county(), entered->pupil, command.id)) {
        work.run(queries::delete_wishes, work.county(), *round, entered->pupil);
        work.run(queries::delete_wish_list, work.county(), *round, entered->pupil);
    }
    return Nothing{};
}

}  // namespace luoshi::afterschool::enrolment
