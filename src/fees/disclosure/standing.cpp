#include "fees/disclosure/api.hpp"
#include "fees/disclosure/queries.hpp"
#include "fees/reckoning/api.hpp"

namespace luoshi::fees::disclosure {
namespace {

struct Head {
    NoticeId id;
    PlanId plan;
    int version = 0;
    Instant published_at;
};
BOOST_DESCRIBE_STRUCT(Head, (), (id, plan, version, published_at))

struct Line {
    std::string item;
    int grade = 0;
    std::int64_t price_fen = 0;
    reckoning::Unit unit = reckoning::Unit::lesson;
};
BOOST_DESCRIBE_STRUCT(Line, (), (item, grade, price_fen, unit))

}  // namespace

std::optional<Notice> standing_notice(Work& work, std::string_view county, PlanId plan, Instant at) {
    const auto head = work.one<Head>(queries::standing_notice, county, plan, at);
    if (!head) return std::nullopt;
    Notice notice{head->id, head->plan, head->version, head->published_at, {}};
    for (auto& line : work.all<Line>(queries::lines_of_notice, county, head->id))
        notice.lines.push_back({std::move(line.item), line.grade, Money::fen(line.price_fen), line.unit == reckoning::Unit::day});
    return notice;
}

}  // namespace luoshi::fees::disclosure
