#include "supervision/rectification/sample.hpp"

#include "org/api.hpp"
#include "supervision/rectification/use_cases.hpp"

namespace luoshi::supervision::rectification {
namespace {

Actor of_body(const org::BodyLine& body, std::string name, std::string post) {
    auto actor = trusted_actor(Proof::command_line, std::move(name));
    actor.body = body.id;
    actor.body_path = body.path;
    actor.post = std::move(post);
    return actor;
}

struct Sides {
    org::BodyLine bureau, school;
};

}  // namespace

Result<bool> seed_sample(storage::Storage& storage, const storage::Context& context) {
    const auto sides = storage::read(storage, context, [](Work& work) -> Result<std::optional<Sides>> {
        const auto bureau = org::find_body_by_code(work, "430104-education");
        const auto school = org::find_body_by_code(work, "430104-sample-school");
        if (!bureau || !school || !orders_below(work, school->path, Date(2020, 1, 1), work.today().plus_days(1)).empty()) return std::optional<Sides>{};
        return std::optional(Sides{*bureau, *school});
    });
    if (!sides) return sides.error();
    if (!*sides) return false;
    auto at_bureau = context, at_school = context;
    at_bureau.county = at_school.county = (*sides)->school.county;
    at_bureau.actor = of_body((*sides)->bureau, "样例·岳麓教育干部", "课后服务岗");
    at_school.actor = of_body((*sides)->school, "样例·校长", "校长");
    OrderId id;
    TRY_DO(storage::write(storage, at_bureau, [&](Work& work) -> Result<RectificationView> {
        IssueOrder command;
        command.id = id = work.new_id<OrderId>();
        command.county = work.county();
        command.body = (*sides)->school.path;
        command.what = "放学交接时校门口秩序混乱，请安排专人值守，按班级分时段放学，并公布接送安排。";
        command.basis = "湘教改〔2022〕1号 三";
        command.working_days = 10;
        return issue_order(work, command);
    }));
    TRY_DO(storage::write(storage, at_school, [&](Work& work) {
        return send_measures(work, {id, std::string(work.county()), work.new_id<StepId>(), "每天两名行政值守校门；一、二年级 17:30，三至六年级 17:40 分批放学。"});
    }));
    TRY_DO(storage::write(storage, at_school, [&](Work& work) {
        return send_proof(work, {id, std::string(work.county()), work.new_id<StepId>(), "已执行一周，接送安排已公布。", {}, {"本校接送安排（公告）", "最近一周的离校交接记录"}});
    }));
    return true;
}

}  // namespace luoshi::supervision::rectification
