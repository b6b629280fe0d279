#include "app/population/draw.hpp"

#include <fmt/format.h>

#include "afterschool/allocation/api.hpp"

namespace luoshi::app {

namespace allocation = afterschool::allocation;

Result<std::int64_t> draw_seats(Desk& desk, const MadeRound& round, const TermDays& term) {
    const auto evening = round.closes.plus(std::chrono::minutes{30});
    const auto draws_at = hour_of(day_of_draw(term), 9);
    // Two people of one name would be one person: who announces, who enters and who confirms are three.
    TRY(const allocation::DrawStep announced, desk.as("样例·校长", evening, "announce draw", [&](Work& work) {
        allocation::AnnounceDraw command;
        command.id = work.new_id<allocation::DrawId>();
        command.round = round.id;
        command.public_source = "福利彩票3D当日开奖号码（样例）";
        command.draws_at = draws_at;
        return allocation::announce_draw(work, command);
    }));
    const auto value = fmt::format("{:03}", Dice(mixed(desk.seed(), "value")).below(1000));
    const auto after = draws_at.plus(std::chrono::minutes{10});
    TRY(const allocation::DrawStep entered, desk.as("样例·教育局", after, "enter value", [&](Work& work) {
        return allocation::enter_value(work, {announced.id, value, {}, {announced.version}});
    }));
    TRY(const allocation::DrawStep confirmed, desk.as("样例·见证人", after.plus(std::chrono::minutes{1}), "confirm value", [&](Work& work) {
        return allocation::confirm_value(work, {announced.id, value, {}, {entered.version}});
    }));
    return desk.as("样例·校长", after.plus(std::chrono::minutes{2}), "run draw", [&](Work& work) -> Result<std::int64_t> {
        TRY_DO(allocation::run_draw(work, {announced.id, {}, {confirmed.version}}));
        const auto line = enrolment::find_round(work, round.id).value();
        std::int64_t seats = 0;
        for (const auto& course : enrolment::figures_of_plan(work, line.county, line.plan)) seats += course.taken;
        return seats;
    });
}

}  // namespace luoshi::app
