#include "afterschool/enrolment/seat_desk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ranges>
#include <set>
#include <tuple>

#include "afterschool/enrolment/counts/measures.hpp"
#include "afterschool/enrolment/plain_lines.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "platform/storage/recorded.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

std::string json_keys(std::span<const CourseId> ids) {
    std::string keys = "{";
    for (const auto id : ids) {
        if (keys.size() > 1) keys += ',';
        json::append(keys, id);
        keys += ":1";
    }
    return keys += '}';
}

Problem no_such_pupil() {
    return {Code::missing, "no-such-pupil", "没有这个学生，或者您不是其监护人",
            "there is no such pupil, or not for you"};
}

Problem id_taken() {
    return {Code::conflict, "id-taken", "这个编号已用于另一次报名，请刷新页面后重新提交",
            "this id belongs to another sign-up; reload the page and submit anew"};
}

Problem course_full() {
    return {Code::conflict, "course-full", "这门课已经没有空位；可以加入候补，或选择其他课程",
            "no seat is left in this course; join the waiting list or choose another one"};
}

Problem other_mode(Mode mode) {
    switch (mode) {
        case Mode::lottery:
            return {Code::conflict, "round-is-a-lottery", "本轮按志愿摇号，请填报志愿",
                    "this round is a lottery: hand in wishes"};
        case Mode::assigned:
            return {Code::conflict, "round-is-assigned", "本轮由学校统筹安排，不需要自行报名",
                    "in this round the school gives the seats"};
        case Mode::first_come:
        case Mode::class_quota:
            break;
    }
    return {Code::conflict, "other-mode", "本轮不能这样报名", "this round does not give seats in that way"};
}

// What a reader saw of pupils holds unless something was recorded since that could have changed it. Of what families do in the opening minute these do not.
bool leaves_standings_alone(std::string_view action) {
    constexpr std::array beside{"enrolment.take_seat", "enrolment.end_seat",      "enrolment.join_waiting", "enrolment.leave_waiting",
                                "identity.sign_in",    "identity.sign_in_failed", "identity.sign_out"};
    return std::ranges::find(beside, action) != beside.end();
}

// Nothing: not all were looked at, or there was no audit yet by which to tell.
std::optional<std::int64_t> oldest_look(std::span<const SeatAsked> asked) {
    if (std::ranges::any_of(asked, [](const SeatAsked& one) { return one.seen == nullptr; })) return std::nullopt;
    const auto recorded = asked | std::views::transform([](const SeatAsked& one) { return one.seen->recorded; });
    const auto oldest = std::ranges::min(recorded);
    return oldest == 0 ? std::nullopt : std::optional(oldest);
}

std::string account_of(const SeatAsked& asked) {
    return asked.actor->account ? asked.actor->account->to_string() : asked.actor->name;
}

bool gives_at_once(Mode mode) { return mode == Mode::first_come || mode == Mode::class_quota; }

const CoursePlaces* places_of(const RoundSettings& settings, CourseId course) {
    const auto found = std::ranges::find(settings.courses, course, &CoursePlaces::course);
    return found == settings.courses.end() ? nullptr : &*found;
}

std::optional<Problem> check_course(const SeatAsked& asked, const RoundHead& head, const catalogue::CourseLine* line,
                                    int grade) {
    const bool listed = asked.asking == Asking::moving || places_of(head.settings, asked.course) != nullptr;
    if (line == nullptr || line->plan != head.plan || !listed) {
        return Problem{Code::invalid, "not-in-round", "这门课不在本轮报名范围内",
                       "this course is not part of the round"};
    }
    if (line->state == catalogue::CourseState::stopped) {
        return Problem{Code::conflict, "course-stopped", "这门课已停开，请选择其他课程",
                       "this course was stopped; choose another one"};
    }
    if (std::ranges::find(line->grades, grade) == line->grades.end()) {
        return Problem{Code::conflict, "grade-not-in-course", "这门课不面向这个年级",
                       "this course is not for this grade"};
    }
    return std::nullopt;
}

