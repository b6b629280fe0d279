#include <map>
#include <span>

#include "pupils/telling/api.hpp"

namespace luoshi::pupils::telling {
namespace {

constexpr std::size_t children_at_once = 50;

Result<Nothing> tell(Work& work, std::span<const ChildNews> some, const Recorded& recorded) {
    std::vector<PupilId> ids;
    for (const auto& one : some) ids.push_back(one.pupil);
    std::map<PupilId, std::vector<FamilyLine>> families;
    for (auto& family : families_of_pupils(work, work.county(), ids)) families[family.pupil].push_back(std::move(family));
    int people = 0;
    for (const auto& one : some) {
        const auto own = families.find(one.pupil);
        if (own == families.end()) continue;  // nobody of it has an account
        TRY(const int told, tell_families(work, own->second, one.news));
        people += told;
    }
    work.record(recorded.action, recorded.subject_kind, recorded.subject, {{"children", some.size()}, {"people", people}});
    return Nothing{};
}

}  // namespace

Result<Nothing> tell_children(const jobs::JobWork& job, const std::vector<ChildNews>& news, const Recorded& recorded) {
    for (std::span<const ChildNews> left(news); !left.empty();) {
        if (job.stopping) return Problem{Code::unavailable, "stopping", "服务正在停止，稍后继续", "the server is stopping; it goes on later"};
        const auto some = left.first(std::min(children_at_once, left.size()));
        TRY_DO(job.write([&](Work& work) { return tell(work, some, recorded); }));
        left = left.subspan(some.size());
    }
    return Nothing{};
}

}  // namespace luoshi::pupils::telling
