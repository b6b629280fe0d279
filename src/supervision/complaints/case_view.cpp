#include "supervision/complaints/case_view.hpp"

#include <fmt/format.h>

#include "supervision/complaints/local_rules.hpp"
#include "supervision/complaints/queries.hpp"

namespace luoshi::supervision::complaints {
namespace {

RelatedComplaint related(const Head& head, std::int64_t percent = 0) {
    return {head.id, head.number, head.state, head.received_on, shortened(words_of(head), 60), percent};
}

ComplaintStep closed_to(ComplaintAct act, std::string reason, std::string reason_en) { return {act, false, std::move(reason), std::move(reason_en)}; }

std::string by_of(const Entry& entry) {
    if (entry.side == ComplaintSide::complainant || entry.side == ComplaintSide::system) return {};
    return fmt::format("{} {}", entry.body_name.value_or(""), entry.by_name);
}

}  // namespace

ComplaintStep step_for(Work& work, const Head& head, ComplaintAct act) {
    const auto& actor = work.actor();
    if (!after(head.state, act)) {
        const auto problem = wrong_moment(head, act);
        return closed_to(act, problem.detail, problem.detail_en);
    }
    const bool of_above = act == ComplaintAct::decided || act == ComplaintAct::sent_back || act == ComplaintAct::reopened;
    const bool routes = act == ComplaintAct::routed && actor.may(permissions::route, head.handler_path);
    if (!(of_above ? may_decide(actor, head) : is_handler(actor, head) || routes))
        return closed_to(act, fmt::format("这一步由承办单位 {} 办理", head.handler_name), fmt::format("this is for the handling body, {}", head.handler_name));
    if (act == ComplaintAct::decided) {
        for (const auto& entry : entries_of(work, head)) {
            if (entry.serial != head.answer.value_or(0)) continue;
            const auto division = division_of(actor.body ? actor.body_path : head.handler_path);
            const bool higher = division.size() < entry.division.size();
            if (!higher && !(division.size() == 8 && entry.by_whom != actor_key(actor)))
                return closed_to(act, "决定由上一级作出；省级由没有答复过的另一人决定", "the level above decides; at the province another person than the one who answered");
        }
    }
    if (act == ComplaintAct::extended && head.extended > 0) return closed_to(act, "已经延期一次，不能再延", "it was extended once already");
    if (act == ComplaintAct::extended && clock_of(work, head.kind, head.against_path).extend_days == 0) return closed_to(act, "这一类投诉不能延期", "complaints of this kind are not extended");
    if (head.lead && act != ComplaintAct::told && act != ComplaintAct::asked && act != ComplaintAct::decided && act != ComplaintAct::sent_back && act != ComplaintAct::reopened)
        return closed_to(act, "已并入主件办理，请在主件上操作", "it is joined to another complaint: act on that one");
    return {act, true, "", ""};
}

std::vector<CompetentBody> may_route_to(Work& work, const Head& head) {
    std::vector<CompetentBody> bodies;
    const auto add = [&](std::string_view division) {
        for (const auto* department : {"education", "development-reform", "market-regulation", "finance"}) {
            const auto body = org::find_body_by_code(work, fmt::format("{}-{}", division_code(division), department));
            if (body && body->id != head.handler && !at_or_below(body->path, head.against_path)) bodies.push_back({body->id, body->name});
        }
    };
    const auto own = division_of(head.against_path);
    if (head.subject != ComplaintSubject::bureau) add(own);
    if (const auto above = division_above(own)) add(*above);
    return bodies;
}

ComplaintCase case_of(Work& work, const Head& head) {
    ComplaintCase view;
    view.id = head.id;
    view.county = head.county;
    view.number = head.number;
    view.against = head.against;
    view.against_name = head.against_name;
    view.subject = head.subject;
    view.handler = head.handler;
    view.handler_name = head.handler_name;
    view.kind = head.kind;
    view.channel = head.channel;
    view.transfer_number = head.transfer_number;
    view.named = head.named == "yes";
    view.state = head.state;
    view.outcome = head.outcome;
    view.closed_how = closed_how(work, head);
    view.words = words_of(head);
    view.received_on = head.received_on;
    view.accept_due = head.accept_due;
    view.answer_due = head.answer_due;
    view.extended = head.extended > 0;
    const auto late = lateness(work, head);
    view.overdue = late.overdue;
    view.overdue_days = late.days;
    view.clock = clock_of(work, head.kind, head.against_path);
    view.competence.kind = head.kind;
    view.competence.subject = head.subject;
    for (const auto& rule : competences_for(work, head.against_path, work.today())) {
        if (rule.kind == head.kind && rule.subject == head.subject) view.competence = rule;
    }
    if (head.lead) {
        if (const auto lead = find_head(work, head.county, *head.lead)) view.lead = related(*lead);
    }
    for (const auto& one : work.all<Head>(queries::heads_joined, head.county, head.id)) view.joined.push_back(related(one));
    view.may_route_to = may_route_to(work, head);
    for (const auto& entry : entries_of(work, head))
        view.entries.push_back({entry.serial, entry.act, entry.side, entry.shown, words_of(head, entry), entry.at, by_of(entry)});
    using enum ComplaintAct;
    for (const auto act : {accepted, routed, joined, asked, asked_body, told, extended, answered, decided, sent_back, reopened}) view.steps.push_back(step_for(work, head, act));
    view.version = head.version;
    return view;
}

bool may_explain(const Actor& actor, const Head& head) { return actor.may(permissions::answer, head.against_path); }

ComplaintAgainstUs against_us(Work& work, const Head& head) {
    ComplaintAgainstUs view;
    view.id = head.id;
    view.county = head.county;
    view.number = head.number;
    view.kind = head.kind;
    view.handler_name = head.handler_name;
    view.closed = head.state == ComplaintState::closed;
    view.answer_due = head.answer_due;
    for (const auto& entry : entries_of(work, head)) {
        if (entry.shown == ComplaintShown::body || entry.act == ComplaintAct::explained)
            view.entries.push_back({entry.serial, entry.act, entry.side, entry.shown, words_of(head, entry), entry.at, by_of(entry)});
    }
    view.explain = {ComplaintAct::explained, !view.closed, view.closed ? "投诉已经办结，不再需要说明" : "", view.closed ? "the complaint is closed" : ""};
    view.close = {ComplaintAct::decided, false, "被投诉单位只能说明情况，不能决定或办结", "the body complained of can explain, but decides and closes nothing"};
    return view;
}

}  // namespace luoshi::supervision::complaints