std::optional<Problem> check_round(const SeatAsked& asked, const RoundHead& head, int grade, Instant now) {
    switch (asked.asking) {
        case Asking::guardian:
        case Asking::class_teacher:
            if (!gives_at_once(head.settings.mode)) return other_mode(head.settings.mode);
            return why_not_choose(head, grade, now);
        case Asking::school:
        case Asking::offer:
        case Asking::moving:
            if (head.stage == Stage::planned) return no_such_round();
            if (head.stage == Stage::cancelled) return why_not_choose(head, grade, now);
            return std::nullopt;
        case Asking::draw:
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Result<SeatReceipt>> SeatDesk::take(std::span<const SeatAsked> asked) {
    load(asked);
    std::vector<Result<SeatReceipt>> answers;
    answers.reserve(asked.size());
    std::vector<Decided> given;
    given.reserve(asked.size());
    for (const auto& one : asked) {
        auto before = answered_before(one);
        if (!before) {
            answers.emplace_back(before.error());
        } else if (*before) {
            answers.emplace_back(**before);
        } else if (auto decided = decide(one)) {
            decided->first = !holds_a_place(one, decided->round->plan);
            decided->from = first_day(one, *decided->round);
            answers.emplace_back(give(*decided));
            given.push_back(std::move(*decided));
        } else {
            answers.emplace_back(decided.error());
        }
    }
    if (!given.empty()) write(given);
    return answers;
}

std::optional<Problem> SeatDesk::why_not(const SeatAsked& asked) {
    load({&asked, 1});
    const auto decided = decide(asked);
    if (decided) return std::nullopt;
    return decided.error();
}

// ---- what is known
// ---------------------------------------------------------------------------------------------------

void SeatDesk::load(std::span<const SeatAsked> asked) {
    asked_ = asked;
    if (asked.empty()) return;
    const auto looked_at = oldest_look(asked);
    std::vector<std::string> since;
    storage::Questions questions(work_);
    if (looked_at) storage::ask_recorded_since(questions, county_, *looked_at, since);
    else ask_standings(questions, county_, standings_asked(asked), standings_);
    ask_seats(questions, asked);
    ask_pools(questions, asked);
    questions.answer();
    if (!looked_at) return;
    if (std::ranges::all_of(since, leaves_standings_alone)) take_what_was_seen(asked);
    else standings_ = standings_in(work_, county_, standings_asked(asked));
}

std::vector<StandingAsked> SeatDesk::standings_asked(std::span<const SeatAsked> asked) {
    std::vector<StandingAsked> standings;
    standings.reserve(asked.size());
    for (const auto& one : asked) {
        const auto* head = round(one.round);
        standings.push_back({one.pupil, one.asking == Asking::guardian ? one.actor->account : std::nullopt,
                             head == nullptr ? 0 : head->school_year,
                             head == nullptr ? org::TermKind::autumn : head->term});
    }
    return standings;
}

std::vector<StandingSeen> SeatDesk::look(std::span<const SeatAsked> asked) {
    const auto recorded = storage::last_recorded(work_, county_);
    std::vector<StandingSeen> seen;
    seen.reserve(asked.size());
    for (auto& standing : standings_in(work_, county_, standings_asked(asked))) seen.push_back({std::move(standing), recorded});
    return seen;
}

void SeatDesk::take_what_was_seen(std::span<const SeatAsked> asked) {
    standings_.clear();
    for (const auto& one : asked) standings_.push_back(one.seen->standing);
}

void SeatDesk::ask_seats(storage::Questions& questions, std::span<const SeatAsked> asked) {
    beside_.assign(asked.size(), {});
    std::string wanted;
    std::string names;
    for (const auto& one : asked) {
        const auto* head = round(one.round);
        const auto* line = course(one.course);
        add_line(wanted, one.pupil, head == nullptr ? PlanId() : head->plan, line == nullptr ? std::string_view() : line->slot);
        add_line(names, one.id);
    }
    questions.ask(
        queries::seats_beside,
        [this](const storage::Row& row) {
            auto& one = beside_.at(static_cast<std::size_t>(row.integer(0)));
            one.seats = row.get<int>(1);
            if (!row.is_null(2)) one.at_this_time = row.get<CourseId>(2);
            one.base = row.get<bool>(3);
        },
        county_, std::move(wanted));
    questions.ask(
        queries::seats_named,
        [this](const storage::Row& row) {
            const auto id = row.get<SeatId>(0);
            named_[id] = {.receipt = {id, row.get<RoundId>(3), row.get<PupilId>(1), row.get<CourseId>(2),
                                      row.get<std::string>(4), row.get<Instant>(6), 0},
                          .pool = row.get<std::string>(5),
                          .ended = row.integer(7) != 0};
        },
        county_, std::move(names));
}

void SeatDesk::ask_pools(storage::Questions& questions, std::span<const SeatAsked> asked) {
    std::vector<CourseId> courses;
    for (const auto& one : asked) {
        if (std::ranges::find(courses, one.course) == courses.end()) courses.push_back(one.course);
    }
    questions.ask(
        queries::pools_to_take,
        [this](const storage::Row& row) {
            pools_[{row.get<CourseId>(0), row.get<std::string>(1)}] = {row.get<int>(2), row.get<int>(3), 0};
            if (!row.is_null(4)) asked_now_[row.get<CourseId>(0)] = {row.get<GroupCaseId>(4), row.get<Instant>(5)};
        },
        county_, json_keys(courses));
}

const RoundHead* SeatDesk::round(RoundId id) {
    auto found = rounds_.find(id);
    if (found == rounds_.end()) {
        auto head = load_round(work_, id);
        if (head && head->county != county_) head.reset();
        found = rounds_.emplace(id, std::move(head)).first;
    }
    return found->second ? &*found->second : nullptr;
}

const catalogue::CourseLine* SeatDesk::course(CourseId id) {
    auto found = courses_.find(id);
    if (found == courses_.end()) found = courses_.emplace(id, catalogue::find_course(work_, id)).first;
    return found->second ? &*found->second : nullptr;
}

SeatDesk::Pool* SeatDesk::pool(CourseId course, const std::string& name) {
    const auto found = pools_.find({course, name});
    return found == pools_.end() ? nullptr : &found->second;
}

int SeatDesk::left(CourseId course, const std::string& name) {
    const auto* found = pool(course, name);
    return found == nullptr ? 0 : found->places - found->taken;
}

// ---- what is decided
// -------------------------------------------------------------------------------------------------

Result<std::optional<SeatReceipt>> SeatDesk::answered_before(const SeatAsked& asked) {
    const auto found = named_.find(asked.id);
    if (found == named_.end()) return std::optional<SeatReceipt>{};
    const auto& [seat, pool, ended] = found->second;
    if (asked.asking == Asking::guardian && !standings_[place_of(asked)].bound) return no_such_pupil();
    if (seat.pupil != asked.pupil || seat.course != asked.course || seat.round != asked.round) return id_taken();
    if (ended) {
        return Problem{Code::conflict, "seat-ended", "这个座位之后已经退掉；如要再报，请重新提交",
                       "this seat was given back since; to take it again, submit anew"};
    }
    auto receipt = seat;
    receipt.left = left(seat.course, pool);
    return std::optional(std::move(receipt));
}

Result<SeatDesk::Decided> SeatDesk::decide(const SeatAsked& asked) {
    const auto* head = round(asked.round);
    if (head == nullptr || head->stage == Stage::planned) return no_such_round();
    const auto& standing = standings_[place_of(asked)];
    if (!standing.found || (asked.asking == Asking::guardian && !standing.bound)) return no_such_pupil();
    if (standing.school != head->school) {
        return Problem{Code::conflict, "other-school", "这是另一所学校的报名轮次", "this round is of another school"};
    }
    if (auto problem = check_round(asked, *head, standing.grade, work_.now())) return std::move(*problem);
    if (auto problem = why_no_consent(standing)) return std::move(*problem);
    const auto* line = course(asked.course);
    if (auto problem = check_course(asked, *head, line, standing.grade)) return std::move(*problem);
    if (auto problem = check_group(asked)) return std::move(*problem);
    if (auto problem = check_seats(asked, *head, *line)) return std::move(*problem);
    auto name = free_pool(asked, *head, standing);
    if (!name) return course_full();
    return Decided{&asked, head, line, &standing, std::move(*name), false, {}};
}

// Before the term nothing has begun, so the opening minute asks nobody.
Date SeatDesk::first_day(const SeatAsked& asked, const RoundHead& head) {
    const auto today = work_.today();
    if (const auto wanted = head.settings.seats_from; wanted && *wanted > today) return *wanted;
    return change_day_.of({asked.course, asked.left.value_or(asked.course)});
}

// As long as families may answer, another child in the group is welcome, and is asked. Once their time is over the school
// is about to decide, and a seat would be lost before anybody could say a word. What was drawn, or moves over, is given.
std::optional<Problem> SeatDesk::check_group(const SeatAsked& asked) const {
    const auto found = asked_now_.find(asked.course);
    if (found == asked_now_.end() || work_.now() < found->second.answers_until) return std::nullopt;
    if (asked.asking == Asking::draw || asked.asking == Asking::moving) return std::nullopt;
    return Problem{Code::conflict, "group-being-decided",
                   "这门课人数不足，家长答复期已过，学校正在决定并班、调课还是停开；请等学校处理完，或选择其他课程",
                   "the group has too few, the time for answers is over and the school is about to decide; wait for it, or "
                   "choose another course"};
}

std::optional<Problem> SeatDesk::check_seats(const SeatAsked& asked, const RoundHead& head,
                                             const catalogue::CourseLine& line) {
    const auto& beside = beside_[place_of(asked)];
    const auto now = given_now(asked.pupil, head.plan);
    const auto same_time = std::ranges::find(now, line.slot, &Given::slot);
    const auto held = same_time == now.end() ? beside.at_this_time : std::optional(same_time->course);
    if (held == line.id)
        return Problem{Code::conflict, "seat-held", "已经报上这门课了", "the seat in this course is held already"};
    if (held)
        return Problem{Code::conflict, "slot-taken", "这个时段已经报了另一门课；如要换课，请先退掉那一门",
                       "another course is held at this time; give it back first to change"};
    const int special = beside.seats + static_cast<int>(now.size());
    // What was drawn is given: the limits of a pupil were kept when the wishes were handed in.
    if (asked.asking == Asking::draw) return std::nullopt;
    if (head.settings.only_without_seat && special > 0 && asked.asking != Asking::offer &&
        asked.asking != Asking::moving) {
        return Problem{Code::conflict, "has-a-seat", "本轮只面向还没有课程的学生",
                       "this round is for pupils without any seat yet"};
    }
    if (special >= head.settings.seats_max) {
        return Problem{Code::conflict, "seats-max",
                       "已达到每人最多 " + std::to_string(head.settings.seats_max) + " 门的上限",
                       "the limit of " + std::to_string(head.settings.seats_max) + " courses a pupil is reached"};
    }
    return std::nullopt;
}

// Reserved places first for those they are for, so that they do not use up what is open to everybody.
std::optional<std::string> SeatDesk::free_pool(const SeatAsked& asked, const RoundHead& head,
                                               const Standing& standing) {
    if (asked.held) return asked.held;
    if (left(asked.course, reserved_pool) > 0 && has_priority(work_, head.settings, asked.pupil, standing.grade))
        return reserved_pool;
    if (head.settings.mode == Mode::class_quota) {
        if (auto own = class_pool(standing.class_); left(asked.course, own) > 0) return own;
    }
    if (left(asked.course, open_pool) > 0) return open_pool;
    return std::nullopt;
}

SeatReceipt SeatDesk::give(const Decided& decided) {
    const auto& asked = *decided.asked;
    auto& taken_from = pools_.at({asked.course, decided.pool});
    if (!asked.held) {
        ++taken_from.taken;
        ++taken_from.added;
    }
    given_[{asked.pupil, decided.round->plan}].push_back({decided.course->slot, asked.course});
    const SeatReceipt receipt{asked.id,
                              asked.round,
                              asked.pupil,
                              asked.course,
                              decided.course->slot,
                              work_.now(),
                              left(asked.course, decided.pool)};
    named_[asked.id] = {.receipt = receipt, .pool = decided.pool};
    return receipt;
}

// ---- what is written
// -------------------------------------------------------------------------------------------------

// Seats of one pool, which differ in pupil and consent only, go in one statement.
void SeatDesk::write_seats(std::span<const Decided> given) {
    using Alike = std::tuple<const RoundHead*, CourseId, std::string_view, Source, Date>;
    std::map<Alike, std::vector<const Decided*>> alike;
    for (const auto& one : given) alike[{one.round, one.asked->course, one.pool, one.asked->source, one.from}].push_back(&one);
    for (const auto& [what, seats] : alike) {
        const auto& [head, course_, pool_, source, from] = what;
        std::string rows;
        for (const auto* one : seats) {
            add_line(rows, one->asked->id, one->asked->pupil, one->standing->consent,
                     fmt::format("{:<20}", one->standing->given_at.microseconds()), account_of(*one->asked));
        }
        work_.run(queries::put_pool_of_round, county_, head->id, course_, pool_, head->plan, seats.front()->course->slot);
        work_.run(queries::insert_seats, county_, rows, head->plan, seats.front()->course->slot, course_, pool_,
                  head->id, from, source, work_.now());
    }
}

std::span<const SeatDesk::Given> SeatDesk::given_now(PupilId pupil, PlanId plan) const {
    const auto found = given_.find({pupil, plan});
    return found == given_.end() ? std::span<const Given>{} : std::span<const Given>(found->second);
}

bool SeatDesk::holds_a_place(const SeatAsked& asked, PlanId plan) const {
    const auto& beside = beside_[place_of(asked)];
    return beside.base || beside.seats > 0 || !given_now(asked.pupil, plan).empty();
}

// Once for the whole group: the opening minute must not pay for each seat.
void SeatDesk::count_seats(std::span<const Decided> given) {
    tally::Changes changes;
    for (const auto& one : given) {
        const auto& head = *one.round;
        const auto day = tally::in_term(one.from, head.school_year, head.term);
        changes.add(head.school, counts::seats, day, 1);
        if (one.first) changes.add(head.school, counts::participants, day, 1);
    }
    changes.write(work_);
}

// Silence costs the seat when the group is decided on: nobody may sit in it without having been asked.
void SeatDesk::ask_newcomers(std::span<const Decided> given) {
    std::set<GroupCaseId> told;
    for (const auto& one : given) {
        const auto found = asked_now_.find(one.asked->course);
        if (found == asked_now_.end()) continue;
        const auto id = found->second.id;
        work_.run(queries::insert_group_ask, county_, id, one.asked->pupil);
        if (!told.insert(id).second) continue;
        work_.emit("enrolment.group_asked", {{"county", county_},
                                             {"plan", one.round->plan.to_string()},
                                             {"group_case", id.to_string()},
                                             {"course", one.asked->course.to_string()}});
    }
}

void SeatDesk::write(std::span<const Decided> given) {
    for (const auto& [key, taken_from] : pools_) {
        if (taken_from.added > 0) work_.run(queries::take_from_pool, county_, key.first, key.second, taken_from.added);
    }
    write_seats(given);
    count_seats(given);
    if (!asked_now_.empty()) ask_newcomers(given);
    // What is told and recorded of hundreds of seats is made in one piece of memory and thrown away in one go.
    boost::json::monotonic_resource memory;
    std::map<const RoundHead*, boost::json::array> told;
    for (const auto& one : given) {
        const auto& asked = *one.asked;
        auto& seats = told.try_emplace(one.round, &memory).first->second;
        seats.push_back(boost::json::object({{"seat", asked.id.to_string()},
                                             {"pupil", asked.pupil.to_string()},
                                             {"slot", one.course->slot},
                                             {"course", asked.course.to_string()},
                                             {"account", account_of(asked)}},
                                            &memory));
    }
    const Actor before = work_.actor();
    for (const auto& one : given) {
        const auto& asked = *one.asked;
        boost::json::object details({{"round", asked.round.to_string()},
                                     {"pupil", asked.pupil.to_string()},
                                     {"course", asked.course.to_string()},
                                     {"source", json::enum_name(asked.source)}},
                                    &memory);
        if (!asked.reason.empty()) details["reason"] = asked.reason;
        work_.act_as(*asked.actor);
        work_.record("enrolment.take_seat", "seat", asked.id.to_string(), std::move(details));
    }
    work_.act_as(before);
    for (auto& [head, seats] : told) {
        work_.emit("enrolment.seat_taken", {{"county", head->county},
                                            {"plan", head->plan.to_string()},
                                            {"round", head->id.to_string()},
                                            {"seats", std::move(seats)}});
    }
}

}  // namespace luoshi::afterschool::enrolment
