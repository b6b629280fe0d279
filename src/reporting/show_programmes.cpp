// How far every line of the action has come at a place, stage by stage. The lines count by themselves; nothing is counted here anew.
#include <algorithm>
#include <array>
#include <tuple>

#include "programmes/lines/api.hpp"
#include "reporting/sheet_file.hpp"
#include "reporting/use_cases.hpp"

namespace luoshi::reporting {
namespace {

namespace lines = programmes::lines;
using lines::UnitStage;

constexpr std::string_view province = "430000";  // all lines of the action lie there (docs/decisions/0010)

bool has(const lines::LineRow& line, UnitStage stage) {
    if (line.stages.empty()) return false;
    if (stage == UnitStage::called || stage == UnitStage::suspended || stage == UnitStage::withdrawn) return true;
    return std::ranges::find(line.stages, stage) != line.stages.end();
}

ProgrammeCounts count(Work& work, const Place& place) {
    ProgrammeCounts counts{place, work.today(), {}};
    for (const auto& line : lines::all_lines(work, province)) {
        auto stages = lines::count_stages(work, province, line.id, place.path);
        std::erase_if(stages, [&](const auto& one) { return !has(line, one.stage); });
        counts.lines.push_back({line.id, line.county, line.code, line.title, line.verb, line.unit, line.clause, std::move(stages)});
    }
    return counts;
}

constexpr std::array stages{UnitStage::called,   UnitStage::applied,         UnitStage::recommended,     UnitStage::qualified, UnitStage::scored,    UnitStage::publicised,
                            UnitStage::approved, UnitStage::in_construction, UnitStage::mid_term_passed, UnitStage::accepted,  UnitStage::suspended, UnitStage::withdrawn};

// A stage that the line does not have stays empty: 0 would say that nobody reached it. Of the suspended those that still are count.
std::string cell(const ProgrammeLineCounts& line, UnitStage stage) {
    const auto found = std::ranges::find(line.stages, stage, &lines::StageCount::stage);
    if (found == line.stages.end()) return "";
    return std::to_string(stage == UnitStage::suspended ? found->standing : found->reached);
}

documents::Sheet sheet_of(const ProgrammeCounts& counts, Headings headings) {
    const bool english = headings == Headings::words_en;
    documents::Sheet sheet{counts.place.name + " " + counts.on.to_string(), {}, {}};
    for (const auto& [words, words_en, width] : {std::tuple{"编号", "code", 8}, {"项目线", "line", 36}, {"要求", "verb", 12}, {"单位", "unit", 6}, {"条款", "clause", 12}})
        sheet.columns.push_back({english ? words_en : words, static_cast<double>(width)});
    for (const auto stage : stages)
        sheet.columns.push_back({std::string(english ? lines::stage_words_en(stage) : lines::stage_words(stage)), 12, documents::ColumnKind::integer});
    for (const auto& line : counts.lines) {
        documents::Row row{line.code, line.title, line.verb, line.unit, line.clause};
        for (const auto stage : stages) row.push_back(cell(line, stage));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

}  // namespace

Result<ProgrammeCounts> show_programmes(Work& work, const ShowProgrammes& query) {
    TRY(const Place place, place_for(work, query.body, permissions::read));
    return count(work, place);
}

Result<http::FileReply> export_programmes(Work& work, const ExportProgrammes& query) {
    TRY(const ProgrammeCounts counts, show_programmes(work, {query.body}));
    const auto sheet = sheet_of(counts, query.headings.value_or(Headings::words));
    return sheet_file(sheet, sheet.name, query.format.value_or(ReportFormat::xlsx), [&] { return json::to_json(counts); });
}

}  // namespace luoshi::reporting
