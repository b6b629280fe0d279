#include "app/population/choices.hpp"

#include <algorithm>

namespace luoshi::app {
namespace {

// Assumptions of ours: most take the base service on all five days; about half wish for something on a given weekday, up to three courses each.
constexpr double base_share = 0.96;
constexpr double all_days = 0.7;
constexpr double wish_share = 0.42;

std::vector<int> weekdays(Dice& dice) {
    if (dice.chance(all_days)) return {1, 2, 3, 4, 5};
    std::vector<int> days;
    for (int day = 1; day <= 5; ++day) {
        if (dice.chance(0.6)) days.push_back(day);
    }
    if (days.empty()) days.push_back(dice.between(1, 5));
    return days;
}

bool open_to(const catalogue::CourseLine& course, int grade) { return std::ranges::find(course.grades, grade) != course.grades.end(); }

// The first that is open to the grade at each time of the base service.
std::vector<enrolment::BaseGroup> groups_of(const std::vector<catalogue::CourseLine>& base, int grade) {
    std::vector<enrolment::BaseGroup> groups;
    for (const auto& course : base) {
        if (!open_to(course, grade) || std::ranges::find(groups, course.slot, &enrolment::BaseGroup::slot) != groups.end()) continue;
        groups.push_back({course.slot, course.id, {}});
    }
    return groups;
}

void wish_in_slot(Dice& dice, const Chooser& chooser, const std::vector<const catalogue::CourseLine*>& courses, std::vector<enrolment::Wish>& wishes) {
    std::vector<const catalogue::CourseLine*> open;
    for (const auto* course : courses) {
        if (open_to(*course, chooser.grade)) open.push_back(course);
    }
    const int count = std::min(static_cast<int>(open.size()), dice.between(1, 3));
    for (int rank = 1; rank <= count; ++rank) {
        // The first courses of the list are wished for more often than the last ones.
        const auto at = static_cast<std::size_t>(static_cast<double>(open.size()) * dice.unit() * dice.unit());
        wishes.push_back({open[at]->slot, open[at]->id, rank});
        open.erase(open.begin() + static_cast<std::ptrdiff_t>(at));
    }
}

}  // namespace

Choices choices_of(const std::vector<Chooser>& choosers, const MadePlan& plan, const MadeRound& round, std::uint64_t seed) {
    Dice dice(mixed(seed, "choices"));
    Identifiers ids(round.opens, dice);
    std::map<std::string, std::vector<const catalogue::CourseLine*>> by_slot;
    for (const auto& course : plan.special) by_slot[course.slot].push_back(&course);
    const auto window = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(round.closes - round.opens).count());
    Choices choices;
    for (const auto& chooser : choosers) {
        // Half of the families choose in the first two hours.
        const int second = dice.chance(0.5) ? dice.below(7200) : dice.below(window);
        const enrolment::BulkChooser by{chooser.pupil, chooser.consent, chooser.consented_at, chooser.account.to_string(), chooser.name,
                                        std::max(round.opens.plus(std::chrono::seconds{second}), chooser.consented_at)};
        auto groups = groups_of(plan.base, chooser.grade);
        if (dice.chance(base_share) && !groups.empty())
            choices.bases.push_back({by, ids.make<enrolment::BaseChoiceId>(), weekdays(dice), std::move(groups)});
        enrolment::BulkWishes list{by, ids.make<enrolment::SubmissionId>(), {}};
        for (const auto& [slot, courses] : by_slot) {
            if (dice.chance(wish_share)) wish_in_slot(dice, chooser, courses, list.wishes);
        }
        choices.wish_count += static_cast<std::int64_t>(list.wishes.size());
        if (!list.wishes.empty()) choices.wishes.push_back(std::move(list));
    }
    return choices;
}

}  // namespace luoshi::app
