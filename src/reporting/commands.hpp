// What reporting is asked with.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>

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

struct ExportReport {
    FreezeId id;
    std::string layout;
    std::optional<ReportFormat> format = {};
    std::optional<Headings> headings = {};
};
BOOST_DESCRIBE_STRUCT(ExportReport, (), (id, layout, format, headings))

}  // namespace luoshi::reporting
