#include "platform/documents/chinese_plausibility.hpp"

#include <unicode/ucnv.h>

#include <bitset>

#include "platform/documents/utf8.hpp"

namespace luoshi::documents {
namespace {

// The characters that carry everyday and official Chinese, simplified and, where they differ, traditional.
constexpr std::string_view frequent_characters =
    "的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么"
    "之都好看起发当没成"
    "只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两"
    "次使身者被高已亲其进"
    "此话常与活正感见明问力理尔点文几定本公特做外孩相西果走将月十实向声车全信重三机工物气每并别真打太新比才便夫再书部水"
    "像眼等体却加电主界门"
    "利海受听表德少克代员许先口由死安写性马光白或住难望教命花结乐色更拉东神记处让母父应直字场平报友关放至张认接告入笑内"
    "英军候民岁往何度山觉"
    "路带万男边风解叫任金快原吃变通师立象数四失满战远格士音轻目条呢各省市县区州政府厅局委育财革于知印件办室号议管服务制"
    "建设强步落执施见精根"
    "据按照求组织领导单校义收费标准项课监督检查考核评价构职业院培训基企资源保障措责负指协调推完善健系专技才质量提升支持"
    "鼓励切认贯彻严禁须依"
    "规范况题送请示批复附抄布起废止释农村城镇乡街社会党央湖南北京长沙株洲湘潭衡阳邵岳常张界益郴永怀娄幼小初级班科医卫生"
    "老师孩家群众权力"
    "二五六七八九百千零年月日章节条款第项"
    "個們來時為國說這裡後會過對學麼樣還發當從無種開總現頭經長兒愛給間兩進話與見問點幾將實聲車機氣並別書體電門關張認許員"
    "寫馬樂東處讓應場報軍歲"
    "覺帶萬邊風變師數滿戰遠輕條術轉業務華廣義設備議級論題證標質達觀測錢銀類單縣區廳財規劃導協調監檢費強據執貫徹嚴禁須範"
    "狀況結復檔討團隊專組織"
    "領職訓資項課評價構責負護養難產環歷島權眾農鄉鎮黨灣親讀";

class CharacterSets {
 public:
    CharacterSets() {
        for (std::size_t i = 0; i < frequent_characters.size();) {
            const char32_t c = next_code_point(frequent_characters, i);
            if (c < 0x10000) frequent_.set(c);
        }
        read_level_one();
    }
    bool is_frequent(char16_t c) const { return frequent_[c]; }
    bool is_everyday(char16_t c) const { return everyday_[c]; }

 private:
    // Level one of GB 2312 (rows 16 to 55) is by definition the 3,755 characters of everyday use.
    void read_level_one() {
        std::string bytes;
        for (int row = 0xB0; row <= 0xD7; ++row)
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); ++cell) {
                bytes += static_cast<char>(row);
                bytes += static_cast<char>(cell);
            }
        UErrorCode status = U_ZERO_ERROR;
        UConverter* converter = ucnv_open("gb18030", &status);
        if (U_FAILURE(status)) return;
        std::u16string decoded(bytes.size(), u'\0');
        const auto length = ucnv_toUChars(converter, decoded.data(), static_cast<std::int32_t>(decoded.size()),
                                          bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
        ucnv_close(converter);
        if (U_FAILURE(status)) return;
        for (std::int32_t i = 0; i < length; ++i) everyday_.set(decoded[static_cast<std::size_t>(i)]);
    }

    std::bitset<0x10000> frequent_;
    std::bitset<0x10000> everyday_;
};

const CharacterSets& character_sets() {
    static const CharacterSets sets;
    return sets;
}

double weight(char16_t c, const CharacterSets& sets) {
    if (sets.is_frequent(c)) return 1.0;
    if (sets.is_everyday(c)) return 0.25;
    if (is_han(c)) return -0.3;
    if (c >= 0xD800 && c <= 0xDFFF) return -0.4;  // half of a rare character
    if (c == replacement_character) return -3.0;
    if (c >= 0xE000 && c <= 0xF8FF) return -2.0;  // private use
    if ((c >= 0x3000 && c <= 0x3020) || (c >= 0xFF01 && c <= 0xFF5E)) return 0.6;
    if (c >= 0x2010 && c <= 0x2027) return 0.4;           // dashes, quotation marks, ellipsis
    if (c >= 0x2460 && c <= 0x24FF) return 0.3;           // ① ⑴ ⒈
    if (c == 0xA0 || c == 0xB7 || c == 0xD7) return 0.2;  // no-break space, middle dot, multiplication sign
    if (c >= 0xA1 && c <= 0x24F) return 0.0;              // western letters
    return -1.0;                                          // other scripts, symbols, unassigned
}

bool is_line_or_blank(char16_t c) { return c == ' ' || (c >= 0x09 && c <= 0x0D); }

}  // namespace

double chinese_plausibility(std::u16string_view text, AsciiCounts ascii) {
    const CharacterSets& sets = character_sets();
    double sum = 0;
    std::size_t counted = 0;
    for (const char16_t c : text) {
        if (c >= 0x20 && c < 0x7F) {
            if (ascii == AsciiCounts::no) continue;
            sum += 0.5;
        } else if (c < 0x80) {
            if (is_line_or_blank(c)) continue;
            sum += -1.0;
        } else {
            sum += weight(c, sets);
        }
        ++counted;
    }
    return counted == 0 ? 0.0 : sum / static_cast<double>(counted);
}

}  // namespace luoshi::documents
