// From files to files: what `luoshi allocate` does and `luoshi draw verify` does again.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "afterschool/allocation/matching/tables.hpp"
#include "platform/draw/record.hpp"

namespace luoshi::afterschool::allocation::matching {

enum class Ties {
    lottery,  // by lottery number
    id,       // by the pupil ids' bytes: no lots, for comparison with other programs
};
BOOST_DESCRIBE_ENUM(Ties, lottery, id)

// What happens to a course with fewer seats taken than its `min`.
enum class BelowMin {
    report,  // it is named; merging, moving or cancelling is decided by people, who ask the families (the default: the
             // mechanism stays truthful)
    close,   // in each slot the emptiest such course is closed and everything is allocated again, until none is left
};
BOOST_DESCRIBE_ENUM(BelowMin, report, close)

struct Options {
    Mechanism mechanism = Mechanism::da;
    Ties ties = Ties::lottery;
    BelowMin below_min = BelowMin::report;
    draw::Algorithm algorithm = draw::Algorithm::sha256;
    std::string seed = {};  // bytes; not used by first-come and with ties by id
    unsigned threads = 1;
    bool uses_seed() const { return mechanism != Mechanism::first_come && ties == Ties::lottery; }
};
// From a mechanism's word and a record's options. Refuses with "unknown-mechanism" or "unknown-option".
Result<Options> options_of(std::string_view mechanism, const json::value& options);
json::value written(const Options& options);

// Applicants in line: by lottery number, by id, or as they came.
std::vector<std::uint32_t> line_of(const Tables& tables, const Options& options);

struct Allocated {
    Seats seats;
    std::vector<std::uint32_t> taken;   // by course
    std::vector<std::uint32_t> closed;  // courses that were closed for want of applicants
};
Allocated allocate_tables(Tables& tables, const std::vector<std::uint32_t>& line, const Options& options);

// Places that courses keep for groups, as a frozen list says it.
struct KeptLine {
    std::string course;
    std::string group;
    std::uint32_t places = 0;
};
struct Kept {
    std::vector<KeptLine> lines;
    std::map<std::string, std::string, std::less<>> groups;  // by pupil; who stands in none has none
};
// Fills in groups and reserves of the market. Refuses with "bad-list": a course that is not there, twice the same group.
Result<Nothing> keep_places(Tables& tables, const Kept& kept);

struct InputTexts {
    std::string_view courses;
    std::string_view wishes;
    std::optional<std::string_view> pupils;
    const Kept* kept = nullptr;
};
struct BelowMinLine {
    std::string course;
    std::string slot;
    std::int64_t taken = 0;
    std::int64_t min = 0;
    bool closed = false;
};
BOOST_DESCRIBE_STRUCT(BelowMinLine, (), (course, slot, taken, min, closed))
struct FileFigures {
    std::int64_t pupils_listed = 0;
    std::int64_t applicants = 0;  // pupil and slot
    std::int64_t wishes = 0;
    std::int64_t courses = 0;
    std::int64_t places = 0;
    std::int64_t seated = 0;
    std::int64_t first_wish = 0;
    std::vector<BelowMinLine> below_min;
};
BOOST_DESCRIBE_STRUCT(FileFigures, (),
                      (pupils_listed, applicants, wishes, courses, places, seated, first_wish, below_min))
struct FileResult {
    FileFigures figures;
    draw::Record record;  // complete but for the names of files
};

// The seats go to `out` piece by piece, in order. Refuses as read_tables does.
Result<FileResult> allocate_texts(const InputTexts& texts, const Options& options,
                                  const std::function<void(std::string_view)>& out);

// For draw::verify: da, rsd and first-come from courses, wishes and pupils, or from a frozen list; "order" and "pick"
// as draw does. `threads` changes how fast it is and nothing else.
draw::Recompute recompute_with(unsigned threads);

// The frozen list of a round (luoshi.frozen/1: "course id slot places min", "wish code slot rank course priority",
// "group code group" and "kept course group places" lines) as the two files and the kept places. Refuses with
// "bad-list" and the line.
struct FrozenFiles {
    std::string courses;
    std::string wishes;
    Kept kept;
};
Result<FrozenFiles> files_of_frozen(std::string_view list);

}  // namespace luoshi::afterschool::allocation::matching
