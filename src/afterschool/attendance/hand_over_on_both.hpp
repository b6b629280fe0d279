// What the tests of handing over share: a class after its lesson, codes, collectors and people who must not collect.
#pragma once
#include <string>

#include "afterschool/attendance/attendance_on_both.hpp"

namespace luoshi::afterschool::attendance {

class HandOverOnBoth : public AttendanceOnBoth {
 protected:
    // All were there; it is shortly after the end of chess.
    void after_chess() {
        at(16, 5);
        hand_in({Mark::present, Mark::present, Mark::present, Mark::present}).value();
        at(16, 41);
    }
    std::string by_code(const std::string& given, std::optional<Actor> actor = {},
                        HandOverMethod method = HandOverMethod::code) {
        HandOver command;
        command.method = method;
        command.code = given;
        return slug(give(command, actor));
    }
    CollectorId collector(int n, std::string name, Actor actor) {
        const auto which = CollectorId::make(clock().now(), random());
        as(actor, [&](Work& work) {
            return add_collector(work, {child(n), which, std::move(name), "祖母", "1234", {}});
        }).value();
        return which;
    }
    HandOver with_collector(int n, CollectorId which) {
        HandOver command;
        command.method = HandOverMethod::collector;
        command.pupil = child(n);
        command.collector = which;
        return command;
    }
    // Another moment than what was done before and comes after.
    BanId ban(int n, std::string name) {
        clock().advance(std::chrono::seconds{1});
        const auto which = BanId::make(clock().now(), random());
        as(office(), [&](Work& work) {
            return enter_ban(work, {which, child(n), std::move(name), "人身安全保护令", "（2026）湘0104民保令1号", {}});
        }).value();
        clock().advance(std::chrono::seconds{1});
        return which;
    }
};

}  // namespace luoshi::afterschool::attendance
