#include "notices/reading/compare.hpp"

#include "notices/store.hpp"
#include "notices/use_cases.hpp"

namespace luoshi::notices {

Result<reading::Comparison> compare_notices(Work& work, const CompareNotices& command) {
    TRY(const NoticeHead a, find_visible(work, command.a));
    TRY(const NoticeHead b, find_visible(work, command.b));
    return reading::compare(a.effective, b.effective);
}

}  // namespace luoshi::notices
