// The frozen list of a lottery, and the seats that its draw gives.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/enrolment/api.hpp"
#include "afterschool/enrolment/offers.hpp"
#include "afterschool/enrolment/permissions.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round_view.hpp"
#include "afterschool/enrolment/seat_desk.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct WishRow {
    PupilId pupil;
    std::string code;
    int grade = 0;
    std::string slot;
    int rank = 0;
    CourseId course;
    ClassId class_;
};
BOOST_DESCRIBE_STRUCT(WishRow, (), (pupil, code, grade, slot, rank, course, class_))

struct FrozenRow {
    RoundId round;
    std::string text;
    std::string sha256;
    std::vector<WishLine> wishes;
    std::vector<OfferedCourse> courses;
};
BOOST_DESCRIBE_STRUCT(FrozenRow, (), (round, text, sha256, wishes, courses))

struct PoolRow {
    CourseId course;
    std::string pool;
    int places = 0;
    int taken = 0;
};
BOOST_DESCRIBE_STRUCT(PoolRow, (), (course, pool, places, taken))

std::string keys_of(const std::vector<CoursePlaces>& courses) {
    std::map<std::string, int> keys;
    for (const auto& course : courses) keys[course.course.to_string()] = 1;
    return json::to_json(keys);
}

constexpr std::string_view priority_group = "priority";

std::vector<KeptPlaces> kept_of(const RoundSettings& settings, CourseId course) {
    std::vector<KeptPlaces> kept;
    const auto found = std::ranges::find(settings.courses, course, &CoursePlaces::course);
    if (found == settings.courses.end()) return kept;
    if (found->reserved > 0) kept.push_back({std::string(priority_group), found->reserved});
    for (const auto& own : found->classes) kept.push_back({class_pool(own.class_), own.places});
    std::ranges::sort(kept, {}, &KeptPlaces::group);
    return kept;
}

std::vector<OfferedCourse> offered(Work& work, const RoundHead& head) {
    std::vector<OfferedCourse> courses;
    const auto lines = catalogue::courses_of_plan(work, head.county, head.plan);
    for (const auto& pool : work.all<PoolRow>(queries::pools_of_courses, head.county, keys_of(head.settings.courses))) {
        const auto line = std::ranges::find(lines, pool.course, &catalogue::CourseLine::id);
        if (pool.pool != open_pool || line == lines.end() || line->state == catalogue::CourseState::stopped) continue;
        courses.push_back({line->id, line->name, line->slot, pool.places - pool.taken, line->places_min,
                           kept_of(head.settings, line->id)});
    }
    std::ranges::sort(courses, {}, &OfferedCourse::course);
    return courses;
}

// Of the groups for which the round keeps places, the pupil's own.
std::optional<std::string> group_of(const WishRow& row, bool first, const std::set<std::string, std::less<>>& groups) {
    if (first && groups.contains(priority_group)) return std::string(priority_group);
    if (auto own = class_pool(row.class_); groups.contains(own)) return own;
    return std::nullopt;
}

// Whose consent was withdrawn meanwhile, or who left, is not on the list.
std::vector<WishLine> wishes_that_count(Work& work, const RoundHead& head, const std::vector<OfferedCourse>& courses) {
    std::vector<WishLine> wishes;
    std::map<PupilId, bool> priority;
    std::set<std::string, std::less<>> groups;
    for (const auto& course : courses) {
        for (const auto& kept : course.kept) groups.insert(kept.group);
    }
    for (const auto& row :
         work.all<WishRow>(queries::wishes_of_round, head.county, head.id, head.school_year, head.term)) {
        const auto course = std::ranges::find(courses, row.course, &OfferedCourse::course);
        if (course == courses.end()) continue;
        auto known = priority.find(row.pupil);
        if (known == priority.end())
            known = priority.emplace(row.pupil, has_priority(work, head.settings, row.pupil, row.grade)).first;
        // A course that was stopped leaves a gap, which the ranks behind it close.
        const bool follows = !wishes.empty() && wishes.back().pupil == row.pupil && wishes.back().slot == row.slot;
        const bool reserved =
            std::ranges::find(course->kept, priority_group, &KeptPlaces::group) != course->kept.end();
        wishes.push_back({row.pupil, row.code, row.grade, row.slot, follows ? wishes.back().rank + 1 : 1, row.course,
                          known->second && !reserved ? 0 : 1, group_of(row, known->second, groups)});
    }
    return wishes;
}

