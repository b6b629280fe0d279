// The allocation files: courses.csv, wishes.csv and pupils.csv in, the seats out. Formats and limits stand in
// README.md.
//
// Texts are views (mapped files); names are kept as places in them, so the texts must outlive what is read. Reading
// runs on many threads and gives the same answer on any number. The first fault in the file refuses it, with the number
// of its line.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/allocation/matching/market.hpp"
#include "foundation/result.hpp"

namespace luoshi::afterschool::allocation::matching {

// A stretch of a text: 48 bits where, 16 bits how long.
struct Stretch {
    std::uint64_t packed = 0;
    static Stretch of(std::string_view text, std::string_view part) {
        return {static_cast<std::uint64_t>(part.data() - text.data()) << 16 | part.size()};
    }
    std::string_view in(std::string_view text) const { return text.substr(packed >> 16, packed & 0xffff); }
};

struct CourseRow {
    std::string_view course;
    std::uint32_t slot = 0;  // index into slots
    std::uint32_t capacity = 0;
    std::uint32_t min = 0;  // the group is held from this number on; 0: always
};

struct Tables {
    std::string_view wishes_text;
    std::vector<std::string_view> slots;
    std::vector<CourseRow> courses;
    Market market;
    std::vector<Stretch> pupil;         // by applicant, in wishes_text
    std::vector<std::uint32_t> slot;    // by applicant
    std::vector<std::uint32_t> rank;    // by wish; empty: every list counts 1, 2, 3 …
    std::vector<std::uint32_t> sorted;  // applicants by (pupil, slot), bytewise; empty: they stand so already
    std::size_t pupils_listed = 0;      // lines of pupils.csv

    std::string_view pupil_of(std::uint32_t a) const { return pupil[a].in(wishes_text); }
    std::uint32_t rank_of(std::uint32_t a, std::uint32_t wish) const {
        return rank.empty() ? wish + 1 : rank[market.first[a] + wish];
    }
    bool same_pupil(std::uint32_t a, std::uint32_t b) const { return pupil_of(a) == pupil_of(b); }
};

// Applicants are numbered as they first appear in the file: that is the line of first-come. Refuses with "bad-courses",
// "bad-wishes" or "bad-pupils" and the line in the words.
Result<Tables> read_tables(std::string_view courses, std::string_view wishes, std::optional<std::string_view> pupils,
                           unsigned threads = 1);

// "pupil,slot,course,rank", by pupil and slot; handed out piece by piece in order.
void write_seats(const Tables& tables, const Seats& seats, unsigned threads,
                 const std::function<void(std::string_view)>& out);

}  // namespace luoshi::afterschool::allocation::matching
