// Random markets for the property tests, and the slow, plain answers that the fast ones are compared with.
#pragma once
#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

#include "afterschool/allocation/matching/market.hpp"

namespace luoshi::afterschool::allocation::matching::testing {

struct Case {
    Market market;
    std::vector<std::uint32_t> line;
};

inline void showValue(const Case& c, std::ostream& out) {
    for (std::uint32_t a = 0; a < c.market.applicants(); ++a) {
        out << a << " (line " << c.line[a] << "):";
        for (std::uint32_t w = 0; w < c.market.wishes_of(a).size(); ++w)
            out << ' ' << c.market.wishes_of(a)[w] << '/' << c.market.priority_of(a, w);
        out << '\n';
    }
    out << "places:";
    for (const auto p : c.market.places) out << ' ' << p;
}

struct Size {
    std::uint32_t applicants = 6;
    std::uint32_t courses = 4;
    std::uint32_t places = 3;
    std::int32_t priorities = 3;
};

inline std::vector<std::uint32_t> shuffled(std::uint32_t n) {
    std::vector<std::uint32_t> order(n);
    std::iota(order.begin(), order.end(), 0U);
    for (std::uint32_t i = n; i > 1; --i) std::swap(order[i - 1], order[*rc::gen::inRange<std::uint32_t>(0, i)]);
    return order;
}

inline Case a_case(Size size) {
    Case made;
    auto& m = made.market;
    const auto applicants = *rc::gen::inRange<std::uint32_t>(0, size.applicants + 1);
    const auto courses = *rc::gen::inRange<std::uint32_t>(1, size.courses + 1);
    for (std::uint32_t c = 0; c < courses; ++c)
        m.places.push_back(*rc::gen::inRange<std::uint32_t>(0, size.places + 1));
    m.first.push_back(0);
    for (std::uint32_t a = 0; a < applicants; ++a) {
        auto wishes = shuffled(courses);
        wishes.resize(*rc::gen::inRange<std::uint32_t>(0, courses + 1));
        for (const auto course : wishes) {
            m.course.push_back(course);
            m.priority.push_back(*rc::gen::inRange(0, size.priorities));
        }
        m.first.push_back(static_cast<std::uint32_t>(m.course.size()));
    }
    if (*rc::gen::inRange(0, 3) == 0) m.priority.clear();
    made.line = shuffled(applicants);
    return made;
}

// The priority of an applicant for a course; only for wishes.
inline bool prefers(const Case& c, std::uint32_t a, std::uint32_t wish_a, std::uint32_t b, std::uint32_t wish_b) {
    const auto pa = c.market.priority_of(a, wish_a);
    const auto pb = c.market.priority_of(b, wish_b);
    return pa != pb ? pa < pb : c.line[a] < c.line[b];
}

inline bool within_places(const Market& m, const Seats& seats) {
    std::vector<std::uint32_t> taken(m.courses(), 0);
    for (std::uint32_t a = 0; a < m.applicants(); ++a) {
        if (seats[a] == none) continue;
        if (seats[a] >= m.wishes_of(a).size()) return false;
        ++taken[m.wishes_of(a)[seats[a]]];
    }
    for (std::uint32_t c = 0; c < m.courses(); ++c) {
        if (taken[c] > m.places[c]) return false;
    }
    return true;
}

// No pupil and course that would both rather have each other.
inline bool stable(const Case& c, const Seats& seats) {
    const auto& m = c.market;
    std::vector<std::vector<std::pair<std::uint32_t, std::uint32_t>>> holders(m.courses());
    for (std::uint32_t a = 0; a < m.applicants(); ++a) {
        if (seats[a] != none) holders[m.wishes_of(a)[seats[a]]].emplace_back(a, seats[a]);
    }
    for (std::uint32_t a = 0; a < m.applicants(); ++a) {
        const auto end = std::min<std::size_t>(seats[a], m.wishes_of(a).size());
        for (std::uint32_t w = 0; w < end; ++w) {
            const auto& held = holders[m.wishes_of(a)[w]];
            if (held.size() < m.places[m.wishes_of(a)[w]]) return false;
            for (const auto& [b, wish] : held) {
                if (prefers(c, a, w, b, wish)) return false;
            }
        }
    }
    return true;
}

// Every way of seating everybody at one of their wishes or nowhere, within places.
template <class F>
void each_seating(const Market& m, F&& f) {
    Seats seats(m.applicants(), none);
    auto left = m.places;
    const auto place = [&](const auto& self, std::uint32_t a) -> void {
        if (a == m.applicants()) return f(seats);
        seats[a] = none;
        self(self, a + 1);
        for (std::uint32_t w = 0; w < m.wishes_of(a).size(); ++w) {
            auto& free = left[m.wishes_of(a)[w]];
            if (free == 0) continue;
            --free;
            seats[a] = w;
            self(self, a + 1);
            ++free;
        }
        seats[a] = none;
    };
    place(place, 0);
}

}  // namespace luoshi::afterschool::allocation::matching::testing

namespace rc {
template <>
struct Arbitrary<luoshi::afterschool::allocation::matching::testing::Case> {
    static Gen<luoshi::afterschool::allocation::matching::testing::Case> arbitrary() {
        return gen::exec([] { return luoshi::afterschool::allocation::matching::testing::a_case({}); });
    }
};
}  // namespace rc