std::string kept_text(const std::vector<OfferedCourse>& courses, const std::vector<WishLine>& wishes) {
    std::set<std::string> groups;
    for (const auto& wish : wishes) {
        if (wish.group) groups.insert(fmt::format("group {} {}\n", wish.pupil_code, *wish.group));
    }
    std::set<std::string> kept;
    for (const auto& course : courses) {
        for (const auto& own : course.kept)
            kept.insert(fmt::format("kept {} {} {}\n", course.course.to_string(), own.group, own.places));
    }
    std::string text;
    for (const auto& line : groups) text += line;
    for (const auto& line : kept) text += line;
    return text;
}

std::string canonical_text(const RoundHead& head, const std::vector<OfferedCourse>& courses,
                           const std::vector<WishLine>& wishes) {
    std::string text =
        fmt::format("luoshi.frozen/1\nround {} {}\n", head.id.to_string(), head.announcement_sha256.value());
    std::vector<std::string> lines;
    for (const auto& course : courses) {
        lines.push_back(fmt::format("course {} {} {} {}\n", course.course.to_string(), course.slot, course.places,
                                    course.places_min));
    }
    std::ranges::sort(lines);
    for (const auto& line : lines) text += line;
    text += kept_text(courses, wishes);
    lines.clear();
    for (const auto& wish : wishes) {
        lines.push_back(fmt::format("wish {} {} {} {} {}\n", wish.pupil_code, wish.slot, wish.rank,
                                    wish.course.to_string(), wish.priority));
    }
    std::ranges::sort(lines);
    for (const auto& line : lines) text += line;
    return text;
}

Problem too_many(const std::string& name) {
    return {Code::conflict, "too-many-seats", name + "：分配的座位多于名额",
            name + ": more seats were given than there are places"};
}

Result<Nothing> check_results(const FrozenRow& frozen, const std::vector<SeatResult>& seats) {
    std::map<CourseId, int> given;
    std::set<std::pair<PupilId, std::string>> slots;
    for (const auto& seat : seats) {
        const bool wished = std::ranges::any_of(frozen.wishes, [&](const WishLine& wish) {
            return wish.pupil == seat.pupil && wish.slot == seat.slot && wish.course == seat.course &&
                   wish.rank == seat.rank;
        });
        if (!wished || !slots.insert({seat.pupil, seat.slot}).second) {
            return Problem{Code::conflict, "not-a-wish", "结果中有名单以外的座位，未采用",
                           "the result holds a seat that nobody on the list wished for; it was not taken over"};
        }
        ++given[seat.course];
    }
    for (const auto& course : frozen.courses) {
        if (given[course.course] > course.places) return too_many(course.name);
    }
    return Nothing{};
}

// A place is held for who may sit in it, and for nobody else: it would stand empty until the offer runs out.
bool can_sit(const RoundHead& head, const Standing& standing, const catalogue::CourseLine& line) {
    return line.state != catalogue::CourseState::stopped && standing.found && standing.school == head.school &&
           !why_no_consent(standing) && std::ranges::find(line.grades, standing.grade) != line.grades.end();
}

