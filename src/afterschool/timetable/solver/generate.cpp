#include "afterschool/timetable/solver/generate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>

#include "afterschool/timetable/solver/constraints.hpp"
#include "afterschool/timetable/solver/prng.hpp"

namespace luoshi::afterschool::timetable::solver {
namespace {

constexpr Profile published_sizes[] = {
    {"comp01", 30, 160, 6, 24, 14, 5, 6, 53},    {"comp02", 82, 283, 16, 71, 70, 5, 5, 513},
    {"comp03", 72, 251, 16, 61, 68, 5, 5, 382},  {"comp04", 79, 286, 18, 70, 57, 5, 5, 396},
    {"comp05", 54, 152, 9, 47, 139, 6, 6, 771},  {"comp06", 108, 361, 18, 87, 70, 5, 5, 632},
    {"comp07", 131, 434, 20, 99, 77, 5, 5, 667}, {"comp08", 86, 324, 18, 76, 61, 5, 5, 478},
    {"comp09", 76, 279, 18, 68, 75, 5, 5, 405},  {"comp10", 115, 370, 18, 88, 67, 5, 5, 694},
    {"comp11", 30, 162, 5, 24, 13, 5, 9, 94},    {"comp12", 88, 218, 11, 74, 150, 6, 6, 1368},
    {"comp13", 82, 308, 19, 77, 66, 5, 5, 468},  {"comp14", 85, 275, 17, 68, 60, 5, 5, 486},
    {"comp15", 72, 251, 16, 61, 68, 5, 5, 382},  {"comp16", 108, 366, 20, 89, 71, 5, 5, 518},
    {"comp17", 99, 339, 17, 80, 70, 5, 5, 548},  {"comp18", 47, 138, 9, 47, 52, 6, 6, 594},
    {"comp19", 74, 277, 16, 66, 66, 5, 5, 475},  {"comp20", 121, 390, 19, 95, 78, 5, 5, 691},
    {"comp21", 94, 327, 18, 76, 78, 5, 5, 463},
};

constexpr int tries = 200;            // plans of one block before its lectures go wherever there is room
constexpr int curriculum_tries = 60;  // candidates of one curriculum, the most compact is taken
constexpr int lectures_a_course_max = 8;

class Plant {
 public:
    Plant(const Profile& profile, std::uint64_t seed)
        : profile_(profile),
          random_(seed),
          taken_(static_cast<std::size_t>(profile.days * profile.periods_a_day * profile.rooms), 0) {}

    std::optional<Generated> grow() {
        draw_lectures();
        draw_blocks();
        for (const auto& block : blocks_) {
            if (!plant(block)) return std::nullopt;
        }
        problem_.name = fmt::format("{}-like", profile_.name);
        problem_.days = profile_.days;
        problem_.periods_a_day = profile_.periods_a_day;
        name_courses_and_rooms();
        appoint_teachers();
        choose_curricula();
        close_periods();
        Solution planted;
        for (int c = 0; c < profile_.courses; ++c) {
            for (const auto& [period, room] : places_[static_cast<std::size_t>(c)])
                planted.push_back({c, room, period});
        }
        return Generated{std::move(problem_), std::move(planted)};
    }

 private:
    using Places = std::vector<std::pair<int, int>>;  // (period, room)
    int periods() const { return profile_.days * profile_.periods_a_day; }
    std::uint8_t& taken(int period, int room) {
        return taken_[static_cast<std::size_t>(period * profile_.rooms + room)];
    }

    void draw_lectures() {
        lectures_.assign(static_cast<std::size_t>(profile_.courses), 1);
        for (int rest = profile_.lectures - profile_.courses; rest > 0;) {
            auto& count = lectures_[static_cast<std::size_t>(random_.below(profile_.courses))];
            if (count >= std::min(lectures_a_course_max, periods())) continue;
            ++count;
            --rest;
        }
        places_.resize(static_cast<std::size_t>(profile_.courses));
    }

    // Courses that one year of pupils goes to: together they fill at most three quarters of the week.
    void draw_blocks() {
        std::vector<int> block;
        int sum = 0;
        for (int c = 0; c < profile_.courses; ++c) {
            const int lectures = lectures_[static_cast<std::size_t>(c)];
            if (!block.empty() &&
                (sum + lectures > periods() * 3 / 4 || static_cast<int>(block.size()) >= 3 + random_.below(3))) {
                blocks_.push_back(std::exchange(block, {}));
                sum = 0;
            }
            block.push_back(c);
            sum += lectures;
        }
        if (!block.empty()) blocks_.push_back(std::move(block));
    }

    bool plant(const std::vector<int>& block) {
        int sum = 0;
        for (const int c : block) sum += lectures_[static_cast<std::size_t>(c)];
        for (int attempt = 0; attempt < tries; ++attempt) {
            if (plant_in_runs(block, sum)) return true;
        }
        return plant_anywhere(block);
    }

