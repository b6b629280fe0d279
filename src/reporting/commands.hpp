// What reporting is asked with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "reporting/place.hpp"

namespace luoshi::reporting {

struct NoQuestion {};
BOOST_DESCRIBE_STRUCT(NoQuestion, (), ())

// Nothing named: the reader's own body, the running term, all schools, the borders of each month.
struct ShowFigures {
    std::optional<BodyId> body = {};
    std::optional<std::string> from = {};  // "2026-09"
    std::optional<std::string> to = {};
    std::optional<org::Stage> stage = {};
    std::optional<org::Tier> tier = {};
    std::optional<Setting> setting = {};
    std::optional<bool> boarding = {};
    std::optional<bool> is_private = {};
    std::optional<Borders> borders = {};
};
BOOST_DESCRIBE_STRUCT(ShowFigures, (), (body, from, to, stage, tier, setting, boarding, is_private, borders))

struct ShowProgrammes {
    std::optional<BodyId> body = {};
};
BOOST_DESCRIBE_STRUCT(ShowProgrammes, (), (body))

// Of a county or a school; without days the running term.
struct ShowBurden {
    std::optional<BodyId> body = {};
    std::optional<std::string> from = {};
    std::optional<std::string> to = {};
};
BOOST_DESCRIBE_STRUCT(ShowBurden, (), (body, from, to))

struct ShowFigure : ShowFigures {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ShowFigure, (ShowFigures), (name))

enum class FreezeKind { half_month, month, term, asked };
BOOST_DESCRIBE_ENUM(FreezeKind, half_month, month, term, asked)

// The same body, kind and day again: a new version, if anything is different; else the version that stands.
struct FreezeReport {
    FreezeId id;
    BodyId body;
    FreezeKind kind = FreezeKind::asked;
    std::optional<Date> day = {};  // absent: today
    std::optional<std::string> from = {};
    std::optional<std::string> to = {};
    std::optional<std::string> county = {};  // of the body
};
BOOST_DESCRIBE_STRUCT(FreezeReport, (), (id, body, kind, day, from, to, county))

struct FindReports {
    std::optional<BodyId> body = {};
};
BOOST_DESCRIBE_STRUCT(FindReports, (), (body))

struct ShowReport {
    FreezeId id;
};
BOOST_DESCRIBE_STRUCT(ShowReport, (), (id))

enum class ReportFormat { xlsx, csv, json };
BOOST_DESCRIBE_ENUM(ReportFormat, xlsx, csv, json)
enum class Headings { words, words_en, pinyin };
BOOST_DESCRIBE_ENUM(Headings, words, words_en, pinyin)

struct ExportProgrammes : ShowProgrammes {
    std::optional<ReportFormat> format = {};
    std::optional<Headings> headings = {};
};
BOOST_DESCRIBE_STRUCT(ExportProgrammes, (ShowProgrammes), (format, headings))

struct ExportReport {
    FreezeId id;
    std::string layout;
    std::optional<ReportFormat> format = {};
    std::optional<Headings> headings = {};
};
BOOST_DESCRIBE_STRUCT(ExportReport, (), (id, layout, format, headings))

// ---- the report builder

enum class TableSplit { none, stage, setting };
BOOST_DESCRIBE_ENUM(TableSplit, none, stage, setting)

// What a table shows, whichever body and period it is asked for.
struct TableDefinition {
    std::vector<std::string> indicators;
    std::optional<org::Stage> stage = {};
    std::optional<Setting> setting = {};
    std::optional<bool> boarding = {};
    std::optional<bool> is_private = {};
    TableSplit split = TableSplit::none;
    Borders borders = Borders::then;
    bool operator==(const TableDefinition&) const = default;
};
BOOST_DESCRIBE_STRUCT(TableDefinition, (), (indicators, stage, setting, boarding, is_private, split, borders))

struct ShowTable {
    std::vector<std::string> indicators;
    std::optional<BodyId> body = {};
    std::optional<std::string> from = {};
    std::optional<std::string> to = {};
    std::optional<org::Stage> stage = {};
    std::optional<Setting> setting = {};
    std::optional<bool> boarding = {};
    std::optional<bool> is_private = {};
    std::optional<TableSplit> split = {};
    std::optional<Borders> borders = {};
};
BOOST_DESCRIBE_STRUCT(ShowTable, (), (indicators, body, from, to, stage, setting, boarding, is_private, split, borders))

struct ExportTable : ShowTable {
    std::optional<ReportFormat> format = {};
    std::optional<Headings> headings = {};
};
BOOST_DESCRIBE_STRUCT(ExportTable, (ShowTable), (format, headings))

struct FreezeTable {
    TableId id;
    BodyId body;
    std::string name;
    TableDefinition definition;
    std::optional<std::string> from = {};
    std::optional<std::string> to = {};
    std::optional<std::string> county = {};  // of the body
};
BOOST_DESCRIBE_STRUCT(FreezeTable, (), (id, body, name, definition, from, to, county))

struct ShowFrozenTable {
    TableId id;
};
BOOST_DESCRIBE_STRUCT(ShowFrozenTable, (), (id))

struct ExportFrozenTable : ShowFrozenTable {
    std::optional<ReportFormat> format = {};
    std::optional<Headings> headings = {};
};
BOOST_DESCRIBE_STRUCT(ExportFrozenTable, (ShowFrozenTable), (format, headings))

// A new layout (after = 0) or its next version: `after` is the version that was changed.
struct SaveLayout {
    LayoutId id;
    BodyId body;
    std::int64_t after = 0;
    std::string name;
    TableDefinition definition;
    std::optional<std::string> county = {};  // of the body
};
BOOST_DESCRIBE_STRUCT(SaveLayout, (), (id, body, after, name, definition, county))

struct RetireLayout {
    LayoutId id;
    std::int64_t after = 0;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(RetireLayout, (), (id, after, county))

// ---- the weekly digest

enum class DigestLanguage { zh, en };
BOOST_DESCRIBE_ENUM(DigestLanguage, zh, en)

// Of one's own account and body; again: the address or language is changed.
struct SubscribeDigest {
    std::string address;
    DigestLanguage language = DigestLanguage::zh;
};
BOOST_DESCRIBE_STRUCT(SubscribeDigest, (), (address, language))

// ---- open data

struct ReleaseReport {
    ReleaseId id;
    FreezeId report;
    std::string title;
    std::vector<std::string> indicators;
    std::int64_t threshold = 10;
    std::optional<std::string> licence = {};  // absent: the house's own sentence
    std::optional<std::string> county = {};   // of the report
};
BOOST_DESCRIBE_STRUCT(ReleaseReport, (), (id, report, title, indicators, threshold, licence, county))

// What would be published, and what is left out.
struct PreviewRelease {
    FreezeId report;
    std::vector<std::string> indicators;
    std::optional<std::int64_t> threshold = {};
};
BOOST_DESCRIBE_STRUCT(PreviewRelease, (), (report, indicators, threshold))

struct WithdrawRelease {
    ReleaseId id;
    std::string reason;
    std::optional<std::string> county = {};
};
BOOST_DESCRIBE_STRUCT(WithdrawRelease, (), (id, reason, county))

struct ShowOpenData {
    std::string county;
    ReleaseId id;
};
BOOST_DESCRIBE_STRUCT(ShowOpenData, (), (county, id))

enum class OpenFormat { csv, json };
BOOST_DESCRIBE_ENUM(OpenFormat, csv, json)

struct OpenDataFile : ShowOpenData {
    std::optional<OpenFormat> format = {};
};
BOOST_DESCRIBE_STRUCT(OpenDataFile, (ShowOpenData), (format))

}  // namespace luoshi::reporting