void join_waiting_lists(Work& work, const RoundHead& head, const std::vector<WaitingResult>& waiting) {
    std::map<CourseId, int> serials;
    const auto lines = catalogue::courses_of_plan(work, head.county, head.plan);
    std::vector<StandingAsked> pupils;
    for (const auto& one : waiting) pupils.push_back({one.pupil, std::nullopt, head.school_year, head.term});
    const auto standings = standings_of(work, pupils);
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        const auto& one = waiting[i];
        const auto line = std::ranges::find(lines, one.course, &catalogue::CourseLine::id);
        if (line == lines.end() || !can_sit(head, standings[i], *line)) continue;
        auto& serial =
            serials
                .try_emplace(one.course,
                             work.one<int>(queries::last_waiting_serial, head.county, one.course).value_or(0))
                .first->second;
        work.run(queries::put_waiting, head.county, one.course, one.pupil, work.new_id<WaitingId>(), head.plan,
                 one.slot, open_pool, head.id, ++serial, work.now(), "draw");
    }
}

struct ReasonWords {
    std::string_view reason;
    NotGivenWords said;
};
// What can change for one child or one course while a list is frozen. It costs that child its seat and never anybody else
// the draw.
constexpr ReasonWords reasons_not_given[] = {
    {"course-stopped", {"这门课在摇号前已停开", "the course was stopped before the draw"}},
    {"grade-not-in-course", {"孩子换了年级，这门课不面向现在的年级", "the child is in another grade now, for which the course is not"}},
    {"other-school", {"孩子已转到另一所学校", "the child goes to another school now"}},
    {"no-such-pupil", {"孩子没有在校就读（转出、离校或休学）", "the child is not at school now (moved away, left or off school)"}},
    {"slot-taken", {"这个时段已经有另一门课", "another course is held at this time already"}},
    {"seat-held", {"孩子已经在这门课里", "the child sits in this course already"}},
    {"course-full", {"这门课的名额已经另行安排", "the places of the course were given otherwise"}},
    {"consent-missing", {"没有本学期有效的课后服务协议", "no agreement of this term stands"}},
    {"consent-refused", {"本学期选择了不参加课后服务", "the family chose not to take part this term"}},
    {"consent-withdrawn", {"本学期的同意已经撤回", "the consent of this term was withdrawn"}},
    {"consent-disputed", {"两位监护人对协议的意见不一致", "the guardians disagree on the agreement"}},
};

const ReasonWords* find_reason(std::string_view reason) {
    const auto* found = std::ranges::find(reasons_not_given, reason, &ReasonWords::reason);
    return found == std::end(reasons_not_given) ? nullptr : found;
}

boost::json::array not_given_list(const std::vector<SeatNotGiven>& seats) {
    boost::json::array list;
    for (const auto& seat : seats) {
        list.push_back(boost::json::object({{"pupil", seat.pupil.to_string()},
                                            {"course", seat.course.to_string()},
                                            {"reason", seat.reason}}));
    }
    return list;
}

}  // namespace

bool is_in_a_draw(Work& work, std::string_view county, PlanId plan, CourseId course) {
    for (const auto& round : rounds_of_plan(work, county, plan)) {
        if (round.state != RoundState::frozen) continue;
        const auto list = frozen_list(work, county, round.id);
        if (list && std::ranges::find(list->wishes, course, &WishLine::course) != list->wishes.end()) return true;
    }
    return false;
}

Problem course_in_draw() {
    return {Code::conflict, "course-in-draw", "这门课的志愿名单已经封存，等摇号结果公布后才能安排座位",
            "the wishes for this course are frozen; seats are given after the draw"};
}

NotGivenWords why_not_given(std::string_view reason) {
    if (const auto* found = find_reason(reason)) return found->said;
    return {"名单封存之后情况有变", "something changed after the list was frozen"};
}