    // On each day of the block a run of neighbouring periods, so that nobody waits in between; each course in one room.
    bool plant_in_runs(const std::vector<int>& block, int sum) {
        const int days = std::min(profile_.days, std::max(1, sum / 2));
        std::vector<int> run(static_cast<std::size_t>(profile_.days), 0);
        for (int i = 0; i < sum; ++i) {
            int day = i < 2 * days ? i / 2 % days : random_.below(days);
            for (int step = 0; step < profile_.days && run[static_cast<std::size_t>(day)] >= profile_.periods_a_day;
                 ++step)
                day = (day + 1) % profile_.days;
            ++run[static_cast<std::size_t>(day)];
        }
        std::vector<std::vector<int>> cells(static_cast<std::size_t>(profile_.days));
        for (int d = 0; d < profile_.days; ++d) {
            const int length = run[static_cast<std::size_t>(d)];
            if (length == 0) continue;
            const int first = random_.below(profile_.periods_a_day - length + 1);
            for (int i = 0; i < length; ++i)
                cells[static_cast<std::size_t>(d)].push_back(d * profile_.periods_a_day + first + i);
        }
        std::vector<std::pair<int, Places>> planned;
        std::vector<std::uint8_t> mine = taken_;
        int day = random_.below(profile_.days);
        for (const int c : block) {
            std::vector<int> at;
            for (int i = 0; i < lectures_[static_cast<std::size_t>(c)]; ++i) {
                for (int step = 0; step < profile_.days && cells[static_cast<std::size_t>(day)].empty(); ++step)
                    day = (day + 1) % profile_.days;
                at.push_back(cells[static_cast<std::size_t>(day)].back());
                cells[static_cast<std::size_t>(day)].pop_back();
                day = (day + 1) % profile_.days;
            }
            const auto room = room_free_at(mine, at);
            if (!room) return false;
            Places places;
            for (const int p : at) {
                mine[static_cast<std::size_t>(p * profile_.rooms + *room)] = 1;
                places.emplace_back(p, *room);
            }
            planned.emplace_back(c, std::move(places));
        }
        taken_ = std::move(mine);
        for (auto& [c, places] : planned) places_[static_cast<std::size_t>(c)] = std::move(places);
        return true;
    }

    std::optional<int> room_free_at(const std::vector<std::uint8_t>& taken, const std::vector<int>& at) {
        const int first = random_.below(profile_.rooms);
        for (int i = 0; i < profile_.rooms; ++i) {
            const int room = (first + i) % profile_.rooms;
            const bool free = std::ranges::none_of(
                at, [&](int p) { return taken[static_cast<std::size_t>(p * profile_.rooms + room)] != 0; });
            if (free) return room;
        }
        return std::nullopt;
    }

    bool plant_anywhere(const std::vector<int>& block) {
        std::set<int> used;
        for (const int c : block) {
            for (int i = 0; i < lectures_[static_cast<std::size_t>(c)]; ++i) {
                const int first = random_.below(periods() * profile_.rooms);
                bool placed = false;
                for (int step = 0; step < periods() * profile_.rooms && !placed; ++step) {
                    const int cell = (first + step) % (periods() * profile_.rooms);
                    const int period = cell / profile_.rooms;
                    const int room = cell % profile_.rooms;
                    if (taken(period, room) != 0 || used.contains(period)) continue;
                    taken(period, room) = 1;
                    used.insert(period);
                    places_[static_cast<std::size_t>(c)].emplace_back(period, room);
                    placed = true;
                }
                if (!placed) return false;
            }
        }
        return true;
    }

    void name_courses_and_rooms() {
        for (int r = 0; r < profile_.rooms; ++r)
            problem_.rooms.push_back({fmt::format("r{:02}", r), 20 + random_.below(4) * random_.below(60)});
        for (int c = 0; c < profile_.courses; ++c) {
            std::set<int> days;
            int chairs = 1000;
            for (const auto& [period, room] : places_[static_cast<std::size_t>(c)]) {
                days.insert(period / profile_.periods_a_day);
                chairs = std::min(chairs, problem_.rooms[static_cast<std::size_t>(room)].capacity);
            }
            const int pupils = std::max(1, chairs * (50 + random_.below(51)) / 100);
            problem_.meetings.push_back({fmt::format("c{:04}", c),
                                         {},
                                         lectures_[static_cast<std::size_t>(c)],
                                         static_cast<int>(days.size()),
                                         pupils});
        }
    }

    bool overlap(int a, int b) const {
        return std::ranges::any_of(places_[static_cast<std::size_t>(a)], [&](const auto& one) {
            return std::ranges::any_of(places_[static_cast<std::size_t>(b)],
                                       [&](const auto& two) { return one.first == two.first; });
        });
    }

