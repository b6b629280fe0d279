// Tables that a person puts together: which indicators, of which schools, split how, on which borders; the same formula as every other figure.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/route.hpp"
#include "reporting/commands.hpp"
#include "reporting/frozen.hpp"

namespace luoshi::reporting {

// One row: a body, whole or one stratum of it ("" is all its schools).
struct TableLine {
    std::string code;
    std::string name;
    std::string stratum;  // name of a stage or setting; empty: all
    std::vector<FrozenFigure> figures;
    bool operator==(const TableLine&) const = default;
};
BOOST_DESCRIBE_STRUCT(TableLine, (), (code, name, stratum, figures))
using TableContent = std::vector<TableLine>;

// Refuses with "table-without-indicators", "no-such-indicator" or "indicator-twice".
Result<std::vector<const Indicator*>> chosen_indicators(const std::vector<std::string>& names);
// The body itself first, then what lies below it; each whole and then by its strata.
TableContent table_of(Work& work, const Place& place, const Period& period, const TableDefinition& definition, std::span<const Indicator* const> wanted);
Result<http::FileReply> table_file(const TableContent& content, const std::string& title, ReportFormat format, Headings headings);

}  // namespace luoshi::reporting