Result<FrozenList> freeze_round(Work& work, RoundId id) {
    const auto head = load_round(work, id);
    if (!head || head->county != work.county()) return no_such_round();
    if (auto frozen = frozen_list(work, head->county, id)) return std::move(*frozen);
    if (auto problem = why_not_freeze(*head, work.now())) return std::move(*problem);
    FrozenList list{id, {}, {}, {}, offered(work, *head)};
    list.wishes = wishes_that_count(work, *head, list.courses);
    list.text = canonical_text(*head, list.courses, list.wishes);
    list.sha256 = crypto::sha256_hex(list.text);
    work.run(queries::insert_frozen, head->county, id, list.text, list.sha256, json::to_json(list.wishes),
             json::to_json(list.courses), work.now());
    work.run(queries::freeze_round, head->county, id);
    work.record("enrolment.freeze_round", "enrolment_round", id.to_string(), {{"sha256", list.sha256}});
    work.emit("enrolment.round_frozen", {{"county", head->county}, {"round", id.to_string()}, {"sha256", list.sha256}});
    return list;
}

std::optional<FrozenList> frozen_list(Work& work, std::string_view county, RoundId id) {
    auto row = work.one<FrozenRow>(queries::frozen_of_round, county, id);
    if (!row) return std::nullopt;
    return FrozenList{row->round, std::move(row->text), std::move(row->sha256), std::move(row->wishes),
                      std::move(row->courses)};
}

Result<RoundView> freeze_closed_round(Work& work, const StepRound& command) {
    TRY(const RoundHead head, find_round_for_step(work, command.id, permissions::rounds, command.if_match));
    if (auto problem = why_not_freeze(head, work.now())) return std::move(*problem);
    TRY_DO(freeze_round(work, head.id));
    return round_view(work, load_round(work, head.id).value());
}

// Between the freezing and the draw a consent may have been withdrawn, the pupil may have left, or the school may have
// stopped the course: such a seat is not given, which is recorded and told, and it goes to the waiting list.
Result<std::vector<SeatNotGiven>> take_results(Work& work, RoundId id, const std::vector<SeatResult>& seats,
                                               const std::string& draw_record_sha256,
                                               const std::vector<WaitingResult>& waiting) {
    const auto head = load_round(work, id);
    if (!head || head->county != work.county()) return no_such_round();
    std::vector<SeatNotGiven> not_given;
    if (head->stage == Stage::settled && head->draw_record_sha256 == draw_record_sha256) return not_given;
    const auto frozen = work.one<FrozenRow>(queries::frozen_of_round, head->county, id);
    if (head->stage != Stage::frozen || !frozen) {
        return Problem{Code::conflict, "round-not-frozen", "名单封存之后才能录入结果",
                       "results are taken after the list was frozen"};
    }
    TRY_DO(check_results(*frozen, seats));
    const Actor actor = work.actor();
    std::vector<SeatAsked> asked;
    for (const auto& seat : seats) {
        asked.push_back({.id = work.new_id<SeatId>(),
                         .round = id,
                         .pupil = seat.pupil,
                         .course = seat.course,
                         .actor = &actor,
                         .asking = Asking::draw,
                         .source = Source::draw});
    }
    join_waiting_lists(work, *head, waiting);
    work.run(queries::settle_round, head->county, id, draw_record_sha256);
    const auto answers = SeatDesk(work).take(asked);
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i]) continue;
        const auto& slug = answers[i].error().slug;
        if (find_reason(slug) == nullptr) return answers[i].error();
        not_given.push_back({asked[i].pupil, asked[i].course, slug});
        work.record("enrolment.draw_seat_not_given", "pupil", asked[i].pupil.to_string(),
                    {{"course", asked[i].course.to_string()}, {"reason", slug}});
    }
    for (const auto& course : head->settings.courses) offer_free_places(work, course.course, open_pool);
    work.record("enrolment.settle_round", "enrolment_round", id.to_string(),
                {{"seats", static_cast<std::int64_t>(answers.size() - not_given.size())},
                 {"draw_record", draw_record_sha256}});
    work.emit("enrolment.round_settled",
              {{"county", head->county}, {"round", id.to_string()}, {"not_given", not_given_list(not_given)}});
    return not_given;
}

}  // namespace luoshi::afterschool::enrolment
