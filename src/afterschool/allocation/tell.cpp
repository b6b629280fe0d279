#include <fmt/format.h>

#include <set>

#include "afterschool/allocation/jobs.hpp"
#include "afterschool/allocation/store.hpp"
#include "pupils/api.hpp"

namespace luoshi::afterschool::allocation {
namespace {

// "2026-09-01T08:00:00+08:00" → "9月1日 08:00"
std::string moment_of(Instant at) {
    const auto day = at.date().ymd();
    return fmt::format("{}月{}日 {}", static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()),
                       at.to_string().substr(11, 5));
}

Result<DrawHead> head_in(Work& work, const json::value& payload) {
    const auto* text = payload.is_object() ? payload.as_object().if_contains("draw") : nullptr;
    if (text != nullptr && text->is_string()) {
        if (const auto id = DrawId::parse(std::string_view(text->get_string()))) {
            if (auto head = find_head(work, *id)) return std::move(*head);
        }
    }
    return Problem{Code::invalid, "bad-payload", "事件内容不完整", "the event is not complete"};
}

// Who stands on the frozen list, and nobody else.
Result<Nothing> tell_list(Work& work, const DrawHead& head, pupils::FamilyNews news) {
    const auto list = enrolment::frozen_list(work, head.county, head.round);
    if (!list) return Nothing{};
    std::set<enrolment::PupilId> wished;
    for (const auto& wish : list->wishes) wished.insert(wish.pupil);
    auto families = pupils::families_of_school(work, head.county, head.school);
    std::erase_if(families, [&](const pupils::FamilyLine& family) { return !wished.contains(family.pupil); });
    TRY(const int told, pupils::tell_families(work, families, news));
    if (told > 0)
        work.record("allocation.tell", "draw", head.id.to_string(), json::value{{"kind", news.kind}, {"people", told}});
    return Nothing{};
}

Result<Nothing> draw_announced(Work& work, const json::value& payload, const std::string& address) {
    TRY(const DrawHead head, head_in(work, payload));
    if (head.state == DrawState::cancelled) return Nothing{};
    return tell_list(work, head,
                     {.about = "allocation.draw_announced/" + head.id.to_string(),
                      .kind = "allocation.draw_announced",
                      .subject = "课后服务摇号公告",
                      .text = fmt::format("“{}”的志愿名单已封存，{} 公开摇号；名单、承诺值和以后的结果谁都可以核对。",
                                          head.round_title, moment_of(head.draws_at)),
                      .link = address + "/public/draws/" + head.id.to_string()});
}

Result<Nothing> draw_cancelled(Work& work, const json::value& payload, const std::string& address) {
    TRY(const DrawHead head, head_in(work, payload));
    const auto* reason = payload.as_object().if_contains("reason");
    return tell_list(work, head,
                     {.about = "allocation.draw_cancelled/" + head.id.to_string(),
                      .kind = "allocation.draw_cancelled",
                      .subject = "课后服务摇号取消",
                      .text = fmt::format("“{}”原定 {} 的摇号取消，理由：{}。名单不变，重新公告后再通知。", head.round_title,
                                          moment_of(head.draws_at),
                                          reason != nullptr && reason->is_string()
                                              ? std::string_view(reason->get_string())
                                              : std::string_view()),
                      .link = address + "/public/draws/" + head.id.to_string()});
}

}  // namespace

void add_jobs(jobs::Runner& runner, std::string address) {
    const auto hear = [&](const char* event, auto told) {
        runner.subscribe(
            event, [told, address](Work& work, const json::value& payload) { return told(work, payload, address); });
    };
    hear("allocation.draw_announced", &draw_announced);
    hear("allocation.draw_cancelled", &draw_cancelled);
}

}  // namespace luoshi::afterschool::allocation
