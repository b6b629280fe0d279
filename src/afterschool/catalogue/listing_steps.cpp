// What happens to a body after the selection: licence, period, annual check, staff, exit.
#include <algorithm>

#include "afterschool/catalogue/body_warnings.hpp"
#include "afterschool/catalogue/listing_store.hpp"
#include "afterschool/catalogue/permissions.hpp"
#include "afterschool/catalogue/plan_files.hpp"
#include "afterschool/catalogue/queries.hpp"
#include "afterschool/catalogue/use_cases.hpp"
#include "foundation/words.hpp"

namespace luoshi::afterschool::catalogue {
namespace {

constexpr std::string_view results[] = {"passed", "to_rectify", "failed"};

Problem invalid(std::string slug, std::string field, std::string detail, std::string detail_en) {
    return {Code::invalid, std::move(slug), detail, std::move(detail_en), {{std::move(field), "invalid", detail}}};
}

Result<Nothing> require_listed(const ListingHead& head) {
    if (head.state == ListingState::listed) return Nothing{};
    return Problem{Code::conflict, "not-listed", "这家机构现在不在名单内", "the body is not on the list now"};
}

Result<ListingHead> step_of_listed(Work& work, ListingId id, const http::IfMatch& seen) {
    TRY(ListingHead head, find_listing_for_step(work, id, permissions::outside_select));
    TRY_DO(require_version(seen, head.version));
    TRY_DO(require_listed(head));
    return head;
}

Result<ListingHead> step_of_body(Work& work, ListingId id) {
    TRY(ListingHead head, find_listing_for_step(work, id, permissions::outside_apply));
    if (head.state == ListingState::applied || head.state == ListingState::listed) return head;
    return Problem{Code::conflict, "listing-ended", "这项记录已结束，请重新申请", "this entry has ended; apply anew"};
}

Result<Nothing> require_kept(const std::string& field, const PlanAttachment& file, std::string_view what) {
    if (!file.sha256.empty() && plan_files().holds(file.sha256)) return Nothing{};
    return invalid("file-required", field, "请先上传" + std::string(what), "upload the file first");
}

// A check of an earlier year than the last one recorded says nothing about today.
bool is_latest(const std::vector<OutsideAnnualCheck>& checks, int year) {
    return std::ranges::all_of(checks, [&](const OutsideAnnualCheck& check) { return check.year <= year; });
}

// A vetting is words, a number and a day; what proves it is the file.
Result<Nothing> check_vetting(const PutOutsideStaff& command, Date today) {
    TRY_DO(require_words("vetting_proof", command.vetting_proof, 100, "审查证明编号（无犯罪记录等）"));
    if (command.vetted_on > today || command.vetted_on > command.vetting_until) {
        return invalid("invalid-staff", "vetted_on", "审查日期不能晚于今天和有效期",
                       "the day of vetting lies before today and its end");
    }
    if (!command.vetting_file)
        return invalid("file-required", "vetting_file", "请上传审查证明（无犯罪记录等）的文件", "upload the file that proves the vetting");
    return require_kept("vetting_file", *command.vetting_file, "审查证明的文件");
}

bool same_vetting(const OutsideStaffView& before, const PutOutsideStaff& command) {
    return !command.vetting_file && before.vetting_proof == command.vetting_proof && before.vetted_on == command.vetted_on &&
           before.vetting_until == command.vetting_until;
}

// The same entry sent twice: the file, where one came along, is the one that is kept.
bool same_staff(const OutsideStaffView& before, const PutOutsideStaff& command) {
    return before.name == command.name && before.vetting_proof == command.vetting_proof && before.vetted_on == command.vetted_on &&
           before.vetting_until == command.vetting_until &&
           (!command.vetting_file || (!before.vettings.empty() && before.vettings.front().file.sha256 == command.vetting_file->sha256));
}

void add_vetting(Work& work, const ListingHead& head, const PutOutsideStaff& command) {
    const auto& file = *command.vetting_file;
    work.run(queries::insert_vetting, head.county, command.staff, work.new_id<Id<struct OutsideVettingTag>>(), head.id,
             command.vetting_proof, command.vetted_on, command.vetting_until, file.sha256, file.name, file.bytes, work.now(),
             work.actor().name);
}

void announce_stop(Work& work, const ListingHead& head, std::string_view what) {
    const auto running = courses_of_body(work, head).size();
    work.emit("catalogue.outside_body_expired", json::value{{"county", head.county},
                                                            {"listing", head.id.to_string()},
                                                            {"body", head.body.to_string()},
                                                            {"what", what},
                                                            {"courses", static_cast<std::int64_t>(running)}});
}

}  // namespace

Result<ListingView> remove_body(Work& work, const RefuseBody& command) {
    TRY(const ListingHead head, step_of_listed(work, command.id, command.if_match));
    TRY_DO(require_words("reason", command.reason, 500, "退出名单的理由"));
    work.run(queries::set_exited, head.county, head.id, head.version, work.today(), command.reason);
    add_outside_event(work, head, "exited", command.reason);
    announce_stop(work, head, "exit");
    TRY_DO(warn_schools(work));
    work.record("catalogue.remove_body", "listing", head.id.to_string(), json::value{{"reason", command.reason}});
    return listing_view(work, head.id);
}

Result<ListingView> extend_listing(Work& work, const ExtendListing& command) {
    TRY(const ListingHead head, step_of_listed(work, command.id, command.if_match));
    TRY_DO(require_words("reason", command.reason, 500, "延长名单期限的理由"));
    if (command.listed_until <= *head.listed_until || command.listed_until < work.today()) {
        return invalid("invalid-period", "listed_until",
                       "新的期限要晚于现在的 " + head.listed_until->to_string() + "，且不早于今天",
                       "the new end lies after the present one and not before today");
    }
    work.run(queries::set_listed_until, head.county, head.id, head.version, command.listed_until);
    add_outside_event(work, head, "extended", command.listed_until.to_string() + "：" + command.reason);
    work.record("catalogue.extend_listing", "listing", head.id.to_string(),
                json::value{{"until", command.listed_until.to_string()}, {"reason", command.reason}});
    return listing_view(work, head.id);
}

// ---- licence

Result<PlanAttachment> keep_outside_file(Work& work, const KeepOutsideFile& command) {
    TRY(const ListingHead head, step_of_body(work, command.id));
    TRY(PlanAttachment file, keep_upload(command.upload));
    work.record("catalogue.keep_file", "listing", head.id.to_string(), json::value{{"sha256", file.sha256}});
    return file;
}

Result<http::FileReply> fetch_outside_file(Work& work, const OneOutsideFile& command) {
    TRY(const ListingHead head, find_visible_listing(work, command.id));
    const auto name = work.one<std::string>(queries::listing_file, head.county, head.id, command.sha256);
    if (!name) return Problem{Code::missing, "no-such-file", "这家机构没有这个文件", "the body has no such file"};
    TRY(std::string bytes, plan_files().fetch(command.sha256));
    return http::FileReply{*name, "application/octet-stream", std::move(bytes), false};
}

Result<ListingView> renew_licence(Work& work, const RenewLicence& command) {
    TRY(const ListingHead head, step_of_body(work, command.id));
    for (const auto& earlier : renewals_of(work, head)) {
        if (earlier.id == command.renewal) {
            const bool same = earlier.licence_number == command.licence_number &&
                              earlier.licence_until == command.licence_until && earlier.file == command.file.sha256;
            if (same) return listing_view(work, head.id);
            return id_taken();
        }
        if (earlier.decision) continue;
        return Problem{Code::conflict, "renewal-waiting",
                       "上次填报的许可证更新还在等教育局确认；填错了的，请教育局退回后再报",
                       "the renewal entered before is waiting for the bureau; have it refused where it is wrong"};
    }
    TRY_DO(require_version(command.if_match, head.version));
    TRY_DO(require_words("licence_number", command.licence_number, 50, "许可证编号"));
    if (command.licence_until < work.today())
        return invalid("invalid-licence", "licence_until", "新的有效期不能早于今天", "the new licence has run out already");
    TRY_DO(require_kept("file", command.file, "新的许可证"));
    work.run(queries::insert_renewal, head.county, head.id, command.renewal, command.licence_number,
             command.licence_until, command.file.sha256, command.file.name, command.file.bytes, work.now(),
             actor_key(work.actor()), work.actor().name);
    work.run(queries::touch_listing, head.county, head.id);
    add_outside_event(work, head, "licence_said", command.licence_until.to_string());
    work.record("catalogue.renew_licence", "listing", head.id.to_string(),
                json::value{{"until", command.licence_until.to_string()}, {"file", command.file.sha256}});
    return listing_view(work, head.id);
}

Result<ListingView> decide_licence(Work& work, const DecideLicence& command) {
    TRY(const ListingHead head, find_listing_for_step(work, command.id, permissions::outside_select));
    TRY_DO(require_version(command.if_match, head.version));
    const auto renewals = renewals_of(work, head);
    const auto found = std::ranges::find(renewals, command.renewal, &RenewalRow::id);
    if (found == renewals.end() || found->decision) {
        return Problem{Code::conflict, "no-renewal-waiting", "这次许可证更新已有决定，或者没有这一项",
                       "the renewal is decided already, or there is none"};
    }
    const auto who = actor_key(work.actor());
    if (found->said_by == who)
        return Problem{Code::conflict, "second-person-required", "填报的人不能自己确认", "whoever entered it does not confirm it"};
    std::optional<std::string> reason;
    if (!command.confirm) {
        TRY_DO(require_words("reason", command.reason, 500, "退回的理由"));
        reason = command.reason;
    }
    work.run(queries::decide_renewal, head.county, head.id, found->id, command.confirm ? "confirmed" : "refused", work.now(), who,
             work.actor().name, reason);
    if (command.confirm) {
        work.run(queries::set_licence, head.county, head.id, head.version, found->licence_number, found->licence_until);
    } else {
        work.run(queries::touch_listing, head.county, head.id);
    }
    add_outside_event(work, head, command.confirm ? "licence_renewed" : "licence_refused",
                      command.confirm ? found->licence_until.to_string() : command.reason);
    work.record("catalogue.decide_licence", "listing", head.id.to_string(),
                json::value{{"confirm", command.confirm}, {"until", found->licence_until.to_string()}});
    return listing_view(work, head.id);
}

// ---- annual check

Result<ListingView> check_body_of_year(Work& work, const CheckBodyOfYear& command) {
    TRY(const ListingHead head, find_listing_for_step(work, command.id, permissions::outside_select));
    TRY_DO(require_listed(head));
    if (std::ranges::find(results, command.result) == std::end(results))
        return invalid("invalid-check", "result", "请选择年检结论", "choose the result of the check");
    TRY_DO(require_words("words", command.words, 2000, "年检意见"));
    const auto checks = work.all<OutsideAnnualCheck>(queries::annual_checks_of, head.county, head.id);
    for (const auto& earlier : checks) {
        if (earlier.year != command.year) continue;
        if (earlier.result == command.result && earlier.words == command.words) return listing_view(work, head.id);
        return Problem{Code::conflict, "year-checked", "这一年的年检已记录，记录不能改",
                       "the check of this year is recorded and does not change"};
    }
    const auto this_year = static_cast<int>(work.today().ymd().year());
    if (command.year < this_year - 5 || command.year > this_year)
        return invalid("invalid-check", "year", "请填写最近五年内的年份", "a year of the last five");
    work.run(queries::insert_annual_check, head.county, head.id, command.year, command.result, command.words,
             work.now(), actor_key(work.actor()), work.actor().name);
    add_outside_event(work, head, "annual_check", command.words);
    if (command.result == "failed" && !head.blocked_on && is_latest(checks, command.year)) {
        work.run(queries::set_blocked, head.county, head.id, work.today(), command.words);
        announce_stop(work, head, "annual_check");
        TRY_DO(warn_schools(work));
    }
    work.record("catalogue.annual_check", "listing", head.id.to_string(),
                json::value{{"year", command.year}, {"result", command.result}});
    return listing_view(work, head.id);
}

Result<ListingView> allow_again(Work& work, const RefuseBody& command) {
    TRY(const ListingHead head, step_of_listed(work, command.id, command.if_match));
    if (!head.blocked_on) {
        return Problem{Code::conflict, "not-blocked", "这家机构没有因年检不合格停止新开课程",
                       "the body was not stopped by its annual check"};
    }
    TRY_DO(require_words("reason", command.reason, 500, "整改的情况和恢复的理由"));
    work.run(queries::set_blocked, head.county, head.id, std::optional<Date>{}, std::optional<std::string>{});
    add_outside_event(work, head, "allowed_again", command.reason);
    work.record("catalogue.allow_again", "listing", head.id.to_string(), json::value{{"reason", command.reason}});
    return listing_view(work, head.id);
}

// ---- staff

Result<ListingView> put_outside_staff(Work& work, const PutOutsideStaff& command) {
    TRY(const ListingHead head, step_of_body(work, command.id));
    TRY_DO(require_words("name", command.name, 50, "姓名"));
    TRY(const ListingView view, listing_view(work, head.id));
    const auto before = std::ranges::find(view.staff, command.staff, &OutsideStaffView::id);
    if (before != view.staff.end()) {
        if (command.version == 0 && same_staff(*before, command)) return view;
        TRY_DO(require_version({command.version}, before->version));
        const bool renewed = !same_vetting(*before, command);
        if (renewed) TRY_DO(check_vetting(command, work.today()));
        work.run(queries::update_staff, head.county, command.staff, before->version, command.name, command.skill,
                 command.vetting_proof, command.vetted_on, command.vetting_until, command.health_until,
                 command.contract_until, command.active);
        if (renewed) add_vetting(work, head, command);
    } else {
        if (work.one<ListingId>(queries::listing_of_staff, head.county, command.staff)) return id_taken();
        TRY_DO(check_vetting(command, work.today()));
        work.run(queries::insert_staff, head.county, command.staff, head.id, command.name, command.skill,
                 command.vetting_proof, command.vetted_on, command.vetting_until, command.health_until,
                 command.contract_until, command.active);
        add_vetting(work, head, command);
    }
    work.run(queries::touch_listing, head.county, head.id);
    add_outside_event(work, head, "staff_changed", command.name);
    work.record("catalogue.put_staff", "listing", head.id.to_string(),
                json::value{{"staff", command.staff.to_string()}});
    return listing_view(work, head.id);
}

}  // namespace luoshi::afterschool::catalogue
