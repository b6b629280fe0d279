// Wishes of a lottery: the whole list at once, as often as the family likes until the round closes; the last one
// counts.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "afterschool/enrolment/proxy.hpp"
#include "afterschool/enrolment/queries.hpp"
#include "afterschool/enrolment/round.hpp"
#include "afterschool/enrolment/standing.hpp"
#include "afterschool/enrolment/use_cases.hpp"
#include "afterschool/enrolment/wishes.hpp"
#include "platform/crypto/digest.hpp"

namespace luoshi::afterschool::enrolment {
namespace {

struct Submission {
    RoundId round;
    PupilId pupil;
    std::string wishes;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Submission, (), (round, pupil, wishes, at))

std::vector<Wish> in_order(std::vector<Wish> wishes) {
    std::ranges::sort(wishes,
                      [](const Wish& a, const Wish& b) { return std::tie(a.slot, a.rank) < std::tie(b.slot, b.rank); });
    return wishes;
}

Result<Nothing> check_ranks(const std::vector<Wish>& wishes) {
    std::set<CourseId> seen;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const bool first = i == 0 || wishes[i - 1].slot != wishes[i].slot;
        const int expected = first ? 1 : wishes[i - 1].rank + 1;
        if (wishes[i].rank != expected || wishes[i].rank > 20) {
            return Problem{Code::invalid, "ranks-wrong", "每个时段的志愿应从 1 起依次排列，不留空位，最多 20 个",
                           "the wishes of a slot are numbered from 1 without gaps, 20 at most"};
        }
        if (!seen.insert(wishes[i].course).second) {
            return Problem{Code::invalid, "wished-twice", "同一门课只能填一次", "a course can be wished for once"};
        }
    }
    return Nothing{};
}

Result<Nothing> check_courses(Work& work, const RoundHead& head, const std::vector<Wish>& wishes, int grade) {
    const auto lines = catalogue::courses_of_plan(work, head.county, head.plan);
    for (const auto& wish : wishes) {
        const auto line = std::ranges::find(lines, wish.course, &catalogue::CourseLine::id);
        const bool listed =
            std::ranges::find(head.settings.courses, wish.course, &CoursePlaces::course) != head.settings.courses.end();
        if (line == lines.end() || !listed)
            return Problem{Code::invalid, "not-in-round", "有课程不在本轮报名范围内，请刷新页面",
                           "a course is not part of the round; reload the page"};
        if (line->slot != wish.slot)
            return Problem{Code::invalid, "slot-wrong", line->name + "：时段不符，请刷新页面",
                           line->name + ": it is held in another slot; reload the page"};
        if (line->state == catalogue::CourseState::stopped)
            return Problem{Code::conflict, "course-stopped", line->name + "：已停开", line->name + " was stopped"};
        if (std::ranges::find(line->grades, grade) == line->grades.end()) {
            return Problem{Code::conflict, "grade-not-in-course", line->name + "：不面向这个年级",
                           line->name + " is not for this grade"};
        }
    }
    return Nothing{};
}

WishesReceipt receipt_of(Work& work, SubmissionId id, const Submission& submission) {
    WishesReceipt receipt{id, submission.round, submission.pupil, submission.at, crypto::sha256_hex(submission.wishes),
                          {}};
    for (const auto& wish : json::from_json<std::vector<Wish>>(submission.wishes).value()) {
        const auto line = catalogue::find_course(work, wish.course);
        receipt.wishes.push_back({wish.slot, wish.rank, wish.course, line ? line->name : std::string()});
    }
    return receipt;
}

int seats_of(Work& work, const RoundHead& head, PupilId pupil) {
    return static_cast<int>(work.one<std::int64_t>(queries::count_seats, head.county, pupil, head.plan).value_or(0));
}

std::optional<Problem> has_seat(Work& work, const RoundHead& head, PupilId pupil) {
    if (!head.settings.only_without_seat || seats_of(work, head, pupil) == 0) return std::nullopt;
    return Problem{Code::conflict, "has-a-seat", "本轮只面向还没有课程的学生",
                   "this round is for pupils without any seat yet"};
}

// A draw fills each slot by itself. The limit of each pupil is therefore kept here, where the family itself decides
// which slots it wishes for: what is drawn later is then always given.
Result<Nothing> check_limit(Work& work, const RoundHead& head, PupilId pupil, const std::vector<Wish>& wishes) {
    std::set<std::string> slots;
    for (const auto& wish : wishes) slots.insert(wish.slot);
    const int limit = head.settings.only_without_seat ? 1 : head.settings.seats_max;
    const int left = std::max(0, limit - seats_of(work, head, pupil));
    if (static_cast<int>(slots.size()) <= left) return Nothing{};
    return Problem{
        Code::conflict, "seats-max", fmt::format("每人至多 {} 门，还可填报 {} 个时段；请去掉多出的时段", limit, left),
        fmt::format("the limit is {} courses a pupil: wishes for {} slots may be handed in; take the others off", limit,
                    left)};
}

}  // namespace

