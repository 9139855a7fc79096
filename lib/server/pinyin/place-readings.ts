/** Names of places that the dictionary reads otherwise than the people who live there. */
export const placeReadings: readonly (readonly [name: string, reading: string])[] = [
  ['乐亭', 'lao ting'], ['襄都', 'xiang du'], ['信都', 'xin du'], ['望都', 'wang du'], ['蔚县', 'yu xian'], ['大城', 'da cheng'], ['万柏林', 'wan bai lin'], ['繁峙', 'fan shi'], ['尧都', 'yao du'], ['洪洞', 'hong tong'],
  ['昆都仑', 'kun du lun'], ['克什克腾', 'ke shi ke teng'], ['康巴什', 'kang ba shi'], ['商都', 'shang du'], ['调兵山', 'diao bing shan'], ['珲春', 'hun chun'], ['大箐山', 'da qing shan'], ['穆棱', 'mu ling'], ['绥棱', 'sui ling'],
  ['闵行', 'min hang'], ['六合', 'lu he'], ['盐都', 'yan du'], ['江都', 'jiang du'], ['乐清', 'yue qing'], ['莲都', 'lian du'], ['蚌山', 'beng shan'], ['歙县', 'she xian'], ['涡阳', 'guo yang'], ['都昌', 'du chang'], ['宁都', 'ning du'], ['于都', 'yu du'],
  ['乐陵', 'lao ling'], ['单县', 'shan xian'], ['殷都', 'yin du'], ['浚县', 'xun xian'], ['魏都', 'wei du'], ['召陵', 'shao ling'], ['泌阳', 'bi yang'], ['黄陂', 'huang pi'], ['宜都', 'yi du'], ['曾都', 'zeng du'], ['花都', 'hua du'], ['大埔', 'da bu'],
  ['都安', 'du an'], ['丰都', 'feng du'], ['新都', 'xin du'], ['郫都', 'pi du'], ['什邡', 'shi fang'], ['丹棱', 'dan ling'], ['筠连', 'jun lian'], ['都匀', 'du yun'], ['三都', 'san du'], ['牟定', 'mou ding'], ['昌都', 'chang du'], ['秦都', 'qin du'],
  ['吴堡', 'wu bu'], ['民乐', 'min le'], ['武都', 'wu du'], ['宕昌', 'tan chang'], ['乐都', 'le du'], ['都兰', 'du lan'], ['红寺堡', 'hong si bu'], ['尉犁', 'yu li'], ['乌什', 'wu shi'], ['阿图什', 'a tu shi'], ['喀什', 'ka shi'], ['塔什库尔干', 'ta shi ku er gan'],
]
