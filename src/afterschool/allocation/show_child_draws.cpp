// What a family sees: the number, the place in line and one true sentence for every wish.
#include "afterschool/allocation/answers.hpp"
#include "afterschool/allocation/queries.hpp"
#include "afterschool/allocation/sentences.hpp"
#include "afterschool/allocation/store.hpp"
#include "afterschool/allocation/use_cases.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::allocation {
namespace {

struct Answer {
    DrawId draw;
    std::string number;
    int place = 0;
    int in_line = 0;
    std::vector<StoredWish> wishes;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (draw, number, place, in_line, wishes))

struct LiveDraw {
    DrawId id;
    RoundId round;
};
BOOST_DESCRIBE_STRUCT(LiveDraw, (), (id, round))

// A seat that was drawn and not given says so at its own wish and at those that it made needless.
std::optional<std::string> not_given_at(const Answer& answer, const StoredWish& wish) {
    for (const auto& drawn : answer.wishes) {
        const bool concerns = drawn.course == wish.course || wish.why == Why::better_wish;
        if (drawn.not_given && drawn.slot == wish.slot && concerns) return drawn.not_given;
    }
    return std::nullopt;
}

std::vector<WishResult> results_of(Work& work, const DrawHead& head, const Answer& answer) {
    std::map<CourseId, CourseResult> courses;
    for (auto& course : courses_of(work, head)) courses.emplace(course.course, std::move(course));
    std::vector<WishResult> results;
    for (const auto& wish : answer.wishes) {
        WishResult result{.slot = wish.slot,
                          .slot_name = wish.slot,
                          .rank = wish.rank,
                          .course = wish.course,
                          .course_name = {},
                          .priority = wish.priority,
                          .why = wish.why,
                          .place = wish.place,
                          .wished = 0,
                          .places = 0,
                          .last_priority = {},
                          .last_number = {},
                          .kept_for = {},
                          .kept = 0,
                          .last_open_number = {},
                          .not_given = not_given_at(answer, wish),
                          .sentence = {},
                          .sentence_en = {}};
        if (const auto found = courses.find(wish.course); found != courses.end()) {
            const auto& course = found->second;
            result.slot_name = course.slot_name;
            result.course_name = course.name;
            result.wished = course.wished;
            result.places = course.places;
            result.last_priority = course.last_priority;
            result.last_number = course.last_number;
            result.kept_for = course.kept_for;
            result.kept = course.kept;
            result.last_open_number = course.last_open_number;
        }
        auto sentence = sentence_for(result, answer.number, head.mechanism);
        result.sentence = std::move(sentence.words);
        result.sentence_en = std::move(sentence.words_en);
        results.push_back(std::move(result));
    }
    return results;
}

bool is_listed(const enrolment::FrozenList& list, PupilId pupil) {
    return std::ranges::any_of(list.wishes, [&](const enrolment::WishLine& wish) { return wish.pupil == pupil; });
}

}  // namespace

Result<std::vector<ChildDraw>> show_child_draws(Work& work, const ShowChildDraws& query) {
    TRY(const pupils::PupilLine pupil, pupils::require_guardian(work, query.pupil));
    std::map<DrawId, Answer> answers;
    for (auto& answer : work.all<Answer>(queries::answers_of_pupil, pupil.county, pupil.id))
        answers.emplace(answer.draw, answer);
    std::vector<ChildDraw> draws;
    for (const auto& live : work.all<LiveDraw>(queries::live_draws_of_school, pupil.county, pupil.school)) {
        const auto answer = answers.find(live.id);
        const auto head = find_head(work, live.id);
        if (!head) continue;
        // Before the draw only the list tells whether the child takes part.
        if (answer == answers.end()) {
            if (head->state == DrawState::drawn) continue;
            const auto list = enrolment::frozen_list(work, pupil.county, live.round);
            if (!list || !is_listed(*list, pupil.id)) continue;
        }
        ChildDraw view{.draw = head->id,
                       .round = head->round,
                       .round_title = head->round_title,
                       .state = head->state,
                       .code = pupil.code,
                       .public_source = head->public_source,
                       .draws_at = head->draws_at,
                       .drawn_at = head->drawn_at,
                       .number = {},
                       .place = {},
                       .in_line = {},
                       .wishes = {}};
        if (answer != answers.end()) {
            view.number = answer->second.number;
            view.place = answer->second.place;
            view.in_line = answer->second.in_line;
            view.wishes = results_of(work, *head, answer->second);
        }
        draws.push_back(std::move(view));
    }
    return draws;
}

}  // namespace luoshi::afterschool::allocation