std::optional<Problem> why_not_wish(Work& work, const RoundHead& head, PupilId pupil, const Standing& standing) {
    if (head.settings.mode != Mode::lottery) {
        return Problem{Code::conflict, "not-a-lottery", "本轮不是志愿摇号，请直接报名",
                       "this round is no lottery: take a seat"};
    }
    if (auto problem = why_not_choose(head, standing.grade, work.now())) return problem;
    if (auto problem = why_no_consent(standing)) return problem;
    return has_seat(work, head, pupil);
}

Result<WishesReceipt> hand_in_wishes(Work& work, const HandInWishes& command) {
    TRY(const pupils::PupilLine pupil, require_chooser(work, command.pupil, command.entry));
    const auto head = load_round(work, command.round);
    if (!head || head->stage == Stage::planned || head->county != work.county() || head->school != pupil.school)
        return no_such_round();
    const auto wishes = in_order(command.wishes);
    const auto text = json::to_json(wishes);
    if (const auto before = work.one<Submission>(queries::submission_by_id, work.county(), command.id)) {
        if (before->round == command.round && before->pupil == command.pupil && before->wishes == text)
            return receipt_of(work, command.id, *before);
        return Problem{Code::conflict, "id-taken", "这个编号已用于另一份志愿，请重新提交",
                       "this id belongs to another list; submit anew"};
    }
    const StandingAsked asked{command.pupil, std::nullopt, head->school_year, head->term};
    const auto standing = standings_of(work, {&asked, 1}).front();
    if (auto problem = why_not_wish(work, *head, command.pupil, standing)) return std::move(*problem);
    TRY_DO(check_ranks(wishes));
    TRY_DO(check_courses(work, *head, wishes, standing.grade));
    TRY_DO(check_limit(work, *head, command.pupil, wishes));
    work.run(queries::insert_submission, head->county, command.id, head->id, command.pupil, text, work.now(),
             actor_key(work.actor()), work.actor().name, source_of(command.entry));
    work.run(queries::put_wish_list, head->county, head->id, command.pupil, command.id, standing.consent,
             standing.given_at, work.now());
    work.run(queries::delete_wishes, head->county, head->id, command.pupil);
    for (const auto& wish : wishes)
        work.run(queries::insert_wish, head->county, head->id, command.pupil, wish.slot, wish.rank, wish.course);
    if (command.entry)
        keep_entry(work, command.id.to_string(), EntryKind::wishes, command.pupil, head->plan, *command.entry);
    work.record("enrolment.hand_in_wishes", "wish_submission", command.id.to_string(),
                {{"round", head->id.to_string()},
                 {"pupil", command.pupil.to_string()},
                 {"wishes", static_cast<std::int64_t>(wishes.size())},
                 {"sha256", crypto::sha256_hex(text)}});
    work.emit("enrolment.wishes_handed_in",
              {{"county", head->county}, {"plan", head->plan.to_string()}, {"round", head->id.to_string()}});
    return receipt_of(work, command.id, Submission{head->id, command.pupil, text, work.now()});
}

}  // namespace luoshi::afterschool::enrolment
