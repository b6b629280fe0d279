#include "afterschool/timetable/week.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace luoshi::afterschool::timetable {
namespace {

template <class T>
T most_frequent(const std::map<T, int>& counts) {
    return std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; })->first;
}

// The slot whose time on that day the session touches most.
std::optional<std::size_t> slot_at(const SessionRow& row, std::span<const catalogue::SlotLine> slots,
                                   std::span<const SlotTime> slot_times) {
    std::optional<std::size_t> best;
    int most = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const auto [starts, ends] = times_on(slots[i], slot_times, row.day);
        const int touched = std::min(row.ends, ends.minutes()) - std::max(row.starts, starts.minutes());
        if (touched <= most) continue;
        most = touched;
        best = i;
    }
    return best;
}

struct Counted {
    std::map<std::pair<int, std::size_t>, int> where;  // weekday, slot
    std::map<std::optional<RoomId>, int> rooms;
    std::map<std::optional<TeacherId>, int> adults;
    std::map<TeacherId, int> assistants;
};

template <class T>
T known_first(std::map<T, int> counts) {
    if (counts.size() > 1) counts.erase(std::nullopt);  // a room or adult that is known for some counts for the place
    return most_frequent(counts);
}

}  // namespace

std::set<TeacherId> WeekPlace::adults() const {
    auto all = assistants;
    if (adult) all.insert(*adult);
    else if (teacher) all.insert(*teacher);
    return all;
}

std::vector<WeekPlace> week_places(std::span<const SessionRow> rows, std::span<const catalogue::SlotLine> slots,
                                   std::span<const SlotTime> slot_times, const AssistantsBySession& assistants) {
    std::map<std::tuple<std::string, CourseId, int>, std::pair<WeekPlace, Counted>> places;
    for (const auto& row : rows) {
        const auto slot = slot_at(row, slots, slot_times);
        const int weekday = iso_weekday(row.day);
        if (!row.to_come() || row.makes_up || weekday > 5 || !slot) continue;
        auto& [place, counted] = places[{row.course_name, row.course, row.pattern_weekday}];
        place.course = row.course;
        place.course_name = row.course_name;
        place.pupils = row.places_max;
        place.base = row.kind == catalogue::CourseKind::base;
        place.lessons = row.lessons;
        place.pattern_weekday = row.pattern_weekday;
        place.teacher = row.teacher;
        place.last_day = std::max(place.last_day, row.day);
        ++place.sessions;
        place.without_room += row.room ? 0 : 1;
        place.without_adult += row.adult ? 0 : 1;
        ++counted.where[{weekday, *slot}];
        ++counted.rooms[row.room];
        ++counted.adults[row.adult];
        if (const auto helping = assistants.find(row.id); helping != assistants.end()) {
            for (const auto& one : helping->second) ++counted.assistants[one.adult];
        }
    }
    std::vector<WeekPlace> week;
    for (auto& [key, found] : places) {
        auto& [place, counted] = found;
        std::tie(place.weekday, place.slot) = most_frequent(counted.where);
        place.room = known_first(counted.rooms);
        place.adult = known_first(counted.adults);
        for (const auto& [who, times] : counted.assistants) {
            if (2 * times > place.sessions && place.adult != who) place.assistants.insert(who);
        }
        week.push_back(std::move(place));
    }
    return week;
}

std::vector<bool> in_the_way(std::span<const WeekPlace> places, std::span<const std::vector<CourseId>> shared) {
    const auto share_pupils = [&](CourseId one, CourseId two) {
        return std::ranges::any_of(shared, [&](const std::vector<CourseId>& courses) {
            return std::ranges::find(courses, one) != courses.end() && std::ranges::find(courses, two) != courses.end();
        });
    };
    const auto share_adults = [](const WeekPlace& one, const WeekPlace& two) {
        const auto there = two.adults();
        return std::ranges::any_of(one.adults(), [&](TeacherId who) { return there.contains(who); });
    };
    std::vector<bool> found(places.size(), false);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t k = i + 1; k < places.size(); ++k) {
            const auto& one = places[i];
            const auto& two = places[k];
            if (one.course == two.course || one.weekday != two.weekday || one.slot != two.slot) continue;
            const bool clash = share_adults(one, two) || (one.room && one.room == two.room) || share_pupils(one.course, two.course);
            if (clash) found[two.base && !one.base ? i : k] = true;
        }
    }
    return found;
}

}  // namespace luoshi::afterschool::timetable
