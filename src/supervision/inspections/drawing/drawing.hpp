// The double random draw, pure: from a frozen list and a seed to schools and the inspectors who go there. What draws, `luoshi draw verify` and the
// page in the browser compute the same from the same bytes.
//
// The list (luoshi.inspection/1), one fact a line, fields parted by single spaces:
//   luoshi.inspection/1
//   draw ID
//   stratum NAME COUNT ALTERNATES          how many schools of this stratum are drawn, and how many stand by
//   object CODE STRATUM SCORE              every school in range, once
//   inspector CODE                         everybody on the list of inspectors, once
//   avoid INSPECTOR OBJECT                 never there; why is nobody's business but the office's
// Schools: by lottery number of their code, the smallest of each stratum (draw::pick_stratified). Inspectors: for each school they stand in line by
// the lottery number of "SCHOOL|INSPECTOR"; whoever must avoid it is left out, the first two go, the others step in one after the other. So each
// permitted pair is equally likely at each school, whatever happens at another one.
#pragma once
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "platform/draw/record.hpp"

namespace luoshi::supervision::inspections::drawing {

inline constexpr std::string_view list_schema = "luoshi.inspection/1";
inline constexpr std::string_view mechanism = "inspection";

struct StratumLine {
    std::string name;
    std::size_t count = 0;
    std::size_t alternates = 0;
};
struct ObjectLine {
    std::string code;
    std::string stratum;
    std::int64_t score = 0;
};
struct List {
    std::string draw;
    std::vector<StratumLine> strata;
    std::vector<ObjectLine> objects;
    std::vector<std::string> inspectors;
    std::set<std::pair<std::string, std::string>> avoid;  // inspector, object
};
std::string written(const List& list);
// Refuses with "bad-list" and the line.
Result<List> read_list(std::string_view text);

struct Pick {
    std::string stratum;
    std::size_t place = 0;  // in its stratum, from 1
    bool chosen = false;    // or an alternate
    std::string object;
    std::vector<std::string> line;  // inspectors in the order in which they go; the first two do
};
// Refuses with "too-few-to-draw" (objects of a stratum) and "too-few-inspectors" (a school that fewer than two may inspect).
Result<std::vector<Pick>> draw_all(const List& list, draw::Algorithm algorithm, std::string_view seed);
// "kind,stratum,place,object,inspectors" lines, inspectors parted by blanks.
std::string result_text(const std::vector<Pick>& picks);

// For draw::verify; refuses what is not of this mechanism with "unknown-mechanism".
Result<std::string> recompute(const draw::Record& record, const draw::Texts& inputs, std::string_view seed);

}  // namespace luoshi::supervision::inspections::drawing