    void appoint_teachers() {
        std::vector<std::vector<int>> taught;
        for (int c = 0; c < profile_.courses; ++c) {
            int teacher = static_cast<int>(taught.size());
            if (teacher >= profile_.teachers) {
                const int first = random_.below(profile_.teachers);
                for (int i = 0; i < profile_.teachers; ++i) {
                    const int candidate = (first + i) % profile_.teachers;
                    const bool free = std::ranges::none_of(taught[static_cast<std::size_t>(candidate)],
                                                           [&](int other) { return overlap(c, other); });
                    if (!free) continue;
                    teacher = candidate;
                    break;
                }
            }
            if (teacher == static_cast<int>(taught.size())) taught.emplace_back();
            taught[static_cast<std::size_t>(teacher)].push_back(c);
            problem_.meetings[static_cast<std::size_t>(c)].teachers = {teacher};
        }
        for (std::size_t t = 0; t < taught.size(); ++t) problem_.teachers.push_back(fmt::format("t{:03}", t));
    }

    // How many lectures of these courses stand alone in their day; −1 when two overlap.
    int alone(const std::vector<int>& courses) const {
        std::vector<std::uint8_t> busy(static_cast<std::size_t>(periods()), 0);
        for (const int c : courses) {
            for (const auto& [period, room] : places_[static_cast<std::size_t>(c)]) {
                if (std::exchange(busy[static_cast<std::size_t>(period)], 1) != 0) return -1;
            }
        }
        int count = 0;
        for (int p = 0; p < periods(); ++p) {
            const int of_day = p % profile_.periods_a_day;
            const bool before = of_day > 0 && busy[static_cast<std::size_t>(p - 1)] != 0;
            const bool after = of_day + 1 < profile_.periods_a_day && busy[static_cast<std::size_t>(p + 1)] != 0;
            if (busy[static_cast<std::size_t>(p)] != 0 && !before && !after) ++count;
        }
        return count;
    }

    void choose_curricula() {
        std::vector<std::vector<int>> chosen(
            blocks_.begin(), blocks_.begin() + std::min<std::ptrdiff_t>(profile_.curricula,
                                                                        static_cast<std::ptrdiff_t>(blocks_.size())));
        while (static_cast<int>(chosen.size()) < profile_.curricula) {
            std::vector<int> best;
            int best_alone = 0;
            for (int i = 0; i < curriculum_tries; ++i) {
                std::vector<int> courses =
                    blocks_[static_cast<std::size_t>(random_.below(static_cast<int>(blocks_.size())))];
                if (courses.size() > 2 && random_.below(2) == 0)
                    courses.erase(courses.begin() + random_.below(static_cast<int>(courses.size())));
                const int other = random_.below(profile_.courses);
                if (std::ranges::find(courses, other) == courses.end()) courses.push_back(other);
                const int count = alone(courses);
                if (count < 0 || (!best.empty() && count >= best_alone)) continue;
                best = std::move(courses);
                best_alone = count;
            }
            if (best.empty()) best = {random_.below(profile_.courses)};
            chosen.push_back(std::move(best));
        }
        for (std::size_t g = 0; g < chosen.size(); ++g)
            problem_.groups.push_back({fmt::format("q{:03}", g), chosen[g]});
    }

    void close_periods() {
        problem_.open_all();
        int left = profile_.unavailable;
        for (int attempt = 0; left > 0 && attempt < 100 * profile_.unavailable; ++attempt) {
            const int c = random_.below(profile_.courses);
            const int p = random_.below(periods());
            const auto& places = places_[static_cast<std::size_t>(c)];
            if (!problem_.is_open(c, p) ||
                std::ranges::any_of(places, [&](const auto& place) { return place.first == p; }))
                continue;
            problem_.open[static_cast<std::size_t>(c * periods() + p)] = 0;
            --left;
        }
    }

    const Profile& profile_;
    Prng random_;
    Problem problem_;
    std::vector<int> lectures_;
    std::vector<std::vector<int>> blocks_;
    std::vector<Places> places_;
    std::vector<std::uint8_t> taken_;  // periods × rooms
};

}  // namespace

std::span<const Profile> profiles() { return published_sizes; }

std::optional<Profile> find_profile(std::string_view name) {
    for (const auto& profile : published_sizes) {
        if (profile.name == name) return profile;
    }
    return std::nullopt;
}

Generated generate(const Profile& profile, std::uint64_t seed) {
    for (std::uint64_t attempt = 0; attempt < 1000; ++attempt) {
        if (auto grown = Plant(profile, seed * 1000 + attempt).grow()) return std::move(*grown);
    }
    throw std::logic_error("no timetable of this size could be planted");
}

}  // namespace luoshi::afterschool::timetable::solver
