#include "rules/schools.hpp"

namespace luoshi::rules {

std::vector<org::Stage> stages_of(org::Stage kind) {
    using org::Stage;
    switch (kind) {
        case Stage::primary:
            return {Stage::primary};
        case Stage::junior:
        case Stage::complete:
            return {Stage::junior};  // 完全中学: junior and senior
        case Stage::nine_year:
        case Stage::special:
            return {Stage::primary, Stage::junior};
        case Stage::kindergarten:
        case Stage::senior:
        case Stage::secondary_vocational:
        case Stage::technician:
        case Stage::higher_vocational:
            break;
    }
    return {};
}

}  // namespace luoshi::rules
