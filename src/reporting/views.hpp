// What the pages of reporting show. Money is whole fen; shares are 0 to 1 and absent where nothing stands below the line.
#pragma once
#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "reporting/commands.hpp"
#include "reporting/indicators.hpp"
#include "reporting/place.hpp"

namespace luoshi::reporting {

struct IndicatorView {
    std::string name;
    std::string words, words_en;
    std::string definition, definition_en;
    When when = When::in_period;
    FigureUnit unit = FigureUnit::share;
    std::string notice_number;
    std::string clause;                 // its path in the notice
    std::optional<std::string> notice;  // its id, where the register has it published
    bool more_is_better = true;
};
BOOST_DESCRIBE_STRUCT(IndicatorView, (), (name, words, words_en, definition, definition_en, when, unit, notice_number, clause, notice, more_is_better))

struct IndicatorList {
    std::vector<IndicatorView> items;
};
BOOST_DESCRIBE_STRUCT(IndicatorList, (), (items))

struct FigureValue {
    std::int64_t numerator = 0;
    std::optional<std::int64_t> denominator;  // of shares
    std::optional<double> value;
    // Of shares of people or schools: the 95 % interval, so that a small body is not taken for a sure one.
    std::optional<double> low, high;
    bool operator==(const FigureValue&) const = default;
};
BOOST_DESCRIBE_STRUCT(FigureValue, (), (numerator, denominator, value, low, high))

struct FigureMonth {
    std::string month;
    FigureValue figure;
};
BOOST_DESCRIBE_STRUCT(FigureMonth, (), (month, figure))

struct FigureBelow {
    BodyId body;
    std::string name;
    std::string code;
    ReportLevel level = ReportLevel::school;
    FigureValue figure;
    int rank = 0;      // by the lower end of the interval; equal ones share it
    std::string rows;  // of a school: the desk's page with what was counted
};
BOOST_DESCRIBE_STRUCT(FigureBelow, (), (body, name, code, level, figure, rank, rows))

struct ReportFigure {
    IndicatorView indicator;
    FigureValue figure;
    std::string rows;  // of a school: the desk's page that lists what was counted; else empty
};
BOOST_DESCRIBE_STRUCT(ReportFigure, (), (indicator, figure, rows))

struct ReportFigures {
    Place place;
    std::string from, to;
    Borders borders = Borders::then;
    std::vector<ReportFigure> items;
};
BOOST_DESCRIBE_STRUCT(ReportFigures, (), (place, from, to, borders, items))

struct FigurePage {
    Place place;
    std::vector<Place> above;  // from the highest that the reader may see downwards
    std::string from, to;
    Borders borders = Borders::then;
    IndicatorView indicator;
    FigureValue figure;
    std::string rows;
    std::vector<FigureMonth> months;
    std::vector<FigureBelow> below;
};
BOOST_DESCRIBE_STRUCT(FigurePage, (), (place, above, from, to, borders, indicator, figure, rows, months, below))

// ---- frozen reports

struct ReportLine {
    FreezeId id;
    std::string county;
    BodyId body;
    std::string body_name;
    FreezeKind kind = FreezeKind::asked;
    Date day;
    int version = 1;
    std::string from, to;
    std::string digest;
    int changed = 0;  // figures that differ from the version before
    Instant frozen_at;
    std::string frozen_by_name;
};
BOOST_DESCRIBE_STRUCT(ReportLine, (), (id, county, body, body_name, kind, day, version, from, to, digest, changed, frozen_at, frozen_by_name))

struct ReportList {
    std::vector<ReportLine> items;
};
BOOST_DESCRIBE_STRUCT(ReportList, (), (items))

struct ReportCell {
    std::string indicator;
    FigureValue figure;
    bool operator==(const ReportCell&) const = default;
};
BOOST_DESCRIBE_STRUCT(ReportCell, (), (indicator, figure))
struct ReportBody {
    std::string code;
    std::string name;
    std::vector<ReportCell> figures;
};
BOOST_DESCRIBE_STRUCT(ReportBody, (), (code, name, figures))
struct ReportRevision {
    std::string code;
    std::string name;
    std::string indicator;
    FigureValue before;
    FigureValue after;
};
BOOST_DESCRIBE_STRUCT(ReportRevision, (), (code, name, indicator, before, after))

struct LayoutLine {
    std::string name;
    std::string words, words_en;
};
BOOST_DESCRIBE_STRUCT(LayoutLine, (), (name, words, words_en))

struct ReportPage {
    ReportLine report;
    std::vector<ReportBody> bodies;         // the body itself first
    std::vector<ReportRevision> revisions;  // against the version before
    std::vector<ReportLine> versions;       // all of the same body, kind and day, the latest first
    std::vector<LayoutLine> layouts;        // in which it can be taken along
};
BOOST_DESCRIBE_STRUCT(ReportPage, (), (report, bodies, revisions, versions, layouts))

// ---- duties and supervision beside the figures

struct SupervisionCounts {
    Place place;
    Date from, until;  // what arose in these days; what is open counts as open
    std::int64_t duties = 0, duties_green = 0, duties_yellow = 0, duties_red = 0, duties_closed = 0;
    std::int64_t cases_open = 0, cases_ordered = 0, cases_closed = 0;
    std::int64_t complaints = 0, complaints_open = 0, complaints_overdue = 0;
    std::int64_t inspections_drawn = 0, inspections_done = 0, findings_open = 0;
    std::int64_t orders = 0, orders_closed = 0, orders_closed_in_time = 0, orders_overdue = 0;
};
BOOST_DESCRIBE_STRUCT(SupervisionCounts, (),
                      (place, from, until, duties, duties_green, duties_yellow, duties_red, duties_closed, cases_open, cases_ordered, cases_closed, complaints,
                       complaints_open, complaints_overdue, inspections_drawn, inspections_done, findings_open, orders, orders_closed, orders_closed_in_time,
                       orders_overdue))

// ---- what waits for one person over all rooms

// By the earliest day: red when it is past, yellow within three working days, green later; none without a day.
enum class TaskColour { none, green, yellow, red };
BOOST_DESCRIBE_ENUM(TaskColour, none, green, yellow, red)

struct WaitingTask {
    std::string task;
    std::string words, words_en;
    std::int64_t count = 0;
    std::optional<Date> due;
    std::int64_t overdue = 0;
    std::string link;               // page of the desk; empty: only on the phone
    std::string phone_link = {};    // page of the phone; empty: only at the desk
    TaskColour colour = TaskColour::none;
};
BOOST_DESCRIBE_STRUCT(WaitingTask, (), (task, words, words_en, count, due, overdue, link, phone_link, colour))

struct WaitingTasks {
    std::vector<WaitingTask> items;
};
BOOST_DESCRIBE_STRUCT(WaitingTasks, (), (items))

}  // namespace luoshi::reporting
