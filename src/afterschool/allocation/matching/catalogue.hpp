// courses.csv: the courses by (slot, course) and the slots by name.
#pragma once
#include <optional>
#include <string_view>

#include "afterschool/allocation/matching/columns.hpp"
#include "afterschool/allocation/matching/names.hpp"
#include "afterschool/allocation/matching/tables.hpp"

namespace luoshi::afterschool::allocation::matching {

class Catalogue {
 public:
    explicit Catalogue(std::size_t most) : by_name_(most), slots_by_name_(most) {}

    std::optional<Fault> read(std::string_view text, Tables& tables);
    // `none` where there is no such one.
    std::uint32_t slot(std::string_view name, const Tables& tables) const;
    std::uint32_t course(std::uint32_t slot, std::string_view name, const Tables& tables) const;

 private:
    std::optional<Fault> read_course(const char* at, const csv::Line& line, const Columns& columns, Tables& tables);

    Names by_name_;
    Names slots_by_name_;
};

}  // namespace luoshi::afterschool::allocation::matching
