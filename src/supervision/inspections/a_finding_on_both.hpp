// A finding for the database tests of later rooms: a directed visit at a school, signed by both, on which nothing was in order.
#pragma once
#include <string>

#include "org/api.hpp"
#include "platform/storage/storage.hpp"
#include "supervision/inspections/api.hpp"
#include "supervision/inspections/migrations.hpp"
#include "supervision/inspections/template.hpp"
#include "supervision/inspections/use_cases.hpp"

namespace luoshi::supervision::inspections {

class AFindingOnBoth {
    // Before its uses: what it answers is deduced.
    template <class F>
    auto by(const Actor& actor, F&& use_case) {
        auto context = context_;
        context.actor = actor;
        return storage::write(storage_, context, std::forward<F>(use_case)).value();
    }

 public:
    AFindingOnBoth(storage::Storage& storage, storage::Context context, std::string county) : storage_(storage), context_(std::move(context)), county_(std::move(county)) {
        context_.county = county_;
    }

    FindingId at(BodyId school) {
        const auto visit = by(context_.actor, [&](Work& work) { return direct(work, school); });
        SubmitInspectionForm form;
        form.id = visit.id;
        form.form = visit.id.to_string();
        form.answers = {{.item = "A1", .value = "no", .note = "没有公布"}};
        form.own = {name(1), {}, context_.clock->now()};
        form.school = {"王校长", {}, context_.clock->now()};
        form.filled_at = context_.clock->now();
        const auto signed_ = by(inspector(1), [&](Work& work) { return submit_form(work, form); });
        const CountersignInspectionForm answer{visit.id, form.form, signed_.sha256, {name(2), {}, context_.clock->now()}};
        by(inspector(2), [&](Work& work) { return countersign_form(work, answer); });
        return by(context_.actor, [&](Work& work) -> Result<InspectionTaskView> {
                   work.record("test.look", "inspection_task", visit.id.to_string());
                   return show_task(work, {visit.id});
               }).findings.at(0).id;
    }

 private:
    static AccountId account(int n) {
        Uuid bytes{};
        bytes[0] = 0x01;
        bytes[14] = 0x77;
        bytes[15] = static_cast<std::uint8_t>(n);
        return AccountId{bytes};
    }
    static std::string name(int n) { return "督学" + std::to_string(n); }
    Actor inspector(int n) const {
        Actor actor;
        actor.account = account(n);
        actor.name = name(n);
        actor.proof = Proof::session;
        actor.county = county_;
        actor.grants.push_back({std::string(permissions::inspect.name), "/"});
        return actor;
    }

    Result<InspectorId> list(Work& work, BodyId office, int n) const {
        static constexpr std::string_view account_text =
            "INSERT INTO account (county, id, name, display_name, duty, state, language, body, person, password, password_at, must_change_password, totp_last_step, created_at, "
            "version) VALUES ($1, $2, $3, $3, 'business', 'active', 'zh-CN', $4, $5, 'x', 0, FALSE, 0, 0, 1)";
        static constexpr std::string_view name_text = "INSERT INTO account_name (name, county, account) VALUES ($1, $2, $3)";
        TRY(const auto post, org::open_post(work, {.body = office, .title = "督学岗" + std::to_string(n), .opened = Date(2020, 1, 1)}));
        TRY(const auto held, org::appoint_holder(work, {.id = post.id, .name = name(n), .from = Date(2020, 1, 1), .document = "样例"}));
        const auto sign_in = "finding-inspector-" + std::to_string(n);
        work.run(storage::Query{"test.finding_account", account_text, account_text}, county_, account(n), sign_in, office, held.holders.front().person);
        work.run(storage::Query{"test.finding_account_name", name_text, name_text}, sign_in, county_, account(n));
        ListInspector command;
        command.id = work.new_id<InspectorId>();
        command.office = office;
        command.post = post.id;
        command.account = sign_in;
        TRY_DO(list_inspector(work, command));
        return command.id;
    }

    Result<DirectInspection> direct(Work& work, BodyId school) const {
        DirectInspection command;
        command.office = org::find_body_by_code(work, county_ + "-education").value().id;
        command.id = work.new_id<TaskId>();
        command.body = school;
        command.title = "专项检查";
        command.template_ = work.new_id<TemplateId>();
        TRY_DO(publish_template(work, {.id = command.template_, .office = command.office, .title = "检查",
                                       .content = {{{"全部", {{.code = "A1", .words = "公布课表", .basis = "三", .weight = 100}}}}}}));
        TRY(command.first, list(work, command.office, 1));
        TRY(command.second, list(work, command.office, 2));
        command.reason = "群众反映";
        command.due = work.today().plus_days(10);
        TRY_DO(direct_inspection(work, command));
        return command;
    }

    storage::Storage& storage_;
    storage::Context context_;
    std::string county_;
};

}  // namespace luoshi::supervision::inspections
