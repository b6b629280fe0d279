#include "app/population/names.hpp"

#include <fmt/format.h>

namespace luoshi::app {
namespace {

// The most frequent first and more than once.
constexpr std::string_view surnames[] = {"王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "王", "李", "张", "刘", "陈", "赵", "徐",
                                         "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯",
                                         "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋",
                                         "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任",
                                         "姜", "范", "方", "石", "姚", "谭", "廖", "邹", "熊", "金", "陆", "郝", "孔", "白", "崔", "康",
                                         "毛", "邱", "秦", "江", "史", "顾", "侯", "邵", "孟", "龙", "万", "段", "雷", "钱", "汤", "尹",
                                         "黎", "易", "常", "武", "乔", "贺", "赖", "龚", "文"};
constexpr std::string_view boys[] = {"浩", "宇", "轩", "泽", "博", "文", "俊", "杰", "睿", "辰", "逸", "航", "铭", "皓", "晨", "旭", "阳",
                                     "子", "一", "志", "远", "鹏", "翔", "嘉", "豪", "明", "凯", "峰", "涛", "勇", "刚", "建", "国", "思",
                                     "源", "瑞", "霖", "哲", "诚", "毅", "锦", "昊", "天", "佑", "安", "康", "承", "恩", "景", "行"};
constexpr std::string_view girls[] = {"欣", "怡", "涵", "梓", "诗", "雨", "佳", "琪", "雅", "静", "思", "颖", "晓", "婷", "雪", "梦", "瑶",
                                      "可", "馨", "语", "桐", "艺", "宁", "萱", "妍", "若", "曦", "子", "一", "诺", "心", "悦", "嘉", "柔",
                                      "芷", "兰", "清", "芳", "丽", "娜", "玉", "洁", "慧", "敏", "琳", "莹", "月", "灵", "文", "安"};
constexpr std::string_view words[] = {"青禾", "明理", "向阳", "育新", "长河", "南亭", "松岭", "白石", "清溪", "新田", "柳塘", "望岳",
                                      "枫桥", "云山", "金穗", "翠竹", "东湾", "石鼓", "文昌", "桃源里", "星火", "平川", "竹溪", "荷塘",
                                      "书台", "碧泉", "栗山", "古樟", "双桥", "沙洲", "银杏", "大屋", "麓下", "湘浦", "榆林", "梅岭",
                                      "茶园", "曙光", "和平里", "新塘"};

char resident_check(const std::string& digits) {
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += (digits[i] - '0') * weights[i];
    return "10X98765432"[sum % 11];
}

}  // namespace

std::string surname(Dice& dice) { return std::string(dice.one_of(surnames)); }

std::string given_name(Dice& dice, pupils::Sex sex) {
    const auto character = [&] { return sex == pupils::Sex::male ? dice.one_of(boys) : dice.one_of(girls); };
    std::string name(character());
    if (dice.chance(0.85)) name += character();
    return name;
}

std::string school_word(int number) {
    const auto n = static_cast<int>(std::size(words));
    const std::string word(words[number % n]);
    return number < n ? word : fmt::format("{}第{}", word, number / n + 1);
}

std::string made_up_resident_id(std::string_view prefecture, Date born, int serial) {
    auto day = born.to_string();
    std::erase(day, '-');
    auto id = fmt::format("{}99{}{:03}", prefecture, day, serial % 1000);
    return id + resident_check(id);
}

std::string made_up_phone(int number) { return fmt::format("120{:08}", number % 100'000'000); }

std::string made_up_credit_code(std::string_view prefecture, int number) {
    constexpr std::string_view characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr int weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    // The ninth character of the body's own part is its check by GB 11714; here the part only has to look like one.
    const auto code = fmt::format("12{}99{:09}", prefecture, number);
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) sum += static_cast<int>(characters.find(code[i])) * weights[i];
    return code + characters[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

}  // namespace luoshi::app
